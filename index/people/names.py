"""One printed name: where it ends, and what stands behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.people.words import (
    COUNCILLORS,
    LETTERS,
    NO_NAMES,
    PARTICLES,
    POSTS,
    SEATS,
    SURNAMES,
    bare,
    is_tier,
    is_title,
)

_INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}")
_CAPITALISED = re.compile(r"[^\W\d_][^\W\d_]*(?:['’`-][^\W\d_]+)*\.?")
# More than this many words are no name but a heading or a sentence in capitals.
_LONGEST = 5
# How the words for who holds a post end, beside those of bodies: "officer", "accountant", "clerk".
_HOLDER = re.compile(
    r"(?<!counsel)(?<!councill)(?<!inspect)(?:er|or|ant|ist)$|^(?:clerk|secretary|head|lead|warden|handyman|constable)$"
)
_STOPS = ".,;:"
_RANKS = frozenset({"superintendent", "supt", "inspector", "insp"})
# Behind these stands a surname, whatever else it means: "Ms Board"; "Mr Chairman" names nobody.
_PERSONAL = frozenset({"mr", "mrs", "ms", "miss"})


@dataclass(frozen=True, slots=True)
class Printed:
    """A name at the beginning of a text; ``rest`` is what follows it."""

    name: str
    rest: str
    titled: bool
    words: int


def is_initials(word: str) -> bool:
    """Whether ``word`` is one to three initials ("J", "J.A.", "JA")."""
    return bool(_INITIALS.fullmatch(word))


def titles(tokens: Sequence[str]) -> int:
    """How many of the first words are titles ("The Right Hon. Dame")."""
    count = 0
    while count < len(tokens) and (is_title(tokens[count]) or _leads_title(tokens[count : count + 2])):
        count += 1
    # "The" alone is no title: "The Chair".
    return 0 if count and bare(tokens[count - 1]) == "the" else count


def leading_name(text: str, listed: bool = False) -> Printed | None:
    """The name with which ``text`` begins, or None.

    A name has a title or two words; a ``listed`` one, behind "Councillors", may be a surname alone.
    """
    tokens = text.split()
    first = titles(tokens)
    last = _name_end(tokens, first, titled=first > 0 or listed)
    full = [word for word in tokens[first:last] if not is_initials(word)] or _short_surname(tokens[first:last])
    if not full or last - first > _LONGEST or not (first or listed or last - first > 1):
        return None
    while last < len(tokens) and bare(tokens[last]) in LETTERS and tokens[last].isupper():
        last += 1
    plural = next((at + 1 for at, word in enumerate(tokens[: min(first, 2)]) if bare(word) in COUNCILLORS), 0)
    name = " ".join(tokens[plural:last]).rstrip(_STOPS)
    return Printed(name, " ".join(tokens[last:]), first > 0, last - first)


def bodily_name(text: str, behind: str) -> Printed | None:
    """A name of two words whose surname is also what a body is called, where a post stands behind it, or None.

    "Lesley Board (Transport Manager)".
    """
    tokens = text.split()
    if len(tokens) != 2 or not _is_name_word(tokens[:1]) or not ends_post(behind):
        return None
    surname = bool(_CAPITALISED.fullmatch(tokens[1])) and tokens[1][0].isupper()
    return Printed(text, "", False, 2) if surname and bare(tokens[1]) in POSTS - SEATS else None


def after_post(text: str) -> Printed | None:
    """The name that follows a post without a mark ("Technical Manager Becky Stone"), or None."""
    tokens = text.split()
    for at in range(1, len(tokens)):
        name = leading_name(" ".join(tokens[at:])) if ends_post(tokens[at - 1]) else None
        if name and not name.rest:
            return name
    return None


def ends_post(text: str) -> bool:
    """Whether the last word of ``text`` is what the holder of a post is called ("Town Clerk")."""
    last = text.split()[-1:]
    return any(word[0].isupper() and bare(word) in POSTS - SEATS and _HOLDER.search(bare(word)) for word in last)


def _short_surname(tokens: Sequence[str]) -> list[str]:
    """A surname behind initials that looks like initials in a line of capitals ("A LEE")."""
    last = bare(tokens[-1]) if len(tokens) > 1 else ""
    return [*tokens[-1:]] if len(last) > 1 and "." not in tokens[-1][:-1] and len(bare(tokens[0])) == 1 else []


def _name_end(tokens: Sequence[str], first: int, titled: bool) -> int:
    """Behind the last word of the name that begins at ``first``."""
    end = first
    while end < len(tokens):
        word = tokens[end]
        if bare(word) in PARTICLES and (end > first or titled) and _is_name_word(tokens[end + 1 : end + 2]):
            end += 2
        elif _is_name_word(tokens[end : end + 1]) or _is_surname(tokens, first, end, titled):
            end += 1
        else:
            break
        if word[-1] in _STOPS and not is_initials(word):
            break
    return end


def _is_name_word(tokens: Sequence[str]) -> bool:
    if not tokens or not tokens[0][0].isupper():
        return False
    word = tokens[0].rstrip(_STOPS) or tokens[0]
    if is_initials(word):
        return bare(word) not in POSTS  # "Ash LLP"
    return bool(_CAPITALISED.fullmatch(word)) and bare(word) not in NO_NAMES and not word.endswith(("'s", "’s"))


def _is_surname(tokens: Sequence[str], first: int, at: int, titled: bool) -> bool:
    """Whether a word that posts use too is a surname here ("Michael Head", "Cllr Young", "Ms Board")."""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if at and bare(tokens[at - 1]) in _PERSONAL and bare(tokens[at]) in POSTS - SEATS and tokens[at][0].isupper():
        return bare(after) not in ("of", "for")
    if bare(tokens[at]) not in SURNAMES or not tokens[at][0].isupper():
        return False
    if bare(after) in ("of", "for"):
        return False
    if at == first:
        return titled
    return all(is_initials(word) for word in tokens[first : at - 1]) and bare(after) not in NO_NAMES


def _leads_title(tokens: Sequence[str]) -> bool:
    """ "Chief" before a rank of the police, or "County" before a councillor's title."""
    if len(tokens) < 2:
        return False
    ranked = bare(tokens[0]) == "chief" and bare(tokens[1]) in _RANKS
    return ranked or is_tier(tokens[0], tokens[1])
