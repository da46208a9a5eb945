"""Papers of no known form: kept and searchable as one paper without a meeting."""

from __future__ import annotations

from index.minutes.minuted import tell_reported
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts
from index.parts.furniture import clean_blocks
from index.types import Authority, PaperKind, ReadPaper

_WARNING = (
    "Its form was not recognised: it is kept without meeting, items and speakers, "
    "and can be searched by its words only."
)


class UnknownReader:
    """Reads any text as headings, paragraphs and tables."""

    def recognises(self, text: str) -> bool:
        return True

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        draft = Draft(furniture=left, meeting=Facts(council=council_named(text)).meeting())
        tell_reported(draft, found, None, Authority.REPORTED)
        return ReadPaper(PaperKind.REPORT, (draft.finished(),), (_WARNING,), furniture=tuple(draft.furniture))
