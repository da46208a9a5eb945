"""A paper while it is being read: a reader gives every word of it a place here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from index.parts.blocks import Block, title_marks
from index.types import AgendaItem, Contribution, Furniture, Meeting, Named


@dataclass(slots=True)
class Draft:
    """One meeting being read, and the furniture met with on the way.

    ``cut`` are the numbers of the items whose text the paper cuts short.
    """

    meeting: Meeting = field(default_factory=Meeting)
    items: list[AgendaItem] = field(default_factory=list)
    contributions: list[Contribution] = field(default_factory=list)
    people: list[Named] = field(default_factory=list)
    furniture: list[tuple[Furniture, str]] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)

    def tell(self, contribution: Contribution) -> None:
        """Add a contribution."""
        if contribution.text:
            self.contributions.append(contribution)

    def leave(self, kind: Furniture, *texts: str) -> None:
        """Set words aside that are in no contribution."""
        self.furniture += [(kind, text) for text in texts if text]

    def leave_marks(self, block: Block) -> None:
        """Set aside the marks in a block that a title is taken from."""
        self.leave(Furniture.TAG, *title_marks([block]))

    def begin(self, item: AgendaItem) -> int:
        """Begin an agenda item; its position."""
        self.items.append(item)
        return len(self.items) - 1

    def name(self, *people: Named) -> None:
        """Add people, each once in a capacity under an item."""
        self.people += [person for person in dict.fromkeys(people) if person not in self.people]

    def finished(self) -> Meeting:
        """The meeting with all that was told of it."""
        return replace(
            self.meeting,
            items=tuple(self.items),
            contributions=tuple(self.contributions),
            people=tuple(self.people),
        )
