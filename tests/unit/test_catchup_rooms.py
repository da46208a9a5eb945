"""How the words of two pages are shared out."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from assistant.catchup.rooms import shared_out


def test_short_items_have_what_they_need_and_long_ones_the_rest() -> None:
    short, long, longer, none = shared_out(1000, [80, 900, 3600, 0])
    assert (short, none) == (80, 0)
    assert long < longer
    assert 900 <= short + long + longer <= 1000


@example([730], 730)
@given(st.lists(st.integers(0, 5000), max_size=20), st.integers(0, 2000))
def test_no_item_has_more_than_it_needs_and_all_is_told_where_there_is_room(needs: list[int], words: int) -> None:
    rooms = shared_out(words, needs)
    assert all(room <= need for room, need in zip(rooms, needs, strict=True))
    if sum(needs) <= words:
        assert rooms == needs
