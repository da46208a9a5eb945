"""The line before a quote: whose words they are, with what authority, where and when."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.answering.answer import Citation
from assistant.fields import day, item_words
from assistant.understanding.attendance import roster_heading
from index.stored import Passage, Place
from index.types import Authority, PaperKind


def attribution(citation: Citation, dated: bool = False) -> str:
    """One short line: who said it, with what authority, where and when; the date first where it is ``dated``."""
    heading = roster_heading(citation.quote.passage, citation.quote.piece)
    told = heading is None or heading in citation.quote.text
    return _line(citation.place, _speaker(citation), citation.authority, None if told else heading, dated)


def further(citation: Citation, before: Citation, dated: bool = False) -> str:
    """The line for a quote after another: where only who speaks is new, that alone is told."""
    said = citation.authority is before.authority is Authority.SAID
    if not (said and citation.place == before.place):
        return attribution(citation, dated)
    return f"{_speaker(citation) or 'A speaker'} said {'under the same item' if citation.item else 'there'}:"


def introduction(passage: Passage) -> str:
    """The same line for a whole passage, all who speak in it named."""
    speakers = dict.fromkeys(piece.speaker for piece in passage.pieces if piece.speaker)
    return _line(passage.place, " and ".join(speakers) or None, passage.authority)


def _speaker(citation: Citation) -> str | None:
    piece = citation.quote.piece
    return f"{piece.speaker} (or another speaker)" if piece.speaker and piece.uncertain else piece.speaker


def _line(
    place: Place, speaker: str | None, authority: Authority, heading: str | None = None, dated: bool = False
) -> str:
    where = f", {item_words(place.item)}" if place.item else ""
    where += f", under “{heading}”" if heading else ""
    if place.body is None and place.council is None and place.date is None:
        return f"{place.source}{where} ({authority.value}, meeting not named) says:"
    when = _when(place)
    meeting = place.body or place.council or "a meeting"
    if not dated:
        meeting += f" {when}" if place.date else f", {when}"
    lead = (_recorded if place.kind is PaperKind.DECISION else _minuted)(meeting, where, speaker)[authority]
    return f"{when[0].upper()}{when[1:]}: {lead}" if dated else lead


def _minuted(meeting: str, where: str, speaker: str | None) -> Mapping[Authority, str]:
    """How words are introduced, by their authority."""
    return {
        Authority.SAID: f"{speaker or 'A speaker'} said at the {meeting}{where}:",
        Authority.MINUTED: f"The minutes of the {meeting}{where}, record:",
        Authority.RESOLVED: f"Resolved by the {meeting}{where}:",
        Authority.REPORTED: f"A report to the {meeting}{where}, says:",
        Authority.AGENDA: f"The agenda of the {meeting}{where}, says:",
    }


def _recorded(meeting: str, where: str, speaker: str | None) -> Mapping[Authority, str]:
    """The same in a record of decisions: nobody need have met, and no minutes are there; what is due is reported."""
    record = f"The record of what was decided by the {meeting}{where}, says:"
    decided = {Authority.RESOLVED: f"Decided by the {meeting}{where}:"}
    return {**_minuted(meeting, where, speaker), Authority.MINUTED: record, Authority.AGENDA: record, **decided}


def _when(place: Place) -> str:
    if place.date is None:
        return "date not printed"
    return f"on {day(place.date)}{' (date inferred)' if place.date_inferred else ''}"
