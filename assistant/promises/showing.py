"""The ledger of promises as JSON, and on a terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rich.markup import escape

from assistant.console import console
from assistant.fields import AUTOMATIC_CAUTION, authority_words, day, place_words
from assistant.promises.entry import Entry, quote
from index.promises.promise import Due


def promises_json(entries: Sequence[Entry]) -> dict[str, Any]:
    """The promises as the contract has them."""
    return {"promises": [one.to_json() for one in entries]}


def print_promises(entries: Sequence[Entry], none: str) -> None:
    """Each promise in its own words, then who made it to whom, what became of it, and where it stands.

    ``none`` is said where there is none.
    """
    out = console()
    if not entries:
        out.print(escape(none), soft_wrap=True)
    for one in entries:
        out.print(f"“{escape(one.quote.text)}”", soft_wrap=True)
        for line in lines(one):
            out.print(f"    {escape(line)}", style="dim", soft_wrap=True)
        out.print()
    if any(told.place.automatic for one in entries for told in one.sources):
        out.print(AUTOMATIC_CAUTION, style="yellow")


def lines(entry: Entry) -> list[str]:
    """What stands below a promise."""
    places = [source_words(entry, at) for at in range(len(entry.sources))]
    return [f"{made_words(entry)} [{entry.keys[0]}]", status_words(entry), *places]


def made_words(entry: Entry) -> str:
    """Who promised to whom, and by when."""
    inferred = " (inferred)" if entry.person.unsure else ""
    who = f"{entry.who}{inferred}" if entry.who else "Nobody is named"
    due = entry.due
    when = f", due {due_words(due)}" if due else ""
    dated = f" ({due.date})" if due and due.date else ""
    return f"{who}{f', to {entry.to}' if entry.to else ''}{when}{dated}"


def due_words(due: Due) -> str:
    """By when, as it is told of what is due: "for the next meeting" of what is to be brought to it."""
    return re.sub(r"^to ", "for ", due.printed, flags=re.IGNORECASE)


def status_words(entry: Entry) -> str:
    """The status, who set it if that was by hand, what the papers tell, and how far they were searched."""
    followed, mark = entry.followed, entry.mark
    by_hand = f"{mark.status} (set by {mark.by} on {day(mark.at.date())}: {mark.note}); by the papers: " if mark else ""
    upto = f" up to {day(followed.until)}" if followed.until else ""
    cited = "; ".join(
        f"“{one.quote.text}” ({place_words(one.place, one.quote.piece.start, one.quote.piece)})"
        for one in followed.later
    )
    searched = f"searched: {followed.papers} later paper{'' if followed.papers == 1 else 's'}{upto}"
    return f"{by_hand}{followed.outcome}; {searched}{f'; {cited}' if cited else ''}"


def source_words(entry: Entry, at: int) -> str:
    """Where one of its sources stands, with its words where they are not those shown first."""
    told = entry.sources[at]
    where = (
        f"{authority_words(told.piece.authority, told.place)}: {place_words(told.place, told.piece.start, told.piece)}"
    )
    return f"{where}: “{quote(told).text}”" if at else where
