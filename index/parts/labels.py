"""Labels that committee systems print over parts of an item: "Minutes:", "Decision:", in English and Welsh."""

from __future__ import annotations

import re

from index.text import fold

_MINUTED = r"(?:draft )?(?:minutes?|cofnodion|cofnod)"
_DECIDED = r"(?:decisions?|penderfyniad(?:au)?)"
_MINUTES = re.compile(rf"^{_MINUTED}(?:\s*/\s*{_MINUTED})?\s*:$", re.IGNORECASE)
_DECISION = re.compile(rf"^{_DECIDED}(?:\s*/\s*{_DECIDED})?\s*:$", re.IGNORECASE)
_DOCUMENTS = (
    r"(?:(?:additional|supporting|accompanying|related) documents?|dogfennau (?:ychwanegol|ategol|cysylltiedig))"
)
_OTHER = re.compile(r"^(?:media|cyfryngau|contact|cyswllt|venue|lleoliad|attendance)\s*:$", re.IGNORECASE)
_LINKED = re.compile(rf"^{_DOCUMENTS}(?:\s*/\s*{_DOCUMENTS})?\s*:$", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:Minutes|Decisions?|Cofnodion|Penderfyniad)\s*:(?:\*\*|\s|<)")
_RUN_IN = re.compile(
    rf"^(?P<label>\W*(?:{_MINUTED}(?:\s*/\s*{_MINUTED})?|{_DECIDED}(?:\s*/\s*{_DECIDED})?)\s*:[*_]*)\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)


def apart(text: str) -> tuple[str, str] | None:
    """A label over minutes or a decision and the text that runs on behind it on its line, or None."""
    match = _RUN_IN.match(text)
    return (match["label"], match["rest"]) if match else None


def holds_label(row: str) -> bool:
    """Whether a label over minutes or a decision stands within a table's row."""
    return bool(_WITHIN.search(row))


def is_minutes(text: str) -> bool:
    """Whether ``text`` is the label over an item's minutes."""
    return bool(_MINUTES.match(_bare(text)))


def is_decision(text: str) -> bool:
    """Whether ``text`` is the label over an item's decision."""
    return bool(_DECISION.match(_bare(text)))


def begins_text(text: str) -> bool:
    """Whether ``text`` is a label over what was minuted or decided."""
    return is_minutes(text) or is_decision(text)


def is_documents(text: str) -> bool:
    """Whether ``text`` is the label over links to documents."""
    return bool(_LINKED.match(_bare(text)))


def is_label(text: str) -> bool:
    """Whether ``text`` is any label of a committee system's page."""
    return begins_text(text) or is_documents(text) or bool(_OTHER.match(_bare(text)))


def _bare(text: str) -> str:
    return fold(text).strip("*#_| ")
