"""The words on both sides of a label."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.readers.transcripts import cues

# A sentence that runs on over a label is moved only where at most so many words stand before it.
BEGUN_WORDS = 30
# So few words before a label are hardly a sentence that ends there without a full stop.
_SHORT_WORDS = 20
# So few words before others on their line are of the same speaker.
_LEAD_WORDS = 4
# A line that begins a sentence has more words than this before the label.
_LINE_WORDS = 5


@dataclass(frozen=True, slots=True)
class Sides:
    """The end of what stands before a label, the beginning of what stands behind, and who speaks."""

    before: str
    after: str
    speaker: str
    following: str
    chair: str | None

    @property
    def runs_on(self) -> bool:
        """Whether a sentence runs on over the label."""
        return cues.is_open(self.before, self.after)

    @property
    def chairs(self) -> bool:
        """Whether the speaker before the label is known to chair."""
        return self.speaker == self.chair

    @property
    def begun(self) -> int:
        """Where the last sentence before the label begins; thanks that end in a line are their own."""
        start = cues.sentence_start(self.before, len(self.before))
        for line in re.finditer(r"\n", self.before[start:]):
            if cues.CLOSING.match(self.before[start : start + line.start()]):
                return start + line.end()
        return start if self.words_from(start) <= BEGUN_WORDS else self._begun_line(start)

    def _begun_line(self, start: int) -> int:
        """Where, in captions without full stops, a line begins with a capital that goes on nothing."""
        for line in reversed(list(re.finditer(r"\n(?=[A-Z])", self.before[start:]))):
            place = start + line.end()
            if _LINE_WORDS <= self.words_from(place) <= BEGUN_WORDS and not cues.ends_open(self.before[: place - 1]):
                return place
        return start

    def with_lead(self, place: int) -> int:
        """``place``, or where its line begins if the chair is next and a few words' sentence stands there before it.

        A new line of captions after a full stop mostly is a new speaker's.
        """
        line = self.before.rfind("\n", 0, place) + 1
        lead = self.before[line:place].strip()
        fits = self.following == self.chair and len(lead.split()) <= _LEAD_WORDS
        begins = line and cues.is_closed(self.before[:line].rstrip()) and cues.is_closed(lead)
        return line if fits and begins and not cues.TO_THE_CHAIR.search(lead) else place

    @property
    def plainly_runs_on(self) -> bool:
        """Whether what stands before the label is no sentence yet, or short."""
        return cues.ends_open(self.before) or self.words_from(self.begun) <= _SHORT_WORDS

    def words_from(self, place: int) -> int:
        """How many words stand before the label from ``place`` on."""
        return len(self.before[place:].split())
