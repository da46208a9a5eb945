"""What can go wrong at question time.

MinutebookError            (see index.errors)
├── QuestionError          a question that cannot be taken
└── ModelError             the language model failed; never told as "nothing found"
"""

from index.errors import MinutebookError


class QuestionError(MinutebookError):
    """A question that is empty or too long."""


class ModelError(MinutebookError):
    """A language model that cannot be reached or used."""
