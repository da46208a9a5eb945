"""Written answers, with LangChain's fake chat models: only what is cited reaches the answer."""

import datetime as dt
from collections.abc import Sequence

import pytest
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.fake_chat_models import FakeListChatModel, GenericFakeChatModel
from langchain_core.messages import AIMessage

from assistant.answering.answer import QUOTES_MODE, Answer, Searched
from assistant.answering.answerer import Case
from assistant.answering.evidence import Evidence
from assistant.answering.refusal import NOT_FOUND
from assistant.answering.writing import WritingAnswerer, _sentences, supported
from assistant.retrieval.retriever import Found
from assistant.understanding.known import Known
from assistant.understanding.question import understand
from index.stored import Passage, Piece, Place
from index.text import sentences
from index.types import AgendaItem, Authority, PaperKind

NOVEMBER = dt.date(2024, 11, 27)
PANEL = Place("a.txt", PaperKind.TRANSCRIPT, body="Panel", date=NOVEMBER, item=AgendaItem("6", "Budget"))
SAID = ("We have at least 40 providers. Each was visited.", "The budget is £27.1 million. It was late.")
LONG = "The panel heard that " + " ".join(f"provider{number}" for number in range(70)) + " were all visited [1]."


def passage(id_: int, text: str) -> Passage:
    return Passage(id_, PANEL, (Piece(id_, text, 0, len(text), Authority.SAID, speaker="Ann Lee"),))


def case(texts: Sequence[str] = SAID) -> Case:
    """A case over passages that say ``texts``."""
    passages = [passage(number, text) for number, text in enumerate(texts, start=1)]
    found = [Found(one, 1.0, ()) for one in passages]
    weighed = [Evidence(one, one.pieces[0], (sentences(one.text)[0],), 1.0, 1.0, 1.0) for one in passages]
    searched = Searched(2, 1, NOVEMBER, NOVEMBER)
    return Case(understand("How many providers are there?", Known()), found, weighed, searched)


def letters(text: str) -> BaseChatModel:
    """A model that writes ``text`` a letter at a time."""
    return FakeListChatModel(responses=[text])


def words(text: str) -> BaseChatModel:
    """A model that writes ``text`` a word at a time."""
    return GenericFakeChatModel(messages=iter([AIMessage(text)]))


def told(model: BaseChatModel, over: Case | None = None, budget: int = 1_000) -> tuple[list[str], Answer]:
    """The pieces of text, and the answer."""
    answerer = WritingAnswerer(model, "fake:model", budget, lambda text: len(text.split()))
    pieces = list(answerer.tell(over or case()))
    assert pieces[-1].answer is not None
    return [piece.text for piece in pieces if piece.text], pieces[-1].answer


@pytest.mark.parametrize("model", [letters, words], ids=["letter by letter", "word by word"])
def test_a_cited_answer_is_the_models_words_with_verbatim_quotes(model: type[BaseChatModel]) -> None:
    _, answer = told(model("There are at least 40 [1]. The budget is £27.1 million [2]."))  # type: ignore[call-arg]
    assert (answer.answered, answer.mode) == (True, "fake:model")
    assert answer.text == "There are at least 40 [1]. The budget is £27.1 million [2]."
    assert [citation.number for citation in answer.citations] == [1, 2]
    assert "at least 40 providers" in answer.citations[0].quote.text
    assert "£27.1 million" in answer.citations[1].quote.text


def test_each_cited_sentence_is_told_once_it_is_whole() -> None:
    pieces, _ = told(letters("There are at least 40. [1] It was late [2]. So"))
    assert pieces == ["There are at least 40. [1]", " It was late [2]."]


def test_the_pieces_of_a_wholly_cited_answer_add_up_to_it() -> None:
    pieces, answer = told(letters("There are at least 40 [1]. It was late [2]."))
    assert "".join(pieces) == answer.text


@pytest.mark.parametrize("written", ["So it is [99].", "So it is [1][99].", "So it is [1, 99]."])
def test_a_number_that_was_not_shown_is_never_told(written: str) -> None:
    pieces, answer = told(letters(written))
    assert "99" not in answer.text
    assert "99" not in "".join(pieces)


def test_a_sentence_without_a_number_does_not_reach_the_answer() -> None:
    _, answer = told(letters("There are at least 40 [1]. The moon is made of cheese. It was late [2]."))
    assert answer.text == "There are at least 40 [1]. It was late [2]."


@pytest.mark.parametrize("model", [letters, words], ids=["letter by letter", "word by word"])
@pytest.mark.parametrize(
    "written",
    [
        "The moon is made of cheese. There are at least 40 [1]. So they say. It was late [2].",
        "Dr. Lee has at least 40 [1]. They were visited [1, 2]. Nobody minds [9].",
        "The moon is made of cheese.",
        NOT_FOUND,
        f"There are at least 40 [1]. The rest is {NOT_FOUND}.",
    ],
    ids=["some uncited", "a title and a list", "none cited", "refused", "refused in part"],
)
def test_the_pieces_are_the_answer_and_nothing_besides(model: type[BaseChatModel], written: str) -> None:
    pieces, answer = told(model(written))  # type: ignore[call-arg]
    assert "".join(pieces) == answer.text
    assert "moon" not in answer.text
    assert NOT_FOUND not in answer.text


@pytest.mark.parametrize("written", ["There are many.", " ", "There are many [7]."], ids=["uncited", "blank", "other"])
def test_text_that_cites_nothing_shown_falls_back_to_quotes(written: str) -> None:
    _, answer = told(letters(written))
    assert (answer.answered, answer.mode) == (True, QUOTES_MODE)
    assert "many" not in answer.text
    assert "“We have at least 40 providers. Each was visited.” [1]" in answer.text


def test_the_refusal_constant_is_a_refusal_that_says_what_was_searched() -> None:
    _, answer = told(letters(NOT_FOUND))
    assert (answer.answered, answer.mode, answer.citations) == (False, "fake:model", ())
    assert answer.text == (
        "I found no answer to this in the papers. "
        "I searched 2 papers of 1 meeting, 27 November 2024 to 27 November 2024."
    )


def test_the_model_is_shown_as_many_passages_as_there_is_room_for_and_at_least_one() -> None:
    _, answer = told(letters("So [1]. And so [2]."), budget=3)
    assert answer.text == "So [1]."


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("A is so [1]. B is so [2].", "A is so [1]. B is so [2]."),
        ("A is so. [1] B is so. [2]", "A is so. [1] B is so. [2]"),
        ("A is so.[1] B is not.", "A is so.[1]"),
        ("Dr. Lee spent £3.5 million [1]. He left.", "Dr. Lee spent £3.5 million [1]."),
        ("Both say so [1, 2].", "Both say so [1][2]."),
        ("He said “it is done.” [1] Nothing else.", "He said “it is done.” [1]"),
        ("Said [99]. Fine [1][99].", "Fine [1]."),
        (LONG, LONG),
        ("Nothing is cited.", ""),
        ("", ""),
    ],
    ids=[
        "before the stop",
        "after the stop",
        "glued to the stop",
        "title and number",
        "list",
        "after a quotation",
        "unknown number",
        "a long sentence whole",
        "none",
        "nothing",
    ],
)
def test_what_is_supported(written: str, kept: str) -> None:
    assert supported(written, {1, 2}) == kept


def test_sentences_keep_the_markers_that_follow_their_stop() -> None:
    assert _sentences("A is so. [1][2] B is so [3]! C?") == ["A is so. [1][2]", "B is so [3]!", "C?"]
