"""What stands in the chat: questions, answers, refusals and errors, as HTML on one line.

One line, because Gradio reads a message as Markdown, and a block of HTML lasts until an empty line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.answering.answer import QUOTES_MODE, Answer
from assistant.answering.markers import MARKER
from assistant.understanding.query import SET_BY_USER
from ui.escape import escape
from ui.sources import CLOSEST, link

_LINE = re.compile(r"[^\n]*\S[^\n]*")
# A line that is a quote, or a few words that introduce it, a colon, and the quote.
_QUOTING = re.compile(r"(?:[^“”]*:\s*)?(?=“)")
_BULLET = re.compile(r"\s*[-*•]\s+")

Links = Sequence[tuple[int, int, int]]


def question_html(question: str) -> str:
    """A question as it was typed."""
    lines = "<br>".join(escape(line) for line in question.strip().split("\n"))
    return f'<div class="mb-question">{lines}</div>'


def waiting_html() -> str:
    """What stands in for an answer until its first words come."""
    return '<div class="mb-waiting">Looking through the papers…</div>'


def partial_html(text: str) -> str:
    """The beginning of an answer; its markers become links when it is finished."""
    return f'<div class="mb-answer">{_blocks(text, (), 0)}</div>'


def answer_html(answer: Answer, turn: int) -> str:
    """A finished answer or refusal."""
    if not answer.answered:
        return _refusal_html(answer, turn)
    body = _blocks(answer.text, list(markers(answer)), turn)
    return f'<div class="mb-answer">{body}{_footnote(answer)}</div>'


def error_html(sentence: str) -> str:
    """What went wrong, for the person who asked."""
    return f'<div class="mb-error" role="alert"><p>{escape(sentence)}</p></div>'


def markers(answer: Answer) -> Iterator[tuple[int, int, int]]:
    """Begin, end and number of each citation marker; a [1] inside quoted words is none."""
    quoted = [span for citation in answer.citations for span in _found(answer.text, citation.quote.text)]
    numbers = {citation.number for citation in answer.citations}
    for match in MARKER.finditer(answer.text):
        inside = any(begin <= match.start() < end for begin, end in quoted)
        if int(match[1]) in numbers and not inside:
            yield *match.span(), int(match[1])


def _found(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Each place where ``words`` stand in ``text``."""
    for match in re.finditer(re.escape(words), text) if words else ():
        yield match.span()


def _refusal_html(answer: Answer, turn: int) -> str:
    """A refusal, with a link to the closest passages where there are any."""
    offer = f'<p><a href="{link(turn, CLOSEST)}">See the closest passages</a>, which are not an answer.</p>'
    kind = '<p class="mb-kind">No answer found in the papers</p>'
    body = _blocks(answer.text, (), turn) + (offer if answer.closest else "")
    return f'<div class="mb-refusal">{kind}{body}{_footnote(answer)}</div>'


def _footnote(answer: Answer) -> str:
    """Who wrote the answer, if not the papers, what the search was narrowed to, and what the question was read as."""
    notes = [] if answer.mode == QUOTES_MODE or not answer.answered else [f"Written by {answer.mode} from its sources"]
    for name, value in answer.searched.filters.items():
        notes.append(f"{'Narrowed to' if name in SET_BY_USER else 'Read in the question:'} {name}: {value}")
    return f'<p class="mb-footnote">{escape(". ".join(notes))}.</p>' if notes else ""


def _blocks(text: str, links: Links, turn: int) -> str:
    """Each line of an answer as a paragraph; a quote that ends a line is set off."""
    return "".join(_block(text, line, links, turn) for line in _LINE.finditer(text))


def _block(text: str, line: re.Match[str], links: Links, turn: int) -> str:
    begin, end = line.span()
    bullet, quoting = _BULLET.match(text, begin, end), _QUOTING.match(text, begin, end)
    if quoting:
        lead = text[begin : quoting.end()].strip()
        before = f"<p>{_linked(text, begin, quoting.end(), links, turn)}</p>" if lead else ""
        return f"{before}<blockquote>{_linked(text, quoting.end(), end, links, turn)}</blockquote>"
    words = _linked(text, bullet.end() if bullet else begin, end, links, turn)
    return f'<p class="mb-point">{words}</p>' if bullet else f"<p>{words}</p>"


def _linked(text: str, begin: int, end: int, links: Links, turn: int) -> str:
    """``text[begin:end]`` escaped, its markers as links to the turn's sources."""
    parts, at = [], begin
    for first, last, number in links:
        if begin <= first and last <= end:
            parts += [escape(text[at:first]), _anchor(turn, number)]
            at = last
    return "".join([*parts, escape(text[at:end])])


def _anchor(turn: int, number: int) -> str:
    return f'<a class="mb-cite" href="{link(turn, number)}" title="Show source {number}">[{number}]</a>'
