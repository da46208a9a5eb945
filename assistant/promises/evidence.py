"""What a later sentence tells of a promise: kept, changed, or that it is still to come."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.promises.answers import answered, numbered_otherwise
from assistant.promises.attending import attended, only_to_attend
from assistant.promises.coming import here
from assistant.promises.deeds import done, promised_verbs
from assistant.promises.nearness import Later, by_them, deed_in, linked, points
from assistant.promises.outcomes import as_asked, called_for, cannot, changed, not_yet, same_done, without_old_times
from assistant.promises.proofs import answer_came, did_so, letter_named, received
from assistant.promises.reports import brought, laid_before, taken_up
from assistant.promises.stands import stands
from assistant.promises.topic import GENERAL, telling
from assistant.promises.undertaken import Undertaken, months_in, recipients
from assistant.promises.verbs import deeds_named, kin, lemma
from index.actions.standing import Status
from index.dates import dates_in
from index.text import stems

# What all signs must come to.
_ENOUGH = 3.0
_GUEST = lemma("attend")
# A month named that is so many ahead is to come, not last year's.
_SOON = 6
_YEAR = re.compile(r"\b(?:in|since|during|until) ((?:19|20)\d\d)\b")
_YEAR_ALONE = 4
# A field at the head of a report names it, and a list of who came them: neither tells anything.
_LABEL = re.compile(
    r"\W*(?:title|subject|report (?:to|of|by|from|title|author)|date|cabinet member|portfolio(?: holder)?|key decision"
    r"|present|(?:also )?in attendance|apolog(?:y|ies)|who came"
    r"|wards?(?: affected)?|lead (?:officer|member)|contact(?: officer)?|background papers?)\s*:",
    re.IGNORECASE,
)
# Who says who they are tells nothing else.
_INTRODUCES = re.compile(
    r"\b(?:I['’]m|I am|[Mm]y name(?:['’]s| is))(?: \w+,)? (?:(?:Cllr|Councillor|Mrs?|Ms|Dr)\.? )?[A-Z][\w'’-]+\b"
)


@dataclass(frozen=True, slots=True)
class StatusTold:
    """What a sentence tells; ``share`` is how surely it is of the promise; ``missing`` where it says "not yet"."""

    status: Status
    share: float
    missing: bool = False


def tells(promise: Undertaken, later: Later) -> StatusTold | None:
    """What ``later`` tells of ``promise``, or None where it says nothing of it."""
    if attended(promise, later):
        return StatusTold(Status.KEPT, _ENOUGH)
    if not speaks_of(promise, later) or (only_to_attend(promise) and not by_them(promise, later)):
        return None
    told = set(stems(later.sentence)) | deeds_named(later.sentence)
    title = telling(later.title) - GENERAL
    near = points(promise, later, told, title)
    own = told & (promise.things | promise.around)
    named = linked(promise, later, told, title)
    missing = not_yet(later.sentence)
    if near >= _ENOUGH and named and (changed(later.sentence) or _given_up(promise, later.sentence)):
        return StatusTold(Status.OPEN if to_its_time(promise, later.sentence) else Status.CHANGED, near, missing)
    if share := answered(promise, later):
        return StatusTold(Status.KEPT, share)
    if not _past(promise, later) and not _others(promise, later):
        by_title = len(promise.things & title)
        if near >= _ENOUGH and (own or title & promise.things) and _kept(promise, later):
            return StatusTold(Status.KEPT, near)
        if near + by_title >= _ENOUGH and brought(promise, later, title):
            return StatusTold(Status.KEPT, near)
        if laid_before(promise, later) or taken_up(promise, later, title):
            return StatusTold(Status.KEPT, max(near, _ENOUGH))
    again = promised_verbs(later.sentence) & promise.verbs and len(told & promise.things) >= min(2, len(promise.things))
    if near >= _ENOUGH and told & promise.things and (missing or again):
        return StatusTold(Status.OPEN, near, missing)
    if share := stands(promise, later, title):
        return StatusTold(Status.OPEN, share, missing=True)
    return None


def speaks_of(promise: Undertaken, later: Later) -> bool:
    """Whether it may speak of the promise: no label of a report, nobody's own name, no other quarter or phase."""
    if _LABEL.match(later.sentence) or (later.speaker and _INTRODUCES.search(later.sentence)):
        return False
    return not numbered_otherwise(promise.said, f"{later.title} {later.sentence}")


def to_its_time(promise: Undertaken, words: str) -> bool:
    """Whether the last day or month that ``words`` name is the one that was promised: "deferred to June"."""
    due = promise.due.date if promise.due else None
    words = without_old_times(words)
    days = [date for date, _, _ in dates_in(words)]
    months = months_in(words)
    if not due or not months:
        return False
    if days and days[-1].month == months[-1]:
        return days[-1].isoformat().startswith(due[:7])
    return len(due) > _YEAR_ALONE and months[-1] == int(due[5:7])


def _given_up(promise: Undertaken, sentence: str) -> bool:
    """Whether the deed is told to be impossible by the time that was promised."""
    due = promise.due.date if promise.due else None
    if not due or len(due) <= _YEAR_ALONE or int(due[5:7]) not in months_in(sentence):
        return False
    verb = lemma(cannot(sentence) or "")
    return any(kin(one, verb) for one in promise.verbs)


def _kept(promise: Undertaken, later: Later) -> bool:
    """Whether it is told as done, by a verb of the deed or by words that tell any deed as done."""
    if changed(later.sentence):
        return False
    if as_asked(later.sentence) or (same_done(later.sentence) and deed_in(promise, later.before)):
        return True
    if _kind(promise, _GUEST) and here(later.sentence):
        return True
    if letter_named(promise, later.sentence) or received(promise, later.sentence):
        return True
    if answer_came(promise, later) or did_so(promise, later):
        return True
    return done(promise.verbs, later.sentence, promise.things | promise.around, promise.named | promise.posts)


def _kind(promise: Undertaken, verb: str) -> bool:
    return any(kin(one, verb) for one in promise.verbs)


def _past(promise: Undertaken, later: Later) -> bool:
    """Whether the sentence tells of a day or month before the promise was made."""
    dates = [date for date, _, _ in dates_in(later.sentence)]
    if any(date < promise.held for date in dates) and not called_for(later.sentence):
        return True
    if any(int(year) < promise.held.year for year in _YEAR.findall(later.sentence)):
        return True
    if later.date is None or dates:
        return False
    held = (promise.held.year, promise.held.month)
    ago = [(later.date.year - (month > later.date.month), month) for month in months_in(later.sentence)]
    # A month that is soon to come is none that is past.
    ago = [(year, month) for year, month in ago if not 0 < month - later.date.month <= _SOON]
    return bool(ago) and all(one < held for one in ago)


def _others(promise: Undertaken, later: Later) -> bool:
    """Whether it is told of somebody else than whom it was promised for: a letter to another."""
    whom = recipients(later.sentence)
    return bool(promise.to and whom) and not whom & (promise.to | promise.things | promise.around)
