"""Sentences of minutes that are likely to be decisions, set apart as resolutions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from index.minutes.answers import answers, proposes
from index.minutes.leading import leads_to_speech, quotes_another
from index.minutes.likely.judging import odds
from index.minutes.likely.sentence import MinutedSentence, sentences_under
from index.minutes.notified import is_notified
from index.minutes.only_moved import MOVES
from index.minutes.outcomes import lost, only_lost
from index.minutes.past import decided_before
from index.minutes.personal import only_undertakes
from index.minutes.preambles import is_nothing
from index.minutes.resolutions import resolved_before
from index.minutes.vote_lines import is_tally
from index.minutes.votes import votes_in
from index.types import Authority, Contribution

# A line over what is put.
_MOTION = re.compile(r"(?:^|\. )\W*(?:the )?(?:motion|amendment)\W*$", re.IGNORECASE)
# What leads in to it: "Cllr Lee moved:", "Recommendation: that ...".
_PUT = re.compile(
    r"^\W*(?:officers?['’]? )?recommendations?\s*:"
    r"|\b(?:moved|proposed|recommended|motion)\b[^.;:]{0,40}(?::|follows\.)$",
    re.IGNORECASE,
)
# The logarithm of the odds from which a sentence is taken for a decision: chosen on the "tune" papers, each judged by
# weights learnt from others.
_ENOUGH = -0.4

# Part of a contribution, and whether it decides.
JudgedPart = tuple[Contribution, bool]


def marked(title: str, told: Sequence[Contribution], begins: Collection[int]) -> tuple[list[Contribution], set[int]]:
    """The contributions under one item, with those parts of minuted ones resolved that are likely decisions.

    ``begins`` are the places at which resolutions begin; they come back as they then are.
    """
    likely = {of: list(found) for of, found in groupby(_likely(title, told), key=attrgetter("of"))}
    result: list[Contribution] = []
    begun: set[int] = set()
    for place, one in enumerate(told):
        for part, decides in _parts(one, likely.get(place, [])):
            if decides or place in begins:
                begun.add(len(result))
            result.append(part)
    return result, begun


def _likely(title: str, told: Sequence[Contribution]) -> Iterator[MinutedSentence]:
    for one in sentences_under(title, told):
        if told[one.of].authority is Authority.MINUTED and odds(one) > _ENOUGH and not _is_otherwise(one):
            yield one


def _is_otherwise(one: MinutedSentence) -> bool:
    """Whether a sentence is known not to decide: a motion as it is put or lost, an earlier decision, what was said."""
    put = any(map(_MOTION.search, (one.heading, one.before))) or any(map(_PUT.search, (one.text, one.lead, one.before)))
    lost_then = MOVES.search(one.text) and (lost(one.after) or _outvoted(one.after))
    voted = only_lost(one.text) or is_tally(one.text)
    assents = answers(one.text) and not proposes(one.before)
    earlier = decided_before(one.text) or resolved_before(one.text) or quotes_another(one.text, one.before)
    others = is_notified(one.text, one.title) or only_undertakes(one.text) or is_nothing(one.text)
    return bool(put or lost_then or voted or assents or earlier) or leads_to_speech(one.lead) or others


def _outvoted(text: str) -> bool:
    votes = votes_in(text) if is_tally(text) else None
    return votes is not None and (votes.agreed or 0) < (votes.against or 0)


def _parts(whole: Contribution, decide: Sequence[MinutedSentence]) -> Iterator[JudgedPart]:
    """A contribution in parts: the sentences that ``decide``, those in a row together, and what stands between them."""
    at = 0
    for begin, end in _runs(whole.text, decide):
        if before := whole.text[at:begin].strip():
            yield replace(whole, text=before), False
        yield replace(whole, text=whole.text[begin:end], authority=Authority.RESOLVED), True
        at = end
    if rest := whole.text[at:].strip():
        yield replace(whole, text=rest), False


def _runs(text: str, decide: Sequence[MinutedSentence]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for one in decide:
        if runs and not text[runs[-1][1] : one.begin].strip():
            runs[-1] = (runs[-1][0], one.end)
        else:
            runs.append((one.begin, one.end))
    return runs
