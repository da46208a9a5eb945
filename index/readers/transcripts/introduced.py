"""Short labels that a transcript explains once: "SW (Simon Waites, Clerk): words", and later "SW: words".

AL = Ann Lee; BO = Bob Oak      a key, wherever it stands
AL - Ann Lee, Chair             a key, a line each
AL (Ann Lee, Chair): words      the first label; also "Speaker 1 (Ann Lee)"
Ann Lee, Chair (AL): words      the first label
Present: Ann Lee (AL)           who came
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from index.people.names import leading_name
from index.people.spelling import bare_name
from index.people.words import NO_NAMES, bare
from index.readers.transcripts.labels import Label, Style
from index.readers.transcripts.names import are_several
from index.text import fold

_INITIALS = r"[A-Z]{2,4}"
_NAME = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
_KEYED = re.compile(rf"\b([A-Z]{{2,3}}) ?= ?({_NAME})")
_AND_POST = r"(?:, [A-Z][\w '’&-]{2,50})?"
_KEY_LINE = re.compile(rf"^(?P<short>{_INITIALS})\s*(?:[-–—=:]|\t)\s*(?P<full>(?=\S+ ){_NAME}{_AND_POST})\.?$")
_SHORT_FIRST = re.compile(
    rf"^(?P<short>{_INITIALS}|(?i:speaker|voice|participant) #?\d{{1,2}})\s*[(\[](?P<full>[^()\[\]]{{2,70}})[)\]]$"
)
_SHORT_LAST = re.compile(rf"^(?P<full>[^()\[\]]{{2,70}}?)\s*[(\[](?P<short>{_INITIALS})[)\]]$")
_CAME = re.compile(rf"(?P<full>{_NAME}{_AND_POST})\s*\((?P<short>{_INITIALS})\)")


def introduced(lines: Sequence[str], labels: Iterable[str]) -> Mapping[str, str]:
    """The full name, with the post where it is told, for each of ``labels`` that is short or tells what is short.

    Labels in brackets explain others only where some of those come back without: "Ann Lee (EIS)" is of a union.
    """
    printed = list(dict.fromkeys(map(fold, labels)))
    names: dict[str, str] = {}
    for pattern, texts in ((_KEY_LINE, lines), (_SHORT_FIRST, printed), (_SHORT_LAST, printed)):
        found = [match for match in _matches(pattern, texts) if _fits(match["short"], match["full"])]
        if any(match["short"] in printed for match in found):
            for match in found:
                names[match.group()] = names.setdefault(match["short"], fold(match["full"]))
    for match in (match for line in lines for match in _CAME.finditer(line)):
        if match["short"] in printed and _fits(match["short"], match["full"]):
            names.setdefault(match["short"], fold(match["full"]))
    return names | {short: name for line in lines for short, name in _KEYED.findall(line)}


def in_full(style: Style, names: Mapping[str, str]) -> Style:
    """``style``, but each label that is a key of ``names`` is the name it stands for."""

    def styled(line: str) -> Label | None:
        label = style(line)
        return replace(label, name=names.get(label.name, label.name)) if label else None

    return styled


def is_key(line: str) -> bool:
    """Whether a line only says whose some initials are."""
    match = _KEY_LINE.match(line)
    return bool(match and _fits(match["short"], match["full"]))


def _matches(pattern: re.Pattern[str], texts: Iterable[str]) -> Iterable[re.Match[str]]:
    return filter(None, map(pattern.match, texts))


def _fits(short: str, full: str) -> bool:
    """Whether a short label may stand for a name: a number for anybody's, initials for those of the name."""
    who = full.partition(", ")[0].strip()
    name = leading_name(who)
    called = " " not in who and who[0].isupper() and bare(who) not in NO_NAMES
    words = re.split(r"[\s-]+", bare_name(who))
    if are_several(short) or (not called and (name is None or name.rest)) or not words[0]:
        return False
    if not short.isupper() or not short.isalpha():
        return True
    begin = "".join(word[:1] for word in words).upper()
    # Who is called by the first name alone has a surname in the initials.
    return short in (begin, begin[0] + begin[-1]) or (called and short[0] == begin)
