"""A paper that is ready to be stored."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from index.accounting import WordCount
from index.embedding import Vectors
from index.heard.heard import Heard
from index.promises.promise import Promise
from index.types import Cut, ReadPaper


@dataclass(frozen=True, slots=True)
class NewPaper:
    """A paper that is ready to be stored: what was read, cut and embedded (a vector a cut).

    ``cuts``, ``promises`` and ``heard`` are a tuple a meeting.
    """

    source: str
    path: str
    sha256: str
    paper: ReadPaper
    cuts: tuple[tuple[Cut, ...], ...]
    vectors: Vectors
    words: WordCount | None = None
    promises: tuple[tuple[Promise, ...], ...] = ()
    heard: tuple[tuple[Heard, ...], ...] = ()


def embedded_text(cut: Cut) -> str:
    """What of a passage is embedded: what it stands under, then its words."""
    return f"{cut.context}\n{cut.body}" if cut.context else cut.body


def digest(embedded: str) -> bytes:
    """The key of a text among the embeddings."""
    return hashlib.sha256(embedded.encode()).digest()
