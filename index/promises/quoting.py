"""What minutes print word for word: in quotation marks, or as only speakers speak."""

from __future__ import annotations

import re

from index.promises.cue import Cue
from index.promises.recognising import cue_in
from index.types import Authority, Contribution

_AS_SPOKEN = re.compile(r"\b(?:I|we)\b(?!\.)|\b(?:I|[Ww]e|[Ii]t|[Tt]hey|[Yy]ou|[Tt]hat|[Tt]here)['’](?:ll|m|re|ve)\b")
_OPENS, _CLOSES = "“", "”"


def cue_of(one: Contribution, unit: tuple[int, int], chairs: bool) -> tuple[Cue, re.Match[str]] | None:
    """The cue of a sentence of a contribution; minutes may print what was said word for word."""
    sentence = one.text[slice(*unit)]
    found = cue_in(sentence, one.authority, chairs)
    if found or one.authority is not Authority.MINUTED or not quoted(one.text, unit[0], sentence):
        return found
    return cue_in(sentence, Authority.SAID, chairs)


def quoted(text: str, begin: int, sentence: str) -> bool:
    """Whether the ``sentence`` that begins at ``begin`` is said word for word."""
    before = text[:begin]
    opened = before.count('"') % 2 == 1 or before.count(_OPENS) > before.count(_CLOSES)
    return opened or sentence.lstrip()[:1] in ('"', _OPENS) or bool(_AS_SPOKEN.search(sentence))
