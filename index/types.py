"""The things that council papers hold, as read from them.

A paper can hold several meetings: an agenda pack that prints the minutes of the meeting
before holds two. Everything here is what the paper says; what was inferred is marked.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class PaperKind(StrEnum):
    """What a paper is. An agenda with its reports behind it is an ``agenda``."""

    AGENDA = "agenda"
    REPORT = "report"
    MINUTES = "minutes"
    TRANSCRIPT = "transcript"
    DECISION = "decision"


class Authority(StrEnum):
    """How much a passage binds anybody, strongest first."""

    RESOLVED = "resolved"
    MINUTED = "minuted"
    SAID = "said"
    REPORTED = "reported"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An agenda item: its number as printed (without a closing dot) and its title."""

    number: str | None
    title: str
    exempt: bool = False
    presenters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one speaker said under one item, or one minuted or reported paragraph.

    ``text`` is the paper's own: only white space is folded, and where a heading or a page
    mark stood inside it there is "…". ``item`` is the position of its agenda item in its
    meeting, None for what stands before the first item. ``start`` is in seconds. ``table``
    marks rows of tab-separated cells, one a line, of which the first is the header. ``joins``
    are where the paper runs two words together; search reads a space there, quotes do not.
    """

    text: str
    authority: Authority
    item: int | None = None
    speaker: str | None = None
    start: int | None = None
    page: int | None = None
    heading: str | None = None
    table: bool = False
    joins: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a body of a council; what the paper does not say is None."""

    council: str | None = None
    body: str | None = None
    date: dt.date | None = None
    date_inferred: bool = False
    time: str | None = None
    venue: str | None = None
    items: tuple[AgendaItem, ...] = ()
    speakers: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    apologies: tuple[str, ...] = ()
    contributions: tuple[Contribution, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """A paper as a reader understood it. ``automatic`` marks an automatic transcript."""

    kind: PaperKind
    meetings: tuple[Meeting, ...]
    warnings: tuple[str, ...] = ()
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a contribution inside a passage: ``text[begin:end]`` of contribution ``of``."""

    of: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Cut:
    """A passage before it is stored: its segments and what is embedded for them.

    ``context`` is what the passage stands under (item, heading) for matching; ``body`` is
    its words with the speakers' names before them.
    """

    segments: tuple[Segment, ...]
    context: str
    body: str
    item: int | None = None
