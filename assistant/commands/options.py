"""Options that several commands share."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from assistant.days import DayError, written_day


def typed_day(typed: str) -> dt.date:
    """A day as people write it; anything else is wrong usage."""
    try:
        return written_day(typed)
    except DayError as error:
        raise typer.BadParameter(str(error)) from error


def named_folder(typed: str) -> Path:
    """A folder by its name: none is not the one in which one stands."""
    if not typed:
        raise typer.BadParameter("name a folder.")
    return Path(typed)


StoreOption = Annotated[
    Path | None,
    typer.Option(
        "--store",
        parser=named_folder,
        metavar="DIR",
        help="The folder in which everything is kept [env: MINUTEBOOK_STORE].",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
JsonlOption = Annotated[bool, typer.Option("--jsonl", help="Read one JSON object a line, print one a line.")]
ModelOption = Annotated[
    str | None,
    typer.Option("--model", help="A language model to write the answer, as LangChain names it, e.g. ollama:llama3.2."),
]
ModelUrlOption = Annotated[str | None, typer.Option("--model-url", help="The base URL of that model's server.")]
BodyOption = Annotated[str | None, typer.Option("--body", help="Only this committee, panel or board.")]
SinceOption = Annotated[
    dt.date | None, typer.Option("--since", parser=typed_day, metavar="DAY", help="From this day on.")
]
UntilOption = Annotated[
    dt.date | None, typer.Option("--until", parser=typed_day, metavar="DAY", help="Up to this day.")
]
SpeakerOption = Annotated[str | None, typer.Option("--speaker", help="Only what this person said.")]

WordsOption = Annotated[str | None, typer.Option("--words", help="Only what has all of these words.")]
CsvOption = Annotated[Path | None, typer.Option("--csv", help="Write a CSV file, with the sources.")]
DocxOption = Annotated[Path | None, typer.Option("--docx", help="Write a Word file, with the sources.")]
