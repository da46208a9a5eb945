"""Answers over the sample papers, with the real model and store."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.answering.answer import Answer
from assistant.assistant import Assistant
from index.types import Authority
from tests.benchmarks.labelled import Labelled, load
from tests.integration.as_printed import PACK, WEBCAST, paper, parts, places

Ask = Callable[[str], Answer]
EXAMPLE = "How many alternative provision providers are on the council's list?"
ALONE = [one for one in load() if one.conversation is None]
# Every twentieth question: some of each kind, at most a second each.
SAMPLE = ALONE[::20]
REFUSED = "What is the capital of Peru?"


def test_the_example_of_the_readme(asked: Ask) -> None:
    answer = asked(EXAMPLE)
    first = answer.citations[0].to_json()
    assert "at least 40" in answer.text
    assert first["quote"] in answer.text
    assert (first["source"], first["meeting"], first["item"]["number"]) == (WEBCAST, "2024-11-27", "6")
    assert (first["speaker"], first["start"], first["authority"]) == ("Helen Bakewell", "0:14:47", "said")


def test_the_webcast_prints_that_speaker_at_that_minute(asked: Ask) -> None:
    first = asked(EXAMPLE).citations[0].to_json()
    assert f"{first['speaker']} - {first['start']}" in paper(WEBCAST)


@pytest.mark.parametrize(
    ("question", "item", "words"),
    [
        ("What was agreed about the draft budget in November 2020?", "7", "agreed the recommendations"),
        ("Who sent apologies on 11 November 2020?", "3", "Cllr John Rowley"),
        ("How many free school meals were given over the October half term?", "10", "16,000"),
    ],
)
def test_minutes_printed_in_a_later_pack_are_cited_as_their_own_meeting(
    asked: Ask, question: str, item: str, words: str
) -> None:
    cited = [citation.to_json() for citation in asked(question).citations]
    right = [one for one in cited if words in one["quote"]]
    assert {(one["source"], one["meeting"], one["item"]["number"]) for one in right} == {(PACK, "2020-11-11", item)}
    assert {one["authority"] for one in right} <= {Authority.MINUTED.value, Authority.RESOLVED.value}


@pytest.mark.parametrize(
    ("question", "meeting", "names"),
    [
        (
            "Who attended the meeting of 11 November 2020?",
            "2020-11-11",
            ["Cllr Rita Potter (Chair)", "Cllr Paul Sweet", "Cyril Randles", "Julia Cleary"],
        ),
        ("Which officers were present on 11 November 2020?", "2020-11-11", ["Emma Bennett", "Alison Shannon"]),
        ("Who sent apologies on 7 July 2023?", "2023-07-07", ["Nathan Desmond, Tony Muir and Tim Reid"]),
        ("Who was absent from the Worcestershire panel?", "2023-07-07", ["Nathan Desmond"]),
        ("Was Cllr Rowley present on 11 November 2020?", "2020-11-11", ["Apologies were received", "John Rowley"]),
    ],
)
def test_a_question_about_attendance_is_answered_by_the_roster(
    asked: Ask, question: str, meeting: str, names: list[str]
) -> None:
    answer = asked(question)
    assert {citation.to_json()["meeting"] for citation in answer.citations} == {meeting}
    assert [name for name in names if name not in answer.text] == []


@pytest.mark.parametrize(
    "question", ["Who attended the Planning Committee?", "Who substituted on 11 November 2020?"], ids=["body", "nobody"]
)
def test_a_roster_of_others_is_no_answer(asked: Ask, question: str) -> None:
    assert not asked(question).answered


def test_the_surroundings_of_a_list_mark_all_its_names(seeded: Assistant, asked: Ask) -> None:
    citation = asked("Which officers were present on 11 November 2020?").citations[0]
    marked = [one.text[slice(*one.spans[0])] for one in seeded.surroundings(citation) if one.spans]
    assert " … ".join(marked) == citation.quote.text


def test_the_sample_has_some_of_every_kind() -> None:
    assert len(SAMPLE) >= 35
    assert len({one.kind for one in SAMPLE}) >= 10


@pytest.mark.parametrize("labelled", SAMPLE, ids=lambda one: one.id)
def test_every_quote_stands_where_it_is_said_to_stand(asked: Ask, labelled: Labelled) -> None:
    answer = asked(labelled.question)
    assert answer.answered == bool(answer.citations)
    assert len(answer.citations) <= 5
    for citation in answer.citations:
        told = citation.to_json()
        stands = places(told["source"], told["quote"])
        assert stands, f"not verbatim: {told['quote']}"
        item = (told["item"] or {}).get("number")
        assert (told["meeting"], item) in stands
        assert sum(len(part.split()) for part in parts(told["quote"])) <= 80
        assert f"“{told['quote']}” [{told['number']}]" in answer.text


def test_most_questions_with_an_answer_are_answered_from_a_right_place(asked: Ask) -> None:
    answerable = [one for one in SAMPLE if one.expected]
    right = [one for one in answerable if any(map(_right(one), asked(one.question).citations[:3]))]
    assert len(right) / len(answerable) >= 0.7


def _right(labelled: Labelled) -> Callable[[object], bool]:
    return lambda citation: any(one.cited_by(citation) for one in labelled.expected)  # type: ignore[arg-type]


def test_a_table_row_is_quoted_below_its_header(asked: Ask) -> None:
    quotes = [citation.quote.text for citation in asked("What were revenue gains in 2019/20?").citations]
    assert "Year Revenue Gains … 2019/20 £627,151.97" in quotes


def test_a_refusal_has_no_citation_and_says_what_was_searched(asked: Ask) -> None:
    answer = asked(REFUSED)
    assert (answer.answered, answer.citations) == (False, ())
    assert answer.text == (
        "I found no answer to this in the papers. "
        "I searched 5 papers of 4 meetings, 11 November 2020 to 27 November 2024."
    )


def test_a_refusal_offers_the_closest_passages_and_never_their_words(asked: Ask) -> None:
    answer = asked(REFUSED)
    assert 1 <= len(answer.closest) <= 3
    assert not any(piece.text in answer.text for passage in answer.closest for piece in passage.pieces)


def test_a_day_without_a_meeting_is_said_with_the_nearest(asked: Ask) -> None:
    answer = asked("What was decided on 3 March 2025?")
    assert not answer.answered
    assert answer.text.startswith(
        "No meeting on 3 March 2025 is in the store; the nearest are 7 July 2023 and 27 November 2024."
    )


@pytest.mark.parametrize(
    "question",
    [EXAMPLE, "How many fixed period exclusions were there in 2017/18?", "What is planned for family hubs?", REFUSED],
)
def test_the_pieces_of_a_stream_add_up_to_the_answer(seeded: Assistant, question: str) -> None:
    *pieces, answer = seeded.stream(question)
    assert isinstance(answer, Answer)
    assert "".join(map(str, pieces)) == answer.text


def test_the_surroundings_of_a_quote_hold_it_between_its_neighbours(seeded: Assistant, asked: Ask) -> None:
    citation = asked(EXAMPLE).citations[0]
    around = seeded.surroundings(citation)
    quoted = [one for one in around if one.spans]
    assert [one.speaker for one in quoted] == ["Helen Bakewell"]
    begin, end = quoted[0].spans[0]
    assert "at least 40" in quoted[0].text[begin:end]
    assert 1 < len(around) <= 5


def test_the_example_questions_are_answered(seeded: Assistant, asked: Ask) -> None:
    questions = seeded.examples()
    assert len(questions) == 4
    assert [question for question in questions if not asked(question).answered] == []


def test_the_samples_that_travel_with_the_package_are_the_five(seeded: Assistant) -> None:
    from assistant.samples import read_samples

    report = read_samples(seeded)
    assert (report.read, report.problems, len(report.known)) == ([], [], 5)
