"""Which paragraphs, lines and sentences of minutes resolve something."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from index.minutes.answers import answers, only_agrees, proposed_at
from index.minutes.choices import chosen
from index.minutes.decided_tables import decides_in_column
from index.minutes.entries import head_of_entry, is_outcome
from index.minutes.leading import leads_to_speech, quotes_another
from index.minutes.lines import in_a_word, is_line, stands_alone
from index.minutes.notified import is_notified
from index.minutes.outcomes import lost, only_lost
from index.minutes.pieces import CAPTION_LEVEL, BlockPiece, labelled
from index.minutes.preambles import is_nothing, is_preamble, only_moves
from index.minutes.resolution_labels import bare, decides, is_labelled
from index.minutes.resolution_parts import Resolution, is_further, sentences_of
from index.minutes.resolutions import begins_resolved, is_resolution
from index.minutes.verdicts import belongs_to, decided_from, is_verdict, voted_through
from index.minutes.votes import votes_in
from index.parts.blocks import Block, Kind
from index.types import Authority, Furniture

_BOLD_LEVEL = 7
# "CARRIED UNANIMOUSLY" in capitals on a line of its own is no heading.
_VERDICT_WORDS = 3


def resolved(blocks: Iterable[Block], decided: Collection[str], title: str = "") -> Iterator[BlockPiece]:
    """Pieces of the minutes under ``title``, those that decide something resolved."""
    now, above = Resolution(), ""
    for piece in labelled(blocks):
        text = piece.block.text
        if piece.left is Furniture.LABEL:
            # A label leads in to what follows, as a colon does.
            led = decides(f"{piece.label}:")
            now = Resolution(piece.label, ":", listed=True, votes=votes_in(text)) if led else Resolution()
            yield piece
        elif piece.left is Furniture.HEADING and not _is_told(piece.block, now):
            now = now if piece.block.level == CAPTION_LEVEL else Resolution()
            yield piece
        elif piece.left in (Furniture.PAGE, Furniture.BLANK_PAGE):
            yield piece
        elif piece.block.kind is Kind.TABLE and decides_in_column(text, f"{title}. {above}"):
            yield replace(piece, authority=Authority.RESOLVED, begins=True)
            now, above = Resolution(), text
        elif now.awaited and (is_preamble(text) or is_nothing(text) or only_moves(text)):
            yield replace(piece, left=None)
        elif text not in decided and (quotes_another(text, above) or _is_said(piece.block, above)):
            yield piece
            now = Resolution()
        elif chosen(text, above):
            yield replace(piece, authority=Authority.RESOLVED, begins=True)
            now, above = Resolution(), text
        elif is_notified(text, title):
            yield piece
            now, above = Resolution(), text
        else:
            now = yield from _parted(replace(piece, left=None), now, text in decided, above)
            above = above if _lists(piece.block, above) else text


def _lists(block: Block, above: str) -> bool:
    """Whether ``block`` is an item of the list that ``above`` leads in to."""
    return block.kind is Kind.LIST_ITEM and above.endswith(":")


def _is_said(block: Block, above: str) -> bool:
    """Whether ``block`` is what somebody said, or decided before, though it sounds like a decision."""
    return _lists(block, above) and leads_to_speech(above) and not begins_resolved(block.text)


def _is_told(heading: Block, now: Resolution) -> bool:
    """Whether what looks like a heading is a resolution in bold."""
    text = bare(heading.text)
    brief = len(text.split()) <= _VERDICT_WORDS
    if begins_resolved(text) or (brief and (is_verdict(text) or only_lost(text) or in_a_word(text))):
        return True
    part = is_further(text) or text[-1:] in ".;"
    return heading.level >= _BOLD_LEVEL and part and now.goes_on(heading.text)


def _parted(piece: BlockPiece, now: Resolution, decided: bool, above: str) -> Generator[BlockPiece, None, Resolution]:
    """The pieces of a paragraph, a whole part of a resolution or its sentences; and the resolution after it."""
    text = piece.block.text
    standing = None if piece.label and decides(piece.label) else piece.label
    goes_on = now.goes_on(text) and not (now.begun and is_line(text))
    if not (goes_on or decided or piece.block.kind is Kind.TABLE):
        alone = standing is None and stands_alone(text, above)
        return (yield from _by_sentence(replace(piece, label=standing), alone))
    if not (goes_on or decided):
        yield replace(piece, label=standing)
        return Resolution()
    now = now if goes_on else Resolution()
    first = not now.begun
    votes = now.votes if first else None
    yield replace(piece, authority=Authority.RESOLVED, begins=first, label=now.label or standing, votes=votes)
    return now.and_then(text)


def _by_sentence(piece: BlockPiece, alone: bool) -> Generator[BlockPiece, None, Resolution]:
    """The sentences of a paragraph that resolve something, and those between them."""
    text = piece.block.text
    now = Resolution()
    spans = sentences_of(text)
    resolving = _resolving([text[begin:end].strip() for begin, end in spans], alone)
    for resolves, run in groupby(zip(spans, resolving, strict=True), key=itemgetter(1)):
        told = [span for span, _ in run]
        words = text[told[0][0] : told[-1][1]].strip()
        authority = Authority.RESOLVED if resolves else None
        yield replace(piece, block=replace(piece.block, text=words), authority=authority, begins=resolves)
        now = Resolution().and_then(words) if resolves else Resolution()
    return now


def _resolving(sentences: Sequence[str], alone: bool) -> list[bool]:
    """For each sentence whether it resolves something, or is part of what does."""
    result: list[bool] = []
    now, throughout = Resolution(), False
    entry = bool(sentences and head_of_entry(sentences[0]))
    for place, sentence in enumerate(sentences):
        resolves = is_resolution(sentence) or (alone and not place) or (entry and place > 0 and is_outcome(sentence))
        begin = decided_from(sentences, place) if resolves else place
        if place and (only_agrees(sentence) or (resolves and answers(sentence))):
            asked = proposed_at(sentences, place)
            resolves, begin = asked < place or not only_agrees(sentence), asked
        if not resolves and place and not lost("".join(sentences[place + 1 : place + 2])):
            resolves = voted_through(sentences[place - 1], sentence)
            begin = place - resolves
        result[begin:] = [True] * (place - begin)
        part = now.goes_on(sentence) or (bool(result and result[-1]) and belongs_to(sentence))
        result.append(resolves or throughout or part)
        now = now.and_then(sentence) if result[-1] else Resolution()
        throughout = throughout or is_labelled(sentence) or (not place and begins_resolved(sentence))
    return result
