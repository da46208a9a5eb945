"""Recordings that print no items, parted where the chair calls those of the meeting's other papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.catchup.agendas import Agenda, leading
from assistant.catchup.called import called_items
from assistant.catchup.calls import ItemCall, calls, unbroken
from assistant.catchup.procedure import chairing
from index.people.spelling import bare_name
from index.stored import Passage, Piece, Section
from index.types import AgendaItem, PaperKind

# One call alone may be chance.
_FEWEST = 2
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parted:
    """The sections of a meeting, and for those that a call begins the words that call them, by passage."""

    sections: tuple[Section, ...]
    called: tuple[Passage, ...] = ()


def parted(sections: Sequence[Section], agendas: Sequence[Agenda]) -> Parted:
    """The sections of a meeting, those of recordings without items parted by what the chair calls."""
    items = leading([one for one in agendas if one.kind is not PaperKind.REPORT])
    reported = {item.number: item for one in agendas if one.kind is PaperKind.REPORT for item in one.items}
    listed = {one.source for one in agendas if one.items}
    found: list[Section] = []
    called: list[Passage] = []
    for section in sections:
        place = section.place
        if place.kind is not PaperKind.TRANSCRIPT or place.item or place.source in listed:
            found.append(section)
            continue
        parts = _parts(section, items, reported)
        found += [part for part, _ in parts]
        called += [words for _, words in parts if words]
    return Parted(tuple(found), tuple(called))


def _parts(
    section: Section, items: Sequence[AgendaItem], reported: Mapping[str | None, AgendaItem]
) -> list[tuple[Section, Passage | None]]:
    """The parts of a recording with the words that call them, those of one item together; first what is of none.

    Where no agenda lists ``items``, they are those that the chair calls, under the titles of what was ``reported``.
    """
    whole = section.whole
    chair = chairing([section])
    names = [bare_name(piece.speaker) if piece.speaker else None for piece in whole.pieces]
    chairs = [
        not piece.uncertain and chair is not None and name == bare_name(chair)
        for piece, name in zip(whole.pieces, names, strict=True)
    ]
    items = items or [reported.get(item.number, item) for item in called_items(whole.pieces, chairs)]
    found = calls(whole.pieces, items, chairs) if items else []
    if len(found) < _FEWEST:
        return [(section, None)]
    edges = [_place_of(whole, call) for call in found]
    spans = list(pairwise([(0, 0), *edges, (whole.pieces[-1].contribution_id + 1, 0)]))
    whose = [None, *(call if alone else None for call, alone in zip(found, unbroken(found, items), strict=True))]
    rest = [span for span, call in zip(spans, whose, strict=True) if call is None]
    parts = [(_cut(section, rest), None)] if rest else []
    kept: list[tuple[Section | None, Passage | None]] = list(parts)
    for span, call in zip(spans, whose, strict=True):
        if call and (cut := _cut(section, [span])):
            kept.append((_under(cut, items[call.place]), _words(whole, call, items[call.place])))
    return [(part, words) for part, words in kept if part]


def _place_of(whole: Passage, call: ItemCall) -> _Place:
    return whole.pieces[call.piece].contribution_id, call.begin


def _words(whole: Passage, call: ItemCall, item: AgendaItem) -> Passage:
    """The sentence that calls an item."""
    piece = replace(whole.pieces[call.piece], begin=call.begin, end=call.end)
    return replace(whole, place=replace(whole.place, item=item), pieces=(piece,))


def _under(section: Section, item: AgendaItem) -> Section:
    passages = (replace(one, place=replace(one.place, item=item)) for one in section.passages)
    return replace(section, passages=tuple(passages))


def _cut(section: Section, spans: Sequence[tuple[_Place, _Place]]) -> Section | None:
    """What of a section lies within ``spans``; None where nothing does."""
    cut = (replace(one, pieces=tuple(_within(one.pieces, spans))) for one in section.passages)
    passages = tuple(one for one in cut if one.pieces)
    return replace(section, passages=passages) if passages else None


def _within(pieces: Sequence[Piece], spans: Sequence[tuple[_Place, _Place]]) -> Iterator[Piece]:
    for piece in pieces:
        for first, last in spans:
            begin = piece.begin if piece.contribution_id > first[0] else max(piece.begin, first[1])
            end = piece.end if piece.contribution_id < last[0] else min(piece.end, last[1])
            if (piece.contribution_id, piece.end) > first and begin < end and piece.contribution_id <= last[0]:
                yield replace(piece, begin=begin, end=end)
