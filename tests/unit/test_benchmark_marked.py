"""Papers with marks in their text: what is read of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.promises.labelled import HALVES, Decision, Promise
from tests.benchmarks.promises.marked import marked_papers, parse, part_of

MARKED = """Present: Cllr Lee.
⟦D votes=4/1/- mover=Cllr A Lee| That ⟦P1 who=the Clerk| the Clerk write ⟧ to
the bank. ⟧ ⟦D lost| That she wait. ⟧
⟦?D| Noted. ⟧ Action: ⟦P1 who=the Clerk| Clerk to write ⟧ ⟦?P| It may come. ⟧
"""


def test_marks_nest_and_the_text_is_without_them() -> None:
    text, marks = parse("Now ⟦D lost| we ⟦P1 who=Ann B| go ⟧ out ⟧.")
    assert text == "Now we go out."
    assert [(one.kind, text[one.begin : one.end], one.flags, one.fields) for one in marks] == [
        ("D", "we go out", ("lost",), {}),
        ("P1", "go", (), {"who": "Ann B"}),
    ]


@pytest.mark.parametrize("text", ["⟦D| open", "shut ⟧"])
def test_marks_that_do_not_match_are_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"never closed|closed twice"):
        parse(text)


def test_decisions_and_promises_are_what_is_marked(tmp_path: Path) -> None:
    (tmp_path / "x1-hall.txt").write_text(MARKED, encoding="utf-8")
    (paper,) = marked_papers(tmp_path)
    votes = {"agreed": 4, "against": 1, "abstained": None}
    assert paper.decisions == (
        Decision("That the Clerk write to the bank.", votes, "Cllr A Lee", None),
        Decision("That she wait.", None, None, None),
    )
    assert paper.not_carried == ("That she wait.",)
    assert paper.arguable_decisions == ("Noted.",)
    assert paper.promises == (
        Promise("the Clerk write", ("Clerk to write",), "the Clerk"),
        Promise("It may come.", arguable=True),
    )
    assert (paper.form, "⟦" in paper.text) == ("x1", False)


def test_every_marked_paper_is_in_one_half_and_most_teach() -> None:
    names = [paper.name for paper in marked_papers()]
    parts = [part_of(name) for name in names]
    assert set(parts) == set(HALVES)
    assert 0.65 < parts.count("tune") / len(names) < 0.85
