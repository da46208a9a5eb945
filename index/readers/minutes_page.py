"""A committee system's page of agenda and minutes: numbered items with "Minutes:" blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from index.readers.blocks import Block, Kind, blocks
from index.readers.minuted import minuted
from index.readers.page import PRESENTERS, council_named, date_from_notice, is_furniture, meeting_facts, title_of
from index.text import fold
from index.types import AgendaItem, Authority, Contribution, Meeting, PaperKind, ReadPaper

_NUMBER = re.compile(r"^(?P<number>\d{1,4}[A-Za-z]?(?:[./]\d{1,4})*)\.?$")
_MINUTES = re.compile(r"^(?:minutes|cofnodion|(?P<decision>decision|penderfyniad))\s*:$", re.IGNORECASE)
_CUT = re.compile(r"\s*(?:\.\.\.|…)?\s*view the full (?:minutes|decision) text for item (?P<number>[\w./]+?)\.?$", re.I)
_APOLOGIES = re.compile(r"^Apologies (?:for absence )?(?:were|had been) received from (?P<names>.+)$", re.IGNORECASE)


class MinutesPageReader:
    """Reads such a page as one meeting."""

    def recognises(self, text: str) -> bool:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        numbered = sum(bool(_NUMBER.match(line)) for line in lines)
        return numbered >= 2 and sum(bool(_MINUTES.match(line)) for line in lines) >= 2

    def read(self, text: str) -> ReadPaper:
        found = [block for block in blocks(text) if block.kind is not Kind.GAP]
        head, items = _split(found)
        warnings: list[str] = []
        contributions: list[Contribution] = []
        for position, item in enumerate(items):
            contributions += item.contributions(position, warnings)
        facts = meeting_facts(line for block in head for line in block.lines)
        inferred = None if facts.date else date_from_notice(text)
        if inferred:
            warnings.append(
                f"The page prints no date: {inferred.day} {inferred:%B %Y} was inferred from its notice of the "
                "working day before."
            )
        elif not facts.date:
            warnings.append("The page prints no date for its meeting, and none could be inferred.")
        if not facts.body:
            warnings.append("The page does not name the body (committee or panel) that met.")
        meeting = Meeting(
            council=council_named(text),
            body=facts.body,
            date=facts.date or inferred,
            date_inferred=inferred is not None,
            time=facts.time,
            venue=facts.venue,
            items=tuple(item.agenda_item() for item in items),
            apologies=_apologies(contributions),
            contributions=tuple(contributions),
        )
        return ReadPaper(PaperKind.MINUTES, (meeting,), tuple(warnings))


@dataclass(slots=True)
class _Item:
    number: str
    blocks: list[Block] = field(default_factory=list)

    def agenda_item(self) -> AgendaItem:
        notes = (PRESENTERS.match(block.text) for block in self.blocks)
        title = title_of(self.blocks[0].text) if self.blocks else ""
        return AgendaItem(self.number, title, presenters=tuple(fold(n["names"]) for n in notes if n))

    def contributions(self, position: int, warnings: list[str]) -> Iterator[Contribution]:
        """What stands under the item; what the page has cut off is added to ``warnings``."""
        runs: list[tuple[bool, list[Block]]] = []
        for block in self.blocks[1:]:
            if label := _MINUTES.match(block.text):
                runs.append((bool(label["decision"]), []))
            elif is_furniture(block):
                continue
            elif runs:
                runs[-1][1].append(self._whole(block, warnings))
            else:
                yield Contribution(block.text, Authority.AGENDA, item=position)
        for decides, told in runs:
            for one in minuted((block for block in told if block.text), item=position):
                yield replace(one, authority=Authority.RESOLVED, heading=one.heading or "Decision") if decides else one

    def _whole(self, block: Block, warnings: list[str]) -> Block:
        cut = _CUT.search(block.text)
        if not cut:
            return block
        warnings.append(
            f"The minutes of item {self.number} are cut short on this page, which links to their full text."
        )
        return Block(block.kind, block.text[: cut.start()], lines=block.lines)


def _split(found: list[Block]) -> tuple[list[Block], list[_Item]]:
    """What stands before the first item, and the items. An item begins at a bare number."""
    head: list[Block] = []
    items: list[_Item] = []
    for block in found:
        match = _NUMBER.match(block.text)
        if match and block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.HEADING):
            items.append(_Item(match["number"]))
        else:
            (items[-1].blocks if items else head).append(block)
    return head, items


def _apologies(contributions: list[Contribution]) -> tuple[str, ...]:
    for contribution in contributions:
        match = _APOLOGIES.match(contribution.text)
        if match:
            names = re.sub(r"\([^)]*\)", "", match["names"])
            names = re.sub(r"\b(?:Councillors?|Cllrs?)\b\.?", "", names).strip(" .")
            return tuple(fold(name) for name in re.split(r",| and ", names) if name.strip())
    return ()
