"""Where captions run together: a webcast's first caption under a label is glued to the second."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

# Letters that are no words, though "it's", "we'll" and "25th" leave them behind.
_LETTERS = frozenset([*"bcdefghjklmnopqrstuvwxyz", "ll", "ve", "re", "th", "st", "nd", "rd"])
# A word is common that the paper has this often.
_COMMON = 3
# In so many characters the first of the two captions, if not both, is full.
_LONG = 110
# Nearly all captions are no longer than the longest; a paper of fewer tells nothing of it.
_MOSTLY, _LEAST = 0.95, 10
# Two captions in so many times the room of one are both full; they may then meet within few letters.
_FULL, _NARROW = 1.6, 16
# A word, or a number with what stands at it: "60percent", "25thof".
_GLUED = re.compile(r"(?:\d+(?:st|nd|rd|th)?)?[A-Za-z]{2,}(?:['’][a-z]{1,2})?")
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?")
# Of short letters only these are words beyond doubt.
_SHORT = 3
_SMALL = frozenset(
    "a i and any are as at be but by can did do for from get go got had has have he her his if in into is it its let "
    "may me my no not now of off on one or our out she so than that the them then there they this to too two up us was "
    "we were what when who why will with you your all end day how new nobody somebody everybody".split()
)
# Words that fall into two words, and are one.
_COMPOUNDS = frozenset(
    "about above along also another anyone anything area around away because become became before behind below beside "
    "beyond cannot everyone everything forward however income inside instead into maybe nobody nothing notice online "
    "onto outcome outside overall overview someone something therefore throughout today together toward towards "
    "tonight understand upon weekend whatever whenever within without yourself themselves ourselves itself herself "
    "himself anybody somebody almost although always already workforce workshop framework network website household "
    "background feedback guideline headline deadline update upgrade undertake overtake outlook input output".split()
)
# A sentence that ends without a space, or a capital within a word: glue that needs no vocabulary.
_SEAM = re.compile(r"[a-z]{3}[.?!,](?=[A-Za-z]{2}|I\b)|[a-z]{2}(?=[A-Z][a-z])")


def vocabulary_of(lines: Iterable[str]) -> Counter[str]:
    """How often each word stands in ``lines``."""
    counted: Counter[str] = Counter()
    for line in lines:
        counted.update(re.findall(r"[a-z]+", line.casefold()))
    return counted


def glued_at(caption: str, vocabulary: Counter[str]) -> int | None:
    """Where two words run together in ``caption``, if one word of it is plainly two.

    A word that the paper has once only, and that falls into two words which it has several
    times, is taken for two. Full captions are of about one length, and meet near the middle.
    """
    found = [
        match.start() + cut
        for match in re.finditer(r"[A-Za-z]{4,}", caption)
        if (cut := _cut(match.group().casefold(), vocabulary)) is not None
    ]
    place = min(found, key=lambda place: abs(2 * place - len(caption)), default=None)
    return None if place is None or (len(caption) > _LONG and not 1 / 3 < place / len(caption) < 2 / 3) else place


def width_of(captions: Iterable[str]) -> int:
    """How long a caption may be: so long are nearly all of them, though some run on."""
    lengths = sorted(map(len, captions))
    return lengths[int(len(lengths) * _MOSTLY)] if len(lengths) >= _LEAST else _LONG


def joined_at(caption: str, vocabulary: Counter[str], width: int) -> int | None:
    """Where two captions run together in what is longer than any one: neither part of it is longer than ``width``.

    There the mark that ends a sentence, a capital within a word, or a word that is two words of the paper shows it;
    where there are few places, one such word and another. Of several, that counts where the first caption is nearest
    to full, or both are equally long.
    """
    first, last = len(caption) - width, width
    if first <= 0 or first > last:
        return None
    full = min(width, (len(caption) + width) // 2 if len(caption) < _FULL * width else len(caption) // 2)
    signs = [
        [match.end() for match in _SEAM.finditer(caption)],
        _parted(caption, vocabulary, both=True),
        _parted(caption, vocabulary, both=False) if last - first <= _NARROW else [],
    ]
    within = ([place for place in places if first <= place <= last] for places in signs)
    return next((min(places, key=lambda place: abs(place - full)) for places in within if places), None)


def _parted(caption: str, vocabulary: Counter[str], both: bool) -> list[int]:
    """Where words fall in two that the paper has but once, and that are none in themselves.

    Either ``both`` parts are words that it has elsewhere, or the longest that is one is a part of them.
    """
    places: list[int] = []
    for match in _GLUED.finditer(caption):
        told = match.group().casefold()
        if vocabulary[told] > 1 or told in _COMPOUNDS:
            continue
        elsewhere = vocabulary - vocabulary_of([told])
        cuts = range(1, len(told))
        parts = [(cut, _known(told[:cut], elsewhere), _known(told[cut:], elsewhere)) for cut in cuts]
        if both:
            places += [match.start() + cut for cut, before, behind in parts if before and behind]
        elif known := [(cut if before else len(told) - cut, cut) for cut, before, behind in parts if before or behind]:
            length, cut = max(known)
            places += [match.start() + cut] if 1 < length <= len(told) - _SHORT else []
    return places


def _known(part: str, elsewhere: Counter[str]) -> bool:
    """Whether a part of a word is a word that the paper has ``elsewhere``, or a number."""
    if part[0].isdigit():
        return bool(_NUMBER.fullmatch(part))
    return part in _SMALL or (len(part) > _SHORT and elsewhere[part] > 0)


def _cut(word: str, vocabulary: Counter[str]) -> int | None:
    """Where ``word`` is plainly two; of several ways to part it, the one with the commoner words."""
    if vocabulary[word] > 1:
        return None
    cuts = [cut for cut in range(1, len(word)) if {word[:cut], word[cut:]}.isdisjoint(_LETTERS)]
    common = {cut: min(vocabulary[word[:cut]], vocabulary[word[cut:]]) for cut in cuts}
    best = max(cuts, key=lambda cut: common[cut], default=0)
    return best if common.get(best, 0) >= _COMMON else None


def seam_in(caption: str) -> int | None:
    """Where two captions run together in ``caption`` as its marks and capitals show."""
    match = _SEAM.search(caption)
    return match.end() if match else None
