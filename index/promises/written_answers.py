"""Who gives a written answer, and to whom: "Question 1 - Mrs Lee to the Leader", "Reply by Councillor Fry"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.cue_words import OFFICER
from index.types import Authority, Contribution

_PERSON = rf"(?:the )?(?P<who>{OFFICER})"
_REPLY = re.compile(
    rf"\W*(?:(?:written|oral|verbal|supplementary|the|formal) )?(?:reply|answer|response|(?-i:A)(?=\s*[:.]))(?:"
    rf" to (?:the )?"
    rf"(?:supplementary )?question(?: \w+)?)?(?: (?:by|from|of|given by|provided by|on behalf of))?\W*"
    rf"(?:{_PERSON}(?:,? [^:.\"“]{{2,60}})?)?\W*(?:$|[:\"“])",
    re.IGNORECASE,
)
_REPLIED = re.compile(
    rf"\W*{_PERSON}(?:,[^,:.]{{3,60}},| \([^)]+\))? (?:replied|responded|answered|responded in writing"
    rf"|gave the following (?:reply|answer|response)|made the following (?:reply|response)|said|in reply)"
    r"(?: (?:as follows|that|by saying|to the question))?\W*(?:$|[:\"“])",
    re.IGNORECASE,
)
_MARK = r"(?:\W|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):])*"
_ADDRESSED = rf"(?:,? (?:to|asked|of) (?:the )?(?P<to>{OFFICER}))"
_QUESTION = re.compile(
    rf"{_MARK}(?:(?:written|public|oral|member['’]?s['’]?) )?q(?:uestion)?\W*(?:no\.?\W*)?(?:\d{{1,3}}|[a-z]\b)?\W*"
    rf"(?:(?:from|by|asked by|submitted by|put by)\b\W*)?(?P<asker>(?-i:[A-Z])[^:;?\"“]{{2,60}}?){_ADDRESSED}?"
    r"\W*(?:$|[:\"“]|as follows)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"{_MARK}(?:supplementary question\W*)?(?P<asker>{OFFICER})(?: (?:asked|put|to ask)(?: (?:the )?"
    rf"(?P<to>{OFFICER}))?\b"
    rf"| to (?:the )?(?P<whom>{OFFICER})\W*$)",
    re.IGNORECASE,
)
# "To the Cabinet Member for Highways, Cllr Ann Lee": whom a question is put to, on a line of its own.
_PUT_TO = re.compile(
    rf"{_MARK}to (?:the )?(?P<to>{OFFICER})(?:,? (?P<name>(?-i:[A-Z][\w.'’-]+)(?: (?-i:[A-Z][\w.'’-]+)){{1,3}}))?\W*$",
    re.IGNORECASE,
)
# So far back a heading of a question is looked for.
_BACK = 12


def answerer(told: Sequence[Contribution], at: int) -> tuple[str | None, str | None]:
    """Who answers in contribution ``at``, and whose question it is; (None, None) where it is no written answer."""
    who = put_to = None
    for place in range(at, max(-1, at - _BACK), -1):
        one = told[place]
        if one.item != told[at].item or one.authority not in (Authority.MINUTED, Authority.RESOLVED):
            break
        if question := _QUESTION.match(one.text):
            named = who or question["to"] or put_to
            return (named, _asker(question["asker"])) if place < at and named else (None, None)
        if who is None and (reply := _REPLY.match(one.text) or _REPLIED.match(one.text)):
            who = reply["who"] or ""
        elif who is not None and (put := _PUT_TO.match(one.text)):
            put_to = put["name"] or put["to"]
        elif who is not None and (asked := _ASKED.match(one.text)):
            return who or asked["to"] or asked["whom"], _asker(asked["asker"])
    return who or None, None


def _asker(printed: str) -> str:
    """Who asks, without where they are from: "Miss Ann Lee, aged 16, Youth Council"."""
    return re.sub(r"\W+(?:to|asked)\b.*$|(?<=\w\w),.*$", "", printed).strip(" ,-–—")
