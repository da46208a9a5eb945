"""Every prompt, one file each. Loading checks that a prompt has the variables that its code fills.

A line that starts with "## system" or "## human" begins a message; what stands before the
first says, for developers, what the prompt is for, and is not sent.
"""

from __future__ import annotations

import re
from importlib.resources import files

from langchain_core.prompts import ChatPromptTemplate

_MESSAGE = re.compile(r"^## (system|human)\s*$", re.MULTILINE)


class PromptError(ValueError):
    """A prompt file that does not fit the code that uses it."""


def load(name: str, variables: set[str]) -> ChatPromptTemplate:
    """The prompt in ``name``.md, which must have exactly ``variables``.

    Raises:
        PromptError: where the file is missing, holds no message, or has other variables.
    """
    try:
        text = files(__name__).joinpath(f"{name}.md").read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise PromptError(f"There is no prompt {name}.md.") from error
    _, *parts = _MESSAGE.split(text)
    messages = [(role, body.strip()) for role, body in zip(parts[::2], parts[1::2], strict=True)]
    if not messages:
        raise PromptError(f"The prompt {name}.md has no message: begin one with a line '## system' or '## human'.")
    prompt = ChatPromptTemplate.from_messages(messages)
    if set(prompt.input_variables) != variables:
        found = ", ".join(sorted(prompt.input_variables)) or "none"
        raise PromptError(f"The prompt {name}.md has the variables {found}; needed are {', '.join(sorted(variables))}.")
    return prompt
