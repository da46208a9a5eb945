"""One browser tab's conversation: what to show at each step of an answer."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

from assistant.answering.answer import Answer
from index.errors import MinutebookError
from ui.messages import answer_html, error_html, partial_html, question_html, waiting_html
from ui.opening import cited_panel
from ui.panel import closest_panel, empty_panel, lost_panel
from ui.service import Answering
from ui.sources import CLOSEST, Sources

Message = dict[str, str]


@dataclass(eq=False)
class Tab:
    """What one browser tab has asked and been told. Gradio copies a fresh one for each tab."""

    id: str = ""
    turn: int = 0
    messages: list[Message] = field(default_factory=list)
    answers: dict[int, Answer] = field(default_factory=dict)
    opened: tuple[int, int] = (0, CLOSEST)

    def begin(self, question: str) -> None:
        """Take down a question; the first one gives the conversation its id."""
        self.id = self.id or uuid.uuid4().hex
        self.turn += 1
        if question.strip():
            self.messages.append({"role": "user", "content": question_html(question)})

    def told(self, html: str) -> list[Message]:
        """The messages with ``html`` as the reply so far."""
        return [*self.messages, {"role": "assistant", "content": html}]


@dataclass(frozen=True, slots=True)
class View:
    """What to show now; None leaves the panel or the question box as it is."""

    messages: list[Message]
    panel: str | None = None
    box: str | None = None


def converse(assistant: Answering, tab: Tab, question: str) -> Iterator[View]:
    """Ask, and show the answer as it comes; an error is told as the reply, the question kept."""
    tab.begin(question)
    yield View(tab.told(waiting_html()), box="")
    try:
        yield from _answering(assistant, tab, question)
    except MinutebookError as error:
        yield _failed(tab, str(error), question)


def _answering(assistant: Answering, tab: Tab, question: str) -> Iterator[View]:
    said = ""
    for piece in assistant.stream(question, tab.id):
        if isinstance(piece, Answer):
            yield _finished(assistant, tab, piece)
        else:
            said += piece
            yield View(tab.told(partial_html(said)))


def _finished(assistant: Answering, tab: Tab, answer: Answer) -> View:
    """The whole answer, its first source open beside it."""
    tab.answers[tab.turn] = answer
    tab.messages = tab.told(answer_html(answer, tab.turn))
    first = answer.citations[0].number if answer.citations else CLOSEST
    return View(tab.messages, panel=open_source(assistant, tab, tab.turn, first))


def _failed(tab: Tab, sentence: str, question: str) -> View:
    tab.messages = tab.told(error_html(sentence))
    return View(tab.messages, panel=empty_panel(), box=question)


def open_source(assistant: Answering, tab: Tab, turn: int, number: int) -> str:
    """The panel for a citation of an earlier or this turn, or for a refusal's closest passages."""
    tab.opened = turn, number
    answer = tab.answers.get(turn)
    if answer is None:
        return lost_panel()
    if number == CLOSEST:
        return closest_panel(answer, turn) if answer.closest else empty_panel()
    return cited_panel(assistant, Sources("this answer", answer.citations), turn, number)


def reopened(assistant: Answering, tab: Tab) -> str:
    """The panel as it was left when the reader turned to another page."""
    turn, number = tab.opened
    return open_source(assistant, tab, turn, number) if turn in tab.answers else empty_panel()
