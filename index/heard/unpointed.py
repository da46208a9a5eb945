"""Captions without full stops, parted where a chair asks, counts or tells what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from index.text import sentences

# So many words to a full stop at most have captions that a person or a better machine has pointed.
_WORDS_A_STOP = 60
_STOP = re.compile(r"[.?!](?=\s|$)")
_BREAKS = re.compile(
    r"\b(?:(?:so )?(?:all |the )?those (?:in favour|against|for)\b|all in favour\b|(?:any(?:body|one)? )against\b"
    r"|(?:and )?any abst\w+|abstentions\b|so (?:that|we|it)(?:['’]|\b)|that['’]s (?:carried|agreed|approved|noted"
    r"|lost)\b"
    r"|(?:are|is) (?:we|members|everyone|everybody|that|the (?:committee|panel|council)) (?:all )?(?:happy"
    r"|content|agreed|in)\b"
    r"|can (?:we|i) (?:all )?(?:have|agree|note|approve|ask)\b|(?:and )?(?:a )?seconder\b|agreed\b|yes\b|okay\b"
    r"|thank you\b"
    r"|permission is\b|(?:so )?the motion is\b|i['’]ll second\b|item (?:one|two|three|four|five|six|seven|eight"
    r"|nine|ten|\d+)\b"
    r"|moving on\b|next (?:one|item|application|up) (?:is|we)\b|moved councillor\b|(?:right )?(?:the )?minutes"
    r" (?:of|from) the\b)",
    re.IGNORECASE,
)


def spans_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of ``text`` begin and end, or what stands for them where it has no full stops."""
    if len(text.split()) <= _WORDS_A_STOP * len(_STOP.findall(text)) or len(text.split()) < _WORDS_A_STOP // 4:
        yield from sentences(text)
        return
    begins = [0, *(match.start() for match in _BREAKS.finditer(text) if match.start()), len(text)]
    for begin, end in pairwise(begins):
        told = text[begin:end]
        if told.strip():
            yield begin + len(told) - len(told.lstrip()), begin + len(told.rstrip())
