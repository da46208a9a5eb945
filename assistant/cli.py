"""The command line: ``minutebook``."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from assistant.lines import Answering, conversation, each_line, text
from index.errors import MinutebookError, PaperError

app = typer.Typer(
    name="minutebook",
    help="Asks council papers, and is answered in their own words with the place of each.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

StoreOption = Annotated[
    Path | None, typer.Option("--store", help="The folder in which everything is kept [env: MINUTEBOOK_STORE].")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
JsonlOption = Annotated[bool, typer.Option("--jsonl", help="Read one JSON object a line, print one a line.")]
ModelOption = Annotated[
    str | None,
    typer.Option("--model", help="A language model to write the answer, as LangChain names it, e.g. ollama:llama3.2."),
]
ModelUrlOption = Annotated[str | None, typer.Option("--model-url", help="The base URL of that model's server.")]
BodyOption = Annotated[str | None, typer.Option("--body", help="Only this committee, panel or board.")]
SinceOption = Annotated[dt.datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="From this day on.")]
UntilOption = Annotated[dt.datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="Up to this day.")]
SpeakerOption = Annotated[str | None, typer.Option("--speaker", help="Only what this person said.")]


@app.command()
def ingest(
    paths: Annotated[list[Path], typer.Argument(help="Papers, or folders of papers.")],
    store: StoreOption = None,
) -> None:
    """Read papers into the store, and report what was read and what was not."""
    from assistant import terminal

    with _assistant(store) as assistant, terminal.progress() as progress:
        report = assistant.ingest(paths, progress)
    terminal.print_report(report)
    for problem in report.problems:
        _say(problem)
    if report.problems:
        raise typer.Exit(1)


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="The question.")] = None,
    as_json: JsonOption = False,
    jsonl: JsonlOption = False,
    model: ModelOption = None,
    model_url: ModelUrlOption = None,
    store: StoreOption = None,
) -> None:
    """Answer a question, or with --jsonl one a line of standard input."""
    from assistant import terminal

    _one_or_lines(question, jsonl, "question")
    with _assistant(store, model, model_url) as assistant:
        if jsonl:
            _lines(lambda row: assistant.ask(text(row, "question"), conversation(row)).to_json())
            return
        answer = assistant.ask(question or "")
    if as_json:
        _print_json(answer.to_json())
    else:
        terminal.print_answer(answer)


@app.command()
def search(
    words: Annotated[str | None, typer.Argument(help="What to look for.")] = None,
    as_json: JsonOption = False,
    jsonl: JsonlOption = False,
    count: Annotated[int, typer.Option("-k", min=1, max=1000, help="How many passages.")] = 10,
    body: BodyOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    speaker: SpeakerOption = None,
    store: StoreOption = None,
) -> None:
    """Find passages, best first, or with --jsonl for each line of standard input."""
    from assistant import terminal
    from assistant.searching import narrowing, search_json

    _one_or_lines(words, jsonl, "query")
    days = (since.date().isoformat() if since else None, until.date().isoformat() if until else None)
    narrowed = {"body": body, "since": days[0], "until": days[1], "speaker": speaker}
    with _assistant(store) as assistant:
        if jsonl:
            _lines(lambda row: search_json(assistant, text(row, "query"), narrowing(narrowed | row), count))
            return
        if as_json:
            _print_json(search_json(assistant, words or "", narrowing(narrowed), count))
        else:
            terminal.print_found(assistant.search(words or "", narrowing(narrowed), count))


@app.command()
def papers(as_json: JsonOption = False, store: StoreOption = None) -> None:
    """List what is in the store, and what of it was inferred."""
    from assistant import terminal
    from assistant.listing import papers_json

    with _assistant(store) as assistant:
        listed = assistant.papers()
    if as_json:
        _print_json(papers_json(listed))
    else:
        terminal.print_papers(listed)


@app.command()
def forget(
    named: Annotated[
        list[str], typer.Argument(metavar="PAPER...", help="Papers, as 'papers' lists them, or as files.")
    ],
    store: StoreOption = None,
) -> None:
    """Take papers out of the store, with all that was made of them."""
    from assistant import terminal

    failed = False
    with _assistant(store) as assistant:
        for paper in named:
            try:
                terminal.print_forgotten(assistant.forget(paper))
            except PaperError as error:
                _say(str(error))
                failed = True
    if failed:
        raise typer.Exit(1)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 7860,
    samples: Annotated[
        bool, typer.Option("--samples/--no-samples", help="Read the sample papers into an empty store.")
    ] = True,
    model: ModelOption = None,
    model_url: ModelUrlOption = None,
    store: StoreOption = None,
) -> None:
    """Open the chat window; an empty store is given the sample papers first."""
    from ui.address import check_address

    check_address(host, port)  # before anything slow

    from assistant import terminal
    from assistant.samples import read_samples
    from ui.app import serve as serve_ui

    with _assistant(store, model, model_url) as assistant:
        if samples and not assistant.papers():
            with terminal.progress() as progress:
                report = read_samples(assistant, progress)
            terminal.print_report(report)
        serve_ui(assistant, host, port)


def main() -> None:
    """Run the command; an error is one plain sentence on standard error, and status 1."""
    try:
        app()
    except MinutebookError as error:
        _say(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # Whoever read our output has stopped; there is nobody left to tell.
        sys.stderr.close()
        sys.exit(1)


@contextmanager
def _assistant(store: Path | None, model: str | None = None, model_url: str | None = None) -> Iterator[Any]:
    from assistant.compose import open_assistant
    from assistant.settings import settings_with

    with open_assistant(settings_with(store=store, model=model, model_url=model_url)) as assistant:
        yield assistant


def _one_or_lines(given: str | None, jsonl: bool, name: str) -> None:
    if (given is None) != jsonl:
        raise typer.BadParameter(f"Give one {name}, or --jsonl with one JSON object a line on standard input.")


def _lines(answer: Answering) -> None:
    """Answer each line of standard input; status 1 where one could not be answered."""
    failed = False
    for result, problem in each_line(sys.stdin, answer):
        if problem:
            _say(problem)
            failed = True
        print(json.dumps(result, ensure_ascii=False), flush=True)
    if failed:
        raise typer.Exit(1)


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)


if __name__ == "__main__":
    main()
