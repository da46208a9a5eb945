"""Sentences of minutes that tell a decision."""

from __future__ import annotations

import re

from index.minutes.body_acts import acts
from index.minutes.lines import is_line
from index.minutes.outcomes import amended_by_vote
from index.minutes.passives import was_decided
from index.minutes.past import of_another_time
from index.minutes.preambles import is_nothing
from index.minutes.resolution_labels import bare, is_labelled
from index.minutes.verdicts import is_verdict

# "RESOLVED" in capitals, or "NOTED" and "ASKED" before what is, are the minute-taker's mark wherever they stand, unless
# they tell of an earlier decision.
_CAPITALS = re.compile(
    r"\b(?:RESOLVE[DS]|(?:DECIDED|ORDERED)(?= (?:to|that|not|unanimously)\b|\s*[:–—-]\s)|PENDERFYNWYD|AGREED(?!"
    r" with\b| WITH\b)|RECOMMENDED(?=\s*(?:$|[:–—-])| (?:to|that|TO|THAT)\b)"
    r"|(?:NOTED|ASKED|REQUESTED|ENDORSED|APPROVED)(?= (?:to|that|the|an?|its?)\b|\s*[:–—-]\s))(?!\w)"
)
_IN_CAPITALS_FIRST = re.compile(r"(?:[Ii]t was |IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|DECIDED|PENDERFYNWYD)\b")
_EARLIER = re.compile(
    r"\b(?:had|has|have|previously|already|not|never|would|should|could|be|been|being|were|are|is|as)\s(?:\w+ly\s)?$"
    # "Cabinet had on 3 May RESOLVED", "the Finance Committee at its meeting on 3 May RESOLVED"
    # "the promise of 2021, “RESOLVED that ...”"
    r"|\w.*[“\"‘]$"
    r"|\b(?:had|has),? (?:on|at|in) [^.;:,]{1,50},? $|\bat (?:its|their) (?:\w+ )?meeting\b[^.;:]{0,50} $",
    re.IGNORECASE,
)
_NEAR = 80
_IF = re.compile(r"^(?:if|unless|should|once|until|were|when|whether)\b", re.IGNORECASE)
_BARE = re.compile(
    r"^(?:unanimously )?(?:(?:resolved|agreed|decided|recommended)(?=(?: by (?:all|everyone|members|those present"
    r"|consensus))?"
    r" (?:(?:not )?to|that)\b|, that\b|,? unanimously|$)"
    # Clerks who leave out who did: "Agreed the minutes."
    r"|(?:agreed|approved|endorsed|adopted|confirmed|ratified|noted(?= the (?:\w+ )?(?:report|update|minutes|contents"
    r"|position|progress))) (?:the|its|all|both)\b(?![^.;]{0,80}\b(?:was|were|is|are|had|has|should|needs?|could"
    r"|would)\b)"
    r"|resolved by (?:\d|\w+ votes|a majority)|(?:penderfynwyd|cytunwyd|argymhellwyd)\b)",
    re.IGNORECASE,
)


def is_resolution(sentence: str) -> bool:
    """Whether a sentence of minutes tells a decision that the meeting took."""
    text = bare(sentence)
    if is_labelled(text) or _BARE.match(text) or _in_capitals(text):
        return not is_nothing(text)
    if _IF.match(text) or of_another_time(text) or amended_by_vote(text):
        return False
    return acts(text) or was_decided(text) or is_verdict(text) or is_line(text)


def begins_resolved(text: str) -> bool:
    """Whether ``text`` begins with a decision's label, or with "RESOLVED" in capitals."""
    return is_labelled(text) or bool(_IN_CAPITALS_FIRST.match(bare(text)))


def resolved_before(text: str) -> bool:
    """Whether ``text`` has the minute-taker's mark of a decision, in capitals, and tells of an earlier one by it."""
    told = bare(text)
    return bool(_CAPITALS.search(told)) and not _in_capitals(told) and not begins_resolved(text)


def _in_capitals(text: str) -> bool:
    return any(
        not _EARLIER.search(text[max(0, match.start() - _NEAR) : match.start()]) for match in _CAPITALS.finditer(text)
    )
