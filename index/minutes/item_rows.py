"""What the rows of a table of minutes tell: each an item, its discussion minuted and its decision resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from index.minutes.item_tables import Column, ItemTableHead, ItemTableRow
from index.minutes.minuted import tell_minutes
from index.minutes.preambles import is_nothing
from index.minutes.resolution_parts import sentences_of
from index.minutes.resolutions import is_resolution
from index.minutes.votes import votes_in
from index.parts import titles
from index.parts.blocks import Block, Kind
from index.parts.draft import Draft
from index.parts.exempt import is_exempt
from index.types import AgendaItem, Authority, Contribution, Furniture

_NUMBER = re.compile(r"^(?P<number>\(?(?:[A-Z]{1,5}[./ ]?)?\d[\w./-]*\)?\*?|\([a-z]\))[.:]?(?:\s+(?P<rest>\S.*))?$")
_NOTHING = re.compile(
    r"\W*(?:n/?a|none|nil|nothing\b.*|no (?:decision|action|outcome|business|questions?)\b.*|not (?:decided|discussed"
    r"|reached|determined)\b.*|(?:for )?information(?: only| item)?|(?:item |application )?withdrawn by\b.*"
    r"|entered in error\b.*|see (?:above|below|minutes?|item)\b.*|discuss(?:ed|ion)(?: only)?|ongoing)?\W*",
    re.IGNORECASE,
)
# Items under which a cell tells who was away or has an interest.
_NO_BUSINESS = re.compile(
    r"\b(?:apolog\w+|declarations?|interests?|(?:public|members['’]?) (?:questions?|session|forum)|welcome|attendance"
    r"|ymddiheuriadau|present)\b",
    re.IGNORECASE,
)
# "AB to ring the county", "Clerk to write": what somebody is to do.
_TO_DO = re.compile(
    r"^(?:A(?i:ctions?)\b\W+)?(?:[Aa]ll|(?!\w+(?i:ed) )[A-Z][\w.'’/&-]*(?: (?:[A-Z][\w.'’/&-]*|of|and|the|for|officer"
    r"|manager|director|clerk|chair)){0,6}) (?:to|will) (?!be\b)[a-z]"
)
# What is put off is decided so, in a column of decisions.
_PUT_OFF = re.compile(r"^(?:defer|adjourn|continu|held|hold|put (?:back|off)|carried over)", re.IGNORECASE)
# "Accept the lower quote", "No objection": under "Decision / Action" no action.
_VERDICT = re.compile(
    r"^(?:(?:accept|approve|agree|adopt|award|grant|refuse|reject|support|object|defer|decline|recommend|note|confirm|resolve)"
    r"(?:e?d)?|no (?:objections?|comments?|further action)|carried|lost|yes)\b",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(r"^(?:council|committee|panel|board|group|members?|forum|partnership)\b", re.IGNORECASE)
_MOST_WORDS = 20


def tell_row(draft: Draft, head: ItemTableHead, row: ItemTableRow, item: int | None, settled: bool) -> int:
    """Tell a row, which begins an item or goes on with ``item``; ``settled`` ones were decided before. The item."""
    told = dict(enumerate(row.cells))
    if item is None or not row.again:
        item = _begin(draft, head, row, told)
    votes = next((row.cell(at) for at, name in enumerate(head.names) if re.match("votes?$", name, re.I)), "")
    told = {at: lines for at, lines in told.items() if re.search(r"\w", row.cell(at))}
    for kind, run in groupby(sorted(told), key=lambda at: _kind(head, at)):
        ats = list(run)
        if settled and kind in (Column.DECIDED, Column.MIXED):
            for at in ats:
                draft.tell(Contribution(row.cell(at), Authority.MINUTED, item=item, heading=head.names[at]))
        elif kind is Column.DECIDED:
            for at in ats:
                _tell_decided(draft, row.cell(at), head.names[at], item, votes)
        elif kind is Column.MIXED:
            _tell_mixed(draft, [line for at in ats for line in _paragraphs(row.cells[at])], head.names[ats[0]], item)
        elif kind in (Column.ASKED, Column.WHO, Column.OTHER):
            _tell_asked(draft, head, row, ats, item)
        else:
            tell_minutes(draft, [_block(row.cell(at)) for at in ats], item)
    return item


def number_alone(text: str) -> bool:
    """Whether a line is an item's number and no more, as it stands above a row."""
    match = _NUMBER.match(text)
    return match is not None and not match["rest"]


def _kind(head: ItemTableHead, at: int) -> Column:
    return head.columns[at] if at < len(head.columns) else Column.OTHER


def _begin(draft: Draft, head: ItemTableHead, row: ItemTableRow, told: dict[int, list[str]]) -> int:
    """Begin the item of a row, and take its number and its title out of the cells that are ``told``."""
    number, title = None, ""
    for at in (at for at in list(told) if _kind(head, at) in (Column.NUMBER, Column.TITLE, Column.SAID)):
        text = row.cell(at)
        match = _NUMBER.match(text)
        if number is None and match and _kind(head, at) is not Column.SAID:
            number, text = match["number"], match["rest"] or ""
        if text and not title:
            title, text = _titled(text)
        row.cells[at] = told[at] = [text] if text else []
    draft.leave(Furniture.NUMBER, number or "")
    draft.leave(Furniture.TITLE, title)
    whole = " ".join(row.cell(at) for at in told)
    return draft.begin(AgendaItem((number or "").strip("()*.") or None, title, is_exempt(title) or is_exempt(whole)))


def _titled(text: str) -> tuple[str, str]:
    title, rest = titles.split(text)
    return (title, rest) if len(title.split()) <= _MOST_WORDS else ("", text)


def _block(text: str) -> Block:
    return Block(Kind.PARAGRAPH, text, lines=(text,))


def _paragraphs(cell: list[str]) -> Iterator[str]:
    """The lines of a cell, those together that rows of bars break to fit its width."""
    told: list[str] = []
    for part in cell:
        first, *others = part.splitlines()
        if told and (told[-1][-1:] in ".?!" or _VERDICT.match(first) or is_resolution(first) or _TO_DO.match(first)):
            yield " … ".join(told)
            told = []
        told.append(first)
        if others:
            yield " … ".join(told)
            yield from others[:-1]
            told = others[-1:]
    yield " … ".join(told)


def _tell_mixed(draft: Draft, lines: list[str], heading: str, item: int) -> None:
    """Tell a cell of decisions and of what is to be done: a verdict decides, and what minutes would."""
    for verdict, run in groupby(
        lines, key=lambda line: bool(_VERDICT.match(line)) and len(line.split()) <= _MOST_WORDS
    ):
        found = list(run)
        if verdict:
            for line in found:
                _tell_decided(draft, line, heading, item, "")
        else:
            tell_minutes(draft, map(_block, found), item)


def _tell_decided(draft: Draft, text: str, heading: str, item: int, votes: str) -> None:
    """Tell what a cell decides, what somebody is to do about it apart."""
    title = draft.items[item].title
    spans = sentences_of(text)
    for decides, run in groupby(spans, key=lambda span: _decides(text[slice(*span)].strip(), title)):
        found = list(run)
        part = text[found[0][0] : found[-1][1]].strip()
        authority = Authority.RESOLVED if decides else Authority.MINUTED
        counted = votes_in(part) or votes_in(votes) if decides else None
        draft.tell(Contribution(part, authority, item=item, heading=heading, votes=counted))


def _decides(sentence: str, title: str) -> bool:
    if _NOTHING.fullmatch(sentence) or (is_nothing(sentence) and not _PUT_OFF.match(sentence)):
        return False
    if _TO_DO.match(sentence) and not _FORBIDDEN.match(sentence):
        return False
    return not _NO_BUSINESS.search(title) or is_resolution(sentence)


def _tell_asked(draft: Draft, head: ItemTableHead, row: ItemTableRow, ats: list[int], item: int) -> None:
    """Tell what is to be done and by whom, as a row under the names of its columns."""
    names = " | ".join(head.names[at] for at in ats if at < len(head.names))
    text = head.mark.join(row.cell(at) for at in ats)
    draft.tell(Contribution(text, Authority.MINUTED, item=item, heading=names or None, table=len(ats) > 1))
