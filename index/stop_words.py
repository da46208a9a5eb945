"""The words of a text that tell what it is about: all but those that stand in any text."""

from __future__ import annotations

from index.text import words

# Words that any question may hold, and most texts do: they say what is wanted, not what it is about.
STOP_WORDS = frozenset(
    """
    a about after again all also am an and another any anybody anyone anything are as ask asked at be because been
    before being between both but by can cannot come could did didn do does doesn doing don done down during each else
    ever few for from get give given go going got had has have having he her here hers him his how however i if in into
    is isn it its itself just know let like made make many may me might more most much must my no nobody none nor not
    nothing now of off on one only onto or other our out over own per please quite rather really regarding said same
    say says shall she should since so some somebody someone something still such tell than that the their them then
    there these they thing things think this those through to told too under until up upon us very was wasn way we were
    what when where whether which while who whom whose why will with within without would yes yet you your
    """.split()
)


def content_words(text: str) -> list[str]:
    """The words of ``text`` that are not stop words, in order, each once, as typed but lower case."""
    told = (word for word in words(text) if word not in STOP_WORDS and (len(word) > 1 or word.isdigit()))
    return list(dict.fromkeys(told))
