"""What is said where a ledger or a search has nothing: what was searched, narrowed to what."""

from __future__ import annotations

from assistant.answering.answer import Searched
from assistant.answering.refusal import scope
from assistant.fields import day
from index.actions.standing import Status
from index.stored import Narrowing


def none_words(thing: str, searched: Searched, narrowed: str) -> str:
    """No promise was found. Searched: 5 papers of 4 meetings; narrowed to body “Cabinet”."""
    if not searched.papers:
        return "The store is empty: add papers with 'minutebook ingest'."
    return f"No {thing} was found. Searched: {within_words(searched, narrowed)}."


def within_words(searched: Searched, narrowed: str) -> str:
    """5 papers of 4 meetings, 11 November 2020 to 27 November 2024; narrowed to body “Cabinet”."""
    return f"{scope(searched)}{f'; narrowed to {narrowed}' if narrowed else ''}"


def narrowed_words(narrowing: Narrowing, words: str | None = None, status: Status | None = None) -> str:
    """Body “X”, words “y”, since 1 March 2021: nothing where nothing is narrowed."""
    named = (("body", narrowing.body), ("person", narrowing.speaker), ("words", words))
    days = (("since", narrowing.since), ("until", narrowing.until))
    told = [f"{name} “{value.strip()}”" for name, value in named if value and value.strip()]
    told += [f"{name} {day(date)}" for name, date in days if date]
    return ", ".join([*told, *([f"status “{status}”"] if status else [])])
