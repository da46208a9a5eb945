"""The things that council papers hold, as read from them.

A paper can hold several meetings: an agenda pack that prints the minutes of the meeting
before holds two. Everything here is what the paper says; what was inferred is marked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# Where in a text its parts begin and end.
Spans = tuple[tuple[int, int], ...]


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

    @property
    def rank(self) -> int:
        """0 for what binds most."""
        return list(Authority).index(self)


class Capacity(StrEnum):
    """In what capacity somebody is named: how they attended, or what they did under an item."""

    MEMBER = "member"
    SUBSTITUTE = "substitute"
    ATTENDING = "in attendance"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    PRESENTER = "presenter"
    DECLARED = "declared an interest"


class Furniture(StrEnum):
    """What the words of a paper are for that stand in no contribution."""

    NUMBER = "item number"
    TITLE = "item title"
    HEADING = "heading"
    LABEL = "label"
    NAVIGATION = "navigation"
    PAGE = "page number"
    RUNNING = "running header or footer"
    BLANK_PAGE = "blank page"
    WEB_PAGE = "web page"
    TAG = "leaked tag"
    REPEATED = "told again"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody as a paper names them in one capacity.

    ``name`` is as printed, with its title ("Cllr Rita Potter") but without ``role`` ("Chair")
    and ``party`` ("Lab"). ``item`` is the position of the agenda item that it concerns, if
    any; ``instead_of`` is the member for whom a substitute came.
    """

    name: str
    capacity: Capacity
    role: str | None = None
    party: str | None = None
    item: int | None = None
    instead_of: str | None = None


@dataclass(frozen=True, slots=True)
class Votes:
    """A vote as printed; what is not printed is None."""

    agreed: int | None = None
    against: int | None = None
    abstained: int | None = None
    unanimous: bool = False


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
    marks rows, one a line, of which the first is the header, and whose cells a tab or a "|"
    parts. ``joins`` are where the paper runs two words together; search reads a space there,
    quotes do not. ``page`` is the page as printed, ``sheet`` the page as counted from 1.
    ``votes`` are those of a resolution. ``uncertain`` marks words that may be another
    speaker's, by what they say.
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
    sheet: int | None = None
    votes: Votes | None = None
    uncertain: bool = False


# Who came; those who sent apologies or were absent did not, and a presenter may be named ahead.
CAME = frozenset({Capacity.MEMBER, Capacity.SUBSTITUTE, Capacity.ATTENDING})


def came(people: Iterable[Named]) -> tuple[str, ...]:
    """The names of those who came, in the order of the roster."""
    return tuple(dict.fromkeys(one.name for one in people if one.capacity in CAME))


def sent_apologies(people: Iterable[Named]) -> tuple[str, ...]:
    """The names of those who sent apologies."""
    return tuple(dict.fromkeys(one.name for one in people if one.capacity is Capacity.APOLOGIES))


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
    people: tuple[Named, ...] = ()
    contributions: tuple[Contribution, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """A paper as a reader understood it. ``automatic`` marks an automatic transcript.

    ``furniture`` is every run of words that is in no contribution, with what it is for: each
    word of the paper is in exactly one contribution or one piece of furniture.
    """

    kind: PaperKind
    meetings: tuple[Meeting, ...]
    warnings: tuple[str, ...] = ()
    automatic: bool = False
    furniture: tuple[tuple[Furniture, str], ...] = ()


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
