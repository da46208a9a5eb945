"""The quoting answer: the papers' own words, who said them, where and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from assistant.answering.answer import MOST_CITATIONS, Citation, Quote
from assistant.answering.chronology import in_order
from assistant.answering.evidence import Evidence
from assistant.answering.forms import asks_ahead, tells_later
from assistant.answering.gathering import gathered
from assistant.answering.leads import attribution, further
from assistant.answering.listed import resolved_beside
from assistant.answering.outcomes import outcomes_first
from assistant.answering.sequels import Spot, announced, reply
from assistant.answering.widening import widened
from assistant.retrieval.copies import said_once
from assistant.retrieval.retriever import Found
from assistant.understanding.query import Query
from assistant.understanding.wants import Wants, asks_for_words, fitting
from index.text import words

# A further quote is worth its place where it is not much weaker than the best; one from another
# item, where it is nearly as good and has this share of what the best has of the question.
# Chosen on the "tune" and "check" parts of the labelled questions over the sample papers: within an
# item a wide margin shows the words that answer more often than a narrow one, for some 25 words more
# an answer; between items a wider one shows no more of them.
_WORTH_IN_ITEM = 0.95
_WORTH_ELSEWHERE = 0.4
_ON_TOPIC = 0.3
# "Where is it and how much?" is answered by two sentences, of which the weaker may be weaker by this, if it is likely.
_HALVES = re.compile(
    r"^(?:and |so |but )?(?:where|when|who|what|how|which|why)\b.*\b(?:and|&) (?:where|when|who|what|how|which|why)\b",
    re.IGNORECASE,
)
_WORTH_AS_HALF = 0.7
_AS_MUCH = 0.9
# Where no quote has the number or date that is asked for, one that has may be weaker by this.
_WORTH_AS_ASKED = 0.8


def choose(query: Query, weighed: Sequence[Evidence], found: Sequence[Found]) -> list[Quote]:
    """The quotes that answer, the fewest that suffice, best first or in order of date (see :mod:`chronology`)."""
    ordered = outcomes_first(query, weighed)
    near = [one for one in ordered if one is ordered[0] or _is_near(one, weighed[0])]
    near += _as_asked(query, near, weighed) or _of_the_other_half(query, near, weighed)
    told = said_once(_rows_asked_for(query, near))
    quotes = gathered(_of_the_named_first(query, in_order(query.question, told)))
    return _completed(query, quotes, found, {_spot(one): one.score for one in weighed})


def compose(citations: Sequence[Citation]) -> str:
    """The answer's text: the paragraphs with an empty line between."""
    return "\n\n".join(paragraphs(citations))


def paragraphs(citations: Sequence[Citation]) -> Iterator[str]:
    """For each quote a line that says whose words they are, unless the quote before has the same, then the quote.

    Where the quotes are of several dates, each line that names its meeting begins with its date.
    """
    dated = len({one.place.date for one in citations}) > 1
    for before, one in zip((None, *citations), citations, strict=False):
        quoted = f"“{one.quote.text}” [{one.number}]"
        if before and attribution(one) == attribution(before):
            yield quoted
        else:
            yield f"{further(one, before, dated) if before else attribution(one, dated)}\n{quoted}"


def _is_near(evidence: Evidence, best: Evidence) -> bool:
    """Whether evidence answers nearly as well as the best, and lacks no more of what is demanded."""
    if evidence.lacks > best.lacks:
        return False
    if evidence.passage.place.section == best.passage.place.section:
        return best.score - evidence.score <= _WORTH_IN_ITEM
    on_topic = evidence.around >= _ON_TOPIC * best.around
    return on_topic and best.score - evidence.score <= _WORTH_ELSEWHERE


def _of_the_named_first(query: Query, evidence: Sequence[Evidence]) -> list[Evidence]:
    """``evidence`` with what is of a body that the question names before what is of another."""
    return sorted(evidence, key=lambda one: one.passage.place.body not in query.bodies.meant)


def _rows_asked_for(query: Query, evidence: Sequence[Evidence]) -> list[Evidence]:
    """``evidence`` without the rows of other years, or other numbers, than a question names where it has those rows."""
    named = {word for word in query.words if word.isdigit()}
    having = [one for one in evidence if named <= set(words(one.text))]
    tables = {one.piece.contribution_id for one in having if one.piece.table}
    return [one for one in evidence if one in having or one.piece.contribution_id not in tables]


def _as_asked(query: Query, near: Sequence[Evidence], weighed: Sequence[Evidence]) -> list[Evidence]:
    """The best evidence that has the number or date that is asked for, where none that is ``near`` has."""
    if query.wants not in (Wants.NUMBER, Wants.DATE) or any(_gives(query, one) for one in near):
        return []
    giving = (one for one in weighed if weighed[0].score - one.score <= _WORTH_AS_ASKED and _gives(query, one))
    return list(islice(giving, 1))


def _of_the_other_half(query: Query, near: Sequence[Evidence], weighed: Sequence[Evidence]) -> list[Evidence]:
    """The best evidence beside what is ``near`` that is likely to answer a question of two halves, if it is one."""
    if not _HALVES.search(query.question):
        return []
    best = weighed[0]
    likely = (
        one
        for one in weighed
        if one not in near and one.odds > 0 and one.around >= _AS_MUCH * best.around
        if best.score - one.score <= _WORTH_AS_HALF
    )
    return list(islice(likely, 1))


def _gives(query: Query, evidence: Evidence) -> bool:
    """Whether evidence has the number, or the date, that a question asks for."""
    date = evidence.passage.place.date
    to_come = query.wants is Wants.DATE and asks_ahead(query.question)
    past = to_come and date is not None and not tells_later(evidence.text, date)
    return fitting(query.wants, evidence.text) > 0 and not past


def _completed(
    query: Query, quotes: Sequence[Quote], found: Sequence[Found], scores: Mapping[Spot, float]
) -> list[Quote]:
    """The quotes with what stands beside them and what they need after them, none telling what another tells."""
    told: list[Quote] = []
    ahead = list(quotes)
    while ahead and len(told) < MOST_CITATIONS:
        quote = ahead.pop(0)
        others = [*told, *ahead]
        wide = widened(quote, others)
        if any(_tells(one, quote, wide) for one in told):
            continue
        replied = reply(wide, found, scores)
        if replied and any(replied.piece.contribution_id in one.parts for one in others):
            if not _asks_who_asked(query):
                continue
            replied = None
        told.append(wide)
        further = resolved_beside(wide, [*others, wide]) if query.wants is Wants.DECISION else None
        ahead[:0] = [one for one in (replied, announced(wide), further) if one]
    return told


def _tells(told: Quote, quote: Quote, wide: Quote) -> bool:
    """Whether what was told holds ``quote``, or another paper of the meeting prints the very words."""
    here, there = told.passage.place, wide.passage.place
    printed_twice = told.text == wide.text and (here.date, here.item) == (there.date, there.item)
    return printed_twice or told.holds(quote.piece.contribution_id, quote.spans[-1])


def _asks_who_asked(query: Query) -> bool:
    """Whether a question that was put may itself be what is asked for; it goes without saying beside its reply."""
    return query.wants is Wants.PERSON or asks_for_words(query.question)


def _spot(evidence: Evidence) -> Spot:
    return evidence.piece.contribution_id, evidence.spans[-1]
