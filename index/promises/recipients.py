"""To whom a promise is directed by its own words: "write to the bus company", "let Cllr Lee know"."""

from __future__ import annotations

import re

from index.cue_words import BODY, any_of
from index.dates import MONTHS
from index.promises.agents import GROUP, GROUP_GETTING, OUTSIDER, TOLD
from index.promises.futures import NAME

_CAPITAL = r"(?-i:[A-Z])[\w'’-]*"
_TITLE = r"(?:Cllrs?|Councillors?|Alderman|Mrs?|Ms|Miss|Dr|Rev|Revd|Professor|Inspector|Sergeant)\.?"
# Words at which the name of somebody ends.
_STOPS = (
    r"(?:about|on|regarding|concerning|asking|seeking|requesting|setting|explaining|to|with|by|in|at|before|after|for"
    r"|and|but|that|who|which|whether|if|as|so|from|when|once|because|again|direct|directly|this|next|later|today"
    r"|tomorrow|tonight|shortly|a|an|bearing|each|(?:my|your|her|him|it)self|(?:our|your|them)selves|personally"
    r"|them|know|have|what|how|within|during|until|till|over|under|upon|through|via|since|soon|immediately|straight"
    r"|now|here|there|too|also|per|first|or|because"
    r"|where|why|is|are|was|were|would|will|out|off|up|then|has|had)"
)
_OF = (
    r"(?: of (?:(?:the|this|that|each|all|our|their|its) )?(?:[\w'’&-]+(?: (?-i:[A-Z])[\w'’-]*){0,3}"
    r"(?: (?:of|and|for) [\w'’&-]+)?))?"
)
# "The plot holders", "every member of the panel", "all of the other clubs", "each of the 18 households".
_SOME = (
    rf"(?:the|every|each|any|all|both|his|her|their|our|your|an?|those|some)(?: of)?"
    rf"(?: (?!{_STOPS}\b)[\w'’&-]+){{1,4}}{_OF}"
)
_NAMED = any_of(rf"{_TITLE} {_CAPITAL}(?: {_CAPITAL}){{0,2}}", rf"(?:{_CAPITAL} ){{1,4}}{_CAPITAL}")
WHOM = any_of(
    _NAMED,
    rf"the {_CAPITAL}(?:(?: (?:of|for|and|the|&))*,? {_CAPITAL}){{0,8}}",
    rf"{GROUP}{_OF}",
    r"(?-i:[A-Z]{2,5}\b|Cabinet|Council|Committee|Executive)",
    OUTSIDER,
    r"(?:all )?(?:members|councillors|officers|staff|residents|parents|pupils|heads|schools|tenants|operators"
    r"|partners|colleagues"
    r"|unions|governors|clerks|(?:town|parish)(?: and (?:town|parish))? (?:councils|clerks)|constituent councils)\b",
)
_WHO = rf"(?P<who>{any_of(WHOM, _SOME)})(?![\w'’])"
_NAME = rf"(?P<who>{NAME})(?! (?-i:[A-Z]))(?![\w'’])"
_GROUP = rf"(?P<who>{any_of(_NAMED, GROUP)})(?![\w'’])"
_PARTED = r"(?: by (?:the )?[\w-]+(?:,? (?:and|or|&) (?:by )?(?:the )?[\w-]+)*)?"
_GAP = r"(?: (?!(?:and|but|to|with|that|which|who|asking|from|by)\b)[\w'’,()-]+){0,9}?"
_BACK = r"(?: back| out| on| over| round| across| again| direct\w*){0,2}"
_GIVES = any_of(
    r"(?:re-?)?(?:send|sent|writ|provid|circulat|issu|suppl|forward|giv|pass|show|submit|distribut|relay|refer|return)",
    r"(?:email|e-mail|bring|brought|present|offer|deliver|post|hand|explain|announc|put|tak|recommend|cop|convey|confirm)",
)
_IT = r"(?:it|that|them|this|an? \w+|the (?:\w+ ){1,3})"
_THING = r"(?= (?:the|an?|some|his|her|their|what|with|it|that|more|any|how|\w+ing|dates|figures|details|notice)\b)"
# What tells most of whom a promise is made to comes first.
_WAYS = (
    (
        r"\b(?:let|letting|tell|telling|inform|informing|notify|notifying|advise|update|updating|brief) WHO",
        rf"\b(?:repl|respond|revert|apologi|report)\w*{_GAP}{_BACK} to WHO",
        r"\b(?:come|coming|get|getting|go|feed|be) back (?:direct |directly |again )?(?:to|with) WHO",
    ),
    (
        rf"\b{_GIVES}\w*{_GAP}{_PARTED}{_BACK} to WHO",
        r"\b(?:provid|suppl|furnish)\w* WHO with\b",
        rf"\b(?:shar(?:e|ed|ing)\b{_GAP} with|(?:sent|send|circulat\w+){_GAP} (?:round|among)) WHO",
        rf"\b(?:in touch|in contact|contact|be|have {_IT}) with WHO",
    ),
    (
        r"\b(?:contact|meet(?:ing)?(?: with)?|visit|telephone|phone|ring|invite|inviting|thank|consult|remind|lobby"
        r"|approach) WHO",
    ),
)
_OTHERS = (
    rf"\b(?:show|send|give|offer|assure|issue|supply|write|e-?mail|text) {_GROUP}{_THING}",
    rf"\b(?:show|send|give|offer|assure|issue|supply|write|e-?mail|text) {_NAME}{_THING}",
    r"\b(?:sessions?|briefings?|meetings?|visits?|training|events?|day|evening|notes?|summary|tour|workshop|course"
    rf"|drop-in|copies|template)(?: [\w'’]+){{0,6}}? for (?:use by )?{_WHO}",
    rf"\b(?:come|attend|speak)(?: to| at)? (?:the|its|their) next (?P<who>(?:(?-i:[A-Z])[\w&'’-]+ ){{0,5}}?{BODY})"
    r"(?=(?:['’]s)? meeting\b)",
    rf"\bmeetings? of (?P<who>(?:the|this) (?:[\w&'’-]+ ){{0,6}}?{BODY})\b",
    rf"\b(?:come|go|be taken|be brought|considered) (?:back )?before (?P<who>(?:the|this) (?:[\w&'’-]+"
    rf" ){{0,4}}?{BODY})\b",
    rf"(?<![\w'’]){_WHO}(?:,[^,;.]{{2,40}},)? (?:{TOLD}|be written to\b)",
    rf"(?<![\w'’])(?P<who>{GROUP_GETTING})",
)
_RANKED = (
    *(tuple(re.compile(way.replace("WHO", who), re.I) for way in ways for who in (_WHO, _NAME)) for ways in _WAYS),
    tuple(re.compile(way, re.IGNORECASE) for way in _OTHERS),
)
# What is no person: where something is put, and when.
_NOBODY = re.compile(
    r"^(?:(?:the|this|that|an?|his|her|their|our|its|your|any|all|every|each|some) )?(?:[\w-]+ )*?(?:agenda|reports?"
    r"|list|programme|plan|website|web|minutes|register|item|policy|strategy|document|january|february|march|april"
    r"|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|easter"
    r"|christmas|time|day|week|month|year|site|end|point|issue|matter|questions?|concerns?|comments?|budget|letter"
    r"|e-?mail|request|meeting|scheme|work|extent|effect|attention|cost|figures?|details?|information"
    r"|consultation|page|website|road|street|building|hall|room|table|file|post|press release|magazine|newsletter"
    r"|appendix|system|process|data|view|way|proposals?|thing|things|answer|aim|situation|problem)\b"
    r"|^(?:it|this|that|these|those|all|any|some|full|good|order|date|place|public)$",
    re.IGNORECASE,
)


# Whom a promise is not made to where it is made for another: who is only to be met or rung.
_MET = 2
_THEIRS = re.compile(r"(?:his|her) ", re.IGNORECASE)
_BEHIND = re.compile(rf"(?: (?!{_STOPS}\b)[\w-]+){{1,3}}", re.IGNORECASE)
# What is left of "each of them".
_PART = re.compile(r"(?:each|all|both|some|any|every|either|the|one)(?: one| of)?", re.IGNORECASE)


def recipient(words: str, begin: int = 0) -> str | None:
    """To whom, or for whom, something is done by the ``words`` of a promise from ``begin`` on, or None."""
    told = _told(words, begin)
    return told[1] if told else None


def only_met(words: str, begin: int = 0) -> bool:
    """Whether the recipient is but somebody to get in touch with for who asked it, or "his mum"."""
    told = _told(words, begin)
    return told is not None and (told[0] == _MET or bool(_THEIRS.match(told[1])))


def _told(words: str, begin: int) -> tuple[int, str] | None:
    return _first(words[begin:]) or (_first(words) if begin else None)


def _first(words: str) -> tuple[int, str] | None:
    for rank, patterns in enumerate(_RANKED):
        met = [match for one in patterns for match in one.finditer(words)]
        found = sorted(
            (match.start(), -len(match["who"]), _whole(match["who"], words[match.end("who") :])) for match in met
        )
        told = (_trimmed(who) for _, _, who in found)
        if who := next((who for who in told if who and not _NOBODY.match(who)), None):
            return rank, who
    return None


def _whole(who: str, behind: str) -> str:
    """``who`` with what is theirs, where that is named: "the County Council's flood team"."""
    theirs = _BEHIND.match(behind) if who.endswith(("'s", "’s")) else None
    return f"{who}{theirs[0]}" if theirs else who


def _trimmed(who: str) -> str | None:
    told = re.sub(r"(?: (?:of|for|and|at|in|the|each|all|this|that|our|their|its))+$", "", who.strip(" ,"))
    told = re.sub(rf"^(?:for|to|with|by|of) (?=\w)|['’]s(?: (?:next|last|{MONTHS}))?$", "", told)
    return None if _PART.fullmatch(told) else told
