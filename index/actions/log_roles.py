"""What a part of an entry in a log of actions is, by its words alone: who acts, by when, how it stands, its number."""

from __future__ import annotations

import re

from index.actions.standing import stands
from index.cue_words import INITIALS, OFFICER
from index.dates import MONTHS

_TITLE = r"(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof|Rev|Supt|Insp|Ch Insp|DCI|Sgt|PC|Cyng)\.?"
_ONE = (
    rf"(?:{OFFICER}|(?-i:{_TITLE} [A-Z][\w'’.-]*(?: [A-Z][\w'’-]+)?|[A-Z]\.? ?(?:[A-Z]\.? ?)?[A-Z][a-z][\w'’-]+)"
    rf"|{INITIALS}|(?-i:[A-Z]{{2,4}}))"
)
_ANOTHER = r"(?:\s*[,/&+]\s*|,? (?:and|with) )"
WHO = rf"(?:(?:all|everyone)|{_ONE}(?:{_ANOTHER}{_ONE}){{0,3}})"
_WHO = re.compile(WHO, re.IGNORECASE)
# What stands where others name who acts: "Jo", "Healthwatch", "Democratic Services".
_LOOSE = re.compile(r"[A-Z][\w'’&/.-]*(?:[ ,/&+]+(?:and |of )?[A-Z][\w'’/.-]*){0,2}")
_WHO_WORDS = 7
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WHEN = re.compile(
    r"\W*(?:(?:by|due|before|end|end of|mid|early|late|w/c|from|until|no later than|within|in|for|on|was|now|first|the"
    r"|start of|after|next|this|each|every|today|with)[ -]+){0,3}"
    rf"(?:{_DAY}[./]\d{{1,2}}(?:[./]\d{{2,4}})?|(?:{_DAY} )?(?:{MONTHS})\b\.?|{_DAY}\b(?! \w*[a-z])"
    rf"|spring|summer|autumn"
    r"|winter|easter|christmas|a\.?s\.?a\.?p|tb[ac]|none given|not set|now|today|tomorrow"
    r"|immediate(?:ly)?|ongoing|weekly"
    r"|monthly|meeting|week|month|year|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|when (?!\w+ed\b)\w+)"
    r"(?:\W+(?:\d[\d/.]*|board|meeting|onwards|edition|agenda|still|at|the|latest|committee|council|cabinet|for|or|and|to"
    rf"|end|of|early|mid|possible|if|morning|please|{MONTHS})|,? \([^()]*\)){{0,5}}\W*",
    re.IGNORECASE,
)
_WHEN_WORDS = 7
REFERENCE = (
    r"(?:(?:ref|item|minute|min|action|action point|point|no)\.?:? ?)?(?:[A-Z]{1,5}[./ -]?)?\d[\w./()-]{0,14}[.):]?"
    r"(?: \((?:item )?[\w/.]+\))?|[A-Z]\.|–|-"
)
_REFERENCE = re.compile(REFERENCE, re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"(?:from|of|at) .{0,30}\d.{0,20}|(?:item|minute) .{0,12}|[A-Z][a-z]{2}/\d+|[IVX]+|\w+/\w+/\d{4}", re.IGNORECASE
)


def is_who(text: str) -> bool:
    """Whether words are somebody, by post, name or initials, or several."""
    return len(text.split()) <= _WHO_WORDS and bool(_WHO.fullmatch(text.strip(" .:*"))) and not is_when(text)


def may_be_who(text: str) -> bool:
    """Whether words may be somebody where others name who acts."""
    told = text.strip(" .:*")
    return is_who(told) or (bool(_LOOSE.fullmatch(told)) and not (is_when(told) or stands(told) or is_number(told)))


def is_when(text: str) -> bool:
    """Whether words are a time."""
    return len(text.split()) <= _WHEN_WORDS and bool(_WHEN.fullmatch(text))


def is_number(text: str) -> bool:
    """Whether words are the number of an action, or say of which meeting or item it is."""
    return bool(_REFERENCE.fullmatch(text) or _ELSEWHERE.fullmatch(text))
