"""What a reader typed to narrow a ledger."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from assistant.days import in_order, written_day
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
            DayError: where a date is none, or the span ends before it begins.
        """
        since, until = typed_date(self.since), typed_date(self.until)
        return in_order(Narrowing(self.body or None, since, until, self.person.strip() or None))


def typed_date(typed: str) -> dt.date | None:
    """The date in a field, None where it is empty.

    Raises:
        DayError: where it holds anything else.
    """
    return written_day(typed) if typed.strip() else None
