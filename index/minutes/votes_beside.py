"""The resolution that each vote belongs to: in it, above it or below it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from index.minutes.counts import COUNT
from index.minutes.outcomes import is_put, lost
from index.minutes.resolution_labels import decides, is_labelled
from index.minutes.resolution_parts import sentences_of
from index.minutes.votes import votes_in
from index.types import Authority, Contribution, Votes

_TALLY = re.compile(
    r"\W*(?:(?:voted|voting|votes) )?(?:for|in favour|against|abst\w+|o blaid|yn erbyn|ymatal\w*)\b"
    rf"|\W*{COUNT} (?:members?|councillors?)(?: voted| voting| were)? (?:for|in favour|against|abst\w+)\b",
    re.IGNORECASE,
)
_VOTE_LINE = re.compile(
    rf"\W*(?:on (?:being )?(?:put|an? (?:\w+ )?(?:vote|show of hands|division|poll))|(?:upon|after|following) (?:a"
    rf"|the|being)\b.{{0,20}}\b(?:vote|put)|voting\b"
    rf"|in accordance with\b.{{0,60}}\b(?:recorded|named) vote\b|(?:the \w+|members) (?:voted|divided)\b|there voted\b"
    rf"|(?:the |a )?(?:recorded |named |substantive |original )?(?:votes?|motion|amendment|proposal|result)\b"
    rf"|(?:cynhaliwyd )?pleidlais|{COUNT} (?:votes|for|in)|carried|unanimous|nem\.? ?con|all )|.{{0,60}}\bcasting"
    rf" vote\b"
    rf"|\W*(?:therefore|accordingly|whereupon)?,? ?it was[^.;]{{0,20}}$|{_TALLY.pattern}",
    re.IGNORECASE,
)
_ONLY_CARRIED = re.compile(
    r"(?:the )?(?:substantive |original )?(?:motion|proposal)(?: as amended)?,? (?:[^.;]|\.(?=\S)){0,120}?\bcarried\b"
    r"(?:[^.;]|\.(?=\S)){0,80}[.:,]?(?: it was (?:\w+ly |therefore )*[–—:-]*)?$",
    re.IGNORECASE,
)
# What leads in to a resolution ends within its sentence.
_UNFINISHED = re.compile(r"[^.?!)”\"]$")
# Who did not vote with the rest, below what was resolved: "(Councillor Lee abstained)".
_APART = re.compile(
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
_LEAD_IN = re.compile(r"\W*(?:(?:therefore|accordingly|whereupon),? )?it was\b[^.;]{0,20}$", re.IGNORECASE)
_CASTING = re.compile(r"\bcasting vote\b", re.IGNORECASE)
_SENTENCES = 2
_AMENDMENT = re.compile(r"\bamendments?\b", re.IGNORECASE)
# A recorded vote prints its three tallies, and its heading, on lines of their own.
_MOST_LINES = 6


def with_votes(told: Sequence[Contribution], begins: Collection[int]) -> list[Contribution]:
    """``told`` with each resolution's vote on its first contribution.

    ``begins`` are where resolutions begin. A vote stands in the resolution, before it ("On
    being put to the vote ...") or after it ("Voting: For 9, Against 3").
    """
    leading = {
        place for place in begins if (after := _next(told, place)) in begins and _leads_to(told[place], told[after])
    }
    begins = set(begins) - leading
    told = [replace(one, authority=Authority.MINUTED) if i in leading else one for i, one in enumerate(told)]
    result = list(told)
    taken: set[int] = set()
    for begin in sorted(begins):
        end = begin + 1
        while end < len(told) and told[end].authority is Authority.RESOLVED and end not in begins:
            end += 1
        votes = told[begin].votes or next(_found(told[begin:end]), None)
        if votes and votes.agreed is None and not votes.unanimous:
            # "(Cllrs Oak and Ash voting against)": how many were for stands before it.
            counted = _beside(told, begin, end, taken)
            votes = counted if counted and counted.agreed is not None else votes
        votes = _completed(votes, told, end) if votes else _beside(told, begin, end, taken)
        result[begin] = replace(told[begin], votes=votes)
    return [one if place in taken else _undecided(one) for place, one in enumerate(result)]


def _next(told: Sequence[Contribution], place: int) -> int:
    """The place of what follows, a line that only leads in to it ("It was accordingly –") aside."""
    leads = place + 2 < len(told) and _LEAD_IN.match(told[place + 1].text)
    return place + 2 if leads else place + 1


def _completed(votes: Votes, told: Sequence[Contribution], end: int) -> Votes:
    """``votes`` with those who are named below the resolution as abstaining, or against."""
    below = votes_in(told[end].text) if end < len(told) and _APART.match(told[end].text) else None
    against, abstained = (below.against, below.abstained) if below else (None, None)
    return replace(
        votes,
        against=against if votes.against is None else votes.against,
        abstained=abstained if votes.abstained is None else votes.abstained,
        unanimous=votes.unanimous and not against,
    )


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
    return _led_in(told, begin, taken) or _behind(told, end)


def _behind(told: Sequence[Contribution], end: int) -> Votes | None:
    """The vote that one of the next sentences tells: "Cllr Lee was against it. There were 5 votes for."."""
    text = told[end].text if end < len(told) and told[end].authority is not Authority.RESOLVED else ""
    for place, (begin, stop) in enumerate(sentences_of(text)[:_SENTENCES] if text else ()):
        sentence = text[begin:stop].strip()
        if _AMENDMENT.search(sentence) or lost(sentence) or (not place and is_put(sentence) and not votes_in(sentence)):
            return None
        if _TALLIED.match(sentence) and (votes := votes_in(sentence)):
            return votes
    return None


def _led_in(told: Sequence[Contribution], begin: int, taken: set[int]) -> Votes | None:
    """The vote at the end of the paragraph that leads in to a resolution: "... and, by 7 votes to 4, it was"."""
    if not begin or begin - 1 in taken or told[begin - 1].authority is Authority.RESOLVED:
        return None
    text = told[begin - 1].text
    last = text[slice(*sentences_of(text)[-1])].strip()
    votes = None if lost(last) or _AMENDMENT.search(last) else votes_in(last)
    counted = votes is not None and (votes.unanimous or None not in (votes.agreed, votes.against))
    if not counted or not (_VOTE_LINE.match(last) or _UNFINISHED.search(last)):
        return None
    taken.add(begin - 1)
    return votes


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
        only = (
            _ONLY_CARRIED.match(told[line].text) or _LEAD_IN.match(told[line].text) or _CASTING.search(told[line].text)
        )
        if only and not votes_in(told[line].text):
            continue
        if not _TALLY.match(told[line].text):
            break
    return lines


def _below(told: Sequence[Contribution], end: int) -> list[int]:
    lines: list[int] = []
    for line in range(end, min(end + _MOST_LINES, len(told))):
        if not (_TALLY if lines else _VOTE_LINE).match(told[line].text) and not _APART.match(told[line].text):
            break
        lines.append(line)
    return lines
