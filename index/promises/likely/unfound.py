"""Sentences that promise by what was learnt from labelled papers, where no cue tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.patterns import AnyOf
from index.promises.actions import action
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.due import due_in
from index.promises.idle import NO_ACT
from index.promises.likely.judging import Judge, TextSpan
from index.promises.motions import puts_motion
from index.promises.outlines import proposed
from index.promises.promise import Promise
from index.promises.promisers import Promisers
from index.promises.recipients import recipient
from index.promises.recognising import excluded
from index.promises.settled import settled
from index.types import Authority, Meeting

# The logarithm of the odds above which a sentence promises: chosen on the "tune" papers, each judged by weights learnt
# from others, so that as many of these do as are needed for both measures to rise.
_ENOUGH = 0.0
# What an exclusion speaks against is one only from here.
_SURE = 2.0
# What stands between who promises and what: whoever it is stands before it.
_COMMITS = AnyOf(r"\b(?:will|would|shall|undert[ao]ke?\w*|agree[sd]|offer(?:s|ed)|promise[sd]|to)\b|['’](?:ll|d)\b")
_NOWHERE = re.compile("")
_NO_ACT = re.compile(rf"\W*{NO_ACT}\b", re.IGNORECASE)
LIKELY = Cue("likely", TOLD_FORMS, Voice.ACTIVE, _COMMITS, "Ranger to have them in before Easter.")


def unfound(meeting: Meeting, found: Sequence[Promise], judge: Judge, promisers: Promisers) -> Iterator[Promise]:
    """The promises of a meeting that were not ``found``, in the order of its contributions."""
    outlined = proposed([one.text for one in meeting.contributions])
    for at, one in enumerate(meeting.contributions):
        told_apart = one.table or action(one.text) or at in outlined or puts_motion(meeting, at)
        if told_apart or one.authority not in TOLD_FORMS:
            continue
        taken = [span for other in found if other.contribution == at for span in other.spans]
        judged = judge.odds_in(at)
        told = [one.text[begin:end] for begin, end in judged]
        for place, ((begin, end), odds) in enumerate(judged.items()):
            free = not any(first < end and begin < last for first, last in taken)
            if free and odds > _ENOUGH and not _is_otherwise(told, place, one.authority, odds):
                yield _promise(meeting, at, (begin, end), told, place, promisers)


def _is_otherwise(told: Sequence[str], place: int, form: Authority, odds: float) -> bool:
    """Whether a sentence is known to promise nothing: a question, what was done, what an exclusion speaks against."""
    if told[place].rstrip().endswith("?") or settled("".join(told[place + 1 : place + 2])):
        return True
    commits = _commits(told[place])
    against = _NO_ACT.match(told[place], commits.end()) or excluded(told[place], commits, Voice.ACTIVE, form)
    return odds <= _SURE and against is not None


def _promise(
    meeting: Meeting, at: int, span: TextSpan, told: Sequence[str], place: int, promisers: Promisers
) -> Promise:
    commits = _commits(told[place])
    who = promisers.who(at, LIKELY, commits, told, place)
    due = due_in(told[place], meeting.date, commits.start())
    return Promise(at, (span,), LIKELY.name, who, recipient(told[place]), due=due)


def _commits(sentence: str) -> re.Match[str]:
    return next(match for cue in (_COMMITS, _NOWHERE) if (match := cue.search(sentence)))
