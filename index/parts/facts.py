"""What a paper prints of a meeting as a whole: council, body, date, time and venue.

They stand in a heading ("Cabinet - Tuesday, 4th July, 2023 10.00 am"), in a sentence ("Minutes
of the meeting of the Audit Committee held on ... at ... in ..."), or behind names ("Venue:").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.dates import MONTHS, TIME_OF_DAY, dates_in, first_date, first_time, next_working_day
from index.parts.bodies import body_above_date, body_line, body_of, body_part, is_kind, names_council, without_council
from index.parts.councils import council_named, council_over_lines
from index.parts.places import BETWEEN, place_beside, place_line, venue_in
from index.text import fold
from index.types import Meeting

_WORKING_DAY_BEFORE = re.compile(
    r"working day (?:before|prior to) the (?:meeting|day of the meeting)\s*[(,\[]?\s*"
    r"(?:in this case|i\.?e\.?|which is|namely|by)\s*,?\s*([^)\]]{6,60})",
    re.IGNORECASE,
)
_WHERE = r"(?:meeting )?(?:venue|location|place)|where|lleoliad|man cyfarfod"
_WHEN = r"date of meeting|meeting date|date (?:and|&) time|date/time|date|when|dyddiad(?: ac amser)?|time|amser"
_WHO = r"committee|body|name of (?:committee|meeting)"
_FIELD = re.compile(
    rf"^\W*(?:(?P<where>{_WHERE})|(?P<when>{_WHEN})|(?P<who>{_WHO}))(?:\s*/\s*(?:{_WHERE}|{_WHEN}|{_WHO}))?"
    r"\s*[:|\t–-]\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
# A date in such words is not the meeting's: the paper's own, an earlier meeting's or the next one's.
_OTHER_DATE = re.compile(
    r"\b(?:publi(?:shed|cation)|printed|issued|despatch\w*|dispatch\w*|updated|next (?:\w+ )?(?:meeting|update|review)"
    r"|to be (?:updated|reviewed)|previous|last meeting"
    r"|deadline|call(?:ed)?[ -]?in|effective|signed|dated|approv\w+|confirm\w*|correct record"
    r"|minutes of (?:the )?(?:meeting )?(?:of|on)? ?\d"
    r"|copyright|expir\w*|register|no later than|take effect|into (?:force|effect)|comments? by"
    r"|before|since|from|report to|cyhoeddwyd)\b",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    rf"{_OTHER_DATE.pattern}|\b(?:closed|ended|concluded|finished|adjourned|rose) at\b"
    r"|\b(?:received|submitted|registered|sent)\b.{0,40}\bby\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"(?<!of the )(?<!next )(?<!last )(?<!previous )\bmeeting (?:on|of)(?=\s+(?:\w+day,?\s+)?\d)|\b(?:held|holden"
    r"|tak(?:es?|ing) place|took place|convened|met|summoned|invited|attend|a gynhaliwyd|gynhelir)\b",
    re.IGNORECASE,
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
_MINUTES_OF = re.compile(
    r"(?:draft |unconfirmed |the )*(?:minutes?|notes|record)"
    r" (?:of (?:the |an? )?(?:[\w-]+ ){0,4}meeting (?:of|on)|from)(?: \w+day,?)?(?: the)? ",
    re.IGNORECASE,
)
_DIRECTIONS = re.compile(r"\.?\s*\[?\bview directions\b.*$", re.IGNORECASE)
_HEAD_WORDS = 26
# How far around "held" its date, time and place are looked for, in characters.
_SENTENCE = 320
_BEFORE_HELD = 60
_JOINED_BLOCKS, _LETTERHEAD = 16, 4


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
    facts = _held(BETWEEN.join(told[:_JOINED_BLOCKS]))
    for found in (*map(_field, told), *map(_dated, told)):
        facts = facts.over(found)
    if facts.body is None or is_kind(facts.body):
        facts = replace(facts, body=body_line(told) or body_above_date(told) or facts.body)
    alone = (text for text in told if TIME_OF_DAY.fullmatch(text))
    facts = replace(facts, time=facts.time or next(map(first_time, alone), None))
    if facts.date and facts.time is None:
        short = (text for text in told if len(text.split()) <= _HEAD_WORDS and not _OTHER_TIME.search(text))
        facts = replace(facts, time=next(filter(None, map(first_time, short)), None))
    facts = facts.over(next(filter(None, map(_held_at, told)), Facts()))
    facts = facts.over(Facts(date=next(filter(None, map(_minuted, told[:_LETTERHEAD])), None)))
    council = _council(told)
    facts = replace(facts, council=council, venue=facts.venue or place_line(told))
    if facts.body is None or names_council(facts.body, facts.council):
        return replace(facts, body=None)
    return replace(facts, body=without_council(facts.body, facts.council))


def _council(told: Sequence[str]) -> str | None:
    """The council that the head names; a letterhead may break its name over lines ("CITY OF ASH", "COUNCIL")."""
    named, broken = council_named("\n".join(told)), council_over_lines(told[:_LETTERHEAD])
    return broken if named is None or broken == f"{named} Council" else named


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
    value = fold(match["value"].strip("|:- \t"))
    if match["where"]:
        return Facts(venue=_DIRECTIONS.sub("", value))
    if match["who"]:
        return Facts() if first_date(value) else Facts(body=value)
    return Facts(date=first_date(value), time=first_time(value))


def _held(text: str) -> Facts:
    """What a sentence tells of a meeting that was or will be held; where two do, each what the other leaves out."""
    first, *others = [*_held_in(text), Facts()]
    for other in others:
        if other.date == first.date:
            first = first.over(Facts(time=other.time, venue=other.venue))
    return first


def _held_in(text: str) -> Iterator[Facts]:
    # Where a paper says so in both languages, in English first.
    for match in sorted(_HELD.finditer(text), key=lambda one: "gyn" in one.group().casefold()):
        begin = max(0, match.start() - _SENTENCE // 2)
        window = text[begin : match.end() + _SENTENCE]
        held = match.start() - begin
        own = [one for one in dates_in(window) if not _OTHER_DATE.search(window[max(0, one[1] - 30) : one[1]])]
        after = (one for one in own if one[1] >= held)
        just_before = (one for one in reversed(own) if held - _BEFORE_HELD <= one[1] < held)
        if dated := next(after, None) or next(just_before, None):
            date, _, end = dated
            sentence = window[: end + 160]
            yield Facts(
                body=body_of(sentence),
                date=date,
                time=first_time(window[match.end() - begin :]) or first_time(sentence),
                venue=venue_in(window[match.start() - begin : end + 160]),
            )


def _minuted(line: str) -> dt.date | None:
    """The date of the meeting whose minutes a title says the paper is: "Notes from 12 May 2025, Town Hall"."""
    date = next(dates_in(line), None)
    if date is None or not _MINUTES_OF.fullmatch(line[: date[1]]):
        return None
    return date[0] if line[date[2] :][:1] in ("", ",", ".") else None


def _held_at(line: str) -> Facts | None:
    """Time and place in a sentence of a meeting that was or will be held, which prints no whole date."""
    match = _HELD.search(line)
    if not match or any(dates_in(line)) or _OTHER_DATE.search(line):
        return None
    venue = venue_in(line[match.start() :])
    return Facts(time=first_time(line[match.end() :]), venue=venue) if venue else None


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
        body=body_of(before) or body_part(before),
        date=date,
        time=first_time(line[end:]),
        venue=venue_in(line[end:]) or place_beside(line),
    )
