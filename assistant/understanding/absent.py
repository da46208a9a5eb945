"""People who cannot have said what is asked: they sent apologies, or belong to another council's meetings."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.fields import day
from assistant.understanding.attendance import capacity, tells_apologies
from assistant.understanding.happened import tells_of
from assistant.understanding.known import KnownMeeting
from assistant.understanding.people import key
from assistant.understanding.query import Query
from assistant.understanding.wants import asks_for_words
from index.store import Store
from index.stored import StoredMeeting, StoredPaper
from index.text import stem, words
from index.types import Capacity

_AWAY = frozenset({Capacity.APOLOGIES, Capacity.ABSENT})


def absent_speaker(query: Query, papers: Sequence[StoredPaper], store: Store) -> str | None:
    """Why the only person whose words are asked for said none at the meetings meant; None where they may have."""
    if len(query.people) != 1 or not asks_for_words(query.question):
        return None
    named = [(paper, meeting) for paper in papers for meeting in paper.meetings if _names(meeting, query)]
    # Whom an agenda lists as a member may not have come.
    held = [meeting for paper, meeting in named if tells_of(paper.kind, meeting)]
    return _of_another_council(query, [meeting for _, meeting in named], store) or _away(query, held, store)


def _names(meeting: StoredMeeting, query: Query) -> bool:
    presenters = (name for item in meeting.items for name in item.presenters)
    return any(map(query.names, (*meeting.speakers, *(one.name for one in meeting.people), *presenters)))


def _of_another_council(query: Query, meetings: Sequence[StoredMeeting], store: Store) -> str | None:
    """No meeting that names the person is of the council that the question names, nor speaks of it."""
    councils = list(dict.fromkeys(meeting.council for meeting in meetings))
    named = [council for council in councils if council]
    if not query.places or not named or any(set(query.places).intersection(words(council)) for council in named):
        return None
    matrix = store.matrix()
    theirs = matrix.held(id_ for id_, when in matrix.when.items() if when.council in (None, *named))
    if matrix.counts([stem(place) for place in query.places])[theirs].any():
        return None
    place = " and ".join(word.capitalize() for word in query.places)
    return f"{query.people[0]} is named at meetings of {' and '.join(named)}, none of which speaks of {place}."


def _away(query: Query, meetings: Sequence[StoredMeeting], store: Store) -> str | None:
    """The person only sent apologies for the meetings that the question may mean."""
    meant = [one for one in meetings if query.means(KnownMeeting(one.date, one.body, one.council))]
    if not meant or any(map(query.names, (name for meeting in meant for name in meeting.speakers))):
        return None
    capacities = {one.capacity for meeting in meant for one in meeting.people if query.names(one.name)}
    if not capacities or not capacities <= _AWAY or _named_elsewhere(query, meant, store):
        return None
    dates = sorted({meeting.date for meeting in meant if meeting.date})
    when = f" on {' and '.join(map(day, dates))}" if dates else ""
    which = "meeting" if len(dates) < 2 else "meetings"
    did = "sent apologies for" if capacities == {Capacity.APOLOGIES} else "was absent from"
    return f"{query.people[0]} {did} the {which}{when}, and is not recorded as speaking."


def _named_elsewhere(query: Query, meetings: Sequence[StoredMeeting], store: Store) -> bool:
    """Whether the papers of these meetings name the person other than in rosters, or as one who did not come."""
    matrix = store.matrix()
    surname = words(key(query.people[0]))[-1]
    dates = {meeting.date for meeting in meetings}
    rows = matrix.held(id_ for id_, when in matrix.when.items() if when.date in dates)
    named = rows[matrix.counts([stem(surname)])[rows, 0] > 0]
    return any(
        surname in words(piece.contribution)
        and capacity(passage, piece) is None
        and not tells_apologies(piece.contribution)
        for passage in store.passages(matrix.ids[named].tolist())
        for piece in passage.pieces
    )
