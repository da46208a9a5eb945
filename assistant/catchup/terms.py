"""Words of councils that not everybody knows, in a sentence each, with the law or practice that says so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_PRACTICE = "Standing practice"


@dataclass(frozen=True, slots=True)
class Term:
    """A council's word: how it is printed, what it means, and the source for that."""

    word: str
    printed: re.Pattern[str]
    meaning: str
    source: str

    def to_json(self) -> dict[str, str]:
        return {"word": self.word, "meaning": self.meaning, "source": self.source}


def _term(word: str, printed: str, meaning: str, source: str = _PRACTICE) -> Term:
    return Term(word, re.compile(rf"\b(?:{printed})\b", re.IGNORECASE), meaning, source)


_TERMS = (
    _term(
        "scrutiny",
        r"scrutiny (?:panels?|committees?|board)|overview and scrutiny",
        "Councillors who do not run services question those who do, and suggest changes.",
        "Local Government Act 2000, section 9F",
    ),
    _term(
        "Cabinet",
        r"cabinet(?! member)|executive",
        "The small group of councillors who take most of the council's decisions.",
        "Local Government Act 2000, section 9C",
    ),
    _term(
        "Cabinet member",
        r"cabinet members?|portfolio holders?",
        "The councillor in the Cabinet who is in charge of a subject.",
        "Local Government Act 2000, section 9C",
    ),
    _term(
        "full Council",
        r"full council",
        "All the councillors meeting together; only they can set the council tax.",
        "Local Government Finance Act 1992, section 67",
    ),
    _term(
        "minutes",
        r"minutes(?= (?:of|for|be|were|are)| that)",
        "The official record of a meeting, which the next meeting checks and signs.",
        "Local Government Act 1972, Schedule 12, paragraph 41",
    ),
    _term(
        "resolved",
        r"resolved|resolution",
        "Decided by the meeting, by a vote or with nobody against.",
        "Local Government Act 1972, Schedule 12, paragraph 39",
    ),
    _term("proposer and seconder", r"proposer|seconder|seconded", "The two members who put something to the vote."),
    _term("apologies", r"apologies", "A message that a member cannot come."),
    _term(
        "declaration of interest",
        r"declarations? of interests?|declared an interest",
        "A member says that they, or somebody close to them, have something to gain or lose.",
        "Localism Act 2011, section 31",
    ),
    _term(
        "exempt",
        r"exempt(?:ion)? (?:item|report|information|appendix)s?",
        "Kept from the public, because it is about people's private affairs or business secrets.",
        "Local Government Act 1972, section 100I and Schedule 12A",
    ),
    _term(
        "co-opted member",
        r"co-?opted (?:members?|representatives?)",
        "Somebody on a committee who is not a councillor.",
        "Local Government Act 1972, section 102(3)",
    ),
    _term("work programme", r"work ?program(?:me)?", "The list of what a committee will look at, and when."),
    _term("endorse", r"endors\w+", "Say that you agree with something and support it."),
    _term("recommendation", r"recommendations?", "What a report asks the meeting to decide."),
    _term("consultation", r"consult(?:ation|ed|ing)", "Asking people what they think before something is decided."),
    _term("statutory", r"statutory", "Required by law."),
    _term(
        "medium term financial strategy",
        r"medium[- ]term financial (?:strategy|plan)",
        "The council's plan of what it will have and spend in the next years.",
    ),
    _term(
        "high needs block",
        r"high needs block",
        "Money from the government for pupils who need more help than others to learn.",
        "School and Early Years Finance (England) Regulations",
    ),
    _term(
        "care leaver",
        r"care leavers?",
        "A young person who was looked after by the council until they were about grown up.",
        "Children Act 1989, section 23C",
    ),
    _term(
        "in care, looked after",
        r"looked[- ]after (?:child|children|team)|(?:children|child) in care",
        "Living where the council, and not the parents, provides a home.",
        "Children Act 1989, section 22",
    ),
)


def terms_in(texts: Iterable[str]) -> list[Term]:
    """The terms that ``texts`` use, in the order of the table."""
    told = "\n".join(texts)
    return [term for term in _TERMS if term.printed.search(told)]
