"""Follow-ups about an exchange: who had asked, and what was replied, where the answer before was said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.evidence import Evidence
from assistant.answering.forms import asks, asks_who_asked
from assistant.retrieval.retriever import Found
from assistant.understanding.people import key
from assistant.understanding.query import Query

_ASKS_REPLY = re.compile(
    r"\b(?:what|which) (?:\w+ )?(?:answer|reply|response)s?\b|\b(?:say|said|tell|told)\b.{0,12}\bback\b"
    r"|\b(?:say|said|answer|reply|replied|respond|responded)\b.{0,20}"
    r"\b(?:to|in (?:answer|reply|response)(?: to)?) (?:him|her|them|that|this|it)\b"
    r"|\bhow (?:did|has|have) .{2,40}\b(?:respond|replied|reply|react|answer)\b"
    r"|\bwhat (?:was|were) (?:he|she|they) told\b"
    r"|^(?:and |so |but )?did .{2,40}? (?:accept|answer|deny|respond|reply)\b",
    re.IGNORECASE,
)


def asks_for_reply(query: Query) -> bool:
    """Whether a follow-up asks what was replied to what the answer before told."""
    return bool(query.near and _ASKS_REPLY.search(query.question))


def of_the_exchange(query: Query, weighed: Sequence[Evidence], found: Sequence[Found]) -> list[Evidence]:
    """The evidence by others than who spoke before, under the same items; who asked is told by what is asked there.

    All of it where a question is about no exchange, or nothing was found of it.
    """
    who_asked = bool(query.near) and asks_who_asked(query.question)
    if not (who_asked or asks_for_reply(query)):
        return list(weighed)
    sections = {one.passage.place.section for one in found if one.passage.id in query.near}
    others = [one for one in weighed if one.passage.place.section in sections and not _spoke_before(query, one)]
    if who_asked:
        others = [one for one in others if asks(one.piece, one.text)]
    return others or list(weighed)


def _spoke_before(query: Query, one: Evidence) -> bool:
    return one.piece.speaker is not None and key(one.piece.speaker) == query.spoke
