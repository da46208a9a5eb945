"""Text that may be shown: terminals obey control characters, and what is not Unicode cannot be printed."""

from __future__ import annotations

import re

# Control characters but for the ends of lines and tabs, and what stands in a file's name for bytes that are no text.
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_SHOWN = "\N{REPLACEMENT CHARACTER}"


def legible(text: str) -> str:
    """``text`` with a mark, or a space for white space, in place of what would act or fail where it is shown."""
    return _UNFIT.sub(lambda unfit: " " if unfit[0].isspace() else _SHOWN, text)


def is_unicode(text: str) -> bool:
    """Whether ``text`` is made of characters alone: the name of a file may hold any bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
