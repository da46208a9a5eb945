"""How what was promised stands, told without its name: "Ms Dow said that it was in draft"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.promises.nearness import Later, points
from assistant.promises.undertaken import Undertaken
from index.text import sentences, stems

_ENOUGH = 3.0
_STANDS = re.compile(
    r"\b(?:(?:was|were|is|are|remain(?:s|ed)?|['’]s|['’]re)(?: (?:still|now|currently|only|well|already))?"
    r" (?:in (?:draft|hand|progress|preparation|train)|under ?way|on hold|ongoing"
    r"|being (?:drafted|prepared|finali[sz]ed|worked (?:on|up)|developed|written|drawn up|checked|arranged)"
    r"|(?:nearly|almost|not(?: yet| quite)?) (?:ready|finished|complete|done)|with (?:legal|the lawyers|the printers?))"
    r"|(?:work|drafting) (?:on (?:it|this|that|them) )?(?:was|is|had|has) (?:begun|started|under ?way|going on))\b",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|this|that|these|those|they|them)\b", re.IGNORECASE)
# What "it" is stands in so many sentences before.
_BACK = 2


def stands(promise: Undertaken, later: Later, title: frozenset[str]) -> float:
    """How surely a sentence says how what was promised stands, with what it points back at; 0 where it does not."""
    if not _STANDS.search(later.sentence):
        return 0.0
    whole = later
    if _IT.search(later.sentence):
        before = [later.before[begin:end] for begin, end in sentences(later.before)[-_BACK:]]
        whole = replace(later, sentence=" ".join([*before, later.sentence]), before="")
    told = set(stems(whole.sentence))
    share = points(promise, whole, told, title)
    return share if share >= _ENOUGH and told & promise.things else 0.0
