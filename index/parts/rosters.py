"""Who came to a meeting and who did not, from where its paper lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from index.parts.blocks import Block, Kind, unmarked
from index.parts.draft import Draft
from index.parts.items import Item
from index.people.attendance import roster
from index.people.attendance_rows import heads_roster, plain_rows, told_in_rows
from index.people.headings import heading_capacity, lead_in, presiding
from index.people.lists import people_listed
from index.people.named_in import apologies_in, away_in, declarations_in, presenters_in, substitutes_in
from index.people.openings import opens_roster
from index.people.subjects import clauses
from index.types import Capacity, Named

_APOLOGIES = re.compile(r"\b(?:apolog|ymddiheuriad|absence|attendance|present\b)", re.IGNORECASE)
_INTERESTS = re.compile(r"\b(?:interest|buddiant|buddiannau)", re.IGNORECASE)
# "Received from ...", which only the title says is of apologies.
_RECEIVED = re.compile(r"(?:were )?(?:received|accepted|submitted|noted|from)\b", re.IGNORECASE)
_COUNCILLOR = re.compile(r"\W*(?:Y\s+)?(?:Cllrs?|Councillors?|Cyng|Cynghorydd|Cynghorwyr)\b", re.IGNORECASE)
# Small words of a list of names.
_JOINS = frozenset({"and", "a", "ac", "r", "y", "yr", "de", "der", "van", "von"})
# "8.1  Councillor A Lee"
_PARAGRAPH = re.compile(r"^\d{1,4}\.\d{1,2}[.)]?\s+")
_NOTE = re.compile(r"^[\[(].*[\])]$")


def name_attendance(draft: Draft, blocks: Sequence[Block]) -> None:
    """Add the people listed under "Present", "In attendance", "Apologies" and the like, or in a table of who came."""
    lines, told = told_in_rows(_lines(blocks))
    for name, capacity in told:
        draft.name(*roster([name], capacity))
    for at, line in enumerate(lines):
        if begun := _begins_roster(line):
            above = [before for before in lines[:at] if before.strip()][-1:]
            chair = [before for before in above if presiding(unmarked(before))]
            draft.name(*roster([*chair, *lines[at:]], begun))
            return


def _begins_roster(line: str) -> Capacity | None:
    told = unmarked(next(iter(plain_rows([line])), ""))
    return heading_capacity(told) or (lead_in(told) or (None, ""))[0]


def roster_at_end(draft: Draft, items: Sequence[Item]) -> list[Block]:
    """Takes the roster that a page prints below its last item from that item, where its head has none."""
    if not items or any(one.capacity is Capacity.MEMBER for one in draft.people):
        return []
    under = items[-1].blocks
    at = next((i for i, block in enumerate(under) if _is_roster(block) or _heads_rows(under[i:])), len(under))
    items[-1].blocks = under[:at]
    return under[at:]


def _is_roster(block: Block) -> bool:
    line = unmarked(block.lines[0]) if block.lines else ""
    titled = block.kind is Kind.HEADING and heading_capacity(line) is Capacity.MEMBER
    opens = opens_roster(line) and _begins_roster(line) is Capacity.MEMBER
    return titled or opens or (block.kind is Kind.TABLE and heads_roster(line))


def _heads_rows(under: Sequence[Block]) -> bool:
    """Whether "Attendance" stands alone over lines that say who came."""
    line = unmarked(under[0].text)
    return heading_capacity(line) is Capacity.MEMBER and bool(told_in_rows(_lines(under))[1])


def _lines(blocks: Sequence[Block]) -> list[str]:
    return [line for block in blocks for line in (*block.lines, "")]


def above_roster(head: Sequence[Block]) -> list[Block]:
    """The blocks above the first roster: what a roster names is no body and no venue."""
    return list(takewhile(lambda block: not heading_capacity(unmarked(block.text)), head))


def name_item_people(draft: Draft, item: Item, position: int) -> None:
    """Add those whom an item names: absent, substituting, declaring an interest, attending for it."""
    texts = [block.text for block in item.blocks if block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM)]
    if _APOLOGIES.search(item.title):
        name_attendance(draft, item.blocks)
        told = " ".join([item.title, *texts] if _RECEIVED.match(" ".join(texts)) else texts)
        draft.name(*apologies_in(told), *substitutes_in(told))
        named = any(one.capacity is Capacity.APOLOGIES for one in draft.people)
        draft.name(*_listed(item, texts, led=not named))
        draft.name(*away_in(told))
    if _INTERESTS.search(item.title):
        for text in texts:
            draft.name(*(replace(person, item=position) for person in declarations_in(text)))


def presenters(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The presenters that an item's note in brackets names, as printed: with their posts."""
    found: list[str] = []
    for block in blocks:
        if _NOTE.match(block.text):
            found += [f"{one.name}, {one.role}" if one.role else one.name for one in presenters_in(block.text)]
    return tuple(dict.fromkeys(found))


def _listed(item: Item, texts: Sequence[str], led: bool) -> list[Named]:
    """Names that stand alone under the title "Apologies", or behind it on its line.

    ``led`` says that sentences which begin with a councillor tell of such too: nothing else does.
    """
    if not re.search(r"apolog|ymddiheuriad", item.title, re.IGNORECASE):
        return []
    title = unmarked(item.title)
    if behind := lead_in(title):
        return roster([behind[1]], Capacity.APOLOGIES)
    lines = [line for text in texts for sentence in clauses(text) for line in sentence.splitlines()]
    told = (_PARAGRAPH.sub("", unmarked(line)) for line in lines)
    names = [line for line in told if _is_list(line) or (led and _COUNCILLOR.match(line))]
    return roster(names, Capacity.APOLOGIES)


def _is_list(line: str) -> bool:
    """Whether a line is names and nothing else, apart from what brackets tell of them."""
    bare = re.sub(r"\([^()]*\)", "", line)
    found = people_listed(bare)
    words = re.findall(r"[^\W\d_]+", bare)
    return bool(found) and found[0].begin <= len("Y ") and all(word[0].isupper() or word in _JOINS for word in words)
