"""Questions about what became of promises: whether they were kept, and which are overdue."""

from __future__ import annotations

import re

from index.actions.standing import Status

_NOT = r"(?:\b(?:not|never) (?:yet )?(?:been )?(?:\w+ly )?|n['’]t (?:yet )?(?:been )?|\b(?:yet|still) to be |\bun)"
_DONE = r"(?:kept|keep|keeping|fulfill?(?:ed)?|honou?r(?:ed)?|delivered|carried out|completed?|met|done|discharged)"
_LATE = re.compile(rf"\b(?:{_DONE}|done|sent|came) (?:but |only |too |very |rather )*late\b", re.IGNORECASE)
_SAYS = (
    (_LATE, frozenset((Status.KEPT,))),
    (
        re.compile(rf"{_NOT}{_DONE}\b|\b(?:open|outstanding|pending|unresolved|still to (?:come|do))\b", re.IGNORECASE),
        frozenset((Status.OVERDUE, Status.OPEN, Status.NO_LATER_RECORD)),
    ),
    (
        re.compile(
            r"\b(?:overdue|late|missed|behind(?: (?:time|schedule))?|past (?:its|their|the) (?:date|deadline)"
            r"|broken?|break)\b",
            re.IGNORECASE,
        ),
        frozenset((Status.OVERDUE,)),
    ),
    (
        re.compile(
            r"\b(?:changed|deferred|postponed|delayed|put (?:off|back)|slipped|dropped|abandoned|withdrawn|given up)\b",
            re.IGNORECASE,
        ),
        frozenset((Status.CHANGED,)),
    ),
    (re.compile(rf"\b{_DONE}\b", re.IGNORECASE), frozenset((Status.KEPT,))),
)
# "Has she kept them?" asks of each; "which are kept?" and "are any overdue?" ask for those alone.
_WHETHER = re.compile(
    r"^(?:(?:and|but|so|well),? )?(?:has|have|had|did|does|do|was|were|is|are)\b(?!.*\bany(?:thing)?\b)", re.IGNORECASE
)


def became(question: str) -> frozenset[Status] | None:
    """The statuses that a question about promises asks for, or asks whether they hold; None where it asks for none."""
    return next((statuses for pattern, statuses in _SAYS if pattern.search(question)), None)


def kept_late(question: str) -> bool:
    """Whether it asks for what was done, but later than promised."""
    return bool(_LATE.search(question))


def asks_whether(question: str) -> bool:
    """Whether it asks what became of each promise, rather than which have a status."""
    return bool(_WHETHER.search(question))


def without_status(question: str) -> str:
    """The question without the words that name a status."""
    for pattern, _ in _SAYS:
        question = pattern.sub(" ", question)
    return question
