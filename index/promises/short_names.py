"""First names and initials, by which notes call the people of a meeting."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable

from index.people.words import NO_NAMES, bare
from index.promises.futures import NAME

_TITLES = re.compile(r"^(?:(?:Cllr|Councillor|County|Dr|Mrs?|Ms|Miss|Professor|Rev|Supt|Sgt|PC)\.? )+")
_CLAUSES = re.compile(r"[;:]|,? \b(?:and|but)\b ")
# A name that stands alone, or a first name with an initial.
_ONE_WORD = re.compile(r"(?<![A-Z][a-z] )\b[A-Z][\w'’-]*\b(?: [A-Z]\b)?(?! [A-Z])")
# "Usha's read them all", "Usha's going to ring".
_HAS = re.compile(r"(?P<who>[A-Z][\w-]*)['’]s$")
_HAS_DONE = re.compile(r" (?:[a-z]+ed|[a-z]+ing|read|got|done|been|sent|had|made|put|seen|spoken|written|taken)\b")
# What only people do: "Angie offered", "Bob rang", "and Pete'll".
_SPEAKS = re.compile(
    rf"\b(?P<who>{NAME})(?: (?:also|then|has|had|kindly|still|never|just|already))?"
    rf"(?:['’]ll\b|['’]s(?={_HAS_DONE.pattern})"
    r"| to (?:write|ring|ask|e-?mail|chase|check|find|speak|talk|look|send|bring|draft|contact|let|book)\b"
    r"| (?:owes|owed|forgot|promises|hopes|hoped|said|says|asked|asks|offered|offers|told|thinks|thought|felt|feels"
    r"|explained|wants|wanted|wondered|admitted|understood|knows|knew|reckons|reckoned|wrote|spoke|volunteered"
    r"|suggested|apologised|promised|undertook|mentioned|rang|e-?mailed|chased|replied|reminded|thanked|complained"
    r"|confirmed|reported|agreed)\b)"
)
# What stands before a surname or the name of a body.
_MORE_OF_IT = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|of|for)|\b[A-Z][\w'’-]*|\b(?:Cllr|Mrs?|Ms|Miss|Dr)\.) $")


def short_names(names: Iterable[str]) -> dict[str, str]:
    """First names and initials, as notes use them, that only one of ``names`` has, with the whole name."""
    found: dict[str, set[str]] = {}
    for name in names:
        words = _TITLES.sub("", name).split()
        if len(words) > 1:
            for short in (words[0], "".join(word[0] for word in words), f"{words[0]} {words[-1][0]}"):
                found.setdefault(short, set()).add(name)
    return {short: whole.pop() for short, whole in found.items() if len(whole) == 1 and len(short) > 1}


def informal_names(text: str) -> dict[str, str]:
    """First names by which a paper without a roster tells of people, with the whole name where it stands but once."""
    alone = (
        one for one in _SPEAKS.finditer(text) if not _MORE_OF_IT.search(text[max(0, one.start() - 30) : one.start()])
    )
    found = {one["who"] for one in alone if bare(one["who"]) not in NO_NAMES}
    whole: defaultdict[str, set[str]] = defaultdict(set)
    for first, last in re.findall(r"\b([A-Z][a-z]+) ([A-Z][a-z]+(?:['’-][A-Z][a-z]+)?)\b", text):
        whole[first].add(last)
    return {one: f"{one} {next(iter(whole[one]))}" if len(whole[one]) == 1 else one for one in found}


def named_first(told: str, short: Container[str]) -> str | None:
    """Whom the last clause of ``told`` that has any of the names ``short`` names first, or None."""
    for clause in reversed(_CLAUSES.split(told)):
        for match in _ONE_WORD.finditer(clause):
            has = _HAS.match(match[0])
            name = has["who"] if has and _HAS_DONE.match(clause, match.end()) else match[0]
            if name in short:
                return name
    return None


def begins_with(told: str, short: Container[str]) -> str | None:
    """Which of the names ``short`` begins ``told``, or None."""
    match = re.match(r"\W*(?P<who>[A-Z][\w'’-]*(?: [A-Z]\b)?)(?= (?:to|will|would|is|has)\b)", told)
    return match["who"] if match and match["who"] in short else None
