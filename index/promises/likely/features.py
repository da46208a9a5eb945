"""What can be seen of a promise that was found: what gave it away, its words, those around it, who and by when."""

from __future__ import annotations

from index.minutes.likely.features import runs, tokens
from index.promises.promise import Person, Promise
from index.text import sentences
from index.types import Meeting

# Of a long promise, and of what stands before and after one, no more is read.
_LONGEST, _BEFORE, _AFTER = 60, 12, 8
_LENGTHS, _STEP = 6, 6
# One word for whoever is called by name.
_NAMED = "qperson"


def features(promise: Promise, meeting: Meeting) -> set[str]:
    """The features of a promise of ``meeting``, each once."""
    told = meeting.contributions[promise.contribution]
    item = meeting.items[told.item] if told.item is not None and told.item < len(meeting.items) else None
    words = tokens(" ".join(told.text[begin:end] for begin, end in promise.spans))
    result = {f"= {run}" for run in runs(["<", *words[:_LONGEST], ">"], 2)}
    result |= {f"^ {' '.join(words[:count])}" for count in range(1, 4)}
    result |= {f"title {word}" for word in tokens(item.title if item else "")}
    result |= _around(told.text, promise.spans[0][0], promise.spans[-1][1])
    result |= {f"cue {promise.cue}", f"form {told.authority.value}", f"cue {promise.cue} {told.authority.value}"}
    result |= {f"who {run}" for run in runs(tokens(_called(promise.who)), 2)}
    return result | _known(promise) | {f"length {min(_LENGTHS, len(words) // _STEP)}"}


def _around(text: str, begin: int, end: int) -> set[str]:
    """The words of the sentences before and after ``text[begin:end]``."""
    before = [text[slice(*one)] for one in sentences(text[:begin])][-1:]
    after = [text[end:][slice(*one)] for one in sentences(text[end:])][:1]
    result = {f"before {word}" for word in ["<", *tokens("".join(before))[-_BEFORE:]]}
    return result | {f"after {word}" for word in [*tokens("".join(after))[:_AFTER], ">"]}


def _called(who: Person) -> str:
    return who.role or (_NAMED if who.name else "")


def _known(promise: Promise) -> set[str]:
    """What is known of a promise."""
    known = {
        "somebody": bool(str(promise.who)),
        "name": bool(promise.who.name),
        "inferred": promise.who.unsure,
        "time": promise.due is not None,
        "day": promise.due is not None and promise.due.date is not None,
        "asked": promise.asked is not None,
        "to": promise.to is not None,
    }
    return {f"{name} {'told' if told else 'untold'}" for name, told in known.items()}
