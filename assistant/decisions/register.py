"""The decision register, read from the catalogue at question time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from assistant.decisions.corrections import TITLES, about_minutes, corrections, linked, of_meeting
from assistant.decisions.decision import Correction, Decision, Movers
from assistant.decisions.grouping import resolutions
from assistant.decisions.heard import Listened, heard_in
from assistant.decisions.motions import motions
from assistant.decisions.moved import motion_above
from assistant.decisions.movers import movers
from assistant.decisions.movers_around import in_title
from assistant.decisions.names_printed import named_in
from assistant.decisions.same import told_once
from index.catalogue import Catalogue
from index.narrowing import is_of
from index.people.spelling import called
from index.stored import Narrowing, Section
from index.text import stems
from index.types import Authority

# More passages than any store holds.
_ALL = 1_000_000
# Words of which, in any form, minutes have one that tell of a motion lost, or of an amendment.
_VOTING = "lost defeated negatived fell carried amendment agreed voted supported"


def register(catalogue: Catalogue) -> list[Decision]:
    """All decisions, each once: the newest meeting first, those of unknown date last, items in order."""
    deciding = (*catalogue.sections_with(Authority.RESOLVED), *_voting(catalogue))
    printed = {one.passages[0].id: one for one in deciding}.values()
    heard = _heard(catalogue.sections_heard(), catalogue.heard())
    return _register(printed, heard, catalogue.sections_titled(TITLES), catalogue.sections_of)


def _voting(catalogue: Catalogue) -> list[Section]:
    """The sections of minutes that may tell of a motion lost, or of an amendment."""
    told = catalogue.matching(f"body : ({' OR '.join(stems(_VOTING))})", _ALL, (1.0, 1.0))
    return catalogue.sections_holding((id_ for id_, _ in told), Authority.MINUTED)


def _heard(sections: Sequence[Section], listened: Listened) -> list[Decision]:
    """What was heard to be decided in sections."""
    return [one for section in sections for one in heard_in(section, listened)]


def taken_at(sections: Sequence[Section], listened: Listened) -> list[Decision]:
    """The decisions of one meeting, whose ``sections`` are all that its papers hold, items in order.

    ``listened`` is what was heard to be decided in them, by contribution.
    """
    correcting = [one for one in sections if one.place.item and about_minutes(one.place.item)]
    return _register(sections, _heard(sections, listened), correcting, lambda _: sections)


def corrected(catalogue: Catalogue, minutes: Sequence[Section]) -> list[Correction]:
    """The corrections that later meetings made of the minutes of one, whose sections are ``minutes``."""
    return of_meeting(all_corrections(catalogue), minutes)


def all_corrections(catalogue: Catalogue) -> list[Correction]:
    """The corrections that all meetings made of the minutes of earlier ones."""
    return [one for section in catalogue.sections_titled(TITLES) for one in corrections(section)]


def narrowed(decisions: Sequence[Decision], narrowing: Narrowing, words: str | None = None) -> list[Decision]:
    """Those of a body, a span of days, a mover or seconder (``narrowing.speaker``), with all of ``words``."""
    wanted = set(stems(words or ""))
    return [one for one in decisions if _within(one, narrowing) and wanted.issubset(_stems(one))]


def _register(
    printing: Iterable[Section],
    heard: Iterable[Decision],
    correcting: Iterable[Section],
    minutes: Callable[[int], Sequence[Section]],
) -> list[Decision]:
    """The decisions that sections print and those ``heard``, with the corrections in yet other sections.

    ``minutes`` gives the sections of a meeting.
    """
    printed = (one for section in printing for one in _printed(section))
    found = told_once([*printed, *heard])
    changed = [one for section in correcting for one in corrections(section)]
    return sorted(linked(found, changed, minutes), key=_order)


def _printed(section: Section) -> Iterator[Decision]:
    """The decisions that a section of minutes or of a record prints."""
    whole = section.whole
    titled = in_title(section.place.item.title if section.place.item else "")
    for begin, pieces in resolutions(whole.pieces):
        votes = next((piece.votes for piece in pieces if piece.votes), None)
        motion = motion_above(whole.pieces, begin, len(pieces))
        named = named_in(" ".join(piece.text for piece in motion))
        if sum(piece.text.count("\n") for piece in pieces if piece.table) > 1:
            named = Movers()  # each row of a table has its own
        elif not (named.mover and named.seconder):
            named = movers(whole.pieces, begin, len(pieces)) or titled
        passage = replace(whole, pieces=(*motion, *pieces))
        yield Decision(section.meeting, passage, votes, named)
    for one in motions(whole.pieces):
        passage = replace(whole, pieces=one.pieces)
        yield Decision(section.meeting, passage, one.votes, named_in(passage.text), outcome=one.outcome)


def _order(decision: Decision) -> tuple[int, int]:
    date = decision.place.date or dt.date.min
    return -date.toordinal(), decision.passage.pieces[0].contribution_id


def _within(decision: Decision, narrowing: Narrowing) -> bool:
    if not is_of(narrowing, decision.place.body, decision.place.date):
        return False
    named = (decision.movers.mover, decision.movers.seconder)
    return not narrowing.speaker or any(called(name, narrowing.speaker) for name in named if name)


def _stems(decision: Decision) -> set[str]:
    """The words of a decision and of the item that it was taken under."""
    item = decision.place.item
    return {*stems(decision.text), *stems(item.title if item else "")}
