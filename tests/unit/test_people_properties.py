"""What holds of any text: reading people never fails, and every name stands in the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.people.attendance import capacity_of, roster
from index.people.identity import match, people_of
from index.people.named_in import apologies_in, declarations_in, presenters_in, substitutes_in
from index.text import fold
from index.types import Capacity, Named

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PIECES = st.sampled_from(
    """Cllr|Councillors|Ann|Lee|SMITH|J.|B|Mrs|(Chair)|(substitute for|)|[|]|,|;|and|-|–|:|  |\t|\n|\n\n|Apologies
    |from|were received|Officers|Present:|declared an interest|for whom|substituted|Head of|Scrutiny Officer|to present
    |Labour|(Lab)|de|None|the|.|*|**|<b>|Youth Council|members of the public|O’Hara|Page-Hill|introduced the report
    |in place of|Cynghorwyr|İx|ǅa|ß|\u00a0|\u2028|5|{""".split("|")
)
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=12).map("".join)
)
READERS: dict[str, Callable[[str], list[Named]]] = {
    "roster of members": lambda text: roster(text.splitlines(), Capacity.MEMBER),
    "roster of apologies": lambda text: roster(text.splitlines(), Capacity.APOLOGIES),
    "apologies": apologies_in,
    "substitutes": substitutes_in,
    "declarations": declarations_in,
    "presenters": presenters_in,
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@MANY
@given(text=TEXTS)
def test_every_name_stands_in_the_text(reader: Callable[[str], list[Named]], text: str) -> None:
    for one in reader(text):
        assert one.name
        assert one.name in fold(text)
        assert one.role is None or one.role in fold(text)
        assert one.instead_of is None or one.instead_of in fold(text)


@MANY
@given(text=TEXTS)
def test_any_line_may_be_asked_for_its_capacity(text: str) -> None:
    assert capacity_of(text) in (None, *Capacity)


@MANY
@given(names=st.lists(TEXTS, max_size=8))
def test_every_print_is_one_persons(names: list[str]) -> None:
    people = people_of(names)
    prints = [name for person in people for name in person.spellings]
    assert set(prints) <= set(names)
    assert all(person.name for person in people)
    assert all(match(name, people) in (None, *people) for name in names)
