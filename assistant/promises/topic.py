"""What a promise is about: its words, without what all promises share."""

from __future__ import annotations

from functools import lru_cache

from index.people.lists import people_listed
from index.promises.promise import StoredPromise
from index.stop_words import content_words
from index.text import fold, stem, stems

# Stems of words that tell nothing of what is promised.
_COMMON = frozenset(
    stems(
        """
        report reports present presented presenting presentation update updates updated paper note information details
        meeting future next panel committee board council cabinet member members officer officers director deputy head
        chair service services agree agreed agrees resolved undertook promised advised suggested requested asked asks
        confirmed stated provide provided circulate circulated share send sent bring brought back take away include
        included look check follow make sure happy will would could should be going get come can ask question
        questions councillor cllr thank please scheduled schedule further written full detailed give given put add
        added work working people things plan wondered really just also think know want terms
        apologised explained replied noted proposed seconded moved offered straight ready promise promises reported
        number numbers day days week weeks month months year years time times coming today
        action actions complete completed manager management
        """
    )
)
# Stems of titles that any meeting has.
GENERAL = frozenset(
    stems("matters arising minutes last previous programme forward plan any other business apologies public questions")
)
_SHORTEST = 3


def own_topic(told: StoredPromise) -> frozenset[str]:
    """The stems that tell what a promise is about, by its own words."""
    return telling(own_words(told)) - _around(told)


def own_words(told: StoredPromise) -> str:
    """The words of a promise."""
    return fold(" ".join(told.piece.contribution[begin:end] for begin, end in told.promise.spans))


def _around(told: StoredPromise) -> frozenset[str]:
    """The stems of who promises to which person and by when, which are not of the thing promised."""
    promise = told.promise
    person = promise.to if promise.to and people_listed(promise.to) else ""
    return telling(f"{promise.who} {person} {promise.due.printed if promise.due else ''}")


@lru_cache(maxsize=8192)
def telling(text: str) -> frozenset[str]:
    """The stems of ``text`` that are neither small words nor those of all promises."""
    found = (stem(word) for word in content_words(text) if len(word) >= _SHORTEST)
    return frozenset(found) - _COMMON
