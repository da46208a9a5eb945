"""Language models by name, and the one border at which their errors become ours."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from langchain.chat_models import init_chat_model
from langchain_core.exceptions import LangChainException
from langchain_core.language_models import BaseChatModel

from assistant.errors import ModelError
from assistant.settings import Settings

# Each provider's package has a base for its errors; only those that are loaded can be raised.
_PROVIDER_ERRORS = (("openai", "OpenAIError"), ("anthropic", "AnthropicError"), ("ollama", "ResponseError"))


def chat_model(settings: Settings) -> BaseChatModel:
    """The model that ``settings`` name.

    Raises:
        ModelError: where LangChain knows no such model, its package is missing, or a key is.
    """
    name = settings.model or ""
    try:
        with model_errors(name):
            model: BaseChatModel = init_chat_model(name, temperature=0, **_options(name, settings))
    except ImportError as error:
        raise ModelError(f"The language model {name!r} needs a package that is not installed: {error}") from error
    return model


@contextmanager
def model_errors(name: str) -> Iterator[None]:
    """Translates whatever a model's provider raises into a :class:`ModelError` that names the model."""
    try:
        yield
    except _known_errors() as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(
            f"The language model {name!r} could not answer ({reason}): check its name, key and address, "
            "or leave out --model to be answered in the papers' own words."
        ) from error


def _options(name: str, settings: Settings) -> dict[str, Any]:
    if name.startswith("ollama:"):
        options: dict[str, Any] = {"client_kwargs": {"timeout": settings.model_timeout}}
    else:
        options = {"timeout": settings.model_timeout, "max_retries": 1}
    if settings.model_url:
        options["base_url"] = settings.model_url
        if name.startswith("openai:") and "OPENAI_API_KEY" not in os.environ:
            # A server of one's own rarely asks for a key, but the client wants to have one.
            options["api_key"] = "none"
    return options


def _known_errors() -> tuple[type[Exception], ...]:
    known: list[type[Exception]] = [LangChainException, httpx.HTTPError, OSError, ValueError]
    for package, error in _PROVIDER_ERRORS:
        if package in sys.modules:
            known.append(getattr(sys.modules[package], error))
    return tuple(known)
