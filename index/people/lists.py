"""People in a list: "Councillors A Smith (Chair), B Jones and C Lee, with Ann Day, Clerk"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.people.chunks import Chunk, ChunkMark, chunks
from index.people.found import FoundPerson
from index.people.names import Printed, after_post, bodily_name, ends_post, is_initials, leading_name, titles
from index.people.notes import Note, read_note
from index.people.surnames import may_follow, surname_first
from index.people.words import COUNCILLOR, COUNCILLORS, FEMALE, MALE, SEATS, bare, is_party, is_post
from index.text import fold

# People without names: "4 residents", "members of the public".
_SEVERAL = re.compile(
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some)\b|members of the (?:public|press)",
    re.IGNORECASE,
)
_SEATED = ("the ", "chair", "vice", "deputy", "mayor", "leader", "lord", "town", "president")
_SPEAKS_FOR = ("from ", "representing ", "for ", "on behalf of ")


def people_listed(text: str, listed: bool = False, posts_follow: bool = False) -> list[FoundPerson]:
    """The people in ``text``; private individuals are left out.

    ``listed`` says that surnames alone are names; ``posts_follow`` that what comes behind a
    wide space or comma is a post even where it could be a name.
    """
    reader = _Reader(text, listed, posts_follow)
    found = chunks(text)
    position = 0
    while position < len(found):
        position += reader.take(found[position], found[position + 1 : position + 2])
    return reader.finished()


@dataclass(slots=True)
class _Reader:
    text: str
    listed: bool
    posts_follow: bool
    people: list[FoundPerson] = field(default_factory=list)
    current: FoundPerson | None = None
    pair: FoundPerson | None = None
    pending: str | None = None
    led: bool = False

    def take(self, chunk: Chunk, following: Sequence[Chunk]) -> int:
        """Read a chunk; how many were read."""
        if chunk.mark is ChunkMark.END:
            self.current = self.pair = self.pending = None
            self.led = False
        alone = not (self.listed or self._behind(chunk))
        if following and (name := surname_first(self.text, chunk, following[0], alone)):
            self._add(name, following[0], begin=chunk.begin)
            return 2
        if is_party(chunk.text) and self.current:
            self.current.note(read_note(chunk.text))
            return 1
        if seated := _in_seat(chunk) or _in_post(chunk, self.listed) or self._behind_post(chunk):
            self._seat(seated, chunk)
            return 1
        printed = leading_name(chunk.text, self.listed) or bodily_name(chunk.text, "".join(chunk.notes))
        if printed and self._is_person(printed, chunk, following):
            self._add(printed, chunk, begin=chunk.begin)
        elif chunk.text:
            self._tell(chunk)
        if self.current and not printed:
            for note in chunk.notes:
                self.current.note(read_note(note))
        return 1

    def finished(self) -> list[FoundPerson]:
        for one in self.people:
            if one.role:
                one.told = fold(self.text[slice(*one.role)]).strip(" -–—,:.") or one.told
        return [one for one in self.people if not one.private]

    def _is_person(self, name: Printed, chunk: Chunk, following: Sequence[Chunk]) -> bool:
        if name.titled:
            return True
        if not may_follow(name.rest):
            return False
        if self.current is None:
            # "Chair - Ann Lee" names somebody, "Head of Service - Green Verges" may not.
            return not self.led or chunk.mark is ChunkMark.WIDE or bare(self.pending or "") in SEATS
        if chunk.mark is ChunkMark.DASH:
            return False
        initialled = is_initials(name.name.split()[0]) or is_initials(name.name.split()[-1])
        if self.current.role and not self._seated(self.current.role):
            told = bool(following) and following[0].mark in (ChunkMark.COMMA, ChunkMark.DASH, ChunkMark.WIDE)
            return initialled or is_post(name.rest) or (told and is_post(following[0].text))
        return (
            initialled
            or self.listed
            or bool(chunk.notes)
            or not (self.posts_follow and chunk.mark in (ChunkMark.WIDE, ChunkMark.COMMA))
        )

    def _behind(self, chunk: Chunk) -> bool:
        """Whether ``chunk`` goes on about others."""
        return self.current is not None and chunk.mark is not ChunkMark.WIDE

    def _seated(self, role: tuple[int, int]) -> bool:
        return bare(self.text[slice(*role)].strip()) in SEATS

    def _add(self, name: Printed, chunk: Chunk, begin: int) -> None:
        first = self.text[begin : chunk.end].split()
        words = {bare(word) for word in first[: titles(first)]}
        if words:
            # "Councillors Ash, Mrs Fry, Oak": a surname alone behind a title, as behind "Councillors".
            goes_on = bool(words & COUNCILLOR) or (name.words == 1 and words <= MALE | FEMALE)
            self.listed = bool(words & COUNCILLORS) or (self.listed and goes_on)
        before = self.current if chunk.mark is ChunkMark.AND else None
        one = FoundPerson(name.name, name.titled, bool(words & COUNCILLOR) or self.listed, begin, chunk.end)
        one.told, self.pending = self.pending, None
        if name.rest:
            self._rest(one, name.rest, chunk)
        for note in chunk.notes:
            one.note(read_note(note))
        third = self.pair is not None
        self.pair = before if before and not before.role and not before.told and not third else None
        self.current = one
        self.people.append(one)

    def _behind_post(self, chunk: Chunk) -> Printed | None:
        """Whom a chunk names behind a post that is not another's: "Clerk Mrs J Day", "Engineer (Tim Oak)"."""
        if chunk.notes:
            name = leading_name(chunk.notes[0]) if len(chunk.notes) == 1 and ends_post(chunk.text) else None
        else:
            name = after_post(chunk.text)
        return name if name and not name.rest and (name.titled or not self._waits(chunk)) else None

    def _waits(self, chunk: Chunk) -> bool:
        """Whether somebody stands before ``chunk`` whose post may be told by it."""
        one = self.current if self._behind(chunk) else None
        return one is not None and not (one.councillor or one.role or one.told)

    def _seat(self, name: Printed, chunk: Chunk) -> None:
        """Somebody named behind a seat or post, or in the note behind it: "The Mayor (Councillor A Lee)"."""
        told = "".join(chunk.notes) or chunk.text
        councillor = any(bare(word) in COUNCILLOR for word in told.split())
        post = chunk.text.removesuffix(f" {name.name}")
        self.current = FoundPerson(name.name, True, councillor, chunk.begin, chunk.end, told=post)
        self.pair = self.pending = None
        self.people.append(self.current)

    def _rest(self, one: FoundPerson, rest: str, chunk: Chunk) -> None:
        """What stands behind a name without a mark between."""
        note = read_note(rest)
        if note.role is None:
            one.note(note)
        told = next((rest[len(words) :] for words in _SPEAKS_FOR if rest.startswith(words)), rest)
        if (note.role or told != rest) and not note.instead_of and told[:1].isupper():
            behind = chunk.begin + (len(one.name) if one.begin == chunk.begin else 0)
            one.role = (max(self.text.find(told.split()[0], behind, chunk.end), chunk.begin), chunk.end)

    def _tell(self, chunk: Chunk) -> None:
        """Words that are no name: a post before or behind one, or the word that begins a list."""
        words = chunk.text.split()
        if _SEVERAL.match(chunk.text):
            return
        if titles(words) == len(words):
            self.listed = self.listed or bool({bare(word) for word in words} & COUNCILLORS)
            return
        if chunk.mark is ChunkMark.AND and chunk.text.startswith("the ") and is_post(chunk.text):
            # "... and the Clerk, Mrs J Day"
            self.current, self.pending = None, chunk.text.removeprefix("the ")
            return
        if self.current is None:
            self.led = True
            self.pending = chunk.text if is_post(chunk.text) and chunk.text[0].isupper() else None
            return
        note = read_note(chunk.text)
        if note.role is None and note != Note():
            self.current.note(note)
        elif self._is_role(self.current, chunk):
            self._extend(self.current, chunk)

    def _is_role(self, one: FoundPerson, chunk: Chunk) -> bool:
        """Whether ``chunk`` is the post of ``one``, or goes on with it."""
        if one.role:
            return one.role[1] <= chunk.begin and not self._seated(one.role)
        if chunk.text.startswith("as ") or chunk.text[0].isdigit():
            return False
        if is_post(chunk.text):
            # "Councillor A Lee, the Director of Place and ..." lists somebody else without a name.
            return chunk.mark is not ChunkMark.AND and not (one.councillor and chunk.text.startswith("the "))
        named = chunk.text[0].isupper() and not any(letter.isdigit() for letter in chunk.text)
        return named and not one.councillor and chunk.mark in (ChunkMark.DASH, ChunkMark.WIDE, ChunkMark.COMMA)

    def _extend(self, one: FoundPerson, chunk: Chunk) -> None:
        one.role = (one.role[0] if one.role else chunk.begin, chunk.end)
        shared = chunk.mark in (ChunkMark.DASH, ChunkMark.WIDE) and not self._seated(one.role)
        if self.pair and (shared or self.pair.role):
            self.pair.role = one.role


def _in_seat(chunk: Chunk) -> Printed | None:
    """The councillor whom the one note behind a seat names ("The Lord Mayor (Councillor A Lee)")."""
    words = {bare(word) for word in chunk.text.split()}
    if len(chunk.notes) != 1 or not words & SEATS or not chunk.text.lower().startswith(_SEATED):
        return None
    name = leading_name(chunk.notes[0])
    return name if name and name.titled and not name.rest else None


def _in_post(chunk: Chunk, listed: bool) -> Printed | None:
    """The officer whom the one note behind a post names ("Ecologist (Dr P Lee)"); none behind a name."""
    if len(chunk.notes) != 1 or not is_post(chunk.text) or leading_name(chunk.text, listed):
        return None
    name = leading_name(chunk.notes[0])
    return name if name and name.titled and not name.rest and may_follow(chunk.text) else None
