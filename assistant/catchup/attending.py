"""Who came to a meeting, and who sent apologies, in the words of its papers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from assistant.catchup.summary import Line, LineKind
from assistant.understanding.attendance import capacity, lists_ahead, tells_apologies
from index.people.headings import heading_capacity
from index.people.spelling import bare_name
from index.stored import Passage, Piece, Section
from index.text import sentences
from index.types import CAME, Authority, Capacity

_KINDS = {Capacity.APOLOGIES: LineKind.APOLOGIES} | dict.fromkeys(CAME, LineKind.CAME)
# The words over minutes or a list of actions that say which they are, or how new.
_HEAD = re.compile(
    r"^(?:minutes|notes|notice|record)\b.{0,120}\b(?:meeting|held)\b"
    r"|\b(?:meeting|held) (?:of|on|at)\b.{0,160}\b(?:19|20)\d\d\b"
    r"|^(?:last )?(?:updated|published|prepared|produced|issued|printed) (?:by|on)\b",
    re.IGNORECASE,
)
_HEAD_WORDS = 40
# A longer list of speakers would take the place of what they said.
_MOST = 24
# So many words are enough to find where somebody begins to speak.
_OPENING = re.compile(r"(?:\S+\s+){0,7}\S+")


def attending(sections: Sequence[Section]) -> list[Line]:
    """The rosters of a meeting's papers; where they have none, who is heard to speak, and for whom apologies are."""
    listed = [line for section in sections for line in _listed(section.whole)]
    kinds = {line.kind for line in listed}
    spoke = [] if LineKind.CAME in kinds else _spoke(sections)
    heard = [] if LineKind.APOLOGIES in kinds else _apologies(sections)
    return sorted([*listed, *spoke, *heard], key=lambda line: line.kind is LineKind.APOLOGIES)


def _listed(section: Passage) -> Iterator[Line]:
    """The stretches of a section that list people, each under one heading."""
    for (kind, heading), run in groupby(section.pieces, key=lambda piece: (_kind(section, piece), piece.heading)):
        if kind:
            # The last of the headings that a roster stands under says who they are, where it is of people at all.
            last = (heading or "").rsplit(". ", 1)[-1]
            yield Line(kind, replace(section, pieces=tuple(run)), last if heading_capacity(last) else "")


def heads(sections: Sequence[Section]) -> Iterator[int]:
    """The contributions under no item that list people, or say only which meeting or paper it is."""
    for whole in (section.whole for section in sections if not section.place.item):
        for piece in whole.pieces:
            printed = piece.authority is not Authority.SAID and len(piece.contribution.split()) <= _HEAD_WORDS
            if _kind(whole, piece) or (printed and _HEAD.search(piece.contribution)):
                yield piece.contribution_id


def _kind(section: Passage, piece: Piece) -> LineKind | None:
    """What a paragraph of minutes lists, if it lists people."""
    lists = piece.authority in (Authority.MINUTED, Authority.AGENDA) and not lists_ahead(section.place, piece)
    found = capacity(section, piece) if lists else None
    return _KINDS.get(found) if found else None


def _spoke(sections: Sequence[Section]) -> Iterator[Line]:
    """The first words of each who speaks, of those who say most where they are many."""
    said: Counter[str] = Counter()
    opened: dict[str, Line] = {}
    for whole in (section.whole for section in sections):
        for piece in whole.pieces:
            opening = _OPENING.search(piece.contribution)
            if opening and piece.speaker and not piece.uncertain:
                key = bare_name(piece.speaker)
                said[key] += len(piece.contribution)
                opened.setdefault(key, Line(LineKind.SPOKE, _part(whole, piece, opening.span()), piece.speaker))
    most = {key for key, _ in said.most_common(_MOST)}
    yield from (line for key, line in opened.items() if key in most)


def _apologies(sections: Sequence[Section]) -> Iterator[Line]:
    """The sentences of a recording that tell who sent apologies."""
    for whole in (section.whole for section in sections):
        for piece in whole.pieces:
            for begin, end in sentences(piece.contribution) if piece.authority is Authority.SAID else ():
                told = piece.contribution[begin:end]
                if tells_apologies(told):
                    yield Line(LineKind.APOLOGIES, _part(whole, piece, (begin, end)))


def _part(section: Passage, piece: Piece, span: tuple[int, int]) -> Passage:
    return replace(section, pieces=(replace(piece, begin=span[0], end=span[1]),))
