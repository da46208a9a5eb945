"""The sentences of an agenda item, with what is needed to weigh them against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.catchup.filler import filler
from assistant.catchup.procedure import is_procedural
from index.dates import MONTHS
from index.stop_words import STOP_WORDS
from index.stored import Passage, Piece, Section
from index.text import sentences, spaced, stem, words
from index.types import Authority

# A shorter sentence says little out of its place, one with an end more, and most if it is minuted or has a figure; a
# longer one says too much for a line.
_FEWEST, _FEWEST_ENDED, _FEWEST_TELLING, _MOST = 8, 6, 4, 60
_FIGURE = re.compile(rf"\d{{2}}|£|\b(?:{MONTHS})\b", re.IGNORECASE)
_ENDS = frozenset('.?!:;”"')
# A lead-in says nothing without what it leads in to, nor does what is cut short.
_NO_SENTENCE = re.compile(r":$|https?://|@\w|\]\(|\([^()]*$|\b(?:and|or|that|to|of|the|be|by|it was)$", re.IGNORECASE)
# What is listed there is read beside a paper, and is no part of it.
_LISTS_PAPERS = re.compile(
    r"(?:^|\. )(?:list of )?(?:background (?:papers|documents|information)|contact officers?)$", re.I
)
# What the sentence before came to, in fewer words than others.
_OUTCOME = re.compile(
    r"^(?:this|that|it|which|the (?:motion|amendment|proposal)) (?:was|were) (?:\w+ )?"
    r"(?:agreed|approved|accepted|supported|carried|lost|defeated|withdrawn|seconded)\b[^?]*\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: ``piece`` of the ``section`` holds its words alone; ``place`` is its order in the item.

    ``passage`` is the id of the stored passage that it begins in, under which its vector is kept;
    ``clause`` marks a part of a sentence that ran on, whose beginning is another's.
    """

    section: Passage
    piece: Piece
    place: int
    text: str
    stems: frozenset[str]
    passage: int
    clause: bool = False

    @property
    def length(self) -> int:
        """In words."""
        return len(self.text.split())

    @property
    def broken(self) -> bool:
        """Whether it is a part of a sentence that ran on, and does not begin or end where that does."""
        return self.clause or self.text[-1:] not in _ENDS

    @property
    def runs_together(self) -> bool:
        """Whether the paper runs words together in it, or leaves something out."""
        inside = any(self.piece.begin < join < self.piece.end for join in self.piece.joins)
        return inside or "…" in self.text

    @property
    def alone(self) -> Passage:
        """It as a passage of its own."""
        return replace(self.section, pieces=(self.piece,))


def told_in(sections: Sequence[Section], authorities: frozenset[Authority]) -> list[Sentence]:
    """The sentences of an item that may stand alone, in order: no tables, nothing that only runs the meeting."""
    found: list[Sentence] = []
    for section in sections:
        whole = section.whole
        starts = _starts(section)
        for piece in whole.pieces:
            if piece.authority in authorities and not (piece.table or _LISTS_PAPERS.search(piece.heading or "")):
                found += _of_piece(whole, piece, starts.get(piece.contribution_id, []), len(found))
    return found


def _of_piece(section: Passage, piece: Piece, starts: Sequence[tuple[int, int]], first: int) -> Iterator[Sentence]:
    for begin, end in sentences(piece.contribution):
        if not (piece.begin <= begin and end <= piece.end):
            continue  # told under another item
        clause = begin > 0 and piece.contribution[:begin].rstrip()[-1] not in _ENDS
        end += _closes(piece.contribution, begin, end)
        opened = filler(piece.contribution[begin:end])
        begin += opened
        text = spaced(piece.contribution, piece.joins, begin, end)
        if (opened or not clause) and _stands(text, piece.authority):
            passage = max((one for one in starts if one[0] <= begin), default=(0, section.id))[1]
            told = replace(piece, begin=begin, end=end)
            yield Sentence(section, told, first, text, content(text), passage, clause)
            first += 1


def _closes(text: str, begin: int, end: int) -> int:
    """How many of the next characters close a bracket that a sentence opens: it may stand behind the full stop."""
    told = text[begin:end]
    return int(text[end : end + 1] == ")" and told.count("(") > told.count(")"))


def _stands(text: str, authority: Authority) -> bool:
    """Whether a sentence may be told by itself."""
    ended = _FEWEST_TELLING if authority is Authority.MINUTED or _FIGURE.search(text) else _FEWEST_ENDED
    if authority is Authority.MINUTED and is_outcome(text):
        return True
    fewest = ended if text.rstrip(")")[-1:] in _ENDS - {"?"} else _FEWEST
    return fewest <= len(text.split()) <= _MOST and not (is_procedural(text) or _NO_SENTENCE.search(text))


def is_outcome(text: str) -> bool:
    """Whether a short sentence says what became of what stands before it ("This was agreed.")."""
    return len(text.split()) < _FEWEST and bool(_OUTCOME.match(text))


def _starts(section: Section) -> Mapping[int, list[tuple[int, int]]]:
    """Where in each contribution a stored passage begins, and which."""
    starts: dict[int, list[tuple[int, int]]] = {}
    for passage in section.passages:
        for piece in passage.pieces:
            starts.setdefault(piece.contribution_id, []).append((piece.begin, passage.id))
    return starts


def content(text: str) -> frozenset[str]:
    """The stems of the words that tell what a text is about."""
    return frozenset(stem(word) for word in words(text) if word not in STOP_WORDS and len(word) > 2)
