"""Who does what in a minuted sentence: the subject before a verb, and who told of it."""

from __future__ import annotations

import re

from index.promises.futures import NAMES
from index.promises.words import BODY, OFFICER

# Who reports, and how minutes say that somebody did.
_TELLS = (
    r"(?:said|stated|advised|confirmed|agreed|agrees?|explained|reported|responded|replied|commented|noted|informed"
    r"|added|assured"
    r"|indicated|offered|undertook|clarified|suggested|highlighted|outlined|told|promised|proposed|acknowledged"
    r"|accepted"
    r"|reassured|thanked|welcomed|recognised|considered|resolved|emphasised|presented|introduced|answered|urged"
    r"|thought|felt|asks?"
    r"|instructs?"
    r"|requests?|volunteered|pointed out|gave|committed|apologised|noted)"
)
_ASKED = re.compile(
    r"\W*(?P<who>[^.;:]{2,80}?) (?:also |then |further )?(?:asked|queried|questioned|enquired|inquired|requested"
    r"|raised"
    r"|expressed concerns?|was concerned|sought|wondered|suggested)\b",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:response|answer|reply|replying|responding) to (?:(?:an? |the |further )?(?:\w+ )?(?:questions?|quer(?:y"
    r"|ies)|requests?"
    r"|concerns?|points?|comments?)(?: \w+)? (?:from|by|of) (?P<who>[^,.;]{3,60}?)"
    r"(?= (?:about|on|regarding|concerning|as|whether|in|who|for)\b|[,.;]|$)|(?P<whose>(?:the "
    r"|an? )?\w+)['’]?s?['’]? questions?)",
    re.IGNORECASE,
)
_MARKS = r"(?:\W|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)] )*"
_LEAD_IN = re.compile(
    rf"^{_MARKS}(?:(?:note|nb|discussion|response|comment)s?[:.] )?(?:(?:in (?:response|answer|reply)|responding"
    rf"|replying|in (?:terms|relation|regard)|following"
    rf"|further|on |as |when "
    r"|after |thereafter|accordingly|finally|with |having|regarding|resolved|agreed|it was|recommended"
    r"|that\b)[^,:]*[,:]\s*|in (?:reply|response|answer)\s+)?(?:that\s+)?",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^(?:he|she|they|it|this|these|both|and|also|but|who|which)?$", re.IGNORECASE)
# Words that no name or post holds: what has them is a clause.
_CLAUSE = re.compile(
    r"^(?:he|she|they|it|who|this)\b|\b(?:was|were|is|are|had|has|have|asked|said|told|would|will|could|to|why|how"
    r"|supports|notes|asks|welcomes|thanks)\b",
    re.IGNORECASE,
)
_NO_TELLER = re.compile(
    r"^(?:it|this|that|there|an?y? .*|reports?|.*\b(?:was|were|been|be|is|are|has|have)\b.*)$", re.IGNORECASE
)
_REPORTED = re.compile(
    rf"(?P<who>[^.;:]{{2,120}}?),? (?:also |then |further |had |has |have |subsequently )?{_TELLS}\b", re.IGNORECASE
)
# Notes that begin what somebody says with initials or a name: "JB: a price list will follow".
_LABELLED = re.compile(
    r"^\W*(?!(?:Present|Apologies|Attend|Actions?|Notes?|Dates?|Time|Venue|Subject|Item|Title|Resolved|Agreed"
    r"|Decision|Reason"
    r"|Question|Answer|Reply|Update|Background|Summary|Also|Next|In|Re|From|To|NB|PS)\b)(?P<who>[A-Z]{2,4}|(?:Cllr "
    r"|Mrs? |Ms |Dr )?[A-Z][a-z]+(?: [A-Z][a-z'’-]+)?)(?::| [–—-]) \S"
)
_AND = re.compile(r"\b(?:and|but)\s*$", re.IGNORECASE)
# "... to the Head of Parks, who would reply".
_WHICH = re.compile(rf"(?P<who>{OFFICER})(?: \([^)]+\))?, who\s*$", re.IGNORECASE)
_BARE = re.compile(rf"(?P<who>{NAMES})(?: (?:has|had|have|then|also|kindly|very kindly|both|duly))*\s*$")
_SUBJECT = re.compile(rf"(?:{OFFICER}|(?:the |this )?(?:[\w'’-]+ ){{0,3}}?{BODY})", re.IGNORECASE)
_LEADING = re.compile(
    rf"(?P<who>{OFFICER}|(?:the |this )?(?:[\w'’-]+ ){{0,3}}?{BODY})(?:,[^,.;]{{3,60}},"
    rf"| \([^)]{{2,40}}\))? (?:[a-z]+ed|said|told|gave|could|would|will|had|has"
    r"|is|was|were|did|does|agreed|undertook|took|spoke|thought|felt)\b",
    re.IGNORECASE,
)
_LONGEST = 14


def subject(before: str) -> str | None:
    """Who does what follows ``before`` in a sentence: "The Clerk said that the Chair" gives "the Chair".

    None where it is a pronoun, or nobody.
    """
    if pointed := _WHICH.search(before):
        return _person(pointed["who"])
    if _AND.search(before) and (first := leading(before)):
        return first
    clause = re.split(r"\bthat\b|[;:]|\bbut\b|, and\b", _LEAD_IN.sub("", before))[-1]
    clause = re.sub(
        r"(?:\s+(?:also|then|both|each|have|has|had|further|subsequently|duly|was|were|is|are|be))+\s*$", "", clause
    )
    named = _BARE.search(clause)
    return _person(clause) or (named["who"] if named else None)


def leading(sentence: str) -> str | None:
    """Who stands first in a sentence and does what it tells, or None."""
    match = _LEADING.match(_LEAD_IN.sub("", sentence))
    return _person(match["who"]) if match else None


def teller(sentence: str) -> str | None:
    """Who tells what ``sentence`` says, or None: "The Director advised that ..." gives "The Director"."""
    if labelled := _LABELLED.match(sentence):
        return _person(labelled["who"]) or labelled["who"]
    return next((who for clause in reversed(sentence.split("; ")) if (who := _tells(clause))), None)


def _tells(clause: str) -> str | None:
    match = _REPORTED.match(_LEAD_IN.sub("", clause))
    told = match and match["who"].strip(" ,")
    return None if not told or _NO_TELLER.match(told) else _person(told)


def asker(sentence: str) -> str | None:
    """Who asks for something in a sentence of minutes, or None."""
    if who := answered(sentence):
        return who
    match = _ASKED.match(sentence)
    asking = match["who"].strip(" ,•") if match else ""
    told = asking and len(asking.split()) <= _LONGEST and not _NO_TELLER.match(asking)
    return _inside(asking) if told else None


def answered(sentence: str) -> str | None:
    """Whose question a sentence says that it answers, or None: "In response to a question from Cllr Lee, ..."."""
    match = _ANSWERED.search(sentence)
    return _inside((match["who"] or match["whose"]).strip(" ,")) if match else None


def _inside(who: str) -> str:
    """``who`` as it stands inside a sentence: "the Panel"."""
    return re.sub(r"^(?:The|A|An|Some|Several) ", lambda match: match[0].lower(), who)


def _person(words: str) -> str | None:
    words = re.sub(r"\s[a-z]+ed,? (?:and|but)$", "", words.strip(" ,"))
    told = re.sub(r"^(?:and|also|the same|then)\s+", "", words.strip(" ,*_•·-–"), flags=re.IGNORECASE)
    few = len(told.split()) <= _LONGEST
    return told if few and not _PRONOUN.match(told) and not _CLAUSE.search(told) and _SUBJECT.search(told) else None
