"""What a text of minutes decides, from its lines to the register, without a store."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.decisions.decision import Decision
from assistant.decisions.register import taken_at
from index.minutes.minuted import tell_minutes
from index.parts.blocks import blocks
from index.parts.draft import Draft
from index.stored import Piece
from tests.unit.sections import section


def decided(text: str) -> Sequence[Decision]:
    """The decisions of an item whose minutes are ``text``, as a paper prints them."""
    draft = Draft()
    tell_minutes(draft, blocks(text), None)
    told = [
        Piece(at, one.text, 0, len(one.text), one.authority, table=one.table, heading=one.heading, votes=one.votes)
        for at, one in enumerate(draft.contributions)
    ]
    return taken_at([section(told)], {}) if told else []


def deciding(text: str) -> list[str]:
    """Their words, a line each folded into one."""
    return [" ".join(one.text.split()) for one in decided(text)]
