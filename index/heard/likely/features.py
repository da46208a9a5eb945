"""What can be seen of a sentence that is said: its words, those around it, cues in them, and who speaks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from index.heard import cues_outcome, cues_putting
from index.heard.cues import counts, has
from index.heard.likely.said import Said
from index.likely import runs, tokens

_CUES = {
    **{name: getattr(cues_putting, name) for name in ("PUTS", "CALLS", "MOVED", "SECONDED", "ASKS", "ASKS_TO_DECIDE")},
    **{name: getattr(cues_putting, name) for name in ("OPPOSED", "PAPER")},
    **{name: getattr(cues_outcome, name) for name in ("CARRIED", "LOST", "DECLARED", "ANSWERED", "ASSENTS", "NONE")},
}
# Of a long sentence, and of those around it, no more is read.
_LONGEST, _AROUND = 60, 10
_LENGTHS, _STEP = 6, 6
# How far what comes of it stands, and what leads in to it; what is said further off is told as if it were second.
_AFTER, _BEFORE, _NEAR = 3, 2, 2
# A sentence is looked at by itself, and beside each that is near it.
_KEPT = 64


def features(said: Sequence[Said], at: int, chairs: Collection[str | None]) -> set[str]:
    """The features of ``said[at]`` among what is said around it, each once."""
    one = said[at]
    result = {*_own(one.text), _role(one, chairs)}
    for away in range(1, _AFTER + 1):
        if at + away < len(said):
            result.update(_after(said[at + away].text, min(away, _NEAR), said[at + away].turn == one.turn))
    for away in range(1, _BEFORE + 1):
        if at >= away:
            result.update(_before(said[at - away].text, away, said[at - away].turn == one.turn))
    return result


def _role(one: Said, chairs: Collection[str | None]) -> str:
    if one.speaker is None:
        return "speaker unknown"
    return "speaker chairs" if one.speaker in chairs else "speaker other"


def _own(text: str) -> tuple[str, ...]:
    told = tokens(text)
    found = {f"= {run}" for run in runs(["<", *told[:_LONGEST], ">"], 3)}
    found |= {f"^ {' '.join(told[:count])}" for count in range(1, 4)}
    found |= {f"cue {cue}" for cue in _cues(text)}
    return (*found, f"length {min(_LENGTHS, len(told) // _STEP)}")


def _after(text: str, away: int, same: bool) -> tuple[str, ...]:
    told = tokens(text)
    read = [_side(same), *told[:_AROUND], *([">"] if len(told) <= _AROUND else [])]
    found = {f"after {away} {run}" for run in runs(read, 2)}
    return (*found, *(f"after {away} cue {cue}" for cue in _cues(text)))


def _before(text: str, away: int, same: bool) -> tuple[str, ...]:
    found = {f"before {away} {run}" for run in runs([*tokens(text)[-_AROUND:], _side(same)], 2)}
    return (*found, *(f"before {away} cue {cue}" for cue in _cues(text)))


def _side(same: bool) -> str:
    """Whether the same turn goes on."""
    return "|same" if same else "|other"


@lru_cache(maxsize=_KEPT)
def _cues(text: str) -> tuple[str, ...]:
    return tuple(_told(text))


def _told(text: str) -> Iterator[str]:
    yield from (name for name, cue in _CUES.items() if has(cue, text))
    if counts(text):
        yield "COUNTS"
