"""The register of decisions as the page shows it."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.decisions.decision import Decision
from assistant.decisions.table import corrected_words, decisions_table
from assistant.fields import votes_words
from assistant.nothing_found import narrowed_words
from index.errors import MinutebookError
from ui.cites import authority_html, automatic_html, cite_html, place_html, source_html
from ui.escape import escape
from ui.found import MOST, found_html
from ui.grid import grid
from ui.messages import error_html
from ui.service import Recording
from ui.sources import Shelf, Sources, cited, row_key
from ui.typed import Typed

LEDGER = "decisions"
COLUMNS = ("Decision", "Moved and seconded", "Outcome and votes", "Where")


def show_decisions(assistant: Recording, shelf: Shelf, typed: Typed) -> str:
    """The decisions that were asked for as HTML; an error is told in their place."""
    try:
        narrowing = typed.narrowing()
        found = list(assistant.decisions(narrowing, typed.words))
    except MinutebookError as error:
        shelf.clear(LEDGER)
        return error_html(str(error))
    listed = found[:MOST]
    mark = shelf.put(LEDGER, [decision_sources(one) for one in listed], decisions_table(found))
    line = found_html(len(found), "decision", assistant.searched(), narrowed_words(narrowing, typed.words))
    return line + decisions_html(listed, mark)


def decisions_html(decisions: list[Decision], mark: str) -> str:
    """A row for each decision; ``mark`` is that of its links."""
    if not decisions:
        return ""
    rows = (_row(one, row_key(mark, row)) for row, one in enumerate(decisions))
    return automatic_html([one.place for one in decisions]) + grid("Decisions", COLUMNS, rows)


def decision_sources(decision: Decision) -> Sources:
    """The papers that print a decision, then the corrections of its minutes, numbered in this order."""
    corrections = (one.passage for one in decision.corrections)
    passages = (decision.passage, *decision.also, *corrections)
    of = "this decision and its corrections" if decision.corrections else "this decision"
    return Sources(of, tuple(cited(number, passage) for number, passage in enumerate(passages, start=1)))


def _row(decision: Decision, key: str) -> tuple[str, ...]:
    first, *also = decision_sources(decision).citations[: 1 + len(decision.also)]
    more = "".join(f'<p class="mb-note">Also: {source_html(key, one)}</p>' for one in also)
    lines = "<br>".join(escape(line) for line in decision.text.split("\n"))
    return (
        f"<blockquote>“{lines}”</blockquote>{''.join(_corrections(decision, key))}",
        _movers(decision),
        _votes(decision),
        f"<p>{source_html(key, first)}</p>{place_html(decision.place)}{authority_html(first.authority)}{more}",
    )


def _votes(decision: Decision) -> str:
    """The votes, with what became of it where it was not simply carried."""
    told = (decision.exception, votes_words(decision.votes) if decision.votes else "")
    return "".join(f"<p>{escape(words)}</p>" for words in told if words)


def _movers(decision: Decision) -> str:
    named = (("Moved by", decision.movers.mover), ("Seconded by", decision.movers.seconder))
    return "".join(f"<p>{how} {escape(name)}</p>" for how, name in named if name)


def _corrections(decision: Decision, key: str) -> Iterator[str]:
    for number, one in enumerate(decision.corrections, start=2 + len(decision.also)):
        opened = cite_html(key, number, "See the correction")
        yield f'<p class="mb-later">{escape(corrected_words(one))} {opened}</p>'
