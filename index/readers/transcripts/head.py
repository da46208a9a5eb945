"""What stands before the first speaker: the page's head and the list of items and speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.dates import first_date, first_time
from index.readers.draft import Draft
from index.text import fold
from index.types import AgendaItem, Furniture, Meeting

_ITEM = re.compile(r"^(?P<number>\d+[A-Za-z]?(?:[./]\d+)?)\.?\s+(?P<title>\S.*)$")
_BEGIN = "agenda item :"
_MARKS = {"share this agenda point", "-", "start of webcast"}
_NOTICE = re.compile(r"^disclaimer\b|automatically generated|auto-generated", re.IGNORECASE)
_COUNCIL = re.compile(r"^[A-Z][\w'’&, -]*\bCouncil$")


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
        return head

    def leave(self, draft: Draft) -> None:
        """Set its words aside."""
        draft.leave(Furniture.HEADING, *self.printed)
        draft.leave(Furniture.NAVIGATION, *self.navigation)
        draft.leave(Furniture.WEB_PAGE, *self.notices)

    def meeting(self) -> Meeting:
        """The meeting as the head names it."""
        told = " ".join(self.printed)
        council, body = _council_and_body(self.printed)
        return Meeting(council=council, body=body, date=first_date(told), time=first_time(told))

    def _add(self, before: str, line: str) -> None:
        marked = line.casefold() in _MARKS or line.casefold() == _BEGIN
        if before == _BEGIN and line.casefold() not in _MARKS:
            self.items.append(_item(line))
        elif before == "-" and self.navigation and not marked:
            self.names.append(line)
        elif not (marked and (self.navigation or line.casefold() == _BEGIN)):
            (self.notices if self.navigation or _NOTICE.search(line) else self.printed).append(line)
            return
        self.navigation.append(line)


def _item(line: str) -> AgendaItem:
    match = _ITEM.match(line)
    return AgendaItem(match["number"], fold(match["title"])) if match else AgendaItem(None, fold(line))


def _council_and_body(head: Sequence[str]) -> tuple[str | None, str | None]:
    """From a page title such as "BODY - DATE - COUNCIL Webcasting", or a line for each."""
    councils = [fold(line) for line in head if _COUNCIL.match(line)]
    bodies = [line for line in head if fold(line) not in councils]
    parts = bodies[0].split(" - ") if bodies else []
    body = fold(parts[0]) if parts and not first_date(parts[0]) else None
    if len(parts) > 2:
        printed = fold(re.sub(r"\b(?:Public-i|Webcasting|Webcasts?)\b", "", parts[-1]))
        councils.insert(0, printed) if printed else None
    return (councils[0] if councils else None), body
