"""What happened at meetings, in short: the most telling words of each catch-up, and where the whole of it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from shlex import quote

from assistant.answering.answer import MOST_CITATIONS
from assistant.answering.shortening import quote_of
from assistant.catchup.meetings import Held
from assistant.catchup.procedure import is_procedural_title
from assistant.catchup.summary import CatchUp, ItemSummary, Line, LineKind
from assistant.registers.meant import asked_by, name_of
from assistant.registers.told import MeetingPart, listed

# What of an item tells most of it, in order.
_TELLING = (LineKind.DECIDED, LineKind.PROPOSED, LineKind.POINT, LineKind.ABOUT, LineKind.PROMISED)


def caught_up(
    meant: Sequence[Held], everyone: Sequence[Held], catch_up: Callable[[Held], CatchUp]
) -> list[MeetingPart]:
    """What happened at the meetings ``meant``, of ``everyone`` in the store; of many the latest are quoted."""
    shown, named = meant[-MOST_CITATIONS:], meant[:-MOST_CITATIONS]
    told = [catch_up(held) for held in shown]
    parts = [_part(one, room, everyone) for one, room in zip(told, _rooms(told), strict=True)]
    if not any(part.quotes for part in parts):
        return []
    others = f"Other meetings then: {listed([name_of(one, everyone) for one in named])}." if named else ""
    return [*parts, *([MeetingPart((), others)] if others else [])]


def _rooms(told: Sequence[CatchUp]) -> list[int]:
    """How many quotes each meeting has: one, and what is left by turns where there is more to tell."""
    rooms = [0] * len(told)
    left = MOST_CITATIONS
    while left:
        wanting = [at for at, one in enumerate(told) if rooms[at] < len(_lines(one))]
        if not wanting:
            break
        at = max(wanting, key=lambda at: (-rooms[at], len(_lines(told[at]))))
        rooms[at] += 1
        left -= 1
    return rooms


def _part(told: CatchUp, room: int, everyone: Sequence[Held]) -> MeetingPart:
    """One meeting: its most telling items, a quote each, and the titles of the others."""
    chosen = _lines(told)[:room]
    quoted = [item for item in told.items if any(line in item.lines for line in chosen)]
    lines = [line for line in told.lines if line in chosen]
    name = name_of(told.meeting, everyone)
    others = [one.item.title for one in told.items if one not in quoted and not is_procedural_title(one.item.title)]
    more = f"It dealt too with: {listed(others)}. " if others else ""
    command = f"minutebook catchup {quote(asked_by(told.meeting, everyone))}"
    whole = f"The whole catch-up is on the page “Catch up”, or: {command}"
    return MeetingPart([quote_of(line.passage) for line in lines], f"{name}, in short:", f"{more}{whole}")


def _lines(told: CatchUp) -> list[Line]:
    """A line of each item, that which tells most of it; first of the items at which most was decided and said."""
    items = sorted(told.items, key=_weight, reverse=True)
    return [line for item in items for line in [_most_telling(item)] if line]


def _weight(item: ItemSummary) -> tuple[bool, bool, int]:
    """How much an item matters to somebody who was not there."""
    decided = any(line.kind is LineKind.DECIDED for line in item.lines)
    return not is_procedural_title(item.item.title), decided, sum(line.length for line in item.lines)


def _most_telling(item: ItemSummary) -> Line | None:
    """The line that tells most: of those of a kind the longest."""
    for kind in _TELLING:
        lines = [line for line in item.lines if line.kind is kind]
        if lines:
            return max(lines, key=lambda line: line.length)
    return None
