"""Labels of speakers without times; only where several speakers take turns.

CHAIR: words
(Ann Lee) words            also in other brackets
Ann Lee — words            also parted by a tab, a bar, some spaces or ">"
>> CHAIR: words            also in bold, behind a bullet, or "Ann Lee says: words"
Speaker: Ann Lee           the words below
CHAIR. words
Ann Lee                    alone on its line, the words below
AL :: words                also initials that are explained ("AL = Ann Lee")
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from index.readers.transcripts.introduced import in_full, introduced, is_key
from index.readers.transcripts.labels import Label, Style, label_of
from index.readers.transcripts.names import (
    are_several,
    has_title,
    is_name,
    is_person,
    is_speaker,
    tells_post,
    without_post,
)
from index.readers.transcripts.others import with_others

_USUAL = re.compile(r"^(?P<name>[^:]{2,70}?)\s*::?(?:\s+(?P<rest>\S.*))?$")
# Who stands behind it speaks, if only once.
_TOLD = re.compile(r"^(?:speaker|Speaker|SPEAKER)\s*:\s*(?P<name>[^:]{2,70})(?P<rest>)$")
# In the order in which they are tried.
_UNUSUAL = (
    _TOLD,
    *map(
        re.compile,
        (
            r"^(?:(?:[-•]|>{1,2})\s*)?(?:\*\*|__)?(?P<name>[^:*_>]{2,60}?)(?:\*\*|__)?(?: says?)?\s*:(?:\*\*"
            r"|__)?(?:\s+(?P<rest>\S.*))?$",
            r"^[\[(<](?P<name>[^\[\]()<>:]{2,50})[\])>]:?\s+(?P<rest>\S.*)$",
            r"^(?P<name>[^:—–>|\t]{2,50}?)(?:\s+[—–-]\s+|\s*>\s+|\s*[|\t]\s*|\s{2,})(?P<rest>\S.*)$",
            r"^(?P<name>[A-Z][A-Z '’-]{2,40})\.\s+(?P<rest>\S.*)$",
            r"^(?:\*\*|__|(?:#+|>{1,2}) )?(?P<name>[^:.?!*|>]{2,50}?(?:\([^()]{2,70}\))?)(?:\*\*|__)?(?P<rest>)$",
        ),
    ),
)
# Who speaks says "I" and "you"; minutes in which names stand before a dash do not.
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:ll|ve|m|d)|we|you|my|me|WE|YOU|MY|ME|I['’](?:LL|VE|M|D))\b")
_SPOKEN_SHARE = 0.3
# Of a paper of labelled words at least this share of lines begins a turn ...
_SHARE = 0.1
# ... and a turn has this many words on average; the fields of a form have fewer.
_WORDS = 6
# One name alone ("Ron") is a speaker's who comes back so often; nobody needs a title where so many turns are taken.
_BACK = 3
_TURNS = 12


def untimed_style(lines: Sequence[str]) -> Style | None:
    """The style in which ``lines`` label speakers without times, None where they do not."""
    for pattern in (_USUAL, *_UNUSUAL):
        style = _matched(pattern, lines)
        if _speak(lines, [style(line) for line in lines], pattern is _USUAL):
            return with_others(style, pattern, lines) if pattern is _USUAL else style
    return None


def _matched(pattern: re.Pattern[str], lines: Sequence[str]) -> Style:
    """Labels of those who have a title or post, come back, or are explained by their initials."""
    printed = [match["name"] for line in lines if (match := pattern.match(line))]
    names, short = Counter(map(without_post, printed)), introduced(lines, printed)

    def speaks(name: str) -> bool:
        if name in short or are_several(name) or (pattern is _TOLD and is_name(name)):
            return True
        often = names[without_post(name)]
        if often >= _BACK and is_person(name):
            return True
        return is_speaker(name) and (has_title(name) or often > 1 or tells_post(name))

    def style(line: str) -> Label | None:
        match = pattern.match(line)
        return label_of(line, match, None) if match and speaks(match["name"]) and not is_key(line) else None

    return in_full(style, short)


def _speak(lines: Sequence[str], labels: Sequence[Label | None], usual: bool) -> bool:
    """Whether labels are those of speakers: three at least, who come back.

    Who has no title, or is labelled in no ``usual`` form, says "I".
    """
    found = [label for label in labels if label]
    counted = Counter(label.name for label in found)
    back = [name for name, count in counted.items() if count > 1]
    if len(found) < 6 or len(counted) < 3 or len(back) < 2:
        return False
    titled = any(map(has_title, back))
    spoken = [line for line in lines[next(i for i, label in enumerate(labels) if label) :] if line]
    if not (titled or len(found) >= _TURNS) or not ((usual and titled) or _in_first_person(spoken, len(found))):
        return False
    total = sum(len(line.split()) for line in spoken)
    return len(found) >= _SHARE * len(spoken) and total >= _WORDS * len(found)


def _in_first_person(spoken: Iterable[str], turns: int) -> bool:
    return sum(bool(_FIRST_PERSON.search(line)) for line in spoken) >= _SPOKEN_SHARE * turns
