"""The runs of a PDF page: words that stand on one line with no wide gap, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

# In heights of a line. Spaces in justified text stay below it, and cells of a table lie further apart.
_WIDE_GAP = 0.8
# A hyphen that breaks a word at the end of a line, as PDFium marks it in the place of the line end.
_BROKEN = "\x02"
_WORD = re.compile(rf"[^\s{_BROKEN}]+{_BROKEN}?|{_BROKEN}|[\r\n]+")
# What PDF writers leave between words that no reader sees.
_INVISIBLE = {0x200B: None, 0xFEFF: None, 0x00AD: None, 0x0002: "-", 0x0000: None}


Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Run:
    """Words and their box, upwards and to the right; ``line`` is the line that the PDF has them on."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    line: int

    @property
    def height(self) -> float:
        """How high the line stands; never nothing."""
        return max(self.top - self.bottom, 1.0)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, the boxes of its first and last characters, and its line in the PDF."""

    text: str
    begin: Box
    end: Box
    line: int


def runs_of(page: pdfium.PdfPage) -> list[Run]:
    """The runs of a page in the order of the PDF, upright however the page is turned."""
    textpage = page.get_textpage()
    try:
        words = list(_words(textpage))
    finally:
        textpage.close()
    turn = _turn(words, page.get_rotation())
    runs: list[Run] = []
    for word in words:
        run = _run(word, turn)
        if runs and _goes_on(runs[-1], run):
            _lengthen(runs[-1], run)
        else:
            runs.append(run)
    return runs


def _words(textpage: pdfium.PdfTextPage) -> Iterator[_Word]:
    count = textpage.count_chars()
    characters = [chr(raw.FPDFText_GetUnicode(textpage, index)) for index in range(count)]
    line = 0
    for match in _WORD.finditer("".join(characters)):
        if match.group()[0] in "\r\n":
            line += 1
        elif text := _readable(match.group()):
            yield _Word(text, _box(textpage, match.start()), _box(textpage, match.end() - 1), line)
            line += match.group().endswith(_BROKEN)


def _box(textpage: pdfium.PdfTextPage, index: int) -> Box:
    """Left, bottom, right and top of a character with the white space of its font."""
    found = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(textpage, index, found)
    return found.left, found.bottom, found.right, found.top


def _turn(words: list[_Word], rotation: int) -> int:
    """By how many degrees, clockwise, the page must be turned for its words to stand upright."""
    across = sum(word.end[0] - word.begin[0] for word in words)
    along = sum(word.end[1] - word.begin[1] for word in words)
    if abs(along) > abs(across):
        return 90 if along > 0 else 270
    return 180 if rotation == 180 and across < 0 else 0


def _run(word: _Word, turn: int) -> Run:
    begin, end = _turned(word.begin, turn), _turned(word.end, turn)
    return Run(
        word.text,
        left=min(begin[0], end[0]),
        bottom=min(begin[1], end[1]),
        right=max(begin[2], end[2]),
        top=max(begin[3], end[3]),
        line=word.line,
    )


def _turned(box: Box, turn: int) -> Box:
    left, bottom, right, top = box
    if turn == 90:
        return bottom, -right, top, -left
    if turn == 180:
        return -right, -top, -left, -bottom
    return (-top, left, -bottom, right) if turn == 270 else box


def _readable(text: str) -> str:
    """Text without what nobody sees; the two halves of a character beyond the first 65,536 made one."""
    return text.translate(_INVISIBLE).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _goes_on(run: Run, word: Run) -> bool:
    """Whether a word follows in its line with no wide gap; the PDF's own line says that it is one."""
    gap = word.left - run.right
    return run.line == word.line and -run.height < gap < _WIDE_GAP * min(run.height, word.height)


def _lengthen(run: Run, word: Run) -> None:
    run.text += f" {word.text}"
    run.right = max(run.right, word.right)
    run.bottom, run.top = min(run.bottom, word.bottom), max(run.top, word.top)
