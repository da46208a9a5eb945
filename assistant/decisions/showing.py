"""The decision register as JSON, and on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.markup import escape

from assistant.console import console
from assistant.decisions.decision import Decision, Movers
from assistant.decisions.table import corrected_words
from assistant.fields import AUTHORITY_LABELS, AUTOMATIC_CAUTION, place_words, votes_words
from index.minutes.votes import votes_in


def decisions_json(decisions: Sequence[Decision]) -> dict[str, Any]:
    """The decisions as the contract has them."""
    return {"decisions": [one.to_json() for one in decisions]}


def print_decisions(decisions: Sequence[Decision], none: str) -> None:
    """Each decision, then who moved it, the votes, corrections and where it stands; ``none`` where there is none."""
    out = console()
    if not decisions:
        out.print(escape(none), soft_wrap=True)
    for one in decisions:
        out.print(escape(one.text), soft_wrap=True)
        for line in _lines(one):
            out.print(f"    {escape(line)}", style="dim", soft_wrap=True)
        out.print()
    if any(one.place.automatic for one in decisions):
        out.print(AUTOMATIC_CAUTION, style="yellow")


def how_decided(decision: Decision) -> str:
    """What became of it, who moved and seconded it and the votes, where its own words do not say."""
    words = decision.text
    named = [told for told in _named(decision.movers) if told.split(" by ", 1)[1] not in words]
    votes = [votes_words(decision.votes)] if decision.votes and not votes_in(words) else []
    return "; ".join([*([decision.exception] if decision.exception else []), *named, *votes])


def _named(movers: Movers) -> list[str]:
    """Who moved and who seconded."""
    named = (("moved by", movers.mover), ("seconded by", movers.seconder))
    return [f"{how} {name}" for how, name in named if name]


def _lines(decision: Decision) -> list[str]:
    """What stands below a decision."""
    told = [
        AUTHORITY_LABELS[decision.authority],
        *([decision.exception] if decision.exception else []),
        *_named(decision.movers),
        *([votes_words(decision.votes)] if decision.votes else []),
    ]
    sources = (decision.passage, *decision.also)
    places = (place_words(one.place, one.start, one.pieces[0]) for one in sources)
    return ["; ".join(told), *places, *map(corrected_words, decision.corrections)]
