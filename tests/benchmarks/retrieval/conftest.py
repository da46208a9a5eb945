"""What the benchmarks of retrieval share: the meetings, and Minutebook having read them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from index.embedding import SentenceTransformerEmbedder
from index.store import Store
from tests.benchmarks.retrieval.meetings import Question, Transcript, folder, questions, transcripts
from tests.benchmarks.retrieval.speed import Doubling, Ingested, Remembering, seconds_of


@pytest.fixture(scope="session")
def meetings() -> Path:
    """The folder of the meetings with labelled questions."""
    found = folder()
    if not (found / "questions.jsonl").is_file():
        pytest.skip(f"no meetings at {found}: set MINUTEBOOK_QMSUM to a folder of them")
    return found


@pytest.fixture(scope="session")
def papers(meetings: Path) -> dict[str, Transcript]:
    """Their transcripts by file name."""
    return transcripts(meetings / "papers")


@pytest.fixture(scope="session")
def asked(meetings: Path, papers: dict[str, Transcript]) -> list[Question]:
    """The labelled questions."""
    return questions(meetings / "questions.jsonl", papers)


@pytest.fixture(scope="session")
def ingested(
    meetings: Path, real_embedder: SentenceTransformerEmbedder, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Ingested]:
    """Minutebook having read the meetings, warm."""
    store_folder = tmp_path_factory.mktemp("meetings")
    doubling = Doubling(real_embedder)
    with Store.open(store_folder, doubling) as store:
        both = seconds_of(partial(Assistant(store, QuotingAnswerer()).ingest, [meetings / "papers"]))
    with Store.open(store_folder, Remembering(real_embedder)) as store:
        assistant = Assistant(store, QuotingAnswerer())
        assistant.warm_up()
        yield Ingested(assistant, doubling.texts, both - doubling.seconds, doubling.seconds)
