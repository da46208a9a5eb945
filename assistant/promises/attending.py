"""Whether somebody who promised to come to a body's meeting came: "welcomed Cllr Lee, who had said she would"."""

from __future__ import annotations

import re

from assistant.promises.coming import here
from assistant.promises.nearness import Later
from assistant.promises.undertaken import Undertaken
from assistant.promises.verbs import lemma
from index.text import plain, stems, words

_COMES = frozenset(map(lemma, "attend come join".split()))
# What else is said of coming alone.
_COMING = _COMES | frozenset(map(lemma, "bring go meet see".split()))
_WOULD = re.compile(
    r"(?:\b(?:I|we|he|she|they|[A-Z][\w'’-]+)(?: would| will|['’]ll|['’]d)(?: (?:also|both|gladly))?"
    r"|\b(?:agreed|offered|promised|undertook|happy|glad|pleased) to) (?:attend|come|join)\b(?! (?:back|up|in)\b)"
)
_DID = re.compile(
    r"\b(?:said|promised|agreed|offered)\b[^.;]{0,40}? (?:he|she|they) would (?:attend|come|join)\b[^.;]{0,30}?"
    r" and (?:(?:so )?(?:he|she|they) )?(?:did|had|has)\b(?! not|n['’]t)",
    re.IGNORECASE,
)
_ROSTER = re.compile(r"\W*(?:guests?|visitors?|in attendance|also (?:present|there)|present|who was there)\s*:", re.I)
_SMALL = frozenset(stems("the of and council committee meeting"))


def to_attend(promise: Undertaken) -> bool:
    """Whether somebody who is named is to come, rather than a paper of theirs."""
    return bool(promise.verbs & _COMES and promise.named and _WOULD.search(promise.said))


def only_to_attend(promise: Undertaken) -> bool:
    """Whether they promised no more than to come: what is told of others then tells nothing of it."""
    return to_attend(promise) and promise.verbs <= _COMING


def attended(promise: Undertaken, later: Later) -> bool:
    """Whether who promised to come is told to be at the meeting of the body to which they were to come."""
    if not to_attend(promise) or not promise.named & set(stems(later.sentence)):
        return False
    body = set(stems(later.body)) - _SMALL
    if not body or 2 * len(body & promise.words) < len(body) or plain(later.body) == promise.body:
        return False
    if {"apologies", "sorry"} & set(words(later.sentence)):
        return False
    return bool(_DID.search(later.sentence) or _ROSTER.match(later.sentence)) or here(later.sentence)
