"""The command that serves the page: the one place where the assistant is handed to ui/."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.commands.options import ModelOption, ModelUrlOption, StoreOption
from assistant.commands.running import opened, say


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
    """Serve the page; an empty store is given the sample papers first."""
    from ui.address import check_address

    check_address(host, port)  # before anything slow

    from assistant import intake
    from assistant.samples import read_samples
    from ui.app import serve as serve_ui

    with opened(store, model, model_url) as assistant:
        if samples and not assistant.papers():
            with intake.progress() as progress:
                report = read_samples(assistant, progress)
            intake.print_report(report)
            for problem in report.problems:
                say(problem)
        serve_ui(assistant, host, port)
