"""How later papers tell that a promise was changed, or is not yet kept, and by what words beside the deed's own."""

from __future__ import annotations

import re

from index.dates import MONTHS

# Changed: put off, brought forward, taken elsewhere, or given up.
_CHANGED = re.compile(
    r"\b(?:deferred|postponed|delayed (?:to|until|till)|rescheduled|put back|pushed back|slipped|superseded"
    r"|(?<!had )(?<!has )(?<!have )(?<!['’]ve )withdrawn"
    r"|abandoned|cancelled|shelved|decided not to|has been delayed|been replaced by|instead)\b"
    r"|(?:\b(?:have|has|had|been|was|were|be)|['’]ve) (?:\w+ ){0,2}brought (?:(?:that|it|this|them|these|the (?:date"
    r"|start|work|works)) )?forward (?!an?\b|the\b|by\b|proposals|in\b)|\bearlier than (?:planned"
    r"|expected|promised)\b"
    r"|\bno longer (?:be|going|to|required|needed|proceed\w*|pursued|possible|necessary|intend\w*)\b"
    r"|(?:\bnot|n[’']t) (?:yet |now |quite )?(?:be |been )?(?:ready|proceed(?:ing)?|pursued?|taken forward|possible"
    r" to|going ahead|come until|be able to)\b"
    r"|\b(?:revised|new) (?:date|timetable|deadline|target)\b|\b(?:would|will|'ll) (?:now|not now|instead)\b"
    r"|\bre-?arranged (?:for|to)\b|\bdropped from (?:the|this|its|our) (?:[\w-]+ )?(?:programme|agenda|list|plan)\b"
    rf"|\bnot (?:now )?(?:be )?\w+ after all\b|, not (?:(?:in|on|by|at) )?(?:{MONTHS})\b"
    r"|\bnow (?:expected|planned|due|scheduled|intended|proposed)\b"
    rf"|\bmoved (?:(?:back|on|forward) )?(?:from|to) (?:{MONTHS}|next|the (?:[\w'’-]+ ){{0,3}}?(?:meeting|agenda"
    r"|(?:new )?year|spring|summer|autumn|winter))\b"
    rf"|\brather than (?:(?:in|at|to|on|by|for) )?(?:{MONTHS}|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTHS}"
    r"|(?:this|the(?: \w+)?) meeting)\b",
    re.IGNORECASE,
)
# "By 1 December" where it will not be there by then, "from January", "rather than in May": times that no longer hold.
_NO_LONGER = re.compile(
    r"(?:\b(?:not|cannot|rather than|instead of|from|unable)\b|n['’]t\b)"
    r"(?:(?!\b(?:and|but|until|till|before|deferred|postponed|delayed|moved|put)\b)[^.;,)])*?"
    rf"\b(?:{MONTHS})\b(?: 20\d\d)?",
    re.IGNORECASE,
)
# What cannot be done by a time that is named.
_CANNOT = re.compile(
    r"\b(?:(?:can|won|wo)['’]?t|cannot|can not|will not|unable to|not (?:be )?able to)"
    r" (?:(?:now|yet|be) )?(?P<verb>\w+)",
    re.IGNORECASE,
)
# A decision that is put off may be one on what came as was promised.
_DECISION = re.compile(r"\bdecisions?\b[^.;]{0,60}? (?:be|was|were|is|are) (?:deferred|postponed)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"\?\s*$|\b(?:asked|wondered|queried|enquired) (?:\w+ ){0,3}(?:if|whether|when|why)\b", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:not (?:yet )?(?:been|received|had|heard)|yet to|still (?:to|not|outstanding|awaited|waiting|no)|outstanding"
    r"|awaiting|awaited|overdue|never (?:been|received)|no (?:reply|response|news|progress))\b|n['’]t (?:been|had|yet)",
    re.IGNORECASE,
)
# A report that says at whose wish it is written; a thing that comes as was promised; a tracker's "complete".
_AS_ASKED = re.compile(
    r"\bas (?:\w+ )?(?:promised|requested|agreed|undertaken|asked(?: for)?) (?:at|by|in) (?:(?:the|its|our|your"
    r"|that) (?:last|previous|\w+ )?\s?(?:meeting|committee|panel|members|board|forum|council|chair)"
    rf"|members|councillors|{MONTHS})\b(?![^.;]*\b(?:will|would|shall|should|to be|not)\b)"
    r"|\b(?:action|item) (?:is |was |has been |now )?(?:complete|completed|closed|discharged)\b"
    r"|[|\t]\s*(?:complete[d]?|closed|done|discharged|actioned)\b",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\b(?:confirmed|advised|replied|reported|said|answered|responded) that (?:it|this|they|these|that|she|he|those)"
    r" (?:had|has|have|was|were)(?: (?:now|all|both|since))?(?: been)?(?: (?:done|actioned|completed|so))?\s*"
    r"(?:[.,;]|on \d|in [A-Z]|$)"
)
_CALLED_FOR = re.compile(
    r"\b(?:asked|requested|resolved|agreed|called)\b(?: \w+){0,6} (?:for )?(?:an?|the|this) (?:\w+ ){0,2}"
    r"(?:report|paper|update|briefing)\b"
    r"|\bthis (?:report|paper|briefing)\b(?: \w+){0,8} (?:requested|asked for|promised)\b",
    re.IGNORECASE,
)


def changed(sentence: str) -> bool:
    """Whether a sentence tells that something is put off, brought forward or given up."""
    return bool(_CHANGED.search(_DECISION.sub("", sentence))) and not _ASKED.search(sentence)


def without_old_times(sentence: str) -> str:
    """A sentence without the times that it says hold no longer."""
    return _NO_LONGER.sub(" ", sentence)


def cannot(sentence: str) -> str | None:
    """The verb of what is told to be impossible, or None: "we can't take it there in May"."""
    match = _CANNOT.search(sentence)
    return match["verb"].lower() if match and not _ASKED.search(sentence) else None


def not_yet(sentence: str) -> bool:
    """Whether a sentence tells that something is still to come."""
    return bool(_NOT_YET.search(sentence))


def as_asked(sentence: str) -> bool:
    """Whether it is told as done in words of no deed: "as promised at the last meeting", "Complete"."""
    return bool(_AS_ASKED.search(sentence)) and not not_yet(sentence) and not _ASKED.search(sentence)


def same_done(sentence: str) -> bool:
    """Whether what was asked before is answered with "confirmed that it had"."""
    return bool(_SAME.search(sentence)) and not not_yet(sentence)


def called_for(sentence: str) -> bool:
    """Whether a report says who asked for it, and so is what was asked for."""
    return bool(_CALLED_FOR.search(sentence)) and not _ASKED.search(sentence)
