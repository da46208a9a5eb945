"""What a promise says will be done, and what a later sentence says was done."""

from __future__ import annotations

import re

from assistant.promises.verbs import COMES, PERSONAL, WHOLE, fulfils, is_past, kin, known, lemma, otherwise
from index.text import searchable, stem, stems

_WORD = re.compile(r"[\w’'-]+")
# What a verb of an undertaking stands behind.
_AHEAD = frozenset("to will would shall should could can be and or let'll i'll we'll she'll he'll they'll".split())
_ACTION = re.compile(r"^\s*(?:\w+ )?action(?: point)?s?\s*:", re.IGNORECASE)
_LOOK_BACK = 2
# A clause by itself tells whether something was done; what stands around may speak of other things.
_CLAUSE = re.compile(
    r"[;:,]\s+|\s+[–—-]\s+|\.\s+|\b(?:but|although|though|because|since the|however|so that|and that|in order)\b", re.I
)
_AUXILIARY = frozenset("has have had was were been being 've having".split())
_BETWEEN = frozenset("been now since also already both all duly then subsequently just recently being again".split())
_PRESENT = re.compile(
    r"\b(?:is|are) (?:now )?(?:attached|enclosed|appended|included|published|available|in place|set out|presented"
    r"|installed|complete|completed|done)\b",
    re.IGNORECASE,
)
# What tells of something as not done, or to come.
UNDONE = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|yet|still|until|unless|unable|without|whether|if|once|when"
    r"|hop(?:e|ed|ing)|expect\w*|fail\w*|should|would|could|might|will|must|to be|awaiting|outstanding"
    r"|(?<!in )(?<!of )(?<!by )(?<!on )(?<!\d )(?<!since )may)\b|n[’']t\b",
    re.IGNORECASE,
)
# At every meeting people say, ask, report and note: in the plain past that tells of that meeting alone.
_SPOKEN = frozenset(
    map(lemma, "ask report advise tell inform confirm note consider raise add invite speak answer talk call".split())
)
_ADJECTIVE = frozenset("the a an this that these those its their our his her any all no to be".split())
_SEND = lemma("send")
_PRONOUNS = frozenset("it this that these those they them she he i we all both".split())
_SAID = frozenset("said reported advised confirmed noted stated explained added replied told agreed heard".split())
_BEHIND, _NAMED = 6, 2
# What is sent goes: "the letter went to the minister", "it has gone out".
_GOES, _GONE = frozenset(("went", "gone")), frozenset("to out off round up".split())
_SENT = frozenset(
    stems(
        "letter email invitation note notice report paper survey questionnaire reply response figures details link copy"
        " information data plan map list form bid application it that this these those which"
    )
)


def promised_verbs(text: str) -> frozenset[str]:
    """The lemmas of what is undertaken: the verbs that stand behind "to", "will", "would be" and the like."""
    words = _words(text)
    if _ACTION.match(text):
        words = ["to", *words[1:]]
    found = set()
    for at, word in enumerate(words):
        before = words[max(0, at - _LOOK_BACK) : at]
        if known(lemma(word)) and any(one in _AHEAD or one.endswith(("'ll", "’ll")) for one in before):
            found.add(lemma(word))
    return frozenset(found)


def done(promised: frozenset[str], sentence: str, of: frozenset[str], who: frozenset[str]) -> bool:
    """Whether a sentence tells what was promised as done: "had written", "were invited", "met the committee".

    What is done must stand beside a stem of ``of``, or be "it"; what people do themselves is done by ``who``, if known.
    """
    if sentence.rstrip().endswith("?"):
        return False
    return any(_done_in(clause, promised, of, who) for clause in clauses(sentence))


def tells_undone(sentence: str) -> bool:
    """Whether the first clause of a sentence tells something as not done, or as to come."""
    return any(UNDONE.search(clause) for clause in clauses(sentence)[:1])


def clauses(sentence: str) -> list[str]:
    """The clauses of a sentence, roughly: what commas and conjunctions part; one without a subject with all before."""
    found: list[str] = []
    for clause in _CLAUSE.split(sentence):
        first = _words(clause)[:1]
        if first and first[0] in _AUXILIARY and found:
            found.append(" ".join([*found, clause]))
        elif first:
            found.append(clause)
    return found


def _done_in(clause: str, promised: frozenset[str], of: frozenset[str], who: frozenset[str]) -> bool:
    words = _words(clause)
    for at, word in enumerate(words):
        if not is_past(word) or UNDONE.search(" ".join(words[:at])):
            continue
        verb = lemma(word)
        if otherwise(verb, words[at + 1 : at + 2]):
            continue
        if word in _GOES:
            told = _goes(words, at) and any(kin(one, _SEND) for one in promised)
        elif _helped(words, at):
            told = verb in WHOLE or _of_it(words, verb, promised, of)
        else:
            told = verb in promised - _SPOKEN and at > 0 and words[at - 1] not in _ADJECTIVE
        if (
            told
            and _beside(words, at, of | who if verb in PERSONAL else of)
            and (verb not in PERSONAL or _theirs(words, at, who))
        ):
            return True
    present = _PRESENT.search(clause)
    if not present or UNDONE.search(clause) or not _beside(words, len(words), of):
        return False
    verb = lemma(present[0].split()[-1].lower())
    return any(kin(one, verb) for one in promised)


def _of_it(words: list[str], verb: str, promised: frozenset[str], of: frozenset[str]) -> bool:
    """Whether a verb tells of what was promised; that something came does so in words enough to say what it is."""
    if verb in promised or verb not in COMES:
        return any(kin(one, verb) for one in promised)
    return any(fulfils(verb, one) for one in promised) and len(of & set(map(stem, words))) >= _NAMED


def _goes(words: list[str], at: int) -> bool:
    """Whether what can be sent is told to have gone somewhere."""
    return bool(_GONE & set(words[at + 1 : at + 2])) and any(stem(word) in _SENT for word in words[:at])


def _theirs(words: list[str], at: int, who: frozenset[str]) -> bool:
    """Whether ``who`` may have done it: named before "had written", and nobody else behind "was contacted by"."""
    if any(word in ("been", "was", "were", "being") for word in words[max(0, at - 3) : at]):
        agent = words[at + 2 : at + 5] if words[at + 1 : at + 2] == ["by"] else []
    else:
        agent = words[:at] or ["nobody"]
    return not who or not agent or any(word in _PRONOUNS or stem(word) in who for word in agent)


def _beside(words: list[str], at: int, of: frozenset[str]) -> bool:
    """Whether what is done stands by its verb: between the last "and" and it, or closely behind."""
    first = max((place for place in range(at) if words[place] == "and"), default=-1) + 1
    near = (*range(first, at), *range(at + 1, min(len(words), at + 1 + _BEHIND)))
    return any((words[one] in _PRONOUNS and not _joins(words, one)) or stem(words[one]) in of for one in near)


def _joins(words: list[str], at: int) -> bool:
    """Whether "that" only begins what somebody says."""
    return words[at] == "that" and at > 0 and words[at - 1] in _SAID


def _helped(words: list[str], at: int) -> bool:
    """Whether "has", "had" or "was" stands before a participle, adverbs between them."""
    back = at - 1
    while back > 0 and (words[back] in _BETWEEN or words[back].endswith("ly")):
        back -= 1
    return back >= 0 and (words[back] in _AUXILIARY or words[back].endswith(("'ve", "’ve")) or words[back] == "been")


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(searchable(text))]
