"""Papers of no known form: kept and searchable as one paper without a meeting."""

from __future__ import annotations

import re

from index.text import fold
from index.types import Authority, Contribution, Meeting, PaperKind, ReadPaper

_WARNING = (
    "Its form was not recognised: it is kept without meeting, items and speakers, "
    "and can be searched by its words only."
)


class UnknownReader:
    """Reads any text as paragraphs."""

    def recognises(self, text: str) -> bool:
        return True

    def read(self, text: str) -> ReadPaper:
        paragraphs = (fold(block) for block in re.split(r"\n\s*\n", text))
        contributions = tuple(Contribution(block, Authority.REPORTED) for block in paragraphs if block)
        return ReadPaper(PaperKind.REPORT, (Meeting(contributions=contributions),), (_WARNING,))
