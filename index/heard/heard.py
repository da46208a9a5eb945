"""A decision as it was heard in a recording."""

from __future__ import annotations

from dataclasses import dataclass

from index.types import Votes


@dataclass(frozen=True, slots=True)
class Heard:
    """Something that was put, and what came of it.

    ``spans`` are its words, in order: the contribution (its place in the meeting when found, its id once stored),
    begin and end. ``mover`` and ``seconder`` are None where nobody is heard to be it.
    """

    spans: tuple[tuple[int, int, int], ...]
    votes: Votes | None = None
    mover: str | None = None
    seconder: str | None = None
    lost: bool = False
