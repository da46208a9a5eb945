"""Demands of questions that ask for figures: a number, of the thing counted, of money where money is meant."""

from __future__ import annotations

import re
from itertools import takewhile

from rapidfuzz import fuzz

from assistant.answering.demands.statement import Statement
from assistant.answering.demands.times import without_spans
from assistant.understanding.query import Query
from index.dates import MONTHS
from index.stop_words import STOP_WORDS
from index.text import SMALL_NUMBERS, searchable, stem, stems, words

_IN_WORDS = "|".join(SMALL_NUMBERS)
_NUMBER = re.compile(
    rf"\d|%|£|^(?:{'|'.join(SMALL_NUMBERS[1:])}|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?"
    r"|half|halves|quarters?|dozens?|thirds?|both|single|none|no)$"
)
# Numbers that count nothing: dates, years, ages, and where something stands.
_NO_COUNT = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTHS})\b|\b(?:{MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)"
    r"|\b(?:pages?|items?|minutes?|paragraphs?|appendix|section|aged?|turn(?:s|ed|ing)?)\s+\d[\d./]*|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d+)?\b"
    r"|\b(?:post|pre)\s?-\s?\d+|\b(?:under|over)[\s-]?\d+s\b"
    r"|\b(?:year|key stage|stage|quarter|phase|wave|level|tier|band|option|priority|pillar|theme|objective"
    r"|recommendation|part|point|question|table|figure|slide|annex|schedule|motion|amendment)\s+(?:\d+|one|two|three|four)\b"
    # What numbers a paragraph: "3. Some workers", "(2) That", "4.1 The".
    r"|(?:^|[.?!]\s+)\(?\d{1,2}(?:[.)]|(?:\.\d{1,2})+\.?)\s+(?=(?-i:[A-Z][a-z]))"
    r"|\bcovid\s?-?\s?19\b|\bno (?:longer|doubt|matter|one)\b"
    # "One of the aims", "a positive one for the child", "one another": a pronoun.
    r"|\bone (?:of|another|thing|way)\b|\b(?:a|an|the|this|that|no|any|every|each|which|some)(?: \w+)? one\b",
    re.IGNORECASE,
)
_SHARE = r"(?:%|(?:percentage|proportion|share|per ?cent)\b)"
_FIGURE_ASKED = re.compile(rf"\bhow (?:many|much)\b|\b(?:what|which) (?:(?:number|rate)\b|{_SHARE})", re.IGNORECASE)
_SHARE_ASKED = re.compile(rf"\b(?:what|which) {_SHARE}", re.IGNORECASE)
_SHARE_TOLD = re.compile(
    r"%|\bper ?cent|\bhal(?:f|ves)\b|\b(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?\b|\bmajority\b"
    rf"|\b(?:most|all|none) of\b|\b(?:\d+|{_IN_WORDS}) (?:out of|in) (?:every )?(?:\d+|{_IN_WORDS})\b",
    re.IGNORECASE,
)
_COUNT_ASKED = re.compile(r"\bhow many (?:more |other |different |of (?:the |its |their |our )?)?(?P<what>.+)", re.I)
_MONEY_ASKED = re.compile(
    r"\bhow much\b.*\b(?:costs?|spen[dt]|spending|pay|paid|charged?|price|money|funding|grant|budget|over-?spen[dt])\b"
    r"|\bwhat (?:did|does|do|is|was|were|are|will|would)\b.*\b(?:costs?|price|fees?|salary)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"£|\b(?:pounds?|pence|free of charge|for free|no (?:cost|charge))\b|\d ?(?:k|m|bn|million|thousand)\b"
    r"|\b(?:million|thousand|hundred)\b|%|\bper ?cent\b",
    re.IGNORECASE,
)
# "Year 7", "Key Stage 2": the number is part of a name.
_NUMBERED = re.compile(
    r"\b(?P<kind>years?|key stage|stage|phase|wave|level|tier|band|quarter|category|group|option|priority)\s*"
    r"(?P<number>\d{1,3})\b(?!\s*(?:st|nd|rd|th|%))",
    re.IGNORECASE,
)
# Those who are counted are called now one thing, now another.
_PEOPLE = frozenset(
    map(
        stem,
        """adults applicants carers children clients customers families family kids learners leavers men members parents
        passengers patients people persons pupils residents respondents staff students teenagers teens tenants victims
        visitors women workers young youngsters youths""".split(),
    )
)
_COUNTED_WORDS = 4
# Letters that change places ("poeple") leave a word this much like itself.
_ALIKE = 80


def figure_given(query: Query, told: Statement) -> bool:
    """Where a number is asked for, one stands there."""
    return not _FIGURE_ASKED.search(query.question) or _counts(told.near)


def share_given(query: Query, told: Statement) -> bool:
    """Where a share is asked for, one stands there, in per cent or in words."""
    return not _SHARE_ASKED.search(query.question) or bool(_SHARE_TOLD.search(told.near))


def money_given(query: Query, told: Statement) -> bool:
    """Where a sum of money is asked for, one stands there, or that it is free."""
    return not _MONEY_ASKED.search(query.question) or bool(_MONEY.search(told.near))


def counted_thing(query: Query, told: Statement) -> bool:
    """Where the number of something is asked for, a number stands in a sentence that tells of that thing.

    The sentence before may name it ("We keep a list of providers. There are 40 on it."), and in a table its
    title, which need not be above the row.
    """
    asked = _COUNT_ASKED.search(query.question)
    things = _counted(asked["what"], query) if asked else set()
    if not things:
        return True
    return _counts(told.sentence) and (told.table or bool(things.intersection(stems(told.near))))


def numbers_named(query: Query, told: Statement) -> bool:
    """Numbers that a question names ("locality 9") stand there, in figures or in words.

    Dates and years are another demand, and numbers of items and pages need not be printed beside.
    """
    named = re.findall(r"(?<![\w.])\d+(?:[.,]\d+)*(?!\w)", _NO_COUNT.sub(" ", without_spans(query.unnumbered)))
    there = set(words(told.everything)) if named else set()
    return all(there & _spellings(number) for number in named)


def numbered_named(query: Query, told: Statement) -> bool:
    """What a question names by a number ("Year 7", "phase 2") stands there with it, or in short ("Y7")."""
    asked = [(match["kind"][0].casefold(), match["number"]) for match in _NUMBERED.finditer(query.question)]
    there = set(words(told.everything)) if asked else set()
    return all(there & {*_spellings(number), kind + number} for kind, number in asked)


def _counts(text: str) -> bool:
    """Whether a number stands there that counts something."""
    return any(map(_NUMBER.search, re.findall(r"[\w%£.-]*[\w%]", searchable(_NO_COUNT.sub(" ", text)).casefold())))


def _counted(asked: str, query: Query) -> set[str]:
    """The stems of what is counted, the first words behind "how many"; with people, of all that they are called.

    What papers call it by one word counts too ("firms": companies).
    """
    nouns = list(takewhile(lambda word: word not in STOP_WORDS, words(asked)))[:_COUNTED_WORDS]
    others = (other for word in nouns for other in query.also.get(word, ()) if " " not in other)
    found = set(map(stem, map(str.casefold, (*nouns, *others))))
    people = any(fuzz.ratio(one, other) >= _ALIKE for one in found for other in _PEOPLE)
    return found | _PEOPLE if people else found


def _spellings(number: str) -> set[str]:
    value = words(number)[0]
    return {value, SMALL_NUMBERS[int(value)]} if value.isdigit() and int(value) < len(SMALL_NUMBERS) else {value}
