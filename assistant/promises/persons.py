"""Whether two who promise, as printed, are one person."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from index.people.spelling import bare_name, called
from index.promises.promise import Person
from index.text import words

# Who do something together are each of them: "Chair and Vice-Chair", "S Lee, I Fry", "Hamish/Donnie".
_TOGETHER = re.compile(r",? and |,? & | \+ |\s*/\s*|, ")
# "EH", "RJMcG" are of a name or a post; more letters are a body's.
_INITIALS = re.compile(r"[A-Z](?:[a-z]?[A-Z]){1,2}")
_SMALL = frozenset("of the and for".split())
_CHAIRS = frozenset("chair chairman chairwoman chairperson convener convenor mayor provost".split())


@lru_cache(maxsize=8192)
def persons(one: Person, other: Person) -> bool | None:
    """Whether two are one person; None where one has but a name and the other but a post, or nobody is told."""
    for short, whole in ((one, other), (other, one)):
        if (letters := short.name or short.role) and _INITIALS.fullmatch(letters):
            return _is_short(letters, whole)
    if one.name and other.name:
        return any(called(*pair) or called(*pair[::-1]) for pair in product(_each(one.name), _each(other.name)))
    if one.role and other.role:
        return posts_agree(one.role, other.role)
    return None


def _is_short(letters: str, whole: Person) -> bool | None:
    """Whether initials are somebody's; None where of a name but one part is told, which they may be of."""
    if any(letters in _TOGETHER.split(told) for told in (whole.name, whole.role) if told):
        return True
    if whole.role and letters.lower() == _initials(whole.role).lower():
        return True
    parts = bare_name(whole.name).replace("-", " ").split() if whole.name else []
    if len(parts) > 1:
        first = "".join(part[0] for part in parts)
        return letters.lower() in (first, first[0] + first[-1])
    may_be = not parts or parts[0][0] in letters.lower()
    return None if may_be else False


def posts_agree(one: str, other: str) -> bool:
    """Whether two posts as printed share most of what they say: "Head of Housing" and "the Housing Head"."""
    return any(_agree(*pair) for pair in product((one, *_each(one)), (other, *_each(other))))


def _agree(one: str, other: str) -> bool:
    if _initials(one) == other or _initials(other) == one:
        return True
    posts = [_said(one), _said(other)]
    return len(posts[0] & posts[1]) >= min(2, *map(len, posts)) > 0


def _each(printed: str) -> list[str]:
    return [part for part in _TOGETHER.split(printed) if part.strip()]


def _said(post: str) -> set[str]:
    """The words of a post, one word for all that chair."""
    return {"chair" if word in _CHAIRS else word for word in words(post)} - _SMALL


def _initials(post: str) -> str:
    """The first letters of a post of several words: "CD" of "Corporate Director"."""
    first = [word[0].upper() for word in words(post) if word not in _SMALL]
    return "".join(first) if len(first) > 1 else post
