"""The lines beside a resolution that tell its vote: those above it, those below it, and the ends of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import takewhile

from index.minutes.counts import COUNT
from index.minutes.decision_blocks import BESIDE
from index.minutes.either_side import either
from index.minutes.outcomes import AMENDMENT, is_put, lost
from index.minutes.resolution_labels import bare
from index.minutes.resolution_parts import sentences_of
from index.minutes.votes import votes_in
from index.types import Authority, Contribution, Votes

_TALLY = re.compile(
    r"\W*(?:(?:voted|voting|votes) )?(?:for|in favour|against|abst\w+|o blaid|yn erbyn|ymatal\w*)\b"
    rf"|\W*{COUNT} (?:members?|councillors?)(?: voted| voting| were)? (?:for|in favour|against|abst\w+)\b"
    rf"|\W*(?:amendment|motion)(?: \([^()]{{2,60}}\))?\s?[:–-]?\s?{COUNT}\b",
    re.IGNORECASE,
)
_VOTE_LINE = re.compile(
    rf"\W*(?:on (?:being )?(?:put|an? (?:\w+ )?(?:vote|show of hands|division|poll))|(?:upon|after|following) (?:a"
    rf"|the|being)\b.{{0,20}}\b(?:vote|put)|voting\b"
    rf"|in accordance with\b.{{0,60}}\b(?:recorded|named) vote\b|(?:the \w+|members) (?:voted|divided)\b|there voted\b"
    rf"|there were {COUNT} (?:votes?|for|in favour)\b"
    rf"|(?:the |a )?(?:recorded |named |substantive |original )?(?:votes?|motion|amendment|proposal|result)\b"
    rf"|(?:cynhaliwyd )?pleidlais|{COUNT} (?:votes|for|in)|carried|unanimous|nem\.? ?con|all )|.{{0,60}}\bcasting"
    rf" vote\b"
    rf"|\W*(?:therefore|accordingly|whereupon)?,? ?it was[^.;]{{0,20}}$|{_TALLY.pattern}",
    re.IGNORECASE,
)
ONLY_CARRIED = re.compile(
    r"(?:the )?(?:substantive |original )?(?:motion|proposal)(?: as amended)?,? (?:[^.;]|\.(?=\S)){0,120}?\bcarried\b"
    r"(?:[^.;]|\.(?=\S)){0,80}[.:,]?(?: it was (?:\w+ly |therefore )*[–—:-]*)?$",
    re.IGNORECASE,
)
# What leads in to a resolution ends within its sentence.
_UNFINISHED = re.compile(r"[^.?!)”\"]$")
_VOTERS_END = re.compile(r"\bvote\b[^.;()]{0,30}\([^()]+\)$", re.IGNORECASE)
# Who did not vote with the rest, below what was resolved: "(Councillor Lee abstained)".
APART = re.compile(
    r"\W*(?:(?:councillors?|cllrs?\.?|mrs?|ms|members?|the (?:chair\w*|mayor))\b [^.;?]{0,120}?|[A-Z]\w+ )"
    r"(?:(?:voted|voting) against|abst(?:ained|aining)(?: from voting)?|dissent(?:ed|ing))\b"
    r"(?: (?:the |this |on )?(?:above|the|this|it)[\w ]{0,30})?\W*$",
    re.IGNORECASE,
)
# A sentence that tells the vote alone.
_TALLIED = re.compile(
    rf"(?:there (?:were|was|being)|with|by|the (?:vote|voting) was|(?:the )?votes? (?:were|cast)|on a (?:show|vote)"
    rf"|{COUNT} (?:members?"
    rf"|councillors? )?(?:votes?|voted|for|in favour))\b|{_TALLY.pattern}",
    re.IGNORECASE,
)
LEAD_IN = re.compile(
    r"\W*(?:(?:(?:therefore|accordingly|whereupon),? )?it was\b[^.;]{0,20}"
    r"|the (?:[\w-]+ ){0,3}?(?:(?:sub-?)?committee|council|board|panel|cabinet|executive|forum|authority)\W*)$",
    re.IGNORECASE,
)
_RECORDED = re.compile(
    r"(?:(?:a|the) (?:recorded|named) vote|on an? (?:show|vote|division)|there were)\b", re.IGNORECASE
)
_CASTING = re.compile(r"\bcasting vote\b", re.IGNORECASE)
_VOTE_FIELD = re.compile(r"(?:recorded |named )?(?:votes?|voting)(?: record| result| taken)?\s*:", re.IGNORECASE)
_SENTENCES = 2
# "Mr Lee against, Ms Oak abstained. (6:1:1)"
_BRIEF = 12
_TALLY_WORDS = 20
# A recorded vote prints its three tallies, and its heading, on lines of their own.
_MOST_LINES = 6


def behind(told: Sequence[Contribution], end: int) -> Votes | None:
    """The vote that one of the next sentences tells: "Cllr Lee was against it. There were 5 votes for."."""
    # What was taken for a decision parted the paragraph.
    below = takewhile(lambda one: one.authority is not Authority.RESOLVED, told[end : end + _SENTENCES])
    text = " ".join(one.text for one in below)
    brief = None if AMENDMENT.search(text) or lost(text) or len(text.split()) > _BRIEF else votes_in(text)
    if brief and None not in (brief.agreed, brief.against):
        return brief
    for place, (begin, stop) in enumerate(sentences_of(text)[:_SENTENCES] if text else ()):
        sentence = text[begin:stop].strip()
        if AMENDMENT.search(sentence) or lost(sentence) or (not place and is_put(sentence) and not votes_in(sentence)):
            return None
        if _TALLIED.match(sentence) and (votes := votes_in(sentence)):
            return votes
    return None


def of_resolved(text: str) -> Votes | None:
    """The vote on what was resolved: those for the amendment, where it won against the motion."""
    votes = votes_in(text)
    if votes and either(text) and (votes.agreed or 0) < (votes.against or 0):
        return replace(votes, agreed=votes.against, against=votes.agreed)
    return votes


def led_in(told: Sequence[Contribution], begin: int) -> Votes | None:
    """The vote at the end of the paragraph that leads in to a resolution: "... and, by 7 votes to 4, it was"."""
    if not begin or told[begin - 1].authority is Authority.RESOLVED:
        return None
    text = told[begin - 1].text
    last = text[slice(*sentences_of(text)[-1])].strip()
    against = AMENDMENT.search(last) and not either(last)
    votes = None if lost(last) or against else of_resolved(last)
    counted = votes is not None and (votes.unanimous or None not in (votes.agreed, votes.against))
    if not counted or not (_VOTE_LINE.match(last) or _UNFINISHED.search(last) or _VOTERS_END.search(last)):
        return None
    return votes


def is_tally(text: str) -> bool:
    """Whether ``text`` tells no more than how many, or who, voted on a side."""
    votes = votes_in(text) if _RECORDED.match(text) else None
    recorded = votes is not None and None not in (votes.agreed, votes.against)
    return recorded or (bool(_TALLY.match(text)) and len(text.split()) <= _TALLY_WORDS)


def lines_above(told: Sequence[Contribution], begin: int, taken: Collection[int]) -> list[int]:
    """The lines in a row above a resolution that tell a vote, but for those that are ``taken``."""
    lines: list[int] = []
    for line in range(begin - 1, max(begin - 1 - _MOST_LINES, -1), -1):
        text = bare(told[line].text)
        tells = told[line].authority is not Authority.RESOLVED and (_VOTE_LINE.match(text) or LEAD_IN.match(text))
        if line in taken or not tells:
            break
        lines.insert(0, line)
        only = ONLY_CARRIED.match(text) or LEAD_IN.match(text) or _CASTING.search(text)
        if only and not votes_in(text):
            continue
        if not _TALLY.match(text):
            break
    return lines


def lines_below(told: Sequence[Contribution], end: int) -> list[int]:
    """The lines in a row below a resolution, or below its reasons in a record, that tell a vote."""
    lines: list[int] = []
    end = _behind_fields(told, end)
    for line in range(end, min(end + _MOST_LINES, len(told))):
        text = bare(told[line].text)
        if not (_TALLY if lines else _VOTE_LINE).match(text) and not APART.match(text):
            break
        lines.append(line)
    return lines


def _behind_fields(told: Sequence[Contribution], end: int) -> int:
    """Where "Voting: ..." stands behind the reasons and options of what was resolved; ``end`` where it does not."""
    if end >= len(told) or not BESIDE.match(bare(told[end].text)):
        return end
    below = takewhile(lambda line: told[line].authority is not Authority.RESOLVED, range(end, len(told)))
    return next((line for line in below if _VOTE_FIELD.match(bare(told[line].text))), end)
