"""The resolution that each vote belongs to: in it, above it or below it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from index.minutes.counts import COUNT
from index.minutes.outcomes import is_put, lost
from index.minutes.resolution_labels import decides, is_labelled
from index.minutes.votes import votes_in
from index.types import Authority, Contribution, Votes

_TALLY = re.compile(
    r"\W*(?:(?:voted|voting|votes) )?(?:for|in favour|against|abst\w+|o blaid|yn erbyn|ymatal\w*)\b", re.IGNORECASE
)
_VOTE_LINE = re.compile(
    rf"\W*(?:on (?:being )?(?:put|a vote)|(?:upon|after|following) (?:a|the|being)\b.{{0,20}}\b(?:vote|put)|voting\b"
    rf"|in accordance with\b.{{0,60}}\b(?:recorded|named) vote\b|(?:the \w+|members) (?:voted|divided)\b|there voted\b"
    rf"|(?:the |a )?(?:recorded |named |substantive |original )?(?:votes?|motion|amendment|proposal|result)\b"
    rf"|(?:cynhaliwyd )?pleidlais|{COUNT} (?:votes|for|in)|carried|unanimous|nem\.? ?con|all )|{_TALLY.pattern}",
    re.IGNORECASE,
)
_ONLY_CARRIED = re.compile(
    r"(?:the )?(?:substantive |original )?(?:motion|proposal)(?: as amended)?,? (?:[^.;]|\.(?=\S)){0,120}?\bcarried\b"
    r"(?:[^.;]|\.(?=\S)){0,80}[.:,]?$",
    re.IGNORECASE,
)
# A recorded vote prints its three tallies, and its heading, on lines of their own.
_MOST_LINES = 4


def with_votes(told: Sequence[Contribution], begins: Collection[int]) -> list[Contribution]:
    """``told`` with each resolution's vote on its first contribution.

    ``begins`` are where resolutions begin. A vote stands in the resolution, before it ("On
    being put to the vote ...") or after it ("Voting: For 9, Against 3").
    """
    leading = {place for place in begins if place + 1 in begins and _leads_to(told[place], told[place + 1])}
    begins = set(begins) - leading
    told = [replace(one, authority=Authority.MINUTED) if i in leading else one for i, one in enumerate(told)]
    result = list(told)
    taken: set[int] = set()
    for begin in sorted(begins):
        end = begin + 1
        while end < len(told) and told[end].authority is Authority.RESOLVED and end not in begins:
            end += 1
        votes = told[begin].votes or next(_found(told[begin:end]), None)
        result[begin] = replace(told[begin], votes=votes or _beside(told, begin, end, taken))
    return [one if place in taken else _undecided(one) for place, one in enumerate(result)]


def _leads_to(first: Contribution, second: Contribution) -> bool:
    """Whether ``first`` only says that a motion was carried which ``second`` then prints as resolved."""
    labelled = is_labelled(second.text) or decides((second.heading or "").rsplit(". ", 1)[-1])
    return labelled and bool(_ONLY_CARRIED.match(first.text))


def _undecided(one: Contribution) -> Contribution:
    """A minuted contribution with the vote that it prints, such as that on a motion that was lost."""
    votes = None if one.votes or one.authority is not Authority.MINUTED else votes_in(one.text)
    counted = votes and None not in (votes.agreed, votes.against) and is_put(one.text)
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
        if line in taken or told[line].authority is Authority.RESOLVED or not _VOTE_LINE.match(told[line].text):
            break
        lines.insert(0, line)
        if _ONLY_CARRIED.match(told[line].text) and not votes_in(told[line].text):
            continue
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
