"""Searches as JSON: reading what they are narrowed to, and giving passages back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from assistant.assistant import Assistant
from assistant.days import DayError, in_order, written_day
from assistant.errors import QuestionError
from assistant.fields import passage_fields
from index.stored import Narrowing


def narrowing(given: dict[str, Any]) -> Narrowing:
    """What a search is narrowed to, from ``body``, ``since``, ``until`` and ``speaker``.

    Raises:
        QuestionError: where a date is none (:func:`assistant.days.written_day`), or a name is not text.
    """
    return Narrowing(
        body=_words(given, "body"),
        since=_date(given, "since"),
        until=_date(given, "until"),
        speaker=_words(given, "speaker"),
    )


def narrowing_within(given: Narrowing, row: dict[str, Any]) -> Narrowing:
    """``given``, with what ``row`` has of body, since, until and speaker in its place.

    Raises:
        QuestionError: as :func:`narrowing`.
        DayError: where the span ends before it begins.
    """
    own = narrowing(row)
    return in_order(Narrowing(*(getattr(own if name in row else given, name) for name in Narrowing.__slots__)))


def search_json(assistant: Assistant, query: str, narrowed: Narrowing, count: int) -> dict[str, Any]:
    """The passages for ``query`` as the contract has them."""
    found = assistant.search(query, narrowed, count)
    return {"query": query, "passages": [passage_fields(one.passage, one.score) for one in found]}


def _words(given: dict[str, Any], name: str) -> str | None:
    value = given.get(name)
    if value is None or isinstance(value, str):
        return value or None
    raise QuestionError(f'"{name}" must be text.')


def _date(given: dict[str, Any], name: str) -> dt.date | None:
    value = _words(given, name)
    try:
        return written_day(value) if value else None
    except DayError as error:
        raise QuestionError(f'"{name}" must be a date such as 2024-11-27, not {value!r}.') from error
