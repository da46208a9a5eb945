"""What can be seen of a sentence of minutes: its words in runs of up to three, and those around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.minutes.likely.sentence import Sentence

_TITLED = re.compile(
    r"\b(?:Cllrs?|Councillors?|Cyng\w*|Alderman|Provost|Bailie|Mr|Mrs|Ms|Miss|Dr|Prof\w*|Rev\w*|Sir|Lady|Lord)\.? "
    r"(?:[A-Z][\w'’-]*\.? ?){1,3}"
)
_MONEY = re.compile(r"£\s?\d[\d,.]*\d?[mk]?")
_NUMBER = re.compile(r"\d+(?:[.,/:-]\d+)*(?:st|nd|rd|th)?\b")
_TOKEN = re.compile(r"\w+|[:;.,()\"“”?!–—•*/|-]")
# One word each for what differs from paper to paper: who, how much, how many.
_PERSON, _SUM, _COUNT = "qperson", "qsum", "qcount"
# Of a long sentence, and of what stands before and after one, no more is read.
_LONGEST, _BEFORE, _AFTER = 60, 12, 8
_CAPITALS = 3
_LENGTHS, _STEP = 6, 6


def features(sentence: Sentence) -> set[str]:
    """The features of a sentence, each once."""
    told = tokens(sentence.text)
    result = {f"= {run}" for run in runs(["<", *told[:_LONGEST], ">"], 3)}
    result |= {f"^ {' '.join(told[:count])}" for count in range(1, 5)}
    result |= {f"title {run}" for run in runs(tokens(sentence.title), 2)}
    result |= {f"heading {run}" for run in runs(tokens(sentence.heading), 2)}
    result |= {f"before {run}" for run in runs(["<", *tokens(sentence.before)[-_BEFORE:]], 2)}
    result |= {f"lead {run}" for run in runs(tokens(sentence.lead)[-_BEFORE:], 2)}
    result |= {f"after {run}" for run in runs([*tokens(sentence.after)[:_AFTER], ">"], 2)}
    return result | {f"length {min(_LENGTHS, len(told) // _STEP)}"}


def tokens(text: str) -> list[str]:
    """Words and marks in lower case, one word for all people, sums and numbers; capitals are marked."""
    text = _NUMBER.sub(f" {_COUNT} ", _MONEY.sub(f" {_SUM} ", _TITLED.sub(f" {_PERSON} ", text)))
    return [
        f"{one.lower()}^" if one.isupper() and len(one) >= _CAPITALS else one.lower() for one in _TOKEN.findall(text)
    ]


def runs(told: Sequence[str], longest: int) -> Iterator[str]:
    """All runs of up to ``longest`` of the words ``told``."""
    for count in range(1, longest + 1):
        yield from (" ".join(told[at : at + count]) for at in range(len(told) - count + 1))
