"""How sentences are weighed: their form, and how many are embedded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering.evidence import weigh
from assistant.understanding.known import Known, KnownMeeting
from assistant.understanding.question import understand
from assistant.understanding.terms import Weights
from index.stored import Passage
from index.types import Authority
from tests.conftest import FakeEmbedder
from tests.unit.weighed import PANEL, asked, found, held


def best(question: str, *passages: Passage) -> str:
    """The sentence that weighs most, where the passages are found alike."""
    return weigh(asked(question), found(*passages), Weights({}), FakeEmbedder())[0].text


TALK = "The plan was talked about for a while."


@pytest.mark.parametrize(
    ("question", "other", "authority"),
    [
        ("What was decided on the plan?", "Can I ask the panel to endorse the plan?", Authority.SAID),
        ("What was decided on the plan?", "That the plan be kept.", Authority.RESOLVED),
        ("Who asked about the plan?", "Is it a good plan?", Authority.SAID),
        ("How many plans are there?", "There are 12 of them.", Authority.SAID),
    ],
    ids=["put to the meeting", "resolved", "who asked", "a number"],
)
def test_a_sentence_of_the_form_asked_for_weighs_more(question: str, other: str, authority: Authority) -> None:
    assert best(question, held(TALK, id_=1), held(other, authority, id_=2)) == other


@pytest.mark.parametrize(
    ("other", "authority"),
    [("Is it a good plan?", Authority.SAID), ("The plan", Authority.AGENDA)],
    ids=["a question", "an agenda"],
)
def test_what_answers_nothing_weighs_less(other: str, authority: Authority) -> None:
    assert best("The plan for the bridge", held(other, authority, id_=1), held(TALK, id_=2)) == TALK


def test_a_sentence_of_the_body_that_is_named_weighs_more() -> None:
    cabinet = replace(PANEL, body="Cabinet")
    query = understand(
        "What did Cabinet do on the plan?", Known(meetings=(KnownMeeting(None, "Cabinet"), KnownMeeting(None, "Panel")))
    )
    passages = held(TALK, id_=1), held(TALK, id_=2, place=cabinet)
    assert weigh(query, found(*passages), Weights({}), FakeEmbedder())[0].passage.place == cabinet


def test_only_the_best_sentences_and_the_question_are_embedded(fake_embedder: FakeEmbedder) -> None:
    passages = (held("So it is. It is so.", id_=id_) for id_ in range(30))
    weighed = weigh(asked("What is it?"), found(*passages), Weights({}), fake_embedder)
    assert fake_embedder.embedded == len(weighed) + 1 == 25
