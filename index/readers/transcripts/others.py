"""Who speaks once: where nearly every line begins a turn, whoever stands before a colon is a speaker too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from index.people.words import is_private
from index.readers.transcripts.labels import Label, Style, label_of
from index.readers.transcripts.names import is_person, without_post

# In such a transcript so many lines begin a turn of those who are known to speak ...
_KNOWN = 0.75
# ... or of these and of who may speak, where the known ones take more than half of the turns.
_ALL, _HALF = 0.9, 0.5
# One word alone ("Ryan", "So") is a name if it comes back.
_BACK = 2
_WORDS = 5


def with_others(style: Style, pattern: re.Pattern[str], lines: Sequence[str]) -> Style:
    """``style``, and what else ``pattern`` finds before a colon, where nearly all ``lines`` have a label."""
    first = next(at for at, line in enumerate(lines) if style(line))
    head, spoken = frozenset(lines[:first]), [line for line in lines[first:] if line]
    names = Counter(match["name"] for line in spoken if (match := pattern.match(line)))

    def speaks(name: str) -> bool:
        words = without_post(name).split()
        if is_private(name) and name[0].isupper():
            return True
        return is_person(name) and len(words) <= _WORDS and (len(words) > 1 or names[name] >= _BACK)

    def styled(line: str) -> Label | None:
        label = style(line)
        match = None if label or line in head else pattern.match(line)
        return label_of(line, match, None) if match and speaks(match["name"]) else label

    known = sum(bool(style(line)) for line in spoken) / len(spoken)
    both = sum(bool(styled(line)) for line in spoken) / len(spoken)
    return styled if known >= _KNOWN or (known > _HALF and both >= _ALL) else style
