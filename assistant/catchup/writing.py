"""A catch-up in the words of a language model, over the sentences that were chosen for each item.

What was decided and promised stays in the papers' own words. A sentence of the model without the number of a
quotation that it was shown does not reach the reader, as in any written answer; an item of which nothing is left
stays as it was.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from langchain_core.language_models import BaseChatModel
from langchain_core.output_parsers import StrOutputParser

import prompts
from assistant.answering.models import chat_model, model_errors
from assistant.answering.writing import supported
from assistant.catchup.summary import CatchUp, ItemSummary, Line
from assistant.settings import Settings

# One sentence is as short as it gets.
_FEWEST = 2
_AT_ONCE = 4


class CatchUpWriter:
    """Sums up items by ``model``, which is called ``name``."""

    def __init__(self, model: BaseChatModel, name: str) -> None:
        self.mode = name
        prompt = prompts.load("catchup", {"boundary", "item", "sentences"})
        self._chain = prompt | model | StrOutputParser()

    def write(self, told: CatchUp) -> CatchUp:
        """The catch-up with each item summed up.

        Raises:
            ModelError: where the model cannot be used.
        """
        asked = [one for one in told.items if len(one.points) >= _FEWEST]
        with model_errors(self.mode):
            texts = self._chain.batch([_prompted(one) for one in asked], {"max_concurrency": _AT_ONCE})
        written = {
            id(one): supported(text, range(1, len(one.points) + 1)) for one, text in zip(asked, texts, strict=True)
        }
        items = (replace(one, written=written.get(id(one), "")) for one in told.items)
        return replace(told, items=tuple(items), mode=self.mode)


def catch_up_writer(settings: Settings) -> CatchUpWriter:
    """A writer with the model that ``settings`` name.

    Raises:
        ModelError: where the model cannot be used.
    """
    return CatchUpWriter(chat_model(settings), settings.model or "")


def _prompted(summary: ItemSummary) -> dict[str, str]:
    return {
        "item": summary.item.title,
        "boundary": secrets.token_hex(8),
        "sentences": "\n".join(_numbered(summary.points)),
    }


def _numbered(lines: Sequence[Line]) -> list[str]:
    told = (f"{line.lead}: {line.text}" if line.lead else line.text for line in lines)
    return [f"[{number}] {text}" for number, text in enumerate(told, start=1)]
