"""Finding promises: the sentences, "Action:" lines and rows of a meeting that undertake something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from index.actions.headings import heads_actions, heads_log
from index.promises.action_fields import with_field
from index.promises.actions import Action, action, listed_action, parts
from index.promises.apart import as_printed, words_apart
from index.promises.assents import assent
from index.promises.due import due_in
from index.promises.joining import joined
from index.promises.likely.judging import Judge, TextSpan
from index.promises.likely.unfound import unfound
from index.promises.motions import as_resolved
from index.promises.notes import as_minuted
from index.promises.outlines import proposed
from index.promises.promise import ABOVE, LINE, ROW, Promise
from index.promises.promisers import Promisers
from index.promises.recipients import recipient
from index.promises.tabled import in_table
from index.promises.told import in_text
from index.text import sentences
from index.types import Contribution, Meeting

# The logarithm of the odds below which what has a cue is no promise all the same: chosen on the "tune" papers, each
# judged by weights learnt from others, and low, as writers who label quickly leave out promises.
_LEAST = -4.5
# The cue by which any name is taken for somebody's.
_FORETOLD = "somebody would do"


def find_promises(meeting: Meeting) -> list[Promise]:
    """The promises of a meeting, in the order of its contributions."""
    told = prepared(meeting)
    promisers, judge = Promisers(told), Judge(told)
    found = candidates(told, promisers)
    likely = [
        one for one in found if _is_listed(told, one) or (judge.odds(one) > _LEAST and not _foreign(one, promisers))
    ]
    further = list(unfound(told, found, judge, promisers))
    return [as_printed(one, meeting) for one in _in_order(told, likely, further)]


def _is_listed(meeting: Meeting, one: Promise) -> bool:
    """Whether a promise is listed as somebody's to do, in few words that tell a judge little."""
    return one.cue in (LINE, ABOVE) or (one.cue == ROW and _logged(meeting, one.contribution))


def _foreign(one: Promise, promisers: Promisers) -> bool:
    """Whether it is what a company would do that is only talked about."""
    return one.cue == _FORETOLD and promisers.strange(one.who)


def prepared(meeting: Meeting) -> Meeting:
    """A meeting with its words apart, and what promises in its notes and carried motions as minutes have it."""
    return as_resolved(as_minuted(words_apart(meeting)))


def _in_order(meeting: Meeting, found: Sequence[Promise], further: Sequence[Promise]) -> Iterator[Promise]:
    """What was found in order, with what is further likely; what goes on about the same thing as one."""
    adds = {one.contribution for one in further}
    everything = sorted((*found, *further), key=lambda one: (one.contribution, one.spans))
    for at, some in groupby(everything, key=attrgetter("contribution")):
        told = list(some)
        yield from joined(told, meeting.contributions[at].text) if at in adds else told


def candidates(meeting: Meeting, promisers: Promisers) -> list[Promise]:
    """All that by a cue, a table or a list of actions may be a promise of a meeting."""
    found: list[Promise] = []
    outlined = proposed([one.text for one in meeting.contributions])
    headed = False
    fields = -1
    for at, one in enumerate(meeting.contributions):
        before = len(found)
        if at in outlined:
            continue
        if fields == at - 1 and found and (told := with_field(found[-1], one.text, meeting.date, promisers)):
            found[-1], fields = told, at
            continue
        headed = headed or _under_actions(meeting, one)
        listed = listed_action(one.text) if headed and not one.table else None
        if listed:
            found = _with_action(found, meeting, at, promisers, listed)
        elif one.table:
            found += in_table(meeting, at, promisers, log=headed or _logged(meeting, at))
        elif labelled := action(one.text):
            found = _with_action(found, meeting, at, promisers, labelled)
            fields = at if labelled.what else fields
        elif agreed := assent(meeting, at, promisers):
            found += joined([agreed, *in_text(meeting, at, promisers)], one.text)
        else:
            found += joined(list(in_text(meeting, at, promisers)), one.text)
        headed = (headed and len(found) > before) or heads_actions(one.text)
    return found


def _under_actions(meeting: Meeting, one: Contribution) -> bool:
    """Whether a contribution stands under a heading, or in an item, of actions."""
    title = meeting.items[one.item].title if one.item is not None and one.item < len(meeting.items) else ""
    return heads_actions(one.heading or "") or heads_actions(title)


def _logged(meeting: Meeting, at: int) -> bool:
    """Whether a table stands in a log of actions, or right below a line that heads one."""
    above = meeting.contributions[at - 1] if at else None
    beneath = above and above.item == meeting.contributions[at].item and heads_log(above.text)
    return heads_log(meeting.contributions[at].heading or "") or bool(beneath)


def _line(meeting: Meeting, at: int, span: TextSpan, part: Action, promisers: Promisers) -> Promise:
    """One part of an "Action:" line, or all of it."""
    text = meeting.contributions[at].text[slice(*span)]
    what = part.what or text
    return Promise(at, (span,), LINE, promisers.owner(part.who), recipient(what), due=due_in(text, meeting.date))


def _with_action(found: list[Promise], meeting: Meeting, at: int, promisers: Promisers, line: Action) -> list[Promise]:
    """``found`` with an "Action:" line: as a promise of its own, or naming the owner of what stands above it."""
    text = meeting.contributions[at].text
    if line.what:
        return [*found, *(_line(meeting, at, span, part, promisers) for span, part in parts(text, line))]
    above = meeting.contributions[at - 1] if at else None
    if above is None or above.item != meeting.contributions[at].item or not line.who:
        return found
    who = promisers.owner(line.who)
    if found and found[-1].contribution == at - 1:
        person = found[-1].who
        return [*found[:-1], replace(found[-1], who=person if str(person) else who)]
    last = tuple(sentences(above.text)[-1:])
    if not last:
        return found
    return [*found, Promise(at - 1, last, ABOVE, who, due=due_in(above.text, meeting.date))]
