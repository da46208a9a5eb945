"""The source panel beside the pages, as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from assistant.answering.answer import Answer, Citation
from assistant.fields import AUTHORITY_LABELS, AUTOMATIC_CAUTION, UNCERTAIN_CAUTION, page_words
from index.dates import clock
from index.stored import Passage, Piece, Place
from ui.cites import authority_html
from ui.escape import escape
from ui.excerpt import marked, table
from ui.places import date_html, item_html, meeting_html
from ui.sources import CLOSEST, Sources, link

if TYPE_CHECKING:
    from assistant.assistant import Surrounding

_SCROLLS = 'tabindex="0" role="group"'  # what can be scrolled must be reached by keyboard too
_BACK = '<a class="mb-back" href="#mb-work">Back to where it was opened</a>'


def empty_panel() -> str:
    """The panel before anything was opened."""
    hint = "Each link to a source opens it here: the meeting, the item, who spoke, and the words in their surroundings."
    return _panel("", "Sources", f'<p class="mb-hint">{hint}</p>')


def lost_panel() -> str:
    """The panel for a source that the server no longer keeps."""
    return _panel("", "Sources", '<p class="mb-hint">This source is no longer at hand: ask or show it again.</p>')


def failed_panel(sentence: str) -> str:
    """The panel when a source could not be read."""
    return _panel("", "Sources", f'<p class="mb-error">{escape(sentence)}</p>')


def source_panel(sources: Sources, key: int | str, citation: Citation, around: Sequence[Surrounding]) -> str:
    """One of some sources, and the way to the others."""
    heading = f"Source {citation.number} of {len(sources.citations)}"
    facts = _facts(citation.place, citation.quote.piece)
    cautions = _cautions(citation.place, citation.quote.piece.uncertain)
    body = f"{authority_html(citation.authority)}{facts}{cautions}{_around(around)}{_others(sources, key, citation)}"
    return _panel(link(key, citation.number), heading, body)


def closest_panel(answer: Answer, turn: int) -> str:
    """What was found nearest to a question that the papers do not answer."""
    passages = "".join(f"<li>{_passage(passage)}</li>" for passage in answer.closest)
    return _panel(link(turn, CLOSEST), "Closest passages, not an answer", f'<ol class="mb-closest">{passages}</ol>')


def _panel(source: str, heading: str, body: str) -> str:
    """The panel; script moves the focus to its heading when it was opened by hand."""
    return (
        f'<section class="mb-panel" aria-labelledby="mb-heading" data-source="{source}">'
        f'<h2 id="mb-heading" tabindex="-1" aria-live="polite">{escape(heading)}</h2>'
        f"{_BACK if source else ''}{body}</section>"
    )


def _cautions(place: Place, uncertain: bool) -> str:
    """What to bear in mind of the words."""
    cautions = [UNCERTAIN_CAUTION] * uncertain + [AUTOMATIC_CAUTION] * place.automatic
    return "".join(f'<p class="mb-caution">{escape(caution)}</p>' for caution in cautions)


def _facts(place: Place, words: Piece | Passage) -> str:
    """Where the words stand, a line for each thing that is known."""
    first = words if isinstance(words, Piece) else words.pieces[0]
    rows = {
        "Meeting": meeting_html(place),
        "Item": item_html(place.item) if place.item else None,
        "Speaker": escape(words.speaker) if words.speaker else None,
        "Time": f"{clock(words.start)} in the recording" if words.start is not None else None,
        "Heading": escape(first.heading) if first.heading else None,
        "Page": page_words(first.page, first.sheet),
        "Paper": escape(place.source),
    }
    return f'<dl class="mb-facts">{"".join(_fact(name, value) for name, value in rows.items() if value)}</dl>'


def _fact(name: str, value: str) -> str:
    return f"<div><dt>{name}</dt><dd>{value}</dd></div>"


def _around(around: Sequence[Surrounding]) -> str:
    """The quoted contribution among its neighbours."""
    words = "".join(_contribution(part) for part in around)
    return f'<div class="mb-around" {_SCROLLS} aria-label="The words in their surroundings">{words}</div>'


def _contribution(part: Surrounding) -> str:
    kind = "mb-quoted" if part.spans else "mb-neighbour"
    speaker = f'<p class="mb-speaker">{escape(part.speaker)}</p>' if part.speaker else ""
    words = table(part.text, part.spans) if part.table else f"<p>{marked(part.text, part.spans)}</p>"
    return f'<div class="{kind}">{speaker}{words}</div>'


def _others(sources: Sources, key: int | str, shown: Citation) -> str:
    """All the sources, the one shown marked."""
    if len(sources.citations) < 2:
        return ""
    entries = "".join(_other(citation, key, citation is shown) for citation in sources.citations)
    heading = f"Sources of {sources.of}"
    return f'<nav class="mb-others" aria-label="{heading}"><h3>{heading}</h3><ul>{entries}</ul></nav>'


def _other(citation: Citation, key: int | str, current: bool) -> str:
    mark = ' aria-current="true"' if current else ""
    words = ", ".join(_short(citation))
    return f'<li><a href="{link(key, citation.number)}"{mark}>[{citation.number}] {words}</a></li>'


def _short(citation: Citation) -> Iterator[str]:
    """Speaker or paper, item, date."""
    place = citation.place
    yield escape(citation.quote.piece.speaker or AUTHORITY_LABELS[citation.authority])
    if place.item:
        yield f"item {escape(place.item.number)}" if place.item.number else escape(place.item.title)
    yield date_html(place)


def _passage(passage: Passage) -> str:
    """A passage offered with a refusal: its place, then its words."""
    facts = _facts(passage.place, passage)
    words = "".join(
        table(piece.text, ()) if piece.table else f"<p>{marked(piece.text, ())}</p>" for piece in passage.pieces
    )
    cautions = _cautions(passage.place, any(piece.uncertain for piece in passage.pieces))
    around = f'<div class="mb-around" {_SCROLLS} aria-label="The passage">{words}</div>'
    return f"{authority_html(passage.authority)}{facts}{cautions}{around}"
