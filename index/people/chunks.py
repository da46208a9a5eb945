"""A line of names in chunks: what commas, dashes, wide spaces and brackets part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from index.people.names import titles
from index.people.words import COUNCILLOR, bare, is_tier
from index.text import fold

# A full stop ends a sentence unless it shortens a title or a first name.
_FULL_STOP = (
    r"(?<=\w\w[\w)\]])(?<!\b(?:Rev|Mrs|Sgt|Hon|Col|Maj|Geo|Jas|Sir))"
    r"(?<!\b(?:Cllr|Supt|Insp|Prof|Revd|Cyng|Capt|Thos|Chas|Dist))\.(?=\s+[A-Z])"
)
_MARK = re.compile(
    r"(?P<NOTE>\([^()]*\)|\[[^\[\]]*\])"
    rf"|(?P<END>;|[•·●▪◦]|{_FULL_STOP})"
    r"|(?P<WIDE>\s*(?:\t|[^\S\n]{2}|\||\s/\s|\*+|:(?=\s|$)|</?\w{1,6}/?>)[\s|*]*)"
    r"|(?P<DASH>\s+[-–—]+\s+|\s*[–—]\s*)"
    r"|(?P<COMMA>,)"
    r"|(?P<AND>\s(?:and|&|ac|together with|along with|as well as|ynghyd â)(?=\s))"
)
# "a" is Welsh for "and" where a councillor has a title in Welsh.
_WELSH = re.compile(r"\b(?:cyng|cynghorydd|cynghorwyr)\b", re.IGNORECASE)
_WELSH_AND = re.compile(r"\sa(?:['’]r)?(?=\s+(?:[Yy]r? )?[A-Z])")
# Words that bind the title behind them to what stands before.
_BINDING = frozenset("for of by from with than replacing vice".split())


class ChunkMark(Enum):
    """What stands before a chunk."""

    BEGIN = auto()
    NOTE = auto()
    END = auto()
    WIDE = auto()
    DASH = auto()
    COMMA = auto()
    AND = auto()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words between two marks, the notes in brackets behind them, and where they lie in the text."""

    mark: ChunkMark
    text: str
    notes: tuple[str, ...]
    begin: int
    end: int


def chunks(text: str) -> list[Chunk]:
    """The chunks of ``text`` in order; a chunk of titles alone is joined with the next."""
    found: list[Chunk] = []
    for chunk in (part for whole in _marked(text) for part in _at_titles(whole, text)):
        if found and _is_split(found[-1], chunk, text):
            found[-1] = replace(chunk, mark=found[-1].mark, begin=found[-1].begin)
        else:
            found.append(chunk)
    return [_reread(chunk, text) for chunk in found]


def _marked(text: str) -> Iterator[Chunk]:
    chunk = Chunk(ChunkMark.BEGIN, "", (), 0, 0)
    # "a'r" and "a" are as long as the text that they stand for, so that places stay.
    told = _WELSH_AND.sub(lambda match: " &".ljust(len(match[0])), text) if _WELSH.search(text) else text
    for match in _MARK.finditer(told):
        chunk = _closed(chunk, text, match.start())
        if match.lastgroup == "NOTE":
            chunk = replace(chunk, notes=(*chunk.notes, fold(match[0][1:-1])))
            yield chunk
            chunk = Chunk(ChunkMark.NOTE, "", (), match.end(), match.end())
            continue
        if chunk.text:
            yield chunk
        chunk = Chunk(ChunkMark[match.lastgroup or "BEGIN"], "", (), match.end(), match.end())
    chunk = _closed(chunk, text, len(text))
    if chunk.text:
        yield chunk


def _closed(chunk: Chunk, text: str, end: int) -> Chunk:
    return replace(chunk, text=fold(text[chunk.begin : end]), end=end)


def _at_titles(chunk: Chunk, text: str) -> Iterator[Chunk]:
    """A chunk parted before each councillor's title inside it ("Chair Councillor A Smith")."""
    begin = before = chunk.begin
    for word in re.finditer(r"\S+", text[chunk.begin : chunk.end]):
        here = chunk.begin + word.start()
        at = before if is_tier(text[before:here].strip(), word[0]) else here
        before = here
        if bare(word[0]) in COUNCILLOR and word[0][0].isupper() and _may_end(text[begin:at].split()):
            yield replace(chunk, text=fold(text[begin:at]), notes=(), begin=begin, end=at)
            chunk = replace(chunk, mark=ChunkMark.NOTE)
            begin = at
    yield replace(chunk, begin=begin)


def _may_end(words: list[str]) -> bool:
    """Whether a chunk may end behind ``words``: not inside titles, nor in "substitute for Councillor B"."""
    return len(words) > titles(words) and bare(words[-1]) not in _BINDING


def _is_split(before: Chunk, chunk: Chunk, text: str) -> bool:
    """Whether a wide space stands between a title and its name."""
    words = before.text.split()
    alone = bool(words) and not before.notes and titles(words) == len(words)
    return alone and chunk.mark is ChunkMark.WIDE and not text[before.end : chunk.begin].strip()


def _reread(chunk: Chunk, text: str) -> Chunk:
    words = text[chunk.begin : chunk.end]
    begin = chunk.begin + len(words) - len(words.lstrip())
    return replace(chunk, text=fold(words), begin=begin, end=begin + len(words.strip()))
