"""The parts of Minutebook's search, and how each is switched off: ``pytest -m benchmark --ablate``.

A part is switched off by what its constants are set to while a question is searched for, so the
search must read them then, and not when it is built. Nothing but this file knows of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest

from assistant.retrieval.signals import FIRST, REST, SIGNALS
from tests.benchmarks.retrieval.measures import Result
from tests.benchmarks.retrieval.ways import Way


def _silent(*signals: str) -> dict[str, object]:
    """The weights of both sums with those of ``signals`` at nothing."""
    return {
        f"assistant.retrieval.retriever.{name}": {
            signal: 0.0 if signal in signals else weight for signal, weight in sum_.items()
        }
        for name, sum_ in (("FIRST", FIRST), ("REST", REST))
    }


# The name of a part -> the constants that switch it off: a signal is off where it weighs nothing.
PARTS: Mapping[str, Mapping[str, object]] = {
    **{signal: _silent(signal) for signal in SIGNALS},
    "all words": _silent(*(signal for signal in SIGNALS if signal.startswith("words"))),
    "all meaning": _silent(*(signal for signal in SIGNALS if signal.startswith("meaning"))),
    "what stands around": _silent(*(signal for signal in SIGNALS if signal.endswith(("it", "item")))),
    "scoring more than the nearest items": {"assistant.retrieval.retriever.EXACT": 0},
    "asking words that tell little": {"assistant.retrieval.weighing.ASKING_WORDS": frozenset()},
    "passages joined into results": {
        "assistant.retrieval.arranging._FIRST_WORDS": 0,
        "assistant.retrieval.arranging._REST_WORDS": 0,
    },
    "results apart from the first": {"assistant.retrieval.arranging._BESIDE_PENALTY": 0.0},
}


@contextmanager
def without(part: str) -> Iterator[None]:
    """A block in which a part of the search is off."""
    with pytest.MonkeyPatch.context() as patch:
        for constant, off in PARTS[part].items():
            patch.setattr(constant, off)
        yield


class Without:
    """A way to search with a part of it off."""

    def __init__(self, part: str, whole: Way) -> None:
        self.name = f"without {part}"
        self._part = part
        self._whole = whole

    def ranked(self, question: str, file: str | None) -> list[Result]:
        with without(self._part):
            return self._whole.ranked(question, file)
