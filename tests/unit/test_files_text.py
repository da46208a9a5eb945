"""Text and Markdown in the encodings that papers come in."""

from __future__ import annotations

import pytest

from index.errors import PaperError
from index.files.paper import ranges
from index.files.plain import decoded

WORDS = "Café – £5 “quoted” and much more of it, line after line"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        WORDS.encode("utf-8-sig"),
        WORDS.encode("utf-16"),
        b"\xfe\xff" + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        WORDS.encode("cp1252"),
    ],
    ids=["UTF-8", "UTF-8 marked", "UTF-16", "UTF-16 BE", "UTF-16 LE unmarked", "UTF-16 BE unmarked", "Windows-1252"],
)
def test_text_is_decoded(data: bytes) -> None:
    assert decoded(data, "a.txt") == WORDS


def test_a_declared_encoding_is_used_where_the_text_is_not_unicode() -> None:
    assert decoded("Ł".encode("iso-8859-2") + b"x", "a.html", "iso-8859-2") == "Łx"


@pytest.mark.parametrize(
    "data", [b"\x01\x02\x03\x04text", b"a\0b" * 3, b"\x81\x8d"], ids=["control", "zeros", "neither"]
)
def test_what_is_no_text_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(PaperError, match=r"^a\.txt was not read: it is not a text file"):
        decoded(data, "a.txt")


def test_lines_end_in_one_way() -> None:
    assert decoded(b"a\r\nb\rc\nd", "a.txt") == "a\nb\nc\nd"


@pytest.mark.parametrize(
    ("numbers", "words"),
    [([4], "page 4"), ([1, 2, 3], "pages 1 to 3"), ([1, 3, 4, 9], "pages 1, 3 to 4 and 9")],
    ids=["one", "a range", "several"],
)
def test_pages_are_told_in_ranges(numbers: list[int], words: str) -> None:
    assert ranges(numbers) == words
