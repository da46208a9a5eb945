"""All that was decided at meetings, as the register of decisions has it: the first few, and where the others are."""

from __future__ import annotations

from collections.abc import Sequence
from shlex import quote

from assistant.answering.answer import MOST_CITATIONS
from assistant.answering.shortening import quote_of
from assistant.catchup.meetings import Held
from assistant.catchup.procedure import is_procedural_title
from assistant.decisions.decision import Decision
from assistant.registers.told import MeetingPart, listed
from assistant.understanding.bodies import body_names
from assistant.understanding.query import Query


def decided(query: Query, meant: Sequence[Held], decisions: Sequence[Decision]) -> list[MeetingPart]:
    """The decisions of the meetings ``meant``, or of the items in the question, those of substance first."""
    ids = {held.id for held in meant}
    taken = [one for one in decisions if one.meeting in ids and _of_item(query, one)]
    ordered = sorted(taken, key=_is_procedural)
    shown, left = ordered[:MOST_CITATIONS], ordered[MOST_CITATIONS:]
    if not shown:
        return []
    shown = [one for one in taken if one in shown]
    return [MeetingPart([quote_of(one.passage) for one in shown], after=_more(query, meant, left))]


def _of_item(query: Query, decision: Decision) -> bool:
    item = decision.place.item
    return not query.items.known or (item is not None and (item.number or "").casefold() in query.items.known)


def _is_procedural(decision: Decision) -> bool:
    item = decision.place.item
    return item is not None and is_procedural_title(item.title)


def _more(query: Query, meant: Sequence[Held], left: Sequence[Decision]) -> str:
    """How many decisions are not quoted, under which items, and how they are listed."""
    if not left:
        return ""
    titles = listed([one.place.item.title for one in left if one.place.item])
    dates = sorted(held.date for held in meant if held.date)
    since = f" --since {dates[0]} --until {dates[-1]}" if dates else ""
    body = f" --body {quote(body_names(query.bodies.meant)[0])}" if query.bodies.meant else ""
    under = f", under: {titles}" if titles else ""
    command = f"minutebook decisions{body}{since}"
    return f"The register has {len(left)} more{under}. All are on the page “Decisions”, or: {command}"
