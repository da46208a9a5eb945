"""What a question demands of the words that answer it, whatever else they tell.

Words that are near a question in every way are hardly an answer where the year, the place, the name
or the number that it asks about is missing. Each demand is met by everything where a question does
not make it. :data:`DEMANDS` were chosen on the "tune" part of the labelled questions over the
sample papers (tests/benchmarks), whose "report" part tells what they are worth.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from assistant.answering.demands.acronyms import long_form_given
from assistant.answering.demands.figures import (
    counted_thing,
    figure_given,
    money_given,
    numbered_named,
    numbers_named,
    share_given,
)
from assistant.answering.demands.grades import grade_given
from assistant.answering.demands.names import name_given, place_named, proper_names, thing_named
from assistant.answering.demands.posts import holder_named
from assistant.answering.demands.reasons import reason_given
from assistant.answering.demands.rosters import no_roster
from assistant.answering.demands.rows import time_of_row
from assistant.answering.demands.statement import Statement
from assistant.answering.demands.substitutes import substitute_named
from assistant.answering.demands.times import duration_given, time_given, years_named
from assistant.answering.demands.topics import counted_of, decided_of, meant_before, said_of
from assistant.answering.demands.votes import count_told, voters_named
from assistant.answering.evidence import Evidence
from assistant.understanding.query import Query

__all__ = ["DEMANDS", "Demand", "Statement", "lacking"]

Demand = Callable[[Query, Statement], bool]

DEMANDS: Mapping[str, Demand] = MappingProxyType(
    {
        "the years named": years_named,
        "the time of a row": time_of_row,
        "the numbers named": numbers_named,
        "what is numbered": numbered_named,
        "the place named": place_named,
        "the names in it": proper_names,
        "a figure": figure_given,
        "a share": share_given,
        "a sum of money": money_given,
        "a number of what is counted": counted_thing,
        "a time": time_given,
        "a length of time": duration_given,
        "a grade": grade_given,
        "a name": name_given,
        "a post": holder_named,
        "a name of a thing": thing_named,
        "a reason": reason_given,
        "no roster": no_roster,
        "what was said of": said_of,
        "what was decided of": decided_of,
        "what is counted in a follow-up": counted_of,
        "what was meant before": meant_before,
        "a substitute": substitute_named,
        "a long form": long_form_given,
        "votes by name": voters_named,
        "the count of a vote": count_told,
    }
)


def lacking(query: Query, evidence: Evidence, people: frozenset[str] = frozenset()) -> int:
    """How much of what the question demands ``evidence`` lacks; ``people`` are the keys of those known."""
    told = Statement(evidence, people)
    return sum(not demand(query, told) for demand in DEMANDS.values())
