"""The body that meets, in a sentence of a paper's head, in its title or on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.dates import dates_in
from index.parts.councils import council_named
from index.text import fold

_MEETING_OF = re.compile(
    r"\b(?i:meetings?\s+of\s+(?:the\s+)?)(?P<body>[A-Z“\"'*].{2,90}?)"
    r"(?=\s*,?\s*(?i:\b(?:which|was|held|holden|convened|to be|will be|took|met|in the|at the|yn)\b"
    r"|\bon\b\s+(?:the\s+)?(?:\w+day|\d)"
    r"|\bat\b\s+\d|[-–(;]|$)|\s(?i:in)\s[A-Z]|$)"
)
_THE_MEETING = re.compile(
    r"\b(?:the|an?|of)\s+(?P<body>(?:[A-Z][\w&’'-]*\s+(?:(?:and|of|for|the|&)\s+)*){1,8}?)(?:meeting|Meeting|MEETING)\b"
)
# "Minutes of the Planning Committee held on ...", where no meeting is spoken of.
_PAPER_OF = re.compile(
    r"\b(?i:(?:minutes|notes|record|proceedings)\s+of\s+the\s+)(?P<body>[A-Z][\w&’' -]{2,90}?)"
    r"(?=\s*,?\s*(?i:\b(?:which|held|holden|that)\b|\bon\b\s+(?:the\s+)?(?:\w+day|\d)))"
)
_WELSH_MEETING = re.compile(
    r"\b(?i:cyfarfod(?:\s+\w+)?\s+(?:o'?r?\s+)?(?:yr?\s+)?)"
    r"(?P<body>(?i:(?:is-?b|p)wyllgor|cyngor|cabinet|bwrdd|panel|cydbwyllgor)\b.{0,80}?)"
    r"(?=\s*,?\s*\b(?i:a (?:gynhaliwyd|gynhelir)|ar|yn|nos|dd?ydd)\b)"
)
# "Y Pwyllgor Cynllunio / Planning Committee": the second is the first in English.
_IN_BOTH = re.compile(
    r"^(?:yr? )?(?:\w+-?\w* ){0,2}?(?:pwyllgor|cyngor|cabinet|bwrdd|cydbwyllgor)\b.* / ", re.IGNORECASE
)
# The kind of body alone is none, nor is a sentence, a menu or the way to a page.
_KIND_ALONE = re.compile(
    r"^(?:(?:sub-?)?committees?|panels?|boards?|forums?|commission|partnership|assembly|conference|hearing"
    r"|council and democracy|councils?, .*|(?:committee|council) information .*)$",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"[>»]|^(?:you are here\W+)?home(?: ?page)?\s*/|^(?:browse|subscribe|search|find|view)\b"
    r"|\b(?:you are|you chi|ydych chi|summoned|taken at|hereby)\b",
    re.IGNORECASE,
)
_BODY_WORDS = re.compile(
    r"\b(?:cabinet|executive|committees?|sub-?committee|panel|board|forum|council|commission|working party"
    r"|(?:working|task|finish|steering|advisory|consultative|liaison|project|reference|scrutiny) group"
    r"|scrutiny(?=$| \()|governing body"
    r"|parish meeting|partnership|assembly|conference|pwyllgor|cyngor|bwrdd|hearing|cydbwyllgor)\b",
    re.IGNORECASE,
)
_NO_BODY = re.compile(
    r"https?:|www\.|@|\b(?:contact|council offices|council (?:chamber|house|tax)|leader of|cabinet member"
    r"|democratic services|to:|clerk|members of"
    r"|dear|councillors?|cllrs?|chair(?:man)?|webcast\w*|agendas?, meetings|website|report of|moderngov)\b|[.:;]$",
    re.IGNORECASE,
)
_OFFICES = re.compile(r"\bcouncil (?:offices?|chamber|house)\b", re.IGNORECASE)
# What every parish council calls itself: its full name is the council's.
_NO_NAME = re.compile(r"^(?:parish|town|community|village) council$", re.IGNORECASE)
_ANNUAL = re.compile(
    r"^(?:(?:annual|ordinary|extraordinary|special) )+(?:parish|town|community|village) council$", re.I
)
_LOCAL = re.compile(r"\b(?:Parish|Town|Community|Village) Council$")
_BARE_COUNCIL = re.compile(r"^(?:(?:county|city|borough|district) )?council$", re.IGNORECASE)
# Executive functions may be a single member's (Local Government Act 2000, section 9E).
_MEMBER = re.compile(
    r"^(?:decision session\W+)?(?P<member>(?:(?:cabinet|executive) member|portfolio holder) for [\w&,’' -]{3,80})$",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"^(?:public |draft |printed |confirmed |unconfirmed |(?:notice|summary|record|list) of (?:the )?)*"
    r"(?:agendas?|minutes?|decisions?(?: (?:taken|made) by)?|summons|notes"
    r"|reports? pack|meetings?|meeting details|committee details|cofnodion|rhaglen)\b"
    r"(?:[,\s]*(?:and|of|for|\bdraft\b|\bminutes\b|\bagendas?\b|\bdecisions\b|\bthe\b|\ba\b|\bmeeting\b))*\W*",
    re.IGNORECASE,
)
_HELD_BEHIND = re.compile(
    r"\s*\b(?:(?<!parish )meeting\s+)?(?:(?:which\s+)?(?:was|will be|to be)\s+)?(?:held|on)\b.*$"
    r"|(?<!parish)\s+meeting$",
    re.IGNORECASE,
)
# "Full Council Meeting", "Cabinet Agenda"; a parish meeting is a body of its own (Local Government Act 1972,
# section 9).
_MEETING_BEHIND = re.compile(
    r"(?:(?<!parish)\s+meeting)?(?:\s+(?:and\s+)?(?:agenda|minutes))+$|(?<!parish)\s+meeting$", re.IGNORECASE
)
_TAIL = re.compile(r"(?:\s+(?:on|at|held|in|the))+$|['’]s$", re.IGNORECASE)
_BODY_LONGEST = 14


def body_of(sentence: str) -> str | None:
    """The body in "a meeting of the BODY held", or in "the BODY meeting held"."""
    for pattern in (_MEETING_OF, _THE_MEETING, _PAPER_OF, _WELSH_MEETING):
        match = pattern.search(sentence)
        if match and _BODY_WORDS.search(match["body"]):
            return _bare(match["body"])
    return None


def body_part(before: str) -> str | None:
    """The last of the parts of a title line that names a body and no council."""
    if _NO_TITLE.search(before):
        return None
    for part in reversed(re.split(r"\s+[-–—|]\s+|,\s+(?=[A-Z])", before)):
        body = _bare(_HELD_BEHIND.sub("", _PAPER.sub("", part)))
        if body and not _OFFICES.search(body) and _BODY_WORDS.search(body) and len(body.split()) <= _BODY_LONGEST:
            return body
    return None


def body_line(told: Sequence[str]) -> str | None:
    """A short line that names a body; one that is no council's name before one that is."""
    short = [text for text in told if len(text.split()) <= _BODY_LONGEST and _may_name(text)]
    lines = [body for text in short for body in _parts(text)]
    return next((body for body in lines if not (_is_council(body) or _BARE_COUNCIL.match(body))), None)


def body_above_date(told: Sequence[str]) -> str | None:
    """On the line above the meeting's date, as a committee system heads its page: "Council", or who decides alone."""
    above = [fold(line) for line, below in pairwise(told) if any(dates_in(below))]
    council = next((line for line in above if _BARE_COUNCIL.match(line)), None)
    return council or next((match["member"] for line in above if (match := _MEMBER.match(line))), None)


def is_kind(body: str) -> bool:
    """Whether ``body`` is but a kind of body: "the Board" is the one that the paper names elsewhere."""
    return bool(_KIND_ALONE.match(body))


def _may_name(text: str) -> bool:
    return not (_NO_BODY.search(text) or _NO_TITLE.search(text))


def _parts(text: str) -> Iterator[str]:
    for part in re.split(r"\s+[-–—|]\s+|,\s+(?=\d)", _IN_BOTH.sub("", text)):
        body = _bare(_HELD_BEHIND.sub("", _PAPER.sub("", part)))
        if body and body[:1].isupper() and _BODY_WORDS.search(body) and not _KIND_ALONE.match(body):
            yield body


def names_council(body: str, council: str | None) -> bool:
    """Whether ``body`` is but the council's name: a parish council meets as itself."""
    local = bool(council and _LOCAL.search(council))
    return _is_council(body) or bool(local and (_BARE_COUNCIL.match(body) or _ANNUAL.match(body)))


def without_council(body: str, council: str | None) -> str:
    """``body`` without the council in its name: "Planning Committee of Ash Council", "Ash Council: Cabinet"."""
    if not council:
        return body
    name = re.escape(council)
    behind = re.match(rf"(?:the )?{name}(?:['’]s?|\s?[.:,/])?\s+(?P<body>.+?)[ ./]*$", body, re.IGNORECASE)
    if behind and _BODY_WORDS.search(behind["body"]):
        return behind["body"]
    return re.sub(rf"(?:\s+of|,)\s+(?:the\s+)?{name}$", "", body, flags=re.IGNORECASE)


def _is_council(body: str) -> bool:
    named = council_named(body)
    return named is not None and named.casefold() == body.casefold()


def _bare(body: str) -> str | None:
    body = re.sub(
        r"^(?:(?:an?\s+)?(?:\w+\s+)?meeting of\s+)?(?:the|a|an|of)\s+",
        "",
        fold(body).strip(' -–—,:|*“”"'),
        flags=re.IGNORECASE,
    )
    body = _TAIL.sub("", _MEETING_BEHIND.sub("", body))
    return None if _NO_NAME.match(body) else body.strip() or None
