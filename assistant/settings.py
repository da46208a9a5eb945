"""Settings: each has an environment variable with the prefix MINUTEBOOK_, and a description."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from index.embedding import DEFAULT_MODEL
from index.errors import MinutebookError


class SettingsError(MinutebookError):
    """A setting with a value that it cannot have."""


class Settings(BaseSettings):
    """What can be set from outside. A command's options come before the environment."""

    # A variable that is set to nothing is not set: the store would be in whatever folder one stands.
    model_config = SettingsConfigDict(env_prefix="MINUTEBOOK_", env_ignore_empty=True, extra="forbid", frozen=True)

    store: Path = Field(
        default_factory=lambda: user_data_path("minutebook", appauthor=False),
        description="The folder in which everything is kept.",
    )
    embedding_model: str = Field(
        default=DEFAULT_MODEL,
        description="The sentence-transformers model: a folder, or a name in the local cache. One store, one model.",
    )
    model: str | None = Field(
        default=None,
        description="A language model to write answers, as LangChain's init_chat_model names it; none: quotes alone.",
    )
    model_url: str | None = Field(
        default=None,
        description="The base URL of the server of that model, for a server of your own.",
    )
    model_timeout: float = Field(default=120.0, gt=0, description="Seconds to wait for the language model.")
    model_tokens: int = Field(
        default=3_000, gt=200, description="How many tokens of passages the language model is given."
    )


def settings_with(**given: Path | str | None) -> Settings:
    """The settings from the environment, under what a command was given (None: not given).

    Raises:
        SettingsError: where a setting has a value that it cannot have.
    """
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        raise SettingsError(f"The setting MINUTEBOOK_{name} cannot be used: {first['msg']}.") from error
