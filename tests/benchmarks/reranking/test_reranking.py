"""What the reranker is worth, and how papers that nothing was learnt from are answered: ``make benchmark``.

Each paper of the "test" part is asked in a store of its own, as nobody in it is asked about papers of another
council. That is harder than the questions over the sample papers: nearly all that have no answer are near misses.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answering.answer import Answer
from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.reranking.reranker import Reranker
from index.embedding import SentenceTransformerEmbedder
from index.store import Store
from index.text import plain, sentences
from tests.benchmarks.reading import Share
from tests.benchmarks.reranking.candidates import answers, asked
from tests.benchmarks.reranking.labelled import Labelled, questions
from tests.benchmarks.reranking.measuring import measure
from tests.benchmarks.reranking.strangers import with_strangers
from tests.benchmarks.reranking.training import examples

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

EMBEDDER = SentenceTransformerEmbedder()
_FIRST = 3


def test_what_the_reranker_is_worth() -> None:
    given = list(asked(questions("test"), EMBEDDER))
    measured = measure(Reranker(EMBEDDER).network, with_strangers(list(examples(given, EMBEDDER))))
    print(f"\nReranker, test, {len(given)} questions: {measured}")
    assert measured.first > measured.nearest


@pytest.mark.parametrize("reranked", [True, False], ids=["reranked", "not reranked"])
def test_answers_over_papers_of_invented_councils(
    reranked: bool, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if not (reranked or request.config.getoption("--ablate")):
        pytest.skip("what answers are without the reranker is printed with --ablate")
    names = ("first", "three", "words", "answered", "refused")
    shares = {name: Share() for name in names}
    for one, answer in _answers(tmp_path, Reranker(EMBEDDER) if reranked else None):
        if not one.answers:
            shares["refused"].add(not answer.answered)
            continue
        right = [_right(one, citation.quote.text) for citation in answer.citations]
        shares["first"].add(any(right[:1]))
        shares["three"].add(any(right[:_FIRST]))
        shares["words"].add(answer.answered and all(plain(word) in plain(answer.text) for word in one.words))
        shares["answered"].add(answer.answered)
    print(
        "\nAnswers, test,",
        "reranked:" if reranked else "not reranked:",
        ", ".join(f"{name} {share} of {share.of}" for name, share in shares.items()),
    )
    assert all(share.of for share in shares.values())


def _answers(folder: Path, reranker: Reranker | None) -> Iterator[tuple[Labelled, Answer]]:
    given = questions("test")
    for path in dict.fromkeys(one.path for one in given):
        with Store.open(folder / path.stem, EMBEDDER) as store:
            assistant = Assistant(store, QuotingAnswerer(), reranker=reranker)
            assistant.ingest([path])
            yield from ((one, assistant.ask(one.question)) for one in given if one.path == path)


def _right(one: Labelled, quote: str) -> bool:
    """Whether a quote has one of the sentences that answer."""
    return any(answers(quote[begin:end], one.answers) for begin, end in sentences(quote))
