"""Who promises: the speaker, the subject of a minuted sentence, or whoever told of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.promises.agents import JOINT, agent, assuring, granting, outsider, receives, told_to
from index.promises.antecedents import OF_ALL, resolving, told_before
from index.promises.cue import Cue, Voice
from index.promises.people import People
from index.promises.promise import Person
from index.promises.sexes import known_pronouns
from index.promises.short_names import begins_with, named_first
from index.promises.subjects import leading, subject
from index.promises.tellers import teller
from index.promises.words import OFFICER
from index.promises.written_answers import answerer
from index.text import sentences as sentences_of
from index.types import Authority, Meeting

_CHAIRS = re.compile(r"\b(?:chair(?:man|woman|person)?|convener|convenor|presiding|speaker)\b", re.IGNORECASE)
# Of whom a speaker tells what they will do; what "my" or "our" people will do is the speaker's word.
_OTHER = re.compile(
    r"(?:the )?(?P<who>(?:(?!(?:my|our|your|his|her|their|its)\b)[a-z]+ )?(?:officers?|officials?|team|clerk"
    r"|director|manager|service|department"
    r"|office|crew"
    r"|contractors?|solicitor|secretary))(?=['’]|\s+(?:will|would|is|are|can|shall)\b)",
    re.IGNORECASE,
)
# An entry of a list, and how many of them are looked through for what stands before them all.
_ENTRY = re.compile(r"\s*(?:[•●▪◦·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s*\S")
_ENTRIES = 15
_POINTS = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
_ONE = re.compile(r"\b(?:he|she|himself|herself)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:he|she|they|it|(?:his|her|their|my|our) .*)$", re.IGNORECASE)
# "A nurse would be appointed" does not say by whom.
_ANY = re.compile(r"an? ", re.IGNORECASE)
_IS_DONE = re.compile(r"\b(?:would|will) be (?:\w+ )?\w+(?:ed|en)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:I|we)\b|\b(?:my|our)\b")
_SIGNED = re.compile(
    rf"\s[–-] (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{1,2}})\W*$|\((?i:(?P<owner>{OFFICER}))\)\W*$"
    r"|[.;] (?P<short>[A-Z]{2,4})\W*$"
)


class Promisers:
    """The people of one meeting: who speaks, who chairs, who holds which post."""

    def __init__(self, meeting: Meeting) -> None:
        self._told = meeting.contributions
        self._people = People(meeting)

    def chairs(self, speaker: str | None) -> bool:
        """Whether ``speaker`` chairs: by the label, by a roster, or because a recording opens with them."""
        return speaker is not None and (bool(_CHAIRS.search(speaker)) or self._people.chairs(speaker))

    def person(self, printed: str) -> Person:
        """Name and role of somebody as minutes call them."""
        return self._people.person(printed)

    def who(self, at: int, cue: Cue, match: re.Match[str], told: Sequence[str], place: int) -> Person:
        """Who promises with ``cue`` in the sentence at ``place`` of what is told in contribution ``at``."""
        if cue.voice is Voice.SPEAKER and self._told[at].authority is Authority.SAID:
            return self._who_says(at, match)
        sentence = told[place]
        named = self._named(sentence, match, cue, told[place : place + 2])
        if named and not (_ANY.match(named) and _IS_DONE.search(sentence, match.start())):
            return self.person(named)
        if of_all := OF_ALL.search(sentence[: match.start()]):
            return self.person(of_all["who"]) if of_all["who"] else Person()
        pronoun = _pronoun(sentence, match)
        fitting = (teller(sentence, self._people.short), self._leading(sentence, match, cue))
        if named := next((who for who in fitting if who and self._people.fits(who, pronoun)), None):
            return self.person(named)
        answering, _ = answerer(self._told, at)
        if answering:
            return self.person(answering)
        if OF_ALL.search(sentence) or (cue.voice is Voice.SPEAKER and not pronoun and _FIRST.search(match[0])):
            return Person()
        return self._before(at, told[:place], pronoun, leans=bool(_POINTS.search(sentence[: match.end()])))

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
        if named := _no_pronoun(match.groupdict().get("who")):
            return self.person(named)
        other = _OTHER.match(match[0])
        return Person(None, other["who"]) if other else self.speaker(at)

    def _named(self, sentence: str, match: re.Match[str], cue: Cue, signing: Sequence[str]) -> str | None:
        """Whom a minuted sentence itself makes its promiser, by name or post."""
        if acting := agent(sentence[match.start() :]) or assuring(sentence) or told_to(sentence) or _granter(sentence):
            return acting
        doing, at = _doing(sentence, match)
        if not doing and cue.voice is Voice.ACTIVE and (other := outsider(sentence[: match.end()])):
            return other
        if doing and receives(sentence, at, at + len(doing)):
            return None
        marked = (doing and outsider(sentence[at + len(doing) : match.end()])) or doing
        marked = marked if match.groupdict().get("who") else None
        if marked or (marked := _signed(" ".join(signing), sentence)):
            return marked
        first = begins_with(match[0], self._people.short)
        if cue.voice is Voice.PASSIVE:
            return first
        called = _OTHER.match(match[0]) if cue.voice is Voice.SPEAKER else None
        before = first or named_first(sentence[: match.start()], self._people.short)
        return doing or before or (called["who"] if called else None)

    def _before(self, at: int, told: Sequence[str], pronoun: str, leans: bool) -> Person:
        """Who the sentences before tell of; sure only where a pronoun ``leans`` on them."""
        lead_in = self._lead_in(at)
        if lead_in and (body := resolving(lead_in)):
            return self.person(body)
        lines = [lead_in, *told] if lead_in else [*self._paragraph_before(at), *told]
        who = told_before(lines, self._people.short, lambda one: self._people.fits(one, pronoun), bool(pronoun))
        return replace(self.person(who), unsure=not leans) if who else Person()

    def _lead_in(self, at: int) -> str | None:
        """What stands before the list of which contribution ``at`` is an entry: "Mr Lee said that:"."""
        item = self._told[at].item
        for place in range(at, max(-1, at - _ENTRIES), -1):
            one = self._told[place]
            if one.item != item or one.table:
                return None
            if place < at and one.text.rstrip().endswith(":"):
                return one.text[slice(*sentences_of(one.text)[-1])] if resolving(one.text) is None else one.text
            if not _ENTRY.match(one.text):
                return None
        return None

    def _paragraph_before(self, at: int) -> list[str]:
        """The sentences of the paragraph before, if it stands under the same item."""
        if not at or self._told[at - 1].item != self._told[at].item or self._told[at - 1].table:
            return []
        text = self._told[at - 1].text
        return [text[begin:end] for begin, end in sentences_of(text)]


def _granter(sentence: str) -> str | None:
    """Who grants what a sentence asks for; who suggests to do something with another, where that one agrees."""
    granted = granting(sentence)
    if granted and (joint := JOINT.search(sentence)):
        return subject(sentence[: joint.start()])
    return _no_pronoun(granted)


def _doing(sentence: str, match: re.Match[str]) -> tuple[str | None, int]:
    """Who does what a cue tells, by its own words or as their subject, and where that stands."""
    if match.groupdict().get("who"):
        return _no_pronoun(match["who"]), match.start("who")
    doing = subject(sentence[: match.start()])
    return doing, sentence.rfind(doing, 0, match.start()) if doing else 0


def _signed(told: str, sentence: str) -> str | None:
    """Who stands behind a dash or in brackets at the end of an entry: "Admissions - in May - Ann Lee", "(Clerk)"."""
    for words in (sentence, told):
        if match := _SIGNED.search(words):
            return match["who"] or match["owner"] or match["short"]
    return None


def _no_pronoun(who: str | None) -> str | None:
    return None if who and _PRONOUN.match(who.strip()) else who


def _pronoun(sentence: str, match: re.Match[str]) -> str:
    """The last "he" or "she" up to the end of a promise's cue; that of who suggests to do something with another."""
    if joint := JOINT.search(sentence):
        return joint["one"]
    found = known_pronouns(one[0] for one in _ONE.finditer(sentence[: match.end()]))
    return found[-1] if found else ""
