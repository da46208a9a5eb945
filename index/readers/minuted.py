"""What stands under an item, wherever it is printed: paragraphs, resolutions, headings, tables.

A resolution stands by itself in minutes: councils set it off with "RESOLVED" and the like
(standing practice; the Local Government Act 1972, Schedule 12, paragraph 41 asks only that
minutes be drawn up).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from operator import itemgetter

from index.readers.blocks import Block, Kind, unmarked
from index.readers.draft import Draft
from index.readers.votes import carried, votes_in, with_votes
from index.text import whole_sentences
from index.types import Authority, Contribution, Furniture, Votes

_DECIDED = r"(?:resolved|recommended|agreed|decisions?|resolutions?|penderfyn(?:wyd|iad|iadau)|cytunwyd|argymhellwyd)"
_TO_WHOM = r"to (?:the )?(?:full )?(?:council|cabinet|executive|board)"
_HOW = (
    r"(?:,? (?:unanimously|nem\.? con\.?)|,? ?\([^()]{1,60}\)| by [^.:;]{1,80}|,? that"
    rf"| {_TO_WHOM}| to recommend(?: {_TO_WHOM})?)"
)
_DECIDING_LABEL = re.compile(
    rf"^(?:(?:unanimously )?(?!agreed$){_DECIDED}"
    rf"|(?:it was )?(?:unanimously )?{_DECIDED}{_HOW}{{0,4}}(?: that|\s*[:–—-]+))$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:(?:minutes|cofnodion)\s*:|(?:officers?['’]? )?recommendations?\s*:?|argymhellion\s*:?)$", re.I
)
_LABEL_WORDS = 15
_LABELLED = re.compile(
    rf"^(?:it was )?(?:unanimously )?{_DECIDED}{_HOW}{{0,4}}?\s*(?::|[–—-](?=\s|[A-Z(\d]))", re.IGNORECASE
)
# "RESOLVED" in capitals is the minute-taker's mark wherever it stands, unless it tells of an earlier decision.
_CAPITALS = re.compile(
    r"\b(?:RESOLVED|PENDERFYNWYD|AGREED(?! with\b| WITH\b)|RECOMMENDED(?=\s*(?:$|[:–—-])| (?:to|that|TO|THAT)\b))(?!\w)"
)
_IN_CAPITALS_FIRST = re.compile(r"(?:[Ii]t was |IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|PENDERFYNWYD)\b")
_EARLIER = re.compile(
    r"\b(?:had|has|have|previously|already|not|never|would|should|could|be|been|being|were|are|is|as)\s(?:\w+ly\s)?$",
    re.IGNORECASE,
)
_NEAR = 40
_ADVERBS = r"(?:(?:also|then|therefore|duly|further|subsequently|unanimously|collectively|formally)\s+)*"
_YEAR = r"(?:19|20)\d\d"
_PAST = (
    rf"(?!,? (?:with|on|there|it|how|last|previously|earlier|in (?:\w+ )?{_YEAR}"
    r"|at (?:its|the|their) (?:last|previous))\b)"
)
_THAT = r"(?=,? (?:that|unanimously|by|to(?!\w| (?:the|his|her|their|every\w*)\b)|nem)|\s*(?:$|[:,(–—-]))"
_VERBS = (
    rf"(?:agreed(?! how)|approved|adopted|endorsed|ratified){_PAST}(?!\w)|voted to\b|resolved\b{_THAT}"
    rf"|recommended\b(?= to | that |:)"
)
_INTRO = (
    r"(?:(?:accordingly|therefore|consequently|subsequently),? "
    r"|(?:following|after|upon|on|having|in|by|with|there being)\b"
    r"(?:[^,.;]{0,120},"
    r"|[^.;]{0,120}?\b(?:discussion|debate|consideration|deliberation|questions?|voting|votes?|which)) )?"
)
# What stands in no body's name: "the Chair of the Panel agreed", "after the Council agreed".
_NO_NAME = (
    "a|an|the|of|by|to|in|on|at|for|from|with|that|who|if|as|when|after|before|since|once|while|until|chair|chief"
)
_BODY = (
    rf"(?:the |this )?(?:(?!(?:{_NO_NAME})\b)[\w&'’-]+ ){{0,6}}?"
    r"(?:panel|(?:sub-?)?committee|council|cabinet|board|forum|executive|group|party|commission|assembly|meeting"
    r"|members|councillors|trustees|governors)"
)
_CONSIDERED = (
    r"(?:considered|reviewed|discussed|received|noted|debated)\b(?:(?!\b(?:that|who|which)\b)[^.;]){0,200}? and "
)
_BY_BODY = re.compile(rf"^{_INTRO}{_BODY} (?:{_CONSIDERED})?{_ADVERBS}(?:{_VERBS})", re.IGNORECASE)
_IMPERSONAL = re.compile(
    rf"(?:^|^following\b[^.;]{{0,200}}? |^after\b[^.;]{{0,200}}? |[,;:–—] |\b(?:and|then|so) )"
    rf"it was {_ADVERBS}(?:(?:agreed|approved){_PAST}(?!\w)|resolved\b{_THAT}|recommended(?= {_TO_WHOM}))",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^(?:unanimously )?(?:(?:resolved|agreed|recommended)(?= (?:to|that)\b|, that\b|,? unanimously|$)"
    r"|resolved by (?:\d|\w+ votes|a majority)|(?:penderfynwyd|cytunwyd|argymhellwyd)\b)",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\b(?:propos(?:ed|er|al)|moved|motion|amendment)\b", re.IGNORECASE)
_OPINION = re.compile(
    r"\bagreed that (?:(?:the|an?|this|that) )?(?:[\w'’-]+ ){1,3}?(?:was|were|is|are|had|has)\b(?! to\b)", re.IGNORECASE
)
_RECORD = re.compile(r"\b(?:correct|true|accurate)\b", re.IGNORECASE)
_LONG_AGO = re.compile(
    rf"^(?:in (?:\w+ )?{_YEAR}|last|previously|originally|historically|at (?:its|the) (?:last|previous))\b"
    r"|\b(?:approved|adopted|endorsed|agreed)(?! that| to)\b.{0,200}?"
    rf" (?:in|on|since) (?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?{_YEAR}\b",
    re.IGNORECASE,
)

_MARKER = re.compile(r"^(?:[•·●▪◦*+-]|\d{1,3}(?:\.\d{1,3})+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+", re.IGNORECASE)
_LISTS = re.compile(r"(?:^|[:–—-]\s*|\bthat,?\s+)\(?(?:1|a|i)[.)](?:\s|$)", re.IGNORECASE)
_NEXT_MARKER = re.compile(r"(?<=[.:;])\s(?=\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*$)", re.IGNORECASE)
_BULLET = re.compile(r"^[•·●▪◦*+-]\s")
_NUMBERED = re.compile(r"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s", re.IGNORECASE)
_FURTHER = re.compile(r"^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?:that|to)\b|that\b|and\b)", re.IGNORECASE)
_UNFINISHED = re.compile(r"(?:[:;,–—-]|\b(?:and|or|that|to))$", re.IGNORECASE)
_CAPTION = re.compile(r"^(?:table|tabl|chart|figure|appendix)\s+(?:\d[\d.]*|[A-Z])\b", re.IGNORECASE)
_CAPTION_WORDS = 30
# Below every heading's own level, as a caption heads its table alone.
_CAPTION_LEVEL = 9
_BOLD_LEVEL = 7
_LETTERS = re.compile(r"[^\W\d_]{2}")
# A line of names or posts is no longer than this.
_SHORT_WORDS = 15
_FURNITURE = {Kind.PAGE_MARK: Furniture.PAGE, Kind.BLANK_PAGE: Furniture.BLANK_PAGE, Kind.HEADING: Furniture.HEADING}


def tell_minutes(draft: Draft, blocks: Iterable[Block], item: int | None, decides: bool = False) -> None:
    """Tell an item's minutes; what they resolve is ``resolved``, all of it where the block ``decides``."""
    tell_decided(draft, led_in(blocks), item, Authority.RESOLVED if decides else Authority.MINUTED)


def tell_reported(draft: Draft, blocks: Iterable[Block], item: int | None, authority: Authority) -> None:
    """Tell a report or an agenda, in which nothing is resolved yet, whatever its template prints."""
    telling = _Telling(draft, item, authority)
    for piece in _unresolved(led_in(blocks)):
        telling.take(piece)
    telling.end()


def tell_decided(
    draft: Draft, blocks: Iterable[Block], item: int | None, authority: Authority, decided: Collection[str] = ()
) -> None:
    """Tell minutes whose lead-ins are joined, the paragraphs in ``decided`` as resolutions.

    A block of ``authority`` resolved is a decision throughout.
    """
    whole = authority is Authority.RESOLVED
    telling = _Telling(draft, item, authority, "Decision" if whole else None)
    start = len(draft.contributions)
    for piece in _all_resolved(blocks) if whole else _resolved(blocks, decided):
        telling.take(piece)
    telling.end()
    told = with_votes(draft.contributions[start:], {begin - start for begin in telling.begins})
    draft.contributions[start:] = told


def led_in(found: Iterable[Block]) -> Iterator[Block]:
    """The blocks, short lines ("Cllr Lee") joined to the paragraph that leads in to them with a colon."""
    leading: list[Block] = []
    for block in found:
        if leading and _is_short(block):
            leading.append(block)
            continue
        yield from _joined(leading)
        leading = [block] if _leads_in(block) else []
        if not leading:
            yield block
    yield from _joined(leading)


def is_label(text: str) -> bool:
    """Whether a line is only a label ("Resolved:", "Decision", "Minutes:")."""
    return bool(_LABEL.match(_bare(text))) or _decides(text)


def unlabelled(text: str) -> str:
    """``text`` without its number and the "RESOLVED:" before it."""
    return _LABELLED.sub("", _bare(text), count=1).strip()


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, a number standing with what it numbers."""
    begins, lettered = [0], False
    for begin, end in whole_sentences(text):
        if lettered and text[begin - 1].isspace():
            begins.append(begin)
            lettered = False
        marker = _NEXT_MARKER.search(text, max(begin, end - _NEAR), end)
        if marker:
            begins.append(marker.end())
        lettered = not marker and (lettered or bool(_LETTERS.search(text, begin, end)))
    return list(pairwise([*begins, len(text)]))


def _is_short(block: Block) -> bool:
    text = block.text
    few = block.kind is Kind.PARAGRAPH and len(text.split()) <= _SHORT_WORDS and text[-1:] not in ".:?!"
    return few and not (is_label(text) or is_resolution(text) or _CAPTION.match(text))


def _leads_in(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and block.text.endswith(":") and not is_label(block.text)


def _joined(leading: Sequence[Block]) -> Iterator[Block]:
    if leading:
        lines = tuple(line for block in leading for line in block.lines)
        yield replace(leading[0], text=" ".join(block.text for block in leading), lines=lines)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block, or some sentences of one, and what becomes of it; ``label`` stands over it."""

    block: Block
    left: Furniture | None = None
    resolved: bool = False
    begins: bool = False
    label: str | None = None
    votes: Votes | None = None


@dataclass(slots=True)
class _Telling:
    """Tells pieces in order, each under its headings."""

    draft: Draft
    item: int | None
    authority: Authority
    otherwise: str | None = None
    headings: list[Block] = field(default_factory=list)
    used: int = 0
    begins: list[int] = field(default_factory=list)

    def take(self, piece: _Piece) -> None:
        if piece.left is Furniture.HEADING:
            self._close(piece.block.level)
            self.headings.append(piece.block)
        elif piece.left:
            self.draft.leave(piece.left, piece.block.text)
        elif piece.block.text:
            if piece.block.kind is not Kind.TABLE:
                self._close(_CAPTION_LEVEL)
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
                self._tell(_Piece(last))

    def _tell(self, piece: _Piece) -> None:
        self.draft.leave(Furniture.HEADING, *(block.text for block in self.headings[self.used :]))
        self.used = len(self.headings)
        if piece.begins:
            self.begins.append(len(self.draft.contributions))
        block = piece.block
        self.draft.tell(
            Contribution(
                block.text,
                Authority.RESOLVED if piece.resolved else self.authority,
                item=self.item,
                page=block.page,
                sheet=block.sheet,
                heading=self._heading(piece.label),
                table=block.kind is Kind.TABLE,
                votes=piece.votes,
            )
        )

    def _heading(self, label: str | None) -> str | None:
        told = [text for text in (*(block.text for block in self.headings), label) if text]
        return ". ".join(text.rstrip(" .:") for text in told) or self.otherwise


def _placed(blocks: Iterable[Block]) -> Iterator[_Piece]:
    """The blocks with what becomes of each by its form alone: furniture, or told."""
    found = [block for block in blocks if block.kind is not Kind.GAP and block.text.strip()]
    below: Kind | None = None
    pieces: list[_Piece] = []
    for block in reversed(found):
        pieces.append(_captioned(block) if below is Kind.TABLE and _is_caption(block) else _by_form(block))
        if block.kind not in (Kind.PAGE_MARK, Kind.BLANK_PAGE):
            below = block.kind
    return reversed(pieces)


def _captioned(block: Block) -> _Piece:
    return _Piece(replace(block, level=_CAPTION_LEVEL), Furniture.HEADING)


def _is_caption(block: Block) -> bool:
    lines = block.kind in (Kind.HEADING, Kind.PARAGRAPH) and len(block.text.split()) <= _CAPTION_WORDS
    return lines and bool(_CAPTION.match(_bare(block.text)))


def _by_form(block: Block) -> _Piece:
    if block.kind in (Kind.HEADING, Kind.PARAGRAPH) and is_label(block.text):
        minutes = re.match(r"(?:minutes|cofnodion)\b", _bare(block.text), re.IGNORECASE)
        return _Piece(block, Furniture.LABEL, label=None if minutes else _bare(block.text).rstrip(" :–—.-"))
    return _Piece(block, _FURNITURE.get(block.kind))


def _unresolved(blocks: Iterable[Block]) -> Iterator[_Piece]:
    """Pieces none of which is resolved, each under the label above it."""
    label: str | None = None
    for piece in _placed(blocks):
        if piece.left is Furniture.LABEL:
            label = piece.label
        elif piece.left is Furniture.HEADING and piece.block.level < _CAPTION_LEVEL:
            label = None
        yield replace(piece, label=label)


def _all_resolved(blocks: Iterable[Block]) -> Iterator[_Piece]:
    """Pieces of one decision, which begins with the first of them."""
    begun = False
    for piece in _unresolved(blocks):
        told = piece.left is None and bool(piece.block.text)
        yield replace(piece, resolved=told, begins=told and not begun)
        begun = begun or told


@dataclass(slots=True)
class _Resolution:
    """The resolution that is being read: its label, the paragraph before, and whether one has begun."""

    label: str | None = None
    before: str | None = None
    listed: bool = False
    begun: bool = False
    votes: Votes | None = None

    def and_then(self, text: str) -> _Resolution:
        """It, with ``text`` read as part of it."""
        return replace(self, before=text, listed=self.listed or bool(_LISTS.search(text)), begun=True)

    def goes_on(self, text: str) -> bool:
        """Whether ``text`` is a part of it."""
        before = self.before
        if before is None:
            return False
        if _UNFINISHED.search(before) or _FURTHER.match(text) or (self.listed and _NUMBERED.match(text)):
            return True
        return bool(_BULLET.match(text) and _BULLET.match(before)) or (text[:1].islower() and before[-1:] not in ".!?)")


def _resolved(blocks: Iterable[Block], decided: Collection[str]) -> Iterator[_Piece]:
    """Pieces of minutes, those that decide something resolved."""
    now = _Resolution()
    for piece in _unresolved(blocks):
        text = piece.block.text
        if piece.left is Furniture.LABEL:
            # A label leads in to what follows, as a colon does.
            now = _Resolution(piece.label, ":", listed=True, votes=votes_in(text)) if _decides(text) else _Resolution()
            yield piece
        elif piece.left is Furniture.HEADING and not _is_told(piece.block, now):
            now = now if piece.block.level == _CAPTION_LEVEL else _Resolution()
            yield piece
        elif piece.left in (Furniture.PAGE, Furniture.BLANK_PAGE):
            yield piece
        else:
            now = yield from _parted(replace(piece, left=None), now, text in decided)


def _is_told(heading: Block, now: _Resolution) -> bool:
    """Whether what looks like a heading is a resolution in bold."""
    text = _bare(heading.text)
    if _LABELLED.match(text) or _IN_CAPITALS_FIRST.match(text):
        return True
    part = bool(_FURTHER.match(text)) or text[-1:] in ".;"
    return heading.level >= _BOLD_LEVEL and part and now.goes_on(heading.text)


def _parted(piece: _Piece, now: _Resolution, decided: bool) -> Generator[_Piece, None, _Resolution]:
    """The pieces of a paragraph, a whole part of a resolution or its sentences; and the resolution after it."""
    text = piece.block.text
    standing = None if piece.label and _decides(piece.label) else piece.label
    goes_on = now.goes_on(text)
    if not (goes_on or decided or piece.block.kind is Kind.TABLE):
        return (yield from _by_sentence(replace(piece, label=standing)))
    if not (goes_on or decided):
        yield replace(piece, label=standing)
        return _Resolution()
    now = now if goes_on else _Resolution()
    first = not now.begun
    yield replace(piece, resolved=True, begins=first, label=now.label or standing, votes=now.votes if first else None)
    return now.and_then(text)


def _by_sentence(piece: _Piece) -> Generator[_Piece, None, _Resolution]:
    """The sentences of a paragraph that resolve something, and those between them."""
    text = piece.block.text
    now = _Resolution()
    spans = sentences_of(text)
    resolving = _resolving([text[begin:end].strip() for begin, end in spans])
    for resolved, run in groupby(zip(spans, resolving, strict=True), key=itemgetter(1)):
        told = [span for span, _ in run]
        words = text[told[0][0] : told[-1][1]].strip()
        yield replace(piece, block=replace(piece.block, text=words), resolved=resolved, begins=resolved)
        now = _Resolution().and_then(words) if resolved else _Resolution()
    return now


def _resolving(sentences: Sequence[str]) -> list[bool]:
    """For each sentence whether it resolves something, or is part of what does."""
    result: list[bool] = []
    now, throughout = _Resolution(), False
    for place, sentence in enumerate(sentences):
        resolves = is_resolution(sentence)
        if resolves and result and not result[-1] and carried(sentence) and _MOVED.search(sentences[place - 1]):
            result[-1] = True  # "Proposed by Cllr Lee. All agreed."
        result.append(resolves or throughout or now.goes_on(sentence))
        now = now.and_then(sentence) if result[-1] else _Resolution()
        bare = _bare(sentence)
        throughout = throughout or bool(_LABELLED.match(bare) or (not place and _IN_CAPITALS_FIRST.match(bare)))
    return result


def is_resolution(sentence: str) -> bool:
    """Whether a sentence of minutes tells a decision that the meeting took."""
    text = _bare(sentence)
    if _LABELLED.match(text) or _BARE.match(text) or _in_capitals(text):
        return True
    if _LONG_AGO.search(text) or (_OPINION.search(text) and not _RECORD.search(text)):
        return False
    return bool(_BY_BODY.match(text) or _IMPERSONAL.search(text)) or carried(text)


def _in_capitals(text: str) -> bool:
    return any(
        not _EARLIER.search(text[max(0, match.start() - _NEAR) : match.start()]) for match in _CAPITALS.finditer(text)
    )


def _decides(text: str) -> bool:
    """Whether a line is a label over what was decided. "Agreed" alone speaks of what stands above it."""
    return len(text.split()) <= _LABEL_WORDS and bool(_DECIDING_LABEL.match(_bare(text)))


def _bare(text: str) -> str:
    """``text`` without emphasis and quotation marks, and without its number or bullet."""
    return _MARKER.sub("", unmarked(text).strip("\"'“”‘’ "), count=1)
