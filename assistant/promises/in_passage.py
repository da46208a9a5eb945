"""The sentences of a passage of a later paper that are about what was promised, and what they tell of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.answering.answer import Quote
from assistant.promises.evidence import speaks_of, tells
from assistant.promises.mention import Mention
from assistant.promises.nearness import Later
from assistant.promises.row_telling import row_spans, row_telling, row_within
from assistant.promises.undertaken import Undertaken, months_in
from assistant.understanding.terms import Weights, coverage
from index.actions.standing import Status
from index.dates import dates_in
from index.stored import Passage, Piece
from index.text import lines, sentences, stems
from index.types import Authority

# A sentence is about the promised thing where, with what it stands under, it has this share of its words.
_ABOUT = 0.5
_FEWEST = 2
# How a sentence goes on about what was put off.
_STILL = re.compile(r"\W*(?:(?:it|this|that|they|these|he|she) (?:is|are|will|would|expect\w*|hope\w*)|now )\b", re.I)
# So many words before a sentence say what "it" is.
_NEAR = 60


def in_passage(passage: Passage, promise: Undertaken, weights: Weights) -> Iterator[Mention]:
    """The sentences of a passage about ``promise``, of which ``weights`` has the words."""
    place, before = passage.place, ""
    title = stems(place.item.title) if place.item else []
    if place.date is None or place.date <= promise.held:
        return
    for piece in passage.pieces:
        if piece.authority is Authority.AGENDA:
            continue
        last = None
        units = _units(piece)
        for at, (begin, end) in enumerate(units):
            sentence = piece.contribution[begin:end]
            if row := row_within(piece, begin, end):
                if told := row_telling(piece, row, promise, place.date):
                    yield Mention(Quote(passage, piece, row_spans(row)), told.share, place.date, told)
                continue
            later = _at(passage, piece, sentence, before)
            telling = tells(promise, later)
            share = coverage(weights, [*stems(sentence), *title, *stems(piece.heading or "")])
            own = set(stems(sentence)) & set(weights)
            if telling or (share >= _ABOUT and len(own) >= _FEWEST and speaks_of(promise, later)):
                unsaid = telling and telling.status is Status.KEPT and not own
                first = last if unsaid and last is not None else begin
                behind = units[at + 1] if telling and telling.status is Status.CHANGED and at + 1 < len(units) else None
                until = behind[1] if behind and _goes_on(piece.contribution[slice(*behind)]) else end
                yield Mention(Quote(passage, piece, ((first, until),)), share, place.date, telling)
            last = begin
            before = " ".join(f"{before} {sentence}".split()[-_NEAR:])


def _at(passage: Passage, piece: Piece, sentence: str, before: str) -> Later:
    place = passage.place
    title = f"{place.item.title if place.item else ''} {piece.heading or ''}"
    reported = piece.authority is Authority.REPORTED
    return Later(sentence, title, before, piece.speaker, place.date, place.body or "", reported)


def _goes_on(sentence: str) -> bool:
    """Whether a sentence says of what it does not name when it is to come instead: "They will now be there in May"."""
    return bool(_STILL.match(sentence) and (months_in(sentence) or dates_in(sentence)))


def _units(piece: Piece) -> list[tuple[int, int]]:
    split = lines(piece.contribution) if piece.table else sentences(piece.contribution)
    return [(begin, end) for begin, end in split if begin < piece.end and end > piece.begin]
