"""Roles in questions ("the Director of Public Health"), and who has them at the meetings meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from assistant.understanding.known import Holder
from index.stop_words import STOP_WORDS
from index.text import stem, words

# The noun that a role turns on; what stands for the same seat is one.
_SAME = {"chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "convener": "chair", "cadeirydd": "chair"}
# These alone tell whom is meant ("the Chair"); an officer or a head is of something.
_WHOLE = frozenset({"chair", "clerk", "director", "executive", "leader", "mayor", "president", "treasurer"})
_HEADS = _WHOLE | frozenset(
    "accountant adviser advisor auditor commissioner coordinator head holder lead manager member officer secretary"
    " solicitor engineer planner inspector representative".split()
)
# A deputy is not whom they stand in for; a deputy chair is a vice-chair.
_RANKS = {"vice": "deputy"} | {rank: rank for rank in ("deputy", "assistant", "associate", "shadow", "former")}
_JOINING = frozenset("of for with and the responsibility to on in".split())
# The chairman of the council is the Chairman.
_ANY = frozenset({"council", "committee", "panel", "board", "town", "county"})
_MOST = 5
# "Director of Finance and Section 151 Officer" are two roles.
_AND = re.compile(r"\s+(?:and|&)\s+(?:the\s+)?(?=[A-Z])|\s*[/;]\s*")
_OF = frozenset({"of", "for", "with"})
_ARTICLES = frozenset({"the", "our", "your", "their", "its", "s"})


@dataclass(frozen=True, slots=True)
class Role:
    """A role as a question has it, in lower case, and those who may be meant by it."""

    asked: str
    holders: tuple[Holder, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """Who may be meant, each once."""
        return tuple(dict.fromkeys(one.person for one in self.holders))

    def __str__(self) -> str:
        printed = {one.person: one.role for one in self.holders}
        return ", ".join(f"{person} ({role})" for person, role in printed.items())


@dataclass(frozen=True, slots=True)
class _Post:
    """A role taken apart: its noun, how it ranks, and stems of the other words."""

    head: str
    rank: frozenset[str]
    about: frozenset[str]


class _Fit(NamedTuple):
    """Who fits, where the role ends in the question, and how many of its words stand there."""

    holder: Holder
    end: int
    told: int


def roles_in(question: str, holders: Sequence[Holder], passing: frozenset[str]) -> list[Role]:
    """The roles that ``question`` has, each with all of ``holders`` whom it fits best.

    Words that are ``passing`` (of a council, of a body) say where, not which role. A role that
    many have is nobody's in particular.
    """
    asked = [_SAME.get(word, word) for word in words(question)]
    if _HEADS.isdisjoint(asked):
        return []
    posts = [(holder, post) for holder in holders for post in _posts(holder.role)]
    read = (_role(asked, at, posts, passing | _ANY) for at, word in enumerate(asked) if word in _HEADS)
    return [role for role in read if role and len(role.people) <= _MOST]


# The same roles are held at meeting after meeting.
@lru_cache(maxsize=20_000)
def _posts(role: str) -> tuple[_Post, ...]:
    """The posts that a role names; what has no noun of its own belongs to the one before."""
    parts: list[list[str]] = []
    for part in _AND.split(role):
        told = [_SAME.get(word, word) for word in words(part)]
        if parts and (_HEADS.isdisjoint(told) or _HEADS.isdisjoint(parts[-1])):
            parts[-1] += told
        else:
            parts.append(told)
    return tuple(post for told in parts if (post := _post(told)))


def _post(told: Sequence[str]) -> _Post | None:
    at = next((at for at, word in enumerate(told) if word in _HEADS), None)
    if at is None:
        return None
    about = {*told[:at], *told[at + 1 :]} - _JOINING - _ANY - set(_RANKS)
    return _Post(told[at], _ranks(told[:at]), frozenset(map(stem, about)))


def _ranks(told: Iterable[str]) -> frozenset[str]:
    return frozenset(_RANKS[word] for word in told if word in _RANKS)


def _role(asked: Sequence[str], at: int, posts: Iterable[tuple[Holder, _Post]], passing: frozenset[str]) -> Role | None:
    """The role around the noun at ``at``, where somebody has it."""
    begin = at
    while begin and asked[begin - 1] not in STOP_WORDS | _ARTICLES | _JOINING:
        begin -= 1
    before = [word for word in asked[begin:at] if word not in passing]
    alone = begin > 0 and asked[begin - 1] in _ARTICLES and asked[at] in _WHOLE
    fits = [
        _Fit(holder, *fit)
        for holder, post in posts
        if _ranks(before) == post.rank and (fit := _fit(asked, at, before, post, passing)) is not None
        # "the Chair" is the meeting's own, "the Director" any.
        if fit[1] or (alone and (not post.about or asked[at] != "chair"))
    ]
    most = max((fit.told for fit in fits), default=0)
    best = [fit for fit in fits if fit.told == most]
    if not best:
        return None
    return Role(" ".join(asked[begin : max(fit.end for fit in best)]), tuple(fit.holder for fit in best))


def _fit(
    asked: Sequence[str], at: int, before: Sequence[str], post: _Post, passing: frozenset[str]
) -> tuple[int, int] | None:
    """Where a role ends in the question, and how many of its words stand there; None where it does not fit."""
    about = [stem(word) for word in before if word not in _RANKS]
    if asked[at] != post.head or not post.about.issuperset(about):
        return None
    end, told, passed = at + 1, len(about), False
    for place, word in enumerate(asked[at + 1 :], start=at + 1):
        if stem(word) in post.about:
            end, told = place + 1, told + 1
        elif word in passing:
            passed = True
        elif word not in _JOINING and len(word) > 1:
            break
    # "the Director of Housing" is no other director; the Chairman of the council is the Chairman.
    of_something_else = end == at + 1 and not passed and bool(_OF.intersection(asked[end : end + 1]))
    return None if of_something_else else (end, told)
