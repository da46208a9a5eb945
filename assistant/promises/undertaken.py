"""A promise as later sentences are held against it: its deed, its thing, who, to whom and by when."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from assistant.promises.deeds import promised_verbs
from assistant.promises.entry import Entry
from assistant.promises.topic import GENERAL, own_words, telling
from assistant.promises.verbs import known, lemma
from index.cue_words import BODY, OFFICER
from index.dates import MONTHS, month_number
from index.people.spelling import bare_name
from index.promises.does import ANY_ACT, DOES
from index.promises.promise import ROW, Due, Person, StoredPromise
from index.text import plain, sentences, stems

_MONTH = re.compile(rf"\b({MONTHS})\b")
_TO = re.compile(
    r"\b(?:(?:writ(?:e|es|ten|ing)|wrote|sp(?:eak|oke|oken)|letters?|sent|send|liaised?|e-?mail(?:ed)?"
    r"|(?:raised?|pursued?|discuss(?:ed)?|tak(?:e|en)) (?:it|this|that|these|them|the \w+)(?: up)?)"
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
_POINTS_BACK = re.compile(
    r"\b(?:it|this|these|those|them|they|one|so|such"
    r"|that(?! (?:the|an?|this|all|any|no|he|she|[\w’']+ (?:be|would|will|had|has|is|was|should))\b))\b",
    re.IGNORECASE,
)
# What comes to a body is brought to it, as is a report that is asked for with something else.
_COMES = re.compile(
    r"(?:\bthat (?P<what>[^.;,]{3,80}?) (?:would|will|should) )?"
    r"\b(?:come|go|return|be taken)(?: back)?"
    rf" (?:to|before) (?:(?:the|this|that|its|full) )?(?:[\w'’-]+ ){{0,4}}?{BODY}\b"
    r"|\b(?:with|subject to) an? (?:[\w-]+ )?(?:report|update)\b",
    re.IGNORECASE,
)
# What a resolution says that somebody do.
_THAT_THEY = re.compile(rf"\bthat (?:{OFFICER}|the {BODY}) (?P<verb>(?-i:{DOES}|{ANY_ACT}))", re.IGNORECASE)
# What somebody will have has been sent.
_WITH_YOU = re.compile(
    r"\bbe with (?:you|members|the (?:committee|panel|board))\b"
    r"|\blet (?:[\w’'.-]+ ){1,3}?have\b"
    r"|\b(?:you|members)(?:['’]ll| will) (?:have|get|receive)\b",
    re.IGNORECASE,
)
_ALSO = (("bring", _COMES), ("send", _WITH_YOU), ("write", re.compile(r"\bletters? (?:off|out|in the post)\b")))
# What a letter says points back as well.
_SAYING = frozenset(stems("say saying tell telling"))
_FEW, _BEFORE = 2, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Undertaken:
    """``things`` are the stems of what is promised, ``around`` those of what it was said of.

    ``posts`` are the stems of the promiser's post, ``named`` those of all whom the promise names;
    ``months`` are the months that it speaks of; ``said`` are its words with those that it was said of; ``coming``
    are the stems of what is to come to a body, where that is told.
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
    coming: frozenset[str] = frozenset()


def undertaken(entry: Entry, held: dt.date) -> Undertaken:
    """What an entry of the ledger undertakes."""
    text = " ".join(own_words(one) for one in entry.sources)
    asked = " ".join(one.promise.asked or "" for one in entry.sources)
    title = entry.place.item.title if entry.place.item else ""
    verbs = frozenset().union(*map(_verbs, entry.sources)) | (promised_verbs(asked) if _is_thin(text) else frozenset())
    who = frozenset(stems(bare_name(entry.person.name or ""))) | (_post(entry.person) - telling(title))
    whom = recipients(text)
    before = _before(entry.sources[0])
    when = telling(f"{' '.join(re.findall(MONTHS, text))} {entry.due.printed if entry.due else ''}")
    things, around = _topics(text, whom, when, (asked, before, title), verbs | who | _post(entry.person))
    return Undertaken(
        verbs=verbs,
        things=things - who,
        around=around - things - who,
        named=_named(entry.person),
        posts=_post(entry.person),
        months=frozenset(months_in(text)),
        to=whom,
        words=frozenset(stems(text)),
        item=telling(title) - GENERAL,
        held=held,
        body=plain(entry.place.body or ""),
        said=" ".join((text, asked, title, before)),
        due=entry.due,
        coming=telling(" ".join(match["what"] or "" for match in _COMES.finditer(text))),
    )


def _verbs(told: StoredPromise) -> frozenset[str]:
    """The verbs of what is undertaken; a row of a tracker begins with its verb."""
    words = own_words(told)
    also = {lemma(verb) for verb, tells in _ALSO if tells.search(words)}
    bid = {lemma(match["verb"]) for match in _THAT_THEY.finditer(words)}
    return promised_verbs(f"{'to ' if told.promise.cue == ROW else ''}{words}") | also | frozenset(filter(known, bid))


def _is_thin(text: str) -> bool:
    """Whether a promise says little but "it": the request says what it is, and what is done with it."""
    return len(telling(text)) < _FEW and bool(_POINTS_BACK.search(text))


def _topics(
    text: str, whom: frozenset[str], when: frozenset[str], near: tuple[str, str, str], does: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of what is promised, and of what it was said of, ``whom`` it goes to among that.

    ``near`` are the request, what stands before, and the title of the item: where "it" is promised, or nothing but who
    ``does`` what ("she would chase"), they say what.
    """
    own, wished, told, named = (telling(_PEOPLE.sub("", one)) for one in (text, *near))
    named -= GENERAL
    own -= when
    to = own & whom
    if own - to <= does or (len(own - to - _SAYING) < _FEW and _POINTS_BACK.search(text)):
        own |= wished or named or told
    return own - to or own, wished | named | told | to


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
    """The sentences before a promise in its contribution, which say what "it" is; a row stands by itself."""
    if told.piece.table:
        return ""
    text = told.piece.contribution[: told.promise.spans[0][0]]
    return " ".join(text[begin:end] for begin, end in sentences(text)[-_BEFORE:])


def _named(person: Person) -> frozenset[str]:
    """The stem of the surname."""
    return frozenset(stems(bare_name(person.name))[-1:]) if person.name else frozenset()


def _post(person: Person) -> frozenset[str]:
    return frozenset(stems(person.role or "")) - frozenset(stems("of the for and"))
