"""Headings and lead-ins of rosters: what they say of those named below."""

from __future__ import annotations

import re

from index.people.lists import people_listed
from index.people.words import COUNCILLOR, COUNCILLORS, bare, is_post
from index.text import fold
from index.types import Capacity

_WHO = (
    r"(?:(?:council|committee|panel|board|sub-committee|cabinet|executive|elected|voting|non-voting|independent"
    r"|co-opted|coopted|lay|parish|town|county|borough|district|scrutiny|ward|other|additional|full|core|statutory)\s+)*"
    r"(?:members|councillors|cllrs|representatives|co-?optees|trustees|governors"
    r"|(?:member|councillor)(?=\s+(?:also\s+)?(?:present|in attendance|attending)))"
)
_OFFICERS = (
    r"(?:(?:council|support|supporting|other|senior|lead|relevant|key|statutory|democratic services"
    r"|local|authority|la)\s+)*"
    r"(?:officers|employees|staff|officials|(?:external |technical )?advis[eo]rs|(?:invited )?guests|invitees"
    r"|invited attendees|observers|visitors|partners|speakers|contributors|presenters|(?:external )?witnesses|clerks)"
)
_HERE = r"(?:present|in attendance|attending|attended|who attended|participating)"
_HOW = (
    r"(?:\s+(?:remotely|virtually|online|in person|via .{1,30}|by invitation|at the invitation of .{2,40}"
    r"|for (?:this|the) (?:item|meeting)))*"
)
_OF = r"(?:\s+(?:of|on|from|for) .{2,80})?"
_APOLOGIES = (
    r"(?:(?:to receive|to note|receipt of|welcome and|introductions? and)\s+)?(?:any\s+|an\s+)?apolog(?:ies|y)\b"
    r"(?:\s+for\s+(?:(?:non-)?attendance|absences?|inability to attend))?"
    r"(?:\s*(?:,|and|&|/)\s*(?:welcome|substitut\w+(?: members)?|introductions?|changes of membership|absences?))*"
    r"(?:\s+(?:(?:were|was|had been|have been|having been|has been)\s+)?(?:also\s+)?"
    r"(?:received(?: and (?:accepted|noted|approved))?|submitted|given"
    r"|sent|tendered|noted|offered|accepted|reported)(?: so far)?)?"
    r"(?:\s+(?:from|on behalf of|of|by|for)(?:\s+the following.{0,60})?)?"
)
# In this order: the first that fits the whole heading tells.
_HEADINGS: tuple[tuple[Capacity, str], ...] = (
    (Capacity.APOLOGIES, _APOLOGIES),
    (
        Capacity.APOLOGIES,
        rf"(?:{_WHO}\s+)?(?:sent|sending|tendering|who sent)\s+apologies|ymddiheuriad(?:au)?\b[^:]{{0,30}}",
    ),
    # As groups of young people and residents put it: "Sorry they couldn't come", "Could not make it".
    (
        Capacity.APOLOGIES,
        r"sorry(?: from)?|(?:(?:sorry(?: that| but)?,? )?(?:they|we|who|people who|those who) |sorry )?"
        r"(?:could(?:n['’]t| not)|can(?:['’]t|not)|unable to|not able to) (?:come|make it|be (?:there|here)|attend)"
        r"|sorry (?:not to be (?:there|here)|to miss (?:it|this|you))",
    ),
    (Capacity.APOLOGIES, rf"(?:{_WHO}\s+)?absent,? (?:with|and sent) (?:an )?apolog(?:ies|y)"),
    (
        Capacity.ABSENT,
        rf"(?:{_WHO}{_OF}\s+)?(?:absent|not present|not in attendance|did not attend)(?: without .{{3,20}})?",
    ),
    (Capacity.ABSENT, r"absentees|absences?|(?:yn )?absennol"),
    (
        Capacity.SUBSTITUTE,
        rf"(?:named |nominated )?substitut(?:e|es|ions|ing)(?: {_WHO})?(?: {_HERE})?",
    ),
    (Capacity.SUBSTITUTE, r"reserves?(?: members?)?|eilyddion|dirprwyon|aelodau dirprwyol"),
    (Capacity.ATTENDING, rf"(?:(?:also|others?|those|persons|and|others also)\s+)*in attendance{_HOW}"),
    (
        Capacity.ATTENDING,
        rf"(?:also|others?|others also|other persons)\s+{_HERE}{_HOW}|(?:by|at the) invitation{_OF}|others",
    ),
    (
        Capacity.ATTENDING,
        rf"(?:(?:other|non-committee|non-panel|visiting|invited|cabinet)\s+(?:members?|councillors?)|portfolio holders?"
        rf"|executive members?|cabinet members?(?: and officers)?)(?:\s+(?:also\s+)?{_HERE}{_HOW})?",
    ),
    (Capacity.ATTENDING, rf"{_WHO}{_OF}\s+(?:also\s+)(?:{_HERE}){_HOW}|{_WHO}\s+(?:in attendance|attending){_HOW}"),
    (Capacity.ATTENDING, rf"(?:(?:present|also|invited|and)\s+)?{_OFFICERS}{_OF}(?:\s+(?:also\s+)?{_HERE}{_HOW})?"),
    (Capacity.ATTENDING, r"(?:officer|clerk|clerc|guest|visitor)(?: in attendance| present)?"),
    (
        Capacity.ATTENDING,
        rf"(?:(?:youth|support|project|community|development|participation|other|adult) )*"
        rf"(?:workers?|helpers?|volunteers|adults|facilitators|guest speakers?)(?: (?:also )?(?:{_HERE}|there|here))?",
    ),
    (
        Capacity.ATTENDING,
        r"swyddogion(?: (?:y|yr|o'r|yn)\b.{2,40})?|hefyd yn bresennol|eraill yn bresennol|hefyd|yn mynychu|gwesteion",
    ),
    (Capacity.MEMBER, rf"present{_HOW}(?:\s+(?:were|was))?(?:\s+{_WHO})?"),
    (Capacity.MEMBER, r"there (?:were|was) present|who(?: (?:was|were|is)|['’]s) (?:there|here)|who came"),
    (Capacity.MEMBER, r"(?:young people|reps|people) (?:there|here|present|who came|who were (?:there|here))"),
    (Capacity.MEMBER, rf"the following(?: {_WHO})? (?:were|was) (?:present|in attendance){_HOW}"),
    (Capacity.MEMBER, rf"(?:those|members)\s+{_HERE}(?:\s+(?:were|was))?{_HOW}"),
    (Capacity.MEMBER, rf"(?:the\s+)?(?:following\s+)?{_WHO}{_OF}(?:\s+(?:were\s+)?{_HERE}{_HOW}(?:\s+were)?)?"),
    (Capacity.MEMBER, r"(?:record of |members['’]? )?attendance(?: (?:list|record|register))?|attendees|roll call"),
    (
        Capacity.MEMBER,
        r"(?:yn )?(?:bresennol|presennol)|aelodau(?: (?:o|o'r|y|yr)\b.{2,40}| \w+)?|cynghorwyr(?: yn bresennol)?",
    ),
)
_PATTERNS = tuple((capacity, re.compile(pattern, re.IGNORECASE)) for capacity, pattern in _HEADINGS)
_PUBLIC = re.compile(
    r"(?:members of )?(?:the )?(?:public|press)"
    r"(?: (?:and|&|or|gallery|present|attend\w*|speak\w*|partici\w*|in)\b.*)?|aelodau'r cyhoedd",
    re.IGNORECASE,
)
# Who presided, told on a line of its own; a heading's words ("Chair") may also be a post below a name.
_IN_CHAIR = re.compile(
    r"(?:in the chair|presiding|chair(?:man|woman|person)?(?: of the (?:meeting|council|committee|panel|board))?"
    r"|cadeirydd|yn y gadair)",
    re.IGNORECASE,
)
# "Councillors A Lee and B Fry were present."
_CAME = re.compile(
    r"(?P<who>(?:The (?:Lord )?Mayor|Councillors?|Cllrs?|Members)\b.{3,600}?),? (?:was|were) (?:all )?"
    r"(?P<how>(?:also )?(?:present|in attendance))\.?",
)
_MARKS = re.compile(r"</?\w{1,6}>|[*_#]+")
_NUMBER = re.compile(r"^(?:\d{1,4}[A-Za-z]?(?:[./]\d{1,4})*|[A-Za-z])[.)]?\s+(?=[^\W\d_a-z])")
_NOBODY = re.compile(r"\W*(?:none|nil|nobody|no one|there were (?:none|no)|no apologies|dim)\b|\s*$", re.IGNORECASE)
_LONGEST = 160
_HEADING_WORDS = 8


def capacity_of(heading: str) -> Capacity | None:
    """What a roster's heading or lead-in says of those below or behind it, or None.

    "Present: Councillors A Smith" is told by the words before the colon or the title.
    """
    whole = heading_capacity(heading)
    led = None if whole else lead_in(heading)
    return led[0] if led else whole


def lead_in(line: str) -> tuple[Capacity | None, str] | None:
    """The capacity that begins a line and what stands behind it ("Apologies: Cllr A Lee"); None without one.

    The capacity is None for the public, whose names make nobody a person.
    """
    if match := _CAME.fullmatch(line.strip()):
        capacity = heading_capacity(match["how"])
        return (capacity, match["who"]) if capacity and people_listed(match["who"], listed=True) else None
    for begin, behind in _breaks(line):
        before = line[:begin]
        if is_public(before):
            return None, line[behind:]
        if (capacity := heading_capacity(before)) and _names(before, line[behind:]):
            return capacity, line[behind:]
    return None


def presiding(line: str) -> tuple[Capacity, str] | None:
    """The capacity of a member, and who is named behind "In the Chair:", or with "Chair:" as the seat."""
    before, _, behind = line.partition(":")
    if not _IN_CHAIR.fullmatch(_plain(before)) or not people_listed(behind):
        return None
    return Capacity.MEMBER, line if is_post(before) else behind


def _names(before: str, behind: str) -> bool:
    """Whether what stands behind a lead-in tells who, if only that it was nobody."""
    return bool(_NOBODY.match(behind)) or bool(people_listed(behind, listed=names_councillors(before)))


def names_councillors(heading: str) -> bool:
    """Whether a heading ends in "Councillors", so that surnames alone are names below it."""
    return bare((_plain(heading).split() or [""])[-1]) in COUNCILLORS


def is_public(heading: str) -> bool:
    """Whether a heading stands over members of the public or the press."""
    return bool(_PUBLIC.fullmatch(_plain(heading))) and len(heading.split()) <= _HEADING_WORDS


def _breaks(line: str) -> list[tuple[int, int]]:
    """Where a lead-in may end: at a colon, at a dash, or before the first councillor's title."""
    colons = [match.span() for match in re.finditer(r"\s*:[-–—\s*_]*|\s+[-–—]+\s+|\t+\s*| {2,}", line)][:2]
    titles = [m.start() for m in re.finditer(r"\S+", line) if bare(m[0]) in COUNCILLOR and m.start()]
    return colons + [(at, at) for at in titles[:1]]


def heading_capacity(heading: str) -> Capacity | None:
    """What a heading that is nothing else says of those below it, or None."""
    if len(heading) > _LONGEST:
        return None
    told = _plain(heading)
    if not told or _PUBLIC.fullmatch(told):
        return None
    parts = [_first(part.strip()) for part in told.split("/")]
    return _first(told) or (parts[0] if all(parts) else None)


def _first(told: str) -> Capacity | None:
    return next((capacity for capacity, pattern in _PATTERNS if pattern.fullmatch(told)), None)


def _plain(heading: str) -> str:
    """A heading without marks, number and note in brackets."""
    told = fold(_MARKS.sub(" ", heading)).strip(" :-–—.")
    return re.sub(r"\s*\([^)]*\)$", "", _NUMBER.sub("", told)).strip(" :-–—.")
