"""Lines of a log of actions as rows: wide spaces as tabs, and a line that goes on with one above it joined to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.actions.log_fields import LABEL
from index.text import fold

_WIDE = re.compile(r"\t+| {2,}")


def tabbed(line: str) -> str:
    """A line, wide spaces in it as tabs where no bars part it."""
    if "|" in line:
        return fold(line)
    return "\t".join(map(fold, _WIDE.split(line.strip()))).strip()


def entry_lines(some: Sequence[str]) -> list[str]:
    """The lines of a paragraph, those that only go on with a label joined to the one above.

    A line that is set in below the words of another, and not below who acts, begins with a tab.
    """
    found: list[str] = []
    margin = min((_indent(line) for line in some), default=0)
    for line in some:
        told = tabbed(line)
        label = LABEL.match(told)
        if found and label and (line[:1].isspace() or label["who"] or label["due"] or label["how"]):
            found[-1] = f"{found[-1]}\t{told}"
        else:
            found.append(f"\t{told}" if _indent(line) - margin > 1 else told)
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
