"""A paper's text understood as far as that needs no store and no model: what the guard's child gives back."""

from __future__ import annotations

from dataclasses import dataclass

from index.accounting import WordCount, account
from index.heard.finding import find_heard
from index.heard.heard import Heard
from index.promises.finding import find_promises
from index.promises.promise import Promise
from index.readers import read_text
from index.types import ReadPaper


@dataclass(frozen=True, slots=True)
class Understood:
    """A paper, its words counted; ``promises`` and ``heard`` are a tuple a meeting."""

    paper: ReadPaper
    words: WordCount
    promises: tuple[tuple[Promise, ...], ...]
    heard: tuple[tuple[Heard, ...], ...]


def understood(text: str) -> Understood:
    """All that ``text`` tells by itself."""
    paper = read_text(text)
    promises = tuple(tuple(find_promises(meeting)) for meeting in paper.meetings)
    heard = tuple(tuple(find_heard(meeting)) for meeting in paper.meetings)
    return Understood(paper, account(text, paper), promises, heard)
