"""How meetings sound when they decide: what puts something, and what tells what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Stems of which a passage has one that puts something: it is looked for nowhere else.
PUTTING = ("propos", "second", "endors", "carri", "unanim", "favour", "motion", "recommend")
_BODY = r"(?:panel|committee|council|board|cabinet|forum|group|members|councillors|colleagues|everyone)"
_DECIDE = r"(?:endors|approv|agree|accept|adopt|support|confirm|ratif)\w*"
PUTS = re.compile(
    rf"\bask (?:for )?(?:the )?{_BODY} to ?{_DECIDE}|\bask (?:for )?(?:the )?(?:{_BODY} )?recommendations?\b.{{0,20}}"
    rf"\b{_DECIDE}|\b(?:those|all) in favour\b"
    r"|\b(?:have|take|need|get|find) (?:a |the )?(?:proposer|mover|seconder)|\bproposer and (?:a )?seconder"
    r"|\bi (?:formally |then |would like to |wish to )?(?:move|propose)\b.{0,60}?"
    r" (?:that|the (?:motion|recommendations?))\b"
    r"|\bmotion (?:under|to|that)\b",
    re.IGNORECASE,
)
MOVED = re.compile(r"\b(?:proposer|mover|(?:proposed|moved) by)\b", re.IGNORECASE)
SECONDED = re.compile(r"\b(?:seconder|seconded|(?:a|i|i'll) second)\b", re.IGNORECASE)
CARRIED = re.compile(
    r"\b(?:motion|amendment|recommendations?|resolution|proposal|application|minutes)(?:['’]s| is| are)?"
    rf"(?: \w+ly| now| therefore)? (?:carried|{_DECIDE})\b(?! to\b)"
    r"|\b(?:that|this|it)(?:['’]s| is)(?: \w+ly| now| therefore)? (?:carried|agreed|approved|resolved|unanimous)\b"
    r"(?! (?:that|to|with|by|in)\b)|\bunanimous(?:ly)?(?: (?:agreed|carried|approved))?[.! ]*$|^carried\b",
    re.IGNORECASE,
)
ASKS = re.compile(
    rf"\b(?:are|is) (?:the |we |all )?(?:{_BODY}|we|you) (?:all )?(?:content|agreed|happy)\b", re.IGNORECASE
)
CUES = (PUTS, MOVED, SECONDED, CARRIED, ASKS)
ASSENTS = re.compile(r"^(?:okay|yes|agreed|great|(?:thank you|thanks)(?: very much)?)\b[.,! ]*$", re.IGNORECASE)
# A name as it is called out: nothing that begins a sentence otherwise.
_NAME = (
    r"((?:(?:Councillor|Cllr) )?"
    r"(?!(?:And|Thank|Can|Sorry|Okay|OK|I|So|The|Is|Any|Please|Yes|That|In|We|Moved|Seconded|Agreed|Carried)\b)[A-Z][\w'’-]+)"
)
_THANKED = rf"[^.?!A-Z]{{0,30}}[.?!,]?\s?(?:(?i:thank you),? )?{_NAME}"
MOVER = (
    re.compile(rf"{_NAME},? (?i:for|as) (?i:the )?(?i:proposer|mover)"),
    re.compile(rf"\b(?i:proposer|mover|proposed by|moved by)\b{_THANKED}"),
)
SECONDER = (
    re.compile(rf"{_NAME},? (?i:for|as) (?i:the )?(?i:seconder)"),
    re.compile(rf"\b(?i:seconder|seconded by)\b{_THANKED}"),
)
# Who says so of themselves moves, or seconds.
MOVES = re.compile(
    r"^(?:so )?moved\b|\bi(?:['’]ll| will| would like to|['’]d like to| am happy to|['’]m happy to)? (?:formally )?"
    r"(?:move|propose)\b",
    re.IGNORECASE,
)
SECONDS = re.compile(
    r"^(?:happily )?seconded\b(?! by)|\bi(?:['’]ll| will| would like to| am happy to|['’]m happy to)? second\b",
    re.IGNORECASE,
)
CALLED_OUT = re.compile(rf"(?:(?i:thank you|thanks),? )?{_NAME}[.!]*$")


def named(patterns: Sequence[re.Pattern[str]], text: str) -> str | None:
    """The name that the first of ``patterns`` finds in ``text``, or None."""
    return next((match[1] for pattern in patterns if (match := pattern.search(text))), None)
