"""The LangChain chain from a question to an answer: understand, retrieve, weigh, answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypedDict

from langchain_core.runnables import Runnable, RunnableGenerator, RunnableLambda, RunnablePassthrough

from assistant.answering import refusal
from assistant.answering.answer import QUOTES_MODE
from assistant.answering.answerer import Answerer, Case, Told, refuse
from assistant.answering.evidence import Evidence, weigh
from assistant.conversation import Conversation
from assistant.corrected import with_corrections
from assistant.library import Library
from assistant.promises.asking import none_with
from assistant.registers.registers import Registers
from assistant.reranking.reranker import Reranks
from assistant.retrieval.retriever import Found, FoundDocument, PassageRetriever
from assistant.understanding.query import Query
from assistant.understanding.terms import without_topic
from index.stored import Narrowing

# LangChain types what its assigned steps pass on as a plain dictionary.
_Passed = dict[str, Any]
# What stands under the item that is asked for answers where it has this share of what is asked of it.
_ASKED_OF_ITEM = 0.5


class Asked(TypedDict):
    """What goes into the chain."""

    question: str
    conversation: Conversation
    narrowing: Narrowing


class ChainOutput(TypedDict, total=False):
    """What comes out, in turn: the query, what was found, what was weighed, pieces of the answer.

    What a register answers (``listed``) is not searched for.
    """

    query: Query
    listed: list[Told]
    found: list[Found]
    weighed: list[Evidence]
    answer: Told


def build_chain(
    retriever: PassageRetriever,
    library: Library,
    answerer: Answerer,
    registers: Registers,
    reranker: Reranks | None = None,
) -> Runnable[Any, Any]:
    """The chain from :class:`Asked` to :class:`ChainOutput` over one store, whose ``registers`` answer what they list.

    Its stream yields the query, the sources and the pieces of the answer in turn.
    """

    def understand(asked: _Passed) -> Query:
        conversation: Conversation = asked["conversation"]
        return conversation.understand(asked["question"], library.known, asked["narrowing"])

    def listed(asked: _Passed) -> list[Told]:
        return registers.answer(asked["query"])

    def retrieve(asked: _Passed) -> list[Found]:
        query: Query = asked["query"]
        if asked["listed"]:
            return []
        documents = retriever.model_copy(update={"query": query}).invoke(query.text)
        return [document.found for document in documents if isinstance(document, FoundDocument)]

    def weigh_up(asked: _Passed) -> list[Evidence]:
        query, embedder = asked["query"], retriever.store.embedder
        return weigh(query, asked["found"], retriever.weights(query), embedder, reranker)

    def answer(chunks: Iterator[_Passed]) -> Iterator[Told]:
        for weighed in chunks:
            if weighed["listed"]:
                yield from weighed["listed"]
            else:
                yield from _answer(weighed, library, answerer)

    return (
        RunnablePassthrough.assign(query=RunnableLambda(understand))
        .assign(listed=RunnableLambda(listed))
        .assign(found=RunnableLambda(retrieve))
        .assign(weighed=RunnableLambda(weigh_up))
        .assign(answer=RunnableLambda(_whole) | RunnableGenerator(answer))
    )


def _whole(weighed: _Passed) -> _Passed:
    """A step that waits for its whole input, so that the answer starts from all of it."""
    return weighed


def _answer(weighed: _Passed, library: Library, answerer: Answerer) -> Iterator[Told]:
    query: Query = weighed["query"]
    evidence = refusal.admissible(query, weighed["weighed"], weighed["found"], library.names)
    none = none_with(query) if answerer.mode == QUOTES_MODE else None
    case = Case(
        query,
        weighed["found"],
        evidence,
        library.searched(query.filters),
        library.unanswerable(query) or none,
        lambda quotes: with_corrections(quotes, library.corrections()),
    )
    if case.refused or not (_under_item(query, evidence) or refusal.supported(evidence, query)):
        yield from refuse(case, answerer.mode)
    else:
        yield from answerer.tell(case)


def _under_item(query: Query, evidence: Sequence[Evidence]) -> bool:
    """Whether some evidence stands under the very item that is asked for, and has most of what is asked of it."""
    having = (one for one in evidence if not one.lacks)
    places = (one.passage.place for one in having if without_topic(query.words) or one.around >= _ASKED_OF_ITEM)
    return any(place.item and (place.item.number or "").casefold() in query.items.known for place in places)
