"""The menu of the website that shows a paper: "Home", "News", "Village Hall", "Contact", a line each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from index.parts.blocks import Block, Kind, unmarked

_FIRST = re.compile(r"home(?: ?page)?", re.IGNORECASE)
# Links that a website's menu has, and a paper's head has not.
_LINK = re.compile(
    r"(?:latest )?news|what['’]s on|events|contact(?: us)?|about(?: us)?|services|(?:council )?meetings"
    r"|gallery|links|jobs|councillors|documents|site ?map|log ?in|search|pay|report it|accessibility|faqs?",
    re.IGNORECASE,
)
_WORDS, _MOST = 4, 20


def menu_blocks(found: Sequence[Block]) -> frozenset[int]:
    """Which blocks are a menu's: from "Home" to the last link that nothing but a menu has."""
    first = next((at for at, block in enumerate(found) if _FIRST.fullmatch(unmarked(block.text))), None)
    if first is None:
        return frozenset()
    run = list(takewhile(lambda at: _may_link(found[at]), range(first + 1, min(first + 1 + _MOST, len(found)))))
    last = max((at for at in run if _LINK.fullmatch(unmarked(found[at].text))), default=first)
    return frozenset(range(first, last + 1))


def _may_link(block: Block) -> bool:
    text = unmarked(block.text)
    short = block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM) and len(text.split()) <= _WORDS
    return short and not re.search(r"\d|[.:;,?!]$", text)
