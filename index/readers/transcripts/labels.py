"""The labels of speakers in the styles in which transcripts print them.

Ann Lee - 0:01:02          webcast: alone on its line, or glued to the caption before
[0:01:02] Ann Lee: words   also without brackets; without a colon, alone on its line
Ann Lee (0:01:02): words   also alone on its line
CHAIR: words               no times; only where several speakers take turns
(Ann Lee) words            so do these; also in other brackets
Ann Lee — words            also parted by a tab, a bar or ">"
**Ann Lee:** words         in bold, behind a bullet, or "Ann Lee says: words"
CHAIR. words
Ann Lee                    alone on its line, the words below
AL: words                  initials, which the head explains ("AL = Ann Lee")
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.dates import seconds
from index.readers.transcripts.names import are_several, has_title, is_name, is_person, is_speaker
from index.text import fold

_TIME = r"(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?"
_WEBCAST = re.compile(r"^(?P<name>\S.*?) - (?P<time>\d{1,2}:\d{2}:\d{2})$")
_LEADING = re.compile(rf"^(?:\[{_TIME}\]|\({_TIME.replace('time', 'round')}\)|{_TIME.replace('time', 'bare')})\s*"
                      r"(?:-\s+)?(?P<name>[^:]{2,70}?)\s*(?P<colon>:(?:\s+(?P<rest>\S.*))?)?$")  # fmt: skip
_TRAILING = re.compile(
    rf"^(?P<name>[^:]{{2,70}}?)(?:\s*[\[(]{_TIME}[\])]|\s+{_TIME.replace('time', 'bare')})\s*"
    r"(?P<colon>:(?:\s+(?P<rest>\S.*))?)?$"
)
_UNTIMED = re.compile(r"^(?P<name>[^:]{2,70}?)\s*:(?:\s+(?P<rest>\S.*))?$")
# In the order in which they are tried.
_UNUSUAL = tuple(
    map(
        re.compile,
        (
            r"^(?:[-•]\s+)?(?:\*\*|__)?(?P<name>[^:*_]{2,60}?)(?:\*\*|__)?(?: says?)?\s*:(?:\*\*"
            r"|__)?(?:\s+(?P<rest>\S.*))?$",
            r"^[\[(<](?P<name>[^\[\]()<>:]{2,50})[\])>]:?\s+(?P<rest>\S.*)$",
            r"^(?P<name>[^:—–>|\t]{2,50}?)(?:\s+[—–-]\s+|\s*>\s+|\s*[|\t]\s*)(?P<rest>\S.*)$",
            r"^(?P<name>[A-Z][A-Z '’-]{2,40})\.\s+(?P<rest>\S.*)$",
            r"^(?:\*\*|__|#+ )?(?P<name>[^:.?!*|]{2,50}?)(?:\*\*|__)?(?P<rest>)$",
        ),
    )
)
_INITIALS = re.compile(r"\b([A-Z]{2,3}) ?= ?([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})")
# Who speaks says "I" and "you"; minutes in which names stand before a dash do not.
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:ll|ve|m|d)|we|you|my|me)\b")
_SPOKEN_SHARE = 0.3
# Of a paper of labelled words at least this share of lines begins a turn ...
_UNTIMED_SHARE = 0.1
# ... and a turn has this many words on average; the fields of a form have fewer.
_UNTIMED_WORDS = 6
# Captions come in the order of the recording, but for a slip here and there.
_IN_ORDER = 0.9


@dataclass(frozen=True, slots=True)
class Label:
    """A speaker's label on a line: what stands before and behind it, and itself as printed."""

    name: str
    start: int | None
    printed: str
    before: str = ""
    rest: str = ""


Style = Callable[[str], Label | None]


def webcast(line: str, names: Sequence[str] = ()) -> Label | None:
    """A label that ends ``line``; one of ``names`` may be glued to the words before it."""
    match = _WEBCAST.match(line)
    if not match:
        return None
    start = seconds(match["time"])
    for name in names:
        if match["name"].endswith(name):
            before = match["name"].removesuffix(name).strip()
            return Label(name, start, f"{name} - {match['time']}", before=before)
    return Label(fold(match["name"]), start, line) if is_name(match["name"]) else None


def _matched(pattern: re.Pattern[str]) -> Style:
    def style(line: str) -> Label | None:
        match = pattern.match(line) if len(line) < 5000 else None
        if not match or not is_name(match["name"]) or not (match["colon"] or is_person(match["name"])):
            return None
        found = match.groupdict()
        printed = found["time"] or found.get("round") or found["bare"]
        return _label(line, match, seconds(printed))

    return style


def _untimed(pattern: re.Pattern[str], lines: Sequence[str]) -> Style:
    """Labels without times, of those who have a title or post, come back, or are explained by their initials."""
    initials = dict(found for line in lines for found in _INITIALS.findall(line))
    names = Counter(match["name"] for line in lines if (match := pattern.match(line)))

    def style(line: str) -> Label | None:
        match = pattern.match(line)
        name = match["name"] if match else ""
        speaks = name in initials or are_several(name) or (is_speaker(name) and (has_title(name) or names[name] > 1))
        label = _label(line, match, None) if match and speaks else None
        return replace(label, name=initials.get(label.name, label.name)) if label else None

    return style


def _label(line: str, match: re.Match[str], start: int | None) -> Label:
    rest = match["rest"] or ""
    return Label(fold(match["name"]), start, line.removesuffix(rest).strip(), rest=rest)


def style_of(lines: Sequence[str]) -> Style | None:
    """The style in which ``lines`` label speakers, None where they are no transcript."""
    if sum(webcast(line) is not None for line in lines) >= 2:
        return webcast
    for style in (_matched(_LEADING), _matched(_TRAILING)):
        if _take_turns(lines, [style(line) for line in lines]):
            return style
    for pattern in (_UNTIMED, *_UNUSUAL):
        style = _untimed(pattern, lines)
        if _speak(lines, [style(line) for line in lines], pattern is _UNTIMED):
            return style
    return None


def _take_turns(lines: Sequence[str], labels: Sequence[Label | None]) -> bool:
    """Whether timed labels are those of speakers: in order, of several, some more than once."""
    found = [label for label in labels if label]
    times = [label.start or 0 for label in found]
    counted = Counter(label.name for label in found)
    if len(found) < 3 or len(counted) < 2 or max(counted.values()) < 2:
        return False
    ordered = sum(first <= second for first, second in pairwise(times)) / (len(times) - 1)
    return ordered >= _IN_ORDER and _worded(lines, labels) >= 0.8 * len(found)


def _worded(lines: Sequence[str], labels: Sequence[Label | None]) -> int:
    """How many labels have words behind them, on their line or the next that is not empty."""
    told = [(label, line) for label, line in zip(labels, lines, strict=True) if line]
    after = [*told[1:], (None, "")]
    return sum(
        bool(label and (label.rest or (line and not next_label)))
        for (label, _), (next_label, line) in zip(told, after, strict=True)
    )


def _speak(lines: Sequence[str], labels: Sequence[Label | None], usual: bool) -> bool:
    """Whether labels without times are those of speakers: three at least, who come back; in no ``usual`` form, who"
    " say "I"."""
    found = [label for label in labels if label]
    counted = Counter(label.name for label in found)
    back = [name for name, count in counted.items() if count > 1]
    if len(found) < 6 or len(counted) < 3 or len(back) < 2 or not any(has_title(name) for name in back):
        return False
    first = next(i for i, label in enumerate(labels) if label)
    spoken = [line for line in lines[first:] if line]
    total = sum(len(line.split()) for line in spoken)
    if not usual and sum(bool(_FIRST_PERSON.search(line)) for line in spoken) < _SPOKEN_SHARE * len(found):
        return False
    return len(found) >= _UNTIMED_SHARE * len(spoken) and total >= _UNTIMED_WORDS * len(found)
