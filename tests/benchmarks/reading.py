"""The labelled papers, and how a reading of one is judged.

The label "half" says which papers the readers were built on ("tune") and which were never looked
at while building ("report": half of the papers in "heldout" and in "pages").
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest
from pathlib import Path
from typing import Any

from index.text import plain
from index.types import Authority, Capacity, Contribution, Meeting, ReadPaper, came, sent_apologies

PAPERS = Path(__file__).parent / "papers"
HALVES = ("tune", "report")
# What labels call decisions of which readers differ.
ARGUABLE = ("arguable_decisions", "decisions_optional")
_FOLDERS = ("web", "documents", "more", "heldout", "pages")

# Labels give a decision by its first words.
_DECISION_CHARACTERS = 45
_FACTS = ("body", "council", "venue", "time")
# Some labels keep a councillor's title, others leave it out.
_COUNCILLOR = re.compile(r"^(?:(?:county|district|borough|town|parish) )?(?:cllrs?|councillors?|cyng) ")

# Some labels keep the note behind a title that its item is exempt, others leave it out.
_EXEMPT_NOTE = re.compile(
    r"\s*[(\[][^()\[\]]*\b(?:exempt|confidential|restricted|paragraphs?|public|closed)\b[^()\[\]]*[)\]]\s*$", re.I
)

Labels = dict[str, Any]


@dataclass(frozen=True, slots=True)
class LabelledPaper:
    """A paper with what it prints of its kind and meetings; ``warns`` where it cannot be read without a warning."""

    path: Path
    form: str
    kind: str
    meetings: tuple[Labels, ...] = field(repr=False)
    warns: bool
    half: str = "tune"

    @property
    def name(self) -> str:
        """Its folder and file."""
        return f"{self.path.parent.name}/{self.path.name}"

    @property
    def text(self) -> str:
        """The paper's words."""
        return self.path.read_text(encoding="utf-8")


def labelled_papers(*halves: str) -> list[LabelledPaper]:
    """The labelled papers of ``halves``, in the order of their labels."""
    return [paper for folder in _FOLDERS for paper in _in_folder(PAPERS / folder) if paper.half in halves]


def _in_folder(folder: Path) -> Iterator[LabelledPaper]:
    labels = folder / "labels.jsonl"
    for line in labels.read_text(encoding="utf-8").splitlines() if labels.exists() else ():
        row = json.loads(line)
        # The first words of the form name it; what follows are its peculiarities.
        form = re.split(r"[,;(]", row["form"])[0].strip()
        warns = bool(row["warning"])
        yield LabelledPaper(folder / row["file"], form, row["kind"], tuple(row["meetings"]), warns, row["half"])


def labelled_as(paper: LabelledPaper, *names: str) -> Iterator[str]:
    """The first words of what a paper's labels give under ``names``, as :func:`begin` has them."""
    return (begin(text) for meeting in paper.meetings for name in names for text in meeting.get(name) or ())


@dataclass(slots=True)
class Share:
    """How many of how many were right."""

    right: int = 0
    of: int = 0

    def add(self, right: int, of: int = 1) -> None:
        """Count ``right`` of ``of`` more."""
        self.right += right
        self.of += of

    def __str__(self) -> str:
        return f"{self.right / self.of:.2f}" if self.of else ""


@dataclass(slots=True)
class Score:
    """What was read rightly of some papers, by what it is: date, numbers, body and so on."""

    papers: int = 0
    extra_decisions: int = 0
    shares: defaultdict[str, Share] = field(default_factory=lambda: defaultdict(Share))

    def add(self, labelled: LabelledPaper, read: ReadPaper) -> None:
        """Judge a reading of ``labelled``. Meetings are compared in order; one too many spoils the numbers."""
        self.papers += 1
        pairs = list(zip_longest(labelled.meetings, read.meetings))
        both = [(labels, meeting or Meeting()) for labels, meeting in pairs if labels]
        date = all(_date(meeting) == labels["date"] for labels, meeting in both)
        numbers = len(pairs) == len(both) and all(_numbers(meeting) == _labelled(labels) for labels, meeting in both)
        titles = numbers and all(_titles(meeting) == _labelled_titles(labels) for labels, meeting in both)
        told = {"date": date, "numbers": numbers, "both": date and numbers, "titles": titles}
        for name, right in (told | {"kind": read.kind == labelled.kind}).items():
            self.shares[name].add(right)
        if labelled.warns:
            self.shares["warnings"].add(bool(read.warnings))
        for labels, meeting in both:
            self._add_meeting(labels, meeting)

    def _add_meeting(self, labels: Labels, meeting: Meeting) -> None:
        for name in _FACTS:
            self.shares[name].add(_is_fact(name, labels, meeting))
        self.shares["inferred"].add(meeting.date_inferred == labels["date_inferred"])
        exempt = [position for position, item in enumerate(meeting.items) if item.exempt]
        self.shares["exempt"].add(exempt == labels["exempt"])
        # Some labels leave out the officers and guests who attended.
        attending = [one.name for one in meeting.people if one.capacity is Capacity.ATTENDING]
        self._add_names("present", came(meeting.people), labels["present"], attending)
        self._add_names("apologies", sent_apologies(meeting.people), labels["apologies"])
        self._add_decisions(labels, meeting)
        # Where no abstentions are printed, some labels have none of them, others 0.
        wanted = Counter((vote["agreed"], vote["against"], vote["abstained"] or 0) for vote in labels["votes"])
        printed = [one.votes for one in meeting.contributions if one.votes]
        found = Counter((votes.agreed, votes.against, votes.abstained or 0) for votes in printed)
        self.shares["votes"].add((wanted & found).total(), wanted.total())

    def _add_names(self, name: str, read: Sequence[str], labels: Sequence[str], optional: Sequence[str] = ()) -> None:
        """Judge names; those in ``optional`` count only where the labels have them."""
        wanted = set(map(bare_name, labels))
        found = set(map(bare_name, read)) - (set(map(bare_name, optional)) - wanted)
        self.shares[f"{name} precision"].add(len(found & wanted), len(found))
        self.shares[f"{name} recall"].add(len(found & wanted), len(wanted))

    def _add_decisions(self, labels: Labels, meeting: Meeting) -> None:
        """What is resolved without a break counts as one decision; one that may be argued over, neither way."""
        resolved = list(_resolved(meeting.contributions))
        wanted = list(map(begin, labels["decisions"]))
        argued = map(begin, [*labels.get("arguable_decisions", ()), *labels.get("decisions_optional", ())])
        self.shares["decisions"].add(sum(any(one in text for text in resolved) for one in wanted), len(wanted))
        known = [*wanted, *argued]
        self.extra_decisions += sum(not any(one in text for one in known) for text in resolved)


def _resolved(contributions: Iterable[Contribution]) -> Iterator[str]:
    for (authority, _), run in groupby(contributions, key=lambda one: (one.authority, one.item)):
        if authority is Authority.RESOLVED:
            yield " ".join(words(one.text) for one in run)


def _is_fact(name: str, labels: Labels, meeting: Meeting) -> bool:
    """Whether a fact was read as labelled; a leading "the" is no part of it.

    Of a council that meets as itself, and of a joint body that is no council's, one name tells both.
    """
    read, wanted = _fact(getattr(meeting, name)), _fact(labels[name])
    one_name = name in ("body", "council") and labels["body"] and labels["body"] == labels["council"]
    return read == wanted or bool(one_name and not read and wanted in map(_fact, (meeting.body, meeting.council)))


def _fact(text: str | None) -> str:
    return words(text).removeprefix("the ")


def bare_name(text: str) -> str:
    """A name without a councillor's title."""
    return _COUNCILLOR.sub("", words(text))


def begin(decision: str) -> str:
    """The first words of a decision, by which a label gives it."""
    return words(decision)[:_DECISION_CHARACTERS].strip()


def _date(meeting: Meeting) -> str | None:
    return meeting.date.isoformat() if meeting.date else None


def _numbers(meeting: Meeting) -> list[str | None]:
    return [item.number for item in meeting.items]


def _labelled(labels: Labels) -> list[str | None]:
    """Item numbers; labels give some with the brackets that the paper prints."""
    return [number.strip("()") if number else None for number, _ in labels["items"]]


def _titles(meeting: Meeting) -> list[str]:
    return [_title(item.title) for item in meeting.items]


def _labelled_titles(labels: Labels) -> list[str]:
    return [_title(title) for _, title in labels["items"]]


def _title(text: str) -> str:
    return words(_EXEMPT_NOTE.sub("", text))


def words(text: str | None) -> str:
    """``text`` by its letters and digits, everything else a space."""
    return re.sub(r"[\W_]+", " ", plain(text or "")).strip()
