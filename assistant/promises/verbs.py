"""The verbs of promises: their forms across tenses ("sent", "written"), and which tell of one deed."""

from __future__ import annotations

from collections.abc import Sequence

from index.text import stem, words

_IRREGULAR = {
    form: base
    for base, forms in {
        "add": "added",
        "begin": "began begun",
        "bring": "brought",
        "build": "built",
        "buy": "bought",
        "come": "came",
        "do": "did done",
        "draw": "drew drawn",
        "feed": "fed",
        "find": "found",
        "get": "got",
        "give": "gave given",
        "go": "went gone",
        "hear": "heard",
        "hold": "held",
        "let": "let",
        "make": "made",
        "meet": "met",
        "pay": "paid",
        "put": "put",
        "ring": "rang rung",
        "seek": "sought",
        "send": "sent",
        "set": "set",
        "speak": "spoke spoken",
        "take": "took taken",
        "tell": "told",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}
# Letters are what is written, emails what is sent.
_NOUNS = {"letter": "write", "letters": "write", "tenders": "tender", "meeting": "meet", "reports": "report"}

# Verbs of one row tell of one deed; of the last words of a row ("send" and "receive") one tells the other's end.
_KINDS = (
    "send circulate forward email mail share provide supply issue distribute write give receive attach append enclose",
    "write contact email ring telephone phone call speak talk chase liaise approach raise",
    "inform tell advise notify answer email",
    "bring take present introduce submit table report consider receive",
    "meet visit",
    "invite ask attend come welcome join",
    "invite advertise tender procure seek",
    "publish upload post issue",
    "repair mend fix replace clear remove resurface paint clean unblock cut",
    "install fit erect put place",
    "get obtain seek receive source",
    "add include incorporate insert",
    "amend correct update change alter revise",
    "arrange organise book schedule hold convene run",
    "set establish form appoint",
    "check look investigate examine review clarify explore verify",
    "buy purchase order get",
    "consult survey canvass engage",
    "produce prepare draft develop write complete finalise",
    "apply bid",
    "train teach coach",
    "claim reclaim recover",
    "move relocate",
)
# What was asked for has come: the letter went out that is replied to, though nobody says so.
_ASKING = frozenset(map(stem, "ask request seek obtain get chase write contact invite approach apply claim".split()))
COMES = frozenset(map(stem, "receive reply respond answer".split()))
_OF = tuple(frozenset(stem(word) for word in kind.split()) for kind in _KINDS)
# What people do themselves.
PERSONAL = frozenset(map(stem, "meet visit write speak talk contact ring phone telephone liaise approach".split()))
# What may be told of any deed.
WHOLE = frozenset(map(stem, "complete do action implement carry discharge close finish conclude deliver".split()))


# With another word behind it a verb tells of something else: bins are given up, an area is taken over.
_OTHERWISE = {
    stem(verb): frozenset(behind.split())
    for verb, behind in {
        "give": "up away way rise notice evidence",
        "take": "over away off place part issue",
        "put": "off up down",
        "bring": "down about up",
        "set": "aside back off",
        "turn": "down out up",
        "cut": "off down",
        "carry": "over",
        "look": "forward",
        "call": "off",
        "write": "off down",
        "get": "away worse better",
    }.items()
}


def otherwise(verb: str, behind: Sequence[str]) -> bool:
    """Whether the word behind a verb makes it tell of another deed: "given up" gives nobody anything."""
    return bool(_OTHERWISE.get(verb, frozenset()) & set(behind[:1]))


def lemma(word: str) -> str:
    """The stem that all forms of a verb meet in: "wrote", "written" and "writes" in that of "write"."""
    plain = word.replace("e-mail", "email")
    return stem(_IRREGULAR.get(plain, plain))


def deed(word: str) -> str:
    """The same, of a noun of the deed too: "letters" are written."""
    return lemma(_NOUNS.get(word, word))


def deeds_named(sentence: str) -> set[str]:
    """The deeds that nouns of a sentence name."""
    return {deed(word) for word in words(sentence) if word in _NOUNS}


def known(lemma: str) -> bool:
    """Whether it is a verb of these tables."""
    return any(lemma in kind for kind in _OF)


def kin(one: str, other: str) -> bool:
    """Whether two verbs, as lemmas, may tell of one deed."""
    return one == other or any(one in kind and other in kind for kind in _OF)


def fulfils(told: str, promised: str) -> bool:
    """Whether what is ``told`` as done, as a lemma, is what was promised, or what comes of it: a reply to a letter."""
    return kin(promised, told) or (promised in _ASKING and told in COMES)


def is_past(word: str) -> bool:
    """Whether a word has a form that tells the past or what is done."""
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > 4)
