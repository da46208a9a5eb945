"""A meeting caught up on, as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from assistant.answering.answer import QUOTES_MODE
from assistant.answering.markers import MARKER
from assistant.catchup.labels import label_of
from assistant.catchup.meetings import Held
from assistant.catchup.plain import Plain, Shown
from assistant.catchup.summary import CatchUp, ItemSummary, Line, LineKind
from assistant.decisions.decision import authority_of
from assistant.fields import AUTHORITY_LABELS
from index.stored import Passage
from index.types import Authority
from ui.cites import automatic_html, cite_html, spot
from ui.escape import escape
from ui.found import hint_html
from ui.places import date_html, item_html
from ui.sources import row_key

NumberedLine = tuple[str, Line, str]  # the key of a line's source, the line, and its words as shown


def catch_up_html(told: CatchUp, mark: str, shown: Shown | None = None, before: str = "", after: str = "") -> str:
    """Who was there, then each item with its lines; ``mark`` is that of their links.

    ``shown`` has what stands in place of titles and words. ``before`` is a line below the head, ``after`` is HTML.
    """
    shown = shown or Shown.as_told(told)
    lines = [(row_key(mark, row), line, shown.lines.get(id(line), line.text)) for row, line in enumerate(told.lines)]
    people, rest = lines[: len(told.people)], iter(lines[len(told.people) :])
    titled = zip(told.items, shown.titles, shown.written, strict=True)
    items = "".join(_item(one, title, written, [next(rest) for _ in one.lines]) for one, title, written in titled)
    parts = (
        _head(told.meeting),
        f"<p>{before}</p>" if before else "",
        automatic_html([line.passage.place for line in told.lines]),
        _written_by(told.mode),
        _people(people),
        items,
        "" if told.lines else hint_html("The papers of this meeting hold nothing to sum up."),
        after,
    )
    return f"<article>{''.join(parts)}</article>"


def words_html(plain: Plain, mark: str) -> str:
    """What acronyms and council words mean, each with its source; empty where there are none."""
    first = len(plain.told.lines)
    acronyms = "".join(
        f"<dt>{escape(one.acronym)}</dt><dd>{escape(one.long)} {passage_html(row_key(mark, row), one.passage)}</dd>"
        for row, one in enumerate(plain.acronyms, start=first)
    )
    terms = "".join(
        f'<dt>{escape(one.word)}</dt><dd>{escape(one.meaning)} <span class="mb-note">{escape(one.source)}</span></dd>'
        for one in plain.terms
    )
    return f"<section><h3>What the words mean</h3><dl>{acronyms}{terms}</dl></section>" if acronyms or terms else ""


def passage_html(key: str, passage: Passage) -> str:
    """A link to the words of a passage: minute or page, else the paper."""
    return cite_html(key, 1, spot(passage.pieces[0]) or escape(passage.place.source))


def label_html(words: str) -> str:
    """What a line tells, before it."""
    return f'<span class="mb-kind">{words}:</span>'


def head_html(held: Held) -> str:
    """Body and council."""
    names = dict.fromkeys(escape(name) for name in (held.body, held.council) if name)
    return ", ".join(names) or "Meeting"


def _head(held: Held) -> str:
    where = [date_html(held), *(escape(part) for part in (held.time, held.venue) if part)]
    papers = "; ".join(map(escape, held.sources))
    return f'<h2>{head_html(held)}</h2><p>{", ".join(where)}</p><p class="mb-note">Papers: {papers}</p>'


def _people(lines: list[NumberedLine]) -> str:
    if not lines:
        return ""
    told = "".join(_of_kind(kind, list(some)) for kind, some in groupby(lines, key=lambda one: one[1].kind))
    return f"<section><h3>Who was there</h3><ul>{told}</ul></section>"


def _of_kind(kind: LineKind, lines: list[NumberedLine]) -> str:
    """Those who spoke in one line, each with a link to their first words; a roster in a line of its own."""
    if kind is not LineKind.SPOKE:
        return "".join(map(_line, lines))
    names = "; ".join(f"{escape(line.lead)} {_cite(key, line)}" for key, line, _ in lines)
    return f"<li>{label_html('Spoke')} {names}</li>"


def _written_by(mode: str) -> str:
    """Who summed up the items, where a language model did."""
    told = f"Summed up by {escape(mode)}; open what it rests on to see the papers' own words."
    return "" if mode == QUOTES_MODE else f'<p class="mb-caution">{told}</p>'


def _item(summary: ItemSummary, title: str, written: str, lines: Iterable[NumberedLine]) -> str:
    told = _summed_up(summary, written, list(lines)) if written else f"<ul>{''.join(map(_line, lines))}</ul>"
    more = f'<p class="mb-note">{summary.more} more on the page of promises.</p>' if summary.more else ""
    return f"<section><h3>{item_html(replace(summary.item, title=title))}</h3>{told}{more}</section>"


def _summed_up(summary: ItemSummary, written: str, lines: Sequence[NumberedLine]) -> str:
    """A model's words with links to what they rest on, which can be opened below; then what was settled."""
    points = [one for one in lines if id(one[1]) in summary.marks]
    keys = {summary.marks[id(line)]: key for key, line, _ in points}
    rests = f"<details><summary>What it rests on</summary><ol>{''.join(map(_line, points))}</ol></details>"
    settled = "".join(_line(one) for one in lines if one not in points)
    return f"<p>{_linked(written, keys)}</p>{rests}{f'<ul>{settled}</ul>' if settled else ''}"


def _linked(written: str, keys: Mapping[int, str]) -> str:
    """Text as HTML, each marker a link to the source with the key of its number."""
    parts, end = [], 0
    for match in MARKER.finditer(written):
        parts += [escape(written[end : match.start()]), cite_html(keys[int(match[1])], 1, escape(match[0]))]
        end = match.end()
    return "".join((*parts, escape(written[end:])))


def _line(numbered: NumberedLine) -> str:
    """What it tells, whose words, the words, and a link to where they stand."""
    key, line, shown = numbered
    between = "; " if line.kind in (LineKind.CAME, LineKind.APOLOGIES) else "<br>"
    words = between.join(escape(part) for part in shown.split("\n"))
    parts = (
        label_html(label) if (label := label_of(line)) else "",
        f'<span class="mb-speaker">{escape(line.lead)}:</span>' if line.lead else "",
        words if line.kind is LineKind.CAME else f"“{words}”",
        _cite(key, line),
    )
    return f'<li class="mb-{line.kind.value}">{" ".join(part for part in parts if part)}</li>'


def _cite(key: str, line: Line) -> str:
    return cite_html(key, 1, ", ".join(_where(line)))


def _where(line: Line) -> Iterator[str]:
    """Minute or page, else the paper; the authority of a decision and of what was only reported."""
    yield spot(line.passage.pieces[0]) or escape(line.passage.place.source)
    if line.kind is LineKind.DECIDED or line.passage.authority is Authority.REPORTED:
        yield escape(AUTHORITY_LABELS[authority_of(line.passage)].lower())
