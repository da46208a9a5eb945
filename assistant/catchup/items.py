"""The agenda items of a meeting: what may be told of each, and what was decided and promised under it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.catchup.attending import heads
from assistant.catchup.meetings import Held
from assistant.catchup.parting import parted
from assistant.catchup.procedure import is_procedural_title
from assistant.catchup.proposed import is_finding, proposals
from assistant.catchup.same_items import ToldItem, same_items
from assistant.catchup.sentences import Sentence, told_in
from assistant.catchup.summary import Line, LineKind
from assistant.catchup.tables import tables_in
from assistant.decisions.decision import Correction, Decision
from assistant.decisions.showing import how_decided
from assistant.fields import day
from index.embedding import Vectors
from index.stored import Passage, Section
from index.types import AgendaItem, Authority

# An item with fewer words that say anything is not worth a line of its own: not one sentence.
_SUBSTANCE = 8
# What a paper with items tells under none of them is its head, if it is no longer than this.
_BESIDE = 25
# A sentence of which so much is told need not be told again.
_MOSTLY = 0.6
# The ledger has all promises; a catch-up has so many of an item, those that tell most.
_PROMISES = 2
# What a meeting is called whose papers name no items.
_WHOLE = AgendaItem(None, "The meeting")
# Where nothing was said or minuted under an item, its report tells what it was about.
_SPOKEN = frozenset({Authority.SAID, Authority.MINUTED})
_WRITTEN = frozenset({Authority.REPORTED})


@dataclass(frozen=True, slots=True)
class MeetingPapers:
    """What is known of a meeting before it is summed up; ``frequency`` tells how rare a stem is in the store.

    ``corrections`` are those that later meetings made of its minutes.
    """

    held: Held
    sections: Sequence[Section]
    decisions: Sequence[Decision]
    promises: Sequence[Line]
    vectors: Mapping[int, Vectors]
    frequency: Callable[[str], float]
    corrections: Sequence[Correction] = ()


@dataclass(frozen=True, slots=True)
class CatchUpItem:
    """An agenda item: the sentences that may be told of it, and the lines that must be.

    ``corrected`` tells how a later meeting had its minutes corrected; ``more`` is how many promises of it are left to
    the ledger; ``called`` is where a recording that prints no items has it called;
    ``beside`` is what a paper with items tells under none; ``reported`` is what its reports told those who spoke;
    ``tables`` are those that stand among what was told.
    """

    item: AgendaItem
    told: Sequence[Sentence]
    settled: tuple[Line, ...]
    corrected: tuple[Line, ...] = ()
    more: int = 0
    called: tuple[Line, ...] = ()
    beside: bool = False
    reported: Sequence[Sentence] = ()
    tables: tuple[Line, ...] = ()

    @property
    def size(self) -> int:
        """The words that say anything."""
        return sum(one.length for one in self.told)

    @property
    def procedural(self) -> bool:
        """Whether the item only runs the meeting."""
        return is_procedural_title(self.item.title)

    @property
    def substantive(self) -> bool:
        """Whether there is more to tell of it than that it was on the agenda."""
        least = _BESIDE if self.beside else _SUBSTANCE
        return bool(self.settled or self.corrected or self.tables) or (not self.procedural and self.size >= least)


def items_of(known: MeetingPapers) -> list[CatchUpItem]:
    """The items of a meeting in the order of its leading paper, those of several papers joined.

    A meeting whose papers have no items is one; else each paper's words under no item come last.
    """
    parts = parted(known.sections, known.held.agendas)
    whole = None if any(section.place.item for section in parts.sections) else _WHOLE
    return [_item(told, known, parts.called) for told in same_items(parts.sections, whole)]


def _item(item: ToldItem, known: MeetingPapers, called: Sequence[Passage]) -> CatchUpItem:
    spoken = told_in(item.sections, _SPOKEN)
    written = () if item.beside else told_in(item.sections, _WRITTEN)
    told = spoken or written
    calls = tuple(Line(LineKind.CALLED, passage) for passage in called if item.holds(passage))
    decided = tuple(_decided(one for one in known.decisions if item.holds(one.passage)))
    proposed = tuple(proposals(item.sections, decided)) if spoken or decided else ()
    promised = [line for line in known.promises if item.holds(line.passage)]
    shown = sorted(promised[:_PROMISES], key=lambda line: line.passage.pieces[0].contribution_id)
    lines = (*proposed, *decided, *shown)
    corrected = tuple(correction_line(one, later=True) for one in known.corrections if one.items & item.keys)
    above = set(heads(item.sections))
    left = [one for one in told if one.piece.contribution_id not in above and not _is_in(one, lines)]
    reported = [one for one in written if spoken and is_finding(one) and not _is_in(one, lines)]
    more = len(promised) - len(shown)
    authorities = _SPOKEN if spoken else _WRITTEN
    tables = () if item.beside else tuple(tables_in(item.sections, authorities, (*lines, *promised)))
    return CatchUpItem(item.item, left, lines, corrected, more, calls, item.beside, reported, tables)


def _decided(decisions: Iterable[Decision]) -> Iterator[Line]:
    """What was decided, and the corrections that came with it in other words."""
    for one in decisions:
        with_it = (other for other in one.corrections if other.passage.place.date == one.place.date)
        yield from (line for line in map(correction_line, with_it) if line.text not in one.text)
        yield Line(LineKind.DECIDED, one.passage, how_decided(one))


def correction_line(correction: Correction, later: bool = False) -> Line:
    """What was corrected, with the day of the ``later`` meeting that did so.

    The resolution that follows it is told as decided there.
    """
    passage = correction.passage
    said = tuple(piece for piece in passage.pieces if piece.authority is not Authority.RESOLVED)
    lead = f"on {day(passage.place.date)}" if later and passage.place.date else ""
    return Line(LineKind.CORRECTED, replace(passage, pieces=said or passage.pieces), lead)


def _is_in(sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether a sentence stands, but for a few words, in what is told as decided or promised."""
    piece = sentence.piece
    told = (other for line in lines for other in line.passage.pieces if other.contribution_id == piece.contribution_id)
    shared = (min(piece.end, other.end) - max(piece.begin, other.begin) for other in told)
    return max(shared, default=0) >= _MOSTLY * (piece.end - piece.begin)
