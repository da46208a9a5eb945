"""Labels of speakers that have a time.

[0:01:02] Ann Lee: words   also without brackets; without a colon, alone on its line
Ann Lee (0:01:02): words   also alone on its line
0:01:02 | Ann Lee | words  also parted by a tab, some spaces, or a dash
(12) Ann Lee: words        minutes alone
Ann Lee; 0:01:02           alone on its line, whatever mark stands between
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.dates import seconds
from index.readers.transcripts.alone import alone
from index.readers.transcripts.labels import Label, Style, label_of
from index.readers.transcripts.names import is_name, is_person

_TIME = r"(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?"
_EITHER = rf"(?:\[{_TIME}\]|\({_TIME.replace('time', 'round')}\)|{_TIME.replace('time', 'bare')})"
_LEADING = re.compile(rf"^{_EITHER}\s*(?:[-–—]\s+)?(?P<name>[^:]{{2,70}}?)\s*(?P<colon>:(?:\s+(?P<rest>\S.*))?)?$")
_TRAILING = re.compile(
    rf"^(?P<name>[^:]{{2,70}}?)(?:\s*[\[(]{_TIME}[\])]|\s+{_TIME.replace('time', 'bare')})\s*"
    r"(?P<colon>:(?:\s+(?P<rest>\S.*))?)?$"
)
# A letter may say that a time follows: "T 02:10".
_COLUMNS = re.compile(
    rf"^(?:[A-Z] )?{_EITHER}(?:\s*[|\t]\s*|\s+)(?P<name>[^:|\t]{{2,70}}?)"
    r"(?P<colon>\s*[|\t]\s*|\s{2,}|\s+[-–—]\s+)(?P<rest>\S.*?)?$"
)
_STYLES = (_LEADING, _TRAILING, _COLUMNS)
_MINUTES = re.compile(
    r"^[\[(](?P<time>\d{1,3})(?: ?(?:m|mins?|['’′]))?[\])]\s*(?P<name>[^:]{2,70}?)\s*"
    r"(?P<colon>:(?:\s+(?P<rest>\S.*))?)$"
)
# Captions come in the order of the recording, but for a slip here and there.
_IN_ORDER = 0.9
_LONGEST = 5000


def timed_style(lines: Sequence[str]) -> Style | None:
    """The style in which ``lines`` label speakers with times, None where they do not."""
    styles = (*map(_matched, _STYLES), alone)
    found = next((style for style in styles if take_turns(lines, [style(line) for line in lines])), None)
    return found or (_by_minutes if _tell_minutes(lines) else None)


def _tell_minutes(lines: Sequence[str]) -> bool:
    """Whether labels have minutes alone: those that rise by one from each to the next are the numbers of a list."""
    labels = [_by_minutes(line) for line in lines]
    times = [label.start or 0 for label in labels if label]
    return take_turns(lines, labels) and any(second - first != 60 for first, second in pairwise(times))


def _by_minutes(line: str) -> Label | None:
    match = _MINUTES.match(line) if len(line) < _LONGEST else None
    return label_of(line, match, 60 * int(match["time"])) if match and is_person(match["name"]) else None


def _matched(pattern: re.Pattern[str]) -> Style:
    def style(line: str) -> Label | None:
        match = pattern.match(line) if len(line) < _LONGEST else None
        if not match or not is_name(match["name"]) or not (match["colon"] or is_person(match["name"])):
            return None
        found = match.groupdict()
        printed = found["time"] or found.get("round") or found["bare"]
        return label_of(line, match, seconds(printed))

    return style


def take_turns(lines: Sequence[str], labels: Sequence[Label | None]) -> bool:
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
