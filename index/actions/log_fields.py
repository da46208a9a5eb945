"""Entries of logs of actions as labelled parts: "Action: …", "Responsible: …", "RAG: …"."""

from __future__ import annotations

import re

from index.actions.action_tables import Row, agreed_in
from index.actions.cells import Cell
from index.actions.log_parts import cell_of
from index.actions.log_roles import is_number
from index.actions.standing import spans_of, standing

_WHAT = (
    r"(?:agreed |further )?actions?(?: required| agreed| point)?|what was (?:agreed|asked)"
    r"|task|to do|what|recommendation"
)
_WHO = (
    r"(?:(?:action )?owner|(?:lead|responsible)(?: officer| person)?|by whom|by|who|officer|assigned to|action by"
    r"|responsibility)"
)
_DUE = r"(?:due|by when|when|deadline|target|timescale)(?: date)?"
_HOW = r"(?:latest )?updates?|progress|status|rag|position|outcome|(?:[a-z]+ )?response|comments?"
_AGREED = r"(?:source|origin|agreed|raised|(?:date|meeting)(?: (?:agreed|raised|set))?)(?: (?:on|at))?"
_OTHER = r"ref(?:erence)?|title of report|subject|no|number|key"
LABEL = re.compile(
    rf"(?:^|(?<=[\t|\n])|(?<=[.;] )|(?<=[–—-] )|(?<=  )) *(?P<label>(?P<what>{_WHAT})|(?P<who>{_WHO})|(?P<due>{_DUE})"
    rf"|(?P<how>{_HOW})|(?P<agreed>{_AGREED})|(?P<minute>minute(?: no)?|item)|{_OTHER}) ?:(?=\s|$)",
    re.IGNORECASE,
)
# "25 September 2025, Minute OS.23"
_MINUTE = re.compile(r"\b(?:minutes?|min|item)\.? (?:no\.? )?(?P<number>[\w./-]*\d[\w./()-]*)", re.IGNORECASE)
_NUMBER = re.compile(r"(?P<number>[\w./-]*\d[\w./()-]*)$")
_KINDS = ("what", "who", "due", "how", "agreed", "minute")
_CLOSED = re.compile(r"\W*(?:withdrawn|superseded|cancelled|no longer)", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:none|not set|none given|tb[ac]|n/a)?\W*", re.IGNORECASE)


def labelled_row(text: str, begin: int, end: int) -> Row | None:
    """The entry between two places, where labels say who acts and one stands for, or behind, what is to be done."""
    marks = list(LABEL.finditer(text, begin, end))
    if not any(mark["who"] for mark in marks):
        return None
    edges = [*(mark.start() for mark in marks), end]
    told = {kind: _field(text, marks, edges, kind) for kind in _KINDS}
    what = told["what"] or _unlabelled(text, begin, edges[0])
    if not (what and told["who"]) or (told["how"] and _CLOSED.match(told["how"].text)):
        return _first_of(text, marks, edges) if told["who"] and not what else None
    return _row(text, what, told)


def _first_of(text: str, marks: list[re.Match[str]], edges: list[int]) -> Row | None:
    """An entry of which the thing stands behind the number that a label gives it."""
    for mark, last in zip(marks, edges[1:], strict=True):
        if not (mark["who"] or mark["due"] or mark["how"]) and (what := _unlabelled(text, mark.end(), last)):
            told = {kind: _field(text, marks, edges, kind) for kind in _KINDS}
            return _row(text, what, told)
    return None


def _row(text: str, what: Cell, told: dict[str, Cell | None]) -> Row:
    who, due, how = (told[kind] for kind in ("who", "due", "how"))
    when = due.text.strip(" .") if due and not _NOTHING.fullmatch(due.text) else None
    update = [how] if how else []
    source = [cell for kind in ("agreed", "minute") if (cell := told[kind])]
    return Row(
        ((what.begin, what.end),),
        re.sub(r" ?\(.*", "", who.text).strip(" .") if who else None,
        when,
        agreed_in(source),
        _minute(told),
        standing=standing(text, update),
        update=spans_of(text, update),
    )


def _minute(told: dict[str, Cell | None]) -> str | None:
    """The number of the minute under which an entry was agreed, from its own label or behind the meeting's day."""
    minute, agreed = told["minute"], told["agreed"]
    found = _NUMBER.match(minute.text) if minute else _MINUTE.search(agreed.text) if agreed else None
    return found["number"] if found else None


def _field(text: str, marks: list[re.Match[str]], edges: list[int], kind: str) -> Cell | None:
    """The words behind the first label of a kind that has any."""
    cells = (cell_of(text, m.end(), last) for m, last in zip(marks, edges[1:], strict=True) if m[kind])
    return next((cell for cell in cells if cell), None)


def _unlabelled(text: str, begin: int, end: int) -> Cell | None:
    """What stands before the first label, and is no number: the last of several parts."""
    edges = [
        begin,
        *(edge for one in re.finditer(r"\t|\|", text[begin:end]) for edge in (begin + one.start(), begin + one.end())),
        end,
    ]
    cells = [cell_of(text, *pair) for pair in zip(edges[::2], edges[1::2], strict=True)]
    return next((cell for cell in reversed(cells) if cell and not is_number(cell.text)), None)
