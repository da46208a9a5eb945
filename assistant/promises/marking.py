"""Setting the status of a promise by hand."""

from __future__ import annotations

import datetime as dt
import getpass

from index.actions.standing import Status
from index.errors import MinutebookError
from index.promises.promise import Mark


class MarkError(MinutebookError):
    """A status set by hand without what has to stand beside it."""


def marked(status: Status, note: str, by: str | None) -> Mark:
    """A status set now, in UTC, by ``by``, where that is None by the user of this computer.

    Raises:
        MarkError: where the note or the name is empty, or nobody is known.
    """
    note, name = note.strip(), (_user() if by is None else by).strip()
    if not note or not name:
        raise MarkError("A status set by hand needs a note why it is set so, and a name: both are kept beside it.")
    return Mark(status, note, name, dt.datetime.now(dt.UTC).replace(tzinfo=None))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError) as error:
        raise MarkError("Nobody is named who sets the status of the promise: say who with --by.") from error
