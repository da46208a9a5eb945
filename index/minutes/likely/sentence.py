"""The sentences under an item of minutes, each with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.minutes.resolution_parts import sentences_of
from index.types import Contribution

_ITEM = re.compile(r"(?:[•·●▪◦*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s|[a-z]")
_GOES_ON = re.compile(r"(?:[;,]|\band)$")


@dataclass(frozen=True, slots=True)
class MinutedSentence:
    """``text[begin:end]`` of contribution ``of``, under ``title`` and ``heading``, between ``before`` and ``after``.

    ``lead`` is the sentence that leads in to the list of which it is an item.
    """

    of: int
    begin: int
    end: int
    text: str
    title: str
    heading: str
    before: str
    after: str
    lead: str


def sentences_under(title: str, told: Sequence[Contribution]) -> list[MinutedSentence]:
    """The sentences of the contributions under one item, those of tables aside."""
    spans = list(_spans(told))
    texts = [told[of].text[begin:end] for of, begin, end in spans]
    leads = _leads(texts)
    return [
        MinutedSentence(
            of,
            begin,
            end,
            texts[at],
            title,
            told[of].heading or "",
            "".join(texts[max(0, at - 1) : at]),
            "".join(texts[at + 1 : at + 2]),
            leads[at],
        )
        for at, (of, begin, end) in enumerate(spans)
    ]


def _leads(texts: Sequence[str]) -> list[str]:
    """For each sentence the one that leads in, with a colon, to the list that it is in."""
    leads: list[str] = []
    lead = before = ""
    for text in texts:
        lead = lead if before[-1:] == ":" or _ITEM.match(text) or _GOES_ON.search(before) else ""
        leads.append(lead)
        lead = text if text[-1:] == ":" else lead
        before = text
    return leads


def _spans(told: Sequence[Contribution]) -> Iterator[tuple[int, int, int]]:
    for of, one in enumerate(told):
        for begin, end in sentences_of(one.text) if not one.table else ():
            text = one.text[begin:end]
            begin, end = begin + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
            if begin < end:
                yield of, begin, end
