"""What a group chose by votes that its notes count for each choice: "We voted: library 5, hall 1."."""

from __future__ import annotations

import re

from index.minutes.counts import COUNT, count_value
from index.text import words

_VOTED = re.compile(
    r"\b(?:we|members|everyone|the (?:group|meeting|forum|council|panel))(?: all| then)? voted\s?[:–—-]\s?"
    r"(?P<choices>[^.;:]+)",
    re.IGNORECASE,
)
_CHOICE = re.compile(rf"^\W*(?P<what>.*?[a-z].*?)[ :–-]+\(?(?P<count>{COUNT})\b(?: votes?)?\W*$", re.IGNORECASE)
_OUTCOME = re.compile(r"\b(?:is|are|will be|was|won|wins|chose|chosen|picked|going (?:with|for))\b", re.IGNORECASE)
_DOUBT = re.compile(r"\b(?:if|not|but|think|thinks|said|felt|may|might|could)\b|n['’]t\b|\?", re.IGNORECASE)
_FEWEST, _MOST_WORDS = 2, 16


def chosen(sentence: str, above: str) -> bool:
    """Whether a short sentence tells what was chosen by the votes that ``above`` counts: what had most of them."""
    voted = _VOTED.search(above)
    winner = _winner(voted["choices"]) if voted else None
    told = words(sentence)
    if winner is None or len(told) > _MOST_WORDS or _DOUBT.search(sentence):
        return False
    return bool(_OUTCOME.search(sentence)) and set(words(winner)) <= set(told)


def _winner(choices: str) -> str | None:
    """What has more votes than all else; None where two have as many, or one alone is told."""
    found = [match for part in re.split(r",| and ", choices) if (match := _CHOICE.match(part))]
    counts = sorted((count_value(match["count"]) for match in found), reverse=True)
    if len(counts) < _FEWEST or counts[0] == counts[1]:
        return None
    return next(match["what"] for match in found if count_value(match["count"]) == counts[0])
