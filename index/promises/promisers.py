"""Who promises: the speaker, the subject of a minuted sentence, or whoever told of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.people.lists import people_listed
from index.people.spelling import spelling_of
from index.promises.cue import Cue, Voice
from index.promises.promise import Person
from index.promises.short_names import named_first, short_names
from index.promises.subjects import leading, subject, teller
from index.promises.words import BODY, OFFICER
from index.text import plain
from index.text import sentences as sentences_of
from index.types import Meeting

_CHAIR = re.compile(
    r"^(?:the )?(?:chair(?:man|woman|person)?|convener|convenor|cadeirydd|mayor|speaker)\b", re.IGNORECASE
)
_CHAIRS = re.compile(r"\b(?:chair(?:man|woman|person)?|convener|convenor|presiding|speaker)\b", re.IGNORECASE)
_NAMED = re.compile(
    r"(?P<name>(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Professor)\.? )?[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]*|de|van"
    r"|von)){1,3}), "
    r"(?P<role>(?:(?:Interim|Acting|Deputy|Assistant|Senior|Service|Strategic|Executive|Corporate|Chief|Head"
    r"|Director|Cabinet|Portfolio"
    r"|Independent|Principal|Lead|Group|Town|Parish|Project|Programme|Finance|Scrutiny|Monitoring|Legal|Democratic"
    r"|Area)\b)"
    r"[^.;:()\[\]]{3,80}?)(?=,? (?:presented|introduced|commented|stated|advised|outlined|gave|to |explained"
    r"|reported|said|responded"
    r"|provided|referred|wanted|emphasised|praised|was|who|attended|thanked|also)|[.;)\]]|$)"
)


# Of whom a speaker tells what they will do.
_OTHER = re.compile(r"the (?P<who>[a-z ]+?)(?=['’]|\s+(?:will|is|are|can|shall)\b)", re.IGNORECASE)
# What a body agrees is nobody's word before.
_OF_ALL = re.compile(
    rf"^\W*(?:that|resolved|agreed)\b|\b(?:it was|{BODY}) (?:\w+ )?(?:agreed|resolved|noted)\b|^\W*it was\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:he|she|they|it)$", re.IGNORECASE)
_SIGNED = re.compile(rf"\s[–-] (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{1,2}})\W*$|\((?i:(?P<owner>{OFFICER}))\)\W*$")


class Promisers:
    """The people of one meeting: who speaks, who chairs, who holds which post."""

    def __init__(self, meeting: Meeting) -> None:
        self._told = meeting.contributions
        self._posts = list(_posts(meeting))
        self._post_of = {_key(name): post for post, name in reversed(self._posts)}
        chair = next((one.name for one in meeting.people if one.role and _CHAIR.match(one.role)), None)
        opens = next((one.speaker for one in meeting.contributions if one.speaker), None)
        self._chair = _key(chair or opens or "")
        self._short = short_names(one.name for one in meeting.people)

    def chairs(self, speaker: str | None) -> bool:
        """Whether ``speaker`` chairs: by the label, by a roster, or because a recording opens with them."""
        if speaker is None:
            return False
        return bool(_CHAIRS.search(speaker)) or _key(speaker) == self._chair

    def who(self, at: int, cue: Cue, match: re.Match[str], told: Sequence[str], place: int) -> Person:
        """Who promises with ``cue`` in the sentence at ``place`` of what is told in contribution ``at``."""
        if cue.voice is Voice.SPEAKER:
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
        before = self._before([*self._paragraph_before(at), *told[:place]])
        return replace(self.person(before), unsure=not _leans(sentence, match)) if before else Person()

    def person(self, printed: str) -> Person:
        """Name and role of somebody as minutes call them."""
        told = re.sub(r"^(?:the|that the|that) ", "", printed.strip(" ,"), flags=re.IGNORECASE)
        name, comma, role = told.partition(", ")
        if full := self._short.get(name):
            return Person(full, self._post_of.get(_key(full)))
        if people_listed(name):
            return Person(name, role if comma else self._post_of.get(_key(name)))
        holder = self._holder(told)
        return Person(holder[1], holder[0]) if holder else Person(None, told)

    def _holder(self, role: str) -> tuple[str, str] | None:
        """The post, as printed in full, and the only person of the meeting who holds it."""
        asked = _post(role)
        holding = [(post, name) for post, name in self._posts if _post(post) == asked]
        holding = holding or [(post, name) for post, name in self._posts if _post(post).startswith(f"{asked} ")]
        return holding[0] if len({_key(name) for _, name in holding}) == 1 else None

    def speaker(self, at: int, another: bool = False) -> Person:
        """The speaker; where the words are ``another``'s or marked so, whoever answered before."""
        said = self._told[at]
        if not (said.uncertain or another):
            return Person(said.speaker, self._post_of.get(_key(said.speaker or "")))
        others = (one for one in reversed(self._told[:at]) if one.item == said.item and not one.uncertain)
        names = (
            one.speaker for one in others if one.speaker not in (None, said.speaker) and not self.chairs(one.speaker)
        )
        name = next(names, None)
        return Person(name, self._post_of.get(_key(name or "")), unsure=True)

    def _paragraph_before(self, at: int) -> list[str]:
        """The sentences of the paragraph before, if it stands under the same item."""
        if not at or self._told[at - 1].item != self._told[at].item or self._told[at - 1].table:
            return []
        text = self._told[at - 1].text
        return [text[begin:end] for begin, end in sentences_of(text)]

    def _before(self, told: Sequence[str]) -> str | None:
        """Who a pronoun stands for: the last who told something before."""
        return next((found for one in reversed(told) if (found := teller(one) or leading(one))), None)


def _posts(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Posts with who holds them: from rosters, from presenters, and as introduced in the text."""
    yield from ((one.role, one.name) for one in meeting.people if one.role)
    presenting = (f"{name} presented" for item in meeting.items for name in item.presenters)
    for text in (*presenting, *(one.text for one in meeting.contributions if not one.table)):
        yield from ((match["role"], match["name"]) for match in _NAMED.finditer(text))


def _post(role: str) -> str:
    return plain(role).replace(",", "")


def _signed(told: str, sentence: str) -> str | None:
    """Who stands behind a dash or in brackets at the end of an entry: "Admissions - in May - Ann Lee", "(Clerk)"."""
    for words in (sentence, told):
        if match := _SIGNED.search(words):
            return match["who"] or match["owner"]
    return None


def _no_pronoun(who: str | None) -> str | None:
    return None if who and _PRONOUN.match(who.strip()) else who


def _leans(sentence: str, match: re.Match[str]) -> bool:
    """Whether the promise's subject is a pronoun."""
    return bool(re.search(r"\b(?:he|she|they)\b", sentence[: match.end()], re.IGNORECASE))


def _key(name: str) -> str:
    return " ".join(spelling_of(name).words)
