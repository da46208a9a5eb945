"""Understanding a question without a model: what it is about, whom and when it names, what it wants."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from assistant.errors import QuestionError
from assistant.people import key, people_in
from assistant.terms import content_words
from assistant.wants import Wants, wanted
from index.dates import MONTHS, dates_in
from index.stored import Narrowing
from index.text import fold

LONGEST_QUESTION = 2_000

_MONTH = re.compile(rf"\b(?P<month>{MONTHS})\.?,?\s+(?P<year>(?:19|20)\d{{2}})\b", re.IGNORECASE)
# A question that begins so leans on the one before.
_CARRIES_ON = re.compile(
    r"^(?:and|but|so|or|what about|how about|which of|who else|what else|anything else|why not|why is that"
    r"|since when)\b",
    re.IGNORECASE,
)
# Words that stand for something told before; in a long question more often for something in it.
_STANDS_FOR = re.compile(
    r"\b(?:he|she|him|her|his|hers|they|them|their|it|its|that|this|those|these|then|the same|the others?)\b",
    re.IGNORECASE,
)
# What such a word stands for may be named in the very question ("did the panel ... at its meeting").
_STANDS_FOR_ITS_OWN = re.compile(
    r"\b(?:the|which) (?:\w+ )?(?:board|cabinet|committee|council|councillors|members|officers|panel)\b"
    r".*\b(?:it|its|they|them|their)\b",
    re.IGNORECASE,
)
_SHORT = 5
# "at its meeting in March 2022", "the meeting of 3 March 2025"
_OF_MEETING = re.compile(r"\bmeetings? (?:held |that was held )?(?:in|on|of)\b", re.IGNORECASE)
# What happens to any topic: a question of such words alone does not say which topic it is about.
_ANY_TOPIC = frozenset(
    """
    took part happened happens happen next voted vote votes agreed decided paid pay cost costs money changed result
    results reason reasons responded response answer answered reply replied criticised criticise supported opposed
    proposed seconded attended involved affected start started end ended exactly detail details example examples due
    total people
    """.split()
)


@dataclass(frozen=True, slots=True)
class Known:
    """What questions may name: people with all their spellings, words that tell councils apart, meetings' dates."""

    people: Mapping[str, frozenset[str]] = field(default_factory=dict)
    places: frozenset[str] = frozenset()
    dates: tuple[dt.date, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question as understood. ``text`` stands on its own: a follow-up carries what it leans on.

    ``called`` are the keys of all spellings of ``people``. ``earlier`` are content words taken
    over from the question before; ``near`` are the ids of passages that the answer before cited.
    """

    question: str
    text: str
    words: tuple[str, ...]
    wants: Wants = Wants.ANYTHING
    people: tuple[str, ...] = ()
    days: tuple[dt.date, ...] = ()
    months: tuple[tuple[int, int], ...] = ()
    places: tuple[str, ...] = ()
    narrowing: Narrowing = field(default_factory=Narrowing)
    earlier: tuple[str, ...] = ()
    near: tuple[int, ...] = ()
    called: frozenset[str] = frozenset()

    def names(self, printed: str | None) -> bool:
        """Whether a printed name is that of one of ``people``, however it is spelt."""
        return printed is not None and key(printed) in self.called

    @property
    def of_meeting(self) -> bool:
        """Whether the question names the meeting that it asks about by its date."""
        return bool(_OF_MEETING.search(self.question))

    @property
    def filters(self) -> dict[str, str]:
        """What was read from the question and weighs in the search, for people to see."""
        read = {
            "people": ", ".join(self.people),
            "dates": ", ".join(self._dates()),
            "places": ", ".join(self.places),
        }
        narrowed = {
            "body": self.narrowing.body,
            "since": self.narrowing.since and self.narrowing.since.isoformat(),
            "until": self.narrowing.until and self.narrowing.until.isoformat(),
            "speaker": self.narrowing.speaker,
        }
        return {name: value for name, value in (read | narrowed).items() if value}

    def _dates(self) -> list[str]:
        return [day.isoformat() for day in self.days] + [f"{year}-{month:02d}" for year, month in self.months]


def understand(question: str, known: Known, narrowing: Narrowing | None = None) -> Query:
    """Read a question that stands on its own.

    Words that say which meeting is meant (its date, its council) are not looked for in what
    was said there.

    Raises:
        QuestionError: where it is empty or longer than :data:`LONGEST_QUESTION` characters.
    """
    asked = fold(question)
    if not re.search(r"\w", asked):
        raise QuestionError("The question is empty: ask about a meeting, a decision, a person or a topic.")
    if any("\ud800" <= character <= "\udfff" for character in asked):  # halves of characters
        raise QuestionError("The question holds characters that are no text: type it again.")
    if len(asked) > LONGEST_QUESTION:
        raise QuestionError(
            f"The question has {len(asked):,} characters; at most {LONGEST_QUESTION:,} can be taken: "
            "ask it more shortly."
        )
    days, months, undated = _dates(asked, known)
    places = tuple(word for word in content_words(undated) if word in known.places)
    people = tuple(people_in(asked, tuple(known.people)))
    return Query(
        question=question,
        text=asked,
        words=tuple(word for word in content_words(undated) if word not in places),
        wants=wanted(asked),
        people=people,
        days=tuple(days),
        months=tuple(months),
        places=places,
        narrowing=narrowing or Narrowing(),
        called=frozenset().union(*(known.people[person] for person in people)),
    )


def _dates(asked: str, known: Known) -> tuple[list[dt.date], list[tuple[int, int]], str]:
    """The days and the months that ``asked`` names, and its words without those of known meetings."""
    days: list[dt.date] = []
    months: list[tuple[int, int]] = []
    undated, no_days = asked, asked
    for day, begin, end in list(dates_in(asked)):
        days.append(day)
        no_days = no_days.replace(asked[begin:end], " ")
        if day in known.dates:
            undated = undated.replace(asked[begin:end], " ")
    for match in _MONTH.finditer(no_days):
        month = (int(match["year"]), _month(match["month"]))
        months.append(month)
        if any((date.year, date.month) == month for date in known.dates):
            undated = undated.replace(match.group(), " ")
    return days, months, undated


def follows(query: Query) -> bool:
    """Whether a question, coming after another, leans on it."""
    if _CARRIES_ON.search(query.text):
        return True
    if len(query.words) <= _SHORT and _STANDS_FOR.search(_STANDS_FOR_ITS_OWN.sub(" ", query.text)):
        return True
    names_nothing = not (query.people or query.places or query.days or query.months)
    return names_nothing and _ANY_TOPIC.issuperset(query.words)


def carried_on(query: Query, before: Query, cited: Sequence[int]) -> Query:
    """``query`` with what still holds of the question before it and of its answer.

    What the new question names itself (people, dates) takes the place of what was named.
    """
    words = [word for word in (*before.words, *before.earlier) if word not in query.words]
    if query.people:
        named = {part for person in before.people for part in content_words(person)}
        words = [word for word in words if word not in named]
    return replace(
        query,
        text=fold(f"{before.text} {query.text}"),
        people=query.people,
        places=query.places or before.places,
        days=query.days or (() if query.months else before.days),
        months=query.months or (() if query.days else before.months),
        earlier=tuple(words),
        near=tuple(cited),
    )


def _month(name: str) -> int:
    return dt.datetime.strptime(name[:3].title(), "%b").month
