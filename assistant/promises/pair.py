"""What two tellings of promises have in common: paper, person, item, deed, day and topic."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from assistant.one_item import may_be_one
from assistant.promises.deeds import promised_verbs
from assistant.promises.persons import may_be_one_person
from assistant.promises.topic import own_topic, own_words, topic
from assistant.promises.verbs import kin
from index.promises.promise import StoredPromise
from index.types import Authority

# So far apart a speaker says again what was just offered, in contributions.
_NEAR = 6
# Fewer words than these in common are none.
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tellings."""

    one: StoredPromise
    other: StoredPromise

    @property
    def one_paper(self) -> bool:
        return self.one.place.source == self.other.place.source

    @property
    def one_form(self) -> bool:
        """Whether both stand in one paper, and both as minuted, resolved or said."""
        return self.one_paper and self.one.piece.authority is self.other.piece.authority

    @property
    def one_person(self) -> bool:
        return may_be_one_person(self.one.promise.who, self.other.promise.who)

    @property
    def named(self) -> bool:
        """Whether both say who promises."""
        return bool(str(self.one.promise.who) and str(self.other.promise.who))

    @property
    def one_item(self) -> bool | None:
        """Whether both stand under one item; None where one stands under none."""
        items = (self.one.place.item, self.other.place.item)
        return may_be_one(*items) if all(items) else None

    @property
    def one_listed(self) -> bool:
        """Whether one of two, in one paper, stands in a list or table of actions and the other does not."""
        return self.one_paper and is_listed(self.one) != is_listed(self.other)

    @property
    def near(self) -> bool:
        return abs(self.one.piece.contribution_id - self.other.piece.contribution_id) <= _NEAR

    @property
    def days(self) -> tuple[str | None, str | None]:
        first, second = self.one.promise.due, self.other.promise.due
        return first.date if first else None, second.date if second else None

    @property
    def one_day(self) -> bool:
        return self.days[0] is not None and self.days[0] == self.days[1]

    @property
    def verbs(self) -> list[frozenset[str]]:
        return [promised_verbs(own_words(told)) for told in (self.one, self.other)]

    @property
    def akin(self) -> bool:
        """Whether verbs of both tell of one deed."""
        return any(kin(*pair) for pair in product(*self.verbs))

    @property
    def may_be_one_deed(self) -> bool:
        """Whether both may be of one deed: an invitation and a list that is sent are not."""
        return not all(self.verbs) or self.akin

    @property
    def own_topics(self) -> tuple[frozenset[str], frozenset[str]]:
        return own_topic(self.one), own_topic(self.other)

    @property
    def in_common(self) -> frozenset[str]:
        first, second = self.own_topics
        return first & second

    @property
    def own_share(self) -> float:
        """The share of the shorter's own words that both have."""
        return share(*self.own_topics)

    @property
    def whole_share(self) -> float:
        """The same with the words of the requests."""
        return share(topic(self.one), topic(self.other))


def is_listed(told: StoredPromise) -> bool:
    """Whether a promise stands in a list or table of actions."""
    return told.promise.cue.startswith("action")


def is_discussed(told: StoredPromise) -> bool:
    """Whether a promise stands in what is told or said, not in a resolution or a list of actions."""
    return told.piece.authority is not Authority.RESOLVED and not is_listed(told)


def share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share that two topics have in common of the shorter, 0 where that is a word or none."""
    common = len(one & other)
    return common / min(len(one), len(other)) if common >= _FEWEST else 0.0
