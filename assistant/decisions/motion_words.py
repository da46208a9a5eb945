"""The words of a motion where minutes print them apart from who moved it: below that, or above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from index.minutes.resolution_parts import Resolution
from index.stored import Piece

_LEADS_IN = (":", ":-", "–")
# "Councillor Lee proposed", "Moved by Councillor Lee and seconded by Councillor Oak", over the words of the motion.
_ENDS_MOVING = re.compile(r"\b(?:moved|proposed)\.?$", re.IGNORECASE)
BY_WHOM = re.compile(r"^\W*(?:moved|proposed) by\b(?!.*\bthat\b)", re.IGNORECASE)
_QUOTES = re.compile(r"\W*[\"“'‘]|\W*that\b", re.IGNORECASE)
# What a body does by a motion stands in the present: "This Council notes", "Council therefore resolves to".
_DOES = re.compile(
    r"\W*(?:\(?\w{1,3}[.)] )?(?:that )?(?:(?:this|the) )?(?:[\w-]+ )?(?:council|committee|board|panel|authority|meeting"
    r"|cabinet|forum)\b(?:,? (?:also|further|therefore|hereby|accordingly|strongly|formally))*,? (?:notes|believes"
    r"|resolves|recognises|welcomes|regrets|condemns|supports|opposes|agrees|asks|calls|requests|urges|instructs"
    r"|commits|considers|affirms|acknowledges|thanks|recommends|understands|is (?:concerned|aware|of the))\b",
    re.IGNORECASE,
)


def below_mover(pieces: Sequence[Piece], at: int, end: int) -> tuple[Piece, ...]:
    """Who moved, at ``at``, with the words of the motion below it and before ``end``; none where they are not there."""
    text, below = pieces[at].contribution, pieces[at + 1 : end]
    only_names = bool(BY_WHOM.match(text))
    if not below or not (only_names or _ENDS_MOVING.search(text)):
        return ()
    led = only_names and text.endswith(_LEADS_IN)
    return (pieces[at], *led_in(below)) if led or _begins_motion(below[0]) else ()


def above_mover(pieces: Sequence[Piece], at: int) -> tuple[Piece, ...]:
    """The words of a motion directly above who moved it, at ``at``, with that; none where they are not there."""
    if not BY_WHOM.match(pieces[at].contribution):
        return ()
    words = list(takewhile(_begins_motion, reversed(pieces[:at])))
    return (*reversed(words), pieces[at]) if words else ()


def led_in(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The paragraphs of a motion that is printed below who moved it: to the end of its quotation, or of its parts."""
    now = Resolution(before=":")
    told: list[Piece] = []
    for piece in pieces:
        quoted = "".join(one.contribution for one in told)
        is_open = quoted.count("“") > quoted.count("”") or quoted.count('"') % 2 == 1
        if not (is_open or now.goes_on(piece.contribution) or _DOES.match(piece.contribution)):
            break
        told.append(piece)
        now = now.and_then(piece.contribution)
    return tuple(told)


def leads_in(text: str) -> bool:
    """Whether the words of a motion stand below ``text``."""
    return text.endswith(_LEADS_IN)


def _begins_motion(piece: Piece) -> bool:
    return bool(_QUOTES.match(piece.contribution) or _DOES.match(piece.contribution))
