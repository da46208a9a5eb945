"""Rosters: who was present, in attendance, absent, and who sent apologies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from index.people.attendance_rows import plain_rows
from index.people.headings import capacity_of, heading_capacity, is_public, lead_in, names_councillors, presiding
from index.people.lists import people_listed
from index.people.subjects import names_first
from index.people.words import COUNCILLORS, NO_NAMES, bare, is_party, is_post
from index.text import fold
from index.types import CAME, Capacity, Named

__all__ = ["capacity_of", "roster"]

_BULLET = re.compile(r"^\s*(?:[•·●▪◦*+-]+|#+|\(?(?:\d{1,2}|[ivx]{1,4})[.)])\s+")
_UNFINISHED = re.compile(
    r"(?:[,;]|\band)\s+(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev|Cyng)\.?\s+)+(?:[A-Z]\.?\s*)*$|(?:,|[-–—&]|\b(?:and|of|for|with|the|to|from))\s*$"
)
_GOES_ON = re.compile(r"^\s*(?:and\b|&|of\b|for\b|\()")
# A line that begins the next roster in the same paragraph.
_NEXT = re.compile(
    r"(?<=[.;)\w])(?<!Also)(?<!Members)(?<!Officers)(?<!Others)[.;]?\s+"
    r"(?=(?:Also |Members |Officers |Others )?(?:Apologies|In attendance|Absent|Present)\b[^:.]{0,40}:)"
)
_PRESENCE = re.compile(r"present|attend|apolog|absen|substitut|reserve|ymddih|bresen|eilydd|dirprwy", re.IGNORECASE)
# "Apologies: received and accepted from Cllr A Lee"
_RECEIVED = re.compile(
    r"^\s*(?:(?:were|was) )?(?:received|accepted|submitted|noted)(?: and (?:accepted|noted|approved))? (?:from|by)\s+",
    re.IGNORECASE,
)
# "Apologies were received from": a sentence, in which others may be named than those who sent them.
_SENT = re.compile(r"\b(?:was|were|been)\b.*\b(?:from|by|of|for)\s*$", re.IGNORECASE)
_CLERK = re.compile(r"(?:the )?(?:(?:parish|town|community|deputy|assistant|acting|locum) )*(?:clerk|clerc)", re.I)
_WELSH = re.compile(r"\W*yn bresennol\b", re.IGNORECASE)
_GROUP = re.compile(r"^\s*(?P<party>[^:,()]{2,40}?)\s*(?::\s*(?P<rest>.*)|(?P<alone>$))")


def roster(lines: Sequence[str], capacity: Capacity) -> list[Named]:
    """The people whom a roster's lines name, in order.

    ``capacity`` is what its heading says; headings and lead-ins among the lines may say
    otherwise. Posts in a block below the names go to them only where there are as many.
    """
    lines = list(plain_rows(lines))
    reader = _Roster(capacity, capacity, _posts_follow(lines))
    for line in _whole_lines(lines):
        reader.read(line)
    reader.settle()
    return [_in_place(one) for one in reader.people]


def _in_place(one: Named) -> Named:
    """A clerk, whom a council appoints (Local Government Act 1972, section 112), is no member of it."""
    clerk = one.capacity is Capacity.MEMBER and bool(_CLERK.fullmatch(one.role or ""))
    return replace(one, capacity=Capacity.ATTENDING) if clerk else one


@dataclass(slots=True)
class _Roster:
    base: Capacity
    now: Capacity | None
    posts_follow: bool
    listed: bool = False
    party: str | None = None
    people: list[Named] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    posts: list[str] = field(default_factory=list)

    def read(self, line: str) -> None:
        """Read a line: a heading, a post, or people."""
        if is_public(line):
            self._head(None, line)
            return
        if capacity := heading_capacity(line):
            self._head(capacity, line)
            return
        if led := lead_in(line) or presiding(line):
            heading = line[: len(line) - len(led[1])]
            self._head(led[0], heading)
            line = _RECEIVED.sub("", names_first(led[1]) if _SENT.search(heading) else led[1])
        party, line = self._grouped(line)
        if self.now is None:
            return
        found = people_listed(line, self.listed, self.posts_follow)
        named = [one for each in found for one in each.named(self.now)]
        if named:
            self._add(named, party)
        elif is_post(line) and not any(letter.isdigit() for letter in line):
            self.posts.append(fold(line))

    def _head(self, capacity: Capacity | None, heading: str) -> None:
        self.settle()
        self.party = None
        self.listed = names_councillors(heading)
        self.now = capacity
        # "Presennol: ... Yn bresennol: ...": those who were present, and then those who attended.
        if capacity is Capacity.MEMBER and self.people and _WELSH.match(heading):
            self.now = Capacity.ATTENDING
        # "Members" and "Officers" say who they are; under "Apologies" they are still away.
        if capacity in CAME and not _PRESENCE.search(heading):
            officers = capacity is Capacity.ATTENDING and self.base in CAME
            self.now = capacity if officers else self.base

    def _grouped(self, line: str) -> tuple[str | None, str]:
        """The party of those in ``line``, and the line without it; alone, it is that of those below."""
        group = _GROUP.match(line)
        if not group or not is_party(group["party"]):
            return self.party, line
        if not group["rest"]:
            self.party = group["party"]
        return group["party"], group["rest"] or ""

    def _add(self, named: Iterable[Named], party: str | None) -> None:
        if self.posts:
            self.settle()
        for one in named:
            self.waiting = [*self.waiting, len(self.people)] if one.role is None else []
            self.people.append(replace(one, party=one.party or (party if one.capacity is self.now else None)))

    def settle(self) -> None:
        """Give the posts below a run of names to them, if there are as many."""
        if len(self.posts) == len(self.waiting):
            for at, post in zip(self.waiting, self.posts, strict=True):
                self.people[at] = replace(self.people[at], role=post)
        self.waiting, self.posts = [], []


def _whole_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines without bullets, those that run on joined; a line that holds two rosters is parted."""
    pending = ""
    for line in (_BULLET.sub("", part) for whole in lines for part in whole.splitlines()):
        if pending and (not line.strip() or not _continues(pending, line)):
            yield from _NEXT.split(pending)
            pending = ""
        pending = f"{pending} {line.strip()}" if pending else line.strip()
    yield from _NEXT.split(pending)


def _continues(before: str, line: str) -> bool:
    """Whether ``line`` goes on where ``before`` breaks off."""
    if _UNFINISHED.search(before) or _GOES_ON.match(line) or before.count("(") > before.count(")"):
        return True
    # "Councillors A Smith, Belinda / Jones and C Lee": the last name lacks its surname.
    *most, last = re.split(r",\s*|\s+and\s+", before)
    plural = any(bare(word) in COUNCILLORS for word in before.split())
    alone = len(last.split()) == 1 and bool(most) and len(most[-1].split()) > 1 and bare(last) not in NO_NAMES
    return plural and alone and line.strip()[0].isupper() and not lead_in(line)


def _posts_follow(lines: Sequence[str]) -> bool:
    """Whether the roster prints posts behind names, in the same line."""
    return sum(one.role is not None for line in lines for one in people_listed(line) if not one.councillor) > 1
