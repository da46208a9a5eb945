"""Which items of earlier minutes a correction points at: by number, by title, or by the words that it corrects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from index.stop_words import content_words
from index.stored import Section
from index.text import plain, stem
from index.types import AgendaItem, Authority

_NUMBER = r"[A-Z]{0,6}[./]?\d+(?:[./-]\w+)*"
# "in minute 18", "minutes 18 and 21", "item CAB.62", "paragraph 4.2"
_NUMBERED = re.compile(
    r"\b(?:minutes?|min|items?|paragraphs?|para|cofnod|eitem)\.? (?:numbers?|nos?|ref|reference|rhif)?\.? ?"
    rf"(?P<numbers>{_NUMBER}(?:(?:,| and|,? &| to) {_NUMBER})*)",
    re.IGNORECASE,
)
_EACH = re.compile(_NUMBER, re.IGNORECASE)
# A number that is told as none of anything: "at PC24/67".
_PRINTED = re.compile(r"(?<![\w/])(?:[A-Z]{1,6}[./]?\d+|\d+/\d+|[A-Z]{1,6}/[A-Z]?\d+)(?:[./-]\w+)*")
# "the Libraries item", "the section on Libraries": a title of one word is no more than a word without such.
_ITEM = r"(?:item|section|minute|heading|paragraph|discussion|entry)s?"
_TITLE_WORDS = 2
# What is corrected: words in quotation marks, sums, shares, and long numbers that are no years.
_QUOTED = re.compile(r"“([^“”]{2,200})”|\"([^\"]{2,200})\"|(?<!\w)['‘]([^'‘’]{2,200})['’](?!\w)")
_FIGURE = re.compile(
    r"£ ?\d[\d,.]*\d|\b\d[\d,.]*(?:%| per ?cent)|\b(?!(?:19|20)\d\d\b)\d{3,}\b|\b\d+[,.]\d+\b", re.IGNORECASE
)
_MINUTED = frozenset({Authority.MINUTED, Authority.RESOLVED, Authority.SAID})


def item_key(item: AgendaItem) -> str:
    """What an item of several papers has in common: its number, else its title."""
    return item.number or plain(item.title)


def pointed_at(told: str, minutes: Sequence[Section]) -> frozenset[str]:
    """The keys of those items of ``minutes`` that a correction in the words ``told`` points at; none if it does not."""
    items = {item_key(item): item for one in minutes if (item := one.place.item)}
    found = _numbered(told, items) or {key for key, item in items.items() if _titled(told, item.title)}
    return frozenset(found or _holding(told, minutes))


def corrected_words(told: str) -> list[str]:
    """The words and figures of a correction that the minutes had, or should have, as they are compared."""
    told = _PRINTED.sub(" ", _NUMBERED.sub(" ", told))
    quoted = (next(filter(None, match.groups())) for match in _QUOTED.finditer(told))
    return [*(plain(words).strip(" .,;") for words in quoted), *(plain(match[0]) for match in _FIGURE.finditer(told))]


def has_any(text: str, told: Iterable[str]) -> bool:
    """Whether ``text``, as it is compared, has one of the words and figures ``told``."""
    return any(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) for words in told)


def _numbered(told: str, keys: Iterable[str]) -> set[str]:
    """The keys whose number is told: whole, by its last part ("67" of "PC24/67"), or as a paragraph's below it."""
    known = {key.casefold(): key for key in keys}
    printed = {known[number.casefold()] for number in _PRINTED.findall(told) if number.casefold() in known}
    told_as = " ".join(match["numbers"] for match in _NUMBERED.finditer(told))
    numbers = [number.rstrip(".").casefold() for number in _EACH.findall(told_as)]
    whole = printed | {known[number] for number in numbers if number in known}
    if whole:
        return whole
    above = {known[first] for number in numbers if (first := number.partition(".")[0]) in known}
    return above or {one for number in numbers for one in _ending(number, known.values())}


def _ending(number: str, keys: Iterable[str]) -> list[str]:
    """The one key that ends in ``number`` behind a stroke."""
    found = [key for key in keys if key.casefold().rpartition("/")[2] == number and "/" in key]
    return found if len(found) == 1 else []


def _titled(told: str, title: str) -> bool:
    """Whether an item is called by its title."""
    name = re.escape(plain(title))
    if re.search(rf"\b{_ITEM} (?:on|about|headed|for) (?:the )?[\"']?{name}\b|\b{name}[\"']? {_ITEM}\b", plain(told)):
        return True
    stems = {stem(word) for word in content_words(title)}
    return len(stems) >= _TITLE_WORDS and stems <= {stem(word) for word in content_words(told)}


def _holding(told: str, minutes: Sequence[Section]) -> Iterator[str]:
    """The items that alone hold something of what is corrected."""
    held = [(item_key(one.place.item), _text(one)) for one in minutes if one.place.item]
    for words in corrected_words(told):
        keys = {key for key, text in held if has_any(text, (words,))}
        if len(keys) == 1:
            yield from keys


def _text(section: Section) -> str:
    return plain("\n".join(piece.contribution for piece in section.whole.pieces if piece.authority in _MINUTED))
