"""Plain text and Markdown: bytes to text, whatever wrote them."""

from __future__ import annotations

import codecs
import re

from index.files.paper import refused

# Text may hold a few stray control characters; more than this share is not text.
_CONTROL_SHARE = 0.01
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_LINE_END = re.compile(r"\r\n?")
# In UTF-16, every other byte of English is zero; a few characters of others are among it.
_ZERO_SHARE = 0.4
_STRAY_SHARE = 0.02
_SAMPLE = 65_536


def text_of(data: bytes, name: str) -> tuple[str, list[str]]:
    """The text of a file, with its lines ended in one way."""
    return decoded(data, name), []


def decoded(data: bytes, name: str, declared: str | None = None) -> str:
    """Bytes as text: in Unicode where they are, else as ``declared``, else in Windows-1252.

    Raises:
        PaperError: where they are not text.
    """
    for encoding in (_utf16(data), "utf-8-sig", declared, "cp1252"):
        if encoding:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in text and len(_CONTROL.findall(text)) <= len(text) * _CONTROL_SHARE:
                return _LINE_END.sub("\n", text)
    raise refused(name, "it is not a text file, nor another kind of paper that can be read")


def _utf16(data: bytes) -> str | None:
    """UTF-16 by its mark, or plainly without one."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    for zeros, others, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        plainly = zeros.count(0) > len(zeros) * _ZERO_SHARE and others.count(0) <= len(others) * _STRAY_SHARE
        if zeros and plainly:
            return encoding
    return None
