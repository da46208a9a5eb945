"""What stands under an item, wherever it is printed: paragraphs, resolutions, headings, tables.

A resolution stands by itself in minutes: councils set it off with "RESOLVED" and the like
(standing practice; the Local Government Act 1972, Schedule 12, paragraph 41 asks only that
minutes be drawn up).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from index.minutes.deciding import resolved
from index.minutes.decision_blocks import all_resolved
from index.minutes.likely.marking import marked
from index.minutes.only_moved import motions_apart
from index.minutes.pieces import is_caption, labelled
from index.minutes.resolution_labels import is_label
from index.minutes.resolutions import is_resolution
from index.minutes.telling import MinutesTelling
from index.minutes.votes_beside import with_votes
from index.parts.blocks import Block, Kind
from index.parts.draft import Draft
from index.people.openings import begins_roster, goes_on_with_roster
from index.types import Authority

# A line of names or posts is no longer than this.
_SHORT_WORDS = 15


def tell_minutes(draft: Draft, blocks: Iterable[Block], item: int | None, decides: bool = False) -> None:
    """Tell an item's minutes; what they resolve is ``resolved``, all of it where the block ``decides``."""
    tell_decided(draft, led_in(blocks), item, Authority.RESOLVED if decides else Authority.MINUTED)


def tell_reported(draft: Draft, blocks: Iterable[Block], item: int | None, authority: Authority) -> None:
    """Tell a report or an agenda, in which nothing is resolved yet, whatever its template prints."""
    telling = MinutesTelling(draft, item, authority)
    for piece in labelled(led_in(blocks)):
        telling.take(piece)
    telling.end()


def tell_decided(
    draft: Draft, blocks: Iterable[Block], item: int | None, authority: Authority, decided: Collection[str] = ()
) -> None:
    """Tell minutes whose lead-ins are joined, the paragraphs in ``decided`` as resolutions.

    A block of ``authority`` resolved is a decision, but for the reasons and the like under it.
    """
    whole = authority is Authority.RESOLVED
    title = "".join(one.title for one in draft.items[-1:]) if item is not None else ""
    telling = MinutesTelling(draft, item, authority, "Decision" if whole else None)
    start = len(draft.contributions)
    for piece in all_resolved(blocks) if whole else resolved(blocks, decided, title):
        telling.take(piece)
    telling.end()
    told, begins = draft.contributions[start:], {begin - start for begin in telling.begins}
    if not whole:
        told, begins = marked(title, told, begins)
    draft.contributions[start:] = with_votes(*motions_apart(told, begins))


def led_in(found: Iterable[Block]) -> Iterator[Block]:
    """The blocks, short lines ("Cllr Lee") joined to what leads in to them with a colon, and a roster's to its first.

    Where one roster ends and another begins ("Apologies: Cllr Oak"), so does the paragraph.
    """
    leading: list[Block] = []
    for block in found:
        if leading and _goes_on(leading, block):
            leading.append(block)
            continue
        yield from _joined(leading)
        leading = [block] if _leads_in(block) else []
        if not leading:
            yield block
    yield from _joined(leading)


def _goes_on(leading: Sequence[Block], block: Block) -> bool:
    """Whether a block goes on with what ``leading`` began."""
    if block.kind is not Kind.PARAGRAPH or begins_roster(block.text):
        return False
    return (leading[0].text.endswith(":") and _is_short(block)) or (
        begins_roster(leading[0].text) and goes_on_with_roster(leading[-1].text, block.text)
    )


def _is_short(block: Block) -> bool:
    text = block.text
    few = len(text.split()) <= _SHORT_WORDS and text[-1:] not in ".:?!"
    return few and not (is_label(text) or is_resolution(text) or is_caption(text))


def _leads_in(block: Block) -> bool:
    if block.kind is not Kind.PARAGRAPH or is_label(block.text):
        return False
    return block.text.endswith(":") or begins_roster(block.text)


def _joined(leading: Sequence[Block]) -> Iterator[Block]:
    if leading:
        lines = tuple(line for block in leading for line in block.lines)
        yield replace(leading[0], text=" ".join(block.text for block in leading), lines=lines)
