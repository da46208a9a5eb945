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
from index.readers.transcripts.cues import INVITED, SECOND_VOICE
from index.readers.transcripts.turns import Turn

# A chair calls more turns than anybody; of fewer labels nothing is said of it.
_CHAIR_TURNS = 3
# The words of somebody invited who gets no label; a chair's own remark is shorter.
_INVITED_WORDS = 60
_ANSWER_WORDS = 4


def settle(turns: list[Turn]) -> None:
    """Move words between neighbouring ``turns`` where they plainly belong to the other."""
    chair = chair_of(turns)
    spoken = [number for number, turn in enumerate(turns) if turn.runs]
    earlier = None
    for first, second in pairwise(spoken):
        before, after = turns[first], turns[second]
        if before.runs and after.runs:
            Boundary(before, after, turns[first + 1 : second], chair, earlier).settle()
        earlier = before if before.runs else earlier
    for turn in turns:
        _doubt(turn, chair)


def chair_of(turns: Sequence[Turn]) -> str | None:
    """Who chairs: whose label comes most often, None where two come alike or all are few."""
    counted = Counter(turn.speaker for turn in turns).most_common(2)
    if len(counted) < 2 or counted[0][1] < _CHAIR_TURNS or counted[0][1] == counted[1][1]:
        return None
    return counted[0][0]


def _doubt(turn: Turn, chair: str | None) -> None:
    """Mark words that read as those of somebody who never gets a label."""
    cue, least = (INVITED, _INVITED_WORDS) if turn.speaker == chair else (SECOND_VOICE, _ANSWER_WORDS)
    for number, run in enumerate(turn.runs):
        found = next(cue.finditer(run.text), None)
        place = found.end() if found and not run.uncertain else len(run.text)
        if len(run.text[place:].split()) > least:
            turn.doubt_tail(number, place)
            return
