"""What a resolution, a list of actions or the speaker tells again in other words, and nothing else fits, is one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from assistant.promises.one_promise import Likeness, likeness
from assistant.promises.pair import is_discussed
from index.promises.promise import StoredPromise

_Group = list[StoredPromise]


def retold(groups: Sequence[_Group]) -> list[_Group]:
    """The groups of one meeting; two that fit each other, and no other, as one."""
    kept = list(groups)
    for group in groups:
        others = [other for other in kept if other is not group and _fit(group, other)]
        if group not in kept or len(others) != 1:
            continue
        back = [one for one in kept if one is not others[0] and _fit(one, others[0])]
        if len(back) == 1:
            others[0].extend(group)
            kept = [one for one in kept if one is not group]
    return kept


def _fit(group: _Group, other: _Group) -> bool:
    """Whether ``other`` tells again what ``group`` told in a discussion."""
    if not any(is_discussed(one) for one in group):
        return False
    if any(is_discussed(one) for one in other) and len(group) > 1:
        return False
    return any(likeness(*pair) >= Likeness.LIKELY for pair in product(group, other))
