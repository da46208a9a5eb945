"""What stands behind a name: a party, a post, for whom a substitute came."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.people.names import leading_name
from index.people.words import is_party, is_post, is_private
from index.types import Capacity

_FOR = re.compile(
    r"(?:.*\b(?:substitut\w*|sub|deputis\w+|deputy member|standing in|stood in|alternate)\W+(?:member\s+)?(?:for|of)\s+"
    r"|.*\bon behalf of\s+|.*\b(?:in|taking|took) (?:the )?place of\s+|.*\binstead of\s+|.*\breplacing\s+"
    r"|(?:attending )?(?:for|vice)\s+)(?P<name>\S.*)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:.*\b(?:substitut\w*|sub|replaced|represented)\b(?:\s+(?:member|by|was|is|being)\b)*\s*[:–-]?\s*)(?P<name>\S.*)"
    r"|(?P<before>\S.*?)\s+(?:(?:as|was|is|being|to|attended|attending|acting|a|the|his|her|their)\s+)*substitut\w*"
    r"|(?P<attended>\S.*?)\s+attend\w+(?: in (?:his|her|their) place)?",
    re.IGNORECASE,
)
# "Cllr B Fry substituting for Cllr Lee", behind the name of Cllr Lee.
_STANDS_IN = re.compile(
    r"(?P<name>(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Cyng)\b\.?\s.*?)\s+(?:as |was |is )*(?:a )?"
    r"(?:substitut|deputi[sz])\w* (?:for|on)\b.*"
)
_SUBSTITUTE = re.compile(
    r"(?:as )?(?:a |named )?(?:substitute|sub|reserve|substituting)(?: member)?|eilydd|dirprwy", re.IGNORECASE
)
_STAYED_AWAY = re.compile(r"(?:sent |gave |with )?(?P<apologies>apologies\b.*|apology)|absent\b.*|did not attend", re.I)
_SEAT = re.compile(r"\(?(?:in|took) the chair\b(?: .*)?", re.IGNORECASE)
_PARTS = re.compile(r"\s*[,;/]\s*|\s+[-–—]\s+")


@dataclass(frozen=True, slots=True)
class Note:
    """What a note tells of the person before it; ``substitute`` is who came for that person."""

    role: str | None = None
    party: str | None = None
    capacity: Capacity | None = None
    instead_of: str | None = None
    substitute: str | None = None
    private: bool = False


def read_note(text: str) -> Note:
    """What ``text`` (folded, without its brackets) tells; wards and times tell nothing."""
    text = text.strip(" .,:;")
    whole = _simple(text)
    if whole != Note():
        return whole
    parts = [_simple(part) for part in _PARTS.split(text) if part]
    if is_post(text) and not any(part.party or part.capacity for part in parts):
        return Note(role=text, private=any(part.private for part in parts))
    return _joined(parts)


def _simple(text: str) -> Note:
    """What a note without parts tells; a post may be one of several parts."""
    if is_party(text):
        return Note(party=text)
    if is_private(text):
        return Note(private=True)
    if name := _named(_STANDS_IN, text):
        return Note(substitute=name)
    if name := _named(_FOR, text):
        return Note(capacity=Capacity.SUBSTITUTE, instead_of=name)
    if _SUBSTITUTE.fullmatch(text):
        return Note(capacity=Capacity.SUBSTITUTE)
    if name := _named(_BY, text):
        return Note(substitute=name)
    if away := _STAYED_AWAY.fullmatch(text):
        return Note(capacity=Capacity.APOLOGIES if away["apologies"] else Capacity.ABSENT)
    if _SEAT.fullmatch(text) or (is_post(text) and not _PARTS.search(text)):
        return Note(role=text)
    return Note()


def _named(pattern: re.Pattern[str], text: str) -> str | None:
    """The name in what ``pattern`` finds; a name without a title needs two words."""
    match = pattern.match(text)
    told = next((group for group in match.groups() if group), "") if match else ""
    name = leading_name(told)
    return name.name if name else None


def _joined(parts: list[Note]) -> Note:
    return Note(
        role=next((part.role for part in parts if part.role), None),
        party=next((part.party for part in parts if part.party), None),
        capacity=next((part.capacity for part in parts if part.capacity), None),
        instead_of=next((part.instead_of for part in parts if part.instead_of), None),
        substitute=next((part.substitute for part in parts if part.substitute), None),
        private=any(part.private for part in parts),
    )
