"""Where a meeting decides, minuted or heard."""

from __future__ import annotations

import pytest

from assistant.retrieval.deciding import decides
from index.types import Authority


@pytest.mark.parametrize(
    "text",
    [
        "In that case can I ask the panel to endorse the recommendations?",
        "The panel are asked to approve the draft minutes.",
        "Can I have a proposer, please?",
        "Seconded by Councillor Oak.",
        "All those in favour?",
        "I move that the recommendations be approved.",
        "The motion is carried.",
        "Are we all agreed?",
    ],
)
def test_what_is_put_to_a_meeting_is_known_by_its_words(text: str) -> None:
    assert decides(Authority.SAID, text)


@pytest.mark.parametrize(
    ("authority", "text"),
    [
        (Authority.SAID, "I agree with the councillor that the report was late."),
        (Authority.SAID, "We asked the group of young people about their school."),
        (Authority.SAID, "He voted in May."),
        (Authority.REPORTED, "The motion is carried."),
    ],
)
def test_talk_and_reports_decide_nothing(authority: Authority, text: str) -> None:
    assert not decides(authority, text)


def test_a_resolution_decides() -> None:
    assert decides(Authority.RESOLVED, "That it be noted.")
