"""One name for a body whose papers print it now in capitals, now not: that which is easier to read."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from index.parts.councils import in_title_case
from index.schema import MeetingRow


def name_alike(session: Session) -> None:
    """Give bodies whose names differ in their capitals alone one name, which is not all in capitals."""
    forms: dict[str, set[str]] = defaultdict(set)
    for name in session.scalars(select(MeetingRow.body).where(MeetingRow.body.is_not(None)).distinct()):
        forms[(name or "").casefold()].add(name or "")
    for some in forms.values():
        best = in_title_case(min(some, key=lambda name: (name.isupper(), name)))
        if some != {best}:
            session.execute(update(MeetingRow).where(MeetingRow.body.in_(some - {best})).values(body=best))
