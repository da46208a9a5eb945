"""Bodies in questions ("the scrutiny panel", "Cabinet", "the October Planning meeting"), and which are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.dates import MONTHS
from index.stop_words import STOP_WORDS

# What kinds of body there are; "the council" alone may be the authority, "Full Council" is its meeting. Of what is
# a youth council's others may tell: a grant, a survey.
_KIND = re.compile(
    r"\b(?:cabinet|executive|(?:sub-?)?committee|panel|board|forum|group|partnership|commission|full council"
    r"|(?:council|parliament|assembly)(?!['’]s?\s+(?!(?:\w+ )?meetings?\b)))\b"
    r"(?!['’]?s?\s+(?:members?|reports?|papers?|portfolio|holders?)\b)",
    re.IGNORECASE,
)
_MONTH = re.compile(MONTHS, re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LINKS = frozenset({"and", "of", "the", "for", "on", "with"})
# A body may be called by its kind alone where no other kind of word is in its name.
_WHOLE = frozenset({"cabinet", "executive", "full council"})
# These may be an authority, and no body at all: "the Town Council" is one, "the Youth Council" is not.
_AUTHORITIES = frozenset({"council", "parliament", "assembly"})
_OF_AUTHORITIES = frozenset(
    "town parish community city county borough district metropolitan unitary national local".split()
)
# What councils usually name committees and boards after, by statute (Licensing Act 2003, section 6; Localism Act 2011,
# section 28; Health and Social Care Act 2012, section 194) or by custom: a name in small letters, too.
_USUAL = frozenset(
    """
    appeals audit constitution employment environment finance governance health wellbeing highways housing licensing
    overview parks parenting pension pensions personnel planning scrutiny staffing standards transport
    """.split()
)
_OWNER = re.compile(r"(?:council|authority|parliament)['’]s")
# Where a body is called without its kind: "the Planning meeting", "at Planning", "apologies to Planning in May".
_MEETING = re.compile(r"(?:['’]s)? (?:\w+ )?(?:meetings?|minutes|agenda)\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:\b(?:at|did|has|to|from|of|missed|miss) (?:the )?|^)$", re.IGNORECASE)
_MEETS = re.compile(
    rf" (?:(?:decided?|agreed?|resolved?|discuss|vote|do|meet|met)\b|in (?:{MONTHS})\b|on \d)|\W*$", re.IGNORECASE
)
# Any scrutiny body is called so where somebody was at it, or it acts; what is "going to scrutiny" others tell of too.
_SCRUTINY = re.compile(
    r"\b(?:at|did|has|by|tell|told|missed"
    r"|(?:came|went|apologies) (?:to|from|for))"
    r" (?P<told>scrutiny)\b(?! (?:of|into|process|role|function|review)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bodies:
    """The bodies that met and that a question means, and how it prints them; one that never met as printed."""

    meant: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()
    unheld: str | None = None

    @property
    def telling(self) -> tuple[str, ...]:
        """The printed names of which the meetings of others hardly tell, unlike "the youth council"."""
        return tuple(one for one in self.printed if one.split()[-1].casefold() not in _AUTHORITIES)


def bodies_in(question: str, held: Sequence[str], places: frozenset[str]) -> Bodies:
    """The bodies that ``question`` names: of those ``held``, or with capitals or a usual name one that is not.

    A kind alone ("the panel") names none, unless that is all of a body's name ("Cabinet").
    """
    meant: list[str] = []
    printed: list[str] = []
    unheld: list[str] = []
    names = {body: frozenset(_words(body)) for body in held}
    for told, called in _called(question, _USUAL.union(*names.values()), places):
        about, kind = set(called[:-1]), set(called[-1].split())
        telling = about - _OF_AUTHORITIES if called[-1] in _AUTHORITIES else about
        if not telling and called[-1] not in _WHOLE:
            continue
        exact = [body for body, name in names.items() if name == about | kind]
        fitting = exact or [body for body, name in names.items() if about and about | kind <= name]
        if not (fitting or _capitals(told)) and about <= _USUAL:
            # "the scrutiny committee" may be a panel.
            fitting = [body for body, name in names.items() if about and about <= name]
        meant += fitting
        if fitting:
            printed.append(told)
        elif called[-1] not in _AUTHORITIES and (_capitals(told) or (about and about <= _USUAL)):
            unheld.append(told)
    for told, body in _shortly(question, held, places) if not (meant or unheld) else ():
        meant.append(body)
        printed.append(told)
    return Bodies(tuple(dict.fromkeys(meant)), tuple(printed), unheld[0] if unheld and not meant else None)


def body_names(bodies: Sequence[str]) -> list[str]:
    """The names of bodies for people to read: of those that differ in their capitals alone, one that is not all so."""
    told: dict[str, str] = {}
    for body in sorted(bodies, key=str.isupper):
        told.setdefault(body.casefold(), body)
    return [told[name] for name in dict.fromkeys(body.casefold() for body in bodies)]


def _shortly(question: str, held: Sequence[str], places: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each body that is called without its kind where a meeting of it can be meant alone, and how it is printed."""
    scrutiny = _SCRUTINY.search(question)
    for body in held:
        name = _words(body)
        if scrutiny and "scrutiny" in name:
            yield scrutiny["told"], body
        own = [word for word in name if not _KIND.fullmatch(word) and word not in places]
        if not own or len(own) == len(name):
            continue
        called = r"(?:,? and|,| &)? ".join(map(re.escape, own))
        for found in re.finditer(rf"\b{called}\b", question, re.IGNORECASE):
            before, after = question[: found.start()], question[found.end() :]
            alone = found.group()[0].isupper() and _BEFORE.search(before) and _MEETS.match(after)
            if alone or _MEETING.match(after):
                yield found.group(), body


def _called(question: str, vocabulary: frozenset[str], places: frozenset[str]) -> Iterator[tuple[str, list[str]]]:
    """Each name of a body as printed, and its words in lower case, its kind last."""
    for kind in _KIND.finditer(question):
        begin, called = kind.start(), [kind[0].casefold().replace("-", "")]
        for word in reversed(list(_WORD.finditer(question, 0, kind.start()))):
            told = word[0].casefold()
            gap = question[word.end() : begin]
            apart = not re.fullmatch(r",? (?:& ?)?|-", gap) or _OWNER.fullmatch(told)
            if apart or not _belongs(word, vocabulary):
                break
            begin = word.start()
            if told not in _LINKS | places:
                called.insert(0, told)
        yield re.sub(r"^and\s+", "", question[begin : kind.end()], flags=re.IGNORECASE), called


def _belongs(word: re.Match[str], vocabulary: frozenset[str]) -> bool:
    """Whether a word before a body's name is part of it: one with a capital, or of a name that is known; no month."""
    told = word[0].casefold()
    if _MONTH.fullmatch(told):
        return False
    if told in _LINKS:
        return told == "and"
    # The first word of a question has a capital anyhow.
    capital = word[0][0].isupper() and word.start() > 0
    return told not in STOP_WORDS and (capital or told in vocabulary)


def _words(body: str) -> list[str]:
    """The words of a body's name; a council's cabinet is the Cabinet."""
    told = [word for word in _WORD.findall(re.sub(r"\bsub-", "sub", body.casefold())) if word not in _LINKS]
    return [word for word in told if word != "council"] if "cabinet" in told else told


def _capitals(printed: str) -> bool:
    """Whether all words of a printed name have a capital, those aside that link."""
    words = [word for word in _WORD.findall(printed) if word not in _LINKS]
    return all(word[0].isupper() for word in words)
