"""The demand of a question that asks what an acronym stands for; and acronyms that nothing found has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query
from index.acronyms import spells

_ASKED = re.compile(r"\b(?i:what (?:does|do|did) (?:the )?(?:letters |acronym )?)(?P<letters>[A-Z][A-Za-z]*[A-Z])s? ")
# Three capitals or more: of two there are too many in any paper, and of a question in capitals all words are.
_ACRONYM = re.compile(r"\b[A-Z]{3,6}(?=s?\b)")
_STANDS_FOR = re.compile(r"\b(?:stand(?:s|ing)? for|mean(?:s|ing)?|short for)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|&")


def long_form_given(query: Query, told: Statement) -> bool:
    """Where a question asks what an acronym stands for, words that it may stand for are there."""
    asked = _ASKED.search(query.question)
    if not asked or not _STANDS_FOR.search(query.question):
        return True
    return _spelt(asked["letters"], told.everything)


def unheard(query: Query, texts: Sequence[str]) -> list[str]:
    """The acronyms in a question of which no text has the letters, nor words that they may stand for.

    What a paper is about may go without saying in a passage, so that all that were found are looked through.
    """
    if not any(map(str.islower, query.question)):
        return []
    known = {acronym for acronym, _ in query.acronyms}
    asked = [letters for letters in _ACRONYM.findall(query.question) if letters.lower() not in known]
    return [letters for letters in asked if not any(_stands(letters, text) for text in texts)]


def _stands(letters: str, text: str) -> bool:
    return bool(re.search(rf"\b{letters}s?\b", text, re.IGNORECASE)) or _spelt(letters, text)


def _spelt(letters: str, text: str) -> bool:
    """Whether words in a row begin with ``letters``."""
    words = _WORD.findall(text)
    begins = (at for at, word in enumerate(words) if word[0].casefold() == letters[0].casefold())
    runs = (words[at : at + length] for at in begins for length in range(2, 2 * len(letters) + 1))
    return any(spells(letters, run) for run in runs)
