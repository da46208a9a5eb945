"""Who is heard to move and to second: named by the chair, or saying so of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from index.heard.cues_putting import CALLS
from index.heard.sentence import SaidSentence
from index.heard.spoken_words import NOT_ON, OFFERS, WOULD
from index.text import words

# A name as it is called out: nothing that begins a sentence otherwise. Captions may have no capitals.
_NAME = (
    r"((?:councillor|cllr|alderman) (?!the\b|who\b|and\b|for\b)[A-Za-z][A-Za-z'’-]{2,}|(?:(?:Councillor|Cllr"
    r"|Alderman) )?"
    r"(?!(?:And|Thank|Can|Sorry|Okay|OK|I|So|The|Is|Any|Please|Yes|That|In|We|Moved|Seconded|Agreed|Carried|All|Those"
    r"|Hands|Right|Councillor|Lovely|Leader|Chair|Chairman|Convener|Provost|Mayor|Madam|Mr|Happy|Glad|Pleased"
    r"|Delighted|Willing|Want|Ready)\b)[A-Z](?:[\w-]|['’](?!s\b))*(?: (?!I\b)[A-Z][\w'’-]+)?)"
)
_THANKED = rf"[^.?!A-Z]{{0,60}}[.?!,]?\s?(?:(?i:thank you),? )?{_NAME}"
# "Is somebody happy to second that? Councillor Lee."
_IT = r"(?: (?:it|that|this|them|those|the \w+|the motion))?"
_MOVER = (
    re.compile(rf"{_NAME},? (?i:for|as) (?i:the )?(?i:proposer|mover)"),
    re.compile(rf"{_NAME}(?:['’]s| is|,)? (?:to (?:propose|move)\b|proposing|proposes|moving|moves)\b"),
    re.compile(
        rf"\b(?:(?i:proposer\b|mover\b|moved\?|proposed\?|\b(?:propose|move){_IT}\?){_THANKED}|(?i:proposed by"
        rf"|moved by) {_NAME})"
    ),
    re.compile(rf"\b(?i:proposal|motion|amendment|proposition|suggestion)s? (?:is |comes |was )?(?:from|by) {_NAME}"),
    re.compile(rf"{_NAME}['’]s? (?:\w+ )?(?:proposal|motion|amendment|proposition)\b"),
    re.compile(r"\b(?i:proposed|moved) by ((?i:the) (?:Deputy )?(?:Leader|Mayor|Chair|Convener|Provost))\b"),
    re.compile(rf"(?:^|(?<=[.?!,] )|\bno )(?i:proposed|moved),? {_NAME}"),
)
_SECONDER = (
    re.compile(rf"{_NAME},? (?i:for|as) (?i:the )?(?i:seconder)"),
    re.compile(rf"\b(?i:you['’]re seconding(?: that| it)?),? {_NAME}"),
    re.compile(rf"{_NAME}(?:['’]s| is|,)? (?:to second\b|seconding|seconds)\b"),
    re.compile(rf"\b(?:(?i:seconder\b|seconded\?|\bsecond{_IT}\?){_THANKED}|(?i:seconded by|seconded) {_NAME})"),
)
# Who says so of themselves moves, or seconds.
_MOVES = re.compile(
    rf"^(?:so )?moved\b(?!\?| (?:by|councillor|cllr|(?-i:(?!Leader|Chair|Convener|Provost|Mayor|Madam|Mr\b)[A-Z])))"
    rf"|\bi{WOULD} (?:be minded to )?(?:move|propose|nominate)\b{NOT_ON}"
    r"|\bi(?:['’]m| am)(?: \w+ly| now| also)? (?:moving|proposing) (?:that|to|the|an?|it|this)\b"
    rf"|{OFFERS} (?:move|propose)\b"
    rf"|\bmoved (?:from the chair|by me)\b",
    re.IGNORECASE,
)
# So does who reads it out, unless it is the chair who then calls for hands.
_READS = re.compile(
    r"^that (?:this|the) \w+ [a-z]+s\b|^it['’]s to (?:delete|add|insert|replace|remove|substitute|amend|change)\b",
    re.IGNORECASE,
)
_SECONDS = re.compile(
    rf"^second[.,! ]*$|^(?:happily )?seconded\b(?!\?| (?:by|(?-i:(?!Leader|Chair|Convener|Provost|Mayor|Madam"
    rf"|Mr\b)[A-Z])))"
    rf"|\bi{WOULD} (?:happily )?second\b|\bseconded by me\b"
    rf"|{OFFERS} second\b",
    re.IGNORECASE,
)
# Of what officers recommend the chair asks too who seconds it.
_PUTS_ANEW = re.compile(
    rf"\bi{WOULD} (?:add|suggest|recommend|ask)\b|\bmy (?:motion|proposal|amendment|suggestion) (?:is|would be)\b",
    re.IGNORECASE,
)
_ASKS_SECONDER = re.compile(
    r"\b(?:any(?:body|one)|some(?:body|one)|who)\b.{0,30}\bsecond\b|\bseconder\?|\b(?:a|any) seconder\b", re.IGNORECASE
)
_POST = re.compile(r"(?<=\w) \([^()]*\)$")
CALLED_OUT = re.compile(rf"(?:(?i:thank you|thanks),? )?{_NAME}[.!?]*$")

# Who moves, and who seconds.
MoversHeard = tuple[str | None, str | None]


def movers_heard(said: Sequence[SaidSentence], speakers: Iterable[str]) -> MoversHeard:
    """Who moves and seconds in sentences; of ``speakers``, the one who is called by a part of the name."""
    text = " ".join(one.text for one in said)
    known = list(speakers)
    chairs = {one.speaker for one in said if CALLS.search(one.text)}
    read = [one for one in said if one.speaker not in chairs]
    mover = _named(_MOVER, text, known) or _speaker(said, _MOVES) or _speaker(read, _READS) or _wants_seconder(said)
    return mover, _named(_SECONDER, text, known) or _speaker(said, _SECONDS)


def _wants_seconder(said: Sequence[SaidSentence]) -> str | None:
    """The speaker who puts something and then asks for a seconder."""
    asking = {one.speaker for one in said if _ASKS_SECONDER.search(one.text)}
    put = next((one.speaker for one in said if _PUTS_ANEW.search(one.text)), None)
    return _without_post(put) if put and put in asking else None


def _named(patterns: Sequence[re.Pattern[str]], text: str, speakers: Sequence[str]) -> str | None:
    """The name that the first of ``patterns`` finds, as the one speaker is labelled who has it."""
    name = next((match[match.lastindex or 0] for pattern in patterns if (match := pattern.search(text))), None)
    if name is None:
        return None
    called = words(name)[-1]
    whole = [one for one in speakers if called in words(one)]
    return _without_post(whole[0]) if len(whole) == 1 else name


def _speaker(said: Sequence[SaidSentence], says: re.Pattern[str]) -> str | None:
    """The speaker of the first sentence that ``says`` so."""
    found = (one.speaker for one in said if says.search(one.text) and not one.contribution.uncertain)
    return next((_without_post(speaker) for speaker in found if speaker), None)


def _without_post(speaker: str) -> str:
    """ "Cllr Rahim (Chair)" without the post behind the name."""
    return _POST.sub("", speaker)
