"""Names of councils and other authorities in running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from index.text import fold

# Kinds of authority (Local Government Act 1972, sections 2, 20 and Schedules 1 and 4): no name by themselves.
_KINDS = frozenset(
    "county city borough district metropolitan town parish community unitary royal london"
    " council councils the of and".split()
)
# Words before "Council" that say what sort of council meeting or post it is, not which council.
_POSTS = frozenset(
    "full this that our each every a an youth annual shadow extraordinary ordinary special minutes minute meeting"
    " meetings your"
    " local draft agenda leader chair chairman chairwoman chairperson vice deputy clerk to members member any other"
    " councillor councillors cllr assembly summons notice new previous former both neighbouring principal by for in"
    " at on from"
    " committee sub-committee subcommittee panel cabinet board commission"
    " report reports between if while when as no per school joint no its their his her whole dear".split()
)
_JOINING = frozenset("of and the upon on in le under with cum by y yr a &".split())
# What stays in capitals in the name of a body.
_ACRONYMS = "SEND|SEN|NHS|ICT|IT|HR|SACRE|LGPS|ICB|IJB|PSB|CCTV|LAC|PCC|PFI|CIC|UK|EU"
_ENDING = re.compile(r"\b(?:Council|COUNCIL)\b")
_BOROUGH = re.compile(
    r"\b(?:(?:London|Royal|Metropolitan|County) )*(?:Borough|City|County) of [A-Z][\w'’-]+(?:(?: and| &| upon"
    r"|,)? [A-Z][\w'’-]+){0,3}(?: Council)?"
)
_WELSH = re.compile(
    r"\bCyngor (?:(?:Sir|Bwrdeistref|Tref|Cymuned|Dinas|Sirol) )*[A-Z][\w'’-]+(?: (?:a['’]r )?[A-Z][\w'’-]+)*"
)
_AUTHORITY = re.compile(
    r"\b(?:[A-Z][\w'’-]+ ){1,4}(?:and [A-Z]\w+ )?(?:Fire(?: and Rescue)?|National Park|Combined|Unitary"
    r"|Police and Crime) Authority\b"
)


def council_named(text: str) -> str | None:
    """The council whose full name ``text`` prints most often, the first of them where two are as frequent."""
    found = Counter(name for line in text.splitlines() for name in _names(in_title_case(fold(line))))
    return found.most_common(1)[0][0] if found else None


def council_over_lines(lines: Sequence[str]) -> str | None:
    """The council whose name a letterhead breaks over two or three lines."""
    parts = (lines[at : at + many] for many in (3, 2) for at in range(len(lines) - many + 1))
    return next(
        filter(None, (council_named(" ".join(in_title_case(fold(line)) for line in part)) for part in parts)), None
    )


def in_title_case(line: str) -> str:
    """A line in capitals as a title, others as they are."""
    if not line.isupper():
        return line
    told = line.title().replace("’S", "’s").replace("'S", "'s")
    small = re.sub(r"(?<!^)\b(?:Of|The|And|For|To|Upon|In|On|With|Under|By)\b", lambda word: word[0].lower(), told)
    return re.sub(rf"\b(?:{_ACRONYMS})\b", lambda word: word[0].upper(), small, flags=re.IGNORECASE)


def _names(line: str) -> Iterator[str]:
    for match in _ENDING.finditer(line):
        name = _before(line[: match.start()].split())
        if name:
            yield f"{name} Council"
    if "Council" not in line or _BOROUGH.search(line):
        for pattern in (_BOROUGH, _WELSH, _AUTHORITY):
            yield from (fold(match.group()).removesuffix(",") for match in pattern.finditer(line))


def _before(words: list[str]) -> str | None:
    """The name that ends ``words``, if one does: capitals, joined by small words."""
    name: list[str] = []
    for word in reversed(words):
        bare = word.strip("*_#([“\"'")
        told = bare.casefold().strip(".,:;)")
        ends = bare.rstrip() != bare.rstrip(".,:;)") and told != "st"
        if ends or told in _POSTS:
            break
        if not (bare[:1].isupper() or told in _JOINING) or len(name) >= 7:
            break
        name.insert(0, bare)
        if word[0] in "([" and word[-1] not in ")]":  # "Ann Lee (Kent County Council)"
            break
    while name and name[0].casefold() in _JOINING:
        name.pop(0)
    joined = " ".join(name)
    *_, last = re.split(r"\b(?:of|for) the ", joined) or [joined]
    telling = [word for word in last.split() if word.casefold() not in _KINDS | _JOINING]
    return last if telling and any(len(word) > 2 for word in telling) else None
