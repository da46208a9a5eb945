"""Questions that no paper in the store can answer: of a body, a time, an item or a speaker that none tells of."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from assistant.fields import day
from assistant.understanding.absent import absent_speaker
from assistant.understanding.bodies import body_names
from assistant.understanding.greeting import greeting
from assistant.understanding.items import Items
from assistant.understanding.known import Known
from assistant.understanding.query import Query
from assistant.understanding.span import Span
from assistant.understanding.wants import Wants
from index.dates import dates_in
from index.store import Store
from index.stored import StoredPaper
from index.text import sentences, stems

# Passages that name a day which are read for what was done on it.
_READ = 20
_DONE = re.compile(
    r"\b(?:agreed|approved|resolved|decided|endorsed|adopted|noted|considered|received|recommended|voted|said|stated"
    r"|told|reported|presented|taken to)\b",
    re.IGNORECASE,
)

_MINUTES_OF = re.compile(r"\bminutes (?:of|from|for)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|shall|going to|planned|due|scheduled|expected|invited|coming|supposed to|meant to)\b|['’]ll\b",
    re.IGNORECASE,
)


def unanswerable(query: Query, known: Known, papers: Sequence[StoredPaper], store: Store) -> str | None:
    """Why a question cannot be answered, as a sentence; None where it may be."""
    reasons = (
        _without_topic(query),
        _without_body(query, known),
        _without_date(query, known, store),
        _without_item(query, store),
        absent_speaker(query, papers, store),
    )
    return next(filter(None, reasons), None)


def _without_topic(query: Query) -> str | None:
    """Nothing is asked about: it is a greeting, or words that stand for something have nothing before them."""
    people, bodies = query.people or query.roles, query.bodies.meant or query.bodies.unheld
    named = people or bodies or query.places or query.times or query.items != Items()
    asked = query.words or query.earlier or query.near or query.acronyms
    greets = greeting(query.question)
    return None if (named or asked) and not greets else "The question does not say what it is about."


def _without_body(query: Query, known: Known) -> str | None:
    """Who came to a meeting cannot be told of a body that no paper is of, nor what was said at one."""
    body = query.bodies.unheld
    if not body or not known.bodies:
        return None
    all_named = all(meeting.body for meeting in known.meetings)
    name = re.escape(body)
    at_meeting = re.search(rf"\bmeetings? of (?:the )?{name}|\b{name} meetings?\b", query.question)
    refused = query.wants is Wants.ATTENDANCE or (at_meeting and all_named)
    return f"No meeting of the {body} is in the store." if refused else None


def _without_date(query: Query, known: Known, store: Store) -> str | None:
    """No meeting was then, of the body that is named, and no paper tells of that time what is asked."""
    times, dates = query.times, _dates(query, known)
    asked = times.span and times.firm and not _of_topic(query, times.span, dates)
    named = [*times.points, *([times.span] if times.span and asked else [])]
    unheld = (one for one in named if not any(map(one.holds, dates)) and not _told(query, one, dates, store))
    span = next(unheld, None) if dates else None
    if span is None:
        return None
    nearest = sorted(sorted(dates, key=span.away)[:2])
    near = " and ".join(map(day, nearest))
    bodies = body_names(query.bodies.meant)
    name = bodies[0] if len(bodies) == 1 else (*query.bodies.printed, "")[0]
    body = f" of the {name}" if len(dates) < len(known.dates) else ""
    return f"No meeting{body} {span.words} is in the store; the nearest {'is' if len(nearest) == 1 else 'are'} {near}."


def _dates(query: Query, known: Known) -> list[dt.date]:
    """The days of the meetings at which it may have been done: of the body named, where its meeting is meant.

    A paper that does not name its body may be of any.
    """
    meant, times = query.bodies.meant, query.times
    if not meant or not (times.of_meeting or query.wants is Wants.ATTENDANCE):
        return known.dates
    return sorted({one.date for one in known.meetings if one.date and (one.body is None or one.body in meant)})


def _of_topic(query: Query, span: Span, dates: Sequence[dt.date]) -> bool:
    """Whether a span may be that of what was spoken about ("about the fall between May and June 2020").

    A decision is made then, and nothing that was after the latest meeting can have been spoken about.
    """
    about = re.search(rf"\b(?:about|on|regarding)\b.*?\b{re.escape(span.told)}", query.text)
    may_be = about and query.wants is not Wants.DECISION and not query.times.of_meeting
    return bool(may_be) and (span.first is None or not dates or span.first <= dates[-1])


def _told(query: Query, span: Span, dates: Sequence[dt.date], store: Store) -> bool:
    """Whether some paper tells what is asked of a time without a meeting.

    A question about a meeting then is of that meeting alone, unless it is about its minutes, which a
    later meeting approves or corrects, or about what is to come. Of a month, a paper that names it may tell.
    """
    printed = span.printed
    if query.wants is Wants.ATTENDANCE or printed is None:
        return False
    a_day = span.first == span.last
    a_month = " " in printed and not a_day
    if a_month and (_MINUTES_OF.search(query.question) or _to_come(query, span, dates)):
        return _tells(printed.split()[0], False, store)
    return (a_day or not query.times.of_meeting) and _tells(printed, query.times.firm and not a_month, store)


def _to_come(query: Query, span: Span, dates: Sequence[dt.date]) -> bool:
    """Whether a question asks what is to be at a time after all meetings."""
    return bool(span.first and span.first > dates[-1] and _TO_COME.search(query.question))


def _without_item(query: Query, store: Store) -> str | None:
    """No paper has an item of that number, nor speaks of one."""
    unknown = [one for one in query.items.unknown if not _tells(one.split()[-1] if "/" in one else one, False, store)]
    return f"No {unknown[0]} is in the papers in the store." if unknown and not query.items.known else None


def _tells(time: str, of_doing: bool, store: Store) -> bool:
    """Whether some paper names a time, and where asked for ``of_doing`` tells in that sentence what was done then."""
    found = store.catalogue.matching(_phrase(time), _READ if of_doing else 1, (1.0, 1.0))
    if not of_doing:
        return bool(found)
    # A year's budget is no time at which something was decided.
    printed = re.compile(rf"(?<![-/–\d]){re.escape(time)}(?![-/–]?\d)", re.IGNORECASE)
    pieces = (piece for passage in store.passages([id_ for id_, _ in found]) for piece in passage.pieces)
    told = (piece.contribution[begin:end] for piece in pieces for begin, end in sentences(piece.contribution))
    return any(_DONE.search(one) and (printed.search(one) or _dated(one, time)) for one in told)


def _dated(sentence: str, time: str) -> bool:
    """Whether a sentence prints a day in another way."""
    return any(day(date) == time for date, _, _ in dates_in(sentence))


def _phrase(told: str) -> str:
    return f'"{" ".join(stems(told))}"'
