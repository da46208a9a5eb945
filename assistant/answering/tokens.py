"""Counting tokens for a language model, without fetching anything that was not agreed to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import lru_cache

from index.embedding import Embedder

Count = Callable[[str], int]
_log = logging.getLogger(__name__)


def counter(model: str, remote: bool, embedder: Embedder) -> Count:
    """Counts tokens with tiktoken for OpenAI's own models, else with the embedding model's tokenizer.

    tiktoken downloads a vocabulary at first use, so it is asked only where questions go to
    OpenAI anyway (``remote``); where it cannot load, that is said once.
    """
    if not remote or not model.startswith(("openai:", "gpt-", "o1", "o3", "o4")):
        return embedder.count
    return _tiktoken(model.removeprefix("openai:")) or embedder.count


@lru_cache(maxsize=4)
def _tiktoken(model: str) -> Count | None:
    import requests
    import tiktoken

    try:
        encoding = tiktoken.encoding_for_model(model)
    except (KeyError, ValueError, OSError, requests.RequestException):
        _log.warning("tiktoken has no vocabulary for %s here: tokens are counted with the embedding model's.", model)
        return None
    return lambda text: len(encoding.encode(text, disallowed_special=()))
