"""Who holds which post, as rosters, presenters and the text of one meeting tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.people.spelling import spelling_of
from index.text import plain
from index.types import Meeting

_NAMED = re.compile(
    r"(?P<name>(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Professor)\.? )?[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]*|de|van"
    r"|von)){1,3}), "
    r"(?P<role>(?:(?:Interim|Acting|Deputy|Assistant|Senior|Service|Strategic|Executive|Corporate|Chief|Head"
    r"|Director|Cabinet|Portfolio"
    r"|Independent|Principal|Lead|Group|Town|Parish|Project|Programme|Finance|Scrutiny|Monitoring|Legal|Democratic"
    r"|Area)\b)"
    r"[^.;:()\[\]]{3,80}?)(?=,? (?:presented|introduced|commented|stated|advised|outlined|gave|to |explained"
    r"|reported|said|responded"
    r"|provided|referred|wanted|emphasised|praised|was|who|attended|thanked|also)|[.;)\]]|$)"
)
# "Contact officer: Ann Lee, Right to Buy Manager, 01632 960 001".
_CONTACT = re.compile(
    r"\b(?i:contact(?: officer)?|author|officer|lead|prepared by|report of)\s*:\s*"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]*){1,2}), (?P<role>(?:[A-Z][\w'’/&-]*|to|of|and|for|the)"
    r"(?: (?:[A-Z][\w'’/&-]*|to|of|and|for|the)){1,7})(?=,|\W*$|\n| [(–-])"
)
_INITIALS = re.compile(r"[A-Z](?:[a-z]?[A-Z]){1,4}")
_SMALL = frozenset("of and for the & to".split())
# A post that stands beside another of its name, and is never called by that name alone: "Leader of the Opposition".
_BESIDE = re.compile(r"\b(?:opposition|minority|shadow|former|outgoing|group)\b")


class Posts:
    """The posts of the people of one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self._posts = list(_posts(meeting))
        self._of = {key(name): post for post, name in reversed(self._posts)}

    def of(self, name: str | None) -> str | None:
        """The post of somebody named, or None."""
        return self._of.get(key(name or ""))

    def holder(self, role: str) -> tuple[str, str] | None:
        """The post, as printed in full, and the only person of the meeting who holds it.

        A post may be called by how it begins ("the Director") or ends ("the Commissioner"), or by its initials
        ("the CFO", "HoP").
        """
        asked = _post(role)
        told = [(_post(post), post, name) for post, name in self._posts]
        holding = [(post, name) for plainly, post, name in told if plainly == asked]
        whole = [one for one in told if _BESIDE.search(asked) or not _BESIDE.search(one[0])]
        holding = holding or [(post, name) for plainly, post, name in whole if plainly.startswith(f"{asked} ")]
        holding = holding or [(post, name) for plainly, post, name in whole if plainly.endswith(f" {asked}")]
        if not holding and _INITIALS.fullmatch(role):
            holding = [(post, name) for post, name in self._posts if role.lower() in _initials(post)]
        return holding[0] if len({key(name) for _, name in holding}) == 1 else None


def key(name: str) -> str:
    """What all spellings of a name have in common."""
    return " ".join(spelling_of(name).words)


def _posts(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Posts with who holds them: from rosters, from presenters, and as introduced in the text."""
    yield from ((one.role, one.name) for one in meeting.people if one.role)
    presenting = (f"{name} presented" for item in meeting.items for name in item.presenters)
    for text in (*presenting, *(one.text for one in meeting.contributions if not one.table)):
        for told in (_NAMED, _CONTACT):
            yield from ((match["role"], match["name"]) for match in told.finditer(text))


def _post(role: str) -> str:
    return plain(role).replace(",", "")


def _initials(role: str) -> set[str]:
    """The initials of a post, with and without those of its small words."""
    words = re.split(r"[\s-]+", role.partition(",")[0].lower())
    return {"".join(one[:1] for one in words), "".join(one[:1] for one in words if one not in _SMALL)}
