"""What stands over a list of actions: "Audit Committee, 8 May: actions", "Action log after meeting of 8 May 2025"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.dates import first_date
from index.parts.facts import Facts, facts_of

# What such a list is called where that is all that a part of a line says.
_NAME = (
    r"actions?(?:[ -](?:log|sheet|list|points?|notes?|tracker|grid|schedule|record))?|tracker|to[ -]do(?: list)?"
    r"|jobs(?: list)?"
)
CALLED = re.compile(
    rf"(?:^|(?<=[-–—:,|. ]))(?P<name>(?:(?:agreements?|decisions?|matters arising)(?: and |/| & ))?(?:{_NAME})"
    r"(?:(?: and |/| & )(?:agreements?|decisions?|owners?))?)"
    r"(?=\W*$| ?[-–—:,|(]|\W+\d| (?:from|after|following|of|at|arising|agreed|outstanding)\b)",
    re.IGNORECASE,
)
# "from the Committee of", "after meeting of": which meeting, before its date.
_WHICH = re.compile(
    r"\b(?:(?:arising|agreed|outstanding) )?(?:(?:from|after|following|of|at) )?(?:the )?"
    r"(?:(?:committee|board|panel|forum|cabinet|council|partnership)(?: meeting)?|meeting)"
    r" (?:of|on|held on):?(?= ?\w* ?\d)|\b(?:(?:arising|agreed|outstanding) )?(?:from|after|following)(?= \d)",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"\s{2,}|\t")
_HEAD_LINES, _HEAD_WORDS = 5, 22


def head_of(lines: Sequence[str]) -> Sequence[str]:
    """The first lines of a paper down to those that say what it is and when people met; none where they do not."""
    above = list(lines[:_HEAD_LINES])
    called = next((at for at, line in enumerate(above) if _is_short(line) and CALLED.search(line)), len(above))
    dated = next((at for at, line in enumerate(above) if _is_short(line) and first_date(line)), len(above))
    return above[: max(called, dated) + 1] if max(called, dated) < len(above) else ()


def facts_over(texts: Sequence[str]) -> Facts:
    """The facts in such a head, in which what the list is called is no part of the body's name."""
    parts = [part for text in texts for part in _COLUMNS.split(text)]
    facts = facts_of([_WHICH.sub("", CALLED.sub("", part)).strip(" -–—:,|") for part in parts])
    return replace(facts, body=facts.body and facts.body.strip(" -–—:,|"))


def _is_short(line: str) -> bool:
    return len(line.split()) <= _HEAD_WORDS
