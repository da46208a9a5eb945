"""Transcripts that name their speakers: webcasts' captions and other houses' styles.

The captions of a webcast come in lines; no line break follows the first under a speaker's
label, so it is glued to the second caption, to an item's heading or to the next label.
Headings and labels stand wherever the webcast's operator pressed the key, often within a
sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from index.parts.draft import Draft
from index.readers.transcripts.alone import unread, with_strays
from index.readers.transcripts.collecting import Captions, Headings
from index.readers.transcripts.gluing import vocabulary_of, width_of
from index.readers.transcripts.handover import settle
from index.readers.transcripts.head import Head
from index.readers.transcripts.invited import with_invited
from index.readers.transcripts.labels import Label, Style, webcast
from index.readers.transcripts.line_numbers import without_numbers
from index.readers.transcripts.navigation import Navigation
from index.readers.transcripts.styles import style_of
from index.readers.transcripts.turns import Turn
from index.readers.transcripts.warnings import is_automatic, silent, unlabelled, warnings_of
from index.types import PaperKind, ReadPaper

# A clean transcript has words that look glued in few of its turns, a glued one in many.
_GLUED_SHARE = 0.2


class TranscriptReader:
    """Reads a transcript as one meeting in which each contribution is ``said``."""

    def recognises(self, text: str) -> bool:
        return style_of(without_numbers(_lines(text))[0]) is not None

    def read(self, text: str) -> ReadPaper:
        lines, numbers = without_numbers(_lines(text))
        form = style_of(lines) or webcast
        style = with_strays(form, lines)
        listed = Navigation.of(lines, style)
        first = next((i for i, line in enumerate(lines) if style(line)), len(lines))
        head = Head.of(lines[: listed.first if listed else first])
        if listed:
            head.list(listed.items, listed.names, lines[listed.first : listed.end])
        spoken = lines[listed.end if listed else first :]
        head.announce(spoken)
        draft = Draft(meeting=head.meeting(), items=head.items)
        head.leave(draft)
        for kind, printed in numbers:
            draft.leave(kind, printed)
        names = head.names if form is webcast else ()
        turns = _turns(_labelled(spoken, style, names), form is webcast, _captions(spoken, head, listed, draft))
        automatic = is_automatic(head.text, text)
        warnings = (*unlabelled(unread(spoken, style)), *silent(turns))
        return _told(draft, turns, text, automatic, warnings)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


def _captions(lines: Sequence[str], head: Head, listed: Navigation | None, draft: Draft) -> Captions:
    headings = Headings(head.items)
    printed = {found[0] for line in lines if line and (found := headings.at_end(line))}
    # Where an item's heading is not among the words, the list tells where it begins.
    begins = {moment: item for moment, item in listed.begins.items() if item not in printed} if listed else {}
    # The first caption below a label is glued to the next: how long one is, the others tell.
    later = [line for before, line in pairwise(lines) if line and before and not (webcast(before) or webcast(line))]
    return Captions(draft, headings, vocabulary_of(lines), width_of(later), begins)


def _labelled(lines: Sequence[str], style: Style, names: Sequence[str]) -> Iterator[str | Label]:
    """The lines, those that are labels read; in a webcast's a name from the list ahead may be glued to words."""
    for line in lines:
        yield (webcast(line, names) if names else None) or style(line) or line


def _turns(told: Iterable[str | Label], glued: bool, captions: Captions) -> list[Turn]:
    """The turns of lines and labels; those of ``glued`` captions settled between their speakers."""
    for one in told:
        captions.turn_to(one) if isinstance(one, Label) else captions.add(one)
    turns = captions.finished()
    runs = [run for turn in turns for run in turn.runs]
    if sum(run.glue is not None for run in runs) < _GLUED_SHARE * len(runs):
        for turn in turns:
            turn.runs = [replace(run, glue=None) for run in turn.runs]
    if glued and captions.glued >= _GLUED_SHARE * len(runs):
        settle(turns)
    return turns


def _told(draft: Draft, turns: Sequence[Turn], text: str, automatic: bool, further: Iterable[str]) -> ReadPaper:
    for one in (one for turn in turns for one in turn.told()):
        draft.tell(one)
    meeting = replace(with_invited(draft.finished()), speakers=tuple(dict.fromkeys(turn.speaker for turn in turns)))
    warnings = (*warnings_of(text, meeting.contributions, automatic), *further)
    return ReadPaper(PaperKind.TRANSCRIPT, (meeting,), warnings, automatic, tuple(draft.furniture))
