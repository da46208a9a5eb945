"""By when a spoken request asks for something: the time of what asks, not of what is told beside it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import groupby

from index.promises.askers import is_request
from index.promises.due import due_in
from index.promises.promise import Due
from index.text import sentences

_PARTS = re.compile(r"[^,;:–—]+(?:[,;:–—]+|$)")
# A clause of its own: "I can't get that word out today"; "by Friday" is none.
_TELLS = re.compile(
    r"\W*(?:(?:and|but|so|because|as|since|cos|now|well|yeah|sorry) )*"
    r"(?:(?:i|we|they|he|she|it|there|that|this)\b(?=['’ ]\w)"
    r"|(?:the|my|our) (?:\w+ ){1,3}(?:is|was|are|were|has|had|met)\b)"
    r"(?![^,;]*\b(?:wonder|ask|like|want|need|hope|grateful|appreciate))",
    re.IGNORECASE,
)


def asked_by(request: str, held: dt.date | None) -> Due | None:
    """The time that the last asking sentence of a request gives, without the clauses that only tell something."""
    told = [request[begin:end] for begin, end in sentences(request)]
    dues = (due_in(words, held) for one in reversed(told) if is_request(one) for words in _asking(one))
    return next((due for due in dues if due), None)


def _asking(sentence: str) -> Iterator[str]:
    """The stretches of a sentence that ask, with what goes on with them."""
    parts = _PARTS.findall(sentence)
    for tells, some in groupby(parts, key=lambda part: bool(_TELLS.match(part)) and not is_request(part)):
        if not tells:
            yield "".join(some)
