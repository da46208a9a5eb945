"""Who acts where the subject of a sentence does not: "by the Clerk", "... and the Clerk agreed"."""

from __future__ import annotations

import re

from index.cue_words import BODY, OFFICER, any_of

# Who acts for others than the council.
OUTSIDER = (
    r"(?:the|their|his|her|its|our|my|a|an) (?:(?!who\b|that\b|to\b|and\b|of\b|by\b)[\w'’-]+ ){0,2}?"
    r"(?:operators?|developers?|applicants?|agents?|landlords?|landowners?|owners?|tenants?|licensees?|suppliers?"
    r"|providers?|company|companies|trusts?|schools?|colleges?|agency|agencies|associations?|charity|charities|firms?"
    r"|organisers?|promoters?|builders?|farmers?|governors|volunteers|friends|engineers?|hospital|surgery|club"
    r"|society|brewery|bank|insurers?|university|parish councils?|county council|district council|borough council)"
)
_TIMES = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week\w*|month|day|year|term|easter|christmas|spring|summer"
    r"|autumn|winter|date|end|quarter|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|[A-Z]?\d\w*)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    rf"\bbe (?:\w+ ){{0,2}}?[a-z-]+(?:ed|en|t|ne|de|ld|wn|ung) (?:[^.;]{{0,70}}? )?by (?P<who>{OFFICER}|{OUTSIDER})"
    r"(?![\w'’])",
    re.IGNORECASE,
)
_WILL = re.compile(
    rf"(?:(?<![\w'’])(?P<who>{OUTSIDER})|\b(?:he|she|they|it|i|we)\b|{OFFICER})(?: also| then)?"
    r" (?:would|will)\b(?! be\b)",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"(?:his|her|their|my|our|its)\b", re.IGNORECASE)
# "Received an assurance from the Clerk that ...".
_ASSURED = re.compile(
    rf"\b(?:(?:assurances?|undertakings?|commitments?|promises?|word)(?: was| were| had been)?(?: given| received|"
    rf" obtained"
    rf"| made)? (?:by|from)|(?:was|were|been) (?:told|assured|reassured|informed|advised|promised) by)"
    rf" (?P<who>{OFFICER}|{OUTSIDER})(?![\w'’])",
    re.IGNORECASE,
)
# What is done to somebody who is told of it, and does nothing; and what may be done with a thing as well.
_TOLD = any_of(
    r"told|informed|notified|advised|invited|written to|contacted|consulted|visited|briefed|balloted|approached",
    r"telephoned|reminded|interviewed|(?:asked|requested|instructed)(?! to (?!come|attend|join|speak)\b)",
)
_HANDED = r"(?:shown|sent|given|offered|kept|updated|provided|supplied|met|e-?mailed|paid|written)"
_GETS = any_of(
    r"receive\b|hear (?:from|back|about|of)\b",
    r"(?:get|have) (?:an? |the |their )?(?:[\w-]+ ){0,2}?(?:letters?|repl(?:y|ies)|answers?|responses?|cop(?:y|ies)"
    r"|notice|invitations?|updates?|reports? (?:by|before|in|at))\b",
)
_TAKES = r"(?:have|see|get) (?!to\b|a (?:look|word|chat|go|think|meeting|conversation)\b|if\b|whether\b|what\b|how\b)"
GROUP = (
    rf"(?:all |the |other |every |each |local |ward |some |any )*(?:[\w-]+ )?(?:members|councillors|residents|parents"
    rf"|pupils|tenants|heads|governors|traders|neighbours|the public|everybody|everyone|anybody|all(?! \w)|{BODY})"
)
_SHALL = r"(?:would|will|shall|should|is to|are to|was to|were to|to)"
_OFTEN = r"(?:also |then |now |both |all |again |shortly |still |first |in turn ){0,2}"
# "Members would be told", "every driver will receive a letter".
TOLD = rf"{_SHALL} {_OFTEN}(?:be {_OFTEN}{_TOLD}|{_GETS})"
_RECEIVES = re.compile(rf"\W*(?:{TOLD}|{_SHALL} {_OFTEN}be {_OFTEN}{_HANDED})", re.IGNORECASE)
GROUP_GETTING = rf"{GROUP}(?=,? {_SHALL} {_OFTEN}(?:be {_OFTEN}{_HANDED}\b|{_TAKES}))"
_GROUP_TAKES = re.compile(rf"\W*(?P<who>{GROUP}),? {_SHALL} {_OFTEN}{_TAKES}", re.IGNORECASE)
_TITLED_TAKES = re.compile(rf"\W*{_SHALL} {_OFTEN}have (?:it|them|that|those|one|this)\b(?! (?:ready|done|with|on)\b)")
# Who says yes in the second half of a sentence to what its first half asks for.
_GRANTS = re.compile(
    rf"(?:,? (?:and|but)|;|, (?:to )?which|,) (?P<who>{OFFICER}|he|she|they),? (?:also |then |further )?(?:confirmed"
    r"|agreed|undertook|said|promised|accepted|replied|responded|stated|advised|consented|offered"
    r"|(?:was|were) (?:content|happy|willing|glad|pleased|prepared))\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:asked|requested|suggested|proposed|sought|wished|wanted|invited)\b", re.IGNORECASE)
# "This Council calls upon the Leader to write": who is told to, by a body.
_TOLD_TO = re.compile(
    rf"^(?:\W|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)] )*(?:resolved:? |agreed:? )?(?:that )?"
    rf"(?:(?:this |the )?{BODY},? )?"
    r"(?:also |further |therefore |hereby |and )*(?:to )?(?:ask|request|instruct|direct|task|require|authorise|mandate"
    rf"|call (?:up)?on|calls (?:up)?on|called (?:up)?on|invite)(?:s|d|ed)? (?P<who>{OFFICER}|(?:the )?cabinet)"
    r"(?<!secretary of state)(?<!police)(?<!contractor)(?<!contractors),? to (?:[a-z]+ly )?[a-z]+",
    re.IGNORECASE,
)
# "He suggested that he and Cllr Lee meet": who suggests it acts.
JOINT = re.compile(
    r"\b(?:suggested|proposed|offered|agreed|said)(?: that)? (?P<one>he|she|they) and (?P<other>[^.;,]{2,40}?) "
    r"(?:should"
    r" |would |could |might )?(?:meet|speak|talk|visit|go|look|sit|walk|work|write|draft|take|see)\b",
    re.IGNORECASE,
)


def agent(told: str) -> str | None:
    """By whom something would be done: "be written to by the operator" gives "the operator"."""
    found = (match["who"] for match in _BY.finditer(told))
    return next((who for who in found if not _TIMES.search(who)), None)


def outsider(told: str) -> str | None:
    """Who, of others than the council, is the last said to be going to act: "... that the developer would plant"."""
    found = [match["who"] for match in _WILL.finditer(told)]
    return found[-1] if found and not _THEIRS.match(found[-1] or "") else None


def told_to(sentence: str) -> str | None:
    """Whom a body tells to do something: "to ask the Clerk to write" gives "the Clerk"."""
    match = _TOLD_TO.match(sentence)
    return match["who"] if match else None


def assuring(told: str) -> str | None:
    """Who gives an assurance that somebody else receives: "... had an assurance from the Clerk that ..."."""
    match = _ASSURED.search(told)
    return match["who"] if match else None


def receives(sentence: str, begin: int, end: int) -> bool:
    """Whether who stands from ``begin`` to ``end`` of a sentence is told or given something, and does nothing."""
    who, behind = sentence[begin:end], sentence[end:]
    if _RECEIVES.match(behind) or _GROUP_TAKES.match(sentence[begin:]):
        return True
    titled = re.match(r"\W*(?:cllr|councillor|alderman|mr|mrs|ms|miss|dr)\b", who, re.IGNORECASE)
    return bool(titled and _TITLED_TAKES.match(behind))


def granting(sentence: str) -> str | None:
    """Who, perhaps by a pronoun, grants what the first half of a sentence asks for: "..., and the Clerk agreed"."""
    match = _GRANTS.search(sentence)
    return match["who"] if match and _ASKS.search(sentence[: match.start()]) else None
