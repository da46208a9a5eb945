"""What is new since a day, as HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.catchup.changes import Changes, MeetingChanges, became_words
from assistant.catchup.labels import LABELS
from assistant.catchup.summary import LineKind
from assistant.fields import day
from ui.catchup_html import head_html, label_html
from ui.cites import automatic_html, source_html
from ui.decisions import decision_sources
from ui.escape import escape
from ui.places import date_html
from ui.promises import promise_sources
from ui.sources import Sources, row_key


@dataclass(frozen=True, slots=True)
class _Line:
    """A decision, or a promise, who made it and what ``became`` of it."""

    kind: LineKind
    who: str
    words: str
    sources: Sources
    became: str = ""


def change_sources(told: Changes) -> list[Sources]:
    """The sources of each line, in the order of the lines."""
    return [line.sources for one in told.meetings for line in _lines(one)]


def changes_html(told: Changes, mark: str) -> str:
    """Each meeting with what was decided and promised at it; ``mark`` is that of their links."""
    sources = change_sources(told)
    keys = iter([row_key(mark, row) for row in range(len(sources))])
    meetings = "".join(_meeting(one, [(next(keys), line) for line in _lines(one)]) for one in told.meetings)
    caution = automatic_html([one.citations[0].place for one in sources])
    none = "" if told.meetings else f"<p>No meeting in the store was held since {day(told.since)}.</p>"
    head = f"<h2>New since {day(told.since)}</h2>"
    return f"<article>{head}{caution}{none}{meetings}{_earlier(told)}</article>"


def _earlier(told: Changes) -> str:
    """The papers of earlier meetings that came in."""
    papers = "".join(f"<li>{escape(one.source)}</li>" for one in told.earlier)
    return f"<section><h3>Also read in since then</h3><ul>{papers}</ul></section>" if papers else ""


def _lines(one: MeetingChanges) -> Iterator[_Line]:
    for decision in one.decisions:
        yield _Line(LineKind.DECIDED, decision.exception, decision.text, decision_sources(decision))
    for promise in one.promises:
        became = became_words(promise)
        yield _Line(LineKind.PROMISED, promise.who or "", promise.quote.text, promise_sources(promise), became)


def _meeting(one: MeetingChanges, lines: list[tuple[str, _Line]]) -> str:
    held = one.meeting
    told = "".join(_told(key, line) for key, line in lines)
    papers = "; ".join(map(escape, held.sources))
    head = f'<h3>{date_html(held)}: {head_html(held)}</h3><p class="mb-note">Papers: {papers}</p>'
    return f"<section>{head}<ul>{told or '<li>Its papers tell of no decision and no promise.</li>'}</ul></section>"


def _told(key: str, line: _Line) -> str:
    speaker = f'<span class="mb-speaker">{escape(line.who)}:</span> ' if line.who else ""
    quoted = "<br>".join(escape(words) for words in line.words.split("\n"))
    cite = source_html(key, line.sources.citations[0])
    told = f"{label_html(LABELS[line.kind])} {speaker}“{quoted}” {cite}{escape(line.became)}"
    return f'<li class="mb-{line.kind.value}">{told}</li>'
