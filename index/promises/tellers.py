"""Who tells what a minuted sentence says: its first clause, a label, or what answers a question in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from index.cue_words import OFFICER
from index.promises.short_names import named_first
from index.promises.subjects import LEAD_IN, TELLS, leading, person_in

NO_TELLER = re.compile(
    r"^(?:it|this|that|there|an?y? .*|reports?|.*\b(?:was|were|been|be|is|are|has|have)\b.*)$", re.IGNORECASE
)
_REPORTED = re.compile(
    rf"(?P<who>[^.;:]{{2,120}}?),? (?:also |then |further |had |has |have |subsequently )?{TELLS}\b", re.IGNORECASE
)
# "Cllr Lee asked how many there were and the Clerk said": the second tells.
_THEN = re.compile(
    rf"(?:,? (?:and|but)|;|, (?:to )?which|,) (?P<who>{OFFICER}),? (?:also |then |further )?{TELLS}\b", re.IGNORECASE
)
# Notes that begin what somebody says with initials, a name or a post: "JB: a price list will follow".
_LABELLED = re.compile(
    r"^\W*(?!(?:Present|Apologies|Attend|Actions?|Notes?|Dates?|Time|Venue|Subject|Item|Title|Resolved|Agreed"
    r"|Decision|Reason"
    r"|Question|Answer"
    r"|Reply|Comments?|Outcome|Response|Discussion|Feedback|Update|Background|Summary"
    r"|Also|Next|In|Re|From|To|NB|PS)\b)(?P<who>[A-Z]{2,4}(?: [A-Z][a-z]+)?|(?:Cllr "
    r"|Mrs? |Ms |Dr )?(?:(?:[A-Z]\. ?){1,3}|(?=[A-Z][a-z]))[A-Z][a-z]+(?: [A-Z][a-z'’-]+)?)(?::| [–—-]) \S"
)
_TITLE = re.compile(r"(?:Cllr|Mrs?|Ms|Dr) ")
# "Cllr Lee wanted the figures, which the Clerk did not have": to the Clerk it is put.
_PUT_TO = re.compile(
    r"\b(?:asked|pressed|pushed|wanted|wished|sought|requested|queried|enquired|inquired|wondered|raised|called)\b"
    rf"[^.;]*?(?:,? (?:which|but|and|though|although|while)|;) (?P<who>{OFFICER}),? (?:also |still )?(?:did"
    r"|had|has|have|was|were|could|is|does|would need|kept|held|knew)(?: not|n['’]t)?\b",
    re.IGNORECASE,
)
_LABELLED_POST = re.compile(rf"^\W*(?P<who>the {OFFICER}): \S", re.IGNORECASE)


def teller(sentence: str, known: Mapping[str, str] | None = None) -> str | None:
    """Who tells what ``sentence`` says, or None: "The Director advised that ..." gives "The Director".

    Words before a colon are a heading, where it is ``known`` by which short names which people are called,
    unless they are one of those, initials, or have a title.
    """
    if labelled := _LABELLED_POST.match(sentence):
        return labelled["who"]
    if labelled := _LABELLED.match(sentence):
        if not known or _labels(labelled["who"], known):
            return person_in(labelled["who"]) or labelled["who"]
        sentence = sentence[labelled.end("who") + 1 :]
    told = next((who for clause in reversed(sentence.split("; ")) if (who := _tells(clause, known or {}))), None)
    later = None if told else _THEN.search(sentence) or _PUT_TO.search(sentence)
    return person_in(later["who"]) if later else told


def _labels(label: str, known: Mapping[str, str]) -> bool:
    """Whether a label is somebody's: initials, a short name, a name with a title, or one of those known."""
    named = any(name.endswith(label) for name in known.values())
    return label in known or named or not label.istitle() or bool(_TITLE.match(label))


def answers_too(sentence: str, begin: int) -> bool:
    """Whether somebody tells something from ``begin`` on in a sentence, where its first half asked, or cannot."""
    return bool(_THEN.search(sentence, begin) or _PUT_TO.search(sentence))


def _tells(clause: str, known: Mapping[str, str]) -> str | None:
    match = _REPORTED.match(LEAD_IN.sub("", clause))
    told = match and match["who"].strip(" ,")
    # "Mr Lee did not have it and said": who does the first thing does the second.
    if told and told.endswith((" and", " but")) and (first := leading(told)):
        return first
    return None if not told or NO_TELLER.match(told) else person_in(told) or named_first(told, known)
