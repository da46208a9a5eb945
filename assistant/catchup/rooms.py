"""How the words of two pages are shared out among the items of a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

# The least that an item has, where it needs as much, however much was decided and promised.
_LEAST = 55
# What rounding may take from a share that is a whole number of words.
_ROUNDED = 1e-6


def shared_out(words: int, needs: Sequence[int]) -> list[int]:
    """How many of ``words`` each item has that needs so many: none more than that, long ones less than their share.

    What short items do not need goes to the others.
    """
    rooms = dict.fromkeys(range(len(needs)), 0)
    left = set(rooms)
    while left:
        whole = sum(sqrt(needs[at]) for at in left)
        shares = {at: int(words * sqrt(needs[at]) / whole + _ROUNDED) if whole else 0 for at in left}
        satisfied = {at for at in left if needs[at] <= shares[at]} or left
        for at in satisfied:
            rooms[at] = min(needs[at], max(shares[at], _LEAST))
            words -= rooms[at] if needs[at] <= shares[at] else 0
        left -= satisfied
    return list(rooms.values())
