"""Every word of a paper is accounted for, and what is lost or told twice is counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from index.accounting import WordCount, account
from index.files import PaperFile, PaperText
from index.ingest import ingest
from index.store import Store
from index.types import Furniture, Meeting, PaperKind, ReadPaper
from index.understood import Understood
from tests.conftest import Writing
from tests.unit.conftest import KeptGuard
from tests.unit.kept import keep, minuted

TEXT = "Page 3\n\nBees and hives were discussed.\n\nPage 4"


def read(*contributions: str, furniture: tuple[tuple[Furniture, str], ...] = ()) -> ReadPaper:
    return ReadPaper(PaperKind.MINUTES, (Meeting(contributions=minuted(*contributions)),), furniture=furniture)


def pages(*marks: str) -> tuple[tuple[Furniture, str], ...]:
    return tuple((Furniture.PAGE, mark) for mark in marks)


def test_a_paper_that_is_read_exactly() -> None:
    counted = account(TEXT, read("Bees and hives were discussed.", furniture=pages("Page 3", "Page 4")))
    assert counted == WordCount(paper=9, contributions=5, furniture=((Furniture.PAGE, 4),))
    assert counted.warnings == ()


@pytest.mark.parametrize(
    ("text", "told", "left"),
    [
        ("on scrutiny1 Welcome all", ["on scrutiny", "all"], "1 Welcome"),
        ("ROTHER COUNCIL", ["Rother Council"], ""),
        ("the oﬃce ﬁle", ["the office file"], ""),
        ("Zoe\u0308 spoke", ["Zoë spoke"], ""),
        ("one\u00a0two\u200b", ["one two"], ""),
        ("a. b. c.", ["a. …", "… b. c"], ""),
    ],
    ids=["glued words", "capitals", "ligatures", "accent apart", "white space", "marks"],
)
def test_what_counts_as_the_same_words(text: str, told: list[str], left: str) -> None:
    counted = account(text, read(*told, furniture=((Furniture.TITLE, left),)))
    assert (counted.lost, counted.repeated) == (0, 0)
    assert counted.paper == counted.contributions + counted.set_aside


@pytest.mark.parametrize(
    ("told", "lost", "repeated"),
    [
        (["Bees and hives were discussed."], 10, 0),
        (["Page 3 Page 4 Bees and hives were discussed.", "hives"], 0, 5),
        (["Page 3 Page 4 Bees and hives were discussed. §7"], 0, 1),
    ],
    ids=["left out", "told twice", "made up"],
)
def test_what_is_lost_or_told_twice(told: list[str], lost: int, repeated: int) -> None:
    counted = account(TEXT, read(*told))
    assert (counted.lost, counted.repeated) == (lost, repeated)
    assert counted.paper == 9


def test_furniture_is_counted_by_what_it_is_for() -> None:
    furniture = ((Furniture.TITLE, "Bees and hives"), *pages("Page 3"), (Furniture.TITLE, "were"), *pages("Page 4"))
    assert dict(account(TEXT, read("discussed.", furniture=furniture)).furniture) == {
        Furniture.TITLE: 4,
        Furniture.PAGE: 4,
    }


def test_counts_are_kept_with_the_paper_and_a_loss_is_a_warning(store: Store) -> None:
    counted = WordCount(9, 5, ((Furniture.PAGE, 2),), lost=1_234)
    keep(store, "a.txt", [Meeting()], words=counted)
    keep(store, "b.txt", [Meeting()], words=WordCount(9, 9))
    lossy, whole = store.catalogue.papers()
    assert (lossy.words, whole.words) == (counted, WordCount(9, 9))
    assert len(lossy.warnings) == 1
    assert lossy.warnings[0].startswith("1,234 letters and digits of it were not read: ")
    assert whole.warnings == ()


def test_an_ingest_counts_the_words_of_each_paper(store: Store, paper: Writing) -> None:
    ingest(store, [paper("a.txt", "Bees and hives were discussed.\n\nPotholes were mended.")])
    (kept,) = store.catalogue.papers()
    assert kept.words == WordCount(8, 8)


def test_what_an_ingest_lost_is_reported(
    store: Store, paper: Writing, kept_guard: KeptGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = kept_guard.read

    def losing(file: PaperFile, known: Callable[[str], bool]) -> tuple[PaperText, Understood | None]:
        content, told = whole(file, known)
        assert told
        return content, replace(told, words=WordCount(9, 5, lost=7))

    monkeypatch.setattr(kept_guard, "read", losing)
    (report,) = ingest(store, [paper("a.txt", "Bees and hives were discussed.")]).read
    (kept,) = store.catalogue.papers()
    assert report.warnings[-1].startswith("7 letters and digits of it were not read")
    assert sorted(report.warnings) == sorted(kept.warnings)


def test_counts_as_json() -> None:
    assert WordCount(9, 5, ((Furniture.PAGE, 4),)).to_json() == {
        "paper": 9,
        "contributions": 5,
        "furniture": {"page number": 4},
        "lost": 0,
        "repeated": 0,
    }
