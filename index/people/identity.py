"""Who is who: one person under several spellings, and a name as it was heard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.people.hearing import may_be_heard
from index.people.spelling import NameSpelling, bare_name, may_be_one, spelling_of, untitled
from index.people.words import bare
from index.types import Named

__all__ = ["KnownPerson", "bare_name", "match", "people_of"]

_OFFICERS = frozenset(
    "officer manager director head accountant solicitor lawyer engineer planner auditor clerk executive chief"
    " assistant coordinator co-ordinator surveyor adviser advisor".split()
)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person: ``name`` is the fullest spelling without title, ``spellings`` are as printed."""

    name: str
    spellings: tuple[str, ...]
    roles: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


def people_of(named: Iterable[Named | str]) -> list[KnownPerson]:
    """The people whom ``named`` name, in order, each once.

    Two spellings are one person's only where no other person could be meant; what may be one
    of several stays by itself.
    """
    spellings = _gathered(named)
    kept = _Kept()
    for one in sorted(spellings, key=_fullness, reverse=True):
        kept.place(one)
    return [
        _person(cluster) for cluster in sorted(kept.clusters, key=lambda cluster: min(one.order for one in cluster))
    ]


def match(heard: str, people: Sequence[KnownPerson]) -> KnownPerson | None:
    """The only one of ``people`` who can be meant by a name as heard or misspelt, or None."""
    spelling = spelling_of(heard)
    if not spelling.words:
        return None
    known = [(person, spelling_of(person.name)) for person in people]
    fitting = [person for person, own in known if may_be_one(spelling, own)]
    if not fitting:
        fitting = [person for person, own in known if may_be_heard(spelling, own)]
    return fitting[0] if len(fitting) == 1 else None


@dataclass(slots=True)
class _Printed:
    """All prints of one name, of people who cannot be told apart."""

    spelling: NameSpelling
    order: int
    prints: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    parties: list[str] = field(default_factory=list)

    @property
    def officer(self) -> bool:
        """Whether a post tells an employee of a council."""
        return any(bare(word) in _OFFICERS for role in self.roles for word in role.split())


@dataclass(slots=True)
class _Kept:
    """The people so far, found by the last word of the surname with the first name, or its first letter."""

    clusters: list[list[_Printed]] = field(default_factory=list)
    by_name: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))

    def place(self, one: _Printed) -> None:
        """Add a spelling to the only person whose it can be, else as a person of its own."""
        fitting = [at for at in self._near(one) if all(_may_be_one(one, other) for other in self.clusters[at])]
        at = fitting[0] if len(fitting) == 1 else len(self.clusters)
        self.clusters[at:] = self.clusters[at:] or [[]]
        self.clusters[at].append(one)
        first = "".join(one.spelling.given[:1])
        for key in {"", first, f"{first[:1]}*"}:
            self.by_name[one.spelling.words[-1], key].append(at)

    def _near(self, one: _Printed) -> list[int]:
        """The people with the surname's last word whose first name is the same or, of one of the two, an initial."""
        first = "".join(one.spelling.given[:1])
        keys = [first, first[0]] if len(first) > 1 else [f"{first}*" if first else ""]
        return list(dict.fromkeys(at for key in keys for at in self.by_name[one.spelling.words[-1], key]))


def _gathered(named: Iterable[Named | str]) -> list[_Printed]:
    """Each name with all its prints; Mr Lee and Mrs Lee are two."""
    gathered: dict[tuple[tuple[str, ...], bool, bool, bool], _Printed] = {}
    for order, one in enumerate(named):
        name, role, party = (one, None, None) if isinstance(one, str) else (one.name, one.role, one.party)
        spelling = spelling_of(name)
        if not spelling.words:
            continue
        alone = spelling.councillor and not spelling.given
        key = (spelling.words, spelling.male, spelling.female, alone)
        printed = gathered.setdefault(key, _Printed(spelling, order))
        printed.prints.append(name)
        printed.roles += [role] if role else []
        printed.parties += [party] if party else []
    return list(gathered.values())


def _fullness(one: _Printed) -> tuple[int, int, int, int]:
    """Names with most first names first, and of those, names rather than initials; what is told of sex goes before."""
    given = one.spelling.given
    return (
        len(given),
        sum(len(part) > 1 for part in given),
        one.spelling.joined,
        one.spelling.male or one.spelling.female,
    )


def _may_be_one(first: _Printed, second: _Printed) -> bool:
    """Whether two may be one person; a councillor is no employee (Local Government Act 1972, section 116)."""
    if first.spelling.words != second.spelling.words and _at_odds(first, second):
        return False
    return may_be_one(first.spelling, second.spelling)


def _at_odds(first: _Printed, second: _Printed) -> bool:
    return (first.spelling.councillor and second.officer) or (second.spelling.councillor and first.officer)


def _person(cluster: list[_Printed]) -> KnownPerson:
    in_order = sorted(cluster, key=lambda one: one.order)
    prints = [name for one in in_order for name in one.prints]
    names = sorted({untitled(name): None for name in prints}, key=_rank, reverse=True)
    return KnownPerson(
        name=names[0],
        spellings=tuple(dict.fromkeys(prints)),
        roles=tuple(dict.fromkeys(role for one in in_order for role in one.roles)),
        parties=tuple(dict.fromkeys(party for one in in_order for party in one.parties)),
    )


def _rank(name: str) -> tuple[int, int, bool]:
    """How full a spelling is; of two alike, one not in capitals."""
    words = name.replace("-", " ").split()
    return (sum(len(bare(word)) > 1 for word in words), len(words), not any(w.isupper() and len(w) > 2 for w in words))
