"""The papers that tell promises again, and how tellings are counted that are joined or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.promises.promise import StoredPromise
from tests.benchmarks.promises import retold as loader
from tests.benchmarks.promises.retold import Found, Held, Joined, found_in, joined, retold

MINUTES = """Minutes of the Parks Committee of Beeton Council held on 12 March 2024
Present: Cllr Ann Lee (Chair)

1. Trees
⟦P1 who=Clerk|The Clerk would send the list of trees to the warden.⟧ ⟦P2 who=Chair|The Chair would write to the MP.⟧

Actions:
- ⟦P1 who=Clerk|Clerk – send list of trees to the warden⟧
"""


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Found:
    (tmp_path / "beeton--minutes.txt").write_text(MINUTES, encoding="utf-8")
    monkeypatch.setattr(loader, "FOLDER", tmp_path)
    (one,) = found_in(retold())
    return one


def test_a_meeting_has_its_papers_and_the_tellings_of_each_promise() -> None:
    held = {one.name: one for one in retold()}
    assert len(held) > 100
    assert all(
        one.promises and all(name in one.texts for told in one.promises for name, _ in told) for one in held.values()
    )


def test_what_is_found_is_known_by_the_promise_that_it_tells(found: Found) -> None:
    assert found.labels == (frozenset({0}), frozenset({1}), frozenset({0}))


@pytest.mark.parametrize(
    ("groups", "counted"),
    [([[0, 2], [1]], Joined(1, 0, 0)), ([[0], [1], [2]], Joined(1, 1, 0)), ([[0, 1], [2]], Joined(1, 1, 1))],
    ids=["as it should be", "told twice", "joined with another"],
)
def test_what_is_told_twice_and_what_is_joined_wrongly(groups: list[list[int]], counted: Joined, found: Found) -> None:
    told: list[list[StoredPromise]] = [[found.told[place] for place in group] for group in groups]
    assert joined(found, told) == counted


def test_a_meeting_without_finds_counts_nothing() -> None:
    assert joined(Found(Held("retold", "a", "tune", {}, ()), (), ()), []) == Joined()
