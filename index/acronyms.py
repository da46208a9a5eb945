"""Acronyms that papers define: "Multi-Agency Safeguarding Hub (MASH)", "SRO, Senior Responsible Owner".

After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
biomedical text" (Pacific Symposium on Biocomputing 2003), but stricter: each letter begins a word
of the long form, or goes on with the beginning of one ("Office for Standards in Education").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from index.text import fold, stems

# Words in lower case that a long form may have and its acronym leave out.
_LINKS = frozenset("a an and as at by for from in into of on or our the their to under with within & y".split())
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|&")
_ACRONYM = re.compile(r"\b(?P<letters>[A-Z](?:[A-Za-z]?[A-Z]){1,8})(?:['’]?s)?\b")
_BRACKETS = re.compile(r"\((?P<inside>[^()]{2,120})\)")
# A long form stands in one run of words: no sentence, cell or other bracket ends in it.
_RUN_BEFORE = re.compile(r"[^.;:?!()\t\n|]*$")
_RUN_AFTER = re.compile(r"[^.;:?!()\t\n|]*")
# "SRO, Senior Responsible Owner", "an ILACS framework, which is the Inspection of ..."
_TOLD_AFTER = re.compile(
    r"(?: [a-z]+){0,2}?(?:,? (?:which|that) (?:is|means)|,? (?:stands|standing) for|,? (?:is|means|meaning|or)|,| [-–])"
    r" (?:the |an? )?(?=\w)"
)
# From brackets behind a title back to its acronym: "SAR Annual Report 2024 (Safeguarding Adults Review)".
_FAR_WORDS = 6
_FEWEST_LETTERS, _MOST_LETTERS = 2, 10
_FEWEST_TOLD_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym in the singular, as printed, and its long form as printed."""

    acronym: str
    long: str


def definitions_in(text: str) -> Iterator[Definition]:
    """What ``text`` defines, in order: in brackets either way round, or told right behind the acronym."""
    for brackets in _BRACKETS.finditer(text):
        before = text[: brackets.start()]
        acronym = _ACRONYM.fullmatch(brackets["inside"].strip())
        found = _before(acronym["letters"], before) if acronym else _inside(brackets["inside"], before)
        if found:
            yield found
    for acronym in _ACRONYM.finditer(text):
        told = _TOLD_AFTER.match(text, acronym.end())
        found = _behind(acronym["letters"], text, told.end()) if told else None
        if found:
            yield found


def gathered(texts: Iterable[str]) -> list[Definition]:
    """What ``texts`` define, by acronym; of several meanings the one most often told first.

    Of a long form that is printed in several ways the most frequent way is kept.
    """
    printed = Counter(found for text in texts for found in definitions_in(text))
    ways: dict[tuple[str, tuple[str, ...]], list[Definition]] = {}
    for one, _ in printed.most_common():
        ways.setdefault((one.acronym, tuple(stems(one.long))), []).append(one)
    meanings = sorted(ways.values(), key=lambda some: (some[0].acronym, -sum(printed[one] for one in some)))
    return [some[0] for some in meanings]


def spells(letters: str, words: Sequence[str], links: bool = True, most: int = _MOST_LETTERS) -> bool:
    """Whether ``words`` spell an acronym: all its letters and no word left over, link words aside.

    ``links`` lets link words give a letter too, as in "Black and Minority Ethnic (BAME)"; a word
    gives at ``most`` so many letters.
    """
    told = tuple(word.casefold() for word in words)
    may_link = tuple(word in _LINKS for word in words)

    @cache
    def fits(letter: int, word: int) -> bool:
        """Whether the words from ``word`` on spell the letters from ``letter`` on."""
        if word == len(told) or letter == len(letters):
            return word == len(told) and letter == len(letters)
        if may_link[word] and fits(letter, word + 1):
            return True
        shared = 0 if may_link[word] and not links else _shared(told[word], letters[letter:].casefold())
        return any(fits(letter + taken, word + 1) for taken in range(1, min(shared, most) + 1))

    return fits(0, 0)


def _shared(word: str, letters: str) -> int:
    """With how many of ``letters`` a word begins."""
    return next((at for at, (one, other) in enumerate(zip(word, letters, strict=False)) if one != other), len(word))


def _before(letters: str, before: str) -> Definition | None:
    """The nearest words that end ``before`` and spell ``letters``, best each with its first."""
    run = _RUN_BEFORE.search(before)
    begin = run.start() if run else len(before)
    words = list(_WORD.finditer(before, begin))[-2 * len(letters) - 2 :]
    parts = [words[first:] for first in reversed(range(len(words)))]
    ways = product((1, _MOST_LETTERS), (False, True), parts)
    return next(filter(None, (_defined(letters, before, part, links, most) for most, links, part in ways)), None)


def _inside(inside: str, before: str) -> Definition | None:
    """The acronym among the last words of ``before`` that the words in brackets spell."""
    words = list(_WORD.finditer(inside))
    near = " ".join(before.split()[-_FAR_WORDS:])
    acronyms = (acronym["letters"] for acronym in reversed(list(_ACRONYM.finditer(near))))
    return next(filter(None, (_defined(letters, inside, words) for letters in acronyms)), None)


def _behind(letters: str, text: str, begin: int) -> Definition | None:
    """The words from ``begin`` on that spell ``letters``, where an acronym is so long that no chance does it."""
    run = _RUN_AFTER.match(text, begin)
    words = list(_WORD.finditer(text, begin, run.end() if run else begin))[: 2 * len(letters) + 2]
    if len(letters) < _FEWEST_TOLD_LETTERS:
        return None
    parts = (words[:last] for last in range(len(words), 1, -1))
    return next(filter(None, (_defined(letters, text, part) for part in parts)), None)


def _defined(
    letters: str, text: str, words: Sequence[re.Match[str]], links: bool = True, most: int = _MOST_LETTERS
) -> Definition | None:
    told = [word.group() for word in words]
    enough = len(letters) >= _FEWEST_LETTERS and len(told) >= max(2, len(letters) // 2)
    # A long form begins with the acronym's first letter and ends in a word of its own.
    if not enough or told[0][0].casefold() != letters[0].casefold() or told[-1] in _LINKS or letters in told:
        return None
    if not spells(letters, told, links, most):
        return None
    long = fold(text[words[0].start() : words[-1].end()])
    return Definition(letters, re.sub(r"['’]s$", "", long))
