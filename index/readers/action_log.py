"""Logs of actions of any layout: entries that each name somebody, what is to be done, by when or how it stands."""

from __future__ import annotations

from collections.abc import Sequence

from index.actions.log_rows import log_rows
from index.actions.standing import Status
from index.minutes.minuted import tell_reported
from index.parts.blocks import Block, Kind
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import Facts
from index.parts.heads import fact_warnings
from index.readers.action_entries import count_rows, log_blocks
from index.readers.action_heads import LOG, log_facts, log_head_of
from index.readers.action_tracker import TRACKED, ActionTrackerReader
from index.types import Authority, Furniture, PaperKind, ReadPaper

_LEAST = 3
_SHARE = 0.35
# What is decided in a list, and is no action, the reader of such lists tells apart.
_DECIDED = ("agreed", "agreements", "decisions", "decided", "resolved")


class ActionLogReader:
    """Reads such a log as one meeting; its entries are rows."""

    def recognises(self, text: str) -> bool:
        lines = [line for line in text.splitlines() if line.strip()]
        head = log_head_of([line.strip() for line in lines])
        if not head or any(line.strip(" :.").casefold() in _DECIDED for line in lines):
            return False
        found = log_blocks(_body(text, len(head)))
        return count_rows(found) >= _LEAST and _share(found) >= _SHARE

    def read(self, text: str) -> ReadPaper:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        head = log_head_of(lines)
        facts = log_facts(head)
        draft = Draft(meeting=facts.over(Facts(council=council_named(text))).meeting())
        match = next(match for line in head if (match := LOG.search(line)))
        draft.leave(Furniture.HEADING, *(line for line in head if line != match.string))
        draft.leave(Furniture.HEADING, match.string[: match.start()].strip(), match.string[match.end() :].strip())
        called = Block(Kind.HEADING, match["name"], level=1, lines=(match["name"],))
        found = log_blocks(_body(text, len(head)))
        tracker = ActionTrackerReader().recognises(text) or _follows_up(found)
        authority = Authority.REPORTED if tracker else Authority.MINUTED
        tell_reported(draft, [called, *found], None, authority)
        kind = PaperKind.REPORT if tracker else PaperKind.MINUTES
        warnings = (*fact_warnings(facts), *([TRACKED] if tracker else []))
        return ReadPaper(kind, (draft.finished(),), warnings, furniture=tuple(draft.furniture))


def _follows_up(found: Sequence[Block]) -> bool:
    """Whether entries say when they were agreed and how they stand since, or are done or late."""
    told = [row for block in found if block.kind is Kind.TABLE for row in log_rows(block.text)]
    since = sum(bool(row.agreed and row.update) for row in told)
    moved = sum(row.standing is not None and row.standing.status is not Status.OPEN for row in told)
    return max(since, moved) >= _LEAST


def _share(found: Sequence[Block]) -> float:
    """The share of words in tables."""
    told = [(len(block.text.split()), block.kind is Kind.TABLE) for block in found]
    return sum(count for count, table in told if table) / max(1, sum(count for count, _ in told))


def _body(text: str, count: int) -> str:
    """What stands below the first ``count`` lines that are not empty."""
    lines = text.splitlines()
    told = [at for at, line in enumerate(lines) if line.strip()]
    return "\n".join(lines[told[count - 1] + 1 :])
