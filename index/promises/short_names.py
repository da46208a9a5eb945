"""First names and initials, by which notes call the people of a meeting."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

_TITLES = re.compile(r"^(?:(?:Cllr|Councillor|County|Dr|Mrs?|Ms|Miss|Professor|Rev|Supt|Sgt|PC)\.? )+")
_CLAUSES = re.compile(r"[;:]|,? \b(?:and|but)\b ")
# A name that stands alone, or a first name with an initial.
_ONE_WORD = re.compile(r"(?<![A-Z][a-z] )\b[A-Z][\w'’-]*\b(?: [A-Z]\b)?(?! [A-Z])")


def short_names(names: Iterable[str]) -> dict[str, str]:
    """First names and initials, as notes use them, that only one of ``names`` has, with the whole name."""
    found: dict[str, set[str]] = {}
    for name in names:
        words = _TITLES.sub("", name).split()
        if len(words) > 1:
            for short in (words[0], "".join(word[0] for word in words), f"{words[0]} {words[-1][0]}"):
                found.setdefault(short, set()).add(name)
    return {short: whole.pop() for short, whole in found.items() if len(whole) == 1 and len(short) > 1}


def named_first(told: str, short: Container[str]) -> str | None:
    """Whom the last clause of ``told`` that has any of the names ``short`` names first, or None."""
    for clause in reversed(_CLAUSES.split(told)):
        for match in _ONE_WORD.finditer(clause):
            if match[0] in short:
                return match[0]
    return None


def begins_with(told: str, short: Container[str]) -> str | None:
    """Which of the names ``short`` begins ``told``, or None."""
    match = re.match(r"\W*(?P<who>[A-Z][\w'’-]*(?: [A-Z]\b)?)(?= (?:to|will|would|is|has)\b)", told)
    return match["who"] if match and match["who"] in short else None
