"""Headings under which actions stand."""

from __future__ import annotations

import re

_HEADING = re.compile(
    r"^\W*(?:(?:\d{1,2}|[a-z])[.):] *|part [a-z][:.]? *)?(?:(?:agreed|key|further|new|summary of|list of|schedule of"
    r"|table of|council|clerk['’]?s) )?"
    r"(?:actions?|camau gweithredu|jobs|tasks|to[- ]dos?|things to do|who does what|who is doing what)"
    r"(?: points?| arising| agreed| required| list| summary| table| sheet| for \w+| from (?:this|the) meeting){0,2}"
    r"(?: ?/ ?actions?)?(?: [–—-] [\w ]{3,30}| ?\([^()]{3,40}\))?\W*$",
    re.IGNORECASE,
)
_LOG = re.compile(
    r"(?:(?:rolling|recommendations?(?: and| &)?|matters and) )?actions?(?: and agreements?)?[ -]?(?:log"
    r"|sheet|list|points?"
    r"|tracker|register|grid|schedule|record|arising|from)?|tracker|(?:our )?to[ -]do(?: list)?|jobs(?: list)?"
    r"|follow[- ]up (?:sheet|list)|(?:matters|things|points) (?:to be )?(?:followed up|outstanding)(?: for \w+)?"
    r"|who does what|action (?:plan|box)|(?:things )?to be done(?: (?:by|before) [\w ]{3,20})?"
    r"|(?:\w+ )?actions?(?: points?| list| log)? (?:from|of|after|since|following|for|at) [\w ]{3,40}",
    re.IGNORECASE,
)


def heads_actions(text: str) -> bool:
    """Whether a line is the heading of a list of actions: "Actions:"."""
    return bool(_HEADING.match(text))


def heads_log(heading: str) -> bool:
    """Whether one of the headings above a table is that of a log of actions: "Action log. Carried forward"."""
    return any(heads_actions(part) or _LOG.fullmatch(part) for part in heading.split(". "))
