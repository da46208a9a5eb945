"""Short papers of invented councils whose decisions and promises are marked where they stand.

``marked/``  papers with ``⟦D| words ⟧`` around each decision ("votes=7/2/1", "mover=", "seconder=" as printed; "lost"
             where it was voted down, "amendment" where one was carried) and ``⟦P1 who=Post| words ⟧`` around each
             promise, one number for all places that tell the same; ``⟦?D| ⟧`` and ``⟦?P| ⟧`` where readers would
             differ. Marks nest.

They were written by people who had seen nothing of what finds decisions, each paper in another house style. Which part
a paper is in follows from its name: most teach, what is "heldout" nobody looks at who builds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from index.files.captions import text_of
from index.text import fold
from tests.benchmarks.promises.labelled import HALVES, Decision, InventedPaper, Promise

FOLDER = Path(__file__).parent / "marked"
_EDGE = re.compile(r"⟦(?P<kind>\??[DP]\d*)(?P<told>[^|⟦⟧]*)\|[ \t]?|[ \t]?⟧")
_FIELD = re.compile(r"(\w+)=")
_VOTES = ("agreed", "against", "abstained")
# One paper in four is held out.
_PARTS = 4


@dataclass(slots=True)
class Mark:
    """``text[begin:end]`` as marked: its kind ("D", "P1", "?D"), flags ("lost") and fields ("mover")."""

    kind: str
    begin: int
    end: int = -1
    flags: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MarkedPaper(InventedPaper):
    """Such a paper; of its decisions, the words of those that were voted down or only amend."""

    not_carried: tuple[str, ...] = ()


def marked_papers(folder: Path = FOLDER) -> list[MarkedPaper]:
    """All such papers."""
    return [_paper(path) for path in sorted(folder.glob("*.txt"))]


def part_of(name: str) -> str:
    """The part of the paper of that name."""
    return HALVES[int(sha256(name.encode()).hexdigest(), 16) % _PARTS == 0]


def parse(marked: str) -> tuple[str, list[Mark]]:
    """A text without its marks, and these in order of where they begin.

    Raises
    ------
    ValueError
        If a mark is never closed, or closed twice.
    """
    parts: list[str] = []
    done: list[Mark] = []
    opened: list[Mark] = []
    at = length = 0
    for edge in _EDGE.finditer(marked):
        parts.append(marked[at : edge.start()])
        length += len(parts[-1])
        at = edge.end()
        if edge["kind"]:
            opened.append(_mark(edge, length))
        elif opened:
            done.append(opened.pop())
            done[-1].end = length
        else:
            raise ValueError(f"closed twice: {parts[-1][-40:]}")
    if opened:
        raise ValueError(f"never closed: {opened[-1].kind}")
    return "".join((*parts, marked[at:])), sorted(done, key=lambda one: (one.begin, -one.end))


def _mark(edge: re.Match[str], begin: int) -> Mark:
    flags, *told = _FIELD.split(edge["told"].strip())
    fields = {name: value.strip() for name, value in zip(told[::2], told[1::2], strict=True)}
    return Mark(edge["kind"], begin, flags=tuple(flags.split()), fields=fields)


def _paper(path: Path) -> MarkedPaper:
    data = path.read_bytes()
    captions = data.startswith(b"WEBVTT")
    text, marks = parse(text_of(data, path.name)[0] if captions else data.decode())
    decisions = [one for one in marks if one.kind == "D"]
    return MarkedPaper(
        path.name,
        text,
        path.name.partition("-")[0],
        (*_promises(text, marks), *(Promise(_words(text, one), arguable=True) for one in marks if one.kind == "?P")),
        tuple(_decision(text, one) for one in decisions),
        part_of(path.name),
        tuple(_words(text, one) for one in marks if one.kind == "?D"),
        tuple(_words(text, one) for one in decisions if one.flags),
    )


def _promises(text: str, marks: list[Mark]) -> Iterator[Promise]:
    kinds = dict.fromkeys(one.kind for one in marks if one.kind[0] == "P")
    for kind in kinds:
        first, *also = (one for one in marks if one.kind == kind)
        yield Promise(_words(text, first), tuple(_words(text, one) for one in also), first.fields.get("who"))


def _decision(text: str, mark: Mark) -> Decision:
    counts = mark.fields.get("votes", "").split("/")
    votes = dict(zip(_VOTES, (int(one) if one.strip().isdigit() else None for one in counts), strict=False))
    return Decision(
        _words(text, mark),
        votes if len(counts) > 1 else None,
        mark.fields.get("mover"),
        mark.fields.get("seconder"),
    )


def _words(text: str, mark: Mark) -> str:
    return fold(text[mark.begin : mark.end])
