"""A question as understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.understanding.bodies import Bodies, body_names
from assistant.understanding.dating import Times
from assistant.understanding.items import Items
from assistant.understanding.known import KnownMeeting
from assistant.understanding.people import key
from assistant.understanding.roles import Role
from assistant.understanding.wants import Wants
from index.stop_words import content_words
from index.stored import Narrowing

# The filters that a user sets; the others are read from the question.
SET_BY_USER = ("body", "since", "until", "speaker")


@dataclass(frozen=True, slots=True)
class Query:
    """A question as understood, which was ``typed``. ``text`` stands on its own: a follow-up carries what it leans on.

    ``called`` are the keys of all spellings of ``people`` and of those who have its ``roles``.
    ``titles`` are those of its ``items``, where it does not say more of what it is about. ``also``
    has for a word what says the same in the papers. ``earlier`` are content words taken over from the
    question before; ``near`` are the ids of passages that the answer before cited.
    """

    question: str
    text: str
    words: tuple[str, ...]
    wants: Wants = Wants.ANYTHING
    people: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    times: Times = field(default_factory=Times)
    places: tuple[str, ...] = ()
    bodies: Bodies = field(default_factory=Bodies)
    items: Items = field(default_factory=Items)
    titles: tuple[str, ...] = ()
    acronyms: tuple[tuple[str, str], ...] = ()
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    narrowing: Narrowing = field(default_factory=Narrowing)
    earlier: tuple[str, ...] = ()
    near: tuple[int, ...] = ()
    called: frozenset[str] = frozenset()
    spoke: str | None = None
    typed: str = ""

    def names(self, printed: str | None) -> bool:
        """Whether a printed name is that of somebody whom the question names or means, however it is spelt."""
        return printed is not None and key(printed) in self.called

    @property
    def unnumbered(self) -> str:
        """The question without the numbers of its items, which what stands under them need not print."""
        asked = self.question
        for printed in self.items.printed:
            asked = asked.replace(printed, " ")
        return asked

    @property
    def spelt_out(self) -> str:
        """``text`` with what its acronyms and item numbers stand for, to be compared by its meaning."""
        forms = (long for acronym, long in self.acronyms if acronym in self.also or f"{acronym}s" in self.also)
        return " ".join([self.text, *self.titles, *dict.fromkeys(forms)])

    @property
    def topic(self) -> tuple[str, ...]:
        """The words that are looked for, those of ``titles`` included."""
        return tuple(dict.fromkeys((*self.words, *(word for title in self.titles for word in content_words(title)))))

    def means(self, held: KnownMeeting) -> bool:
        """Whether the question may mean a meeting, by its time, its body and, as far as that is known, its council."""
        return self.is_of(held.body, held.council) and self.times.holds(held.date)

    def is_of(self, body: str | None, council: str | None) -> bool:
        """Whether a meeting is of the body that the question names, if any, and of its council as far as is known."""
        words = content_words(council or "")
        there = not self.places or not words or any(place in words for place in self.places)
        return there and (not self.bodies.meant or body in self.bodies.meant)

    @property
    def filters(self) -> dict[str, str]:
        """What the user set and what was read from the question, for people to see."""
        read = {
            "people": ", ".join(self.people),
            "roles": "; ".join(map(str, self.roles)),
            "dates": str(self.times),
            "places": ", ".join(self.places),
            "bodies": "; ".join(body_names(self.bodies.meant)),
            "items": ", ".join(self.items.known),
            "acronyms": "; ".join(f"{acronym.upper()}: {long}" for acronym, long in self.acronyms),
        }
        narrowed = {name: str(getattr(self.narrowing, name) or "") for name in SET_BY_USER}
        return {name: value for name, value in (read | narrowed).items() if value}
