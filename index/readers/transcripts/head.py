"""What stands before the first speaker: the page's head and the list of items and speakers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.dates import dates_in
from index.parts.draft import Draft
from index.parts.facts import Facts, facts_of
from index.text import fold
from index.types import AgendaItem, Furniture, Meeting

_ITEM = re.compile(r"^(?P<number>\d+[A-Za-z]?(?:[./]\d+)?)\.?\s+(?P<title>\S.*)$")
# "Agenda item 4 Parks", where an item begins, in a transcript that lists none ahead.
_ANNOUNCED = re.compile(
    r"^agenda item (?P<item>\d+[A-Za-z]?(?:[./]\d+)?[.:)]? (?=\W?(?-i:[A-Z0-9]))[^?!]*[^.,?!])$", re.IGNORECASE
)
_TITLE_WORDS = 30
_FEWEST = 2
_BEGIN = "agenda item :"
_MARKS = {"share this agenda point", "-", "start of webcast"}
_NOTICE = re.compile(r"^disclaimer\b|\b(?:transcript|captions|subtitles)\b.*\b(?:was|were|is|are|may)\b", re.IGNORECASE)
_WEBCAST = re.compile(r"\b(?:public-i|webcasting|webcasts?)\b", re.IGNORECASE)
_APART = re.compile(r"(?:,| [-–—]) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$", re.IGNORECASE)
# A moment or the length of a recording, which is no time of day.
_CLOCK = re.compile(r"\b\d{1,3}:\d{2}:\d{2}\b|\b(?:length|duration|running time)\s*:?\s*\d\S*", re.IGNORECASE)


@dataclass(slots=True)
class Head:
    """The lines before the first speaker, sorted by what they are."""

    printed: list[str] = field(default_factory=list)
    navigation: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    items: list[AgendaItem] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, lines: Sequence[str]) -> Head:
        head = cls()
        before = ""
        for line in filter(None, lines):
            head._add(before, line)
            before = line.casefold()
        head.names = sorted(dict.fromkeys(head.names), key=len, reverse=True)
        if not head.items:
            head._take_list()
        return head

    def list(self, items: Sequence[AgendaItem], names: Sequence[str], lines: Sequence[str]) -> None:
        """Add a list of items and speakers that was found apart."""
        self.items += items
        self.names = sorted(dict.fromkeys((*self.names, *names)), key=len, reverse=True)
        self.navigation += filter(None, lines)

    def announce(self, lines: Sequence[str]) -> None:
        """Add the items whose headings stand among what is said, where none were listed ahead."""
        found = list(dict.fromkeys(match["item"] for line in lines if (match := _ANNOUNCED.match(line))))
        titles = [line for line in found if len(line.split()) <= _TITLE_WORDS]
        if not self.items and len(titles) >= _FEWEST:
            self.items += map(item_of, titles)

    def leave(self, draft: Draft) -> None:
        """Set its words aside."""
        draft.leave(Furniture.HEADING, *self.printed)
        draft.leave(Furniture.NAVIGATION, *self.navigation)
        draft.leave(Furniture.WEB_PAGE, *self.notices)

    @property
    def text(self) -> str:
        """What it prints, but for the list of items and speakers."""
        return fold(" ".join((*self.printed, *self.notices)))

    def meeting(self) -> Meeting:
        """The meeting as the head names it."""
        lines = (_WEBCAST.sub("", _CLOCK.sub("", line)) for line in (*self.printed, *self.notices))
        told = [fold(line).strip(" -–") for line in lines]
        facts = facts_of(told)
        return facts.over(Facts(date=next(filter(None, map(_ending, told)), None))).meeting()

    def _add(self, before: str, line: str) -> None:
        marked = line.casefold() in _MARKS or line.casefold() == _BEGIN
        if before == _BEGIN and line.casefold() not in _MARKS:
            self.items.append(item_of(line))
        elif before == "-" and self.navigation and not marked:
            self.names.append(line)
        elif not (marked and (self.navigation or line.casefold() == _BEGIN)):
            (self.notices if self.navigation or _NOTICE.search(line) else self.printed).append(line)
            return
        self.navigation.append(line)

    def _take_list(self) -> None:
        """Take for items the lines that are numbered from 1 on, one behind the other."""
        numbers = [match["number"] if (match := _ITEM.match(line)) else "" for line in self.printed]
        begin = numbers.index("1") if "1" in numbers else len(numbers)
        end = begin
        while end < len(numbers) and numbers[end] == str(end - begin + 1):
            end += 1
        if end - begin >= _FEWEST:
            self.items += map(item_of, self.printed[begin:end])
            self.navigation += self.printed[begin:end]
            del self.printed[begin:end]


def _ending(line: str) -> dt.date | None:
    """The date with which a line ends behind a comma: that of the meeting, whatever the line tells before."""
    return next((date for date, begin, end in dates_in(line) if end == len(line) and _APART.search(line[:begin])), None)


def item_of(line: str) -> AgendaItem:
    """The item whose number and title ``line`` prints."""
    match = _ITEM.match(line)
    return AgendaItem(match["number"], fold(match["title"])) if match else AgendaItem(None, fold(line))


def is_numbered(line: str) -> bool:
    """Whether ``line`` begins with the number of an item."""
    return bool(_ITEM.match(line))
