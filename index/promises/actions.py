"""Actions as minutes set them out: "Action: NAME" lines, and owners in brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.cue_words import OFFICER
from index.promises.futures import NAMES
from index.promises.undertaking import UNDERTAKEN_BY_OTHERS

_LABEL = re.compile(
    r"^\W*(?:action|actions|action point|action required|agreed action|actions? agreed|(?:information|report"
    r"|update) requested|request for information|next step(?=s? ?:)|follow[- ]ups?(?: action)?(?=s? ?:)|to action|AP"
    r"|camau? gweithredu)s?(?:[ ]?[\w./-]*\d[\w./-]*)?(?: (?:by|for|owner))?\s*(?P<mark>[:–—-]+)\s*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_CAPITALS = re.compile(r"^\W*ACTION(?: BY)?\s+(?P<rest>[A-Z][\w.'’/-]*(?:[ ,/&]+[A-Z][\w.'’-]*){0,5})\W*$")
_BRACKETED = re.compile(r"[\[(]actions?(?: (?:by|for))?\s*[:–—-]+\s*(?P<who>[^)\]]{2,60})[)\]]", re.IGNORECASE)
_ALONE = re.compile(rf"\s*[\[(](?P<who>{OFFICER})[)\]]\W*$", re.IGNORECASE)
_LISTED = re.compile(r"^\s*(?:[•●▪◦·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S")
# "Shaz – book the hall"; what ends like a thing is one: "Fencing – get a price".
_BARE_OWNER = rf"(?!\w+(?:ing|tion|ment|age|ance|ity|ery)\b){NAMES}(?=\s*(?:\s[–—-]|:)\s+(?:{UNDERTAKEN_BY_OTHERS})\b)"
_OWNED = re.compile(rf"^\W*(?P<who>{OFFICER}|{_BARE_OWNER})\s*(?:\s[–—-]|:)\s+\w", re.IGNORECASE)
_OWNER_LAST = re.compile(rf"(?:\s[–—-]|[(\[])\s*(?P<who>{OFFICER})\s*[)\].]*$", re.IGNORECASE)
_OWNER_FIRST = re.compile(rf"\W*(?P<who>{OFFICER}) to [a-z]", re.IGNORECASE)
# Brackets hold no part: "(slides; figures)".
_PART = re.compile(r"(?:\([^()]*\)|[^;()])+(?=;|\W*$)")
_VERB = re.compile(r"\bto [a-z]+|\bwill\b|\bshould\b", re.IGNORECASE)
# Who is named first: "Clerk to write", "AB: invite the school".
_FIRST = re.compile(r"\W*(?:\d{1,2}[.)] ?)?(?P<who>[^:;.]{2,60}?)(?: to [a-z]|: | will )")
_NAME_WORDS = 6
# What begins with a verb or with a number names nobody.
_DOING = re.compile(
    rf"\W*(?:\d|(?:{UNDERTAKEN_BY_OTHERS}|report|write|letter|reply|response|update|review|request|confirm|ask|note"
    r"|details|copy|copies|survey|quotes?|quotations?|training|meeting|visit)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Action:
    """An "Action:" line: who it names, and what is to be done where it says so."""

    who: str | None
    what: str | None


def action(text: str) -> Action | None:
    """What a line tells that begins "Action:", or that is an owner in brackets; None of any other.

    A name alone marks the paragraph above as that person's to do (standing practice in minutes).
    """
    if alone := _ALONE.match(text):
        return Action(alone["who"], None)
    match = _LABEL.match(text) or _CAPITALS.match(text)
    if not match:
        return None
    rest = match["rest"].strip(" .*_")
    if len(rest.split()) <= _NAME_WORDS and not _VERB.search(rest):
        return Action(rest, None)
    who = _FIRST.match(rest)
    return Action(who["who"].strip() if who and _acts(who["who"]) else None, rest)


def listed_action(text: str) -> Action | None:
    """What an entry of such a list tells: "- Circulate the slides (Clerk)"; None of what is no entry."""
    owned = _OWNED.match(text)
    if not (owned or _LISTED.match(text)):
        return None
    named = (owned if owned and _acts(owned["who"]) else None) or _OWNER_LAST.search(text) or _FIRST.match(text)
    return Action(named["who"].strip() if named and _acts(named["who"]) else None, text)


def parts(text: str, line: Action) -> list[tuple[tuple[int, int], Action]]:
    """What a line tells of one owner in parts ("Clerk: pump order; draft licence"), each where it stands.

    A part may name an owner of its own ("AB to ring them; Clerk - write up"). One without owner is one.
    """
    whole = [((0, len(text)), line)]
    pieces = [(match.start(), match.end()) for match in _PART.finditer(text)]
    if line.who is None or len(pieces) < 2 or not _OWNED.match(text):
        return whole
    told = []
    for begin, end in pieces:
        owned = _OWNED.match(text[begin:end]) or _OWNER_FIRST.match(text[begin:end])
        told.append(((begin, end), Action(owned["who"].strip() if owned else line.who, text[begin:end])))
    return told


def _acts(who: str) -> bool:
    """Whether somebody is named, and not what is to be done: "Report to the next meeting", "Review of the policy"."""
    return not _DOING.match(who)


def owner(sentence: str) -> str | None:
    """Whom a sentence names in brackets as the one to act: "... (Action: Clerk)", or None."""
    match = _BRACKETED.search(sentence)
    return match["who"].strip() if match else None
