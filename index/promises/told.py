"""Finding promises in what is told or said, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from index.promises.actions import action, owner
from index.promises.askers import asked
from index.promises.assents import as_granted, assented
from index.promises.cues_said_of_others import MOTION
from index.promises.due import due_in
from index.promises.granting import before_seconding, granted
from index.promises.motions import read_out
from index.promises.promise import LINE, Promise
from index.promises.promisers import Promisers
from index.promises.quoting import cue_of
from index.promises.recipients import recipient
from index.promises.recognising import may_promise
from index.promises.settled import settled
from index.text import sentences
from index.types import Authority, Meeting


def in_text(meeting: Meeting, at: int, promisers: Promisers) -> Iterator[Promise]:
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
                LINE,
                promisers.person(who),
                recipient(sentence),
                due=due_in(sentence, meeting.date),
            )
        elif 0 <= request != found and one.authority is Authority.MINUTED and granted(told[request], sentence):
            yield as_granted(meeting, at, promisers, units[request][0], units[place])
        elif one.authority is not Authority.SAID and settled("".join(told[place + 1 : place + 2])):
            continue
        elif (given_away := cue_of(one, units[place], chairs)) and (
            given_away[0] is not MOTION or read_out(meeting, at)
        ):
            found = place
            person = promisers.who(at, *given_away, told, place)
            to, asking = asked(meeting, at, told[:place], sentence, given_away[1].start(), person)
            due = due_in(sentence, meeting.date, given_away[1].start())
            yield Promise(at, (units[place],), given_away[0].name, person, to, asking, due)
        elif place and one.authority is Authority.SAID and assented(told[place - 1], sentence):
            person, due = promisers.speaker(at, another=True), due_in(told[place - 1], meeting.date)
            yield Promise(at, (units[place],), "assents", person, one.speaker, told[place - 1], due)


def _assigned(told: list[str], place: int) -> tuple[str | None, int] | None:
    """Whom a sentence makes responsible, and which sentence tells for what: itself, or the one before its "Action:"."""
    named, labelled = owner(told[place]), action(told[place])
    if named:
        return named, place
    if labelled and (labelled.what or place):
        return labelled.who, place if labelled.what else place - 1
    return None
