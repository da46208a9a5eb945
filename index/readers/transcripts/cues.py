"""What in the words shows where one speaker ends and another begins.

By standing practice speakers address the chair, and the chair calls each by name and thanks
them; so "Thank you, Chair" is not the chair's, and "Councillor Lee." is not Councillor Lee's.
"""

from __future__ import annotations

import re

# A sentence's end; titles and initials end none, and captions may glue the next sentence to it.
ENDS = re.compile(
    r"[.?!](?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!Cllr\.)(?<!\b[A-Z]\.)"
    r"[.?!]*[\"'”’)]*(?=\s|$|(?<=[a-z][.?!])[A-Z])|(?<=[a-z]{2})(?=(?:Thank|Yes|Yeah|Okay|Hello|Councillor)\b)"
)
_CLOSED = re.compile(r"[.?!…][\"'”’)]*$")
# A sentence does not end in these, so what follows them goes on with it.
_OPEN = frozenset(
    """
    a about additional all also am an and any are as at be been because between but by can could did do does for from
    had has have her his how i i'd i'll i'm i've if in into is it it's its like my of on or our over previous so some
    such than that that's the their these they this those to was we we're we've were what when where whether which who
    will with would you your
    """.split()
)
# One who begins to speak may begin with these, though the captions have no capital.
_BEGINNERS = frozenset("so yeah yes yep no okay ok thank thanks well sorry right hello hi councillor cllr".split())
TO_THE_CHAIR = re.compile(
    r"(?:\b(?:yes|yeah|okay|ok|sorry|so|right|no|lovely)\b[\s,.]+)*"
    r"\b(?P<how>thank\s?you|thanks|through\s+you)(?:\s+very\s+much)?[\s,]+(?:(?:madam|mr)\s+)?chair(?:man|woman)?\b[.,!]?",
    re.IGNORECASE,
)
THROUGH = re.compile(r"(?:\b(?:yes|yeah|okay|ok|sorry|so|no)\b[\s,.]+)*\bthrough you\b", re.IGNORECASE)
CHAIR_FIRST = re.compile(
    r"(?:(?:^|(?<=[.?!])|(?<=[.?!]\s))Chair\s+(?!of |for )(?=[a-z])|(?:(?<=[.?!])|(?<=\s))Chair,\s)"
)
INVITES = re.compile(r"\b(?:invite|call on|hand over to|turn to)\b", re.IGNORECASE)
# A word or two before an address to the chair: the name that the chair called, as heard.
MISHEARD_CALL = re.compile(r"^(?:\w+\s){1,3}?(?=(?:(?:yes|yeah|okay|so)\s)?through you\b)", re.IGNORECASE)
# A chair's short remark on a line of its own.
REMARK = re.compile(r"^(?:\w+ ){1,4}(?:please|question\?)\.?$", re.IGNORECASE)
# Behind a name: a question or request to whom it names.
ASKS_BY_NAME = re.compile(
    r"[\s,]*(?:(?:and|but|so|just|please|sorry|hi|hello)\b[\s,]+)*"
    r"(?:(?:can|could|would|will|shall|should|may|might|do|did|does|are|is|was|were|have|has)(?:n['’]t)?\s+"
    r"(?:you|your|I|we|it|that|this|there|they|the|these|those|anybody|anyone)"
    r"|(?:what|why|when|where|how|which|who)(?:['’]s|['’]re)?)\b",
    re.IGNORECASE,
)
# Who has asked something does not answer it.
ANSWERED = re.compile(
    r"\s*(?:(?:yes|yeah|yep)\b|no\b(?=[,.]|\s(?:I|we|it|they|there|that|chair)\b)|through you\b)", re.IGNORECASE
)
# Who asks goes on asking.
ASKS_ON = re.compile(r"\s*(?:and|or|also|but|because)\b|[^.?!]*\?\s*$", re.IGNORECASE)
ANSWER = re.compile(r"\s*(?:yes|yeah|yep|no)\b", re.IGNORECASE)
# A chair asks the one who has the floor for another question, and "yes" behind it is theirs.
ONE_MORE = re.compile(
    r"\b(?:secondary|supplementary|further|follow[- ]up)[\s…]+questions?\b(?=\s+(?:yes|yeah|yep|no)\b)", re.IGNORECASE
)
THANKS = re.compile(r"^(?:thank\s?you|thanks|thank)\b", re.IGNORECASE)
# Who has thanked the chair and is done does not ask to speak again.
# Nor does a speaker say yes to themselves where two captions meet.
SECOND_VOICE = re.compile(
    r"\b[Tt]hank\s?[Yy]ou,?\s+[Cc]hair\b\W*(?=[Tt]hrough you,?\s+[Cc]hair\b)|(?<=[a-z?])(?=(?:Yeah|Yes)\b)"
)
INVITED = re.compile(
    r"\b(?:like to|now|to|I|I'll|we|please)\s+(?:now\s+)?invite\b(?:(?![.?!]\s).){3,300}?"
    r"\bto\s+(?:present|introduce|speak|give|take us|talk|update|lead)\b[^.?!\n]{0,80}(?:[.?!]+|\n|$)",
    re.IGNORECASE | re.DOTALL,
)
OFFERS = re.compile(
    r"\b(?:did|do|would|could|can)\s+(?:you|\w+)\s+(?:want|wish|like)\s+to\s+(?:add|come|respond|say|speak|reply)\b",
    re.IGNORECASE,
)
REQUESTS = re.compile(
    r"\b(?:would you mind \w+ing|are you (?:happy|able|willing) to (?:take|answer|respond|come))\b[^.?!]*\?$",
    re.IGNORECASE,
)
# Who says so has a question to ask.
ANNOUNCES = re.compile(
    r"\b(?:I(?:['’]ve)?|have|got|with|just)\s+(?:(?:have|got|had|just|also|only|a|an|one|two|three|four|five|my|another|couple"
    r"|of|few|further|more|quick|brief|final|first|supplementary)\s+)*questions?\b",
    re.IGNORECASE,
)
ANY_FURTHER = re.compile(
    r"\b(?:have we(?: got)?\s+|are there\s+)?any (?:further|other|more)\s+(?:questions|comments)\b[^.?!]*\?",
    re.IGNORECASE,
)
TAKES_QUESTIONS = re.compile(r"\b(?:take|any|welcome)(?:\s+\w+)?\s+questions\b[^.?!]*[.?!]", re.IGNORECASE)
CLOSING = re.compile(r"^(?:\W|\b(?:thank\s?you|thanks|very|so|much|all|again)\b)+$", re.IGNORECASE)
COURTESY = re.compile(
    r"^(?:\W|\b(?:oh|yes|yep|okay|ok|please|thank\s?you|thanks|do|come|in|go|ahead)\b)*"
    r"\b(?:please|thank\s?you|come in|go ahead)\W*$",
    re.IGNORECASE,
)


def is_open(before: str, after: str) -> bool:
    """Whether a sentence runs on from ``before`` into ``after``."""
    if not before or not after or _CLOSED.search(before) or before.endswith(","):
        return before.endswith(",") and after[:1].islower()
    first = re.sub(r"\W.*", "", after.split()[0]).casefold()
    # Who goes on may say "so" too; a capital is how the captions tell a new sentence.
    return (first not in _BEGINNERS or after.startswith("so ")) and (after[:1].islower() or ends_open(before))


def last_sentence(text: str) -> int:
    """Where the last sentence of ``text`` begins, whether it ends or not."""
    return sentence_start(text, len(text.rstrip(".?! \n")))


def ends_open(text: str) -> bool:
    """Whether ``text`` ends in a word that ends no sentence."""
    return bool(text) and text.split()[-1].casefold() in _OPEN


def is_closed(text: str) -> bool:
    """Whether ``text`` ends as a sentence does."""
    return bool(_CLOSED.search(text))


def with_thanks(text: str, place: int) -> int:
    """``place``, or where thanks begin that stand before it on its line."""
    line = text.rfind("\n", 0, place) + 1
    start = sentence_start(text, max(line, place - 2))
    return start if start >= line and CLOSING.match(text[start:place]) else place


def sentence_start(text: str, place: int) -> int:
    """Where the sentence begins that ``text`` has at ``place``."""
    ends = [match.end() for match in ENDS.finditer(text, 0, place)]
    start = ends[-1] if ends else 0
    return start + len(text[start:]) - len(text[start:].lstrip())


def sentence_end(text: str, place: int = 0) -> int | None:
    """Where the sentence ends that ``text`` has at ``place``, if it ends."""
    match = ENDS.search(text, place)
    return match.end() if match else None
