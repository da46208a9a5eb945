"""Text as papers print it: white space, sentences, and the forms that search compares."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import sentencex
import snowballstemmer

# The names of 0 to 20, each at the place of its value.
SMALL_NUMBERS = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty".split()
)
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_SPACED_NUMBER = re.compile(r"(?<=\d) ?([.,]) ?(?=\d)")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_SPACED_HYPHEN = re.compile(r"(?<=\w) -(?=\w)")
_WORD = re.compile(r"\d+(?:\.\d+)+|[^\W_]+")
_HYPHENED = re.compile(r"\b[a-z]+(?:-[a-z]+)+\b")
_MONTHS = {
    short: full
    for full in (
        "january",
        "february",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    )
    for short in (full[:3], full[:4])
    if short != full
}
# A sentence of more words than this runs on; it is parted into parts of about half as many.
_RUN_ON_WORDS = 60
_CLAUSE_WORDS = 36
_CONJUNCTIONS = frozenset({"and", "but", "so", "because", "which", "where", "although", "however", "whilst"})
_stemmer = snowballstemmer.stemmer("porter")
_BULLET = re.compile(r"[•●▪◦‣▫■□\uf0b7]")
_BRACKETED_MARKER = re.compile(r"^\((\w{1,4})\)(?= )")
# "No." that answers a question, and does not shorten "number".
_ANSWER = re.compile(r"(?:^|(?<=[.?!] ))No\.(?= [A-Z][a-z])")
_SHORTENED_END = re.compile(
    r"\b(?:Ltd|Cyf|Co|Bros|Inc|etc|approx|incl|excl|[Rr]es|[Rr]ec|[Uu]nan|[Aa]bst|[Cc]ttees?|[Aa]pols|[Dd]ept|[Mm]in|[Mm]ins|[Aa]dj"
    r"|cent|ref|appl|est|p\.a|a\.m|p\.m|[Mm]tgs?)\.\s*$"
)
_TITLE_END = re.compile(
    r"\b(?:Cllr|Cllrs|Cyng|Cynghr|Ald|Councillor|Dr|Mr|Mrs|Ms|Prof|Revd?|Hon|Prop|prop|Sec|sec|Ppd|Seco?nd|Supp|No|Nos|St|vs|nem|e\.g|i\.e)\.?\s*$"
)


def fold(text: str) -> str:
    """Fold every run of white space (non-breaking and other kinds too) into one space."""
    return " ".join(text.split())


def spaced(text: str, joins: Sequence[int], begin: int = 0, end: int | None = None) -> str:
    """``text[begin:end]`` with a space wherever ``joins`` say that two words run together."""
    end = len(text) if end is None else end
    edges = [begin, *(join for join in joins if begin < join < end), end]
    return " ".join(text[first:last] for first, last in pairwise(edges))


def plain(text: str) -> str:
    """Compare-as-equal form: folded, lower case, typographic marks as on a keyboard."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")
    text = text.replace("“", '"').replace("”", '"').replace("–", "-").replace("—", "-")
    return fold(text).casefold()


def searchable(text: str) -> str:
    """``text`` as anyone would type it.

    Automatic captions space out numbers and hyphens ("27 .1 million", "763 ,000",
    "co -production"); here they are joined, accents are dropped, and thousands have no comma.
    """
    text = _BEYOND_ASCII.sub(_without_accents, unicodedata.normalize("NFKD", text))
    text = _SPACED_NUMBER.sub(r"\1", text)
    return _SPACED_HYPHEN.sub("-", _THOUSANDS.sub("", text)).replace("’", "'")


def _without_accents(match: re.Match[str]) -> str:
    return "".join(character for character in match[0] if not unicodedata.combining(character))


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of ``text`` begin and end, those that run on parted at their clauses.

    Every character other than white space lies in exactly one. Captions run on for a hundred
    words without a full stop.
    """
    return [part for begin, end in whole_sentences(text) for part in _clauses(text, begin, end)]


def whole_sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of ``text`` begin and end, white space around them left out."""
    spans: list[tuple[int, int]] = []
    # sentencex stumbles over wide spaces, and parts nothing behind "(a)" or "•"; one for one, so that places stay.
    told = _ANSWER.sub("No!", _BRACKETED_MARKER.sub(r" \1 ", _BULLET.sub("-", re.sub(r"\s", " ", text))))
    for boundary in sentencex.get_sentence_boundaries("en", told):
        begin, end = boundary["start_index"], boundary["end_index"]
        if spans and _goes_on(text[slice(*spans[-1])], text[begin:end]):
            begin = spans.pop()[0]
        begin, end = _trimmed(text, begin, end)
        if begin < end:
            spans.append((begin, end))
    return spans


def _goes_on(before: str, text: str) -> bool:
    """Whether ``text`` goes on with a sentence that an abbreviation seemed to end."""
    if before.strip() == "No." and not text.lstrip()[:1].isdigit():
        return False  # an answer, not the number of something
    shortened = _SHORTENED_END.search(before) and not text.lstrip()[:1].isupper()
    return bool(shortened or _TITLE_END.search(before))


def lines(text: str) -> list[tuple[int, int]]:
    """Where the non-empty lines of ``text`` begin and end."""
    return [match.span() for match in re.finditer(r"[^\n]*\S[^\n]*", text)]


def end_of_words(text: str, begin: int, count: int) -> int:
    """Where the first ``count`` words of ``text`` from ``begin`` on end."""
    position = begin
    for _ in range(count):
        while position < len(text) and text[position].isspace():
            position += 1
        while position < len(text) and not text[position].isspace():
            position += 1
    return position


def words(text: str) -> list[str]:
    """The words and numbers of ``text``, lower case, in order; what a hyphen or apostrophe joins is apart.

    Short names of months are given in full, as tables print one and questions the other.
    """
    return _words(searchable(text).casefold())


def _words(told: str) -> list[str]:
    return [_MONTHS.get(word, word) for word in _WORD.findall(told)]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The Porter stem of a lower-case word ("homelessness" and "homeless" meet in it)."""
    return str(_stemmer.stemWord(word))


def stems(text: str) -> list[str]:
    """The stems of all words of ``text``: what the lexical index holds and asks for.

    A word with a hyphen counts as its parts and as one ("over-spend" answers "overspend").
    """
    told = searchable(text).casefold()
    joined = [match.replace("-", "") for match in _HYPHENED.findall(told)]
    return [stem(word) for word in (*_words(told), *joined)]


def _clauses(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence whole, or one that runs on in parts of at most :data:`_CLAUSE_WORDS` words."""
    if len(text[begin:end].split()) <= _RUN_ON_WORDS:
        yield begin, end
        return
    spans = [match.span() for match in re.finditer(r"\S+", text[begin:end])]
    first = 0
    while first < len(spans):
        last = min(first + _CLAUSE_WORDS, len(spans))
        if last < len(spans):
            breaks = [i for i in range(first + _CLAUSE_WORDS // 3, last) if _clause_begins(text[begin:end], spans, i)]
            last = breaks[-1] if breaks else last
        yield begin + spans[first][0], begin + spans[last - 1][1]
        first = last


def _clause_begins(text: str, spans: list[tuple[int, int]], position: int) -> bool:
    word = text[slice(*spans[position])]
    return text[spans[position - 1][1] - 1] in ",;:" or word in _CONJUNCTIONS


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return begin, end
