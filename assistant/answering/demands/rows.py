"""The demand that a table's row is of the time that a question names."""

from __future__ import annotations

from assistant.answering.demands.statement import Statement
from assistant.answering.demands.times import Years, years_asked, years_in
from assistant.understanding.query import Query
from index.actions.cells import cells_of


def time_of_row(query: Query, told: Statement) -> bool:
    """A row that begins with a time of its own ("2016/17", "Oct - Dec 19") tells of no other; in columns of years the
    one asked for holds something. The year of the meeting may be asked for where a row has another.
    """
    asked = years_asked(query.question)
    if not told.table or not asked or (told.date and str(told.date.year) in asked.years):
        return True
    header, row = (cells_of(line) for line in (told.header, told.row))
    own = years_in(row[0].text) if row else Years()
    if own and not own.has_any(asked):
        return False
    columns = [at for at, cell in enumerate(header) if at and years_in(cell.text).has_any(asked)]
    return len(row) > len(header) or not columns or any(at < len(row) and row[at] for at in columns)
