"""Where the chair of a recording calls an item of the agenda aloud: "Right, item four, CAMHS waiting times."

A chair also speaks of items that are not called ("we heard under item two", "we'll come back to item six"), and may
move on without a word. So a call is taken where the title is said with the number, or where number or title stand
where a chair moves on, in the order of the agenda.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.catchup.procedure import is_procedural_title
from index.minutes.counts import COUNT, count_value
from index.stop_words import content_words
from index.stored import Piece
from index.text import end_of_words, stem, whole_sentences
from index.types import AgendaItem

_NUMBER = re.compile(rf"\bitem (?:number |no\.? )?(?P<number>{COUNT})\b(?![./]\d)", re.IGNORECASE)
# What is said of an item that is called before, later, or not at all.
REFERS = re.compile(
    r"\b(?:under|from|of|about|regarding|see|per|after|before|until|till|since|with|than|in|at) (?:agenda )?item\b"
    r"|\b(?:come|go|get|came|went) back\b|\bwe(?:['’]ll| will| shall| can) (?:come|get|return) to\b"
    r"|\b(?:in|on|under|from|of|about|after|before|since|with|than|at) (?:the |our )?last item\b"
    r"|\blast item (?:was|were|had|that|we)\b|\bprevious item\b|\b(?:last|previous) meeting\b"
    r"|\b(?:earlier|already|previously|heard|discussed|covered|mentioned)\b",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(r"\b(?:deferred|withdrawn|postponed|pulled|later|another meeting)\b", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:mov(?:e|es|ing)|turn(?:s|ing)?|go(?:es|ing)?|com(?:e|es|ing)|brings? us|takes? us|on|over|pass)"
    r" (?:on |now |then )*to\b|\bnext\b|\b(?:start|begin) with\b|\bthat is item\b|\bso (?:we are|we['’]re) (?:on|at)\b"
    r"|\b(?:can|shall|let(?:['’]s| us)|we(?:['’]ll| will)(?: now)?) (?:we |now )?(?:do|take|start|begin|open)\b",
    re.IGNORECASE,
)
# Words before which nothing is said yet.
LEADS = re.compile(
    r"^(?:(?:thank you|thanks|right|okay|ok|so|now|then|well|good|lovely|great|and|any|agenda|the|our|members"
    r"|everyone)\b[,.!]?\s*)*",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,.;:?!–—]| - | (?:please|now|then|next|anything)\b")
# The title is said within so many words behind the number; this share of it at least.
_REACH, _SAID = 14, 0.5
# A chair asks for apologies, declarations and the like in so many words.
_SHORT = 12
# A number said alone is of the title in the next sentence: "Item five then. Swimming pool."
_ALONE = re.compile(r"^\W*(?:(?:then|now|next|please|thank you|everyone)\b\W*)*$", re.IGNORECASE)
# What a title has beside what it is said by: its year, "time" or "report" behind it, and what a dash leads in to.
_BESIDE = re.compile(r",? (?:(?:19|20)\d\d(?:[/–-]\d{2,4})?|time|session|update|report|presentation)$", re.IGNORECASE)
_PART = re.compile(r"\s*(?::| [–—-]) .*$")
_THANKS = re.compile(r"\b(?:thank|well done|congratulat|welcome)", re.IGNORECASE)
# A title of one word is no more than a word.
_FEWEST = 2
_ENDS = re.compile(
    r"^(?:any other|other|urgent|items? of urgent|late) (?:urgent )?(?:business|items?|matters)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ItemCall:
    """The words ``piece`` by which the item at ``place`` of the agenda is called."""

    place: int
    piece: int
    begin: int
    end: int


def calls(told: Sequence[Piece], agenda: Sequence[AgendaItem], chairs: Sequence[bool]) -> list[ItemCall]:
    """Where the items of ``agenda`` are called in ``told``, in order; ``chairs`` tells whose words are a chair's."""
    found: list[ItemCall] = []
    for at, piece in enumerate(told):
        for begin, end in _sentences(piece.contribution) if chairs[at] else ():
            last = found[-1].place if found else -1
            place = _called(piece.contribution[begin:end], agenda, last)
            if place is not None and place not in {call.place for call in found}:
                found.append(ItemCall(place, at, begin, end))
    return found


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of ``text``, one that has a number alone with the next, in which the title is said."""
    spans = whole_sentences(text)
    at = 0
    while at < len(spans):
        begin, end = spans[at]
        number = _NUMBER.search(text, begin, end)
        joined = at + 1 < len(spans) and number is not None and bool(_ALONE.match(text[number.end() : end]))
        joined = joined and not _NUMBER.search(text[slice(*spans[at + 1])])
        yield begin, spans[at + joined][1]
        at += 1 + joined


def _called(sentence: str, agenda: Sequence[AgendaItem], last: int) -> int | None:
    """The place of the item that a sentence calls after that at ``last``; None where it calls none."""
    match = _NUMBER.search(sentence)
    if _PUT_OFF.search(sentence) or REFERS.search(sentence[: match.end()] if match else sentence):
        return None
    if match is None:
        return next((at for at in range(last + 1, len(agenda)) if _is_titled(sentence, agenda[at].title)), None)
    said = _stems(sentence[match.end() : end_of_words(sentence, match.end(), _REACH)])
    shares = [len(said & own) / max(len(own), 1) for own in (_stems(item.title) for item in agenda)]
    best = max(range(len(agenda)), key=lambda at: shares[at])
    number = str(count_value(match["number"]))
    numbered = next((at for at, item in enumerate(agenda) if (item.number or "").rstrip(".") == number), None)
    if shares[best] >= _SAID and (numbered is None or shares[best] > shares[numbered]):
        return best if best > last else None
    if numbered is None:
        return None
    leads = not LEADS.sub("", sentence[: match.start()])
    moves = numbered > last and (leads or _MOVES.search(sentence[: match.start()]))
    return numbered if shares[numbered] >= _SAID or moves else None


def _is_titled(sentence: str, title: str) -> bool:
    """Whether a chair moves on to an item by its title, or asks for what runs the meeting."""
    led = LEADS.sub("", sentence)
    own = _ordered(_BESIDE.sub("", title))
    if is_procedural_title(title):
        return bool(own) and _ordered(led)[:1] == own[:1] and len(sentence.split()) <= _SHORT
    moved = _MOVES.search(sentence)
    behind = _ordered(sentence[moved.end() :])[: len(own) + 1] if moved else []
    named = _ordered(_CLAUSE_END.split(led)[0]) == own or set(own) <= set(behind)
    return len(own) >= _FEWEST and (named or _ends_with(sentence, led, title))


def _ends_with(sentence: str, led: str, title: str) -> bool:
    """Whether a chair leads on to an item whose title begins with the last words: "And now, the carers."."""
    own = _ordered(_PART.sub("", title))
    clauses = [part for part in _CLAUSE_END.split(led) if part and part.strip()]
    leads_on = led != sentence and len(clauses) > 1 and not _THANKS.search(sentence)
    return leads_on and len(own) >= _FEWEST and _ordered(clauses[-1]) == own


def unbroken(found: Sequence[ItemCall], agenda: Sequence[AgendaItem]) -> Iterator[bool]:
    """For each call, whether what follows it is of that item alone: no item of substance between it and the next."""
    followed = [call.place for call in found[1:]] + [len(agenda)]
    called = {call.place for call in found}
    for call, after in zip(found, followed, strict=True):
        between = range(call.place + 1, after)
        yield all(at in called or _runs_the_meeting(agenda, at) for at in between)


def _runs_the_meeting(agenda: Sequence[AgendaItem], at: int) -> bool:
    """Whether an item may go uncalled: procedure, what is heard in private, part of another, or what ends a meeting."""
    item = agenda[at]
    number = (item.number or "").rstrip(".")
    part = any(number.startswith(f"{other.number}.") for other in agenda if other.number)
    return item.exempt or part or is_procedural_title(item.title) or bool(_ENDS.match(item.title))


def _ordered(text: str) -> list[str]:
    return [stem(word) for word in content_words(text)]


def _stems(text: str) -> frozenset[str]:
    return frozenset(_ordered(text))
