"""The demand of a question that asks what an acronym stands for."""

from __future__ import annotations

import re
from itertools import combinations

from assistant.demands.statement import Statement
from assistant.query import Query
from index.acronyms import spells

_ASKED = re.compile(r"\b(?i:what (?:does|do|did) (?:the )?(?:letters |acronym )?)(?P<letters>[A-Z][A-Za-z]*[A-Z])s? ")
_STANDS_FOR = re.compile(r"\b(?:stand(?:s|ing)? for|mean(?:s|ing)?|short for)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|&")


def long_form_given(query: Query, told: Statement) -> bool:
    """Where a question asks what an acronym stands for, words that it may stand for are there."""
    asked = _ASKED.search(query.question)
    if not asked or not _STANDS_FOR.search(query.question):
        return True
    letters = asked["letters"]
    words = _WORD.findall(told.everything)
    longest = 2 * len(letters)
    runs = (words[first:end] for first, end in combinations(range(len(words) + 1), 2) if end - first <= longest)
    return any(len(run) > 1 and run[0][0].casefold() == letters[0].casefold() and spells(letters, run) for run in runs)
