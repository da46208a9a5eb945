"""What the benchmark of retrieval is made of: turns, halves, kinds of question, chunks, parts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.retrieval.ablations import PARTS, without
from tests.benchmarks.retrieval.kinds import KINDS, kind_of
from tests.benchmarks.retrieval.measures import Wanted
from tests.benchmarks.retrieval.meetings import HALVES, Transcript, halves, questions, transcripts
from tests.benchmarks.retrieval.plain import Words, chunks, joined

TEXT = "A meeting - Monday 1 May 2000, 9:30am\nAnn - 0:00:00\nGood\nmorning.\nBen - 0:00:10\nI thank you all.\n"


@pytest.fixture
def papers(tmp_path: Path) -> dict[str, Transcript]:
    (tmp_path / "a.txt").write_text(TEXT)
    return transcripts(tmp_path)


def test_turns_have_the_words_between_labels(papers: dict[str, Transcript]) -> None:
    assert {turn: len(words) for turn, words in papers["a.txt"].turns.items()} == {0: 2, 1: 4}


def test_a_part_of_the_text_holds_words_of_turns(papers: dict[str, Transcript]) -> None:
    part = TEXT.index("morning"), TEXT.index("all")
    assert papers["a.txt"].held(*part) == ((0, range(1, 2)), (1, range(3)))


def test_questions_carry_their_turns_and_half(papers: dict[str, Transcript], tmp_path: Path) -> None:
    row = {"id": "a-0", "file": "a.txt", "question": "Who was thanked?", "turns": [1]}
    (tmp_path / "questions.jsonl").write_text(json.dumps(row))
    (question,) = questions(tmp_path / "questions.jsonl", papers)
    assert (question.wanted, question.half) == (Wanted("a.txt", {1: 4}), HALVES[0])


def test_halves_are_as_large_and_do_not_depend_on_order() -> None:
    files = [f"{number}.txt" for number in range(30)]
    assert halves(files) == halves(files[::-1])
    assert list(halves(files).values()).count("report") == 15


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Why did Ann Lee disagree with Ben?", "reasons"),
        ("What did Ann Lee think of the reasons for the drop?", "reasons"),
        ("What did Jassa Scott talk about the work of consortia?", "somebody's words"),
        ("How did the Deputy Minister speak to her amendments?", "somebody's words"),
        ("Summarize Eluned Morgan's opinion on pay.", "somebody's words"),
        ("Summarize the discussion about hourly rates.", "discussion"),
        ("What did the meeting discuss about the Act?", "discussion"),
        ("What was the debate over long-term care?", "discussion"),
        ("How could the Act be improved?", "ways"),
        ("How many projects were waiting?", "facts"),
        ("Would there be more room for profit?", "yes or no"),
        ("Who would be eligible?", "facts"),
    ],
)
def test_kinds_are_told_by_form(question: str, kind: str) -> None:
    assert kind_of(question) == kind
    assert kind in KINDS


def test_chunks_hold_the_turns_that_they_overlap(tmp_path: Path) -> None:
    text = "Ann - 0:00:00\n" + "one two\n" * 200 + "Ben - 0:00:10\n" + "three four\n" * 9
    (tmp_path / "a.txt").write_text(text)
    first, second = (chunk.result for chunk in chunks(transcripts(tmp_path).values()))
    ((_, of_first),) = first.held
    (_, of_second), ben = second.held
    assert of_first.start == 0 < of_second.start < of_first.stop < of_second.stop == 400
    assert ben == (1, range(18))


def test_rankings_join_by_reciprocal_rank() -> None:
    assert joined([[1, 2, 3], [3, 1]]) == [1, 3, 2]


def test_words_rank_chunks_within_a_paper(papers: dict[str, Transcript]) -> None:
    held = chunks([papers["a.txt"], Transcript("b.txt", "Thanks for nothing", {})])
    words = Words(held)
    assert words.places("Who thanked whom?", None) != []
    assert [held[place].result.file for place in words.places("Who thanked whom?", "b.txt")] == ["b.txt"]
    words.close()


@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_the_search_can_be_switched_off(part: str) -> None:
    with without(part):
        pass
