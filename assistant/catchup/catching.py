"""Catching up on a meeting from what the store keeps of it: nothing is embedded, no model is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.catchup.attending import attending
from assistant.catchup.choosing import CITED, choose, distinct, introduces, is_introduced_by
from assistant.catchup.items import CatchUpItem, MeetingPapers, correction_line, items_of
from assistant.catchup.procedure import chairing
from assistant.catchup.rooms import shared_out
from assistant.catchup.sentences import Sentence, is_outcome
from assistant.catchup.stretches import stretches
from assistant.catchup.summary import CatchUp, ItemSummary, Line, LineKind
from assistant.catchup.weighing import asks, weighed, weights_of
from assistant.decisions.pointing import corrected_words
from index.stored import Passage
from index.text import plain

# Two printed pages hold about so many words, what is said of sources among them.
_TWO_PAGES = 1100
# So many points are no summary any more; an item may have a few however many items there are.
_POINTS, _FEW = 40, 10
# Beside what was said or minuted so many words of an item's reports are told, in so many points.
_REPORTED, _REPORTS = 90, 3
# A sentence of so many words is easily read (plain English guides say 15 to 20 on average).
_EASY = 22


@dataclass(frozen=True, slots=True)
class _Style:
    """How items are summed up: whose words only lead on, whether shortly, in how many points at most."""

    chair: str | None
    short: bool
    points: int


def catch_up(known: MeetingPapers, short: bool = False) -> CatchUp:
    """The meeting on two printed pages: who was there, then each substantive item in order.

    ``short`` prefers sentences that are easily read.
    """
    whole = (correction_line(one, later=True) for one in known.corrections if not one.items)
    people = (*attending(known.sections), *whole)
    items = [one for one in items_of(known) if one.substantive]
    lines = (*people, *(line for one in items for line in (*one.called, *one.settled, *one.corrected, *one.tables)))
    fixed = sum(map(_printed, lines)) + sum(len(one.item.title.split()) for one in items)
    rooms = shared_out(max(_TWO_PAGES - fixed, 0), [0 if one.procedural else _needed(one) for one in items])
    style = _Style(chairing(known.sections), short, max(_POINTS // max(len(items), 1), _FEW))
    summaries = (_summary(one, own, known, style) for one, own in zip(items, rooms, strict=True))
    return CatchUp(known.held, people, tuple(summaries))


def _needed(item: CatchUpItem) -> int:
    """The words that an item takes where all of it is told, with some of its reports."""
    return _length(item.told) + min(_length(item.reported), _REPORTED)


def _length(told: Sequence[Sentence]) -> int:
    return sum(sentence.length + CITED for sentence in told)


def _summary(one: CatchUpItem, room: int, known: MeetingPapers, style: _Style) -> ItemSummary:
    """An item with what it is about and its main points, in about ``room`` words."""
    must = [sentence for sentence in one.told if _is_corrected(sentence.text, one.corrected)]
    if not one.told or (one.procedural and not must):
        return ItemSummary(one.item, (*one.called, *one.corrected, *one.tables, *one.settled), one.more)
    weights = weights_of(one.told, known.frequency)
    scores = weighed(one.told, weights, known.vectors, one.item.title, style.chair)
    about = _about(one, scores, style)
    taken = [*([about] if about else []), *(sentence for sentence in must if sentence != about)]
    if style.short:
        scores = [score - (sentence.length > _EASY) for sentence, score in zip(one.told, scores, strict=True)]
    left = room - _length(taken)
    if room >= _length(one.told):
        chosen = distinct(one.told, scores, taken, style.short)
    else:
        chosen = choose(one.told, scores, left, taken, style.points)
    points = [*taken[bool(about) :], *chosen]
    reported = _reported(one, min(room - _length([*taken, *chosen]), _REPORTED), known)
    first = [_line(LineKind.ABOUT, about, about.alone)] if about else []
    elsewhere = [piece for line in (*first, *one.settled) for piece in line.passage.pieces]
    lines = [*first, *(_line(LineKind.POINT, *stretch) for stretch in stretches(points, elsewhere))]
    lines = _with_tables(lines, one.tables)
    lines += [_line(LineKind.POINT, *stretch) for stretch in stretches(reported)]
    return ItemSummary(one.item, (*one.called, *_beside(lines, one.corrected), *one.settled), one.more)


def _with_tables(lines: Sequence[Line], tables: Sequence[Line]) -> list[Line]:
    """The lines with each table behind those that stand before it in the paper."""
    told = list(lines)
    for table in tables:
        before = [at for at, line in enumerate(told, start=1) if _place(line) < _place(table)]
        told.insert(max(before, default=0), table)
    return told


def _place(line: Line) -> int:
    return line.passage.pieces[0].contribution_id


def _reported(one: CatchUpItem, room: int, known: MeetingPapers) -> list[Sentence]:
    """What tells most of the reports that those who spoke had before them."""
    if not one.reported:
        return []
    scores = weighed(one.reported, weights_of(one.reported, known.frequency), known.vectors, one.item.title)
    return choose(one.reported, scores, room, most=_REPORTS)


def _about(one: CatchUpItem, scores: Sequence[float], style: _Style) -> Sentence | None:
    """What the item is about; nothing, where what was decided stands before and only a point comes after it."""
    about = introduces(one.told, scores, style.chair)
    if about is None or is_introduced_by(about):
        return about
    if is_outcome(about.text):
        return None
    decided = (line.passage for line in one.settled if line.kind is LineKind.DECIDED)
    begun = min((passage.pieces[0].contribution_id for passage in decided), default=about.piece.contribution_id)
    return about if about.piece.contribution_id <= begun else None


def _is_corrected(text: str, corrected: Sequence[Line]) -> bool:
    """Whether words stand in ``text`` that were corrected."""
    told = plain(text)
    return any(words in told for line in corrected for words in corrected_words(line.text))


def _beside(lines: Sequence[Line], corrected: Sequence[Line]) -> list[Line]:
    """The lines, each correction behind the last of them that has the corrected words, or at the end."""
    told = list(lines)
    for line in corrected:
        places = [at for at, one in enumerate(told, start=1) if _is_corrected(one.text, [line])]
        told.insert(places[-1] if places else len(told), line)
    return told


def _line(kind: LineKind, sentence: Sentence, passage: Passage) -> Line:
    speaker = sentence.piece.speaker or ""
    if speaker and sentence.piece.uncertain:
        speaker = f"{speaker} (or another speaker)"
    return Line(kind, passage, f"{speaker} asked" if speaker and asks(passage.text) else speaker)


def _printed(line: Line) -> int:
    """The words of a line as it is printed."""
    return (len(line.lead.split()) if line.kind is LineKind.SPOKE else line.length) + CITED
