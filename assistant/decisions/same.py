"""The same decision in several papers is told once, by the strongest authority, with all its sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from assistant.decisions.decision import Decision
from assistant.one_item import may_be_one
from index.minutes.resolution_labels import unlabelled
from index.text import plain
from index.types import Authority

# Papers copy a decision with a word or a mark changed; another decision of its kind differs in more.
_NEARLY = 92
# What the same counts on both sides add to how alike two are, and other counts take from it.
_VOTED, _BOTH = 50, 2
# A shorter text ("noted") tells nothing of which meeting it is, where a paper does not date it.
_TELLING_WORDS = 12


def told_once(decisions: Iterable[Decision]) -> list[Decision]:
    """``decisions`` without those that say the same as another, which takes their sources and what it lacks."""
    kept: list[Decision] = []
    of_meeting: defaultdict[int, list[int]] = defaultdict(list)
    undated: list[int] = []
    for one in decisions:
        near = of_meeting[one.meeting]
        elsewhere = undated if one.place.date else range(len(kept))
        twins = [place for place in (*near, *elsewhere) if _same(one, kept[place])]
        # Of several decisions under an item, what was heard is the one that it is most like.
        twin = max(twins, key=lambda place: _likeness(one, kept[place]), default=None)
        if twin is not None:
            kept[twin] = _joined(kept[twin], one)
            continue
        near.append(len(kept))
        if one.place.date is None:
            undated.append(len(kept))
        kept.append(one)
    return kept


def _same(one: Decision, other: Decision) -> bool:
    known = one.place.date and other.place.date
    if one.meeting != other.meeting:
        alike = fuzz.ratio(_compared(one), _compared(other)) >= _NEARLY
        return alike and not known and len(one.text.split()) >= _TELLING_WORDS
    if one.outcome is not other.outcome or not may_be_one(one.place.item, other.place.item):
        return False
    # What was heard under an item is what its minutes then print.
    if (one.authority is Authority.SAID) != (other.authority is Authority.SAID):
        return True
    return fuzz.ratio(_compared(one), _compared(other)) >= _NEARLY


def _likeness(one: Decision, other: Decision) -> float:
    """How alike two are in words, and in how many voted: one meeting decides much in the same words."""
    counts = [(votes.agreed, votes.against) for votes in (one.votes, other.votes) if votes]
    told = len(counts) == _BOTH and None not in counts[0] + counts[1]
    voted = (_VOTED if counts[0] == counts[1] else -_VOTED) if told else 0
    return fuzz.token_set_ratio(_compared(one), _compared(other)) + voted


def _compared(decision: Decision) -> str:
    return plain(unlabelled(decision.text))


def _joined(one: Decision, other: Decision) -> Decision:
    """Two tellings of a decision as one."""
    first, second = (other, one) if other.authority.rank < one.authority.rank else (one, other)
    return replace(
        first,
        votes=first.votes or second.votes,
        movers=first.movers or second.movers,
        also=(*first.also, second.passage, *second.also),
    )
