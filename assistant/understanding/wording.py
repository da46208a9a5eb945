"""Other words for what a question says: long forms of acronyms, acronyms of long forms, other spellings of names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from assistant.understanding.people import initials, key
from assistant.understanding.terms import without_topic
from index.stop_words import STOP_WORDS, content_words
from index.text import stem, words

Also = Mapping[str, tuple[str, ...]]

# Three consonants together are rarely a word's: "ehcp", "camhs".
_UNSPEAKABLE = re.compile(r"[^aeiouy\W\d_]{3}")
# Minutes have one of these for any decision.
_DECIDED = frozenset({"agree", "agreed", "decide", "decided", "decision", "decisions", "resolve", "resolved"})


def acronyms_in(asked: str, acronyms: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """The acronyms that a question has, in either form, with what they stand for."""
    told = _told(asked)
    meanings = ((acronym, long) for acronym, longs in acronyms.items() for long in longs)
    return [(acronym, long) for acronym, long in meanings if _told(long) in told or _has(asked, acronym)]


# The long forms are the same for every question.
@lru_cache(maxsize=20_000)
def _told(text: str) -> str:
    """The stems of a text's words, those aside that link, each between spaces."""
    return f" {' '.join(stem(word) for word in words(text) if word not in STOP_WORDS)} "


def _has(asked: str, acronym: str) -> bool:
    """Whether a question has an acronym, in the singular or plural.

    One that could be a word ("send", "mash") must have its capitals, where the question has any.
    """
    found = re.search(rf"\b{re.escape(acronym)}(?:['’]?s)?\b", asked, re.IGNORECASE)
    if found is None:
        return False
    capitals = not found[0][:2].islower() or not any(map(str.isupper, asked))
    return capitals or bool(_UNSPEAKABLE.search(acronym))


def also_spelt(acronyms: Sequence[tuple[str, str]], asked: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each of the words ``asked`` that is an acronym, or part of a long form, the other form."""
    also: dict[str, tuple[str, ...]] = {}
    for acronym, long in acronyms:
        short = [word for word in asked if word in (acronym, f"{acronym}s")]
        for word in short:
            also[word] = (*also.get(word, ()), long)
        for word in () if short else content_words(long):
            also[word] = (*also.get(word, ()), acronym)
    return also


def also_called(
    names: Iterable[str], people: Mapping[str, frozenset[str]], acronyms: Iterable[str] = ()
) -> dict[str, tuple[str, ...]]:
    """For each word of a person's name the other spellings of it, as printed or misheard elsewhere, and the initials.

    A surname alone may be a word of its own ("New"), and is looked for as such already; initials
    that are one of the ``acronyms`` stand for something else.
    """
    also: dict[str, tuple[str, ...]] = {}
    for name in names:
        short = initials(name)
        for word in words(key(name)):
            others = sorted(other for other in people[name] if " " in other and word not in words(other))
            others += [] if short.casefold() in acronyms else [short]
            also[word] = (*also.get(word, ()), *others)
    return {word: others for word, others in also.items() if others}


def also_decided(asked: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each word by which a question asks for any decision the others, one of which minutes use.

    Where it says what the decision is about, that tells more.
    """
    return {word: tuple(sorted(_DECIDED - {word})) for word in asked if word in _DECIDED and without_topic(asked)}


def together(*some: Also) -> dict[str, tuple[str, ...]]:
    """Several of these as one."""
    also: dict[str, tuple[str, ...]] = {}
    for one in some:
        for word, others in one.items():
            also[word] = (*also.get(word, ()), *others)
    return also
