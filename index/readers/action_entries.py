"""The body of a log of actions as its entries, a line each: those of several lines as one, the lines parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from index.actions.action_columns import heads_tracker
from index.actions.log_fields import LABEL
from index.actions.log_roles import is_number, may_be_who
from index.actions.log_rows import entries, is_owners, log_rows
from index.actions.log_texts import entry_lines, tabbed
from index.parts.blocks import Block, Kind
from index.readers.labelled_lines import labelled_apart
from index.text import fold

_RULE = re.compile(r"[\W_]+")
_PROSE_WORDS, _ENTRY_LINES = 45, 6
_SHORT_WORDS = 9
_LABELLED_LEAST = 3
_SHARE = 0.6


def log_blocks(text: str) -> list[Block]:
    """The entries of a log as tables, each under its header or its owner, and what else it holds."""
    paragraphs = [list(some) for told, some in groupby(text.splitlines(), key=lambda line: bool(line.strip())) if told]
    paragraphs = [kept for some in paragraphs if (kept := [one for one in some if not _RULE.fullmatch(one)])]
    if any(heads_tracker(tabbed(line)) for some in paragraphs for line in some):
        return list(_headed([line for some in paragraphs for line in some]))
    labelled = [part for some in paragraphs for part in labelled_apart(some)]
    if _are_labelled(labelled):
        return list(_labelled([_joined(some) for some in labelled]))
    if _are_entries(paragraphs):
        return list(_tables([_joined(some) for some in paragraphs]))
    return [block for some in paragraphs for block in _tables(entry_lines(some))]


def count_rows(found: Sequence[Block]) -> int:
    """How many entries the tables have."""
    return sum(len(log_rows(block.text)) for block in found if block.kind is Kind.TABLE)


def _joined(some: Sequence[str]) -> str:
    return "\t".join(map(tabbed, some))


def _headed(lines: Sequence[str]) -> Iterator[Block]:
    """Rows below a header, what stands between them among them; prose apart."""
    pending: list[str] = []
    for line in map(tabbed, lines):
        begins = heads_tracker(line)
        if pending and (begins or not _goes_on(pending[0], line)):
            yield _table(pending)
            pending = []
        if pending or begins:
            pending.append(line)
        else:
            yield _block(line)
    if pending:
        yield _table(pending)


def _goes_on(header: str, line: str) -> bool:
    mark = next((mark for mark in ("\t", "|", ";", " / ") if header.count(mark) > 1), "\t")
    return mark in line or len(line.split()) <= _SHORT_WORDS


def _are_labelled(paragraphs: Sequence[Sequence[str]]) -> bool:
    """Whether paragraphs are entries whose every line has its label, and some name an owner."""
    told = [_joined(some) for some in paragraphs if _is_labelled(_joined(some))]
    return sum(any(mark["who"] for mark in LABEL.finditer(one)) for one in told) >= _LABELLED_LEAST


def _is_labelled(line: str) -> bool:
    """Whether all cells of an entry begin with labels, but for one."""
    cells = line.split("\t")
    return len(cells) >= _LABELLED_LEAST and sum(bool(LABEL.match(cell)) for cell in cells) >= len(cells) - 1


def _labelled(lines: Sequence[str]) -> Iterator[Block]:
    """The entries that have labels as tables, those in a row together, and what stands between them."""
    for labelled, run in groupby(lines, key=_is_labelled):
        told = list(run)
        yield from [_table(told)] if labelled else map(_block, told)


def _are_entries(paragraphs: Sequence[Sequence[str]]) -> bool:
    """Whether most paragraphs are entries of several lines."""
    joined = [_joined(some) for some in paragraphs if 1 < len(some) <= _ENTRY_LINES]
    told = [one for one in joined if len(one.split()) <= _PROSE_WORDS and not may_be_who(one.split("\t")[0])]
    found = [one for one in told if len(entries(one)) == 1]
    return len(found) > 1 and len(found) >= _SHARE * len(told)


def _tables(lines: Sequence[str]) -> Iterator[Block]:
    """The lines as one table where they are entries; else those that are none by themselves."""
    whole = "\n".join(lines)
    owned = len(lines) > 1 and is_owners(whole) and _are_owned(lines[1:]) and entries(whole)
    if owned:
        yield _table(lines)
        return
    for is_entry, run in groupby(lines, key=_may_be_entry):
        told = list(run)
        found = entries("\n".join(told)) if is_entry else []
        if found:
            yield _table(told)
        else:
            yield from map(_block, told)


def _are_owned(lines: Sequence[str]) -> bool:
    """Whether lines name no owners of their own."""
    return len(entries("\n".join(lines))) < _SHARE * len(lines)


def _may_be_entry(line: str) -> bool:
    """Whether a line is more than a heading."""
    return len(line.split()) <= _PROSE_WORDS and not (
        ("\t" not in line and line.endswith(":")) or ("\t" not in line and is_number(line.strip()))
    )


def _table(lines: Sequence[str]) -> Block:
    return Block(Kind.TABLE, "\n".join(lines), lines=tuple(lines))


def _block(line: str) -> Block:
    """A line that is no entry: a heading where it is short and ends no sentence."""
    told = fold(line)
    short = len(told.split()) <= _SHORT_WORDS and told[-1:] not in ".;?!"
    return Block(Kind.HEADING if short else Kind.PARAGRAPH, told, level=2 if short else 0, lines=(line,))
