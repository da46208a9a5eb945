"""Text from papers, models and users as text, whatever it holds."""

from __future__ import annotations

import re

# All ASCII punctuation and line ends: a character reference is text to HTML and to Markdown alike,
# so nothing written with them can begin a tag, a link, an emphasis, a heading or a formula.
_MARKUP = re.compile(r"[!-/:-@\[-`{-~\t\n\r]")
# Characters that a page cannot hold: controls (HTML reads some of them as other characters) and
# half surrogate pairs (which cannot be sent at all).
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def escape(text: str) -> str:
    """``text`` for HTML, attributes included, and for Markdown; it holds no line end."""
    printable = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return _MARKUP.sub(lambda match: f"&#{ord(match.group())};", printable)
