"""Whether a sentence promises: the first cue in it that no exclusion speaks against."""

from __future__ import annotations

import re

from index.promises.cue import Cue, Voice
from index.promises.cues import CUES
from index.promises.due import binds
from index.promises.exclusion import Exclusion, Where
from index.promises.exclusions import EXCLUSIONS
from index.types import Authority

# Most of what is said has none of the words that every spoken cue needs; looking for those first takes half the time.
_MAY_COMMIT = re.compile(
    r"['’]ll\b|['’]s going\b|['’](?:re|m) [a-z]+ing\b|['’]d [a-z]+\b|\bwon['’]t\b|\b(?:will|not|please|got|going"
    r"|best|suggest"
    r"|leave|actions?|committ(?:ed|ing)"
    r"|are [a-z]+ing|am [a-z]+ing|shall|can|could|going to"
    r"|asks|instructs|requests|happy|glad|content|due|pleased|willing|prepared|delighted|let me|asked"
    r"|my|mind|better|consider it|(?:put|count) me|agreed|offered|volunteered|promised|undertake|promise|commit"
    r"|pledge|aim|plan|intend|hope|hoping|expect|propose|us to|due to)\b",
    re.IGNORECASE,
)
_REACH = 110
# Where a clause ends and another begins.
_EDGE = re.compile(
    r"[.;:]|, (?:which|who)\b|,? (?:but|and(?= (?:that|he|she|they|it|this|these|would|will"
    r"|(?:the )?(?:[\w-]+ ){1,4}(?:would|will))\b))\b"
    r"|, (?=(?:he|she|it|they|this|these|the [\w ]{2,40}) (?:would|will)\b)",
    re.IGNORECASE,
)


def may_promise(text: str, form: Authority) -> bool:
    """Whether ``text`` is worth looking at sentence by sentence; an agenda promises nothing."""
    return form is not Authority.AGENDA and (form is not Authority.SAID or bool(_MAY_COMMIT.search(text)))


def cue_in(sentence: str, form: Authority, chairs: bool = False) -> tuple[Cue, re.Match[str]] | None:
    """The first cue that makes a promise of ``sentence``, and where it stands; None where nothing is promised.

    ``chairs`` says that the speaker chairs the meeting.
    """
    if not may_promise(sentence, form):
        return None
    for cue in CUES:
        for match in cue.pattern.finditer(sentence) if form in cue.forms else ():
            dated = not cue.dated or binds(_near(sentence, match, form))
            if dated and not excluded(sentence, match, cue.voice, form, chairs):
                return cue, match
    return None


def excluded(
    sentence: str, cue: re.Match[str], voice: Voice, form: Authority, chairs: bool = False
) -> Exclusion | None:
    """What speaks against the promise that ``cue`` gives away, or None."""
    looked_at = {
        Where.SENTENCE: sentence,
        Where.BEFORE: sentence[: cue.start()],
        Where.WHO: _with_who(sentence, cue),
        Where.FROM: sentence[_does(cue, "does") :],
        Where.CLAUSE: _clause(sentence, cue),
    }
    for one in EXCLUSIONS:
        meant = form in one.forms and (chairs or not one.chair) and (one.voice in (None, voice))
        if meant and one.pattern.search(looked_at[one.where]):
            return one
    return None


def _near(sentence: str, cue: re.Match[str], form: Authority) -> str:
    """Where the time of what a cue tells may stand; captions have no full stops, so what is said tells it nearby."""
    return sentence[max(0, cue.start() - _REACH) : cue.end() + _REACH] if form is Authority.SAID else sentence


def _does(cue: re.Match[str], *groups: str) -> int:
    """Where the first of ``groups`` that a cue has begins, or the cue itself."""
    return next((cue.start(one) for one in groups if one in cue.re.groupindex and cue[one]), cue.start())


def _clause(sentence: str, cue: re.Match[str]) -> str:
    """The clause of a sentence in which what is promised stands."""
    at = _does(cue, "does", "who")
    begin = max((edge.end() for edge in _EDGE.finditer(sentence) if edge.end() <= at), default=0)
    after = _EDGE.search(sentence, cue.end())
    return sentence[begin : after.start() if after else len(sentence)]


def _with_who(sentence: str, cue: re.Match[str]) -> str:
    """What stands before a cue, with who does it."""
    end = cue.end("who") if "who" in cue.re.groupindex else -1
    return f"{sentence[:end]} " if end > 0 else sentence[: cue.start()]
