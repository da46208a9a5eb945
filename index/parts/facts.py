"""What a paper prints of a meeting as a whole: council, body, date, time and venue.

They stand in a heading ("Cabinet - Tuesday, 4th July, 2023 10.00 am"), in a sentence ("Minutes
of the meeting of the Audit Committee held on ... at ... in ..."), or behind names ("Venue:").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.dates import MONTHS, dates_in, first_date, first_time, next_working_day
from index.parts.councils import council_named
from index.parts.places import place_line, venue_in
from index.text import fold
from index.types import Meeting

_WORKING_DAY_BEFORE = re.compile(
    r"working day (?:before|prior to) the (?:meeting|day of the meeting)\s*[(,\[]?\s*"
    r"(?:in this case|i\.?e\.?|which is|namely|by)\s*,?\s*([^)\]]{6,60})",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^\W*(?P<name>date of meeting|meeting date|date and time|date & time|date/time|date|dyddiad|time|amser|venue"
    r"|location|place"
    r"|lleoliad|committee|body|name of (?:committee|meeting))\s*[:|\t–-]\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
# A date in such words is not the meeting's: the paper's own, an earlier meeting's or the next one's.
_OTHER_DATE = re.compile(
    r"\b(?:publi(?:shed|cation)|printed|issued|despatch\w*|dispatch\w*|updated|next (?:\w+ )?meeting|previous"
    r"|last meeting"
    r"|deadline|call-?in|effective|signed|dated|approv\w+|confirm\w*|correct record"
    r"|minutes of (?:the )?(?:meeting )?(?:of|on)? ?\d"
    r"|copyright|expir\w*|register|no later than|take effect|comments? by|before|since|from|report to|cyhoeddwyd)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"(?<!of the )(?<!next )(?<!last )(?<!previous )\bmeeting (?:on|of)(?=\s+(?:\w+day,?\s+)?\d)|\b(?:held|holden"
    r"|tak(?:es?|ing) place|took place|convened|met|summoned|invited|attend|a gynhaliwyd|gynhelir)\b",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    r"\b(?i:meetings?\s+of\s+(?:the\s+)?)(?P<body>[A-Z“\"'*].{2,90}?)"
    r"(?=\s*,?\s*(?i:\b(?:which|held|holden|convened|to be|will be|took|met|in the|at the|yn)\b"
    r"|\bon\b\s+(?:the\s+)?(?:\w+day|\d)"
    r"|\bat\b\s+\d|[-–(;]|$)|\s(?i:in)\s[A-Z]|$)"
)
_THE_MEETING = re.compile(
    r"\b(?:the|an?|of)\s+(?P<body>(?:[A-Z][\w&’'-]*\s+(?:(?:and|of|for|the|&)\s+)*){1,8}?)(?:meeting|Meeting|MEETING)\b"
)
_BODY_WORDS = re.compile(
    r"\b(?:cabinet|executive|committees?|sub-?committee|panel|board|forum|council|commission|working (?:group|party)"
    r"|partnership|assembly|conference|pwyllgor|cyngor|bwrdd|hearing|cydbwyllgor)\b",
    re.IGNORECASE,
)
_NO_BODY = re.compile(
    r"https?:|www\.|@|\b(?:contact|council offices|council (?:chamber|house|tax)|leader of|cabinet member"
    r"|democratic services|to:|clerk|members of"
    r"|dear|councillors?|cllrs?|chair(?:man)?|webcast\w*|agendas?, meetings|website|report of|moderngov)\b|[.:;]$",
    re.IGNORECASE,
)
# What every parish council calls itself: its full name is the council's.
_NO_NAME = re.compile(r"^(?:parish|town|community|village) council$", re.IGNORECASE)
_LOCAL = re.compile(r"\b(?:Parish|Town|Community|Village) Council$")
_BARE_COUNCIL = re.compile(r"^(?:(?:county|city|borough|district) )?council$", re.IGNORECASE)
_PAPER = re.compile(
    r"^(?:public |draft |printed |confirmed |unconfirmed )*(?:agendas?|minutes|decisions|summons|notes"
    r"|reports? pack|meetings?|meeting details|committee details|cofnodion|rhaglen)\b"
    r"(?:[,\s]*(?:and|of|for|\bdraft\b|\bminutes\b|\bagendas?\b|\bdecisions\b|\bthe\b|\ba\b|\bmeeting\b))*\W*",
    re.IGNORECASE,
)
_HELD_BEHIND = re.compile(
    r"\s*\b(?:meeting\s+)?(?:(?:which\s+)?(?:was|will be|to be)\s+)?(?:held|on)\b.*$|\s+meeting$", re.IGNORECASE
)
_WEEKDAY = re.compile(
    r"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?\s*(?:the\s*)?$|\b(?:Dydd"
    r"|Nos)\s+\w+,?\s*$",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\s+(?:of\s+)?"
    rf"(?P<month>{MONTHS})\b(?!,?\s+\d{{4}})",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:\s+(?:on|at|held|in|the))+$|['’]s$", re.IGNORECASE)
_DIRECTIONS = re.compile(r"\.?\s*\[?\bview directions\b.*$", re.IGNORECASE)
_HEAD_WORDS = 26
_BODY_LONGEST = 14
# How far around "held" its date, time and place are looked for, in characters.
_SENTENCE = 320
_BEFORE_HELD = 60
_JOINED_BLOCKS = 16


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found; None where it is not printed."""

    council: str | None = None
    body: str | None = None
    date: dt.date | None = None
    date_inferred: bool = False
    time: str | None = None
    venue: str | None = None

    def meeting(self) -> Meeting:
        """A meeting with these facts."""
        return Meeting(self.council, self.body, self.date, self.date_inferred, self.time, self.venue)

    def over(self, other: Facts) -> Facts:
        """These facts, and those of ``other`` where these are None."""
        return Facts(
            self.council or other.council,
            self.body or other.body,
            self.date or other.date,
            self.date_inferred if self.date else other.date_inferred,
            self.time or other.time,
            self.venue or other.venue,
        )


def facts_of(texts: Sequence[str]) -> Facts:
    """The facts in the head of a paper: its blocks' texts in order, without emphasis."""
    told = [fold(text) for text in texts if text.strip()]
    facts = _held(" ".join(told[:_JOINED_BLOCKS]))
    for found in (*map(_field, told), *map(_dated, told)):
        facts = facts.over(found)
    if facts.body is None:
        facts = replace(facts, body=_body_line(told))
    if facts.date and facts.time is None:
        short = (text for text in told if len(text.split()) <= _HEAD_WORDS and not _OTHER_DATE.search(text))
        facts = replace(facts, time=next(filter(None, map(first_time, short)), None))
    facts = replace(facts, council=council_named("\n".join(told)), venue=facts.venue or place_line(told))
    return replace(facts, body=None) if facts.body and _names_council(facts.body, facts.council) else facts


def date_from_notice(text: str) -> dt.date | None:
    """The meeting's date where a notice names only the working day before it.

    Notices of public participation close on "the working day before the meeting (in this
    case 6 July 2023)", as councils' standing orders have it; the meeting is then on the next
    working day.
    """
    match = _WORKING_DAY_BEFORE.search(fold(text))
    day = first_date(match[1]) if match else None
    return next_working_day(day) if day else None


def date_without_year(text: str) -> dt.date | None:
    """A meeting's day that is printed without a year, in the one year of the paper's dates that its weekday fits."""
    years = sorted({date.year for date, _, _ in dates_in(text)})
    for match in _HELD.finditer(text):
        day = _DAY.search(text[match.end() : match.end() + _SENTENCE])
        if day:
            fitting = [date for year in years if (date := first_date(f"{day['day']} {day['month']} {year}"))]
            fitting = [date for date in fitting if f"{date:%A}".casefold() == day["weekday"].casefold()]
            return fitting[0] if len(fitting) == 1 else None
    return None


def _field(line: str) -> Facts:
    """What a named value tells ("Venue: Civic Hall")."""
    match = _FIELD.match(line)
    if not match or len(line.split()) > _HEAD_WORDS:
        return Facts()
    name, value = match["name"].casefold(), fold(match["value"].strip("|:- \t"))
    if name in ("venue", "location", "place", "lleoliad"):
        return Facts(venue=_DIRECTIONS.sub("", value))
    if name in ("committee", "body", "name of committee", "name of meeting"):
        return Facts() if first_date(value) else Facts(body=value)
    return Facts(date=first_date(value), time=first_time(value))


def _held(text: str) -> Facts:
    """What a sentence tells of a meeting that was or will be held."""
    for match in _HELD.finditer(text):
        begin = max(0, match.start() - _SENTENCE // 2)
        window = text[begin : match.end() + _SENTENCE]
        held = match.start() - begin
        own = [one for one in dates_in(window) if not _OTHER_DATE.search(window[max(0, one[1] - 30) : one[1]])]
        after = (one for one in own if one[1] >= held)
        just_before = (one for one in reversed(own) if held - _BEFORE_HELD <= one[1] < held)
        if dated := next(after, None) or next(just_before, None):
            date, _, end = dated
            sentence = window[: end + 160]
            return Facts(
                body=_body_of(sentence),
                date=date,
                time=first_time(window[match.end() - begin :]) or first_time(sentence),
                venue=venue_in(window[match.start() - begin : end + 160]),
            )
    return Facts()


def _dated(line: str) -> Facts:
    """What a short line with a date tells: the body before it, time and venue behind it."""
    if len(line.split()) > _HEAD_WORDS or line[:1] in ("[", "("):
        return Facts()
    found = next(dates_in(line), None)
    if found is None or _OTHER_DATE.search(line):
        return Facts()
    date, begin, end = found
    before = fold(_WEEKDAY.sub("", fold(line[:begin]))).strip(" -–—,:|")
    return Facts(
        body=_body_of(before) or _body_part(before), date=date, time=first_time(line[end:]), venue=venue_in(line[end:])
    )


def _body_of(sentence: str) -> str | None:
    """The body in "a meeting of the BODY held", or in "the BODY meeting held"."""
    match = _MEETING_OF.search(sentence)
    if match and _BODY_WORDS.search(match["body"]):
        return _bare(match["body"])
    match = _THE_MEETING.search(sentence)
    return _bare(match["body"]) if match and _BODY_WORDS.search(match["body"]) else None


def _body_part(before: str) -> str | None:
    """The last of the parts of a title line that names a body and no council."""
    for part in reversed(re.split(r"\s+[-–—|]\s+|,\s+(?=[A-Z])", before)):
        body = _bare(_HELD_BEHIND.sub("", _PAPER.sub("", part)))
        if body and _BODY_WORDS.search(body) and len(body.split()) <= _BODY_LONGEST:
            return body
    return None


def _body_line(told: Sequence[str]) -> str | None:
    """A short line that names a body; one that is no council's name before one that is."""
    short = [text for text in told if len(text.split()) <= _BODY_LONGEST and not _NO_BODY.search(text)]
    lines = [body for text in short for body in _parts(text)]
    return next((body for body in lines if not (_is_council(body) or _BARE_COUNCIL.match(body))), None)


def _parts(text: str) -> Iterator[str]:
    for part in re.split(r"\s+[-–—|]\s+", text):
        body = _bare(_HELD_BEHIND.sub("", _PAPER.sub("", part)))
        if body and body[:1].isupper() and _BODY_WORDS.search(body):
            yield body


def _names_council(body: str, council: str | None) -> bool:
    """Whether ``body`` is but the council's name: a parish council meets as itself."""
    local = bool(council and _LOCAL.search(council))
    return _is_council(body) or bool(local and _BARE_COUNCIL.match(body))


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
    body = _TAIL.sub("", body)
    return None if _NO_NAME.match(body) else body.strip() or None
