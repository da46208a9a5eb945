"""What papers of different dates say of one thing, in order of date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from itertools import combinations

from assistant.answering.evidence import Evidence
from index.stop_words import content_words

# Only what answers nearly as well as the best is told in order of date: the best comes first otherwise. What holds
# now is worth more than words that are nearer to the question, if it has as much of what is asked about.
_NEARLY = 0.15
_NEARLY_NOW = 0.35
_AS_MUCH = 0.9
# Sentences are about one thing where they share this part of the words of the shorter.
_ONE_THING = 0.5
_NOW = re.compile(
    r"\b(?:now|nowadays|currently|current|latest|newest|most recent(?:ly)?|at present|at the moment|these days"
    r"|today|still|up[- ]to[- ]date|yet)\b|^(?:and |so |but )?who(?:['’]s| is| are| chairs| leads| runs)\b",
    re.IGNORECASE,
)
# "Has it been mended?": what came of it by now.
_WHETHER_DONE = re.compile(r"^(?:and |so |but )?(?:has|have)\b", re.IGNORECASE)
# "Who is the chair?", "How much does it cost?": what is so, not what was.
_IS_SO = re.compile(
    r"^(?:and |but |so )?"
    r"(?:(?:who|what|when|where|which (?:\w+ ){1,2}?|how (?:much|many|big|long|often)(?: [\w-]+){0,3}?)"
    r"(?:['’]s| is| are| does| do| has| have| chairs?| leads?| runs?)|is|are|does|do)\b"
    r"(?! (?:said|told|planned|proposed|recommended)\b)",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:how|what) (?:has|have|had|did|does)\b.*\b(?:chang|develop|evolv|progress|mov|grow|grew|rise|risen|fall)\w*\b"
    r"|\bover (?:time|the (?:last|past|years))\b|\bhistory of\b|\bused to\b|\bchange[ds]? (?:since|between)\b",
    re.IGNORECASE,
)
# A calendar year, or a financial year ("2023/24", "2023-2024"), which ends on 31 March (Local Government Finance Act
# 1992, section 31A: "the year").
_YEARS = re.compile(r"\b(?P<first>(?:19|20)\d\d)(?:\s?[/–-]\s?(?:(?:19|20)(?=\d\d\b))?(?P<last>\d\d)\b)?(?!\d)")
_YEAR_END = (3, 31)


def asks_for_now(question: str) -> bool:
    """Whether a question asks for what holds now, so that the newest is to be told first."""
    return bool(_NOW.search(question) or _WHETHER_DONE.search(question))


def asks_what_is_so(question: str) -> bool:
    """Whether a question asks what is so, in the present tense."""
    return bool(_IS_SO.search(question))


def asks_for_change(question: str) -> bool:
    """Whether a question asks how something went over time."""
    return bool(_CHANGE.search(question))


def in_order(question: str, evidence: Sequence[Evidence]) -> list[Evidence]:
    """``evidence``, best first, with that of dated meetings in order of date where that tells more.

    That is so where the question asks for change over time, or for what holds now (then the
    newest comes first), and where meetings of one council give different numbers for one thing
    (the newest first if it asks what is so, "How much is the charge?").
    Only evidence that is nearly as good as the best changes places, and only with one another: a
    reader who asked for neither wants the best first, whatever its date. What is weaker follows
    on what is of its date, where an order was asked for.
    """
    now = asks_for_now(question)
    asked = now or asks_for_change(question)
    nearly = [one for one in evidence if _date(one) and _is_nearly(one, evidence[0], now)]
    if _WHETHER_DONE.search(question):
        nearly = [one for one in nearly if _tells_as_much(one, evidence[0])]
    placed = nearly if asked else _disagreeing(nearly)
    newest_first = now or (not asked and asks_what_is_so(question))
    dated = iter(sorted(placed, key=_up_to_date if now else ordinal, reverse=newest_first))
    ordered = [next(dated) if one in placed else one for one in evidence]
    return _by_date(ordered) if asked else ordered


def _is_nearly(one: Evidence, best: Evidence, now: bool) -> bool:
    """Whether evidence answers nearly as well as the best; where what holds ``now`` is asked for, it may be weaker."""
    weaker = best.score - one.score
    return weaker <= _NEARLY or (now and weaker <= _NEARLY_NOW and one.around >= _AS_MUCH * best.around)


def _tells_as_much(one: Evidence, best: Evidence) -> bool:
    """Whether evidence tells as much of what is asked about as the best, and is likely to answer if it is weaker."""
    return one.around >= _AS_MUCH * best.around and (best.score - one.score <= _NEARLY or one.odds > 0)


def _by_date(evidence: Sequence[Evidence]) -> list[Evidence]:
    """What is of one date together, the dates in the order in which they first come."""
    dates = list(dict.fromkeys(map(_date, evidence)))
    return sorted(evidence, key=lambda one: dates.index(_date(one)))


def _disagreeing(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Those that another, of a meeting of the same council on another date, gives different numbers to."""
    pairs = [pair for pair in combinations(evidence, 2) if _disagree(*pair)]
    return [one for one in evidence if any(one in pair for pair in pairs)]


def _disagree(one: Evidence, other: Evidence) -> bool:
    if _date(one) == _date(other) or one.passage.place.council != other.passage.place.council:
        return False
    here, there = set(content_words(one.text)), set(content_words(other.text))
    numbers = [{word for word in words if word[0].isdigit()} for words in (here, there)]
    shared = len(here & there) >= _ONE_THING * min(len(here), len(there))
    return shared and all(numbers) and numbers[0].isdisjoint(numbers[1])


def _date(evidence: Evidence) -> dt.date | None:
    return evidence.passage.place.date


def ordinal(evidence: Evidence) -> int:
    """The day of the meeting that evidence is of, as a number; 0 where it is not known."""
    date = _date(evidence)
    return date.toordinal() if date else 0


def _up_to_date(evidence: Evidence) -> tuple[int, bool]:
    """The day of a meeting, and whether what is told there is not of years that were over then."""
    date = _date(evidence)
    return ordinal(evidence), not (date and _of_years_before(evidence.text, date))


def _of_years_before(text: str, day: dt.date) -> bool:
    """Whether all years that are named were over on ``day``: "in 2023/24 it was", where nothing tells of now."""
    ends = [
        dt.date(int(f"{year['first'][:2]}{year['last']}"), *_YEAR_END)
        if year["last"]
        else dt.date(int(year[0]), 12, 31)
        for year in _YEARS.finditer(text)
    ]
    return bool(ends) and max(ends) < day and not _NOW.search(text)
