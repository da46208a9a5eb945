"""What a meeting made of a motion that stands beside it: "Carried.", "Approved.", "All agreed."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.minutes.body_acts import lists_acts
from index.minutes.counts import COUNT
from index.minutes.outcomes import carried, lost
from index.minutes.resolution_labels import bare
from index.minutes.votes import votes_in

_OUTCOME = r"(?:resolved|agreed|approved|accepted|adopted|carried|passed|derbyniwyd|cytunwyd|cymeradwywyd)"
_VERDICT = re.compile(
    rf"^(?:it was )?(?:unanimously )?{_OUTCOME}(?: */ *{_OUTCOME})?"
    r"(?:,? ?\([^()]{1,60}\)|,? unanimously|,? nem\.? con\.?| en bloc| by all(?: present)?"
    r"|,? as (?:submitted|listed|printed|presented|circulated|drafted|an? (?:true|correct|accurate)(?: \w+){1,3})"
    r")*[.! ]*$",
    re.IGNORECASE,
)
_SO_AGREED = re.compile(
    r"^(?:this|it|which) was (?:then )?(?:agreed|approved|accepted"
    r"|supported)[.! ]*$",
    re.IGNORECASE,
)
_SECOND = re.compile(r"\bseconde[dr]\b", re.IGNORECASE)
_SECONDED_AND = re.compile(rf"^seconded\b[^.;]{{0,60}}? and (?:it was |so )?{_OUTCOME}\b", re.IGNORECASE)
_BY_THEM = re.compile(
    rf"^(?:unanimously )?{_OUTCOME}\b[\s,.–(-]{{1,4}}(?:prop(?:osed|oser)?\b|moved|p:)", re.IGNORECASE
)
_SUM_AGREED = re.compile(r"^£[\d,.]+\w? (?:was |were )?(?:agreed|approved)[.]?$", re.IGNORECASE)
_ELECTED = re.compile(
    r"(?<!had been )\b(?:was|were) (?:(?:duly|unanimously|then) )*(?:re-?)?"
    r"(?:elected\b(?! (?:to|in|at|on|for|by)\b)|appointed (?:as )?(?:the |a )?(?:vice|deputy|chair|(?:town )?mayor))",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\b(?:propos(?:ed|er|al)|moved|motion|amendment|cynigiwyd|nominated)\b", re.IGNORECASE)
_AMENDMENT = re.compile(r"\bamendments?\b", re.IGNORECASE)
_SECONDED = re.compile(r"^(?:eiliwyd */ *)?seconded\b", re.IGNORECASE)
# "Proposed Cllr Lee, seconded Cllr Oak." says nothing of what was proposed.
_BY_WHOM = re.compile(
    r"^\(?(?:cynigiwyd */ *)?(?:proposed|moved|proposer)\b(?!.*\b(?:that|to)\b)[^;]{2,60}?"
    r"(?:[,;.]? (?:and )?seconde[dr]\b[^;]{2,60})?$",
    re.IGNORECASE,
)
_WILL = r"(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bshould )(?<!\bcould )(?<!\bcan )(?<!\bmay )(?<!\bmight )(?<!\bmust )"
_IRREGULAR = "held|sent|paid|set|made|put|let|kept|sold|bought|met|given|taken|built|written|drawn|begun|laid"
# "That the report be noted": the subjunctive of motions, which the minutes print as what was resolved.
_MOTION = re.compile(
    rf"^that\b,? (?:[^.;]|\.(?=\S)){{3,400}}?{_WILL}(?<!\bnot )(?<!\bcannot )"
    rf"\bbe (?:\w+ly )?(?:\w{{2,}}ed|{_IRREGULAR})\b",
    re.IGNORECASE,
)
_LEADS_TO_MOTION = re.compile(
    r"\b(?:mov(?:ed|es|ing)|propos(?:ed|es|al|als)|motions?|amendments?|recommend(?:s|ed|ations?)?|suggest\w*"
    r"|request\w*)\b",
    re.IGNORECASE,
)
# All that minutes say of a short item: what became of it.
_IN_A_WORD = re.compile(
    r"(?:duly )?noted[.! ]*$|nodwyd[.! ]*$|(?:deferred|withdrawn|approved|refused|adopted|accepted)"
    r"(?: (?:to|until) (?:the )?(?:\w+ ){0,3}meeting)?[.! ]*$",
    re.IGNORECASE,
)
# "Minutes agreed.", "REFUSED as recommended.", "Deferred for a site visit.": clerks who leave out the verb.
_FRAGMENT = re.compile(
    r"^(?:the )?(?:\w+ )?(?:minutes|recommendations?) (?:were )?(?:agreed|approved|noted"
    r"|accepted)(?: and signed)?[.! ]*$"
    r"|^(?:permission )?(?:granted|refused|deferred|approved|confirmed)"
    r" (?:as recommended|as per|subject to|for (?:a|the)|without|in line with)\b(?!.* by the )",
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
    moved = begin > 0 and bool(_MOVED.search(sentences[begin - 1])) and not lost(sentences[begin - 1])
    begin -= moved
    alone = _VERDICT.match(bare(sentences[begin])) or _BY_WHOM.match(bare(sentences[begin]))
    return begin - 1 if begin and alone and not lost(sentences[begin - 1]) else begin


def voted_through(motion: str, sentence: str) -> bool:
    """Whether a sentence tells that a motion was agreed, or counts more votes for it, which the one before it moved."""
    if _SO_AGREED.match(sentence):
        return bool(_MOVED.search(motion) and _SECOND.search(motion)) and not _AMENDMENT.search(motion)
    votes = votes_in(sentence)
    if not votes or votes.agreed is None or votes.against is None or lost(sentence):
        return False
    moved = _MOVED.search(motion) and not _AMENDMENT.search(motion + sentence)
    return bool(moved) and votes.agreed > votes.against


def belongs_to(sentence: str) -> bool:
    """Whether a sentence tells who proposed, or how many voted for, what stands before it."""
    text = bare(sentence)
    return bool(_BY_WHOM.match(text)) or _is_between(text)


def stands_alone(text: str, above: str) -> bool:
    """Whether a paragraph is a motion by itself, as which minutes print what was resolved, or "Noted." alone."""
    told = bare(text)
    fragment = len(told.split()) <= _TALLY_WORDS and _FRAGMENT.match(told)
    if _IN_A_WORD.match(told) or fragment or lists_acts(told, above):
        return True
    return is_motion(text) and not _LEADS_TO_MOTION.search(above)


def is_motion(text: str) -> bool:
    """Whether ``text`` begins "That ... be ..."."""
    return bool(_MOTION.match(bare(text)))


def _is_between(sentence: str) -> bool:
    """Whether a sentence is a vote, or who seconded, between a motion and what became of it."""
    text = bare(sentence)
    if _ONE_SIDE.match(text):
        return True
    if _SECONDED.match(text) and len(text.split()) <= _TALLY_WORDS:
        return not lost(text)
    votes = votes_in(text) if len(text.split()) <= _TALLY_WORDS else None
    return votes is not None and votes.agreed is not None and not lost(text) and not _MOVED.search(text)
