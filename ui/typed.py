"""What a reader typed to narrow a ledger."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from assistant.fields import day
from index.dates import first_date
from index.errors import MinutebookError
from index.stored import Narrowing


class FieldError(MinutebookError):
    """A field that was filled in wrongly, or not at all."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields as they were typed; what is empty narrows nothing."""

    body: str = ""
    person: str = ""
    since: str = ""
    until: str = ""
    words: str = ""

    def narrowing(self) -> Narrowing:
        """What they narrow a ledger to.

        Raises:
            FieldError: where a date is none, or the span ends before it begins.
        """
        since, until = typed_date(self.since), typed_date(self.until)
        if since and until and since > until:
            raise FieldError(f"{day(since)} is after {day(until)}: type the earlier date under Since.")
        return Narrowing(self.body or None, since, until, self.person.strip() or None)

    def told(self) -> str:
        """Body X, since 1 March 2021, words “y”: nothing where nothing is narrowed."""
        fields = (("body", self.body), ("person", self.person), ("words", self.words))
        quoted = [f"{name} “{value.strip()}”" for name, value in fields if value.strip()]
        dates = ((name, typed_date(value)) for name, value in (("since", self.since), ("until", self.until)))
        return ", ".join([*quoted, *(f"{name} {day(date)}" for name, date in dates if date)])


def typed_date(typed: str) -> dt.date | None:
    """The date in a field, None where it is empty.

    Raises:
        FieldError: where it holds anything else.
    """
    if not typed.strip():
        return None
    date = first_date(typed)
    if date is None:
        raise FieldError(f"“{typed.strip()}” is not a date: type one such as 27 November 2024 or 2024-11-27.")
    return date
