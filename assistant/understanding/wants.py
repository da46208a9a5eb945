"""What kind of thing a question asks for, and how a sentence that gives it looks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from index.dates import MONTHS


class Wants(StrEnum):
    """The kind of thing that a question asks for."""

    PROMISE = "promise"
    DECISION = "decision"
    NUMBER = "number"
    DATE = "date"
    ATTENDANCE = "attendance"
    PERSON = "person"
    REASON = "reason"
    DEFINITION = "definition"
    SAYING = "saying"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class _Kind:
    """How questions of a kind ask, how sentences that answer them look, and a bonus for those."""

    wants: Wants
    asked: re.Pattern[str]
    answered: re.Pattern[str] | None
    bonus: float


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_NUMBER_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand"
    "|million|half|quarter"
)
_CAME_OR_NOT = (
    r"(?:(?:could|did)(?: not|n['’]?t)|(?:was|were)(?: not|n['’]?t)? (?:un)?able to)"
    r" (?:make|come|join|attend|turn up|be (?:at|there|present))"
    r"|(?:missed|skipped|came to|(?:turned|showed) up (?:at|to|for)|(?:was|were) missing from)\b"
    r".*\b(?:meeting|panel|committee|board|council|cabinet)"
)

_BODY = r"(?:meeting|panel|committee|board|council|cabinet|scrutiny|forum)"
_CAME = (
    # No "came up with", no "came in first".
    rf"came(?:\W*$| (?:in|on) (?:the )?(?:{MONTHS}|\d)| (?:to|along to) (?:[\w'’&-]+ ){{0,6}}?{_BODY}\b)"
    rf"|(?:was|were) at (?:[\w'’&-]+ ){{0,6}}?{_BODY}\b(?:\W*$| (?:in|on|meeting)\b)"
)

# In order: the first kind that fits a question is taken.
_KINDS = (
    _Kind(
        Wants.ATTENDANCE,
        _pattern(
            r"\b(?:who|whom|whose|(?:which|what) (?:\w+ )?(?:councillors?|members?|officers?|people)|names? of)\b.*"
            r"\b(?:present|attend(?:ed|ing|ance|ees?)?|absent|absence|apolog(?:y|ies|ised|ized)|substitut\w+"
            r"|(?:was|were) (?:there|at the\b.*\bmeeting))\b(?! to )"
            rf"|\bwho(?: all| else)? (?:(?:{_CAME_OR_NOT})\b|{_CAME})"
            r"|^(?:was|were|did|had|has) (?:any\w*|there any|the|cllr|councillor|mr|mrs|ms|dr)\b.*"
            r"\b(?:present|absent|apolog(?:y|ies)|substitut\w+|attend the meeting)\b"
            r"|^(?:was|were|did|had|has) (?:[\w'’-]+ ){2,4}?"
            r"(?:(?:send|sent|give|given|offer)\w* (?:\w+ )?apolog(?:y|ies)"
            r"|(?:be |been )?(?:absent|present)(?: (?:at|from)\b.*)?\W*$|attend the\b.*\bmeeting)"
        ),
        None,
        0.0,
    ),
    _Kind(
        Wants.PROMISE,
        _pattern(
            r"\bpromis|\bundert[ao]k|\bcommit(?:ted)? to\b|\boffer(?:ed)? to\b|\bfollow(?:ed)? up\b"
            r"|\bwho (?:has |had )?agreed to\b"
            r"|\b(?:who|did any(?:one|body)) (?:say|said|says|agreed?) (?:that )?"
            r"(?:they|he|she)(?:['’]d|['’]ll| would| will)\b"
            r"|\bdid any(?:one|body) agree to\b"
            r"|\bwhat (?:did|has|have) "
            r"(?:(?!panel|committee|council\b|board|cabinet|members|councillors)[\w'’-]+ ){1,4}?agreed? to\b"
            r"|\b(?:actions?|tasks?|jobs)\b.*\b(?:overdue|outstanding|unfinished|incomplete|not (?:yet )?(?:been )?"
            r"(?:done|completed?)|(?:are|is) (?:still )?(?:open|late))\b"
            r"|\b(?:overdue|outstanding|unfinished) (?:actions?|tasks?|jobs)\b"
            r"|\b(?:anything|what(?:['’]s| is)|things?) (?:still |now )?overdue\b|\b(?:late|behind) with\b"
        ),
        _pattern(
            r"\b(?:happy to|take (?:that|this|it) (?:away|back)|follow (?:that|this|it) up|go back|let me|agreed to"
            r"|we will|we'll|i will|i'll|would be|will be|undertook|i can (?:follow|check|find)|we can check)\b"
        ),
        0.3,
    ),
    _Kind(
        Wants.DECISION,
        _pattern(
            r"\b(?:resolv|decid|decision|agree|approv|endors|voted?\b|noted\b|recommend)"
            r"|(?<!why )\b(?:did|has|have) (?:the |all )?(?:\w+ )?"
            r"(?:panel|committee|board|cabinet|council|members|councillors) "
            r"(?:back|support|accept|reject|refuse|adopt|pass|turn down|sign off)"
        ),
        _pattern(r"\b(?:agreed|resolved|approved|noted|endorsed?|recommend(?:ed|ations?)|proposer|seconde[dr])\b"),
        0.1,
    ),
    _Kind(
        Wants.NUMBER,
        _pattern(
            r"\bhow (?:many|much|big|large|long|old|often|far|empty|full)\b|\b(?:per ?cent|percentage|proportion"
            r"|rate|rates|number|numbers|cost|costs|total|figure|figures|amount|score|target|quorum)\b"
        ),
        _pattern(rf"(?<!page )(?<!pages )(?<!item )(?<!number )\b\d|%|£|\b(?:{_NUMBER_WORDS})\b"),
        0.3,
    ),
    _Kind(
        Wants.DATE,
        _pattern(
            r"\bwhen (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must)\b"
            r"|^(?:\w+ )?when\b|\b(?:by|since|until|till|from|exactly) when\b|\bwhen\W*$"
            r"|\b(?:(?:what|which) (?:date|day|month|year)|deadline)\b"
        ),
        _pattern(
            rf"\b(?:{MONTHS}|(?:19|20)\d{{2}}|today|tomorrow|yesterday|(?:next|last) (?:year|month|week|meeting)"
            r"|future meeting)\b"
        ),
        0.15,
    ),
    _Kind(
        Wants.PERSON,
        _pattern(
            r"\b(?:who|whom|whose|(?:which|what) (?:councillors?|officers?|members?|directors?|person)|name of)\b"
        ),
        re.compile(
            r"\b(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\b|(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+|^[A-Z][a-z]+ [A-Z][a-z]+,"
        ),
        0.1,
    ),
    _Kind(
        Wants.REASON,
        _pattern(r"\bwhy\b|\breasons?\b|\bwhat caused\b|\bhow come\b"),
        _pattern(
            r"\b(?:because|due to|reasons?|so that|as a result|result of|owing to|given that|caused|in order to|since"
            r"|likely to|linked|therefore)\b"
        ),
        0.15,
    ),
    _Kind(
        Wants.DEFINITION,
        _pattern(
            r"\b(?:what (?:is|are|was)|what's) (?:an? |the )?(?!being\b|planned\b|done\b)[\w'’ -]{2,40}\?*$"
            r"|\bstands? for\b|\bmeant by\b|\bmeans?\b|\bdefin"
        ),
        _pattern(
            r"\b(?:is (?:an?|the|where|about)|are (?:an?|the)|means|stands for|refers to|known as|called|aimed at"
            r"|which is|defined as|definition)\b"
        ),
        0.12,
    ),
    _Kind(
        Wants.SAYING,
        _pattern(
            r"\b(?:say|said|says|tell|told|think|thought|ask|asked|call|called|claim|argue|explain|worr"
            r"|point(?:ed)? out)"
        ),
        None,
        0.0,
    ),
)

# "What I will do is" tells.
_QUESTION = _pattern(
    r"\?\s*$|^\W*(?:(?:and|so|but|okay)\s+)?(?:how|what(?! (?:i|we|he|she|they)\b)|why|when|where|who|which|is|are"
    r"|do|does|did|can|could|would|will)\b"
)


def wanted(question: str) -> Wants:
    """The kind of thing that ``question`` asks for."""
    return next((kind.wants for kind in _KINDS if kind.asked.search(question)), Wants.ANYTHING)


def fitting(wants: Wants, sentence: str) -> float:
    """The bonus of a sentence that has the form of an answer to such a question, else 0."""
    for kind in _KINDS:
        if kind.wants is wants and kind.answered and kind.answered.search(sentence):
            return kind.bonus
    return 0.0


def is_question(sentence: str) -> bool:
    """Whether a sentence asks rather than tells; captions often lack the question mark."""
    return bool(_QUESTION.search(sentence))


def asks_for_words(question: str) -> bool:
    """Whether a question asks what somebody said or thought, whatever else it asks."""
    saying = next(kind for kind in _KINDS if kind.wants is Wants.SAYING)
    return bool(saying.asked.search(question))
