"""What can be seen of a sentence of minutes: its words in runs of up to three, and those around it."""

from __future__ import annotations

from index.likely import runs, tokens
from index.minutes.likely.sentence import MinutedSentence

# Of a long sentence, and of what stands before and after one, no more is read.
_LONGEST, _BEFORE, _AFTER = 60, 12, 8
_LENGTHS, _STEP = 6, 6


def features(sentence: MinutedSentence) -> set[str]:
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
