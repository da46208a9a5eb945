"""Many questions at a time: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from index.errors import MinutebookError

JsonRow = dict[str, Any]
AnswersRow = Callable[[JsonRow], JsonRow]


def each_line(lines: Iterable[str], answer: AnswersRow) -> Iterator[tuple[JsonRow, str | None]]:
    """The answer to each line; for one that cannot be answered what is wrong, also as a sentence."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield answer(_row(line)), None
        except MinutebookError as error:
            yield {"error": str(error), "line": number}, f"Line {number} was not answered: {error}"


def text(row: JsonRow, name: str) -> str:
    """The text under ``name``.

    Raises:
        MinutebookError: where there is none.
    """
    value = row.get(name)
    if not isinstance(value, str):
        raise MinutebookError(f'it has no text under "{name}".')
    return value


def conversation(row: JsonRow) -> str | None:
    """The conversation that a line belongs to, or None.

    Raises:
        MinutebookError: where it is neither text nor a number.
    """
    value = row.get("conversation")
    if value is None or isinstance(value, (str, int)):
        return None if value is None else str(value)
    raise MinutebookError('its "conversation" must be text or a number.')


def _row(line: str) -> JsonRow:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise MinutebookError("it is not JSON.") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets within brackets
        raise MinutebookError("it is JSON of a size that cannot be read.") from error
    if not isinstance(row, dict):
        raise MinutebookError("it is no JSON object.")
    return row
