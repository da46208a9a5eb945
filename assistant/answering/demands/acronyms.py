"""The demand of a question that asks what an acronym stands for."""

from __future__ import annotations

import re

from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query
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
    begins = (at for at, word in enumerate(words) if word[0].casefold() == letters[0].casefold())
    runs = (words[at : at + length] for at in begins for length in range(2, 2 * len(letters) + 1))
    return any(spells(letters, run) for run in runs)
