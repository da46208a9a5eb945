"""Answers that tell what became of a promise: "Did she ever write?" - "Yes, the letter went in March"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.promises.deeds import tells_undone
from assistant.promises.nearness import Later, deed_in, points
from assistant.promises.outcomes import changed, not_yet
from assistant.promises.topic import GENERAL, telling
from assistant.promises.undertaken import Undertaken
from assistant.promises.verbs import is_past
from index.text import searchable, stems, words

_ENOUGH = 3.0
_YES = (
    r"(?:yes|yeah|yep|indeed|certainly|(?:it|they|that|this|these) (?:has|have|was|were|did)\b(?! not|n['’]t)"
    r"|(?:I|we|he|she|they) (?:have|has|did)\b(?! not|n['’]t))"
)
_SAYS_YES = re.compile(rf"\W*{_YES}", re.IGNORECASE)
# The question right before, or before no more than a yes.
_ASKED = re.compile(rf"(?P<question>[^.?!]*\?)\s*(?P<yes>{_YES}[^.?!]{{0,30}}[.!,]\s*)?$", re.IGNORECASE)
_WHETHER_DONE = re.compile(r"\b(?:did|has|have|had|was|were)\b", re.IGNORECASE)
_WHY = re.compile(r"\b(?:why|how|when|what|which|who)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\b(quarter|phase|stage|part|lot|block|tranche|round|volume|section|q)\s?(\d{1,2})\b")


def answered(promise: Undertaken, later: Later) -> float:
    """How surely a sentence says yes to a question right before it whether what was promised was done; 0 where not."""
    match = _ASKED.search(later.before)
    if not match or not (match["yes"] or _SAYS_YES.match(later.sentence)):
        return 0.0
    question = match["question"]
    if not _WHETHER_DONE.search(question) or _WHY.search(question) or not deed_in(promise, question):
        return 0.0
    if changed(later.sentence) or not_yet(later.sentence) or tells_undone(_SAYS_YES.sub("", later.sentence)):
        return 0.0
    if not any(is_past(word) or word in ("has", "have", "was", "were", "did") for word in words(later.sentence)):
        return 0.0
    asked = replace(later, sentence=question, before="")
    share = points(promise, asked, set(stems(question)), telling(later.title) - GENERAL)
    return share if share >= _ENOUGH else 0.0


def numbered_otherwise(promised: str, later: str) -> bool:
    """Whether what is told has another number than what was promised: quarter 3, not quarter 2."""
    wanted, found = _numbers(promised), _numbers(later)
    return any(name in wanted and not wanted[name] & numbers for name, numbers in found.items())


def _numbers(text: str) -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for name, number in _NUMBERED.findall(searchable(text).lower()):
        told.setdefault("quarter" if name == "q" else name, set()).add(number)
    return told
