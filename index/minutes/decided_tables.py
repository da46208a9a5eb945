"""Tables of minutes that tell a decision in a column: "Application | Proposal | Decision"."""

from __future__ import annotations

import re

from index.minutes.notified import of_others

_CELL = re.compile(r"\t|\|")
_BODY = r"(?:council|committee|panel|board|members|sub-?committee|group|forum|trustees)"
# What heads the cells that tell decisions: "Decision", "Outcome", "What we decided", "Summary of key decisions".
DECIDES = re.compile(
    rf"(?:summary of )?(?:key |final )?(?:{_BODY}['’]?s? )?(?:decisions?(?:\(s\))?|resolutions?|resolved|outcomes?"
    rf"|awarded|penderfyniad)(?: (?:of|by) (?:the )?{_BODY})?|agreed|what (?:we|was|they) (?:decided|agreed)",
    re.IGNORECASE,
)
# What a parish says to a planning authority stands in a column of its own.
RESPONDS = re.compile(
    r"(?:the |our )?(?:(?:parish|town|community|pc|tc|cc) )?(?:council['’]?s? )?(?:responses?|observations?)(?: made)?"
    r"|(?:the |our )?(?:parish|town|community|pc|tc|cc|council['’]?s?)(?: council['’]?s?)? comments?",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    rf"{RESPONDS.pattern}|(?:(?:the |our |parish |town )*council['’]?s? )?(?:comments?|recommendations?)(?: made)?",
    re.IGNORECASE,
)
_COMMENTED = re.compile(r"^\W*(?:no (?:\w+ )?(?:objections?|comments?)|object\w*|support\w*|neutral)\b", re.IGNORECASE)


def decides_in_column(table: str, over: str) -> bool:
    """Whether a table, one row a line, has a column of decisions with words in it.

    ``over`` is what stands over it, the item's title among that: it may tell whose decisions they are.
    """
    head, *rows = [_CELL.split(row.strip().strip("|")) for row in table.splitlines()]
    columns = [at for at, cell in enumerate(head) if DECIDES.fullmatch(cell.strip(" *_:"))]
    if any(_commented(head, row) for row in rows):
        return not of_others(over)
    told = any(at < len(row) and re.search(r"\w", row[at]) for at in columns for row in rows)
    return told and not of_others(over)


def _commented(head: list[str], row: list[str]) -> bool:
    """Whether a row has under "Comment" what the council says of an application."""
    under = [cell for name, cell in zip(head, row, strict=False) if _COMMENTS.fullmatch(name.strip(" *_:"))]
    return any(_COMMENTED.match(cell) for cell in under)
