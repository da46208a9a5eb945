"""Votes as chairs call them out."""

from __future__ import annotations

import pytest

from index.heard.called import votes_called
from index.types import Votes

CALLED = {
    "All those in favour? Four. Against? Seven.": Votes(4, 7),
    "All those in favour please show. One two three four five. Against? And abstentions. One.": Votes(5, None, 1),
    "Hands up please. One, two, three, four, five. Against? One. Abstentions? None.": Votes(5, 1, 0),
    "All those in favour, please show. And online? Thank you. That's seven. Against, none.": Votes(7, 0),
    "Those in favour of a request to the minister. Three. Against. Six. And I'm abstaining.": Votes(3, 6, 1),
    "All those in favour? Ten. And one abstention.": Votes(10, None, 1),
    "Those for Ivor's amendment. That's two. Against. Four.": Votes(2, 4),
    "Seconded by Ann. For? Five. Against? Two.": Votes(5, 2),
    "So that's thirty nine in favour, none against and six abstentions.": Votes(39, 0, 6),
    "All those in favour. Eight for, two against.": Votes(8, 2),
    "All in favour. That's unanimous.": Votes(unanimous=True),
    "Are we agreed? Agreed.": None,
    "Right, are we all agreed that we thank them? Agreed.": None,
    "Is that unanimous? No. Those for. Five. Against. One.": Votes(5, 1),
}


@pytest.mark.parametrize(("said", "votes"), CALLED.items(), ids=list(CALLED))
def test_votes_are_counted_as_called_out(said: str, votes: Votes | None) -> None:
    assert votes_called(said) == votes
