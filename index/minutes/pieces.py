"""Blocks and what becomes of each by its form: told, or set aside as furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from index.minutes.resolution_labels import bare, is_label
from index.parts.blocks import Block, Kind
from index.types import Authority, Furniture, Votes

_CAPTION = re.compile(r"^(?:table|tabl|chart|figure|appendix)\s+(?:\d[\d.]*|[A-Z])\b", re.IGNORECASE)
_CAPTION_WORDS = 30
# Below every heading's own level, as a caption heads its table alone.
CAPTION_LEVEL = 9
_FURNITURE = {Kind.PAGE_MARK: Furniture.PAGE, Kind.BLANK_PAGE: Furniture.BLANK_PAGE, Kind.HEADING: Furniture.HEADING}


@dataclass(frozen=True, slots=True)
class BlockPiece:
    """A block, or some sentences of one, and what becomes of it; ``label`` stands over it.

    ``authority`` is None where it is that of what is being told.
    """

    block: Block
    left: Furniture | None = None
    authority: Authority | None = None
    begins: bool = False
    label: str | None = None
    votes: Votes | None = None


def labelled(blocks: Iterable[Block]) -> Iterator[BlockPiece]:
    """The blocks as pieces, each under the label above it, none of them resolved yet."""
    label: str | None = None
    for piece in _placed(blocks):
        if piece.left is Furniture.LABEL:
            label = piece.label
        elif piece.left is Furniture.HEADING and piece.block.level < CAPTION_LEVEL:
            label = None
        yield replace(piece, label=label)


def is_caption(text: str) -> bool:
    """Whether ``text`` begins as the caption of a table or figure does."""
    return bool(_CAPTION.match(text))


def _placed(blocks: Iterable[Block]) -> Iterator[BlockPiece]:
    """The blocks with what becomes of each by its form alone: furniture, or told."""
    found = [block for block in blocks if block.kind is not Kind.GAP and block.text.strip()]
    below: Kind | None = None
    pieces: list[BlockPiece] = []
    for block in reversed(found):
        pieces.append(_captioned(block) if below is Kind.TABLE and _captions(block) else _by_form(block))
        if block.kind not in (Kind.PAGE_MARK, Kind.BLANK_PAGE):
            below = block.kind
    return reversed(pieces)


def _captioned(block: Block) -> BlockPiece:
    return BlockPiece(replace(block, level=CAPTION_LEVEL), Furniture.HEADING)


def _captions(block: Block) -> bool:
    lines = block.kind in (Kind.HEADING, Kind.PARAGRAPH) and len(block.text.split()) <= _CAPTION_WORDS
    return lines and is_caption(bare(block.text))


def _by_form(block: Block) -> BlockPiece:
    # A line in bold has lost the colon behind it.
    colon = ":" if block.kind is Kind.HEADING and "".join(block.lines[-1:]).rstrip().endswith(":") else ""
    if block.kind in (Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM) and is_label(
        f"{block.text.rstrip(':')}{colon}" if colon else block.text
    ):
        minutes = re.match(r"(?:minutes|cofnodion)\b", bare(block.text), re.IGNORECASE)
        return BlockPiece(block, Furniture.LABEL, label=None if minutes else bare(block.text).rstrip(" :–—.-"))
    return BlockPiece(block, _FURNITURE.get(block.kind))
