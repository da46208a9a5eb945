"""The composition root: the one place that builds the parts and hands them over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.answering.answerer import QuotingAnswerer
from assistant.assistant import Assistant
from assistant.reranking.reranker import Reranker
from assistant.settings import Settings
from index.embedding import DEFAULT_MODEL, SentenceTransformerEmbedder
from index.store import Store


@contextmanager
def open_assistant(settings: Settings) -> Iterator[Assistant]:
    """An assistant over the store that ``settings`` name, which is held until the end of the block."""
    # LangChain's own tracing would send questions to its makers' service where it is switched on.
    for switch in ("LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING_V2", "LANGSMITH_TRACING", "LANGCHAIN_TRACING"):
        os.environ[switch] = "false"
    embedder = SentenceTransformerEmbedder(settings.embedding_model)
    with Store.open(settings.store, embedder) as store:
        yield _assistant(settings, store, Reranker(_halfway(embedder)))


def _halfway(embedder: SentenceTransformerEmbedder) -> SentenceTransformerEmbedder:
    """The model of which the reranker is the other half: the default one, whatever the store has."""
    return embedder if embedder.name == DEFAULT_MODEL else SentenceTransformerEmbedder()


def _assistant(settings: Settings, store: Store, reranker: Reranker) -> Assistant:
    """One that quotes, or where a language model is configured one that writes."""
    if settings.model is None:
        return Assistant(store, QuotingAnswerer(), reranker=reranker)
    from assistant.answering.writing import writing_answerer
    from assistant.catchup.writing import catch_up_writer

    return Assistant(store, writing_answerer(settings, store.embedder), catch_up_writer(settings), reranker)
