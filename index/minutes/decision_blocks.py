"""A block that is a decision by its label or its column, and what a template prints in it beside the decision."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from index.minutes.lines import answers_recommendation, is_motion
from index.minutes.pieces import BlockPiece, labelled
from index.minutes.preambles import is_nothing, is_preamble, only_moves
from index.minutes.resolution_labels import bare, is_labelled
from index.minutes.resolution_parts import is_further
from index.parts.blocks import Block
from index.types import Authority, Furniture

# What a record of an executive's decision states beside the decision itself (Local Authorities (Executive
# Arrangements) (Meetings and Access to Information) (England) Regulations 2012, regulation 12(2)).
BESIDE = re.compile(
    r"^(?:reasons?(?: for (?:the |this )?(?:decisions?|recommendations?|urgency))?"
    r"|(?:(?:other|alternative|any) )*(?:options?|alternatives?)(?: options?)?(?: considered)?(?: and| or|/)?"
    r"(?: ?rejected)?(?: at the meeting| by the \w+)?"
    r"|(?:conflicts? of |declarations? of )?interests?|dispensations?|minutes(?: of the \w+)?)"
    r"(?: declared| granted)?\s*:"
    # What a template or a system prints below.
    r"|^(?:notes?|proper officer|signed(?: by)?|signature|(?:lead |report |contact |responsible )?(?:officer|author"
    r"|contact)"
    r"|contact(?: officer| details)?|wards?(?: affected)?|key decision|call[- ]in|(?:date of )?(?:publication"
    r"|implementation)(?: date)?"
    r"|portfolio|background (?:papers?|documents?))\b[^.:]{0,40}:|^for (?:further|more) information\b"
    r"|^this (?:decision|notice) (?:will|may)\b|^(?:actions?|next(?: meeting| panel| steps)?)\s*:"
    # Who may have it looked at again.
    r"|^(?:any(?:one|body)?|the applicant|the licence[- ]holder|(?:a )?(?:party|parties|person))\b.{0,80}"
    r"\b(?:may|can|has the right to) (?:also )?(?:appeal|be called[- ]in)\b|^rights? of appeal\b",
    re.IGNORECASE,
)


def all_resolved(blocks: Iterable[Block]) -> Iterator[BlockPiece]:
    """Pieces of one decision, which begins with the first of them; reasons and the like are minuted."""
    begun = beside = False
    for piece in labelled(blocks):
        text = piece.block.text
        if piece.left is Furniture.HEADING:
            beside = bool(BESIDE.match(f"{bare(text).rstrip(' :')}:"))
        elif piece.left or not text or _decides(text):
            beside = beside and piece.left in (Furniture.PAGE, Furniture.BLANK_PAGE)
        else:
            beside = beside or bool(BESIDE.match(bare(text)))
        apart = beside or is_nothing(text) or (not begun and (is_preamble(text) or only_moves(text)))
        told = piece.left is None and bool(text) and not apart
        authority = Authority.RESOLVED if told else Authority.MINUTED if apart else None
        yield replace(piece, authority=authority, begins=told and not begun)
        begun = begun or told


def _decides(text: str) -> bool:
    """Whether a paragraph is told as decided wherever it stands, behind reasons and the like too."""
    return is_labelled(text) or is_motion(text) or is_further(text) or answers_recommendation(text)
