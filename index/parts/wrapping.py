"""Whether a paper's lines are paragraphs, or pieces of paragraphs wrapped at a margin."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Nobody wraps at more characters than this; a longer line is a paragraph.
_WIDEST = 150
_LONG = 50
# Of a wrapped text's long lines most end within a sentence.
_RUNNING_ON = 0.4
# ... and this share of them reach the margin, which all but a few lines keep.
_REACHING, _MARGIN_SHARE = 0.3, 0.97
_LEAST = 3
# "4.   Minutes          9 - 14"
PAGES_AT_MARGIN = re.compile(
    r"(?P<text>\S)(?: {3,}| *\t+ *)(?P<pages>(?:(?:pages?|pp?\.?)\s*)?\d{1,4}(?:\s*[-–]\s*\d{1,4})?|to follow"
    r"|verbal)\s*$",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"\t|\S {3,}\S|\|")
# A line is wrapped where the next word would not have fitted on it; margins are ragged by this share.
_FULL = 0.88
# No paragraph and no title ends so: "FEES FOR / ANIMAL LICENCES".
_UNFINISHED = re.compile(r"\S\s+(?:of|for|and|or|the|to|with|by|from|&)\s*$", re.IGNORECASE)
_ENDS = (".", "!", "?", ":", ";", ".’", ".”", '."', ".)")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """``width`` is the margin in characters, or None where each line is a paragraph.

    ``column`` is the margin of lines that end in page numbers at the right, as agendas' titles do.
    """

    width: int | None
    column: int = 0

    @classmethod
    def of(cls, text: str) -> Wrapping:
        """How the lines of ``text`` are wrapped."""
        lines = [line.rstrip() for line in text.replace("\f", "\n").splitlines() if not _COLUMNS.search(line.strip())]
        long = [line for line in lines if len(line) > _LONG]
        lengths = sorted(map(len, long))
        if len(long) < _LEAST:
            return cls(None)
        titles = [match.end("text") for line in text.splitlines() if (match := PAGES_AT_MARGIN.search(line))]
        margin = lengths[int(len(lengths) * _MARGIN_SHARE)]
        running = sum(not line.endswith(_ENDS) for line in long)
        reaching = sum(length >= _FULL * margin for length in lengths)
        wrapped = running >= _RUNNING_ON * len(long) and reaching >= _REACHING * len(long)
        return cls(margin if wrapped and margin <= _WIDEST else None, max(titles, default=0))

    def full(self, line: str, following: str) -> bool:
        """Whether the first word of ``following`` would not have fitted on ``line``, so that a paragraph may go on."""
        word = following.split(maxsplit=1)[0] if following.strip() else ""
        titled = PAGES_AT_MARGIN.search(line)
        if titled:
            return titled.end("text") + 1 + len(word) > self.column
        return self.width is not None and len(line.rstrip()) + 1 + len(word) >= _FULL * self.width

    def ends_paragraph(self, line: str, following: str) -> bool:
        """Whether a paragraph ends with ``line``, though no empty line comes before ``following``."""
        goes_on = following.strip()[:1].islower() and not line.rstrip().endswith(_ENDS)
        goes_on = goes_on or bool(_UNFINISHED.search(line))
        if self.width is None and not PAGES_AT_MARGIN.search(line):
            return not goes_on
        return not (self.full(line, following) or goes_on)
