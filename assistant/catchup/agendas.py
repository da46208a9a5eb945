"""The items of a meeting as its papers list them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.types import AgendaItem, PaperKind


@dataclass(frozen=True, slots=True)
class Agenda:
    """The items of a meeting as one paper lists them."""

    source: str
    kind: PaperKind
    items: tuple[AgendaItem, ...]


def leading(agendas: Sequence[Agenda]) -> tuple[AgendaItem, ...]:
    """The items as the chair has them before them: the agenda's, else those of the paper that has most."""
    best = max(
        agendas, key=lambda one: (one.kind is PaperKind.AGENDA and bool(one.items), len(one.items)), default=None
    )
    return best.items if best else ()
