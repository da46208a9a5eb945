"""What a report recommended to a meeting, where what the meeting did says otherwise or says less."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from assistant.catchup.sentences import Sentence, content
from assistant.catchup.summary import Line, LineKind
from index.stored import Passage, Piece, Section
from index.text import end_of_words
from index.types import Authority

# So many recommendations are told of an item, in so many words each.
_MOST, _WORDS = 2, 40
# A decision with so much of a recommendation's words decides that.
_SAME, _SAME_FIGURES = 0.75, 0.5
_FIGURE = re.compile(r"£ ?\d[\d,.]*\d|\b\d+(?:\.\d+)?(?:%| per ?cent)|\b\d{1,3}(?:,\d{3})+\b")
# A number that is no year and counts something.
_COUNT = re.compile(r"(?<![\d.,£/])\b(?!(?:19|20)\d\d\b)\d{2,}\b(?=(?: [a-z’'-]+){0,2} [a-z’'-]+s\b)")
_ACTS = (
    r"(?:be|approves?|agrees?|recommends?|endorses?|adopts?|grants?|delegates?|supports?|accepts?|authorises?|appoints?"
    r"|determines?|confirms?|resolves?|refers?|asks?|instructs?)"
)
_PARAGRAPH = r"\W*(?:(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,4})[.)]*\s+)?"
_ENTRY = re.compile(r"^\W*(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,4})[.)]*\s+\S", re.IGNORECASE)
# To note or consider is asked of every meeting.
_NOTES = re.compile(
    rf"^{_PARAGRAPH}(?:that )?(?:[\w’'-]+ ){{0,6}}(?:(?:to )?(?:notes?|considers?|receives?|comments?)\b"
    r"|.{3,120}\bbe (?:noted|received|considered)\b)",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    rf"^{_PARAGRAPH}(?:recommend(?:ed|ations?)?\W+)?"
    rf"(?:that\b.{{3,200}}?\b{_ACTS}\b|it is recommended\b"
    r"|.{0,80}?\b(?:is|are) (?:asked|recommended|invited|requested) to\b)",
    re.IGNORECASE,
)
_RECOMMENDS = re.compile(r"\brecommend|\bargymhell", re.IGNORECASE)


def proposals(sections: Sequence[Section], decided: Sequence[Line]) -> Iterator[Line]:
    """The recommendations of an item's reports that its decisions do not have in their own words."""
    told = content("\n".join(line.text for line in decided))
    found = ((whole, piece) for whole in (section.whole for section in sections) for piece in _proposing(whole.pieces))
    differing = (_line(whole, piece) for whole, piece in found if not _decided(whole, piece, told))
    yield from islice(differing, _MOST)


def is_finding(sentence: Sentence) -> bool:
    """Whether a sentence of a report tells a sum, a share or a count, and recommends nothing."""
    heading = sentence.piece.heading or ""
    counted = _FIGURE.search(sentence.text) or _COUNT.search(sentence.text)
    return bool(counted) and not (_RECOMMENDS.search(heading) or _RECOMMENDS.search(sentence.text) or sentence.broken)


def _proposing(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The recommendations among the paragraphs of a report, those of a list below the words that lead in to it."""
    leading: Piece | None = None
    for piece in pieces:
        listed = leading is not None and _is_listed(piece, leading)
        if piece.contribution.rstrip().endswith(":"):
            leading = piece if _proposes(piece) else None
        elif (listed and not _NOTES.match(piece.contribution)) or _proposes(piece):
            yield piece
        leading = leading if listed or leading is piece else None


def _is_listed(piece: Piece, leading: Piece) -> bool:
    same = (piece.heading, piece.authority, piece.table) == (leading.heading, leading.authority, leading.table)
    return same and bool(_ENTRY.match(piece.contribution))


def _proposes(piece: Piece) -> bool:
    if piece.authority is not Authority.REPORTED or piece.table:
        return False
    headed = _RECOMMENDS.search(piece.heading or "") or _RECOMMENDS.search(piece.contribution)
    return bool(headed and _PROPOSES.match(piece.contribution)) and not _NOTES.match(piece.contribution)


def _decided(whole: Passage, piece: Piece, told: frozenset[str]) -> bool:
    """Whether what was decided says what a recommendation says; who is to decide is of no account.

    Another sum or share is another decision; with the same ones fewer words tell it.
    """
    words = re.sub(rf"^{_PARAGRAPH}", "", piece.contribution, flags=re.IGNORECASE)
    own = content(words) - content(f"{whole.place.body or ''} {whole.place.council or ''} committee")
    figures = content(" ".join(_FIGURE.findall(words)))
    return figures <= told and len(own & told) >= (_SAME_FIGURES if figures else _SAME) * len(own)


def _line(whole: Passage, piece: Piece) -> Line:
    end = end_of_words(piece.contribution, piece.begin, _WORDS)
    return Line(LineKind.PROPOSED, replace(whole, pieces=(replace(piece, end=end),)))
