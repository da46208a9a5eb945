"""How much each sentence of an item tells of it.

Centrality: a sentence tells much whose words, and the meaning of whose passage, are those of the whole
item (after Radev and others, "Centroid-based summarization of multiple documents", 2004).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from assistant.catchup.sentences import Sentence, content
from index.dates import MONTHS
from index.embedding import Vectors

# How a sentence is weighed, each term from 0 to 1; tried by reading the catch-ups of the sample papers.
_WORDS, _MEANING = 1.0, 0.5
_SUBSTANCE, _FIGURES, _NAMES, _TITLE = 0.35, 0.3, 0.1, 0.15
_LEANS, _BROKEN, _POINTS, _PAGES, _FILLER, _ASKS = 0.35, 0.25, 0.35, 0.5, 0.4, 0.3
_RUNS, _UNSURE, _CHAIR, _LONG = 0.3, 0.1, 0.25, 0.8
# A sentence of so many words is weighed in full; shorter ones hold fewer words that could tell.
_FULL_WORDS = 16
# So many words read easily in a line.
EASY_WORDS = 26
# Cues are counted up to so many.
_ENOUGH = 3
_TELLS = re.compile(
    r"\b(?:because|need(?:s|ed)?|must|plans?|planned|concern\w*|problem|risk\w*|increas\w+|reduc\w+|target\w*|key"
    r"|priorit\w+|challeng\w+|improv\w+|recommend\w*|learn\w*|impact\w*|savings?|deficit|overspen\w+|budget|fund\w+"
    r"|cost\w*|important|proposed?|consult\w+|review\w*|results?|outcomes?|found|identified|agreed|confirmed"
    r"|queried|questioned|asked|commented|explained|statutory|deadline|delay\w*|shortage|waiting list|aims?)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    rf"£|\d\d|\d ?%|\bper ?cent\b|\b(?:half|hundred|thousand|million)\b|\b(?:{MONTHS})\b", re.IGNORECASE
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
# What begins so leans on the sentence before it, and such words point to it.
_LEANING = re.compile(
    r"^(?:because|which|that(?:['’]s)?|this|these|those|they(?:['’]\w+)?|it(?:['’]s)?|he|she|there|then|again|as well"
    r"|if not|one of (?:them|those|which)|some of (?:them|those)|such|first of all|finally|secondly?)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(r"\b(?:this|that|these|those|they|them|it|he|she|here|there)\b", re.IGNORECASE)
_PAGE = re.compile(r"\b(?:page|slide|appendix|paragraph|section) \d|\bbullet points?\b", re.IGNORECASE)
_FILLS = re.compile(
    r"\b(?:i think|i mean|you know|sort of|kind of|obviously|actually|really|i suppose|just|i guess|a bit|basically"
    r"|to be honest|i'?m sorry|sorry|i wondered|like i said)\b",
    re.IGNORECASE,
)


def weights_of(told: Sequence[Sentence], frequency: Callable[[str], float]) -> Mapping[str, float]:
    """How much each stem of an item tells of it: how many sentences have it, by how rare it is elsewhere.

    What only one sentence has tells of that sentence alone.
    """
    counts = Counter(stem for one in told for stem in one.stems)
    return {stem: math.log(count) * frequency(stem) for stem, count in counts.items()}


def weighed(
    told: Sequence[Sentence],
    weights: Mapping[str, float],
    vectors: Mapping[int, Vectors],
    title: str,
    chair: str | None = None,
) -> list[float]:
    """How much each sentence tells of its item: about 0 to 2. The ``chair`` leads others to say it."""
    near = _scaled(_nearness(told, vectors))
    words = _scaled(
        [sum(weights[stem] for stem in one.stems) / math.sqrt(max(one.length, _FULL_WORDS)) for one in told]
    )
    return [
        _WORDS * word + _MEANING * meaning + _form(one, content(title)) - _CHAIR * _is_chair(one, chair)
        for one, word, meaning in zip(told, words, near, strict=True)
    ]


def asks(text: str) -> bool:
    """Whether a sentence asks something."""
    return text.rstrip().endswith("?")


def leans(text: str) -> bool:
    """Whether a sentence begins so that it leans on the one before it."""
    return bool(_LEANING.match(text))


def _is_chair(one: Sentence, chair: str | None) -> bool:
    """Whether the chair says a sentence, and not somebody who was given the chair's name."""
    return chair is not None and one.piece.speaker == chair and not one.piece.uncertain


def _form(one: Sentence, title: frozenset[str]) -> float:
    """What the form of a sentence says for it, and against it."""
    told, leads = one.text, one.text.split(" ", 4)[0:4]
    for_it = (
        _SUBSTANCE * _share(_TELLS, told)
        + _NAMES * _share(_NAME, told)
        + _FIGURES * bool(_FIGURE.search(told))
        + _TITLE * bool(one.stems & title)
    )
    against = (
        _LEANS * leans(told)
        + _BROKEN * one.broken
        + _POINTS * _share(_POINTING, " ".join(leads))
        + _FILLER * _share(_FILLS, told)
        + _PAGES * bool(_PAGE.search(told))
        + _RUNS * one.runs_together
        + _LONG * max(one.length - EASY_WORDS, 0) / EASY_WORDS
        + _UNSURE * one.piece.uncertain
        + _ASKS * (asks(told) and one.length < _FULL_WORDS)
    )
    return for_it - against


def _share(cues: re.Pattern[str], text: str) -> float:
    """How many of the cues that count are in ``text``, from 0 to 1."""
    return min(len(cues.findall(text)), _ENOUGH) / _ENOUGH


def _nearness(told: Sequence[Sentence], vectors: Mapping[int, Vectors]) -> list[float]:
    """The cosine of each sentence's passage to the mean of the item's passages."""
    passages = {one.passage for one in told} & vectors.keys()
    if not passages:
        return [0.0] * len(told)
    centre = np.mean([vectors[passage] for passage in sorted(passages)], axis=0)
    centre /= max(float(np.linalg.norm(centre)), 1e-6)
    return [float(vectors[one.passage] @ centre) if one.passage in passages else 0.0 for one in told]


def _scaled(values: Sequence[float]) -> list[float]:
    """Values as shares of the greatest."""
    most = max(values, default=0.0)
    return [max(value, 0.0) / most for value in values] if most > 0 else [0.0] * len(values)
