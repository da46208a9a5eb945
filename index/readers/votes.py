"""Votes as minutes print them: counted, by name, or in a word."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from index.types import Authority, Contribution, Votes

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
_SMALL += "sixteen seventeen eighteen nineteen twenty".split()
_VALUES = {word: value for value, word in enumerate(_SMALL)} | {"no": 0, "nil": 0, "none": 0}
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(sorted(_VALUES, key=len, reverse=True))})"
_VERSUS = re.compile(
    rf"\b(?P<agreed>{_COUNT})\s+votes?\s+(?:for\s+|in favour\s+)?to\s+(?P<against>{_COUNT})\b"
    rf"|\b(?:carried|passed|resolved|agreed|approved|lost|defeated|majority of|vote of|voted)\s+(?:by\s+)?"
    rf"(?P<agreed2>{_COUNT})(?:\s+to\s+|\s?[-–]\s?)(?P<against2>{_COUNT})\b"
    r"(?!\s*(?:%|per ?cent|years|months|weeks|days|hours))",
    re.IGNORECASE,
)
_WORD = re.compile(
    r"\b(?:(?P<agreed>for|in favour|o blaid)|(?P<against>against|yn erbyn)"
    r"|(?P<abstained>abstentions?|abstain(?:ed|ing|s)?|ymatal(?:iad|iadau|wyd)?))\b",
    re.IGNORECASE,
)
_MOTION = r"(?:of\s+)?(?:the\s+)?(?:motion|amendment|proposal|recommendation|resolution|application)s?"
# A bare "for 9" may be "for 9 months": the count, or the word, must end there.
_ENDS = rf"(?=\s*(?:$|[,;:.()\[\]/|–-]|and\b|with\b|to\b|against\b|abst|{_COUNT}\b|votes?\b|members?\b|councillors?\b))"
_BEFORE = re.compile(
    rf"\b(?P<count>{_COUNT})\s+(?:votes?\s+|members?\s+|councillors?\s+)?(?:(?:were|was|voted|voting|cast)\s+)*$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"\s*(?:{_MOTION})?\s*(?:votes?)?\s*[:=(–-]{{0,2}}\s*(?P<count>{_COUNT})\b{_ENDS}", re.IGNORECASE)
_FOLLOWS = re.compile(rf"\s*(?:{_MOTION}\b|$|[,;:.()\[\]/|–-]|and\b|with\b|against\b|{_COUNT}\b)", re.IGNORECASE)
# A recorded vote prints names, and how many behind them.
_NAMES = re.compile(rf"\s*(?:{_MOTION})?\s*[:–-]", re.IGNORECASE)
_TOTAL = re.compile(r"\((?P<count>\d{1,3})\)")
_OF_VOTES = re.compile(r"\b(?:vot(?:es?|ed|ing)|members?|councillors?|cllrs?)\b", re.IGNORECASE)
# Between a count and its word stand at most "councillors were voting".
_NEAR = 60
# "Nem con" is nemine contradicente: nobody voted against.
_UNANIMOUS = re.compile(
    r"(?<!not )(?<!not been )\b(?:unanimous(?:ly)?|nem\.?\s?con\b|nemine contradicente|yn unfrydol"
    r"|all\s+(?:(?:those|members|councillors|present|were|voted|voting)\s+){0,4}(?:in favour|agreed))\b",
    re.IGNORECASE,
)
_LOST = re.compile(r"\b(?:lost|defeated|negatived|fell|not (?:\w+ )?carried|not agreed)\b", re.IGNORECASE)
_LOST_BY = re.compile(rf"\b(?:lost|defeated|negatived)\b,? (?:by )?{_COUNT}\b[^.;]{{0,40}}$", re.IGNORECASE)
_CARRIED = re.compile(
    r"(?<!\bbe )(?<!\bwe )(?:\b(?:motion|amendment|proposal|recommendations?|resolution|vote)s?\b[^.;]{0,80}?\bcarried"
    r"|^carried|\ball (?:(?:those|members|councillors|present|were|voted) ){0,4}(?:agreed|in favour)"
    r"|\b(?:unanimously|nem\.? con\.?),? (?:agreed|approved|resolved|accepted|adopted|supported|carried)"
    r"|\b(?:agreed|approved|carried|resolved) (?:unanimously|nem))\b(?! (?:out|on|forward|over|with)\b)",
    re.IGNORECASE,
)
_PUT = re.compile(
    r"\b(?:motion|amendment|proposal|vot(?:e|ed|es|ing)|put|show of hands|recommendation)\b", re.IGNORECASE
)
# An amendment that is carried changes the motion, which is then put (standing practice of debate).
_OF_AMENDMENT = re.compile(r"\bamendments?\b", re.IGNORECASE)
_OF_MOTION = re.compile(r"\b(?:motion|proposal|recommendations?|resolution)\b", re.IGNORECASE)
_HAD = re.compile(r"\b(?:had|has|have|previously|last year)\b", re.IGNORECASE)
_PROPOSED = re.compile(r"\bproposed\b", re.IGNORECASE)
_SECONDED = re.compile(r"\bseconded\b", re.IGNORECASE)
_AND_SO = re.compile(
    r"(?<!\bbe )(?<!\bnot )\b(?:resolved|agreed|approved|carried|elected|adopted|accepted)\b(?! (?:out|with)\b)",
    re.IGNORECASE,
)
_TALLY = re.compile(r"\W*(?:for|in favour|against|abst\w+|o blaid|yn erbyn|ymatal\w*)\b", re.IGNORECASE)
_VOTE_LINE = re.compile(
    rf"\W*(?:on (?:being )?(?:put|a vote)|(?:upon|after|following) (?:a|the|being)\b.{{0,20}}\b(?:vote|put)|voting\b"
    rf"|(?:the |a )?(?:recorded |named )?(?:votes?|motion|amendment|proposal|result)\b|members voted"
    rf"|{_COUNT} (?:votes|for|in)|carried|unanimous|nem\.? ?con|all )|{_TALLY.pattern}",
    re.IGNORECASE,
)
# A recorded vote prints its three tallies, and its heading, on lines of their own.
_MOST_LINES = 4


def votes_in(text: str) -> Votes | None:
    """The vote that ``text`` prints, or None."""
    counts = _versus(text) or _counts(text)
    unanimous = bool(_UNANIMOUS.search(text)) and not counts.get("against")
    return Votes(**counts, unanimous=unanimous) if counts or unanimous else None


def lost(text: str) -> bool:
    """Whether ``text`` tells of a motion that was lost."""
    return bool(_LOST.search(text)) and bool(_PUT.search(text))


def carried(text: str) -> bool:
    """Whether ``text`` tells of a motion that was carried, or of all agreeing."""
    if lost(text):
        return False
    match = _CARRIED.search(text)
    if match and _OF_AMENDMENT.search(match.group()) and not _OF_MOTION.search(match.group()):
        return False
    if match and not _HAD.search(text[max(0, match.start() - _NEAR) : match.end()]):
        return True
    proposed = _PROPOSED.search(text)
    seconded = _SECONDED.search(text, proposed.end()) if proposed else None
    return bool(seconded and _AND_SO.search(text, seconded.end()))


def with_votes(told: Sequence[Contribution], begins: Collection[int]) -> list[Contribution]:
    """``told`` with each resolution's vote on its first contribution.

    ``begins`` are where resolutions begin. A vote stands in the resolution, before it ("On
    being put to the vote ...") or after it ("Voting: For 9, Against 3").
    """
    result = list(told)
    taken: set[int] = set()
    for begin in sorted(begins):
        end = begin + 1
        while end < len(told) and told[end].authority is Authority.RESOLVED and end not in begins:
            end += 1
        votes = told[begin].votes or next(_found(told[begin:end]), None)
        result[begin] = replace(told[begin], votes=votes or _beside(told, begin, end, taken))
    return [one if place in taken else _undecided(one) for place, one in enumerate(result)]


def _undecided(one: Contribution) -> Contribution:
    """A minuted contribution with the vote that it prints, such as that on a motion that was lost."""
    votes = None if one.votes or one.authority is not Authority.MINUTED else votes_in(one.text)
    counted = votes and None not in (votes.agreed, votes.against) and (_PUT.search(one.text) or _LOST.search(one.text))
    return replace(one, votes=votes) if counted else one


def _beside(told: Sequence[Contribution], begin: int, end: int, taken: set[int]) -> Votes | None:
    """The vote in the lines above a resolution or below it, which are then ``taken``."""
    for lines in (_above(told, begin, taken), _below(told, end)):
        text = "; ".join(told[line].text for line in lines)
        votes = None if lost(text) else votes_in(text)
        if votes:
            taken.update(lines)
            return votes
    return None


def _found(told: Sequence[Contribution]) -> Iterator[Votes]:
    for one in told:
        votes = votes_in(one.text)
        if votes:
            yield votes


def _above(told: Sequence[Contribution], begin: int, taken: set[int]) -> list[int]:
    lines: list[int] = []
    for line in range(begin - 1, max(begin - 1 - _MOST_LINES, -1), -1):
        if line in taken or not _VOTE_LINE.match(told[line].text):
            break
        lines.insert(0, line)
        if not _TALLY.match(told[line].text):
            break
    return lines


def _below(told: Sequence[Contribution], end: int) -> list[int]:
    lines: list[int] = []
    for line in range(end, min(end + _MOST_LINES, len(told))):
        if not (_TALLY if lines else _VOTE_LINE).match(told[line].text):
            break
        lines.append(line)
    return lines


def _versus(text: str) -> dict[str, int]:
    match = _VERSUS.search(text)
    if not match:
        return {}
    counts = {side: _value(match[side] or match[f"{side}2"]) for side in ("agreed", "against")}
    if _LOST_BY.search(text, 0, match.end()) and counts["agreed"] > counts["against"]:
        # "Lost by 5 votes to 3": the five were against.
        counts = {"agreed": counts["against"], "against": counts["agreed"]}
    abstained = _counts(text[match.end() :]).get("abstained")
    return counts if abstained is None else counts | {"abstained": abstained}


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
            counts.setdefault(str(match.lastgroup), _value(count["count"]))
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


def _value(count: str) -> int:
    return _VALUES[count.lower()] if count.isalpha() else int(count)
