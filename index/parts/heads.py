"""The head of a paper: its texts, and what of the meeting's facts is missing or inferred."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.parts.blocks import Block, unmarked
from index.parts.draft import Draft
from index.parts.facts import Facts, date_from_notice, date_without_year

_BOLD_NAME = re.compile(r"\*\*(?P<name>[^*:]{2,30}):?\*\*:?\s+(?P<value>[^*]+)")


def texts_of(blocks: Sequence[Block]) -> list[str]:
    """The texts of blocks without emphasis, a table's row by row, and each value behind a name in bold."""
    rows = [row for block in blocks for row in block.text.splitlines()]
    named = [f"{unmarked(m['name'])}: {unmarked(m['value'])}" for row in rows for m in _BOLD_NAME.finditer(row)]
    return [*(unmarked(row.replace("\t", " | ")) for row in rows), *named]


def with_inferred_date(facts: Facts, text: str) -> Facts:
    """The facts, the date inferred where none is printed whole: from a notice, or from its weekday."""
    if facts.date:
        return facts
    inferred = date_from_notice(text) or date_without_year(text)
    return replace(facts, date=inferred, date_inferred=inferred is not None)


def cut_warnings(draft: Draft) -> list[str]:
    """Which items the page cuts short, in one sentence."""
    if not draft.cut:
        return []
    *others, last = dict.fromkeys(draft.cut)
    named = f"items {', '.join(others)} and {last}" if others else f"item {last}"
    return [f"The page cuts the text of {named} short and links to the rest, which is not in the store."]


def fact_warnings(facts: Facts) -> list[str]:
    """What is not printed of a meeting, or was inferred, in a sentence each."""
    warnings = []
    if facts.date_inferred and facts.date:
        warnings.append(
            f"The paper does not print its meeting's whole date: {facts.date.day} {facts.date:%B %Y} was inferred from "
            "its notice of the working day before, or from the weekday."
        )
    elif not facts.date:
        warnings.append("The paper prints no date for its meeting, and none could be inferred.")
    if not facts.body:
        warnings.append("The paper does not name the body (committee or panel) that met.")
    return warnings
