"""A ledger as a table, which on a narrow screen is a list of cards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def grid(label: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows of HTML cells under ``columns``. The roles stay where the style takes the table apart."""
    head = "".join(f'<th role="columnheader" scope="col">{name}</th>' for name in columns)
    body = "".join(_row(columns, row) for row in rows)
    return (
        f'<div class="mb-grid" role="region" aria-label="{label}" tabindex="0"><table role="table">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">{body}</tbody></table></div>'
    )


def _row(columns: Sequence[str], cells: Sequence[str]) -> str:
    named = zip(columns, cells, strict=True)
    told = "".join(f'<td role="cell" data-label="{name}">{cell}</td>' for name, cell in named)
    return f'<tr role="row">{told}</tr>'
