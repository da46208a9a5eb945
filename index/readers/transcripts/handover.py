"""Where turns really change: labels stand a caption early or late, and words are moved on evidence.

An operator presses the key for a speaker once they have begun, rather than before; so a
sentence that runs on over a label belongs to one speaker, and mostly to the one named.
What is moved, or left, without better evidence is marked as uncertain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.readers.transcripts.boundary import Boundary
from index.readers.transcripts.doubts import doubt, doubt_calls, doubt_return
from index.readers.transcripts.turns import Turn

# A chair calls more turns than anybody; of fewer labels nothing is said of it.
_CHAIR_TURNS = 3


def settle(turns: list[Turn]) -> None:
    """Move words between neighbouring ``turns`` where they plainly belong to the other."""
    chair = chair_of(turns)
    spoken = [number for number, turn in enumerate(turns) if turn.runs]
    earlier = None
    for first, second in pairwise(spoken):
        before, after = turns[first], turns[second]
        if before.runs and after.runs:
            Boundary(before, after, turns[first + 1 : second], chair, earlier).settle()
        if before.runs and after.runs:
            doubt_calls(before, after, chair)
        earlier = before if before.runs else earlier
    for turn in turns:
        doubt(turn, chair)
    for before, after in pairwise([turn for turn in turns if turn.runs]):
        doubt_return(before, after)


def chair_of(turns: Sequence[Turn]) -> str | None:
    """Who chairs: whose label comes most often, None where two come alike or all are few."""
    counted = Counter(turn.speaker for turn in turns).most_common(2)
    if len(counted) < 2 or counted[0][1] < _CHAIR_TURNS or counted[0][1] == counted[1][1]:
        return None
    return counted[0][0]
