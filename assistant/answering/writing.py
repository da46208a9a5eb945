"""The written answer: a language model of the council's choice over the found passages.

The model is shown numbered passages and must put the number behind each sentence. What it
writes without a number, or with one that it was not shown, does not reach the answer.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Container, Iterator, Sequence

from langchain_core.language_models import BaseChatModel
from langchain_core.output_parsers import StrOutputParser

import prompts
from assistant.answering import refusal
from assistant.answering.answer import Answer, Citation
from assistant.answering.answerer import Case, QuotingAnswerer, Told, refuse
from assistant.answering.evidence import closest_unit
from assistant.answering.leads import introduction
from assistant.answering.markers import numbers, renumbered, single
from assistant.answering.models import chat_model, model_errors
from assistant.answering.tokens import Count, counter
from assistant.answering.widening import widened
from assistant.settings import Settings
from index.embedding import Embedder
from index.stored import Passage
from index.text import whole_sentences

_MOST_PASSAGES = 8
# Where a new sentence begins behind markers, which a closing quotation mark can hide.
_AFTER_MARKERS = re.compile(r"(?<=\])\s+(?=[A-Z“\"])")


class WritingAnswerer:
    """Answers by ``model`` over at most ``budget`` tokens of passages, as ``count`` counts them."""

    def __init__(self, model: BaseChatModel, name: str, budget: int, count: Count) -> None:
        self.mode = name
        self._budget = budget
        self._count = count
        prompt = prompts.load("answer", {"refusal", "boundary", "passages", "question"})
        self._chain = prompt | model | StrOutputParser()

    def tell(self, case: Case) -> Iterator[Told]:
        """Each sentence that stands on the passages, once it is whole; last the answer of them."""
        shown = self._shown(case)
        written = text = ""
        with model_errors(self.mode):
            for chunk in self._chain.stream(self._prompted(case, shown)):
                written += chunk
                before, text = text, supported(written, shown, whole=False)
                if text != before:
                    yield Told(text[len(before) :])
        before, text = text, supported(written, shown)
        if not text:
            yield from refuse(case, self.mode) if refusal.NOT_FOUND in written else QuotingAnswerer().tell(case)
            return
        yield Told(text[len(before) :])
        citations = tuple(_citation(number, shown[number], text) for number in sorted(numbers(text)))
        yield Told(answer=Answer(case.query.typed, True, self.mode, text, case.searched, citations))

    def _shown(self, case: Case) -> dict[int, Passage]:
        """The best passages by the number under which the model sees them, as many as there is room for."""
        shown: dict[int, Passage] = {}
        used = 0
        for found in case.found[:_MOST_PASSAGES]:
            used += self._count(found.passage.text)
            if shown and used > self._budget:
                break
            shown[len(shown) + 1] = found.passage
        return shown

    def _prompted(self, case: Case, shown: dict[int, Passage]) -> dict[str, str]:
        told = (f"[{number}] {introduction(passage)}\n{passage.text}" for number, passage in shown.items())
        return {
            "refusal": refusal.NOT_FOUND,
            "boundary": secrets.token_hex(8),
            "passages": "\n\n".join(told),
            "question": case.query.text,
        }


def writing_answerer(settings: Settings, embedder: Embedder) -> WritingAnswerer:
    """An answerer that writes with the model that ``settings`` name.

    Raises:
        ModelError: where the model cannot be used.
    """
    name = settings.model or ""
    count = counter(name, settings.model_url is None, embedder)
    return WritingAnswerer(chat_model(settings), name, settings.model_tokens, count)


def supported(written: str, shown: Container[int], whole: bool = True) -> str:
    """The sentences that carry the number of a passage that was ``shown``.

    Where ``written`` is not the ``whole`` text the last may go on, or be followed by its number, and is left out.
    """
    text = renumbered(single(written), lambda number: number if number in shown else None)
    told = _sentences(text)
    return " ".join(sentence for sentence in (told if whole else told[:-1]) if numbers(sentence))


def _sentences(text: str) -> list[str]:
    """Sentences with the markers that follow their full stop."""
    found: list[str] = []
    for stretch in _AFTER_MARKERS.split(text):
        for begin, end in whole_sentences(stretch):
            sentence = stretch[begin:end]
            markers = sentence[: len(sentence) - len(sentence.lstrip("[]0123456789 "))]
            if found and numbers(markers):
                found[-1] = f"{found[-1]} {markers.strip()}"
                sentence = sentence[len(markers) :]
            if sentence.strip():
                found.append(sentence.strip())
    return found


def _citation(number: int, passage: Passage, text: str) -> Citation:
    """Passage ``number`` quoted where it says what the sentences that cite it say."""
    claims: Sequence[str] = [sentence for sentence in _sentences(text) if number in numbers(sentence)]
    closest = closest_unit(passage, " ".join(claims))
    return Citation(number, widened(closest.quote))
