"""Whom the chair of a recording invites to present an item, with their posts."""

from __future__ import annotations

import pytest

from index.readers.transcripts.invited import with_invited
from index.types import AgendaItem, Authority, Contribution, Meeting


def invited(*told: tuple[str, str]) -> tuple[str, ...]:
    """The presenters of the one item of a recording whose turns are ``told``: speaker and words."""
    turns = tuple(Contribution(text, Authority.SAID, speaker=speaker, item=0) for speaker, text in told)
    meeting = Meeting(items=(AgendaItem("6", "Parks"),), contributions=turns)
    return with_invited(meeting).items[0].presenters


@pytest.mark.parametrize(
    ("words", "presenter"),
    [
        (
            "I'd like to invite Alison Hines, Director of Children's Services to",
            "Alison Hinds, Director of Children's Services",
        ),
        ("Can I welcome Alison Hinds, our head of parks, who", "Alison Hinds, head of parks"),
        ("Over to Alison Hinds, Lead for Play.", "Alison Hinds, Lead for Play"),
    ],
)
def test_who_is_invited_with_a_post_presents_the_item(words: str, presenter: str) -> None:
    assert invited(("Cllr Jane Francis", words), ("Alison Hinds", "Thank you.")) == (presenter,)


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to invite Alison Hinds to speak.",
        "I welcome Alison Hinds, who is here.",
        "Alison Hinds is the Director.",
    ],
)
def test_without_a_post_nobody_is_named(words: str) -> None:
    assert invited(("Cllr Jane Francis", words), ("Alison Hinds", "Thank you.")) == ()


def test_who_never_speaks_by_that_name_is_left_out() -> None:
    assert invited(("Cllr Jane Francis", "I invite Ben Oak, Head of Parks, to speak."), ("Ann Lee", "Thanks.")) == ()
