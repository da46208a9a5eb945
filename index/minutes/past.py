"""What tells that a sentence of minutes speaks of a decision taken before the meeting, or by nobody at it."""

from __future__ import annotations

import re

YEAR = r"(?:19|20)\d\d"
# Behind "agreed": what is agreed with, and when it was, is no decision of this meeting.
PAST = (
    rf"(?!,? (?:with|on(?! the (?:propos|motion|nomination|casting|basis|recommendation))|there|it|how|between|last"
    rf"|previously|earlier|in (?:\w+ )?{YEAR}"
    r"|at (?:its|the|their) (?:last|previous))\b)"
)
_LONG_AGO = re.compile(
    rf"^(?:in (?:\w+ )?{YEAR}|last|previously|originally|historically|at (?:its|the) (?:last|previous))\b"
    r"|\b(?:approved|adopted|endorsed|agreed|granted|refused|deferred|accepted|appointed|awarded|decided|supported|authorised)"
    rf"(?! that| to)\b.{{0,200}}? (?:in|on|since) (?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?{YEAR}(?![-/]\d)\b"
    r"|\b(?:appointed|awarded|supported|granted|refused)\b.{0,80} (?:last (?:year|month|summer|autumn|winter"
    r"|spring|time)|during the year)\b",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"\bagreed (?:that )?(?:we|they|it|there) (?!(?:should|could)(?: not)?(?: be)? ?[.,;])(?:need|needs|needed"
    r"|should|could|was|were|had|has)\b"
    r"|\bagreed(?: by [\w ]{2,20})? that (?:(?:the|an?|this|that) )?(?:[\w'’-]+ ){1,3}?(?:was|were|is|are|had"
    r"|has)\b(?! to\b)",
    re.IGNORECASE,
)
_DECIDED = r"(?:approved|adopted|endorsed|agreed|granted|refused|deferred|decided|resolved|authorised|rejected)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
_BODY = r"(?:(?:sub-?)?committee|council|cabinet|board|panel|executive|authority|inspector\w*|minister\w*)"
# Told of a decision, by this body before or by another: "Cabinet had resolved", "as agreed by full Council in May".
_BEFORE = re.compile(
    r"^(?:(?!\b(?:it was|therefore|noted|approved|agreed|resolved|that|would|should)\b)[^;:])*?"
    rf"\b(?:had(?: already| previously| since| all)?|(?:has|have) (?:already|previously|since)) (?:been )?{_DECIDED}\b"
    rf"|^(?:in (?:{_MONTH} )?{YEAR}|previously|originally|historically)\b"
    rf"|\bas (?:already |previously )?{_DECIDED} (?:by|at|in)\b(?! (?:this|the) meeting)"
    rf"|\b(?:was|were) {_DECIDED}(?: in principle)? by (?:the )?(?:[\w-]+ ){{0,3}}{_BODY} (?:on|in) (?:\d|{_MONTH}\b)"
    rf"|\b(?:was|were) {_DECIDED} (?:on \d{{1,2}}(?:st|nd|rd|th)? |in |last ){_MONTH}\b"
    rf"|^[^.;]*\b{_DECIDED},? (?:in |on )?{_MONTH} {YEAR}\W*$",
    re.IGNORECASE,
)
_RECORD = re.compile(r"\b(?:correct|true|accurate)\b", re.IGNORECASE)


def of_another_time(text: str) -> bool:
    """Whether a sentence tells what was decided long ago, or what all think ("agreed that the day had been fun")."""
    return bool(_LONG_AGO.search(text) or (_OPINION.search(text) and not _RECORD.search(text)))


def decided_before(text: str) -> bool:
    """Whether a sentence tells of a decision that was taken elsewhere or before: "Cabinet had resolved to sell it"."""
    return bool(_BEFORE.search(text))
