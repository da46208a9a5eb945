"""How every event of the page runs."""

from typing import Any

# No spinner over the words, and not open to other programs.
QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
