"""What the chat window needs of the assistant, so that a test can hand it another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from assistant.answer import Answer, Citation
from index.stored import StoredPaper

if TYPE_CHECKING:  # the assistant's own module is heavy to import
    from assistant.assistant import Surrounding


class Answering(Protocol):
    """The part of ``assistant.assistant.Assistant`` that the page calls."""

    @property
    def mode(self) -> str:
        """ "quotes", or the name of the model that writes the answers."""

    def stream(self, question: str, conversation: str | None = None) -> Iterator[str | Answer]:
        """Pieces of the answer's text as they come, then the finished answer."""

    def papers(self) -> Sequence[StoredPaper]:
        """The papers in the store."""

    def surroundings(self, citation: Citation) -> Sequence[Surrounding]:
        """The contributions around a quote, in order."""

    def examples(self) -> Sequence[str]:
        """Questions that the papers answer."""

    def warm_up(self) -> None:
        """Make ready what the first question would wait for."""
