"""The demand of a question that asks who holds a post: somebody is named beside that post."""

from __future__ import annotations

import re

from assistant.answering.demands.names import people_named
from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query
from assistant.understanding.wants import Wants
from index.stop_words import STOP_WORDS
from index.text import stem, words

# "Who is the lead inspector of schools?", "What is the name of the independent chair?"
_POST = re.compile(
    r"^(?:and |so |but )?(?:who(?:['’]s| is| was| are| were)|what(?:['’]s| is| was| are| were) the names? of"
    r"|which [\w' -]+? (?:is|was)) (?:the |our |its |their )(?P<post>[\w'’ -]+?)"
    r"(?: (?:of|for|at|in|on|from|who|that|which|when|to|and)\b|\W*$)",
    re.IGNORECASE,
)
# "Who chaired the meeting?"
_CHAIRED = re.compile(
    r"^(?:and |so |but )?(?:who|which (?:councillors?|officers?|members?|persons?))(?:['’]s| is| was)?"
    r" chair(?:s|ed|ing)?\b",
    re.IGNORECASE,
)
# What holders of one post are called.
_SAME = (
    frozenset(map(stem, "chair chairs chaired chairing chairman chairwoman chairperson convener cadeirydd".split())),
    frozenset(map(stem, "lead leads led leader leading".split())),
    frozenset(map(stem, "head heads headed heading headteacher".split())),
    frozenset(map(stem, "inspector inspectors inspection".split())),
)
# So many characters may stand between a name and the post.
_BESIDE = 80


def holder_named(query: Query, told: Statement) -> bool:
    """Where a question asks who holds a post, the post stands there, and somebody beside it or it is who speaks."""
    called = set() if query.wants is Wants.ATTENDANCE else _post(query.question)
    if not called:
        return True
    if told.evidence.piece.speaker:
        return not called.isdisjoint(told.about)
    text = told.naming
    posts = [match.start() for match in re.finditer(r"\w+", text) if stem(match[0].casefold()) in called]
    return any(begin - _BESIDE <= at <= end + _BESIDE for begin, end in people_named(text, query, told) for at in posts)


def _post(question: str) -> frozenset[str] | set[str]:
    """The stems of all that a post asked about is called; none where a question asks about no post."""
    asked = _POST.search(question)
    told = [word for word in words(asked["post"]) if word not in STOP_WORDS] if asked else []
    if not told and not _CHAIRED.search(question):
        return set()
    own = stem(told[-1] if told else "chair")
    return next((same for same in _SAME if own in same), frozenset({own}))
