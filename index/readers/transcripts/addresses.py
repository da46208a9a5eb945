"""Whether who names the next speaker hands over to them, or turns to them and goes on.

"Raj, please." hands over, and what follows is Raj's. "Raj can you tell us why it is shut." is
of who asks, all of it: nobody turns to themselves.
"""

from __future__ import annotations

from index.readers.transcripts import cues
from index.readers.transcripts.calls import Call, Manner, call_of
from index.readers.transcripts.sides import Sides

# Whom a chair asks in so few words mostly has the floor from there.
_ASKED_WORDS = 20
# A call or a question at the head of a turn: so many characters tell it, and so many words end it.
_HEAD = 60
_HEAD_WORDS = 45


def is_ceded(call: Call, sides: Sides) -> bool:
    """Whether what stands behind ``call`` is of whom it names."""
    if call.manner is Manner.HANDS_OVER:
        return True
    answered = bool(cues.ANSWERED.match(sides.before[call.end :]))
    by_a_chair = sides.chairs or not (call.manner is Manner.ASKS or opens(sides.before, call))
    if call.manner is Manner.GOES_ON:
        return by_a_chair and (sides.runs_on or (sides.chairs and answered))
    return answered or (sides.chairs and _is_asked(call, sides)) or (not sides.chairs and by_a_chair and sides.runs_on)


def _is_asked(call: Call, sides: Sides) -> bool:
    """Whether a chair's few words are all that the chair asks."""
    few = len(sides.before[call.begin : call.end].split()) <= _ASKED_WORDS
    return few and (sides.runs_on or not cues.ASKS_ON.match(sides.before[call.end :]))


def own_until(sides: Sides) -> int:
    """Where, before the label, the words end that turn to the next speaker: they are not that speaker's."""
    call = call_of(sides.before, sides.following)
    if call is None or call.manner is Manner.HANDS_OVER:
        return 0
    if call.manner is not Manner.GOES_ON:
        return call.end
    end = cues.sentence_end(sides.before, call.end)
    return 0 if is_ceded(call, sides) else len(sides.before) if end is None else end


def opens(text: str, call: Call) -> bool:
    """Whether ``text`` begins with ``call``, but for thanks."""
    before = text[: call.begin]
    return not before.strip() or bool(cues.CLOSING.match(cues.TO_THE_CHAIR.sub("", before, count=1)))


def handed_over(text: str, name: str, chairs: bool, most: int) -> Call | None:
    """The call by which ``text`` hands over to ``name``, with at most so many words behind it.

    Who does not chair asks, or speaks to somebody where their own turn begins: that hands over nothing.
    """
    call = call_of(text, name)
    if call is None or len(text[call.end :].split()) > most:
        return None
    own = call.manner is Manner.ASKS or (call.manner is not Manner.HANDS_OVER and opens(text, call))
    return call if chairs or not own else None


def head_call(text: str, name: str) -> int | None:
    """Where a call of ``name`` ends with which ``text`` begins, or what asks them something."""
    call = call_of(text[:_HEAD], name)
    if call is None or call.begin:
        return None
    if call.manner is not Manner.ASKS:
        return call.end
    end = cues.sentence_end(text, call.end - 1)
    return end if end and len(text[:end].split()) <= _HEAD_WORDS else None
