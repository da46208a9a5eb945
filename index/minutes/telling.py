"""Tells pieces in order, each under its headings."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.minutes.pieces import CAPTION_LEVEL, BlockPiece
from index.parts.blocks import Block, Kind
from index.parts.draft import Draft
from index.types import Authority, Contribution, Furniture


@dataclass(slots=True)
class MinutesTelling:
    """The headings that are open, and where in the draft resolutions begin.

    ``otherwise`` heads what stands under no heading and no label.
    """

    draft: Draft
    item: int | None
    authority: Authority
    otherwise: str | None = None
    headings: list[Block] = field(default_factory=list)
    used: int = 0
    begins: list[int] = field(default_factory=list)

    def take(self, piece: BlockPiece) -> None:
        """Tell a piece, or set it aside."""
        if piece.left is Furniture.HEADING:
            self._close(piece.block.level)
            self.headings.append(piece.block)
        elif piece.left:
            self.draft.leave(piece.left, piece.block.text)
        elif piece.block.text:
            if piece.block.kind is not Kind.TABLE:
                self._close(CAPTION_LEVEL)
            self._tell(piece)

    def end(self) -> None:
        """Close all headings."""
        self._close(0)

    def _close(self, level: int) -> None:
        """End the headings from ``level`` down; one with nothing under it is told, so as not to be lost."""
        while self.headings and self.headings[-1].level >= level:
            last = self.headings.pop()
            if self.used > len(self.headings):
                self.used = len(self.headings)
            else:
                self._tell(BlockPiece(last))

    def _tell(self, piece: BlockPiece) -> None:
        self.draft.leave(Furniture.HEADING, *(block.text for block in self.headings[self.used :]))
        self.used = len(self.headings)
        if piece.begins:
            self.begins.append(len(self.draft.contributions))
        self.draft.tell(self._contribution(piece, piece.block))

    def _contribution(self, piece: BlockPiece, block: Block) -> Contribution:
        return Contribution(
            block.text,
            piece.authority or self.authority,
            item=self.item,
            page=block.page,
            sheet=block.sheet,
            heading=self._heading(piece.label),
            table=block.kind is Kind.TABLE,
            votes=piece.votes,
        )

    def _heading(self, label: str | None) -> str | None:
        told = [text for text in (*(block.text for block in self.headings), label) if text]
        return ". ".join(text.rstrip(" .:") for text in told) or self.otherwise
