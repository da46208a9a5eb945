"""Items without numbers: titles above "Minutes:", or in a dress of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.dates import MONTHS
from index.parts import titles
from index.parts.blocks import Block, Kind, title_marks, unmarked
from index.parts.chains import ItemCandidate
from index.parts.furniture import links_file, without_file_links
from index.parts.labels import begins_text, is_documents, is_label
from index.parts.numbered import LABEL_WITHIN, TITLE_KINDS
from index.parts.numbers import Family, Number
from index.types import Furniture

_RUN_IN_BOLD = re.compile(r"^\*\*(?P<title>[^*]{3,90})\*\*\s*:?\s*[-–—]?\s*(?P<rest>\S.*)$")
# Headings inside an item and over the whole paper, and the months of a website's archive.
_NO_ITEM = re.compile(
    rf"^(?:{MONTHS}) \d{{4}}$"
    r"|^(?:decision|reasons?|resolved|recommend\w*|background|options?|voting|vote|actions?|agreed|notes?|summary"
    r"|signed|chair(?:man)?"
    r"|(?:draft |unconfirmed )?minutes of\b.*\bmeeting (?:of|held)\b|agenda$|part \w+\b)|£\s?\d",
    re.IGNORECASE,
)
_SHORT_TITLE = 8
_LEAST = 2
# A link behind a title is shorter than this; a longer line is a link by itself.
_LINK_CHARACTERS = 40


def above_labels(found: Sequence[Block]) -> list[ItemCandidate]:
    """Titles that stand right above "Minutes:" or "Decision:" with no number."""
    chosen: list[ItemCandidate] = []
    since = 0
    for at, block in enumerate(found):
        if not begins_text(block.text):
            continue
        above = range(max(since, at - LABEL_WITHIN), at)
        documents = next((i for i in above if is_documents(found[i].text)), at)
        title = next((i for i in reversed(above[: documents - above.start]) if _may_be_title(found[i])), None)
        if title is not None:
            chosen.append(_unnumbered(found, title))
        since = at + 1
    return chosen


def _may_be_title(block: Block) -> bool:
    """Whether a block above a label is the title: notes ("To receive ..."), labels and links stand between."""
    text = unmarked(block.text)
    note = text.endswith(".") or text.startswith(("To ", "(", "["))
    linked = links_file(block) and len(text) < len(without_file_links(text)[0]) + _LINK_CHARACTERS
    plain = block.kind in TITLE_KINDS and not is_label(text) and titles.worth(without_file_links(text)[0]) > 0
    return plain and not note and not (links_file(block) and not linked)


def titles_alone(found: Sequence[Block]) -> list[ItemCandidate]:
    """Titles that are items where nothing is numbered, in the dress of the first two of usual business."""
    dressed = [(i, dress) for i in range(len(found)) if (dress := _title_dress(found, i))]
    usual = Counter(dress for i, dress in dressed if titles.is_usual(_title_of(found[i])))
    if not usual or usual.most_common(1)[0][1] < _LEAST:
        return []
    chosen = usual.most_common(1)[0][0]
    ats = [i for i, dress in dressed if dress == chosen]
    first = next(k for k, i in enumerate(ats) if titles.is_usual(_title_of(found[i])))
    return [_unnumbered(found, i) for i in ats[first:]]


def _title_dress(found: Sequence[Block], at: int) -> str | None:
    """How a block that may be a title is set off: as a heading of some level, in bold, or on a line of its own."""
    block = found[at]
    title = _title_of(block)
    if not title or is_label(title) or titles.worth(title) <= 0 or _NO_ITEM.search(title):
        return None
    if block.kind is Kind.HEADING:
        return f"level {block.level}" if block.level > 1 else None
    if block.kind is not Kind.PARAGRAPH:
        return None
    if _RUN_IN_BOLD.match(block.text):
        return "run in"
    following = found[at + 1] if at + 1 < len(found) else None
    short = len(block.text.split()) <= _SHORT_TITLE and block.text[-1] not in ".,;:?!"
    text_below = (
        following is not None and following.kind is Kind.PARAGRAPH and len(following.text.split()) > _SHORT_TITLE
    )
    return "line" if short and text_below and block.text[:1].isupper() else None


def _title_of(block: Block) -> str:
    bold = _RUN_IN_BOLD.match(block.text)
    return unmarked(bold["title"]).rstrip(".: ") if bold else unmarked(block.text)


def _unnumbered(found: Sequence[Block], at: int) -> ItemCandidate:
    number = Number("", Family.PLAIN, "", ())
    bold = _RUN_IN_BOLD.match(found[at].text)
    if bold:
        head, rest = _title_of(found[at]), bold["rest"]
    else:
        head, rest = titles.split(unmarked(found[at].text))
    furniture = tuple((Furniture.TAG, mark) for mark in title_marks([found[at]], rest))
    return ItemCandidate(at, at + 1, number, head, rest, "unnumbered", 1.0, furniture)
