"""What the store gives back: passages with the place they stand in, and papers."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.accounting import WordCount
from index.types import AgendaItem, Authority, Named, PaperKind, Votes, came, sent_apologies


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: the paper, the meeting and the agenda item, as far as known.

    What the paper does not say of its meeting is taken from other papers of that meeting.
    """

    source: str
    kind: PaperKind
    automatic: bool = False
    council: str | None = None
    body: str | None = None
    date: dt.date | None = None
    date_inferred: bool = False
    item: AgendaItem | None = None
    time: str | None = None
    venue: str | None = None

    @property
    def section(self) -> tuple[str, dt.date | None, AgendaItem | None]:
        """What all words under one item of a paper have in common: the paper, the day of the meeting, the item."""
        return self.source, self.date, self.item


@dataclass(frozen=True, slots=True)
class Piece:
    """The part ``contribution[begin:end]`` of a contribution that a passage holds.

    ``page`` is as printed, ``sheet`` as counted from 1; ``votes`` and ``uncertain`` are as
    those of the contribution.
    """

    contribution_id: int
    contribution: str
    begin: int
    end: int
    authority: Authority
    speaker: str | None = None
    start: int | None = None
    page: int | None = None
    heading: str | None = None
    table: bool = False
    joins: tuple[int, ...] = ()
    sheet: int | None = None
    votes: Votes | None = None
    uncertain: bool = False

    @property
    def cited_page(self) -> int | None:
        """The page to turn to: as printed, else as counted."""
        return self.sheet if self.page is None else self.page

    @property
    def text(self) -> str:
        """The words; those of a table under its header."""
        words = self.contribution[self.begin : self.end]
        if self.table and self.begin > 0:
            return f"{self.contribution.splitlines()[0]}\n…\n{words}"
        return words


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage: its pieces in order, all of one item of one meeting."""

    id: int
    place: Place
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """All the words that the passage stands for, speakers' labels left out."""
        return "\n".join(piece.text for piece in self.pieces)

    @property
    def authority(self) -> Authority:
        return self.pieces[0].authority

    @property
    def speaker(self) -> str | None:
        """Who says most of it."""
        said: Counter[str] = Counter()
        for piece in self.pieces:
            if piece.speaker:
                said[piece.speaker] += piece.end - piece.begin
        return said.most_common(1)[0][0] if said else None

    @property
    def page(self) -> int | None:
        """The page to turn to for its first words."""
        return self.pieces[0].cited_page

    @property
    def start(self) -> int | None:
        """Seconds into the recording at which its first contribution starts."""
        return self.pieces[0].start

    @property
    def end(self) -> int | None:
        """Seconds into the recording at which its last contribution starts."""
        return self.pieces[-1].start


def joined(passages: Sequence[Passage]) -> Passage:
    """Passages in a row as one, under the first one's id; parts of one contribution become one piece."""
    pieces: list[Piece] = []
    for piece in (piece for passage in passages for piece in passage.pieces):
        if pieces and pieces[-1].contribution_id == piece.contribution_id:
            pieces[-1] = replace(pieces[-1], end=piece.end)
        else:
            pieces.append(piece)
    return replace(passages[0], pieces=tuple(pieces))


@dataclass(frozen=True, slots=True)
class Section:
    """What one paper has under one agenda item of one meeting: at least one passage, in the paper's order.

    ``meeting`` is what all papers of that meeting have in common.
    """

    meeting: int
    passages: tuple[Passage, ...]

    @property
    def place(self) -> Place:
        return self.passages[0].place

    @property
    def whole(self) -> Passage:
        """All of it as one passage, whose pieces are whole contributions in the paper's order."""
        return joined(self.passages)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a search is narrowed to; None narrows nothing. Dates are inclusive."""

    body: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    speaker: str | None = None

    def __bool__(self) -> bool:
        return any((self.body, self.since, self.until, self.speaker))


@dataclass(frozen=True, slots=True)
class StoredMeeting:
    """A meeting as one stored paper tells of it; other papers of the same meeting have the same ``id``."""

    id: int
    council: str | None
    body: str | None
    date: dt.date | None
    date_inferred: bool
    time: str | None
    venue: str | None
    items: tuple[AgendaItem, ...]
    speakers: tuple[str, ...]
    people: tuple[Named, ...] = ()

    @property
    def present(self) -> tuple[str, ...]:
        """The names of those who came, in the order of the roster."""
        return came(self.people)

    @property
    def apologies(self) -> tuple[str, ...]:
        """The names of those who sent apologies."""
        return sent_apologies(self.people)


@dataclass(frozen=True, slots=True)
class StoredPaper:
    """A stored paper, read into the store ``read_on`` this day.

    ``contributions`` and ``passages`` are counts; ``words`` tell what became of its words.
    """

    source: str
    kind: PaperKind
    automatic: bool
    warnings: tuple[str, ...]
    meetings: tuple[StoredMeeting, ...]
    contributions: int = 0
    passages: int = 0
    words: WordCount | None = None
    read_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A paper that was taken out of the store, and how much of it there was."""

    source: str
    meetings: int
    contributions: int
    passages: int
