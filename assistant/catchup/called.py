"""The items that the chair of a recording calls by number and title, where no agenda of the meeting is in the store."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.catchup.calls import LEADS, REFERS
from index.minutes.counts import COUNT, count_value
from index.stored import Piece
from index.text import whole_sentences
from index.types import AgendaItem

_TO = (
    r"(?:(?:we|i|let['’]s|shall we|can we|if we|that)\b['’ \w]{0,20}?\b(?:to|onto|us to|is|start with|take|on) )?"
    r"(?:(?:moving|turning|going|coming|on|next)\b[, \w]{0,10}?(?:\bto )?)?"
)
_CALLED = re.compile(
    rf"^{_TO}(?:agenda )?item (?:number |no\.? )?(?P<number>{COUNT})\b(?![./]\d)"
    r"(?:,|:|\.| ?[–—-]| is(?: the| about| on)?| which is)* (?:(?:which )?is |that['’]s )?(?P<title>[^.,;:?!–—]{3,90})",
    re.IGNORECASE,
)
_OF_ITEM = re.compile(r"\b(?:the|our)\s+$", re.IGNORECASE)
_TITLE_WORDS = 9
# Such words behind a number go on with a sentence, and are no title.
_NO_TITLE = re.compile(
    r"^(?:and|but|or|was|were|has|had|have|will|would|could|can|may|please|now|then|next|today|tonight|we|i|you|they"
    r"|it|if|when|as|because|so|to|which|who|ask)\b",
    re.IGNORECASE,
)


def called_items(told: Sequence[Piece], chairs: Sequence[bool]) -> tuple[AgendaItem, ...]:
    """The items that are called in ``told``, in their numbers' order; ``chairs`` tells whose words are a chair's."""
    found: dict[int, AgendaItem] = {}
    for piece, chair in zip(told, chairs, strict=True):
        for number, title in _calls(piece.contribution) if chair else ():
            if number > max(found, default=0):
                found[number] = AgendaItem(str(number), title)
    return tuple(found.values())


def _calls(text: str) -> Iterator[tuple[int, str]]:
    for begin, end in whole_sentences(text):
        sentence = text[begin:end].strip()
        led = LEADS.match(sentence)
        sentence = sentence[led.end() if led else 0 :]
        match = None if led and _OF_ITEM.search(led[0]) else _CALLED.match(sentence)
        if match is None or REFERS.search(sentence[: match.end("number")]):
            continue
        title = re.sub(r"^(?:the|our|an?) ", "", match["title"].strip(), flags=re.IGNORECASE)
        if title and len(title.split()) <= _TITLE_WORDS and not _NO_TITLE.match(title):
            yield count_value(match["number"]), title[0].upper() + title[1:]
