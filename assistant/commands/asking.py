"""Commands that ask: questions and searches."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.commands.options import (
    BodyOption,
    JsonlOption,
    JsonOption,
    ModelOption,
    ModelUrlOption,
    SinceOption,
    SpeakerOption,
    StoreOption,
    UntilOption,
)
from assistant.commands.running import lines, narrowing, one_or_lines, opened, print_json
from assistant.lines import conversation, text


def ask(
    question: Annotated[str | None, typer.Argument(help="The question.")] = None,
    as_json: JsonOption = False,
    jsonl: JsonlOption = False,
    model: ModelOption = None,
    model_url: ModelUrlOption = None,
    store: StoreOption = None,
) -> None:
    """Answer a question, or with --jsonl one a line of standard input."""
    one_or_lines(question, jsonl, "question")

    from assistant import terminal

    with opened(store, model, model_url) as assistant:
        if jsonl:
            lines(lambda row: assistant.ask(text(row, "question"), conversation(row)).to_json())
            return
        answer = assistant.ask(question or "")
    if as_json:
        print_json(answer.to_json())
    else:
        terminal.print_answer(answer)


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
    one_or_lines(words, jsonl, "query")
    within = narrowing(body, since, until, speaker)

    from assistant import terminal
    from assistant.nothing_found import narrowed_words, none_words
    from assistant.searching import narrowing_within, search_json

    with opened(store) as assistant:
        if jsonl:
            lines(lambda row: search_json(assistant, text(row, "query"), narrowing_within(within, row), count))
            return
        if as_json:
            print_json(search_json(assistant, words or "", within, count))
        else:
            found = assistant.search(words or "", within, count)
            terminal.print_found(found, none_words("passage", assistant.searched(), narrowed_words(within)))
