"""The stretches of a recording in which something is decided, by cues and by what was learnt from labelled ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.heard.likely.judging import odds
from index.heard.likely.said import Said
from index.heard.runs import SentenceRun, runs
from index.heard.sentence import SaidSentence
from index.heard.spoken_words import RUNS_THE_MEETING
from index.stop_words import content_words
from index.text import stems

# The logarithms of the odds from which a sentence is taken to put something, and below which no cue is believed:
# chosen on the "tune" transcripts, each judged by weights learnt from others.
_ENOUGH, _LEAST = -1.2, -5.2
# What nobody is heard to agree to is decided only where it is likelier than not.
_SURE = 0.0
# A comment between that is no longer.
_INTERRUPTED = 12
# What is said of whatever is put.
_OF_PUTTING = frozenset(
    stems("propose proposer second seconder agree agreed panel committee council members item thank please")
)
# Between what is put and what comes of it stand at most so many other sentences.
_BETWEEN = 4


def deciding(said: Sequence[SaidSentence]) -> list[SentenceRun]:
    """The runs among sentences that are said in which something is decided, in order."""
    texts = [one.text for one in said]
    judged = odds([Said(text, one.speaker, one.place) for text, one in zip(texts, said, strict=True)])
    cued = list(runs(said))
    taken = {place for run in cued for place in range(run.begin, run.end)}
    asked = {at for at, text in enumerate(texts) if RUNS_THE_MEETING.search(text)}
    likely = [at for at, one in enumerate(judged) if one > _ENOUGH and at not in taken | asked]
    put = [SentenceRun(texts[begin:end], begin, end) for begin, end in _together(likely)]
    put += [run for run in cued if _is_believed(run, judged)]
    weak = [run for run in cued if max(judged[run.begin : run.end]) <= _ENOUGH]
    found = list(_with_outcomes(texts, put, weak))
    told = [run for run in found if run.decides or run.concluded]
    return [
        run
        for run in found
        if run in told or (max(judged[run.begin : run.end]) > _SURE and not any(_is_again(one, run) for one in told))
    ]


def _is_again(later: SentenceRun, run: SentenceRun) -> bool:
    """Whether ``later``, soon after it, puts again what ``run`` put and a comment interrupted."""
    if not 0 <= later.begin - run.end <= _INTERRUPTED:
        return False
    words = [set(stems(" ".join(content_words(" ".join(one.said))))) - _OF_PUTTING for one in (later, run)]
    return bool(words[0] & words[1])


def _is_believed(run: SentenceRun, judged: Sequence[float]) -> bool:
    """Whether what cues find decides: if not by them alone, by the odds of its sentences."""
    most = max(judged[run.begin : run.end])
    return most > _ENOUGH or (run.decides and (most >= _LEAST or run.seconded or run.counted or run.lost))


def _with_outcomes(
    texts: Sequence[str], put: Sequence[SentenceRun], weak: Sequence[SentenceRun]
) -> Iterator[SentenceRun]:
    """What is put, in order, each with the ``weak`` run right behind it, which tells what came of it."""
    waiting: SentenceRun | None = None
    for run in sorted({one.begin: one for one in (*weak, *put)}.values(), key=lambda one: one.begin):
        near = waiting and run.begin - waiting.end <= (_BETWEEN if run in weak else 0)
        behind = waiting and run in weak and run.begin == waiting.end
        if waiting and near and (behind or not waiting.concluded):
            waiting = SentenceRun(texts[waiting.begin : run.end], waiting.begin, run.end)
        elif run in put:
            if waiting:
                yield waiting
            waiting = run
    if waiting:
        yield waiting


def _together(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Places that follow each other, as spans."""
    for at, place in enumerate(places):
        if not at or places[at - 1] + 1 != place:
            begin = place
        if places[at + 1 : at + 2] != [place + 1]:
            yield begin, place + 1
