"""Commands of what was decided and promised, and of what happened at a meeting."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.commands.options import (
    BodyOption,
    CsvOption,
    DocxOption,
    JsonOption,
    ModelOption,
    ModelUrlOption,
    SinceOption,
    StoreOption,
    UntilOption,
    WordsOption,
    typed_day,
)
from assistant.commands.running import exported, narrowing, opened, print_json
from index.actions.standing import Status

if TYPE_CHECKING:
    from assistant.catchup.changes import Changes
    from assistant.catchup.plain import Plain
    from assistant.catchup.summary import CatchUp


def decisions(
    as_json: JsonOption = False,
    body: BodyOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    speaker: Annotated[str | None, typer.Option("--speaker", help="Only what this person moved or seconded.")] = None,
    words: WordsOption = None,
    csv: CsvOption = None,
    docx: DocxOption = None,
    store: StoreOption = None,
) -> None:
    """The register of decisions: what was decided, with votes and who moved it, newest first."""
    from assistant.decisions.showing import decisions_json, print_decisions
    from assistant.decisions.table import decisions_table
    from assistant.nothing_found import narrowed_words, none_words

    within = narrowing(body, since, until, speaker)
    _check_written(as_json, csv, docx)
    with opened(store) as assistant:
        found = assistant.decisions(within, words)
        none = none_words("decision", assistant.searched(), narrowed_words(within, words))
    if exported(decisions_table(found), csv, docx):
        return
    if as_json:
        print_json(decisions_json(found))
    else:
        print_decisions(found, none)


def promises(
    as_json: JsonOption = False,
    body: BodyOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    speaker: Annotated[str | None, typer.Option("--speaker", help="Only what this person promised.")] = None,
    status: Annotated[Status | None, typer.Option("--status", help="Only promises of this status.")] = None,
    words: WordsOption = None,
    csv: CsvOption = None,
    docx: DocxOption = None,
    mark: Annotated[
        tuple[str, Status] | None,
        typer.Option("--set", metavar="KEY STATUS", help="Set the status of the promise with this key by hand."),
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help="Why the status is set so.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who sets it [default: the user of this computer].")] = None,
    store: StoreOption = None,
) -> None:
    """The ledger of promises: who undertook what, by when, and whether later papers show it kept."""
    from assistant.nothing_found import narrowed_words, none_words
    from assistant.promises.marking import marked
    from assistant.promises.showing import print_promises, promises_json
    from assistant.promises.table import promises_table

    within = narrowing(body, since, until, speaker)
    _check_written(as_json, csv, docx)
    _check_set(mark, note, by, bool(within or words or status))
    with opened(store) as assistant:
        if mark:
            found = [assistant.mark_promise(mark[0], marked(mark[1], note or "", by))]
        else:
            found = assistant.promises(within, words, status)
        none = none_words("promise", assistant.searched(), narrowed_words(within, words, status))
    if exported(promises_table(found), csv, docx):
        return
    if as_json:
        print_json(promises_json(found))
    else:
        print_promises(found, none)


def _check_written(as_json: bool, csv: Path | None, docx: Path | None) -> None:
    """Refuse JSON on standard output, where a sentence for each file stands."""
    if as_json and (csv or docx):
        raise typer.BadParameter("Give --json, or files to write with --csv and --docx.")


def _check_set(mark: tuple[str, Status] | None, note: str | None, by: str | None, narrowed: bool) -> None:
    """Refuse what does not go with setting a status, or only with that."""
    if mark is None and (note is not None or by is not None):
        raise typer.BadParameter("--note and --by go with --set KEY STATUS.")
    if mark and narrowed:
        raise typer.BadParameter("--set names one promise by its key: --body, --since and the like do not go with it.")
    if mark and not (note and note.strip()):
        raise typer.BadParameter("Say with --note why the status is set so: it is kept beside it.")


def catchup(
    meeting: Annotated[
        str | None, typer.Argument(help="A meeting: its day, its body and day, or words that name one.")
    ] = None,
    since: Annotated[
        dt.date | None,
        typer.Option(
            "--since", parser=typed_day, metavar="DAY", help="Instead of one meeting: what is new from this day on."
        ),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="Short sentences, acronyms expanded, council words explained.")
    ] = False,
    as_json: JsonOption = False,
    model: ModelOption = None,
    model_url: ModelUrlOption = None,
    store: StoreOption = None,
) -> None:
    """Catch up on a meeting: who came, and item by item what was said, decided and promised."""
    from assistant.catchup.showing import print_catch_up

    if (meeting is None) == (since is None):
        raise typer.BadParameter("Give one meeting, or --since with a day.")
    if since and (plain or model or model_url):
        raise typer.BadParameter("--plain and --model go with one meeting, not with --since.")
    with opened(store, model, model_url) as assistant:
        told: Changes | Plain | CatchUp
        if since:
            told = assistant.changes(since)
        elif plain:
            told = assistant.in_plain_words(meeting or "")
        else:
            told = assistant.catch_up(meeting or "")
    if as_json:
        print_json(told.to_json())
    else:
        print_catch_up(told)
