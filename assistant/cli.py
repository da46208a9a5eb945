"""The command line: ``minutebook``."""

from __future__ import annotations

import sys

import typer

from assistant.commands import asking, papers, registers, serving
from assistant.commands.running import say
from index.errors import MinutebookError

app = typer.Typer(
    name="minutebook",
    help="Asks council papers, and is answered in their own words with the place of each.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in (
    papers.ingest,
    asking.ask,
    asking.search,
    papers.papers,
    registers.decisions,
    registers.catchup,
    registers.promises,
    papers.forget,
    serving.serve,
):
    app.command()(command)


def main() -> None:
    """Run the command; an error is one plain sentence on standard error, and status 1 (Typer gives Ctrl-C 130)."""
    try:
        app()
    except MinutebookError as error:
        say(str(error))
        sys.exit(1)


if __name__ == "__main__":
    main()
