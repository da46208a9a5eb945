"""Finding promises: the sentences, "Action:" lines and rows of a meeting that undertake something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from index.promises.action_fields import with_field
from index.promises.action_tables import prose, rows
from index.promises.actions import Action, action, heads_actions, listed_action, owner
from index.promises.apart import as_printed, words_apart
from index.promises.askers import asked, assents, is_request
from index.promises.cues_said_of_others import MOTION
from index.promises.due import due_in
from index.promises.granting import before_seconding, granted, granter
from index.promises.joining import joined
from index.promises.motions import as_resolved, read_out
from index.promises.notes import as_minuted
from index.promises.outlines import is_entry, leads_in
from index.promises.promise import ROW, Due, Person, Promise
from index.promises.promisers import Promisers
from index.promises.questions import asker
from index.promises.quoting import cue_of
from index.promises.recipients import recipient
from index.promises.reckoning import first_day
from index.promises.recognising import may_promise
from index.promises.settled import settled
from index.text import sentences
from index.types import Authority, Contribution, Meeting

# A request that is granted stands in the last sentences before.
_ASKING = 3


def find(meeting: Meeting) -> list[Promise]:
    """The promises of a meeting, in the order of its contributions."""
    return [as_printed(one, meeting) for one in _found(as_resolved(as_minuted(words_apart(meeting))))]


def _found(meeting: Meeting) -> list[Promise]:
    promisers = Promisers(meeting)
    found: list[Promise] = []
    headed = outlined = False
    fields = -1
    for at, one in enumerate(meeting.contributions):
        before = len(found)
        outlined = leads_in(one.text) or (outlined and is_entry(one.text))
        if outlined and is_entry(one.text):
            continue
        if fields == at - 1 and found and (told := with_field(found[-1], one.text, meeting.date, promisers)):
            found[-1], fields = told, at
            continue
        headed = headed or _under_actions(meeting, one)
        listed = listed_action(one.text) if headed and not one.table else None
        if listed:
            found = _with_action(found, meeting, at, promisers, listed)
        elif one.table:
            found += list(_in_rows(meeting, at, promisers)) or list(_in_cells(meeting, at, promisers))
        elif labelled := action(one.text):
            found = _with_action(found, meeting, at, promisers, labelled)
            fields = at if labelled.what else fields
        elif assent := _assent(meeting, at, promisers):
            found += joined([assent, *_in_text(meeting, at, promisers)], one.text)
        else:
            found += joined(list(_in_text(meeting, at, promisers)), one.text)
        headed = (headed and len(found) > before) or heads_actions(one.text)
    return found


def _under_actions(meeting: Meeting, one: Contribution) -> bool:
    """Whether a contribution stands under a heading, or in an item, of actions."""
    title = meeting.items[one.item].title if one.item is not None and one.item < len(meeting.items) else ""
    return heads_actions(one.heading or "") or heads_actions(title)


def _in_text(meeting: Meeting, at: int, promisers: Promisers) -> Iterator[Promise]:
    """The promises of a contribution, sentence by sentence."""
    one = meeting.contributions[at]
    if not may_promise(one.text, one.authority):
        return
    units = sentences(one.text)
    told = [one.text[begin:end] for begin, end in units]
    chairs = promisers.chairs(one.speaker) and not one.uncertain
    found: int | None = None
    for place, sentence in enumerate(told):
        request = before_seconding(told, place)
        if assigned := _assigned(told, place):
            who, where = assigned
            yield Promise(
                at,
                (units[where],),
                "action line",
                promisers.person(who) if who else Person(),
                recipient(sentence),
                due=due_in(sentence, meeting.date),
            )
        elif 0 <= request != found and one.authority is Authority.MINUTED and granted(told[request], sentence):
            yield _as_granted(meeting, at, promisers, units[request][0], units[place])
        elif one.authority is not Authority.SAID and settled("".join(told[place + 1 : place + 2])):
            continue
        elif (given_away := cue_of(one, units[place], chairs)) and (
            given_away[0] is not MOTION or read_out(meeting, at)
        ):
            found = place
            person = promisers.who(at, *given_away, told, place)
            to, asking = asked(meeting, at, told[:place], sentence, given_away[1].start())
            due = due_in(sentence, meeting.date, given_away[1].start())
            yield Promise(at, (units[place],), given_away[0].name, person, to, asking, due)
        elif place and one.authority is Authority.SAID and _granted(told[place - 1], sentence):
            person, due = promisers.speaker(at, another=True), due_in(told[place - 1], meeting.date)
            yield Promise(at, (units[place],), "assents", person, one.speaker, told[place - 1], due)


def _as_granted(meeting: Meeting, at: int, promisers: Promisers, begin: int, answer: tuple[int, int]) -> Promise:
    """The promise that a minuted request, from ``begin`` on, becomes with the ``answer`` behind it."""
    text = meeting.contributions[at].text
    request = text[begin : answer[0]]
    who = granter(text[slice(*answer)])
    person = promisers.person(who) if who else Person()
    return Promise(
        at, ((begin, answer[1]),), "request granted", person, asker(request), due=due_in(request, meeting.date)
    )


def _assigned(told: list[str], place: int) -> tuple[str | None, int] | None:
    """Whom a sentence makes responsible, and which sentence tells for what: itself, or the one before its "Action:"."""
    named, labelled = owner(told[place]), action(told[place])
    if named:
        return named, place
    if labelled and (labelled.what or place):
        return labelled.who, place if labelled.what else place - 1
    return None


def _granted(request: str, sentence: str) -> bool:
    """Whether a sentence says yes to the request before it, which somebody else makes."""
    return request.rstrip().endswith("?") and is_request(request) and assents(sentence)


def _assent(meeting: Meeting, at: int, promisers: Promisers) -> Promise | None:
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
    due = due_in(request, meeting.date)
    return Promise(at, tuple(answer), "assents", promisers.speaker(at), before.speaker, request, due)


def _with_action(found: list[Promise], meeting: Meeting, at: int, promisers: Promisers, line: Action) -> list[Promise]:
    """``found`` with an "Action:" line: as a promise of its own, or naming the owner of what stands above it."""
    text = meeting.contributions[at].text
    what, who = line.what, promisers.person(line.who) if line.who else Person()
    if what:
        return [
            *found,
            Promise(at, ((0, len(text)),), "action line", who, recipient(what), due=due_in(text, meeting.date)),
        ]
    above = meeting.contributions[at - 1] if at else None
    if above is None or above.item != meeting.contributions[at].item or not line.who:
        return found
    if found and found[-1].contribution == at - 1:
        person = found[-1].who
        return [*found[:-1], replace(found[-1], who=person if str(person) else who)]
    last = tuple(sentences(above.text)[-1:])
    return [*found, Promise(at - 1, last, "action above", who, due=due_in(above.text, meeting.date))]


def _in_rows(meeting: Meeting, at: int, promisers: Promisers) -> Iterator[Promise]:
    """The rows of a table of actions."""
    for row in rows(meeting.contributions[at].text):
        agreed = first_day(row.agreed) if row.agreed else meeting.date
        due = due_in(f"by {row.due}", agreed) if row.due else None
        told = Due(row.due, due.date if due else None) if row.due else None
        begin, end = row.spans[-1]
        to = recipient(meeting.contributions[at].text[begin:end])
        yield Promise(at, row.spans, ROW, promisers.person(row.who) if row.who else Person(), to, due=told)


def _in_cells(meeting: Meeting, at: int, promisers: Promisers) -> Iterator[Promise]:
    """The promises that the cells of a table of minutes tell, cell by cell."""
    one = meeting.contributions[at]
    if one.authority not in (Authority.MINUTED, Authority.RESOLVED):
        return
    for cell in prose(one.text):
        alone = replace(one, text=cell.text, table=False)
        told = tuple(alone if place == at else other for place, other in enumerate(meeting.contributions))
        for found in _in_text(replace(meeting, contributions=told), at, promisers):
            spans = tuple((cell.begin + begin, cell.begin + end) for begin, end in found.spans)
            yield replace(found, spans=spans)
