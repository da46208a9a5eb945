"""Webcast transcripts: a list of items and speakers, then "Name - H:MM:SS" among captions.

The captions of a speaker come in lines; no line break follows the first, so it is glued to
the second caption, to an item's heading or to the next speaker's label. Headings stand
wherever the webcast's operator pressed the key, often within a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from index.dates import first_date, first_time, seconds
from index.text import fold, words
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind, ReadPaper

_LABEL = re.compile(r"^(?P<name>\S.*?) - (?P<time>\d{1,2}:\d{2}:\d{2})$")
_ITEM = re.compile(r"^(?P<number>\d+[A-Za-z]?(?:[./]\d+)?)\.?\s+(?P<title>\S.*)$")
_ATTACHMENT = re.compile(r"^- .*, opens in new tab$")
_AUTOMATIC = re.compile(r"transcript was automatically generated", re.IGNORECASE)
_NAVIGATION_HEAD = "agenda item :"
_NAVIGATION_MARKS = {"share this agenda point", "-", "start of webcast"}
# A label may be the name alone or carry a post or seat in brackets; a sentence is longer.
_NAME_WORDS = 7
# Letters that are no words, though "it's" and "don't" leave them behind.
_LETTERS = frozenset("bcdefghjklmnopqrstuvwxyz")
# A clean transcript has words that look glued in few of its turns, a glued one in many.
_GLUED_SHARE = 0.2
# A word is common that the paper has this often.
_COMMON = 3


class TranscriptReader:
    """Reads a webcast's transcript as one meeting in which each contribution is ``said``."""

    def recognises(self, text: str) -> bool:
        labels = sum(_own_line_label(line.strip()) is not None for line in text.splitlines())
        return labels >= 2

    def read(self, text: str) -> ReadPaper:
        lines = [line.strip() for line in text.splitlines()]
        start = next(i for i, line in enumerate(lines) if _own_line_label(line))
        navigation = _Navigation.read(lines[:start])
        captions = _Captions(navigation, Counter(words(" ".join(lines[start:]))))
        for line in lines[start:]:
            captions.add(line)
        meeting = _with_heading(lines[:start], captions)
        automatic = bool(_AUTOMATIC.search(text))
        return ReadPaper(PaperKind.TRANSCRIPT, (meeting,), captions.warnings(), automatic)


@dataclass(slots=True)
class _Navigation:
    """The items and names that stand before the transcript proper."""

    items: list[AgendaItem]
    names: list[str]

    @classmethod
    def read(cls, lines: list[str]) -> _Navigation:
        items: list[AgendaItem] = []
        names: list[str] = []
        for before, line in zip(["", *lines], lines, strict=False):
            if before.casefold() == _NAVIGATION_HEAD and line.casefold() not in _NAVIGATION_MARKS:
                match = _ITEM.match(line)
                items.append(
                    AgendaItem(match["number"], fold(match["title"])) if match else AgendaItem(None, fold(line))
                )
            elif before == "-" and line and line not in names:
                names.append(line)
        return cls(items, sorted(names, key=len, reverse=True))

    def heading_at_end(self, line: str) -> tuple[int, str] | None:
        """The item whose heading ends ``line``, and what stands before the heading."""
        for position, item in enumerate(self.items):
            heading = fold(f"{item.number or ''} {item.title}")
            before = line.removesuffix(heading)
            if line.endswith(heading) and not before[-1:].isdigit() and (item.number or not before):
                return position, before
        return None

    def label_at_end(self, line: str) -> tuple[str, str, int] | None:
        """What stands before a speaker's label that ends ``line``, the name, the seconds."""
        match = _LABEL.match(line)
        if not match:
            return None
        for name in self.names:
            if match["name"].endswith(name):
                return match["name"].removesuffix(name).strip(), name, seconds(match["time"])
        if not _own_line_label(line):
            return None
        return "", fold(match["name"]), seconds(match["time"])


@dataclass(slots=True)
class _Captions:
    """Collects captions into contributions as lines come."""

    navigation: _Navigation
    vocabulary: Counter[str]
    contributions: list[Contribution] = field(default_factory=list)
    speakers: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    _pending: list[str] = field(default_factory=list)
    _item: int | None = None
    _speaker: str | None = None
    _start: int | None = None
    _spoke: bool = True
    _glued: int | None = None

    def add(self, line: str) -> None:
        if not line or _ATTACHMENT.match(line):
            return
        label = self.navigation.label_at_end(line)
        if label:
            before, name, start = label
            self._take(before)
            self._turn_to(name, start)
            return
        heading = self.navigation.heading_at_end(fold(line))
        if heading:
            position, before = heading
            self._take(before)
            self._flush()
            self._item = position
            return
        self._take(line)

    def finish(self) -> tuple[Contribution, ...]:
        self._turn_to(self._speaker or "", 0)
        glued = sum(bool(one.joins) for one in self.contributions)
        if glued < _GLUED_SHARE * len(self.contributions):
            return tuple(replace(one, joins=()) for one in self.contributions)
        return tuple(self.contributions)

    def warnings(self) -> tuple[str, ...]:
        if not self.silent:
            return ()
        names = ", ".join(dict.fromkeys(self.silent))
        return (
            f"The recording names {names} at a moment under which no words are printed: some of what "
            "they said may stand under the speaker before.",
        )

    def _take(self, caption: str) -> None:
        caption = fold(caption)
        if caption:
            if not self._spoke:  # the first caption, to which the second is glued
                self._glued = glued_at(caption, self.vocabulary)
            self._pending.append(caption)
            self._spoke = True

    def _turn_to(self, name: str, start: int) -> None:
        self._flush()
        if not self._spoke and self._speaker:
            self.silent.append(self._speaker)
        self._speaker, self._start, self._spoke = name, start, False
        if name not in self.speakers:
            self.speakers.append(name)

    def _flush(self) -> None:
        text = " ".join(self._pending)
        joins = () if self._glued is None else (self._glued,)
        self._pending.clear()
        self._glued = None
        if text:
            self.contributions.append(
                Contribution(
                    text, Authority.SAID, item=self._item, speaker=self._speaker, start=self._start, joins=joins
                )
            )


def glued_at(caption: str, vocabulary: Counter[str]) -> int | None:
    """Where two words run together in ``caption``, if one word of it is plainly two.

    A word that the paper has once only, and that falls into two words which it has several
    times, is taken for two; of several ways to part it, the one with the commoner words.
    """
    for match in re.finditer(r"[A-Za-z]{4,}", caption):
        word = match.group().casefold()
        if vocabulary[word] > 1:
            continue
        cuts = [cut for cut in range(1, len(word)) if {word[:cut], word[cut:]}.isdisjoint(_LETTERS)]
        common = {cut: min(vocabulary[word[:cut]], vocabulary[word[cut:]]) for cut in cuts}
        best = max(cuts, key=lambda cut: common[cut], default=0)
        if common.get(best, 0) >= _COMMON:
            return match.start() + best
    return None


def _own_line_label(line: str) -> str | None:
    """The name where ``line`` is a speaker's label and nothing else."""
    match = _LABEL.match(line)
    if not match:
        return None
    name = re.sub(r"\(.*\)", "", match["name"]).strip()
    short = name[:1].isupper() and len(name.split()) <= _NAME_WORDS and not re.search(r"[,;:?!]|\.\S", name)
    return match["name"] if short else None


def _with_heading(lines: list[str], captions: _Captions) -> Meeting:
    council, body = _council_and_body(lines)
    head = " ".join(_before_navigation(lines))
    return Meeting(
        council=council,
        body=body,
        date=first_date(head),
        time=first_time(head),
        items=tuple(captions.navigation.items),
        contributions=captions.finish(),
        speakers=tuple(captions.speakers),
    )


def _before_navigation(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if line.casefold() == _NAVIGATION_HEAD:
            return
        if line:
            yield line


def _council_and_body(lines: list[str]) -> tuple[str | None, str | None]:
    """From a page title such as "BODY - DATE - COUNCIL Webcasting" and the line below it."""
    head = list(_before_navigation(lines))
    parts = head[0].split(" - ") if head else []
    body = fold(parts[0]) if parts and not first_date(parts[0]) else None
    council = None
    if len(parts) > 2:
        council = fold(re.sub(r"\b(?:Public-i|Webcasting|Webcasts?)\b", "", parts[-1])) or None
    return council, body
