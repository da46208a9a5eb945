"""Who is meant by the words that stand before a promise: a name or post without what else they tell."""

from __future__ import annotations

import re

from index.cue_words import INITIALS, OFFICER, any_of
from index.promises.futures import NAMES

# What stands before the last sentence or clause; "Mr." and "St." end none.
_BEFORE = re.compile(r"^.*(?:(?<=\w\w[\w)])(?<!\b(?:Rev|Mrs))(?<!\b(?:Cllr|Revd))[.!?:] |; )(?=\W*[A-Z])", re.DOTALL)
# "After some discussion KM".
_LEAD_IN = re.compile(
    r"^(?:After|Following|During|In|At|On|With)\b[^,;:]*? (?=[A-Z]{2,4}$|(?:Cllr|Councillor|Mrs?|Ms) )"
)
# Words that name nobody: "who sat on the trust", "if members wished".
_NOBODY = re.compile(
    r"^(?:who|whose|which|for|if|should|whether|unless|delete|insert|when|because|as|\d.*)\b|.* (?:he|she|they|it)$",
    re.IGNORECASE,
)
# "CS knows the owner and": what somebody does beside it.
_DOES = re.compile(
    rf"^(?P<who>{OFFICER}|{NAMES}|{INITIALS}|(?:this |the )?[\w-]+) (?-i:[a-z]+(?:s|ed)|knew|saw|had|took|met|got|gave"
    r"|thought|felt|said|undertook|heard|came)\b .*(?:\band|\bto .*)$",
    re.IGNORECASE,
)
# "This Council asks the Leader".
_ASKED = re.compile(
    r"^(?:.* )?(?:asks|requests|instructs|invites|calls (?:up)?on|urges) (?P<who>(?:the|all|our) .*)$", re.IGNORECASE
)
# "a meeting be held and the Secretary".
_DONE = re.compile(r"^.* be \w+ (?:.* )?and (?P<who>the .*)$", re.IGNORECASE)
_BEHIND = any_of(
    r",? (?:and|all|both|now|then|also|be \w+(?:ed|en))",
    r", (?:in the chair|(?:in consultation|together|in liaison) with .*|whether .*)",
    r" (?:write|ask|send|contact|request|invite|respond|report|arrange|prepare|obtain|circulate|submit)",
    r", \w+ed",
)
_ENDS = re.compile(rf"(?:{_BEHIND})+$", re.IGNORECASE)
# "CM (card review)": what is to be done, behind initials.
_THING = re.compile(r"^(?P<who>[A-Z]{2,4}) \([a-z ]+\)$")
_THINGS = re.compile(
    r"^(?:(?:written|new|the) )?(?:letters?|reasons?|papers?|slides|figures|details|dates|minutes|invitations?|notices?"
    r"|posters?|quotes?|surveys?|copies|signs?|training|guidance|plans?|drawings|maps?)$",
    re.IGNORECASE,
)


def whom(printed: str | None) -> str | None:
    """Who is meant by ``printed``, or None where it names nobody.

    "The lease runs out in May. Mrs Lee" is "Mrs Lee"; "Cllr Fry she", which goes on by a pronoun, is nobody.
    """
    told = _LEAD_IN.sub("", _BEFORE.sub("", (printed or "").strip(" ,"))).strip(" ,–-")
    told = re.sub(r"^that (?=this |the )", "", told, flags=re.IGNORECASE)
    for known in (_ASKED, _DONE, _DOES, _THING):
        if match := known.match(told):
            told = match["who"]
    told = _ENDS.sub("", told)
    return None if not told or _NOBODY.match(told) or _THINGS.match(told) else told
