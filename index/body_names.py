"""One way to print a body's name: what a letterhead has in capitals is shown as another paper of it prints it."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from index.schema import MeetingRow
from index.text import plain


def in_one_case(session: Session) -> None:
    """Show the bodies whose names stand in capitals in one paper as another paper has them, if one has."""
    bodies = sorted(body for body in session.scalars(select(MeetingRow.body).distinct()) if body)
    usual = {plain(body): body for body in bodies if not body.isupper()}
    for body in bodies:
        if body.isupper() and plain(body) in usual:
            session.execute(update(MeetingRow).where(MeetingRow.body == body).values(body=usual[plain(body)]))
