"""What can be seen of a written sentence that may promise: its words in runs of up to two, and those around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.cue_words import OFFICER
from index.likely import runs, tokens
from index.types import Contribution

# Of a long sentence, and of what stands before and after one, no more is read.
_LONGEST, _BEFORE, _AFTER = 60, 12, 8
_LENGTHS, _STEP = 6, 6
# One word for whoever may promise, as posts and names differ from council to council.
_OFFICER, _SOMEBODY = re.compile(rf"\b(?:[Tt]he )?{OFFICER}\b"), " qofficer "


def features(told: Contribution, title: str, sentences: Sequence[str], at: int) -> set[str]:
    """The features of ``sentences[at]`` of a contribution under ``title``, each once.

    What the rules find is none of them: these were made by the very papers that teach, and look surer there than
    they are elsewhere.
    """
    words = _tokens(sentences[at])
    result = {f"= {run}" for run in runs(["<", *words[:_LONGEST], ">"], 2)}
    result |= {f"^ {' '.join(words[:count])}" for count in range(1, 4)}
    result |= {f"title {word}" for word in tokens(title)} | {f"heading {word}" for word in tokens(told.heading or "")}
    result |= {f"before {word}" for word in ["<", *_tokens("".join(sentences[max(0, at - 1) : at]))[-_BEFORE:]]}
    result |= {f"after {word}" for word in [*_tokens("".join(sentences[at + 1 : at + 2]))[:_AFTER], ">"]}
    known = {f"form {told.authority.value}", f"table {told.table}", f"speaker {told.speaker is not None}"}
    return result | known | {f"length {min(_LENGTHS, len(words) // _STEP)}"}


def _tokens(text: str) -> list[str]:
    return tokens(_OFFICER.sub(_SOMEBODY, text))
