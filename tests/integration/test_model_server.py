"""Written answers, by a real model behind a real server that speaks OpenAI's protocol."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from assistant.answering.answer import Answer
from assistant.answering.writing import writing_answerer
from assistant.assistant import Assistant
from assistant.catchup.writing import catch_up_writer
from assistant.errors import ModelError
from assistant.settings import Settings
from tests.integration.as_printed import places
from tests.integration.conftest import ModelServer, free_port
from tests.integration.tiny_llama import SUPPORTED

EXAMPLE = "How many alternative provision providers are on the council's list?"


@contextlib.contextmanager
def written_by(seeded: Assistant, model: str, url: str | None) -> Iterator[Assistant]:
    """An assistant over the sample papers that writes with ``model``; the store stays open as it is."""
    settings = Settings(store="/unused", model=model, model_url=url, model_timeout=60)  # type: ignore[arg-type]
    yield Assistant(seeded._store, writing_answerer(settings, seeded._store.embedder))


@pytest.fixture(scope="module")
def told(seeded: Assistant, model_server: ModelServer) -> list[str | Answer]:
    """What the model's answer to the example streamed; last the answer."""
    with written_by(seeded, f"openai:{model_server.model}", model_server.url) as writer:
        return list(writer.stream(EXAMPLE))


@pytest.fixture
def answer(told: list[str | Answer]) -> Answer:
    assert isinstance(told[-1], Answer)
    return told[-1]


def test_the_answer_is_the_models_and_says_so(answer: Answer, model_server: ModelServer) -> None:
    assert (answer.answered, answer.mode) == (True, f"openai:{model_server.model}")


def test_only_what_is_cited_reaches_the_answer(answer: Answer) -> None:
    assert answer.text == SUPPORTED


def test_its_citation_is_verbatim_and_stands_where_it_is_said_to(answer: Answer) -> None:
    (citation,) = [citation.to_json() for citation in answer.citations]
    assert citation["number"] == 1
    assert "at least 40 providers" in citation["quote"]
    assert (citation["meeting"], citation["item"]["number"]) in places(citation["source"], citation["quote"])


def test_what_comes_in_pieces_is_the_answer_and_nothing_besides(told: list[str | Answer]) -> None:
    assert "".join(piece for piece in told if isinstance(piece, str)) == SUPPORTED


def test_a_catch_up_is_summed_up_by_the_model_and_keeps_its_quotes(
    seeded: Assistant, model_server: ModelServer
) -> None:
    name = f"openai:{model_server.model}"
    settings = Settings(store="/unused", model=name, model_url=model_server.url, model_timeout=60)  # type: ignore[arg-type]
    quoted = seeded.catch_up("27 November 2024")
    written = catch_up_writer(settings).write(quoted)
    assert written.mode == name
    assert {one.written for one in written.items} <= {SUPPORTED, ""}
    assert SUPPORTED in {one.written for one in written.items}
    assert written.lines == quoted.lines


def test_what_the_papers_do_not_hold_is_refused_without_asking_the_model(seeded: Assistant) -> None:
    with written_by(seeded, "openai:nowhere", f"http://127.0.0.1:{free_port()}/v1") as writer:
        refused = writer.ask("What is the capital of Peru?")
    assert (refused.answered, refused.citations, refused.mode) == (False, (), "openai:nowhere")


def test_a_server_that_is_down_is_said_to_be_down(seeded: Assistant) -> None:
    with (
        written_by(seeded, "openai:nowhere", f"http://127.0.0.1:{free_port()}/v1") as writer,
        pytest.raises(ModelError) as raised,
    ):
        writer.ask(EXAMPLE)
    assert_plain(raised.value, "openai:nowhere")


def test_a_model_that_the_server_does_not_have_is_said_to_fail(seeded: Assistant, model_server: ModelServer) -> None:
    with written_by(seeded, "openai:other", model_server.url) as writer, pytest.raises(ModelError) as raised:
        writer.ask(EXAMPLE)
    assert_plain(raised.value, "openai:other")


@pytest.mark.parametrize("name", ["nosuch:model", "nosuchmodel", "openai:"], ids=["provider", "no provider", "no name"])
def test_a_name_that_langchain_does_not_know_is_said_to_be_wrong(seeded: Assistant, name: str) -> None:
    with pytest.raises(ModelError) as raised, written_by(seeded, name, "http://127.0.0.1:9/v1") as writer:
        writer.ask(EXAMPLE)
    assert_plain(raised.value, name)


def assert_plain(error: ModelError, name: str) -> None:
    """One line that names the model and says what to do, and is no refusal."""
    sentence = str(error)
    assert sentence.startswith(f"The language model {name!r} could not answer (")
    assert sentence.endswith("or leave out --model to be answered in the papers' own words.")
    assert "\n" not in sentence
    assert "found no answer" not in sentence
