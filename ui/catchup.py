"""What the page to catch up on shows: a meeting, in plain words if need be, or what is new since a day."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.catchup.meetings import Held
from assistant.fields import day
from index.errors import MinutebookError
from ui.catchup_html import catch_up_html, words_html
from ui.changes_html import change_sources, changes_html
from ui.found import hint_html
from ui.messages import error_html
from ui.service import Recording
from ui.sources import Shelf, Sources, cited
from ui.typed import FieldError, typed_date

LEDGER = "catchup"
MeetingChoices = list[tuple[str, int]]


def meeting_choices(held: Iterable[Held]) -> MeetingChoices:
    """The meetings to choose from, in order, with their ids."""
    return [(_choice(one), one.id) for one in held]


def show_meeting(assistant: Recording, shelf: Shelf, chosen: int | None, plain: bool = False) -> str:
    """The chosen meeting, item by item; an error is told in its place."""
    meetings = assistant.meetings()
    if not meetings:
        return hint_html("The store holds no meeting yet: read some papers in with minutebook ingest.")
    held = next((one for one in meetings if one.id == chosen), None)
    if held is None:
        return hint_html("Choose a meeting.")
    try:
        return _plain(assistant, shelf, held) if plain else _told(assistant, shelf, held)
    except MinutebookError as error:
        return error_html(str(error))


def show_changes(assistant: Recording, shelf: Shelf, since: str) -> str:
    """What is new from the typed day on; an error is told in its place."""
    try:
        date = typed_date(since)
        if date is None:
            raise FieldError("Type the day from which on you want to know what is new, such as 27 November 2024.")
        told = assistant.changes(date)
    except MinutebookError as error:
        return error_html(str(error))
    if not (told.meetings or told.papers):
        return hint_html(f"No meeting in the store was held since {day(date)}.")
    return changes_html(told, shelf.put(LEDGER, change_sources(told)))


def _told(assistant: Recording, shelf: Shelf, held: Held) -> str:
    told = assistant.catch_up(held)
    mark = shelf.put(LEDGER, [Sources("this line", (cited(1, line.passage),)) for line in told.lines])
    return catch_up_html(told, mark)


def _plain(assistant: Recording, shelf: Shelf, held: Held) -> str:
    """The same with a reading time before it, and what its words mean behind."""
    told = assistant.in_plain_words(held)
    passages = [line.passage for line in told.told.lines] + [one.passage for one in told.acronyms]
    mark = shelf.put(LEDGER, [Sources("this line", (cited(1, passage),)) for passage in passages])
    minutes = "1 minute" if told.minutes == 1 else f"{told.minutes} minutes"
    return catch_up_html(told.told, mark, told.shown(), f"About {minutes} to read", words_html(told, mark))


def _choice(held: Held) -> str:
    when = day(held.date) if held.date else "Not dated"
    name = held.body or held.council
    return f"{when}: {name}" if name else f"{when}: body not named, in {held.sources[0]}"
