"""Which items of a meeting are taken in private."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.parts.blocks import Block, Kind
from index.parts.exempt import OPEN_PART, is_exempt
from index.parts.items import Item

_EXCLUSION = re.compile(
    r"\b(?:exclu(?:sion|de|ding)\b.*\b(?:press|public|media)\b|(?:press|public)\b.*\b(?:exclu(?:sion|ded)|withdraw)"
    r"|^(?:the )?press and public$|private session|closed session|cau'?r cyfarfod|eithrio)",
    re.IGNORECASE,
)
_CONFIDENTIAL_PART = re.compile(
    rf"^\W*part (?:2|ii|two|b)\b(?!\W+{OPEN_PART})"
    r"|\bexempt (?:items?|business|information|agenda)\b|\bconfidential (?:items?|business)\b"
    r"|closed to (?:the )?(?:press|public)|^\W*private (?:items?|business|session)|\bin private\b",
    re.IGNORECASE,
)
_OPEN_AGAIN = re.compile(
    r"\b(?:next meeting|date of (?:the )?(?:next )?meetings?|close(?: of (?:the )?meeting)?|closure|part (?:1|i|one"
    r"|a)\b"
    r"|(?:matters|items) for (?:the )?next (?:agenda|meeting)|readmission|re-admission|open session"
    r"|meeting re-?opened)",
    re.IGNORECASE,
)
_PROCEDURE_NEXT = re.compile(
    r"^(?:to \w+ )?(?:the )?(?:\w+ )?(?:minutes|apologies|declarations?|urgent)\b", re.IGNORECASE
)
_NOTE_BLOCKS = 4


def private_items(items: Sequence[Item]) -> list[bool]:
    """For each item whether it is exempt: marked so, in a part that is, or after the public was excluded.

    The public are excluded by a resolution under the Local Government Act 1972, section 100A(4),
    or the Public Bodies (Admission to Meetings) Act 1960, section 1(2), for the items that
    follow it; by standing practice these stand last.
    """
    flags: list[bool] = []
    private = False
    for position, item in enumerate(items):
        private = private or any(_part_begins_private(words) for words in item.sections)
        if _OPEN_AGAIN.search(item.title):
            private = False
        marked = is_exempt(item.title) or any(is_exempt(block.text) for block in item.blocks[:_NOTE_BLOCKS])
        excluding = bool(_EXCLUSION.search(item.title))
        flags.append((private or marked) and not excluding)
        following = items[position + 1].title if position + 1 < len(items) else ""
        private = private or any(_begins_private(block) for block in item.blocks)
        # Early on an agenda the item only asks whether anything below must be taken in private.
        private = private or (excluding and not _PROCEDURE_NEXT.search(following))
    return flags


def _begins_private(block: Block) -> bool:
    short = block.kind is Kind.HEADING or (block.kind is Kind.PARAGRAPH and len(block.text.split()) <= 8)
    return short and _part_begins_private(block.text)


def _part_begins_private(heading: str) -> bool:
    section = not heading.rstrip().endswith(".")
    return section and bool(_CONFIDENTIAL_PART.search(heading)) and not _EXCLUSION.search(heading)
