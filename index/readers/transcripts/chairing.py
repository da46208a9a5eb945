"""What a chair says at the end of the turn before the chair's own label."""

from __future__ import annotations

import re

from index.readers.transcripts import cues
from index.readers.transcripts.sides import Sides

# Passing a question on is said in so many words.
_OFFER_WORDS = 20
# A phrase that a label parts stands within so many characters of it.
_PHRASE_REACH = 40
_REACTS = re.compile(
    r"(?:^|(?<=[.?!]\s))(?:great|lovely|brilliant|excellent|wonderful|fantastic|perfect|okay|ok)[,.]?\s+"
    r"(?:thank\s?you|thanks)[^.?!]{0,40}[.!]?$",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    r"\b(?:any\s(?:further|other|more)\s(?:questions?|comments?)|(?:a\s)?(?:secondary|supplementary)\squestions?"
    r"|(?:can|do|may)\sI\shave\sa\s(?:proposer|seconder)|agenda\sitem)\b",
    re.IGNORECASE,
)


def passed_on(sides: Sides) -> int | None:
    """Where the chair asks who wants to come in, or to do something."""
    asked = (cues.OFFERS, cues.ANY_FURTHER, cues.REQUESTS)
    found = [match.start() for cue in asked for match in cue.finditer(sides.before)]
    start = cues.sentence_start(sides.before, max(found)) if found else None
    return start if start is not None and sides.words_from(start) <= _OFFER_WORDS else None


def questions_taken(sides: Sides) -> int | None:
    """Where a presenter's offer to take questions ends."""
    found = [match.end() for match in cues.TAKES_QUESTIONS.finditer(sides.before)]
    return found[-1] if found else None


def address_ended(sides: Sides) -> int | None:
    """Who thanks the chair is done: what runs on from there is the chair's."""
    if sides.speaker == sides.chair or not sides.runs_on:
        return None
    found = [match.end() for match in cues.TO_THE_CHAIR.finditer(sides.before)]
    return found[-1] if found else None


def reacted(sides: Sides) -> int | None:
    """Where somebody is thanked for their words: nobody calls their own great.

    Thanks without a full stop, where other sentences have them, go on behind the label.
    """
    reaction = _REACTS.search(sides.before)
    if reaction or sides.speaker == sides.chair:
        return reaction.start() if reaction else None
    start = cues.sentence_start(sides.before, len(sides.before))
    thanks = sides.before[start:]
    return start if thanks and cues.CLOSING.match(thanks) and not cues.is_closed(thanks) else None


def phrase_begun(sides: Sides) -> int | None:
    """Where a chair's stock phrase begins that goes on behind the label."""
    before = sides.before[-_PHRASE_REACH:]
    shift = len(sides.before) - len(before)
    found = _PHRASE.finditer(f"{before} {sides.after[:_PHRASE_REACH]}")
    return next((shift + match.start() for match in found if match.start() < len(before) < match.end() - 1), None)
