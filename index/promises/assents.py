"""Promises that a yes makes of a request: "Could you send it?" "I will"; "He asked for a list. This was agreed"."""

from __future__ import annotations

from index.promises.asked_by import asked_by
from index.promises.askers import assents, is_request
from index.promises.due import due_in
from index.promises.granting import granter
from index.promises.promise import Promise
from index.promises.promisers import Promisers
from index.promises.questions import asker
from index.text import sentences
from index.types import Authority, Meeting

# A request that is granted stands in the last sentences before.
_ASKING = 3


def as_granted(meeting: Meeting, at: int, promisers: Promisers, begin: int, answer: tuple[int, int]) -> Promise:
    """The promise that a minuted request, from ``begin`` on, becomes with the ``answer`` behind it."""
    text = meeting.contributions[at].text
    request = text[begin : answer[0]]
    person = promisers.person(granter(text[slice(*answer)]))
    return Promise(
        at, ((begin, answer[1]),), "request granted", person, asker(request), due=due_in(request, meeting.date)
    )


def assented(request: str, sentence: str) -> bool:
    """Whether a sentence says yes to the request before it, which somebody else makes."""
    return request.rstrip().endswith("?") and is_request(request) and assents(sentence)


def assent(meeting: Meeting, at: int, promisers: Promisers) -> Promise | None:
    """A "Yes", and little more in its sentence, to the request that stands right before it, or None."""
    one = meeting.contributions[at]
    before = meeting.contributions[at - 1] if at else None
    if before is None or before.item != one.item or one.authority is not Authority.SAID:
        return None
    answer = sentences(one.text)[:1]
    if not answer or not assents(one.text[slice(*answer[0])]):
        return None
    units = sentences(before.text)[-_ASKING:]
    request = before.text[units[0][0] :] if units else ""
    if not is_request(request) or (before.speaker == one.speaker and not one.uncertain):
        return None
    due = asked_by(request, meeting.date)
    return Promise(at, tuple(answer), "assents", promisers.speaker(at), before.speaker, request, due)
