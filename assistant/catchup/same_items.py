"""Which items of a meeting's papers are one.

Agenda, reports, recording and minutes may number it and call it differently.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from assistant.catchup.beside import no_item
from assistant.decisions.pointing import item_key
from index.stop_words import content_words
from index.stored import Passage, Section
from index.text import stem
from index.types import AgendaItem, PaperKind

# Titles are alike of which one says all that the other says, or that share so much of their words.
_ALIKE = 0.6
# Minutes call an item what it was; another paper only leads where it has so many times their items.
_MINUTES_LEAD = 3


@dataclass
class ToldItem:
    """An item as the papers of a meeting tell of it: its sections, and its item by paper.

    ``beside`` is what a paper that has items tells under none of them.
    """

    sections: list[Section] = field(default_factory=list)
    items: dict[str, AgendaItem] = field(default_factory=dict)
    beside: bool = False

    @property
    def item(self) -> AgendaItem:
        """The item as the first of the papers has it."""
        return next(iter(self.items.values()))

    @property
    def keys(self) -> frozenset[str]:
        """What it is known by in any of the papers."""
        return frozenset(map(item_key, self.items.values()))

    @cached_property
    def _spans(self) -> Mapping[int, list[tuple[int, int]]]:
        """What of each contribution is told of it."""
        spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for piece in (piece for section in self.sections for piece in section.whole.pieces):
            spans[piece.contribution_id].append((piece.begin, piece.end))
        return spans

    def holds(self, passage: Passage) -> bool:
        """Whether it tells the first words of a passage."""
        first = passage.pieces[0]
        return any(begin <= first.begin < end for begin, end in self._spans.get(first.contribution_id, ()))


def same_items(sections: Sequence[Section], whole: AgendaItem | None) -> list[ToldItem]:
    """The items of a meeting in the order of its leading paper; ``whole`` stands for the item where there is none.

    Behind them stands, paper by paper, what is told under no item.
    """
    told: list[ToldItem] = []
    for source, items in _by_paper(sections, whole).items():
        found = _found(source, items, told)
        for key, own in items.items():
            one = found.get(key)
            if one is None:
                told.append(one := ToldItem())
            one.sections += own.sections
            one.items[source] = own.item
    listed = {section.place.source for section in sections if section.place.item}
    beside = [one for one in sections if not (one.place.item or whole)]
    return [*told, *(_beside(one, one.place.source in listed) for one in beside)]


def _beside(section: Section, beside: bool) -> ToldItem:
    """What a paper tells under no item."""
    return ToldItem([section], {section.place.source: AgendaItem(None, no_item(section))}, beside)


def _by_paper(sections: Sequence[Section], whole: AgendaItem | None) -> Mapping[str, Mapping[str, ToldItem]]:
    """The items of each paper by key; the paper that leads first: that with most items, minutes before others."""
    counted = Counter(section.place.source for section in sections)
    minutes = {one.place.source for one in sections if one.place.kind is PaperKind.MINUTES}
    weight = {source: count * (_MINUTES_LEAD if source in minutes else 1) for source, count in counted.items()}
    papers: dict[str, dict[str, ToldItem]] = defaultdict(dict)
    for section in sorted(sections, key=lambda one: (-weight[one.place.source], one.place.source)):
        if item := section.place.item or whole:
            own = papers[section.place.source].setdefault(item_key(item), ToldItem())
            own.sections.append(section)
            own.items.setdefault(section.place.source, item)
    return papers


def _found(source: str, items: Mapping[str, ToldItem], told: Iterable[ToldItem]) -> dict[str, ToldItem]:
    """The items known that those of a paper are: by title, and by number unless titles show that numbers differ."""
    known = list(told)
    titled = {key: one for key, own in items.items() if (one := _titled(own.item, known))}
    # Two items of one paper are two.
    found = {key: one for key, one in titled.items() if sum(one is other for other in titled.values()) == 1}
    differing = {paper for key, one in found.items() for paper, item in one.items.items() if item.number != key}
    taken = {id(one) for one in found.values()}
    for one in known:
        numbers = {item.number for paper, item in one.items.items() if paper not in differing and item.number}
        key = next((key for key in numbers if key in items and key not in found), None)
        if key is not None and id(one) not in taken:
            found[key] = one
    return found


def _titled(item: AgendaItem, known: Sequence[ToldItem]) -> ToldItem | None:
    """The one item known whose title is most like that of ``item``; None where there is none, or where two are."""
    likeness = [max(_likeness(item.title, other.title) for other in one.items.values()) for one in known]
    most = max(likeness, default=0.0)
    return known[likeness.index(most)] if most and likeness.count(most) == 1 else None


def _likeness(title: str, other: str) -> float:
    """How much of their words two titles share, from 0 to 1; 0 where they are not alike."""
    first, second = _stems(title), _stems(other)
    shared = len(first & second)
    if not shared or not _one_part(_numbers(first), _numbers(second)):
        return 0.0
    share = shared / len(first | second)
    return share if share >= _ALIKE or shared == min(len(first), len(second)) else 0.0


def _stems(title: str) -> frozenset[str]:
    return frozenset(stem(word) for word in content_words(title))


def _numbers(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in stems if one.isdigit())


def _one_part(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether numbers do not contradict each other: "Quarter 2" is not "Quarter 3", but may be "Quarter 2, 2024"."""
    return first <= second or second <= first
