"""What minutes tell in the passive was decided: by the meeting, unless they name somebody else."""

from __future__ import annotations

import re

from index.minutes.body_acts import ADVERBS, THAT
from index.minutes.done_to import was_done
from index.minutes.past import PAST
from index.minutes.resolution_labels import TO_WHOM

_SUBJECT = (
    r"(?:minutes?|notes|reports?|recommendations?|payments?|accounts|budget|precept|tenders?|quot(?:es?|ations?)"
    r"|polic(?:y|ies)"
    r"|following(?= (?:was|were) \w+ for payment)"
    r"|plan|timetable|programme|proposals?|terms|statements?|returns?|cheques|invoices|nominations?|applications?)"
)
_TOLD = (
    rf"(?:{_SUBJECT}|updates?|presentations?|information|positions?|contents?|progress|dashboard|correspondence|figures"
    r"|findings|summary|letters?)"
)
_CLAUSE = r"(?!\b(?:that|who|which|had|has|have|if|when|once|after|until|not)\b)"
_NOT_BY = (
    r"(?!,? (?:\w+ )?by (?!all\b|members\b|a majority\b|\w+ votes?\b|\d|general\b"
    r"|(?:the )?(?:sub-?)?(?:committee|council|panel|board|meeting)\b(?! (?:on|in|at)\b)))"
)
_HOW = r"(?=,? (?:on|by|with|without|after) [^.;,]{2,80}?,? (?:to|that)\b)"
# What leads in to a decision: "With that change, ...", "On the motion of Cllr Lee, ...". A day leads in to history.
_INTRO = re.compile(
    r"^(?:(?:accordingly|therefore|consequently|subsequently|so|then),? "
    r"|(?:with|subject to|in (?:view|light|the light|the circumstances|response|accordance|recognition|conclusion)"
    r"|given|having|following|after|upon|by|there being|for (?:this|that|these|those)|as an? |under|pursuant to|on"
    r" (?!\d|\w+day\b))"
    r"[^.;]{0,160}?(?:, ?|(?<=[\w)]) (?=it was\b|(?:the )?(?:press|public)\b)))",
    re.IGNORECASE,
)
_IMPERSONAL = re.compile(
    rf"(?:^|^following\b[^.;]{{0,200}}? |^after\b[^.;]{{0,200}}? |^(?:by|on|upon|with) (?:an?|the"
    rf"|being)\b[^.;]{{0,60}}? |[,;:–—] |\b(?:and|then|so) )"
    rf"it was {ADVERBS}(?:(?:agreed|approved){PAST}(?!\w)|resolved\b(?:{THAT}|{_HOW})|recommended(?= {TO_WHOM})"
    rf"|decided(?:(?= (?:that|to|by|not to|against)\b)|{_HOW})"
    r"|(?:moved|proposed)[^.;]{0,80} and (?:\w+ly )?(?:agreed|resolved|approved)\b)",
    re.IGNORECASE,
)
_NOTED = re.compile(
    r"^there (?:was|were) (?:submitted|tabled|circulated|presented|read) and (?:noted|approved|agreed|adopted)\b"
    rf"|^(?:the )?(?:[\w'’&()/-]+ ){{0,6}}?{_TOLD}(?: (?:of|on|from|for|by|in|at)\b[^.;:,]{{0,80}}?)?"
    r" (?:was|were) (?:duly |then |received and |considered and )*noted(?:[.! ]*$| and (?:noted|agreed|approved)\b)",
    re.IGNORECASE,
)
_OF_MINUTES = re.compile(
    r"^(?:the )?(?:draft |public |private |previous |council )?minutes?\b(?! silence)[^.;:]{0,160}?\b(?:was"
    r"|were)\b[^.;:]{0,60}?"
    r"\b(?:agreed|approved|accepted|confirmed|adopted|signed\b[^.;]{0,40}\b(?:correct|true|accurate))\b"
    r"|^(?:the )?minutes?\b[^.;:]{0,80} stand (?:agreed|approved|confirmed)\b",
    re.IGNORECASE,
)
_APPROVED = re.compile(
    rf"^(?:{_CLAUSE}[^.;:,(]){{0,80}}?\b{_SUBJECT}\b(?:{_CLAUSE}[^;:]){{0,120}}?"
    rf"\b(?:was|were)\s{ADVERBS}(?:(?:received|considered|read|proposed|taken as read),? (?:and )?)?"
    rf"(?:approved|accepted|adopted|endorsed|ratified|authorised){PAST}(?!\w){_NOT_BY}"
    rf"|^(?:all )?(?:the )?(?:[\w'’]+ ){{0,2}}?recommendations?\b(?:{_CLAUSE}[^;:.]){{0,80}}? (?:was"
    rf"|were) {ADVERBS}agreed\b{PAST}{_NOT_BY}",
    re.IGNORECASE,
)
# Licences and permissions: what was granted long ago says when, or by whom.
_DETERMINED = re.compile(
    r"^(?:(?:following|after|on|upon)\b[^.;]{0,80}?, )?(?:the )?(?:[\w'’-]+ ){0,2}?(?:permission|consent"
    r"|application|licen[cs]e|variation)s?"
    rf" (?:was|were) {ADVERBS}(?:granted|refused|deferred|rejected|approved|revoked|suspended)\b"
    r"(?=[.! ]*$|,? (?:unanimously|subject to|for (?:the|a|one)|by (?:\w+ votes|\d|a majority)|with"
    r"|as recommended|on the (?:grounds?|casting)))",
    re.IGNORECASE,
)
_PUT = re.compile(
    r"^(?:this|it|the (?:\w+ )?(?:motion|proposal|recommendations?|proposition)) (?:was"
    r"|were) (?:then )?(?:duly )?(?:moved|put)\b"
    r"[^.;]{0,60}? and (?:was |were )?(?:\w+ly )?(?:agreed|carried|approved)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"^(?:the |members of the )?(?:press|public)\b[^.;]{0,40} (?:was|were) (?:then )?(?:excluded|asked to leave)\b"
    r"|^no (?:\w+ )?objections? (?:was|were) (?:raised|made) to\b|^there (?:was|were) (?:(?:general"
    r"|unanimous) (?:agreement|consensus) (?:to|that)\b|(?:agreement|consensus) (?:to|that [^.;]{3,80} be)\b)"
    r"|^there (?:was|were) (?:a )?(?:general |unanimous |majority "
    r"|full )?(?:(?:support|agreement|vote) for|vote in favour of) the"
    r" (?:proposals?|recommendations?|motion)\b|^(?:an? )?(?:consensus|agreement) was reached (?:to|that)\b"
    r"|^the vote (?:was|being) unanimous(?:ly)? (?:in favour|for)\b|^the (?:\w+ )?(?:proposals?|recommendations?"
    r"|motion)"
    r" (?:received|had|won|attracted) (?:unanimous|majority|full|the unanimous) support\b"
    r"|^(?:the |meeting )?standing orders (?:was|were) (?:then )?suspended\b"
    r"|^(?:councillor|cllr\.?) [^.;,]{2,40} (?:was|were) (?:duly |unanimously )*appointed (?:to|as)\b",
    re.IGNORECASE,
)
_RECORDED = re.compile(
    r"\bminutes\b[^;]{0,160}\bproposed\b[^;]{1,80}\bseconded\b[^;]{1,80}\b(?:true|correct|accurate) record\b",
    re.IGNORECASE,
)


def was_decided(text: str) -> bool:
    """Whether a sentence tells in the passive that something was decided."""
    at_start = (_APPROVED, _NOTED, _OF_MINUTES, _DETERMINED, _PUT, _CLOSED)
    if any(form.match(text) for form in at_start) or _IMPERSONAL.search(text) or _RECORDED.search(text):
        return True
    led_in = _INTRO.match(text)
    told = text[led_in.end() :] if led_in else text
    return was_done(text) or (told != text and (was_done(told) or bool(_IMPERSONAL.match(told) or _CLOSED.match(told))))
