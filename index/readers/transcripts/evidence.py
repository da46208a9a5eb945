"""Evidence in the words on both sides of a label that some of them stand on the wrong side."""

from __future__ import annotations

from collections.abc import Callable

from index.readers.transcripts import cues
from index.readers.transcripts.addresses import is_ceded, own_until
from index.readers.transcripts.calls import call_of, thanks_to
from index.readers.transcripts.chairing import address_ended, passed_on, phrase_begun, questions_taken, reacted
from index.readers.transcripts.sides import BEGUN_WORDS, Sides

# So many words may be on the wrong side: a caption or two of some fifteen words, and the sentence begun.
REACH_WORDS = 45
# A sentence over a label is the speaker's before where so few words end it.
_ENDED_WORDS = 1


def place_before(sides: Sides) -> int | None:
    """Where, before the label, the words begin that are the next speaker's."""
    own = own_until(sides)
    for rule in _rules(sides):
        place = rule(sides)
        if place is not None and place >= own and 0 < sides.words_from(place) <= REACH_WORDS:
            return sides.with_lead(place)
    return None


def _rules(sides: Sides) -> tuple[Callable[[Sides], int | None], ...]:
    first = (_through_the_chair, _called, _thanked)
    last = (_announced, _closed, _asked)
    if sides.following == sides.chair:
        return (*first, passed_on, phrase_begun, reacted, *last, questions_taken, address_ended)
    return (_to_the_chair, *first, *last, _chair_named) if sides.speaker == sides.chair else (*first, *last)


def place_after(sides: Sides) -> int | None:
    """Where, behind the label, the words end that are the speaker's before it."""
    if sides.following == sides.chair:
        thanks = cues.TO_THE_CHAIR.match(sides.after)
        if thanks and not cues.THROUGH.match(sides.after):
            return thanks.end()
    return _rest_of_invitation(sides) or _rest_of_address(sides) or _last_words(sides)


def _last_words(sides: Sides) -> int | None:
    end = cues.sentence_end(sides.after)
    few = end is not None and len(sides.after[:end].split()) <= _ENDED_WORDS
    return end if few and cues.is_open(sides.before, sides.after) else None


def _rest_of_invitation(sides: Sides) -> int | None:
    """The end of an invitation that the label parts: all of it is who invites'."""
    if cues.is_closed(sides.before) or not cues.INVITES.search(sides.before[sides.begun :]):
        return None
    address = cues.TO_THE_CHAIR.search(sides.after)
    ends = [place for place in (address and address.start(), cues.sentence_end(sides.after)) if place is not None]
    return min(ends, default=None)


def _rest_of_address(sides: Sides) -> int | None:
    """The end of what the speaker before asks of the next by name, where the label plainly parts it."""
    if own_until(sides) < len(sides.before) or not cues.ends_open(sides.before) or not sides.runs_on:
        return None
    end = cues.sentence_end(sides.after)
    return end if end is not None and len(sides.after[:end].split()) <= BEGUN_WORDS else None


def _to_the_chair(sides: Sides) -> int | None:
    """The chair addresses no chair: what begins so is the next speaker's."""
    found = [match.start() for match in cues.TO_THE_CHAIR.finditer(sides.before)]
    return found[-1] if found else None


def _through_the_chair(sides: Sides) -> int | None:
    if sides.following == sides.chair:
        return None
    found = [match.start() for match in cues.THROUGH.finditer(sides.before)]
    return found[-1] if found and sides.words_from(found[-1]) <= BEGUN_WORDS else None


def _called(sides: Sides) -> int | None:
    call = call_of(sides.before, sides.following)
    return call.end if call and is_ceded(call, sides) else None


def _thanked(sides: Sides) -> int | None:
    """Nobody thanks themselves; and who is asked thanks for the question."""
    named = thanks_to(sides.before, sides.speaker)
    if named is not None:
        return named
    start = sides.begun
    thanks = sides.following == sides.chair and cues.THANKS.match(sides.before[start:])
    return start if thanks and sides.runs_on else None


def _announced(sides: Sides) -> int | None:
    """Who announces a question asks it: one that stands behind the label is the next speaker's."""
    start = cues.last_sentence(sides.before)
    announced = cues.ANNOUNCES.search(sides.before[start:])
    return start if announced and "?" in sides.after and "?" not in sides.before[start:] else None


def _asked(sides: Sides) -> int | None:
    """After a question, a sentence that runs on under the next label is the answer."""
    more = [match.end() for match in cues.ONE_MORE.finditer(sides.before) if sides.speaker == sides.chair]
    place = max(sides.before.rfind("?") + 1, *more, 0)
    answered = cues.ANSWER.match(sides.before[place:]) and not cues.is_closed(sides.before)
    if not place or not (sides.runs_on or answered):
        return None
    courtesy = cues.sentence_end(sides.before, place)
    polite = courtesy and sides.speaker == sides.chair and cues.COURTESY.match(sides.before[place:courtesy])
    return courtesy if polite else place


def _chair_named(sides: Sides) -> int | None:
    found = [match.start() for match in cues.CHAIR_FIRST.finditer(sides.before)]
    return found[-1] if found else None


def _closed(sides: Sides) -> int | None:
    """After closing thanks, a sentence that runs on under the next label is the next speaker's."""
    if not sides.runs_on or sides.words_from(sides.begun) > BEGUN_WORDS:
        return None
    start = sides.begun
    for _ in range(2):
        sentence = sides.before[cues.sentence_start(sides.before, max(0, start - 2)) : start]
        if sentence.strip() and cues.CLOSING.match(sentence):
            return start
        if len(sentence.split()) > 3 or not sentence.strip():
            return None
        start -= len(sentence)
    return None
