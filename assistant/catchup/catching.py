"""Catching up on a meeting from what the store keeps of it: nothing is embedded, no model is asked."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from assistant.catchup.attending import attending
from assistant.catchup.choosing import CITED, choose, introduces
from assistant.catchup.items import Item, Known, items_of
from assistant.catchup.procedure import chairing
from assistant.catchup.sentences import Sentence
from assistant.catchup.summary import CatchUp, ItemSummary, Kind, Line
from assistant.catchup.weighing import asks, weighed, weights_of

# Two printed pages hold about so many words, what is said of sources among them.
_TWO_PAGES = 960
# The least that is told of an item, however much was promised, and of its points: one short sentence.
_LEAST, _ONE = 55, 15
# So many points are no summary any more; an item may have a few however many items there are.
_POINTS, _FEW = 24, 6
# A sentence of so many words is easily read (plain English guides say 15 to 20 on average).
_EASY = 22


@dataclass(frozen=True, slots=True)
class _Style:
    """How items are summed up: whose words only lead on, whether shortly, in how many points at most."""

    chair: str | None
    short: bool
    points: int


def catch_up(known: Known, short: bool = False) -> CatchUp:
    """The meeting on two printed pages: who was there, then each substantive item in order.

    ``short`` prefers sentences that are easily read.
    """
    people = tuple(attending(known.sections))
    items = [one for one in items_of(known) if one.substantive]
    fixed = sum(map(_printed, (*people, *(line for one in items for line in one.settled))))
    room = max(_TWO_PAGES - fixed - sum(len(one.item.title.split()) for one in items), 0)
    whole = sum(sqrt(one.size) for one in items) or 1.0
    rooms = (max(_LEAST, int(room * sqrt(one.size) / whole)) for one in items)
    style = _Style(chairing(known.sections), short, max(_POINTS // max(len(items), 1), _FEW))
    summaries = (_summary(one, own, known, style) for one, own in zip(items, rooms, strict=True))
    return CatchUp(known.held, people, tuple(summaries))


def _summary(one: Item, room: int, known: Known, style: _Style) -> ItemSummary:
    """An item with what it is about and its main points, in about ``room`` words."""
    if one.procedural or not one.told:
        return ItemSummary(one.item, one.settled, one.more)
    weights = weights_of(one.told, known.frequency)
    scores = weighed(one.told, weights, known.vectors, one.item.title, style.chair)
    about = introduces(one.told, scores)
    taken = [about] if about else []
    if style.short:
        scores = [score - (sentence.length > _EASY) for sentence, score in zip(one.told, scores, strict=True)]
    left = max(room - sum(sentence.length + CITED for sentence in taken), _ONE)
    points = choose(one.told, scores, left, taken, style.points)
    lines = [_line(Kind.ABOUT, sentence) for sentence in taken] + [_line(Kind.POINT, sentence) for sentence in points]
    return ItemSummary(one.item, (*lines, *one.settled), one.more)


def _line(kind: Kind, sentence: Sentence) -> Line:
    speaker = sentence.piece.speaker or ""
    if speaker and sentence.piece.uncertain:
        speaker = f"{speaker} (or another speaker)"
    return Line(kind, sentence.alone, f"{speaker} asked" if speaker and asks(sentence.text) else speaker)


def _printed(line: Line) -> int:
    """The words of a line as it is printed."""
    return (len(line.lead.split()) if line.kind is Kind.SPOKE else line.length) + CITED
