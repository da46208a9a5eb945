"""Patterns that are compiled when first used: hundreds take more than a second, and most commands need none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class AnyOf:
    """Fits what any of ``forms`` fits, in capitals or not."""

    def __init__(self, *forms: str) -> None:
        self._forms = forms

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile("|".join(self._forms), re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in ``text`` that fits."""
        return self.compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places in ``text`` that fit and do not overlap, in order."""
        return self.compiled.finditer(text)
