"""Sentences of minutes that tell a decision."""

from __future__ import annotations

import re

from index.minutes.resolution_labels import TO_WHOM, bare, is_labelled
from index.minutes.verdicts import is_verdict

# "RESOLVED" in capitals, or "NOTED" and "ASKED" before what is, are the minute-taker's mark wherever they stand, unless
# they tell of an earlier decision.
_CAPITALS = re.compile(
    r"\b(?:RESOLVED|PENDERFYNWYD|AGREED(?! with\b| WITH\b)|RECOMMENDED(?=\s*(?:$|[:–—-])| (?:to|that|TO|THAT)\b)"
    r"|(?:NOTED|ASKED|REQUESTED|ENDORSED|APPROVED)(?= (?:to|that|the|an?|its?)\b|\s*[:–—-]\s))(?!\w)"
)
_IN_CAPITALS_FIRST = re.compile(r"(?:[Ii]t was |IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|PENDERFYNWYD)\b")
_EARLIER = re.compile(
    r"\b(?:had|has|have|previously|already|not|never|would|should|could|be|been|being|were|are|is|as)\s(?:\w+ly\s)?$"
    # "Cabinet had on 3 May RESOLVED", "the Finance Committee at its meeting on 3 May RESOLVED"
    r"|\b(?:had|has),? (?:on|at|in) [^.;:,]{1,50},? $|\bat (?:its|their) (?:\w+ )?meeting\b[^.;:]{0,50} $",
    re.IGNORECASE,
)
_NEAR = 80
_ADVERBS = r"(?:(?:also|then|therefore|duly|further|subsequently|unanimously|collectively|formally)\s+)*"
_YEAR = r"(?:19|20)\d\d"
_PAST = (
    rf"(?!,? (?:with|on|there|it|how|last|previously|earlier|in (?:\w+ )?{_YEAR}"
    r"|at (?:its|the|their) (?:last|previous))\b)"
)
_THAT = r"(?=,? (?:that|unanimously|by|to(?!\w| (?:the|his|her|their|every\w*)\b)|nem)|\s*(?:$|[:,(–—-]))"
_VERBS = (
    rf"(?:agreed(?! how)|approved|adopted|endorsed|ratified){_PAST}(?!\w)|voted to\b|resolved\b{_THAT}"
    rf"|recommended\b(?= to | that |:)"
)
_INTRO = (
    r"(?:(?:accordingly|therefore|consequently|subsequently),? "
    r"|(?:following|after|upon|on|having|in|by|with|there being)\b"
    r"(?:[^,.;]{0,120},"
    r"|[^.;]{0,120}?\b(?:discussion|debate|consideration|deliberation|questions?|voting|votes?|which)) )?"
)
# What stands in no body's name: "the Chair of the Panel agreed", "after the Council agreed".
_NO_NAME = (
    "a|an|the|of|by|to|in|on|at|for|from|with|that|who|if|as|when|after|before|since|once|while|until|chair|chief"
)
_BODY = (
    rf"(?:the |this )?(?:(?!(?:{_NO_NAME})\b)[\w&'’-]+ ){{0,6}}?"
    r"(?:panel|(?:sub-?)?committee|council|cabinet|board|forum|executive|group|party|commission|assembly|meeting"
    r"|members|councillors|trustees|governors)"
)
_CONSIDERED = (
    r"(?:considered|reviewed|discussed|received|noted|debated)\b(?:(?!\b(?:that|who|which)\b)[^.;]){0,200}? and "
)
_BY_BODY = re.compile(rf"^{_INTRO}{_BODY} (?:{_CONSIDERED})?{_ADVERBS}(?:{_VERBS})", re.IGNORECASE)
_IMPERSONAL = re.compile(
    rf"(?:^|^following\b[^.;]{{0,200}}? |^after\b[^.;]{{0,200}}? |[,;:–—] |\b(?:and|then|so) )"
    rf"it was {_ADVERBS}(?:(?:agreed|approved){_PAST}(?!\w)|resolved\b{_THAT}|recommended(?= {TO_WHOM}))",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^(?:unanimously )?(?:(?:resolved|agreed|recommended)(?= (?:to|that)\b|, that\b|,? unanimously|$)"
    r"|resolved by (?:\d|\w+ votes|a majority)|(?:penderfynwyd|cytunwyd|argymhellwyd)\b)",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"\bagreed that (?:(?:the|an?|this|that) )?(?:[\w'’-]+ ){1,3}?(?:was|were|is|are|had|has)\b(?! to\b)", re.IGNORECASE
)
_RECORD = re.compile(r"\b(?:correct|true|accurate)\b", re.IGNORECASE)
_LONG_AGO = re.compile(
    rf"^(?:in (?:\w+ )?{_YEAR}|last|previously|originally|historically|at (?:its|the) (?:last|previous))\b"
    r"|\b(?:approved|adopted|endorsed|agreed)(?! that| to)\b.{0,200}?"
    rf" (?:in|on|since) (?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?{_YEAR}\b",
    re.IGNORECASE,
)
_RECORDED = re.compile(
    r"\bminutes\b[^;]{0,160}\bproposed\b[^;]{1,80}\bseconded\b[^;]{1,80}\b(?:true|correct|accurate) record\b",
    re.IGNORECASE,
)
# What minutes say in the passive was approved, the meeting approved, unless somebody else is named.
_SUBJECT = (
    r"(?:minutes|notes|reports?|recommendations?|payments?|accounts|budget|precept|tenders?|quot(?:es?|ations?)"
    r"|polic(?:y|ies)"
    r"|following(?= (?:was|were) \w+ for payment)"
    r"|plan|timetable|programme|proposals?|terms|statements?|returns?|cheques|invoices|nominations?|applications?)"
)
_OF_MINUTES = re.compile(
    r"^(?:the )?(?:draft |public |private |previous |council )?minutes\b[^.;:]{0,160}?\b(?:was|were)\b[^.;:]{0,60}?"
    r"\b(?:agreed|approved|accepted|confirmed|adopted)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"^(?:(?!\b(?:that|who|which|had|has|have|if|when|once|after|until|not)\b)[^.;:,(]){{0,80}}?\b{_SUBJECT}\b"
    r"(?:(?!\b(?:that|who|which|had|has|have|if|when|once|after|until|not)\b)[^;:]){0,120}?"
    rf"\b(?:was|were)\s{_ADVERBS}(?:(?:received|considered|read|proposed|taken as read),? (?:and )?)?"
    rf"(?:approved|accepted|adopted|endorsed|ratified){_PAST}(?!\w)"
    r"(?!,? (?:\w+ )?by (?!all\b|members\b|(?:the )?(?:committee|council|panel|board|meeting)\b))",
    re.IGNORECASE,
)


def is_resolution(sentence: str) -> bool:
    """Whether a sentence of minutes tells a decision that the meeting took."""
    text = bare(sentence)
    if is_labelled(text) or _BARE.match(text) or _in_capitals(text):
        return True
    if _LONG_AGO.search(text) or (_OPINION.search(text) and not _RECORD.search(text)):
        return False
    if _BY_BODY.match(text) or _IMPERSONAL.search(text) or _PASSIVE.match(text):
        return True
    return bool(_OF_MINUTES.match(text) or _RECORDED.search(text)) or is_verdict(text)


def begins_resolved(text: str) -> bool:
    """Whether ``text`` begins with a decision's label, or with "RESOLVED" in capitals."""
    return is_labelled(text) or bool(_IN_CAPITALS_FIRST.match(bare(text)))


def _in_capitals(text: str) -> bool:
    return any(
        not _EARLIER.search(text[max(0, match.start() - _NEAR) : match.start()]) for match in _CAPITALS.finditer(text)
    )
