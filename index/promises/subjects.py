"""Who does what in a minuted sentence: the subject before a verb."""

from __future__ import annotations

import re

from index.cue_words import BODY, OFFICER, SERVICE_OF_POST
from index.dates import MONTHS
from index.promises.agents import OUTSIDER
from index.promises.futures import NAMES

# Who reports, and how minutes say that somebody did.
TELLS = (
    r"(?:said|stated|advised|confirmed|agreed|agrees?|explained|reported|responded|replied|commented|noted|informed"
    r"|added|assured"
    r"|indicated|offered|undertook|clarified|suggested|highlighted|outlined|told|promised|proposed|acknowledged"
    r"|accepted"
    r"|reassured|thanked|welcomed|recognised|considered|resolved|emphasised|presented|introduced|answered|urged"
    r"|thought|felt|asks?"
    r"|instructs?"
    r"|requests?|volunteered|pointed out|gave|committed|apologised|noted)"
)
_MARKS = r"(?:\W|\(?(?:(?:\d{1,3}|(?-i:[a-z])|[ivx]{2,4})[.)]|[a-z]\)|\d{1,3}(?:\.\d{1,3}){1,2})\s)*"
LEAD_IN = re.compile(
    rf"^{_MARKS}(?:(?:note|nb|discussion|response|comment)s?[:.] )?(?:in (?:reply|response|answer)(?! to\b),?\s+|"
    rf"(?:in (?:response|answer|reply)|responding"
    rf"|replying|in (?:terms|relation|regard)|following"
    rf"|further|on |as |when "
    r"|speaking|introducing|presenting|summing up|winding up|turning|closing|opening|in the (?:meantime|debate|interim)"
    r"|after |thereafter|accordingly|finally|with |having|regarding|resolved|agreed|it was|recommended"
    r"|that\b)[^,:]*[,:]\s*)?(?:that\s+)?",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^(?:he|she|they|it|this|these|both|and|also|but|who|which)?$", re.IGNORECASE)
# Words that no name or post holds: what has them is a clause.
_CLAUSE = re.compile(
    r"^(?:he|she|they|it|who|this)\b|\b(?:was|were|is|are|had|has|have|asked|said|told|would|will|could|to|why|how"
    r"|supports|notes|asks|welcomes|thanks)\b",
    re.IGNORECASE,
)
_SERVICE = re.compile(SERVICE_OF_POST, re.IGNORECASE)
_AND = re.compile(r"\b(?:and|but)\s*$", re.IGNORECASE)
# "... to the Head of Parks, who would reply".
_WHICH = re.compile(rf"(?P<who>{OFFICER})(?: \([^)]+\))?, who\s*$", re.IGNORECASE)
# Who does it is told by a pronoun, or is somebody's: "and he", "his office".
_POINTS = re.compile(
    r"\b(?:(?:he|she|they|it|i|we|you|this|that|these|those|who|which)(?: (?:also|then|both|all|herself|himself|now))*"
    r"|(?:his|her|their|my|our|your)(?: own)? (?:[\w-]+ ){0,3}[\w-]+)\s*$",
    re.IGNORECASE,
)
_DEBATED = re.compile(
    r"^(?:In|On|At|During|Speaking|RESOLVED|Following|After|Upon|Also|With)\b.*?(?P<who>(?:(?:that )?the |Cllr"
    r"|Councillor|Mrs?|Ms|Miss|Dr|Alderman)\b.*)$"
)
_BARE = re.compile(rf"(?P<who>{NAMES})(?: (?:has|had|have|then|also|kindly|very kindly|both|duly))*\s*$")
_SUBJECT = re.compile(rf"(?:{OFFICER}|\b{OUTSIDER}$|(?:the |this )?(?:[\w'’-]+ ){{0,3}}?{BODY})", re.IGNORECASE)
_LEADING = re.compile(
    rf"(?P<who>{OFFICER}|(?:the |this )?(?:[\w'’-]+ ){{0,3}}?{BODY})(?:,[^,.;]{{3,60}},"
    rf"| \([^)]{{2,40}}\))? (?:[a-z]+ed|said|told|gave|could|would|will|had|has"
    r"|is|was|were|did|does|agreed|undertook|took|spoke|thought|felt)(?:n['’]t)?\b",
    re.IGNORECASE,
)
_TELLING = re.compile(r"(?!.*\b(?:could|would|will|had|has|is|was|were|does|did)$)", re.IGNORECASE)
# "... that from 4 November the Trust": when it does comes first.
_WHEN = re.compile(
    rf"^\s*(?:from|by|on|in|since|until|before|after) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTHS})\b"
    r"(?: \d{4})?,? (?=the\b|[A-Z])",
    re.IGNORECASE,
)
LONGEST = 14


def subject(before: str) -> str | None:
    """Who does what follows ``before`` in a sentence: "The Clerk said that the Chair" gives "the Chair".

    None where it is a pronoun, or nobody.
    """
    if pointed := _WHICH.search(before):
        return person_in(pointed["who"])
    if _POINTS.search(before):
        return None
    if _AND.search(before) and (first := leading(before)):
        return first
    clause = re.split(r"\bthat\b|[;:]|\bbut\b|, and\b", LEAD_IN.sub("", before))[-1]
    clause = re.sub(
        r"(?:\s+(?:also|then|both|each|have|has|had|further|subsequently|duly|was|were|is|are|be))+\s*$", "", clause
    )
    clause = _WHEN.sub("", clause)
    named = _BARE.search(clause)
    return person_in(clause) or (named["who"] if named else None)


def leading(sentence: str, did: bool = False) -> str | None:
    """Who stands first in a sentence and does what it tells, or None; ``did`` says that nobody counts who only will."""
    match = _LEADING.match(LEAD_IN.sub("", sentence))
    return person_in(match["who"]) if match and (not did or _TELLING.match(match[0])) else None


def person_in(words: str) -> str | None:
    """Who is named by all of ``words``, or None where they are a pronoun, a clause, or nobody."""
    words = re.sub(rf"\s(?:[a-z]+ed,? (?:and|but)|{TELLS}(?: that)?)$", "", words.strip(" ,"))
    words = re.sub(r"^.*\b[a-z]+ed (?:[^,;]* )?(?:and|but) (?=the\b|[A-Z])", "", words)
    if debated := _DEBATED.match(words):
        words = debated["who"]
    told = re.sub(r"^(?:and|but|so|also|the same|then)\s+", "", words.strip(" ,*_•·-–"), flags=re.IGNORECASE)
    few = len(told.split()) <= LONGEST
    return (
        told
        if few and not _PRONOUN.match(told) and not _CLAUSE.search(_SERVICE.sub("", told)) and _SUBJECT.search(told)
        else None
    )
