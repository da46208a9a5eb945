"""Corrections of minutes: what a later meeting had changed before it approved them.

Minutes are approved at the next suitable meeting (Local Government Act 1972, Schedule 12, paragraph 41(1)),
where members may question their accuracy alone (standing practice).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from assistant.decisions.decision import Correction, Decision
from assistant.decisions.pointing import corrected_words, has_any, item_key, pointed_at
from index.dates import dates_in
from index.stored import Passage, Piece, Place, Section
from index.text import plain, sentences, spaced, words
from index.types import AgendaItem, Authority

# What the title of an item has that approves minutes; "Cofnodion" in Welsh.
TITLES = ("minutes", "cofnodion")
_CHANGED = r"(?:added|amended|corrected|deleted|removed|replaced|inserted|altered|changed|reworded|included)"
_CORRECTS = re.compile(
    r"\bsubject to\b.{0,60}?\b(?:amendment|correction|addition|change|deletion|alteration|inclusion|removal)s?\b"
    r"|\b(?:with|following) (?:the |an? )?(?:\w+ ){0,2}(?:amendment|correction|addition|deletion|inclusion)s?\b"
    rf"|\bbe(?:ing)? (?:\w+ )?{_CHANGED}\b|\b(?:was|were) (?:corrected|amended|deleted|inserted|replaced)\b"
    r"|\bshould (?:read|say|state|have (?:read|said|been))\b|\bamended to (?:read|show|say|state|record)\b"
    r"|\bsubject to\b.{0,120}?\b(?:reading|to read|to say|being)\b"
    r"|\b(?:reading|to read) .{1,80}?\b(?:and not|instead of|rather than|in place of)\b"
    r"|\bas (?:amended|corrected)\b|\byn amodol ar\b|\bdiwyg(?:io|iad|iwyd)"
    r"|[“\"'‘][^”\"’]{1,80}[”\"'’] (?:put |substituted )?(?:for|in place of|instead of) [“\"'‘]",
    re.IGNORECASE,
)
_NONE = re.compile(r"\b(?:no|without) (?:\w+ )?(?:amendment|correction|change)s?\b", re.IGNORECASE)
_TOLD = frozenset({Authority.MINUTED, Authority.RESOLVED, Authority.SAID})


def corrections(section: Section) -> Iterator[Correction]:
    """The corrections of earlier minutes in a section whose item is about minutes, each with its words."""
    whole = section.whole
    pieces = [piece for piece in map(_correcting, whole.pieces) if piece]
    places = {piece.contribution_id: place for place, piece in enumerate(whole.pieces)}
    runs = groupby(enumerate(pieces), key=lambda pair: places[pair[1].contribution_id] - pair[0])
    for _, run in runs:
        passage = replace(whole, pieces=tuple(piece for _, piece in run))
        yield Correction(passage, _of(whole, passage))


def about_minutes(item: AgendaItem) -> bool:
    """Whether an item's title says that minutes are approved under it."""
    return any(word in item.title.casefold() for word in TITLES)


def linked(
    decisions: Iterable[Decision], found: Iterable[Correction], minutes: Callable[[int], Sequence[Section]]
) -> list[Decision]:
    """``decisions``, each with the corrections of the minutes that it approves, or of what it was taken under.

    ``minutes`` gives the sections of a meeting. A correction that points at no item is of the minutes as a whole.
    """
    known = list(decisions)
    told = [_pointing(one, known, minutes) for one in found]
    return [replace(one, corrections=tuple(c for c in told if _concerns(c, one))) for one in known]


def of_meeting(found: Iterable[Correction], minutes: Sequence[Section]) -> list[Correction]:
    """Those of ``found`` that correct the ``minutes`` of one meeting, each with the items that it points at."""
    places = [one.place for one in minutes]
    return [
        replace(one, items=pointed_at(_whole(one), minutes))
        for one in found
        if any(corrects_minutes(one, place) for place in places)
    ]


def _pointing(
    correction: Correction, decisions: Iterable[Decision], minutes: Callable[[int], Sequence[Section]]
) -> Correction:
    """A correction with the items that it points at among those of the meetings whose minutes it may be of."""
    meetings = sorted({one.meeting for one in decisions if corrects_minutes(correction, one.place)})
    sections = [section for meeting in meetings for section in minutes(meeting)]
    return replace(correction, items=pointed_at(_whole(correction), sections))


def _whole(correction: Correction) -> str:
    """The paragraphs that a correction stands in: the number of the minute may stand before it."""
    return "\n".join(piece.contribution for piece in correction.passage.pieces)


def _correcting(piece: Piece) -> Piece | None:
    """The sentences of a contribution that correct something, or None."""
    if piece.authority not in _TOLD or piece.table:
        return None
    spans = [
        (begin, end)
        for begin, end in sentences(piece.contribution)
        if _corrects(spaced(piece.contribution, piece.joins, begin, end))
    ]
    return replace(piece, begin=spans[0][0], end=spans[-1][1]) if spans else None


def _corrects(sentence: str) -> bool:
    return bool(_CORRECTS.search(sentence)) and not _NONE.search(sentence)


def _of(section: Passage, correcting: Passage) -> dt.date | None:
    """The day of the meeting whose minutes are corrected, as the words or the item's title have it."""
    title = section.place.item.title if section.place.item else ""
    for told in (correcting.text, title, section.text):
        earlier = (date for date, *_ in dates_in(told) if section.place.date is None or date < section.place.date)
        date = next(earlier, None)
        if date:
            return date
    return None


def _concerns(correction: Correction, decision: Decision) -> bool:
    """Whether ``decision`` approves the corrected minutes, or stands in what is corrected of them.

    Where it is told which words or figures are corrected, one that has none of them stands as it was.
    """
    at, place = correction.passage.place, decision.place
    if (at.source, at.date) == (place.source, place.date) and at.item and at.item == place.item:
        return True
    meant = not correction.items or (place.item is not None and item_key(place.item) in correction.items)
    changed = corrected_words(" ".join(piece.text for piece in correction.passage.pieces))
    meant = meant and (not changed or has_any(plain(decision.text), changed))
    return meant and corrects_minutes(correction, place)


def corrects_minutes(correction: Correction, place: Place) -> bool:
    """Whether a correction is of the minutes of the meeting held at ``place``."""
    return correction.of is not None and correction.of == place.date and _one_body(correction.passage.place, place)


def _one_body(one: Place, other: Place) -> bool:
    """Whether two places name the same council and body, as far as both name them."""
    named = ((one.council, other.council), (one.body, other.body))
    return all(not first or not second or _telling(first) == _telling(second) for first, second in named)


def _telling(name: str) -> frozenset[str]:
    return frozenset(words(name)) - {"the", "of", "and"}
