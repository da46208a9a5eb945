"""The resolution that each vote belongs to: in it, above it or below it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from index.minutes.outcomes import is_put, lost
from index.minutes.resolution_labels import decides, is_labelled
from index.minutes.vote_lines import APART, LEAD_IN, ONLY_CARRIED, behind, led_in, lines_above, lines_below, of_resolved
from index.minutes.votes import votes_in
from index.types import Authority, Contribution, Votes


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
    leads = place + 2 < len(told) and LEAD_IN.match(told[place + 1].text)
    return place + 2 if leads else place + 1


def _completed(votes: Votes, told: Sequence[Contribution], end: int) -> Votes:
    """``votes`` with those who are named below the resolution as abstaining, or against."""
    below = votes_in(told[end].text) if end < len(told) and APART.match(told[end].text) else None
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
    return labelled and bool(ONLY_CARRIED.match(first.text))


def _undecided(one: Contribution) -> Contribution:
    """A minuted contribution with the vote that it prints, such as that on a motion that was lost."""
    votes = None if one.votes or one.authority is not Authority.MINUTED else votes_in(one.text)
    counted = votes and None not in (votes.agreed, votes.against) and is_put(one.text)
    return replace(one, votes=votes) if counted else one


def _beside(told: Sequence[Contribution], begin: int, end: int, taken: set[int]) -> Votes | None:
    """The vote in the lines above a resolution or below it, which are then ``taken``."""
    for lines in (lines_above(told, begin, taken), lines_below(told, end)):
        text = "; ".join(told[line].text for line in lines)
        votes = None if lost(text) else of_resolved(text)
        if votes:
            taken.update(lines)
            return votes
    if begin - 1 not in taken and (votes := led_in(told, begin)):
        taken.add(begin - 1)
        return votes
    return behind(told, end)


def _found(told: Sequence[Contribution]) -> Iterator[Votes]:
    for one in told:
        votes = of_resolved(one.text)
        if votes:
            yield votes
