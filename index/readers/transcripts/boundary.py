"""One label between two turns: what stands on the wrong side of it is moved, or marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.readers.transcripts import cues
from index.readers.transcripts.addresses import handed_over, head_call, own_until
from index.readers.transcripts.calls import Call
from index.readers.transcripts.evidence import REACH_WORDS, place_after, place_before
from index.readers.transcripts.gluing import seam_in
from index.readers.transcripts.sides import BEGUN_WORDS, Sides
from index.readers.transcripts.turns import Turn

# Characters on either side of a label in which evidence is looked for.
_REACH = 500
# So few words stand behind a call at the very end of a turn.
_END_WORDS = 12
# A label that the next follows within so many seconds is one key pressed after another.
_BRIEF = 6


@dataclass(slots=True)
class Boundary:
    """Two turns, the labels without words between them, who chairs, and the turn before both."""

    before: Turn
    after: Turn
    silent: Sequence[Turn]
    chair: str | None
    earlier: Turn | None

    def settle(self) -> None:
        """Move what the words show to be the other's; mark what may be."""
        if self.before.runs[-1].item != self.after.runs[0].item or self._passed():
            return
        if self.before.speaker == self.after.speaker and not self.silent:
            return
        if self.silent and self._between(self.silent[-1]):
            return
        sides = self._sides()
        place = place_before(sides)
        if place is not None and (self._shift() + place or len(self.before.runs) > 1):
            self.after.put_first(self.before.take_tail(self._shift() + place))
        elif place is None and self._behind(sides):
            return
        else:
            self._running_on(sides)
        self._doubt_call()

    def _sides(self) -> Sides:
        before = self.before.last[-_REACH:]
        return Sides(before, self.after.first[:_REACH], self.before.speaker, self.after.speaker, self.chair)

    def _shift(self) -> int:
        return max(0, len(self.before.last) - _REACH)

    def _behind(self, sides: Sides) -> bool:
        """Move words behind the label to the speaker before."""
        place = place_after(sides)
        if place:
            self.before.put_last(self.after.take_head(place))
            return True
        end = head_call(self.after.first, self.after.speaker)
        if end and cues.TO_THE_CHAIR.match(sides.after[end:].lstrip()):
            head = self.after.take_head(end)
            self.before.put_last(replace(head, uncertain=self.before.speaker != self.chair))
            return True
        return False

    def _doubt_call(self) -> None:
        """Calls are the chair's; where neither speaker chairs, one may be of a chair without a label."""
        call = self._call_in(self.before, 0)
        if call and call.begin and self.chair and self.chair not in (self.before.speaker, self.after.speaker):
            self.before.doubt_tail(len(self.before.runs) - 1, call.begin)

    def _running_on(self, sides: Sides) -> None:
        """A sentence over the label, without other evidence, is taken for that of the speaker named late."""
        if not sides.runs_on:
            return
        start, end = self._shift() + sides.with_lead(sides.begun), cues.sentence_end(sides.after)
        late = (start or len(self.before.runs) > 1) and sides.words_from(sides.begun) <= BEGUN_WORDS
        if late and sides.plainly_runs_on and sides.begun >= own_until(sides):
            self.after.doubt_head(min(end or len(sides.after), self._first_caption()))
            self.after.put_first(replace(self.before.take_tail(start), uncertain=True))
        elif self._is_brief() and end is None:
            self.before.doubt_tail(len(self.before.runs) - 1, 0)
        else:
            short = end is not None and len(sides.after[:end].split()) <= BEGUN_WORDS
            self.after.doubt_head(end if end and short else self._first_caption())

    def _first_caption(self) -> int:
        """Where the first caption of a turn ends, as far as can be seen."""
        run = self.after.runs[0]
        line = run.text.find("\n")
        caption = len(run.text) if line < 0 else line
        return run.glue or seam_in(run.text[:caption]) or caption

    def _is_brief(self) -> bool:
        first, second = self.before.start, self.after.start
        return first is not None and second is not None and 0 <= second - first <= _BRIEF and len(self.before.runs) == 1

    def _passed(self) -> bool:
        """Whether the first label was pressed for one who had just called the second."""
        earlier = self.earlier
        if earlier is None or not self._is_brief() or earlier.runs[-1].item != self.before.runs[0].item:
            return False
        call = self._call_in(earlier, _END_WORDS)
        if call is None:
            return False
        for run in reversed([earlier.take_tail(call.end), *self.before.runs]):
            self.after.put_first(run)
        self.before.runs = []
        if self.before.speaker == self.chair != earlier.speaker:
            self.before.put_last(earlier.take_tail(call.begin))
        return True

    def _call_in(self, turn: Turn, most: int) -> Call | None:
        """Where the end of ``turn`` calls the next speaker, with at most so many words behind it."""
        shift = max(0, len(turn.last) - _REACH)
        call = handed_over(turn.last[shift:], self.after.speaker, turn.speaker == self.chair, most)
        return call and replace(call, begin=shift + call.begin, end=shift + call.end)

    def _between(self, label: Turn) -> bool:
        """Give a label without words what must have been said by its speaker."""
        if label.speaker in (self.before.speaker, self.after.speaker):
            return False
        call = self._call_in(self.before, REACH_WORDS)
        head = head_call(self.after.first, self.after.speaker)
        line = self.before.last.rfind("\n") + 1
        misheard = label.speaker == self.chair and cues.MISHEARD_CALL.match(self.before.last[line:])
        if call:
            self._give(label, cues.with_thanks(self.before.last, call.begin), call.end)
        elif misheard:
            self._give(label, line, line + misheard.end())
        elif head:
            label.put_last(self.after.take_head(head))
        elif place := self._remark(label):
            label.put_last(self.before.take_tail(place))
        return bool(label.runs)

    def _give(self, label: Turn, begin: int, end: int) -> None:
        """Give what stands from ``begin`` to ``end`` to ``label``, and what follows to the turn after."""
        rest = self.before.take_tail(end) if end < len(self.before.last) else None
        label.put_last(self.before.take_tail(begin))
        if rest:
            self.after.put_first(rest)

    def _remark(self, label: Turn) -> int | None:
        """Where words begin that the speaker of a label without words must have said."""
        text = self.before.last
        if label.speaker == self.chair:
            line = text.rfind("\n") + 1
            return line if cues.REMARK.match(text[line:]) else None
        place = text.rfind("?") + 1
        return place if place and 3 <= len(text[place:].split()) <= BEGUN_WORDS else None
