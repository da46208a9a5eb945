"""Questions about who came to a meeting, and the rosters that answer them."""

from __future__ import annotations

import re

from assistant.understanding.people import key
from assistant.understanding.query import Query
from assistant.understanding.wants import Wants, wanted
from index.people.attendance import capacity_of
from index.people.headings import heading_capacity
from index.stored import Passage, Piece, Place
from index.text import stems, words
from index.types import CAME, Authority, Capacity, PaperKind


def _asked(told: str, *capacities: Capacity) -> tuple[re.Pattern[str], frozenset[Capacity]]:
    return re.compile(rf"\b(?:{told})", re.IGNORECASE), frozenset(capacities)


# In order: the first whose words are in a question says which capacities it asks about.
_ASKED = (
    _asked(
        r"apolog|absen|miss(?:ing|ed)\b|skipped|not (?:present|attend|there)|unable to"
        r"|(?:could|did|was|were)(?: not|n['’]?t)\b",
        Capacity.APOLOGIES,
        Capacity.ABSENT,
    ),
    # Substitutes are minuted beside the apologies of those for whom they come.
    _asked("substitut", Capacity.SUBSTITUTE, Capacity.APOLOGIES),
    _asked(r"officers?\b|employee|staff|in attendance", Capacity.ATTENDING),
    _asked(r"councillors?\b|members?\b", Capacity.MEMBER, Capacity.SUBSTITUTE),
)
SUBSTITUTES = re.compile(r"\b(?:substitut|in place of|instead of|eilydd|dirprwy)", re.IGNORECASE)
# What a question calls that which a roster answers without printing it.
_IMPLIED = re.compile(
    r"\b(?:present|attend\w*|absen\w+|apolog\w+|substitut\w+|miss(?:ing|ed)|sent|meeting|councillors?|members?|officers?)\b",
    re.IGNORECASE,
)

# What says of those listed that they came, or did not.
_PRESENCE = re.compile(r"\b(?:present|attendance|apolog\w+|absent|absence)\b", re.IGNORECASE)
_LEAD = 40
_APOLOGIES_HEARD = re.compile(
    r"\bapolog(?:y|ies)\b.{0,30}?\b(?:received|sent|given|noted|from|for)\b.{0,10}\b(?:from|for)?\b"
    r"|\b(?:received|had|have|got) (?:\w+ )?apologies from\b|\bsen(?:t|ds?) (?:his|her|their) apologies\b",
    re.IGNORECASE,
)
_ASKS_FOR_APOLOGIES = re.compile(
    r"\b(?:are|were) there\b|\bany (?:other )?apologies\b|\bsubmitted for absence\b", re.IGNORECASE
)


def answers(query: Query, passage: Passage, piece: Piece) -> bool:
    """Whether ``piece`` stands in a roster that answers a question about attendance."""
    if query.wants is not Wants.ATTENDANCE or not _meant(query, passage.place):
        return False
    asked = asked_about(demand(query))
    said = piece.authority is Authority.SAID and Capacity.APOLOGIES in asked and not query.called
    if said and tells_apologies(piece.contribution):
        return True
    found = capacity(passage, piece)
    if query.called:
        return found is not None and _names(query, piece)
    if Capacity.SUBSTITUTE in asked and not CAME & asked - {Capacity.SUBSTITUTE}:
        return found in asked and bool(SUBSTITUTES.search(piece.contribution))
    return found in asked


def tells_apologies(text: str) -> bool:
    """Whether words of a recording tell who sent apologies, and do not only ask for them."""
    return bool(_APOLOGIES_HEARD.search(text)) and not _ASKS_FOR_APOLOGIES.search(text)


def demand(query: Query) -> str:
    """The words that say who is asked for: the question's own, or in "And in December?" those of the one before."""
    return query.question if wanted(query.question) is Wants.ATTENDANCE else query.text


def asked_about(question: str) -> frozenset[Capacity]:
    """The capacities that a question about attendance asks about."""
    return next((capacities for told, capacities in _ASKED if told.search(question)), CAME)


def implied(question: str) -> set[str]:
    """The stems of a question's words that a roster answers without printing them."""
    return {stem for word in _IMPLIED.findall(question) for stem in stems(word)}


def capacity(passage: Passage, piece: Piece) -> Capacity | None:
    """In what capacity ``piece`` lists people, by how it begins, its headings or its item's title.

    None where it lists nobody; the members whom an agenda lists have not come yet, nor do those whom the head of a
    report names.
    """
    item = passage.place.item
    if lists_ahead(passage.place, piece) or (item and piece.authority is Authority.REPORTED):
        return None
    leads = (piece.contribution.partition("\n")[0], *_headings(passage, piece), item.title if item else "")
    return next((found for lead in leads if lead and (found := capacity_of(lead))), None)


def lists_ahead(place: Place, piece: Piece) -> bool:
    """Whether a roster is of those who may come: an agenda's, and not what stands over minutes or decisions."""
    held = place.kind in (PaperKind.MINUTES, PaperKind.DECISION)
    told = held and _PRESENCE.search(f"{piece.heading or ''} {piece.contribution[:_LEAD]}")
    return piece.authority is Authority.AGENDA and not told


def roster_heading(passage: Passage, piece: Piece) -> str | None:
    """The heading over a line of a roster, which says little without it and the lines beside it."""
    if lists_ahead(passage.place, piece):
        return None
    return next((heading for heading in _headings(passage, piece) if heading_capacity(heading)), None)


def _headings(passage: Passage, piece: Piece) -> list[str]:
    """The headings that a piece stands under, the nearest first.

    Before the first item a line may be a heading that its file does not mark as one.
    """
    above = passage.pieces[: passage.pieces.index(piece) + 1] if passage.place.item is None else ()
    unmarked = [one.contribution for one in reversed(above) if heading_capacity(one.contribution)]
    return [part for part in reversed((piece.heading or "").split(". ")) if part] + unmarked


def _meant(query: Query, place: Place) -> bool:
    """Whether a place is of a meeting that the question may mean: rosters of others are alike."""
    if query.bodies.meant and place.body not in query.bodies.meant:
        return False
    if query.bodies.unheld and place.body:
        return False
    council = set(words(place.council or ""))
    return (not query.places or any(name in council for name in query.places)) and query.times.holds(place.date)


def _names(query: Query, piece: Piece) -> bool:
    """Whether somebody whom the question names or means stands in ``piece``, by surname or as heard."""
    told = set(words(piece.contribution))
    surnames = {words(key(person))[-1] for person in query.people}
    return bool(surnames & told) or any(told.issuperset(words(name)) for name in query.called if " " in name)
