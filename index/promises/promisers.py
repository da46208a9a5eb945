"""Who promises: the speaker, the subject of a minuted sentence, or whoever told of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.promises.agents import JOINT, receives
from index.promises.antecedents import OF_ALL, resolving, told_before
from index.promises.cue import Cue, Voice
from index.promises.lead_ins import lead_in, paragraph_before
from index.promises.named import OTHER, named, no_pronoun
from index.promises.people import People
from index.promises.promise import Person
from index.promises.sexes import known_pronouns
from index.promises.subjects import leading
from index.promises.tellers import teller
from index.promises.whom import whom
from index.promises.written_answers import answerer
from index.types import Authority, Meeting

_CHAIRS = re.compile(r"\b(?:chair(?:man|woman|person)?|convener|convenor|presiding|speaker)\b", re.IGNORECASE)
_POINTS = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
_ONE = re.compile(r"\b(?:he|she|himself|herself)\b", re.IGNORECASE)
# "A nurse would be appointed" does not say by whom.
_ANY = re.compile(r"an? ", re.IGNORECASE)
_IS_DONE = re.compile(r"\b(?:would|will) be (?:\w+ )?\w+(?:ed|en)\b", re.IGNORECASE)
_OFFICER = re.compile(r"(?:the |that |this )?officer", re.IGNORECASE)
# "The manager of the", of what is not told.
_DANGLING = re.compile(r" (?:of|for)(?: the| our| an?)?$", re.IGNORECASE)
_MEMBER = re.compile(r"(?:Cllr|Councillor|Alderman|Bailie|Member)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:I|we)\b|\b(?:my|our)\b")


class Promisers:
    """The people of one meeting: who speaks, who chairs, who holds which post."""

    def __init__(self, meeting: Meeting) -> None:
        self._told = meeting.contributions
        self._people = People(meeting)

    def chairs(self, speaker: str | None) -> bool:
        """Whether ``speaker`` chairs: by the label, by a roster, or because a recording opens with them."""
        return speaker is not None and (bool(_CHAIRS.search(speaker)) or self._people.chairs(speaker))

    def person(self, printed: str | None) -> Person:
        """Name and role of somebody as minutes call them; nobody where none is printed."""
        return self._people.person(_DANGLING.sub("", printed)) if printed else Person()

    def owner(self, printed: str | None) -> Person:
        """Who owns an action; nobody where what stands before the colon is no person here, but what is to be done."""
        return self.person(printed) if printed and self._people.is_known(printed) else Person()

    def strange(self, who: Person) -> bool:
        """Whether who promises is but a bare word that is nobody's name here."""
        return bool(who.role) and not who.name and self._people.is_stranger(who.role or "")

    def who(self, at: int, cue: Cue, match: re.Match[str], told: Sequence[str], place: int) -> Person:
        """Who promises with ``cue`` in the sentence at ``place`` of what is told in contribution ``at``."""
        if cue.voice is Voice.SPEAKER and self._told[at].authority is Authority.SAID:
            return self._who_says(at, match)
        sentence = told[place]
        itself = whom(named(sentence, match, cue, told[place : place + 2], self._people.short))
        if itself and _OFFICER.fullmatch(itself):
            return self._officer(at, told[:place], itself)
        if itself and not (_ANY.match(itself) and _IS_DONE.search(sentence, match.start())):
            return self.person(itself)
        if of_all := OF_ALL.search(sentence[: match.start()]):
            return self.person(of_all["who"])
        pronoun = _pronoun(sentence, match)
        fitting = (teller(sentence, self._people.short), self._leading(sentence, match, cue))
        if telling := next((who for one in fitting if (who := whom(one)) and self._people.fits(who, pronoun)), None):
            return self.person(telling)
        if answering := answerer(self._told, at)[0]:
            return self.person(answering)
        if OF_ALL.search(sentence) or (cue.voice is Voice.SPEAKER and not pronoun and _FIRST.search(match[0])):
            return Person()
        return self._before(at, told[:place], pronoun, leans=bool(_POINTS.search(sentence[: match.end()])))

    def _officer(self, at: int, told: Sequence[str], printed: str) -> Person:
        """Which officer "the officer" is: the last who told something before and is no member."""
        before = self._before(at, told, "", leans=True)
        return before if str(before) and not _MEMBER.match(str(before)) else self.person(printed)

    def _leading(self, sentence: str, match: re.Match[str], cue: Cue) -> str | None:
        """Who stands first in a sentence, if it is not what is done to them that it promises."""
        who = leading(sentence) if cue.voice is not Voice.PASSIVE else None
        end = sentence.find(who) + len(who) if who else 0
        return None if who and receives(sentence, end - len(who), end) else who

    def speaker(self, at: int, another: bool = False) -> Person:
        """The speaker; where the words are ``another``'s or marked so, whoever answered before."""
        said = self._told[at]
        if not (said.uncertain or another):
            return self._people.speaking(said.speaker)
        others = (one for one in reversed(self._told[:at]) if one.item == said.item and not one.uncertain)
        names = (
            one.speaker for one in others if one.speaker not in (None, said.speaker) and not self.chairs(one.speaker)
        )
        return replace(self._people.speaking(next(names, None)), unsure=True)

    def _who_says(self, at: int, match: re.Match[str]) -> Person:
        """Who promises in a recording: whom the words name, or the speaker."""
        if who := no_pronoun(match.groupdict().get("who")):
            return self.person(who)
        other = OTHER.match(match[0])
        return Person(None, other["who"]) if other else self.speaker(at)

    def _before(self, at: int, told: Sequence[str], pronoun: str, leans: bool) -> Person:
        """Who the sentences before tell of; sure only where a pronoun ``leans`` on them."""
        lead = lead_in(self._told, at)
        if lead and (body := resolving(lead)):
            return self.person(body)
        lines = [lead, *told] if lead else [*paragraph_before(self._told, at), *told]
        who = whom(told_before(lines, self._people.short, lambda one: self._people.fits(one, pronoun), bool(pronoun)))
        return replace(self.person(who), unsure=not leans) if who else Person()


def _pronoun(sentence: str, match: re.Match[str]) -> str:
    """The last "he" or "she" up to the end of a promise's cue; that of who suggests to do something with another."""
    if joint := JOINT.search(sentence):
        return joint["one"]
    found = known_pronouns(one[0] for one in _ONE.finditer(sentence[: match.end()]))
    return found[-1] if found else ""
