"""What minutes tell was done to what, of any name: "A grant of £500 was approved.", "Authority was given to ..."."""

from __future__ import annotations

import re

from index.minutes.body_acts import ADVERBS
from index.minutes.counts import COUNT

_STOPS = (
    r"that|who|which|whom|whose|had|has|have|if|when|where|once|after|until|unless|not|no|was|were|is|are|would|could"
    r"|should|will|said|says|asked|told|why|how|whether|because|while|as|although|though|since"
)
_NO_SUBJECT = r"(?!(?:it|this|they|he|she|these|those|there|none|nobody|nothing|who|we|you|i|some|many)\b)"
_ANYTHING = rf"(?:(?!\b(?:{_STOPS})\b)(?:[^.;:?!]|\.(?=\d)|(?<=\b\w)\.)){{2,120}}?"
_BODY = (
    r"(?:(?:sub-?)?(?:committee|group)|council|panel|board|meeting|cabinet|forum|members|trustees|governors|executive)"
)
# What may stand behind the verb where it was this meeting that did it.
_ENDS = (
    r"(?=\s*[.!]*$|,? (?:unanimously|en bloc|nem\b|in (?:full|principle(?! with)|line with|accordance with|the sum of)"
    r"|subject to (?!funding|approval|consent|agreement|government|planning|grant)"
    r"|with (?:thanks|effect|immediate|no \w+|the following|one|two|some|minor|\w+ (?:amendments?|corrections?"
    r"|changes?))"
    r"|without (?:\w+ )?(?:modification|amendment|change|debate|discussion|objection)"
    r"|as (?:set out|presented|circulated|recommended|amended|printed|drafted|submitted|tabled|detailed|follows|read"
    r"|an? (?:true|correct|accurate)|per\b)"
    rf"|by (?:{COUNT} votes?\b|\d|all\b|a (?:\w+ )?majority|(?:the )?{_BODY}\b(?! (?:on|in|at|last)\b))"
    r"|for (?:the|an?|one|two|three|\d|submission|publication|payment|signature|consultation|adoption|approval)\b"
    r"|on (?:the )?(?:grounds?|proposal|motion|proposition|casting)"
    rf"|and (?:signed|adopted|noted|approved|agreed|endorsed)\b|(?:{COUNT}|by) votes?\b)"
    rf"|,? {COUNT} (?:votes? )?(?:to|for|in favour)\b|,? [(–-])"
)
_DOCUMENTS = (
    r"(?:reports?|updates?|accounts|statements?|presentations?|briefings?|briefing notes?|plans?|programme|notes?"
    r"|letters?"
    r"|correspondence|budget|returns?|minutes?|summary|schedule|review|audit|findings|figures|recommendations?"
    r"|papers?|(?:bank )?reconciliations?"
    r"|petitions?|reference)"
)
# A point that somebody made is noted too, and nothing is decided by it.
_TAKEN_IN = (
    rf"(?:{_DOCUMENTS}|positions?|comments|views|contents|dates?|progress|information|outcome|changes|decisions?)"
)
# Behind a debate a report is received; before it, it is only presented.
_RECEIVED = re.compile(
    rf"^(?:the |an? |all |both )?(?:{_ANYTHING} )?{_DOCUMENTS}(?: (?:of|on|from|for|by|in|at|to)\b{_ANYTHING})?"
    rf" (?:was|were)"
    rf" {ADVERBS}received[.!]*$",
    re.IGNORECASE,
)
_APPROVED = (
    rf"(?:approved|adopted|endorsed|ratified|agreed|authorised|passed for payment)(?!\w){_ENDS}"
    rf"|supported(?=,? unanimously|,? by (?:{COUNT} votes?|a (?:\w+ )?majority|all)\b)"
)
# What a licensing authority rules: "The application is therefore granted."
_IS = re.compile(
    r"^(?:(?:accordingly|therefore),? )?(?:the|this) (?:\w+ )?(?:application|licen[cs]e|permission|consent|appeal"
    r"|objection"
    r"|complaint|request|variation) is (?:therefore |hereby |accordingly )?"
    r"(?:granted|refused|dismissed|upheld|revoked|suspended|approved|rejected)\b(?! (?:if|when|by|in)\b)",
    re.IGNORECASE,
)
_SO = re.compile(r"\b(?:accordingly|therefore|hereby)\b", re.IGNORECASE)
_OF_ANY = re.compile(
    rf"^{_NO_SUBJECT}{_ANYTHING} (?:was|were) {ADVERBS}(?:{_APPROVED}"
    rf"|(?:deferred|held over|adjourned)(?: (?:to|until|for|pending)\b|\s*[.!]*$)"
    rf"|(?<!apologies were )(?<!apology was )(?<!absence were )(?<!absence was )confirmed{_ENDS})",
    re.IGNORECASE,
)
_OF_SOME = re.compile(
    rf"^(?:the |an? |all |both )?(?:{_ANYTHING} )?(?:"
    rf"{_DOCUMENTS}(?: (?:of|on|from|for|by|in|at|to)\b{_ANYTHING})? (?:was|were) {ADVERBS}(?:received"
    r"(?=,? (?:and (?:noted|approved|adopted)|with thanks|by the (?:committee|council|panel|board)))"
    r"|accepted(?=\s*[.!]*$|,? (?:with thanks|and (?:noted|approved|adopted|its|their)|by the (?:committee|council"
    r"|panel"
    r"|board))\b))"
    rf"|{_TAKEN_IN}(?: (?:of|on|from|for|by|in|at|to)\b{_ANYTHING})? (?:was|were) {ADVERBS}noted"
    r"(?=\s*[.!]*$|,? (?:with (?!regret)|and|by the (?:committee|council|panel|board))\b)"
    rf"|(?:requests?|dispensations?|extensions?|leave of absence|applications?)(?: (?:for|from|by|to)\b{_ANYTHING})?"
    rf" (?:was|were) {ADVERBS}(?:granted|refused|declined|agreed to|turned down){_ENDS}"
    r"|(?:items?|matters?|reports?|petitions?|motions?|proposals?|requests?|applications?|questions?|issues?)"
    rf"(?: (?:of|on|from|for|by|about)\b{_ANYTHING})? (?:was|were) {ADVERBS}(?:(?:received|noted|considered) and"
    rf" )?(?:referred|remitted|delegated)(?: back)? to"
    r" (?!(?:in|by|as|during)\b)(?:[^.;]{0,60}\b(?:committee|council|cabinet|panel|board|group|executive|director"
    r"|officers?"
    r"|clerk|forum|authority)\b)"
    rf"|(?:precept|budget|rate|fees?|rents?|charges?|levy|hire|allowances?|increase)\b(?:{_ANYTHING} | )(?:was"
    rf"|were) {ADVERBS}"
    r"(?:set|agreed|fixed|approved|confirmed) at £?\d"
    r"|call-in (?:was|were) (?:not )?upheld"
    rf"|(?:appeals?|complaints?|objections?|grievances?) (?:was|were) {ADVERBS}(?:dismissed|upheld|rejected)"
    rf" by the (?:[\w-]+ )?{_BODY}\b"
    r"|(?:option|proposal|design|quot(?:e|ation)|tender|figure|offer)s?(?: [\w.]{1,3})?(?: (?:of|from)\b"
    rf"{_ANYTHING})? (?:was|were) {ADVERBS}(?:chosen|preferred|selected|adopted|accepted)"
    rf"(?=,? (?:by )?{COUNT} (?:votes? )?(?:to|for|votes?)\b|,? by (?:an? |all)))",
    re.IGNORECASE,
)
# When a power was given that this meeting did not give.
_BEFORE = (
    r"(?![^.;]{0,120}\b(?:last|previous(?:ly)?|earlier|under (?:the|its)|at the time|(?:in|since|during) (?:early "
    r"|late )?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn"
    r"|winter))\b)"
)
_EMPOWERED = re.compile(
    rf"^(?:(?:delegated )?authority|(?:\w+ )?approval|permission|consent|agreement) (?:was|were|be) {ADVERBS}"
    rf"(?:given|delegated|granted)(?: by the (?:committee|council|panel|board))? (?:to|for)\b{_BEFORE}"
    r"|^the (?:town |parish |deputy |assistant |chief |monitoring |section 151 |finance )*"
    r"(?:clerk|director|officers?|executive|chair(?:man|person)?|head|treasurer|secretary|convener)(?: of [\w ]{2,40}?"
    rf"| and [\w ]{{2,30}}?)? (?:was|were) {ADVERBS}(?:authorised|instructed|directed|empowered|delegated)"
    rf" to\b{_BEFORE}",
    re.IGNORECASE,
)
_JUST_AGO = re.compile(
    r"\b(?:was|were) (?:\w+ly )?\w+,? (?:in|during|since|on|last|earlier|previously|recently)"
    r" (?!full|principle|line|accordance|the (?:sum|grounds?|proposal|motion|proposition|casting)|grounds)",
    re.IGNORECASE,
)


def was_done(text: str) -> bool:
    """Whether a sentence tells that something was approved, granted, put off and the like, by nobody else."""
    if _EMPOWERED.match(text) or (_IS.match(text) and _SO.search(text)):
        return True
    return bool(_OF_ANY.match(text) or _OF_SOME.match(text)) and not _JUST_AGO.search(text)


def was_received(text: str) -> bool:
    """Whether all that a paragraph tells is that a report was received."""
    return bool(_RECEIVED.match(text))
