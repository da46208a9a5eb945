"""Passages keep to one item, hold every word once, and fit the embedding model's window."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.passages import cut, units
from index.types import AgendaItem, Authority, Contribution, Cut, Meeting, ReadPaper
from tests.conftest import FakeEmbedder

LIMIT = 12
ITEMS = (AgendaItem("1", "Bees"), AgendaItem("2", "Roads"))
measure = FakeEmbedder().count

PROSE = st.lists(
    st.integers(1, 16).map(lambda count: " ".join(["Bees", *["hum"] * (count - 1)]) + "."), min_size=1, max_size=5
).map(" ".join)
ROWS = st.lists(st.integers(1, 16).map(lambda count: "\t".join("9" * count)), min_size=1, max_size=5).map("\n".join)


@st.composite
def contributions(draw: st.DrawFn) -> Contribution:
    table = draw(st.booleans())
    return Contribution(
        text=draw(ROWS if table else PROSE),
        authority=draw(st.sampled_from([Authority.MINUTED, Authority.RESOLVED])),
        item=draw(st.sampled_from([None, 0, 1])),
        speaker=draw(st.sampled_from([None, "Ann Lee"])),
        page=draw(st.sampled_from([None, 3])),
        sheet=draw(st.sampled_from([None, 4, 5])),
        table=table,
    )


def sort_key(contribution: Contribution) -> int:
    return -1 if contribution.item is None else contribution.item


MEETINGS = st.lists(contributions(), max_size=6).map(
    lambda found: Meeting(items=ITEMS, contributions=tuple(sorted(found, key=sort_key)))
)
any_meeting = given(MEETINGS)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def assert_one_item_each(meeting: Meeting, cuts: list[Cut]) -> None:
    for one in cuts:
        assert {meeting.contributions[segment.of].item for segment in one.segments} == {one.item}


def assert_every_word_once_in_order(meeting: Meeting, cuts: list[Cut]) -> None:
    segments = [segment for one in cuts for segment in one.segments]
    for before, after in pairwise(segments):
        assert (before.of, before.end) <= (after.of, after.begin) or before.of < after.of
    for position, contribution in enumerate(meeting.contributions):
        own = [contribution.text[one.begin : one.end] for one in segments if one.of == position]
        assert "".join("".join(own).split()) == "".join(contribution.text.split())


def assert_within(meeting: Meeting, cuts: list[Cut], limit: int) -> None:
    for one in cuts:
        texts = [meeting.contributions[part.of].text[part.begin : part.end] for part in one.segments]
        if sum(map(measure, texts)) > limit:
            (segment,) = one.segments
            own = units(meeting.contributions[segment.of])
            assert (segment.begin, segment.end) in own


@QUICK
@any_meeting
def test_a_passage_never_crosses_an_item(meeting: Meeting) -> None:
    assert_one_item_each(meeting, list(cut(meeting, measure, LIMIT)))


@QUICK
@any_meeting
def test_passages_hold_every_word_once_and_in_order(meeting: Meeting) -> None:
    assert_every_word_once_in_order(meeting, list(cut(meeting, measure, LIMIT)))


@QUICK
@any_meeting
def test_only_a_single_long_sentence_or_row_exceeds_the_limit(meeting: Meeting) -> None:
    assert_within(meeting, list(cut(meeting, measure, LIMIT)), LIMIT)


@QUICK
@any_meeting
def test_what_is_resolved_shares_no_passage_with_what_is_not(meeting: Meeting) -> None:
    for one in cut(meeting, measure, LIMIT):
        assert len({meeting.contributions[segment.of].authority for segment in one.segments}) == 1


@QUICK
@any_meeting
def test_a_passage_stands_on_one_page(meeting: Meeting) -> None:
    for one in cut(meeting, measure, LIMIT):
        stands = {(meeting.contributions[part.of].page, meeting.contributions[part.of].sheet) for part in one.segments}
        assert len(stands) == 1


@pytest.mark.parametrize("limit", [30, 190], ids=["small", "as used"])
def test_the_seeds_passages(seed_papers: list[ReadPaper], limit: int) -> None:
    for meeting in (meeting for paper in seed_papers for meeting in paper.meetings):
        cuts = list(cut(meeting, measure, limit))
        assert_one_item_each(meeting, cuts)
        assert_every_word_once_in_order(meeting, cuts)
        assert_within(meeting, cuts, limit)


def test_speakers_stand_before_their_words() -> None:
    spoken = (
        Contribution("Shall we vote?", Authority.SAID, item=0, speaker="Ann Lee"),
        Contribution("Yes.", Authority.SAID, item=0, speaker="Tom Oak"),
    )
    (only,) = cut(Meeting(items=ITEMS, contributions=spoken), measure)
    assert (only.context, only.body) == ("Bees", "Ann Lee: Shall we vote?\nTom Oak: Yes.")


def test_a_cut_table_keeps_its_header() -> None:
    table = Contribution("Year\tGains\n2018\t1\n2019\t2", Authority.REPORTED, item=1, table=True)
    cuts = list(cut(Meeting(items=ITEMS, contributions=(table,)), measure, limit=2))
    assert [one.body for one in cuts] == ["Year\tGains", "Year\tGains\n2018\t1", "Year\tGains\n2019\t2"]


def test_words_that_run_together_are_apart_in_what_is_matched_alone() -> None:
    glued = Contribution("okayin that case", Authority.SAID, joins=(4,))
    (only,) = cut(Meeting(contributions=(glued,)), measure)
    assert only.body == "okay in that case"
