"""Captions, WebVTT or SRT: cues to the lines of a transcript.

A turn of a named speaker is a line "Name - H:MM:SS" and the words below it, as webcasts
print it; a cue of nobody known is a line of its time, a tab and its words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from index.dates import clock
from index.files.paper import refused
from index.files.plain import decoded

_CLOCK = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}"
_TIMING = re.compile(rf"^\s*{_CLOCK}\s*-->\s*(?:\d{{1,4}}:)?\d{{1,2}}:\d{{2}}[.,]\d{{1,3}}")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>")
_TAG = re.compile(r"</?[a-z0-9][^>]*>|\{\\an\d\}", re.IGNORECASE)
# "Cllr Ann Lee: " or "CHAIR: " names a speaker; one capitalised word ("Question: ") may not.
_CAPITAL = r"[A-Z][\w.’'-]*"
# In brackets behind a dash it is a speaker's too, but for what is heard.
_SOUND = r"(?:music|applause|laugh\w*|inaudible|silence|noise|cough\w*|crosstalk|background|pause|bell)"
_BRACKETED = re.compile(rf"^- \[(?!{_SOUND}\b)({_CAPITAL}(?:\s+{_CAPITAL}){{0,4}})\]\s+(?=\S)", re.IGNORECASE)
_NAME = re.compile(rf"^(?:>>\s*)?((?:{_CAPITAL}(?:\s+{_CAPITAL}){{1,4}})|[A-Z][A-Z0-9 .’'-]{{2,40}}):\s+(?=\S)")
_FOR_PEOPLE = re.compile(r"^\ufeff?(?:WEBVTT\b\s*(?:-\s*)?|NOTE\b\s*)")
_FOR_MACHINES = re.compile(r"^(?:Kind|Language|Region|STYLE|X-TIMESTAMP-MAP)\b|^::cue|^[{}]|^\d+$", re.IGNORECASE)
# Rolling captions show a line twice all along; speech repeats itself now and then.
_ROLLING_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class CaptionCue:
    """Lines that are shown from ``start``, in seconds; ``speaker`` where one is named."""

    start: int
    lines: tuple[str, ...]
    speaker: str | None = None


def text_of(data: bytes, name: str) -> tuple[str, list[str]]:
    """The captions as a transcript."""
    lines = decoded(data, name).split("\n")
    shown = list(_cues(lines))
    if not shown:
        raise refused(name, "the captions hold no cue with its times")
    cues = _told_once(shown)
    told = _transcript(turn for cue in cues for turn in _turns(cue))
    return "\n".join((*_head(lines), *told)), []


def _head(lines: list[str]) -> list[str]:
    """What stands above the first cue for people to read: titles and notes, a line each."""
    above = list(takewhile(lambda line: not _TIMING.match(line), lines))
    told = (_plain(_FOR_PEOPLE.sub("", line)) for line in above)
    return [line for line in told if line and not _FOR_MACHINES.match(line)]


def _cues(lines: list[str]) -> Iterator[CaptionCue]:
    """The cues as they stand; a cue lasts to an empty line, or to the next one's number and timing."""
    position = 0
    while position < len(lines):
        timing = _TIMING.match(lines[position])
        position += 1
        if not timing:
            continue
        begin = position
        while position < len(lines) and lines[position].strip() and not _TIMING.match(lines[position]):
            position += 1
        shown = lines[begin:position]
        if position < len(lines) and _TIMING.match(lines[position]) and shown and shown[-1].strip().isdigit():
            shown.pop()
        hours, minutes, seconds = (int(part or 0) for part in timing.groups())
        yield CaptionCue(hours * 3600 + minutes * 60 + seconds, tuple(line.strip() for line in shown))


def _told_once(cues: list[CaptionCue]) -> list[CaptionCue]:
    """``cues`` without the lines that rolling captions repeat from the cue before."""
    plain = [tuple(filter(None, map(_plain, cue.lines))) for cue in cues]
    repeated = [0, *(_overlap(before, after) for before, after in pairwise(plain))]
    rolling = sum(0 < count < len(lines) for count, lines in zip(repeated, plain, strict=True))
    if not rolling or rolling < len(cues) * _ROLLING_SHARE:
        return cues
    kept = []
    for cue, count in zip(cues, repeated, strict=True):
        said = [line for line in cue.lines if _plain(line)]
        kept.append(replace(cue, lines=tuple(said[count:])))
    return kept


def _overlap(before: tuple[str, ...], after: tuple[str, ...]) -> int:
    """How many lines at the end of one cue begin the next."""
    most = min(len(before), len(after))
    return next((count for count in range(most, 0, -1) if before[-count:] == after[:count]), 0)


def _turns(cue: CaptionCue) -> Iterator[CaptionCue]:
    """A cue's words, apart where a voice tag or a name at its head begins another speaker's."""
    first, *voices = _VOICE.split("\n".join(cue.lines))
    named = _NAME.match(first) or _BRACKETED.match(first)
    speaker = named[1].strip() if named else None
    yield CaptionCue(cue.start, _words(first[named.end() :] if named else first), speaker)
    for voice, said in zip(voices[::2], voices[1::2], strict=True):
        yield CaptionCue(cue.start, _words(said), " ".join(html.unescape(voice).split()) or None)


def _words(said: str) -> tuple[str, ...]:
    return tuple(line for line in map(_plain, said.split("\n")) if line)


def _plain(line: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", line)).split())


def _transcript(turns: Iterator[CaptionCue]) -> Iterator[str]:
    speaker: str | None = None
    for turn in turns:
        if not turn.lines:
            continue
        if turn.speaker and turn.speaker != speaker:
            speaker = turn.speaker
            yield f"{speaker} - {clock(turn.start)}"
        if speaker:
            yield from turn.lines
        else:
            yield f"{clock(turn.start)}\t{' '.join(turn.lines)}"
