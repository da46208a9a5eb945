"""What can go wrong at paper time, named for the problem that the user has.

    MinutebookError            every error with a sentence for the person who sees it
    ├── PaperError             one paper could not be read; the others are unharmed
    ├── StoreError             the store as a whole cannot be used
    │   ├── StoreInUse         another process holds it
    │   └── StoreMismatch      it was made with another embedding model or schema
    └── EmbeddingModelError    the embedding model is missing or not the one expected

Each message is one plain sentence (or two): what happened, to what, and what to do.
"""


class MinutebookError(Exception):
    """An error whose text may be shown to the user as it stands."""


class PaperError(MinutebookError):
    """A paper that cannot be read."""


class StoreError(MinutebookError):
    """A store that cannot be opened, read or written."""


class StoreInUse(StoreError):
    """A store that another process is using."""


class StoreMismatch(StoreError):
    """A store made by another embedding model or another version of Minutebook."""


class EmbeddingModelError(MinutebookError):
    """An embedding model that cannot be loaded or is not what it should be."""
