"""Who does what in a sentence: the people before a verb, and those behind "from" or "by"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.people.found import FoundPerson
from index.people.lists import people_listed
from index.people.names import is_initials, titles
from index.text import fold

_STOP = re.compile(r"(?<=[.!?])\s+(?=[^\Wa-z])|\n\s*\n")
# Words that no subject holds, between its names or behind them.
_VERB = re.compile(
    r"\b(?:that|who|whom|whose|which|if|whether|when|to|by|said|was|were|is|are|be|been|she|he|they|then"
    r"|(?!(?:co-opted|appointed|elected|nominated)\b)[a-z-]+ed)\b"
)
_AUXILIARY = re.compile(r"(?:[\s,]+(?:had|has|have|also|both|all|each|then|subsequently|further|is|was|were))*[\s,]*$")
# What ends a list of names in a sentence.
_END = re.compile(
    r";\s|\s[-–—]\s*(?=[a-z])"
    r"|,?\s\b(?:who|whom|for whom|whose|which|as|due|because|but|having|with|had|has|have|was|were|is|are"
    r"|in|on|at|under|regarding|concerning|relating|owing|attended|would|will|to|since|after|until|respectively)\b"
)
_AGAIN = re.compile(r"(?P<and>,|;|\band)\s+(?:also\s+)?(?:from|by|on behalf of)\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def clauses(text: str) -> Iterator[str]:
    """The sentences of ``text``, folded; the dot of an initial or a title ends none."""
    begin = 0
    for stop in _STOP.finditer(text):
        words = text[begin : stop.start()].split()
        if words and text[stop.start() - 1] == "." and (is_initials(words[-1]) or titles(words[-1:])):
            continue
        yield fold(text[begin : stop.start()])
        begin = stop.end()
    yield fold(text[begin:])


def people_behind(text: str) -> list[FoundPerson]:
    """The people whom ``text`` names first, up to where the sentence goes on otherwise."""
    return people_listed(_AGAIN.sub(r"\g<and> ", names_first(text)))


def names_first(text: str) -> str:
    """``text`` up to where its first sentence goes on otherwise than with names."""
    sentence = next(clauses(text))
    hidden = _BRACKETS.sub(lambda match: "#" * len(match[0]), sentence)
    end = _END.search(hidden)
    return sentence[: end.start()] if end else sentence


def people_before(text: str) -> list[FoundPerson]:
    """The people in the subject that ends ``text``: "Councillors A Lee and B Fry" before a verb."""
    told = _AUXILIARY.sub("", text)
    for begin in (0, *_beginnings(told)):
        subject = told[begin:]
        if _VERB.search(_BRACKETS.sub("", subject)):
            continue
        found = people_listed(subject)
        if found and (begin or found[0].begin == 0):
            return found
    return []


def _beginnings(text: str) -> Iterator[int]:
    """Where a name with a title begins."""
    for word in re.finditer(r"\S+", text):
        if word[0][0].isupper() and titles([word[0]]):
            yield word.start()
