"""What shows that a promise was kept without telling the deed: a letter that is named, an answer that came."""

from __future__ import annotations

import re

from assistant.promises.deeds import UNDONE
from assistant.promises.nearness import Later, by_them, deed_in
from assistant.promises.undertaken import Undertaken
from assistant.promises.verbs import kin, lemma
from index.text import sentences, stems

_LETTER = re.compile(
    r"\b(?:letter|e-?mail)s? (?:from|by) (?P<who>[^,;()]{3,60}?) to (?P<whom>[^,;()]{3,60}?)"
    r"(?= (?:dated|of \d|on \d|sent|about|asking|setting)\b|[(),;]|\.?$)",
    re.IGNORECASE,
)
_WRITE = lemma("write")
_ASKED = re.compile(r"\b(?:asked|requested|sought|wanted|called for)\b", re.IGNORECASE)
_ANSWERS = re.compile(
    r"\b(?:confirmed|replied|responded|answered|supplied|provided)\b(?=[^.]*\b(?:letter|e-?mail|writing|dated|on \d))",
    re.IGNORECASE,
)
_DID_SO = re.compile(
    r"\b(?:undertaken|agreed|promised|said|asked)\b[^.;]*? (?:and|which) (?:(?:he|she|they|it) )?(?:(?:has|had|have) )?"
    r"(?:(?:now|since|duly|subsequently) )?(?:did|done) so\b(?! not)",
    re.IGNORECASE,
)
_RECEIVED = re.compile(
    r"^(?P<whom>[^,.;:]{3,60}?) (?:(?:has|have|had) )?(?:(?:now|all|since|duly|both) )?received"
    r" (?:the|an?|this|these|their)\b",
    re.IGNORECASE,
)
_SEND = lemma("send")
_EVERYBODY = frozenset(stems("members councillors panel committee board"))
_SMALL = frozenset(stems("the all of"))
_GETS = frozenset(map(lemma, "obtain get seek ask request chase".split()))
# So many words of what was promised stand in what was asked for.
_FEWEST = 2


def letter_named(promise: Undertaken, sentence: str) -> bool:
    """Whether a letter is named that went from who promised to whom it was promised to: "the letter from A to B"."""
    if not any(kin(one, _WRITE) for one in promise.verbs):
        return False
    return any(
        set(stems(match["who"])) & (promise.named or promise.posts) and _is_whom(promise, set(stems(match["whom"])))
        for match in _LETTER.finditer(sentence)
    )


def answer_came(promise: Undertaken, later: Later) -> bool:
    """Whether what was to be obtained came, right behind the words that it was asked for."""
    answers = _ANSWERS.search(later.sentence) if promise.verbs & _GETS else None
    if not answers or UNDONE.search(later.sentence[: answers.start()]):
        return False
    before = [later.before[begin:end] for begin, end in sentences(later.before)[-1:]]
    return any(
        _ASKED.search(one) and deed_in(promise, one) and len(promise.things & set(stems(one))) >= _FEWEST
        for one in before
    )


def _is_whom(promise: Undertaken, whom: set[str]) -> bool:
    """Whether a letter went to nobody but whom the promise names."""
    return bool(whom & promise.to) and whom <= promise.words


def did_so(promise: Undertaken, later: Later) -> bool:
    """Whether who promised the deed is told to have done so: "she had agreed to write, and did so"."""
    if not _DID_SO.search(later.sentence) or not deed_in(promise, later.sentence):
        return False
    return by_them(promise, later) or bool(promise.posts and promise.posts <= set(stems(later.sentence)))


def received(promise: Undertaken, sentence: str) -> bool:
    """Whether those to whom something was to be sent are told to have it."""
    match = _RECEIVED.search(sentence) if any(kin(one, _SEND) for one in promise.verbs) else None
    if not match or UNDONE.search(match[0]):
        return False
    whom = set(stems(match["whom"])) - _SMALL - promise.posts - promise.named
    return bool(whom) and (whom <= promise.words or bool(whom & _EVERYBODY and promise.words & _EVERYBODY))
