"""A promise as later sentences are held against it: its deed, its thing, who, to whom and by when."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from assistant.promises.deeds import promised_verbs
from assistant.promises.entry import Entry
from assistant.promises.topic import GENERAL, own_words, telling
from index.dates import MONTHS, month_number
from index.people.spelling import bare_name
from index.promises.promise import ROW, Due, Person, StoredPromise
from index.text import plain, sentences, stems

_MONTH = re.compile(rf"\b({MONTHS})\b")
_TO = re.compile(
    r"\b(?:(?:writ(?:e|es|ten|ing)|wrote|sp(?:eak|oke|oken)|letters?|sent|send|liaised?|e-?mail(?:ed)?)"
    r"(?: (?:again|back|directly|out|round))? (?:to|with)"
    r"|(?:met|meet|contact(?:ed)?|r[iau]ng|visit(?:ed)?)(?: with)?)(?: (?:all|both"
    r"|the|our|your|an?|its|their))* (?P<whom>[\w’'-]+(?: (?!(?:with|on|by|about|in|at|before|after|asking|and|to|for"
    r"|of|from|this|next|last|again|or|had|was)\b)[\w’'-]+){0,3})",
    re.IGNORECASE,
)
# Everybody who sits at the table is one to whom things are sent.
_MEMBERS = frozenset(stems("members member councillors councillor cllrs panel board everyone colleagues"))
_NOBODY = frozenset(
    stems("be it this that them him her you us me a on in by at as for from and when before about with of to out off")
)
_PEOPLE = re.compile(r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Dr|Miss)\.? (?:[A-Z][\w'’-]*(?:, | and )?)+")
_POINTS_BACK = re.compile(r"\b(?:it|this|that|these|those|them|they|one|so|such)\b", re.IGNORECASE)
_FEW, _BEFORE = 2, 2


@dataclass(frozen=True, slots=True)
class Undertaken:
    """``things`` are the stems of what is promised, ``around`` those of what it was said of.

    ``posts`` are the stems of the promiser's post, ``named`` those of all whom the promise names;
    ``months`` are the months that it speaks of; ``said`` are its words with those that it was said of.
    """

    verbs: frozenset[str]
    things: frozenset[str]
    around: frozenset[str]
    named: frozenset[str]
    posts: frozenset[str]
    months: frozenset[int]
    to: frozenset[str]
    words: frozenset[str]
    item: frozenset[str]
    held: dt.date
    body: str
    said: str
    due: Due | None = None


def undertaken(entry: Entry, held: dt.date) -> Undertaken:
    """What an entry of the ledger undertakes."""
    text = " ".join(own_words(one) for one in entry.sources)
    asked = " ".join(one.promise.asked or "" for one in entry.sources)
    title = entry.place.item.title if entry.place.item else ""
    who = _named(entry.person) | (_post(entry.person) - telling(title))
    before = _before(entry.sources[0])
    things, around = _topics(text, asked, before, title)
    return Undertaken(
        frozenset().union(*map(_verbs, entry.sources)),
        things - who,
        around - things - who,
        _named(entry.person),
        _post(entry.person),
        frozenset(months_in(text)),
        recipients(text),
        frozenset(stems(text)),
        telling(title) - GENERAL,
        held,
        plain(entry.place.body or ""),
        " ".join((text, asked, title, before)),
        entry.due,
    )


def _verbs(told: StoredPromise) -> frozenset[str]:
    """The verbs of what is undertaken; a row of a tracker begins with its verb."""
    return promised_verbs(f"{'to ' if told.promise.cue == ROW else ''}{own_words(told)}")


def _topics(text: str, asked: str, before: str, title: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of what is promised, and of what it was said of: where "it" is promised, what stands before is it."""
    own, wished, named, told = (telling(_PEOPLE.sub("", one)) for one in (text, asked, title, before))
    named -= GENERAL
    own -= telling(" ".join(match[0] for match in re.finditer(MONTHS, text)))
    if len(own) < _FEW and _POINTS_BACK.search(text):
        own |= wished or named or told
    return own, wished | named | told


def months_in(text: str) -> list[int]:
    """The months that a text names, 1 to 12."""
    return [month_number(match[1]) for match in _MONTH.finditer(text)]


def recipients(text: str) -> frozenset[str]:
    """To or with whom, as stems, members of any kind as one; nobody where a pronoun stands."""
    found: set[str] = set()
    for match in _TO.finditer(text):
        told = stems(match["whom"])
        if told[0] not in _NOBODY:
            found |= {"members"} if set(told) & _MEMBERS else set(told)
    return frozenset(found)


def _before(told: StoredPromise) -> str:
    """The sentences before a promise in its contribution, which say what "it" is."""
    text = told.piece.contribution[: told.promise.spans[0][0]]
    return " ".join(text[begin:end] for begin, end in sentences(text)[-_BEFORE:])


def _named(person: Person) -> frozenset[str]:
    """The stem of the surname."""
    return frozenset(stems(bare_name(person.name))[-1:]) if person.name else frozenset()


def _post(person: Person) -> frozenset[str]:
    return frozenset(stems(person.role or "")) - frozenset(stems("of the for and"))
