"""What commands share: the open assistant, narrowing, lines of JSON, files written."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from assistant.console import as_json
from assistant.days import DayError, in_order
from assistant.lines import AnswersRow, each_line
from index.legible import legible
from index.stored import Narrowing

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.export.table import Table


@contextmanager
def opened(store: Path | None, model: str | None = None, model_url: str | None = None) -> Iterator[Assistant]:
    """The assistant over a store, with settings from the environment and these; all errors are MinutebookErrors."""
    from assistant.compose import open_assistant
    from assistant.settings import settings_with

    with open_assistant(settings_with(store=store, model=model, model_url=model_url)) as assistant:
        yield assistant


def narrowing(body: str | None, since: dt.date | None, until: dt.date | None, speaker: str | None) -> Narrowing:
    """What the options of a command narrow to; a span that ends before it begins is wrong usage."""
    try:
        return in_order(Narrowing(body or None, since, until, speaker or None))
    except DayError as error:
        raise typer.BadParameter(str(error)) from error


def exported(table: Table, csv: Path | None, docx: Path | None) -> bool:
    """Write a register to the files that were asked for, and say so; whether there was any."""
    from assistant.export.csv_file import write_csv
    from assistant.export.docx_file import write_docx

    for path, write in ((csv, write_csv), (docx, write_docx)):
        if path:
            write(table, path)
            print(legible(f"{path} was written: {table.note}"))
    return bool(csv or docx)


def one_or_lines(given: str | None, jsonl: bool, name: str) -> None:
    """Refuse both an argument and ``--jsonl``, or neither."""
    if (given is None) != jsonl:
        raise typer.BadParameter(f"Give one {name}, or --jsonl with one JSON object a line on standard input.")


def lines(answer: AnswersRow) -> None:
    """Answer each line of standard input; status 1 where one could not be answered."""
    failed = False
    for result, problem in each_line(sys.stdin, answer):
        if problem:
            say(problem)
            failed = True
        print(as_json(result), flush=True)
    if failed:
        raise typer.Exit(1)


def print_json(value: dict[str, Any]) -> None:
    """Print JSON for people and programs."""
    print(as_json(value, indent=2))


def say(sentence: str) -> None:
    """Tell something on standard error."""
    print(legible(sentence), file=sys.stderr)
