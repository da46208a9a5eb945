"""What a reader of a transcript must know: what was cut, not heard, misheard, or may be another's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from index.readers.transcripts.turns import Turn
from index.types import Contribution

_BY_MACHINE = r"(?:a |an )?(?:machine|software|computer|program(?:me)?|speech recognition|artificial intelligence)"
_AUTOMATIC = re.compile(
    r"\bauto(?:matic(?:ally)?)?[- ]?"
    r"(?:generated|produced|created|transcribed|captioned|transcripts?|captions?|subtitles)\b"
    rf"|\b(?:made|produced|generated|created|transcribed|written) by {_BY_MACHINE}\b"
    r"|\b(?:machine|computer)[- ](?:generated|made|transcri\w+)\b|\bspeech[- ]to[- ]text\b",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(r"\b(?:transcript|captions) (?:was|were|is|are) auto(?:matically |-)generated", re.IGNORECASE)
_UNHEARD = re.compile(
    r"[\[(](?:inaudible|unintelligible|indistinct|unclear|not heard|no sound|cross-?talk)\b[^\])]*[\])]", re.IGNORECASE
)
_SOUND = r"(?:recording|sound|audio|feed|stream|tape|webcast|transcript|microphone)"
_BROKEN = (
    r"(?:ends?|ended|stop(?:s|ped)|cuts?|lost|fail(?:s|ed)|paus(?:es|ed)|interrupted|broken|breaks?"
    r"|suspended|missing|not supplied|gap)"
)
_CUT = re.compile(
    rf"[\[(][^\])]*?(?:\b{_SOUND}\b[^\])]*?\b{_BROKEN}\b|\b(?:end|loss|break|gap) (?:of|in) (?:the )?{_SOUND}\b)"
    r"[^\])]*[\])]",
    re.IGNORECASE,
)
MISHEARD = "The words were written down by a machine: names and numbers may be misheard."
UNNAMED = "The captions name no speakers: who said what must be looked up in the recording."


def is_automatic(head: str, text: str) -> bool:
    """Whether ``head``, or in so many words ``text``, says that the words were written down by a machine."""
    return bool(_AUTOMATIC.search(head) or _SAYS_SO.search(text))


def is_cut(line: str) -> bool:
    """Whether ``line`` is a note that the recording breaks off."""
    return bool(_CUT.fullmatch(line))


def warnings_of(text: str, told: Sequence[Contribution], automatic: bool) -> Iterator[str]:
    """The warnings for any transcript of which ``text`` is all and ``told`` what was said."""
    if automatic:
        yield MISHEARD
    cuts = list(dict.fromkeys(match.group() for match in _CUT.finditer(text)))
    if cuts:
        yield f"The recording breaks off, as the transcript says: {' '.join(cuts)}"
    unheard = sum(len(_UNHEARD.findall(one.text)) for one in told)
    if unheard:
        places = "1 place is" if unheard == 1 else f"{unheard} places are"
        yield f"{places} marked in the transcript as not clearly heard."
    doubtful = sum(one.uncertain for one in told)
    if doubtful:
        yield f"{'1 passage' if doubtful == 1 else f'{doubtful} passages'} may be another speaker's words."


def unlabelled(lines: Iterable[str]) -> Iterator[str]:
    """A warning of the ``lines`` that look like labels of speakers, but could only be read as words."""
    found = list(lines)
    many = "1 line looks like a speaker's label, but was read as words"
    if len(found) > 1:
        many = f"{len(found)} lines look like speakers' labels, but were read as words"
    if found:
        yield f"{many}: “{found[0]}”. What stands below may be told as another speaker's."


def silent(turns: Sequence[Turn]) -> Iterator[str]:
    """A warning of the speakers who are named where no words are left to them."""
    names = _listed(turn.speaker for turn in turns[:-1] if not turn.runs)
    if names:
        yield (
            f"No words stand under the name of {names} at one moment or more: what was said there may stand "
            "under another speaker, or be missing."
        )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
