"""Text as papers print it: white space, sentences, and the forms that search compares."""

from __future__ import annotations

import re
import unicodedata

import sentencex

_SPACED_NUMBER = re.compile(r"(?<=\d) ?([.,]) ?(?=\d)")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_SPACED_HYPHEN = re.compile(r"(?<=\w) -(?=\w)")
_TITLE_END = re.compile(r"\b(?:Cllr|Cllrs|Councillor|Dr|Mr|Mrs|Ms|Prof|Rev|No|Nos|St|vs|e\.g|i\.e)\.?\s*$")


def fold(text: str) -> str:
    """Fold every run of white space (non-breaking and other kinds too) into one space."""
    return " ".join(text.split())


def plain(text: str) -> str:
    """Compare-as-equal form: folded, lower case, typographic marks as on a keyboard."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")
    text = text.replace("“", '"').replace("”", '"').replace("–", "-").replace("—", "-")
    return fold(text).casefold()


def searchable(text: str) -> str:
    """The form that the lexical index holds and asks for.

    Automatic captions space out numbers and hyphens ("27 .1 million", "763 ,000",
    "co -production"); here they read as anyone would type them, and thousands have no comma.
    """
    text = _SPACED_NUMBER.sub(r"\1", unicodedata.normalize("NFKC", text))
    return _SPACED_HYPHEN.sub("-", _THOUSANDS.sub("", text)).replace("’", "'")


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of ``text`` begin and end, white space around them left out.

    Every character other than white space lies in exactly one sentence.
    """
    spans: list[tuple[int, int]] = []
    for boundary in sentencex.get_sentence_boundaries("en", text):
        begin, end = boundary["start_index"], boundary["end_index"]
        if spans and _TITLE_END.search(text[spans[-1][0] : spans[-1][1]]):
            begin = spans.pop()[0]
        begin, end = _trimmed(text, begin, end)
        if begin < end:
            spans.append((begin, end))
    return spans


def lines(text: str) -> list[tuple[int, int]]:
    """Where the non-empty lines of ``text`` begin and end."""
    return [match.span() for match in re.finditer(r"[^\n]*\S[^\n]*", text)]


def words(text: str) -> list[str]:
    """The words and numbers of ``text``, lower case, in order, as search compares them."""
    return re.findall(r"[^\W_]+(?:[.'-][^\W_]+)*", searchable(text).casefold())


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return begin, end
