"""Somebody found in a list of names, while the list is read."""

from __future__ import annotations

from dataclasses import dataclass

from index.people.notes import Note
from index.types import Capacity, Named


@dataclass(slots=True)
class FoundPerson:
    """Somebody found in a list."""

    name: str
    titled: bool
    councillor: bool
    begin: int
    end: int
    role: tuple[int, int] | None = None
    told: str | None = None
    party: str | None = None
    capacity: Capacity | None = None
    instead_of: str | None = None
    substitute: str | None = None
    private: bool = False

    def note(self, note: Note) -> None:
        """Take what a note tells, unless something told it before."""
        self.told = self.told or note.role
        self.party = self.party or note.party
        self.capacity = self.capacity or note.capacity
        self.instead_of = self.instead_of or note.instead_of
        self.substitute = self.substitute or note.substitute
        self.private = self.private or note.private

    def named(self, capacity: Capacity, role: str | None = None) -> list[Named]:
        """This person, who is in ``capacity`` unless a note says otherwise, and who came instead."""
        own = self.capacity or capacity
        if own is Capacity.SUBSTITUTE and capacity is Capacity.ATTENDING:
            own = capacity  # an officer who stands in for another is no substitute member
        one = Named(self.name, own, role=self.told or role, party=self.party, instead_of=self.instead_of)
        if not self.substitute:
            return [one]
        return [one, Named(self.substitute, Capacity.SUBSTITUTE, instead_of=self.name)]
