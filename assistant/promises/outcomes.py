"""How later papers tell that a promise was kept or changed: the cues, and sentences that only seem to."""

from __future__ import annotations

import re

from index.promises.promise import Status

_KEPT = re.compile(
    r"\b(?:has|have|had|was|were)(?: (?:now|since|also|all|already|subsequently|duly"
    r"|both))*(?: been)?(?: \w+ly)? (?:circulated|provided|shared|sent|supplied|added"
    r"|included|incorporated|completed|carried out|delivered|published|launched|implemented|presented|reported"
    r"|submitted|arranged"
    r"|held|actioned|done|undertaken|resolved|installed|repaired|opened|written|issued|discharged|closed|received"
    r"|considered|emailed)\b"
    r"|\b(?:received|considered|noted|presented|introduced|welcomed|discussed) (?:an?|the"
    r"|this) (?:[\w'’-]+ ){0,3}?(?:reports?|update|briefing|presentation|paper|note)\b"
    r"|\bas (?:promised|requested|agreed) (?:at|by)\b|\b(?:action|item) (?:is |was |has been |now )?(?:complete"
    r"|completed|closed|discharged)\b"
    r"|\|\s*(?:complete[d]?|closed|done|discharged)\b|\t(?:complete[d]?|closed|done|discharged)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:deferred|postponed|delayed|rescheduled|put back|no longer (?:be|going|to|required|needed|proceed\w*"
    r"|pursued)|withdrawn|superseded|abandoned"
    r"|cancelled|revised (?:date|timetable|deadline)|would instead|will instead|decided not to"
    r"|not (?:be )?(?:proceed(?:ing)?|pursued?|taken forward))\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:not (?:yet )?(?:been|received)|yet to|still (?:to|outstanding|awaited|waiting)|outstanding|awaiting"
    r"|awaited|would be|will be|to be|should be|could be|if)\b|n['’]t\b|\?",
    re.IGNORECASE,
)


def outcome(sentence: str) -> Status:
    """What a sentence about the promised thing tells: kept, changed, or no more than that it is still spoken of."""
    if _CHANGED.search(sentence):
        return Status.CHANGED
    if _KEPT.search(sentence) and not _NOT_YET.search(sentence):
        return Status.KEPT
    return Status.OPEN
