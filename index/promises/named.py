"""Whom a minuted sentence itself makes its promiser, by name or post."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from index.cue_words import OFFICER
from index.promises.agents import JOINT, agent, assuring, granting, outsider, receives, told_to
from index.promises.cue import Cue, Voice
from index.promises.short_names import begins_with, named_first
from index.promises.subjects import subject

# Of whom a speaker tells what they will do; what "my" or "our" people will do is the speaker's word.
OTHER = re.compile(
    r"(?:the )?(?P<who>(?:(?!(?:my|our|your|his|her|their|its)\b)[a-z]+ )?(?:officers?|officials?|team|clerk"
    r"|director|manager|service|department"
    r"|office|crew"
    r"|contractors?|solicitor|secretary))(?=['’]|\s+(?:will|would|is|are|can|shall)\b)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:he|she|they|it|(?:his|her|their|my|our) .*)$", re.IGNORECASE)
# "The Leader asked that Mr Oak join her, and he agreed": who is asked, not who asks.
_INVITED = re.compile(
    rf"\b(?:asked|requested|invited|suggested)(?: that| if| whether)? (?P<who>{OFFICER})"
    r"(?= (?:to|could|would|might|should|can|(?-i:(?!was|had|has|is|did)[a-z]+(?<!s)(?<!ed))\b))",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    rf"\s[–-] (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{1,2}})\W*$|\((?i:(?P<owner>{OFFICER}))\)\W*$"
    r"|[.;] (?P<short>[A-Z]{2,4})\W*$"
)


def named(
    sentence: str, match: re.Match[str], cue: Cue, signing: Sequence[str], short: Mapping[str, str]
) -> str | None:
    """Whom a minuted sentence itself makes its promiser, by name or post."""
    if acting := agent(sentence[match.start() :]) or assuring(sentence) or told_to(sentence) or _granter(sentence):
        return acting
    doing, at = _doing(sentence, match)
    if not doing and cue.voice is Voice.ACTIVE and (other := outsider(sentence[: match.end()])):
        return other
    if doing and receives(sentence, at, at + len(doing)):
        return None
    marked = (doing and outsider(sentence[at + len(doing) : match.end()])) or doing
    marked = marked if match.groupdict().get("who") else None
    if marked or (marked := _signed(" ".join(signing), sentence)):
        return marked
    first = begins_with(match[0], short)
    if cue.voice is Voice.PASSIVE:
        return first
    called = OTHER.match(match[0]) if cue.voice is Voice.SPEAKER else None
    before = first or named_first(sentence[: match.start()], short)
    return doing or before or (called["who"] if called else None)


def no_pronoun(who: str | None) -> str | None:
    return None if who and _PRONOUN.match(who.strip()) else who


def _granter(sentence: str) -> str | None:
    """Who grants what a sentence asks for; who suggests to do something with another, where that one agrees."""
    granted = granting(sentence)
    if granted and (joint := JOINT.search(sentence)):
        return subject(sentence[: joint.start()])
    invited = _INVITED.search(sentence) if granted and _PRONOUN.match(granted.strip()) else None
    return invited["who"] if invited else no_pronoun(granted)


def _doing(sentence: str, match: re.Match[str]) -> tuple[str | None, int]:
    """Who does what a cue tells, by its own words or as their subject, and where that stands."""
    if match.groupdict().get("who"):
        return no_pronoun(match["who"]), match.start("who")
    doing = subject(sentence[: match.start()])
    return doing, sentence.rfind(doing, 0, match.start()) if doing else 0


def _signed(told: str, sentence: str) -> str | None:
    """Who stands behind a dash or in brackets at the end of an entry: "Admissions - in May - Ann Lee", "(Clerk)"."""
    for words in (sentence, told):
        if match := _SIGNED.search(words):
            return match["who"] or match["owner"] or match["short"]
    return None
