"""Sentences of one contribution that promise the same thing are one promise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.promises.promise import Promise
from index.text import sentences, stems
from index.types import Spans

# A sentence goes on with a promise that stands at most so many sentences before it.
_NEAR = 2
# Two sentences are about the same thing where they share so many longer words.
_ALIKE, _LONG = 2, 5
# A promise that says no more than yes goes on with the one right behind it.
_SHORT = frozenset({"assents", "takes it on"})
_STANDS_FOR = re.compile(r"\b(?:that|this|it|those|these|them)\b", re.IGNORECASE)


def joined(found: Sequence[Promise], text: str) -> list[Promise]:
    """Promises of one contribution, those that go on about the same thing as one."""
    kept: list[Promise] = []
    for one in found:
        before = kept[-1] if kept else None
        if before and before.spans == one.spans:
            kept[-1] = replace(before, who=before.who if str(before.who) else one.who)
        elif before and str(before.who) == str(one.who) and _goes_on(text, before, one):
            spans = _touching(text, (*before.spans, *one.spans))
            kept[-1] = replace(before, spans=spans, due=before.due or one.due)
        else:
            kept.append(one)
    return kept


def _goes_on(text: str, before: Promise, one: Promise) -> bool:
    """Whether a promise near to another points back at it, or is of the same words."""
    if before.cue in _SHORT and not text[before.spans[-1][1] : one.spans[0][0]].strip():
        return True
    first, second = (text[slice(*spans[0])] for spans in (before.spans[-1:], one.spans))
    if len(sentences(text[before.spans[-1][1] : one.spans[0][0]])) > _NEAR:
        return False
    return bool(_STANDS_FOR.search(second)) or len(_long(first) & _long(second)) >= _ALIKE


def _long(text: str) -> set[str]:
    return {stem for stem in stems(text) if len(stem) >= _LONG}


def _touching(text: str, spans: Spans) -> Spans:
    """Spans with nothing but white space between them as one."""
    merged: list[tuple[int, int]] = []
    for begin, end in spans:
        if merged and not text[merged[-1][1] : begin].strip():
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((begin, end))
    return tuple(merged)
