"""What a meeting made of a motion that stands beside it: "Carried.", "Approved.", "All agreed."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.minutes.counts import COUNT
from index.minutes.outcomes import AMENDMENT, amended, carried, lost
from index.minutes.resolution_labels import bare
from index.minutes.votes import votes_in

_OUTCOME = r"(?:resolved|agreed|approved|accepted|adopted|carried|passed|deferred|derbyniwyd|cytunwyd|cymeradwywyd)"
_VERDICT = re.compile(
    rf"^(?:it was )?(?:unanimously )?{_OUTCOME}(?: */ *{_OUTCOME})?"
    r"(?:,? ?\([^()]{1,60}\)|,? unanimously|,? nem\.? con\.?| en bloc| by all(?: present)?"
    r"|,? as (?:submitted|listed|printed|presented|circulated|drafted|an? (?:true|correct|accurate)(?: \w+){1,3})"
    r"|,? (?:as (?:per|recommended)|in (?:line|accordance) with)(?: (?:the )?(?:[\w'’]+ ){0,2}?recommendations?)?"
    r"|,? in (?:full|principle)|,? accordingly)*[.! ]*$",
    re.IGNORECASE,
)
_SO_AGREED = re.compile(
    r"^(?:this|it|which|that) was (?:then |duly |also |unanimously )*(?:agreed|approved|accepted|adopted|supported)"
    r"(?: unanimously| by (?:all|everyone|members|the (?:committee|council|panel|board)))?(?:,? (?:for|subject to"
    r"|with)\b[^.;]{2,60})?[.! ]*$",
    re.IGNORECASE,
)
_SECONDED_AND = re.compile(rf"^seconded\b[^.;]{{0,60}}? and (?:it was |so )?{_OUTCOME}\b", re.IGNORECASE)
_BY_THEM = re.compile(
    rf"^(?:unanimously )?{_OUTCOME}\b[\s,.–(-]{{1,4}}(?:prop(?:osed|oser)?\b|moved|p:)", re.IGNORECASE
)
# "(Mr Oak, Ms Ash)": who proposed and seconded what stands before it.
_NO_OBJECTION = re.compile(r"^(?:no (?:further )?objections?|no comments?)(?: (?:raised|made))?[.! ]*$", re.IGNORECASE)
_PAIR = re.compile(
    r"^\((?:(?:cllr|councillor|mrs?|ms|miss|dr|ald(?:erman)?)\.? [^(),;/.]{2,30}?(?:, | and |/| / |; |\)\.?$)){2}$",
    re.IGNORECASE,
)
_SUM_AGREED = re.compile(r"^(?:[\w ]{2,40}[:–-] ?)?£[\d,.]+\w? (?:was |were )?(?:agreed|approved)[.]?$", re.IGNORECASE)
_ELECTED = re.compile(
    r"(?<!had been )\b(?:was|were) (?:(?:duly|unanimously|then) )*(?:re-?)?"
    r"(?:elected\b(?! (?:to|in|at|on|for|by)\b)|co-?opted\b(?! (?:in|at|last|by)\b)(?!.*\b(?:19|20)\d\d\b)"
    r"|appointed (?:as )?(?:the |a )?(?:vice|deputy|chair|(?:town )?mayor))",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\b(?:propos(?:ed|er|al)|moved|motion|amendment|cynigiwyd|nominated)\b", re.IGNORECASE)
_SECONDED = re.compile(r"^(?:eiliwyd */ *)?seconded\b", re.IGNORECASE)
# "Proposed Cllr Lee, seconded Cllr Oak." says nothing of what was proposed.
_BY_WHOM = re.compile(
    r"^\(?(?:cynigiwyd */ *)?(?:proposed|moved|proposer|prop\.?)(?!\w)(?!.*\b(?:that|to)\b)[^;]{2,60}?"
    r"(?:[,;.]? (?:and )?(?:seconde[dr]\b|sec(?:\.|(?= )))[^;]{2,60})?$",
    re.IGNORECASE,
)
_TALLY_WORDS = 20
_ONE_SIDE = re.compile(
    rf"^(?:vot(?:es|ing):? )?(?:for|in favour|against|abst\w+)\s?[:–-]?\s?{COUNT}\W*$", re.IGNORECASE
)


def is_verdict(sentence: str) -> bool:
    """Whether a sentence tells only that something was agreed, which stands before it."""
    text = bare(sentence)
    told = (
        _VERDICT.match(text)
        or _BY_THEM.match(text)
        or _SECONDED_AND.match(text)
        or _SUM_AGREED.match(text)
        or _NO_OBJECTION.match(text)
        or _ELECTED.search(text)
    )
    return bool(told) or carried(text)


def decided_from(sentences: Sequence[str], place: int) -> int:
    """Where, at or before the sentence at ``place``, begins what that sentence resolves."""
    if not is_verdict(sentences[place]):
        return place
    begin = place
    while begin and _is_between(sentences[begin - 1]):
        begin -= 1
    begin -= begin > 0 and _moves(sentences[begin - 1])
    first = bare(sentences[begin])
    alone = any(form.match(first) for form in (_VERDICT, _NO_OBJECTION, _BY_WHOM))
    return begin - 1 if begin and alone and not lost(sentences[begin - 1]) else begin


def _moves(sentence: str) -> bool:
    """Whether a sentence tells of a motion, and not of what became of another one, or of an amendment."""
    return bool(_MOVED.search(sentence)) and not (lost(sentence) or amended(sentence))


def voted_through(motion: str, sentence: str) -> bool:
    """Whether a sentence tells that a motion was agreed, or counts more votes for it, which the one before it moved."""
    if _SO_AGREED.match(sentence):
        return bool(_MOVED.search(motion)) and not AMENDMENT.search(motion)
    votes = votes_in(sentence)
    if not votes or votes.agreed is None or votes.against is None or lost(sentence):
        return False
    moved = _MOVED.search(motion) and not AMENDMENT.search(motion + sentence)
    return bool(moved) and votes.agreed > votes.against


def belongs_to(sentence: str) -> bool:
    """Whether a sentence tells who proposed, or how many voted for, what stands before it."""
    text = bare(sentence)
    return bool(_BY_WHOM.match(text) or _PAIR.match(sentence.strip())) or _is_between(text)


def _is_between(sentence: str) -> bool:
    """Whether a sentence is a vote, or who seconded, between a motion and what became of it."""
    text = bare(sentence)
    if _ONE_SIDE.match(text):
        return True
    if _SECONDED.match(text) and len(text.split()) <= _TALLY_WORDS:
        return not lost(text)
    votes = votes_in(text) if len(text.split()) <= _TALLY_WORDS else None
    return votes is not None and votes.agreed is not None and not lost(text) and not _MOVED.search(text)
