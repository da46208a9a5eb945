"""Votes as minutes print them: counted, by name, or in a word."""

from __future__ import annotations

import re
from itertools import zip_longest

from index.minutes.counts import COUNT, count_value
from index.minutes.either_side import either_side
from index.minutes.scores import score
from index.minutes.voters import by_name, listed_names
from index.types import Votes

_WORD = re.compile(
    r"\b(?:(?P<agreed>for|in favour|ayes?|o blaid)|(?P<against>against|opposed|noes|yn erbyn)"
    r"|(?P<abstained>abstentions?|abst(?:ain(?:ed|ing|s)?|s)?|ymatal(?:iad|iadau|wyd)?"
    r"|(?:did |were |was )?not (?:vot(?:e|ing)|voted)(?! (?:for|against|on|in|to)\b)))\b",
    re.IGNORECASE,
)
_MOTION = (
    r"(?:of\s+)?(?:(?:the\s+)?(?:motion|amendment|proposal|proposition|recommendation|resolution|application)s?"
    r"|it\b|this\b|that\b|refusal|approval|option \w+|\w+ing (?:back|it|the \w+)\b)"
)
# A bare "for 9" may be "for 9 months": the count, or the word, must end there.
_ENDS = (
    r"(?=\s*(?:$|[,;:.()\[\]/|–-]|and\b|with\b|to\b|against\b|abst|o blaid\b|yn erbyn\b|ymatal"
    rf"|{COUNT}\b|votes?\b|members?\b|councillors?\b|therefore\b|accordingly\b|it was\b|carried\b|lost\b))"
)
_BEFORE = re.compile(
    rf"\b(?P<count>{COUNT})\s+(?:votes?\s+|members?\s+|councillors?\s+)?(?:(?:were|was|having|had|voted|voting|cast|yn)\s+)*$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"\s*(?:{_MOTION})?\s*(?:votes?)?\s*[:=(–-]{{0,2}}\s*(?P<count>{COUNT})\b{_ENDS}", re.IGNORECASE)
_FOLLOWS = re.compile(rf"\s*(?:{_MOTION}\b|$|[,;:.()\[\]/|–-]|and\b|with\b|against\b|{COUNT}\b)", re.IGNORECASE)
# A recorded vote prints names, and how many behind them.
_NAMES = re.compile(rf"\s*(?:{_MOTION})?\s*[:–-]", re.IGNORECASE)
_TOTAL = re.compile(r"\((?P<count>\d{1,3})(?: votes?)?\)")
_OF_VOTES = re.compile(r"\b(?:vot(?:es?|ed|ing)|members?|councillors?|cllrs?)\b", re.IGNORECASE)
# Between a count and its word stand at most "councillors were voting".
_NEAR = 60
# "Nem con" is nemine contradicente: nobody voted against.
_UNANIMOUS = re.compile(
    r"(?<!not )(?<!not been )\b(?:unanimous(?:ly)?|unan\b(?=[.,);])|nem\.?\s?con\b|nemine contradicente"
    r"|yn unfrydol|without dissent\b"
    r"|agreed by all\b"
    r"|all\s+(?:(?:those|members|councillors|present|were|voted|voting)\s+){0,4}(?:in favour|agreed))\b",
    re.IGNORECASE,
)


def votes_in(text: str) -> Votes | None:
    """The vote that ``text`` prints, or None."""
    counts = either_side(text) or score(text) or listed_names(text) or _counts(text)
    if "abstained" not in counts and (told := _counts(text).get("abstained")) is not None:
        counts["abstained"] = told
    counts = by_name(text, bool(counts)) | counts
    unanimous = bool(_UNANIMOUS.search(text)) and not counts.get("against")
    return Votes(**counts, unanimous=unanimous) if counts or unanimous else None


def _counts(text: str) -> dict[str, int]:
    """The counts beside "for", "against" and "abstentions": all before their words, or all behind."""
    counts: dict[str, int] = {}
    found = list(_WORD.finditer(text))
    told_before: bool | None = None
    used = 0
    for match, following in zip_longest(found, found[1:]):
        end = following.start() if following else len(text)
        before, after = _before(text, used, match), _after(text, match, end)
        if told_before is None and (before or after):
            told_before = before is not None
        # "For 9, against 3 and no abstentions" tells abstentions the other way.
        either = match.lastgroup == "abstained"
        count = (before or (either and after)) if told_before else (after or (either and before))
        if count:
            counts.setdefault(str(match.lastgroup), count_value(count["count"]))
        used = max(match.end(), count.end("count")) if count and count is after else match.end()
    return counts if _is_vote(counts, text) else {}


def _before(text: str, used: int, word: re.Match[str]) -> re.Match[str] | None:
    if word["agreed"] != "in favour" and not word["abstained"] and not _FOLLOWS.match(text, word.end()):
        return None
    return _BEFORE.search(text, max(used, word.start() - _NEAR), word.start())


def _after(text: str, word: re.Match[str], end: int) -> re.Match[str] | None:
    counted = _AFTER.match(text, word.end())
    return counted or (_TOTAL.search(text, word.end(), end) if _NAMES.match(text, word.end()) else None)


def _is_vote(counts: dict[str, int], text: str) -> bool:
    """Two sides make a vote, or abstentions; a single "for" only where votes or members are spoken of."""
    return len(counts) > 1 or "abstained" in counts or bool(counts and _OF_VOTES.search(text))
