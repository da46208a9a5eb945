"""Where words stand, as HTML: meetings, dates and items."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from assistant.fields import day
from index.types import AgendaItem
from ui.escape import escape

INFERRED = '<span class="mb-mark" title="The paper does not print this date; it was worked out">date inferred</span>'
EXEMPT = '<span class="mb-mark mb-exempt" title="Part 2: not for publication">exempt</span>'


class NamedMeeting(Protocol):
    """A meeting, as a place or a stored paper names it."""

    @property
    def council(self) -> str | None: ...

    @property
    def body(self) -> str | None: ...

    @property
    def date(self) -> dt.date | None: ...

    @property
    def date_inferred(self) -> bool: ...


def meeting_html(meeting: NamedMeeting) -> str:
    """Body, council, date; what is not known is said so."""
    names = [escape(name) for name in (meeting.body, meeting.council) if name]
    return ", ".join([*(names or ["Body not named"]), date_html(meeting)])


def date_html(meeting: NamedMeeting) -> str:
    """27 November 2024, marked where it was inferred, or "no date"."""
    if meeting.date is None:
        return "no date"
    return f"{day(meeting.date)} {INFERRED}" if meeting.date_inferred else day(meeting.date)


def item_html(item: AgendaItem) -> str:
    """6. Title, marked where it is exempt."""
    number = f'<span class="mb-number">{escape(item.number)}</span> ' if item.number else ""
    return f"{number}{escape(item.title)}{' ' + EXEMPT if item.exempt else ''}"
