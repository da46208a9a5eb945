"""The agenda items of a meeting: what may be told of each, and what was decided and promised under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.catchup.meetings import Held
from assistant.catchup.procedure import is_procedural_title
from assistant.catchup.sentences import Sentence, told_in
from assistant.catchup.summary import Kind, Line
from assistant.decisions.decision import Decision
from index.embedding import Vectors
from index.stored import Place, Section
from index.text import plain
from index.types import AgendaItem, Authority

# An item with fewer words that say anything is not worth a line of its own.
_SUBSTANCE = 40
# The ledger has all promises; a catch-up has so many of an item, those that tell most.
_PROMISES = 2
# What a meeting is called whose papers name no items.
_WHOLE = AgendaItem(None, "The meeting")
# Where nothing was said or minuted under an item, its report tells what it was about.
_SPOKEN = frozenset({Authority.SAID, Authority.MINUTED})
_WRITTEN = frozenset({Authority.REPORTED})


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a meeting before it is summed up; ``frequency`` tells how rare a stem is in the store."""

    held: Held
    sections: Sequence[Section]
    decisions: Sequence[Decision]
    promises: Sequence[Line]
    vectors: Mapping[int, Vectors]
    frequency: Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item: the sentences that may be told of it, and the lines that must be.

    ``more`` is how many promises of it are left to the ledger.
    """

    item: AgendaItem
    told: Sequence[Sentence]
    settled: tuple[Line, ...]
    more: int = 0

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
        return bool(self.settled) or (not self.procedural and self.size >= _SUBSTANCE)


def items_of(known: Known) -> list[Item]:
    """The items of a meeting in the order of the paper that has most of them, those of several papers joined.

    A meeting whose papers have no items is one.
    """
    whole = None if any(section.place.item for section in known.sections) else _WHOLE
    sections: dict[str, list[Section]] = {}
    fullest = Counter(section.place.source for section in known.sections)
    for section in sorted(known.sections, key=lambda one: (-fullest[one.place.source], one.place.source)):
        if item := section.place.item or whole:
            sections.setdefault(_key(item), []).append(section)
    return [_item(some, known, whole) for some in sections.values()]


def _item(sections: Sequence[Section], known: Known, whole: AgendaItem | None) -> Item:
    item = next(one for one in (section.place.item or whole for section in sections) if one)
    told = told_in(sections, _SPOKEN) or told_in(sections, _WRITTEN)
    decided = _decided(one for one in known.decisions if _under(item, one.place, whole))
    promised = [line for line in known.promises if _under(item, line.passage.place, whole)]
    shown = sorted(promised[:_PROMISES], key=lambda line: line.passage.pieces[0].contribution_id)
    lines = (*decided, *shown)
    return Item(item, [one for one in told if not _is_in(one, lines)], lines, len(promised) - len(shown))


def _under(item: AgendaItem, place: Place, whole: AgendaItem | None) -> bool:
    """Whether a place lies under ``item``; ``whole`` stands for all where nothing has an item."""
    own = place.item or whole
    return own is not None and _key(own) == _key(item)


def _decided(decisions: Iterable[Decision]) -> Iterator[Line]:
    """What was decided, and the corrections that came with it."""
    for one in decisions:
        yield from (
            Line(Kind.CORRECTED, correction.passage)
            for correction in one.corrections
            if correction.passage.place.date == one.place.date
        )
        yield Line(Kind.DECIDED, one.passage, one.exception)


def _is_in(sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether a sentence stands in what is told as decided or promised."""
    piece = sentence.piece
    told = (other for line in lines for other in line.passage.pieces if other.contribution_id == piece.contribution_id)
    return any(piece.begin < other.end and other.begin < piece.end for other in told)


def _key(item: AgendaItem) -> str:
    """What an item of several papers has in common: its number, else its title."""
    return item.number or plain(item.title)
