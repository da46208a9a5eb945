"""A decision that is printed twice: in a "Decision:" block and in the minutes below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from index.minutes.minuted import led_in, tell_decided
from index.minutes.resolution_labels import is_label, unlabelled
from index.minutes.resolution_parts import sentences_of
from index.parts.blocks import Block, Kind
from index.parts.draft import Draft
from index.text import plain
from index.types import Authority, Furniture

# A decision is copied with a word or a mark changed, not reworded.
_NEARLY = 95
_TELLING = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE, Kind.HEADING)


def tell_decision_and_minutes(draft: Draft, decision: Sequence[Block], minutes: Sequence[Block], item: int) -> None:
    """Tell a decision and the minutes of it, what both print once, in the minutes, as resolved."""
    printed = _Printed(list(led_in(minutes)))
    rest = [block for block in led_in(decision) if not _left(draft, block, printed)]
    tell_decided(draft, rest, item, Authority.RESOLVED)
    tell_decided(draft, printed.parted(), item, Authority.MINUTED, printed.decided)


class _Printed:
    """Minutes, and which of their paragraphs, or ends of paragraphs, a decision repeats."""

    def __init__(self, minutes: Sequence[Block]) -> None:
        self._minutes = minutes
        self._places = [(i, begin) for i, block in enumerate(minutes) for begin in _begins(block)]
        self._ends = [_compared(minutes[i].text[begin:]) for i, begin in self._places]
        self._cut: dict[int, int] = {}

    @property
    def decided(self) -> frozenset[str]:
        """The words that are repeated, as the minutes print them."""
        return frozenset(self._minutes[i].text[begin:] for i, begin in self._cut.items())

    def repeats(self, text: str) -> bool:
        """Whether the minutes have ``text`` too; if so it is remembered where."""
        best = process.extractOne(_compared(text), self._ends, scorer=fuzz.ratio, score_cutoff=_NEARLY)
        if best is None:
            return False
        place, begin = self._places[best[2]]
        self._cut[place] = min(begin, self._cut.get(place, begin))
        return True

    def parted(self) -> list[Block]:
        """The minutes, each paragraph parted where its repeated end begins."""
        result: list[Block] = []
        for place, block in enumerate(self._minutes):
            begin = self._cut.get(place, 0)
            head, end = block.text[:begin].strip(), block.text[begin:]
            result += [replace(block, text=text) for text in (head, end) if text]
        return result


def _left(draft: Draft, block: Block, printed: _Printed) -> bool:
    """Set ``block`` aside if the minutes have it too."""
    if block.kind not in _TELLING or is_label(block.text) or not printed.repeats(block.text):
        return False
    draft.leave(Furniture.REPEATED, block.text)
    return True


def _begins(block: Block) -> list[int]:
    """Where the end of a block that a decision may repeat can begin."""
    if block.kind not in _TELLING or is_label(block.text):
        return []
    return [begin for begin, _ in sentences_of(block.text)] if block.kind is not Kind.TABLE else [0]


def _compared(text: str) -> str:
    return plain(unlabelled(text))
