"""What stands over a list of actions: "Audit Committee, 8 May: actions", "Action log after meeting of 8 May 2025"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.dates import first_date
from index.parts.facts import Facts, facts_of
from index.readers.action_days import day_told

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
# A paper that is one may be called by what it is for, and tell no date.
LOG = re.compile(
    r"\b(?P<name>(?:rolling |(?:recommendations?|matters)(?: and |/| & ))?actions?(?: and agreements?)?"
    r"[ -]?(?:log|sheet|list|points?|tracker|register|grid|schedule|record|arising|from)\b"
    r"|(?:(?<=^)|(?<=[-–—:,|.] ))actions?(?=\W*$| ?[-–—:,|(]|\W+\d)|tracker|(?:our )?to[ -]do(?: list)?|jobs list"
    r"|follow[- ]up (?:sheet|list)|(?:matters|things|points) (?:to be )?(?:followed up|outstanding)|who does what)",
    re.IGNORECASE,
)
# "from the Committee of", "after meeting of": which meeting, before its date.
_WHICH = re.compile(
    r"\b(?:(?:arising|agreed|outstanding) )?(?:(?:from|after|following|of|at) )?(?:the )?"
    r"(?:(?:committee|board|panel|forum|cabinet|council|partnership)(?: meeting)?|meeting)"
    r"(?: (?:of|on|held on):?(?= ?\w* ?\d)|(?: \d+)? ?\((?=\d))|\b(?:(?:arising|agreed"
    r"|outstanding) )?(?:from|after|following)(?= \d)",
    re.IGNORECASE,
)
# "Position at 3 May 2024, for the meeting on 10 May 2024": the meeting that it is brought to is the second.
_FOR = re.compile(
    r"\b(?:for|to|prepared for|going to) (?:the |its |our |next )*(?:[\w-]+ ){0,3}?meeting"
    r" (?:on|of|to be held on|held on)\b.{4,40}",
    re.IGNORECASE,
)
# What is to come before a body, or was decided there, is no log of actions.
_OTHER = re.compile(
    r"\b(?:work|forward) (?:programme|plan)|\b(?:decisions?|minutes|notes|agenda(?! item)|report)\b", re.IGNORECASE
)
# A log may have what is to come behind it.
_BEHIND = re.compile(r"(?<=\w) (?:and|&) (?:work|forward) (?:programme|plan)\b", re.IGNORECASE)
# "prepared by Committee Services after".
_BY = re.compile(
    r"\b(?:prepared|kept|compiled|issued|updated)\b(?: by (?:(?! (?:after|on|following|of|at)\b)[^,\d])*)?",
    re.IGNORECASE,
)
_CELLS = re.compile(r"(?:\t|\||;|\s{2,}\S).*(?:\t|\||;|\s{2,}\S)")
_COLUMNS = re.compile(r"\s{2,}|\t")
_HEAD_LINES, _HEAD_WORDS = 5, 22


def head_of(lines: Sequence[str]) -> Sequence[str]:
    """The first lines of a paper down to those that say what it is and when people met; none where they do not."""
    above = list(lines[:_HEAD_LINES])
    called = next((at for at, line in enumerate(above) if _is_short(line) and CALLED.search(line)), len(above))
    dated = next((at for at, line in enumerate(above) if _is_short(line) and first_date(line)), len(above))
    return above[: max(called, dated) + 1] if max(called, dated) < len(above) else ()


def log_head_of(lines: Sequence[str]) -> Sequence[str]:
    """The first lines of a log down to the last of those that say what it is and when people met."""
    above = list(lines[:_HEAD_LINES])
    called = next((at for at, line in enumerate(above) if _is_short(line) and LOG.search(line)), None)
    if called is None or any(_OTHER.search(_BEHIND.sub("", line)) for line in above[: called + 1]):
        return ()
    dated = (at for at, line in enumerate(above[: called + 2]) if _is_short(line) and first_date(line))
    beside = (at for at in dated if at <= called or not _CELLS.search(above[at]))
    return above[: max(called, next(beside, called)) + 1]


def log_facts(head: Sequence[str]) -> Facts:
    """The facts in the head of a log; a day in it is that of the meeting."""
    told = [_BY.sub("", LOG.sub("", _BEHIND.sub("", line))).strip(" -–—:,|") for line in head]
    facts = facts_over(told)
    date = next((date for line in head if (date := first_date(line))), None)
    return replace(facts, date=facts.date or date)


def facts_over(texts: Sequence[str]) -> Facts:
    """The facts in such a head, in which what the list is called is no part of the body's name.

    A list that names no meeting has the day up to which it tells.
    """
    brought = next((date for text in texts if (match := _FOR.search(text)) and (date := first_date(match[0]))), None)
    parts = [part for text in texts for part in _COLUMNS.split(text)]
    facts = facts_of([_WHICH.sub("", CALLED.sub("", part)).strip(" -–—:,|") for part in parts])
    date = brought or facts.date or day_told(texts)
    return replace(facts, body=facts.body and facts.body.strip(" -–—:,|"), date=date)


def _is_short(line: str) -> bool:
    return len(line.split()) <= _HEAD_WORDS
