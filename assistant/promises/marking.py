"""Setting the status of a promise by hand."""

from __future__ import annotations

import datetime as dt
import getpass

from index.errors import PaperError
from index.promises.promise import Mark, Status


def marked(status: Status, note: str, by: str | None) -> Mark:
    """A status set now, in UTC, by ``by``, or else by the user of this computer.

    Raises:
        PaperError: where neither is known.
    """
    return Mark(status, note, by or _user(), dt.datetime.now(dt.UTC).replace(tzinfo=None))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError) as error:
        raise PaperError("Nobody is named who sets the status of the promise: say who with --by.") from error
