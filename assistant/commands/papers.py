"""Commands over papers: read them in, list them, take them out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.commands.options import JsonOption, StoreOption
from assistant.commands.running import opened, print_json, say
from index.errors import PaperError


def ingest(
    paths: Annotated[list[Path], typer.Argument(help="Papers, or folders of papers.")],
    store: StoreOption = None,
) -> None:
    """Read papers into the store, and report what was read and what was not."""
    from assistant import intake

    with opened(store) as assistant, intake.progress() as progress:
        report = assistant.ingest(paths, progress)
    intake.print_report(report)
    for problem in report.problems:
        say(problem)
    if report.problems:
        raise typer.Exit(1)


def papers(as_json: JsonOption = False, store: StoreOption = None) -> None:
    """List what is in the store, and what of it was inferred."""
    from assistant import terminal
    from assistant.listing import papers_json

    with opened(store) as assistant:
        listed = assistant.papers()
    if as_json:
        print_json(papers_json(listed))
    else:
        terminal.print_papers(listed)


def forget(
    named: Annotated[
        list[str], typer.Argument(metavar="PAPER...", help="Papers, as 'papers' lists them, or as files.")
    ],
    store: StoreOption = None,
) -> None:
    """Take papers out of the store, with all that was made of them."""
    from assistant import terminal

    failed = False
    with opened(store) as assistant:
        for paper in named:
            try:
                terminal.print_forgotten(assistant.forget(paper))
            except PaperError as error:
                say(str(error))
                failed = True
    if failed:
        raise typer.Exit(1)
