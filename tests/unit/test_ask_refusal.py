"""When the papers hold no answer, and the sentence that says so."""

import datetime as dt
from dataclasses import replace

import pytest

from assistant.answering.answer import Searched
from assistant.answering.evidence import Evidence
from assistant.answering.refusal import admissible, sentence, supported
from assistant.retrieval.retriever import Found
from assistant.understanding.known import Known
from assistant.understanding.question import understand
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind
from tests.unit.weighed import held

FIRST, LAST = dt.date(2020, 11, 11), dt.date(2024, 11, 27)
HINDS = Known(people={"Alison Hinds": frozenset({"alison hinds"})})


@pytest.mark.parametrize(
    ("searched", "reason", "expected"),
    [
        (
            Searched(5, 4, FIRST, LAST),
            "",
            "I found no answer to this in the papers. I searched 5 papers of 4 meetings, "
            "11 November 2020 to 27 November 2024.",
        ),
        (Searched(1, 1, None, None), "", "I found no answer to this in the papers. I searched 1 paper of 1 meeting."),
        (Searched(1, 0, None, None), "", "I found no answer to this in the papers. I searched 1 paper."),
        (
            Searched(2, 1, LAST, LAST),
            "No meeting on 3 March 2025 is in the store.",
            "No meeting on 3 March 2025 is in the store. I searched 2 papers of 1 meeting, "
            "27 November 2024 to 27 November 2024.",
        ),
        (
            Searched(0, 0, None, None),
            "",
            "The store is empty: there are no papers to answer from. Add some with 'minutebook ingest'.",
        ),
    ],
    ids=["span", "one paper, no date", "no meeting known", "a reason", "empty store"],
)
def test_a_refusal_says_what_was_searched(searched: Searched, reason: str, expected: str) -> None:
    assert sentence(searched, reason) == expected


def evidence(
    around: float, cosine: float, speaker: str | None = None, title: str = "Budget", score: float = 1.0
) -> Evidence:
    place = Place("a.txt", PaperKind.TRANSCRIPT, item=AgendaItem("6", title))
    text = "Alison Hinds was thanked for the hubs." if speaker is None else "Thank you for the hubs."
    piece = Piece(1, text, 0, len(text), Authority.SAID if speaker else Authority.MINUTED, speaker=speaker)
    return Evidence(Passage(1, place, (piece,)), piece, ((0, len(text)),), score, around, cosine)


@pytest.mark.parametrize(
    ("score", "cosine", "odds", "enough"),
    [
        (0.3, 0.3, 0.0, True),
        (0.3, 0.3, -3.0, False),
        (0.8, 0.3, -3.0, True),
        (0.3, 0.7, -3.0, True),
        (-0.5, 0.2, 2.0, True),
        (-0.5, 0.2, 0.0, False),
    ],
)
def test_score_meaning_and_odds_together_support_an_answer(
    score: float, cosine: float, odds: float, enough: bool
) -> None:
    assert supported([replace(evidence(1, cosine, score=score), odds=odds)]) is enough


def test_nothing_found_supports_nothing() -> None:
    assert not supported([])


def test_the_words_of_somebody_else_do_not_answer_what_a_person_said() -> None:
    own, other = evidence(1, 1, "Alison Hinds"), evidence(1, 1, "Ann Lee")
    query = understand("What did Alison Hinds say about hubs?", HINDS)
    assert admissible(query, [other, own], []) == [own]


@pytest.mark.parametrize(("title", "kept"), [("Budget", 1), ("Apologies", 0)], ids=["an item", "a list of names"])
def test_minutes_that_name_a_person_may_tell_what_was_said(title: str, kept: int) -> None:
    minuted = evidence(1, 1, title=title)
    query = understand("What did Alison Hinds say about hubs?", HINDS)
    assert len(admissible(query, [minuted], [Found(minuted.passage, 1, ())])) == kept


def test_other_questions_may_be_answered_by_anybody() -> None:
    other = evidence(1, 1, "Ann Lee")
    assert admissible(understand("Did Alison Hinds arrive?", HINDS), [other], []) == [other]


def test_minutes_may_name_a_person_by_initials() -> None:
    noted = replace(evidence(1, 1).passage, pieces=held("AH said that hubs open in May.", Authority.MINUTED).pieces)
    query = understand("What did Alison Hinds say about hubs?", HINDS)
    assert len(admissible(query, [evidence(1, 1)], [Found(noted, 1, ())])) == 1


def test_what_lacks_something_that_is_demanded_is_worth_less() -> None:
    query = understand("How many hubs are there?", HINDS)
    other = replace(evidence(1, 1), score=0.9)
    told = replace(other, passage=held("Four hubs are there.", Authority.MINUTED), score=0.8)
    told = replace(told, piece=told.passage.pieces[0], spans=((0, 20),))
    first, second = admissible(query, [other, told], [])
    assert (first.piece, first.score, first.lacks) == (told.piece, 0.8, 0)
    assert second.lacks
    assert second.score < 0.9


def test_who_stood_in_is_told_by_what_lacks_nothing() -> None:
    assert admissible(understand("Who substituted?", HINDS), [evidence(1, 0.5)], []) == []


@pytest.mark.parametrize("question", ["What is a hub?", "How many hubs opened?", "When did hubs open?"])
def test_kinds_whose_near_misses_look_like_answers_need_more(question: str) -> None:
    query, some = understand(question, HINDS), [evidence(1, 0.1, score=0.0)]
    assert supported(some)
    assert not supported(some, query)
    assert supported(some, replace(query, near=(some[0].passage.id,)))
