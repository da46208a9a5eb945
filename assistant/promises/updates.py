"""What the free words of a tracker's row say of its action: "Letter sent on 2 July", "Figures have been received"."""

from __future__ import annotations

import re

from assistant.promises.deeds import promised_verbs, tells_undone
from assistant.promises.outcomes import changed, not_yet
from assistant.promises.topic import own_words
from assistant.promises.verbs import WHOLE, fulfils, is_past, lemma, otherwise
from index.actions.action_tables import Row
from index.actions.standing import Standing, Status
from index.promises.promise import StoredPromise
from index.text import sentences

# What closes may be another thing than the action: "The survey closed".
_CLOSES = frozenset(map(lemma, "close finish conclude".split()))
_OF_ACTION = frozenset("action item task this it now has been was is".split())
# The deed stands among so many words of a sentence; fewer words of an update tell nothing ("G", "Amber").
_BEGINS, _FEWEST = 6, 3
_WORD = re.compile(r"[\w’'-]+")


def standing_told(told: StoredPromise, row: Row) -> Standing | None:
    """How a row says that its action stands where it begins with no plain word for it; None where it says nothing."""
    return standing_in(told.piece.contribution, row, promised_verbs(f"to {own_words(told)}"))


def standing_in(table: str, row: Row, verbs: frozenset[str]) -> Standing | None:
    """The same, of a row of a ``table`` that is held against what is promised by ``verbs``."""
    text = update_of(table, row)
    if len(text.split()) < _FEWEST:
        return None
    for begin, end in sentences(text):
        sentence = text[begin:end]
        if changed(sentence):
            return Standing(Status.CHANGED, row.update)
        if not_yet(sentence):
            return Standing(Status.OPEN, row.update, late=True)
        if _does(sentence, verbs):
            return Standing(Status.KEPT, row.update)
    return Standing(Status.OPEN, row.update)


def update_of(table: str, row: Row) -> str:
    """The free words in which a row of a table says how its action stands."""
    return " ".join(table[slice(*span)] for span in row.update)


def _does(sentence: str, verbs: frozenset[str]) -> bool:
    """Whether a sentence begins by telling the deed as done."""
    words = [word.lower() for word in _WORD.findall(sentence)]
    for at, word in enumerate(words[:_BEGINS]):
        verb = lemma(word)
        if not is_past(word) or otherwise(verb, words[at + 1 : at + 2]):
            continue
        if (verb in WHOLE and not _ends(words, at)) or any(fulfils(verb, one) for one in verbs):
            return not tells_undone(" ".join(words[:at]))
    return False


def _ends(words: list[str], at: int) -> bool:
    """Whether some thing that is not the action is told to have ended."""
    return lemma(words[at]) in _CLOSES and at > 0 and words[at - 1] not in _OF_ACTION
