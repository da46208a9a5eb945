"""Who promises: the speaker, the subject of a minuted sentence, or whoever told of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.people.lists import people_listed
from index.promises.cue import Cue, Voice
from index.promises.posts import Posts, key
from index.promises.promise import Person
from index.promises.short_names import named_first, short_names
from index.promises.subjects import leading, subject, teller
from index.promises.words import BODY, OFFICER
from index.text import sentences as sentences_of
from index.types import Meeting

_CHAIR = re.compile(
    r"^(?:the )?(?:chair(?:man|woman|person)?|convener|convenor|cadeirydd|mayor|speaker)\b", re.IGNORECASE
)
_CHAIRS = re.compile(r"\b(?:chair(?:man|woman|person)?|convener|convenor|presiding|speaker)\b", re.IGNORECASE)
# Of whom a speaker tells what they will do.
_OTHER = re.compile(
    r"(?:the|my|our) (?P<who>(?:[a-z]+ )?(?:officers?|officials?|team|clerk|director|manager|service|department"
    r"|office|crew"
    r"|contractors?|solicitor|secretary))(?=['’]|\s+(?:will|is|are|can|shall)\b)",
    re.IGNORECASE,
)
# What a body agrees is nobody's word before.
_OF_ALL = re.compile(
    rf"^\W*(?:that|resolved|agreed)\b|\b(?:it was|{BODY}) (?:\w+ )?(?:agreed|resolved|noted)\b|^\W*it was\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"(?:the |some |all |other )?(?:officers|members|councillors|residents|staff|team|panel"
    r"|committee)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:he|she|they|it)$", re.IGNORECASE)
_SIGNED = re.compile(
    rf"\s[–-] (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{1,2}})\W*$|\((?i:(?P<owner>{OFFICER}))\)\W*$"
    r"|[.;] (?P<short>[A-Z]{2,4})\W*$"
)


class Promisers:
    """The people of one meeting: who speaks, who chairs, who holds which post."""

    def __init__(self, meeting: Meeting) -> None:
        self._told = meeting.contributions
        self._posts = Posts(meeting)
        chair = next((one.name for one in meeting.people if one.role and _CHAIR.match(one.role)), None)
        opens = next((one.speaker for one in meeting.contributions if one.speaker), None)
        self._chair = key(chair or opens or "")
        self._short = short_names(one.name for one in meeting.people)

    def chairs(self, speaker: str | None) -> bool:
        """Whether ``speaker`` chairs: by the label, by a roster, or because a recording opens with them."""
        if speaker is None:
            return False
        return bool(_CHAIRS.search(speaker)) or key(speaker) == self._chair

    def who(self, at: int, cue: Cue, match: re.Match[str], told: Sequence[str], place: int) -> Person:
        """Who promises with ``cue`` in the sentence at ``place`` of what is told in contribution ``at``."""
        if cue.voice is Voice.SPEAKER:
            if named := _no_pronoun(match.groupdict().get("who")):
                return self.person(named)
            other = _OTHER.match(match[0])
            return Person(None, other["who"]) if other else self.speaker(at)
        sentence = told[place]
        named = _no_pronoun(match.groupdict().get("who")) or _signed(" ".join(told[place : place + 2]), sentence)
        if named is None and cue.voice is Voice.ACTIVE:
            named = subject(sentence[: match.start()]) or named_first(sentence[: match.start()], self._short)
        named = named or teller(sentence) or (leading(sentence) if cue.voice is Voice.ACTIVE else None)
        if named:
            return self.person(named)
        if _OF_ALL.search(sentence):
            return Person()
        one = bool(_ONE.search(sentence[: match.end()]))
        before = self._before([*self._paragraph_before(at), *told[:place]], one)
        return replace(self.person(before), unsure=not _leans(sentence, match)) if before else Person()

    def person(self, printed: str) -> Person:
        """Name and role of somebody as minutes call them."""
        told = re.sub(r"^(?:the|that the|that) ", "", printed.strip(" ,"), flags=re.IGNORECASE)
        name, comma, role = told.partition(", ")
        if full := self._short.get(name):
            return Person(full, self._posts.of(full))
        if people_listed(name):
            return Person(name, role if comma else self._posts.of(name))
        holder = self._posts.holder(told)
        return Person(holder[1], holder[0]) if holder else Person(None, told)

    def speaker(self, at: int, another: bool = False) -> Person:
        """The speaker; where the words are ``another``'s or marked so, whoever answered before."""
        said = self._told[at]
        if not (said.uncertain or another):
            return Person(said.speaker, self._posts.of(said.speaker))
        others = (one for one in reversed(self._told[:at]) if one.item == said.item and not one.uncertain)
        names = (
            one.speaker for one in others if one.speaker not in (None, said.speaker) and not self.chairs(one.speaker)
        )
        name = next(names, None)
        return Person(name, self._posts.of(name), unsure=True)

    def _paragraph_before(self, at: int) -> list[str]:
        """The sentences of the paragraph before, if it stands under the same item."""
        if not at or self._told[at - 1].item != self._told[at].item or self._told[at - 1].table:
            return []
        text = self._told[at - 1].text
        return [text[begin:end] for begin, end in sentences_of(text)]

    def _before(self, told: Sequence[str], one: bool) -> str | None:
        """Who a pronoun stands for: the last who told something before, ``one`` person or more."""
        found = (teller(line) or leading(line) or named_first(line, self._short) for line in reversed(told))
        return next((who for who in found if who and not (one and _SEVERAL.match(who))), None)


def _signed(told: str, sentence: str) -> str | None:
    """Who stands behind a dash or in brackets at the end of an entry: "Admissions - in May - Ann Lee", "(Clerk)"."""
    for words in (sentence, told):
        if match := _SIGNED.search(words):
            return match["who"] or match["owner"] or match["short"]
    return None


def _no_pronoun(who: str | None) -> str | None:
    return None if who and _PRONOUN.match(who.strip()) else who


def _leans(sentence: str, match: re.Match[str]) -> bool:
    """Whether the promise's subject is a pronoun."""
    return bool(re.search(r"\b(?:he|she|they)\b", sentence[: match.end()], re.IGNORECASE))
