"""Which part of the lines of a log names who acts, and which lines go on with what stands above."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.actions.cells import Cell
from index.actions.log_roles import is_who, may_be_who

# Such a part of the lines names somebody where all of them are taken for entries.
SHARE = 0.5
_MOST, _PAIR = 0.75, 2
# What ends like a thing is one: "Fencing – get a price".
_NO_OWNER = re.compile(r"(?:ing|tion|ment|age|ance|ity|ery|[a-z]{3}s)$|\d")


def goes_on(text: str, cells: Sequence[Cell]) -> bool:
    """Whether a line is set in, below the words of the one above, and names nobody first."""
    return bool(cells) and not is_who(cells[0].text) and text[: cells[0].begin].rpartition("\n")[2].startswith("\t")


def owners_column(parted: Sequence[Sequence[Cell]]) -> int | None:
    """The place at which half of the lines name somebody, those that only may be names counted too."""
    if len(parted) > 1 and sum(_begins_with_owner(cells) for cells in parted) >= _MOST * len(parted):
        return 0
    counts = [sum(is_who(cells[at].text) for cells in parted if at < len(cells)) for at in range(6)]
    best = max(range(6), key=lambda at: counts[at])
    return best if counts[best] >= SHARE * len(parted) and len(parted) > 1 else None


def _begins_with_owner(cells: Sequence[Cell]) -> bool:
    """Whether a line in two begins with what may be a name, or with nothing, and the rest is none."""
    if len(cells) != _PAIR or may_be_who(cells[1].text):
        return False
    return not _NO_OWNER.search(cells[0].text) and may_be_who(cells[0].text)
