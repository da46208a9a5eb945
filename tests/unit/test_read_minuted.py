"""What stands under an item: its paragraphs, headings and tables, and what of it was resolved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.minutes.minuted import tell_minutes, tell_reported
from index.minutes.repeated import tell_decision_and_minutes
from index.parts.blocks import Block, Kind
from index.parts.draft import Draft
from index.types import Authority, Contribution, Furniture, Votes

RESOLVED, MINUTED, REPORTED = Authority.RESOLVED, Authority.MINUTED, Authority.REPORTED


def block(text: str) -> Block:
    """A block written as Markdown prints it; a tab makes a table."""
    if text.startswith("#"):
        return Block(Kind.HEADING, text.lstrip("# "), level=len(text) - len(text.lstrip("#")))
    if text.startswith("**") and text.endswith("**"):
        return Block(Kind.HEADING, text.strip("*"), level=7)
    if text.startswith("Page "):
        return Block(Kind.PAGE_MARK, text, page=int(text[5:]))
    if text[:1] in ("•", "(", "1", "2"):
        return Block(Kind.LIST_ITEM, text)
    return Block(Kind.TABLE if "\t" in text else Kind.PARAGRAPH, text)


def minutes(*texts: str, decides: bool = False) -> Draft:
    draft = Draft()
    tell_minutes(draft, map(block, texts), 3, decides)
    return draft


def report(*texts: str) -> Draft:
    draft = Draft()
    tell_reported(draft, map(block, texts), 3, REPORTED)
    return draft


def told(draft: Draft) -> list[tuple[Authority, str]]:
    return [(one.authority, one.text) for one in draft.contributions]


def headed(draft: Draft) -> list[tuple[str | None, str]]:
    return [(one.heading, one.text) for one in draft.contributions]


RESOLVING = """
Resolved: that the report be noted.
RESOLVED – That the report be noted.
RESOLVED:That the report be noted.
**RESOLVED** that the report be noted.
RESOLVED by 9 votes to 3 that the plan be refused.
RESOLVED (unanimously) that the plan be approved.
UNANIMOUSLY RESOLVED that the plan be approved.
It was RESOLVED that the report be noted.
Following discussion it was agreed that the plan be deferred.
It was unanimously agreed to pay for the hall.
RECOMMENDED TO CABINET that the plan be approved.
RESOLVED TO RECOMMEND that the fees be raised.
RECOMMENDED that Council approve the budget.
Agreed: to pay for the hall.
AGREED – to pay for the hall.
IT WAS AGREED to pay for the hall.
The Panel NOTED the report and ASKED that figures be sent by ward.
REQUESTED – that the officer report back.
Agreed unanimously
The panel agreed the recommendations set out in the report.
1. The panel agreed to support the recommendations.
The Overview and Scrutiny Committee resolved to write to the Minister.
After a long debate the Committee resolved to defer the plan.
The Committee agreed that the minutes were a correct record.
The Panel reviewed the Work Programme and agreed that the Chair would write.
Members voted 9 to 3 and it was RESOLVED that the plan be refused.
Cllr Smith proposed, seconded by Cllr Jones, all agreed
Proposed Cllr Smith, seconded Cllr Jones and resolved
Resolved: to pay
The motion was carried (For 9, Against 3).
Penderfyniad / Resolved: That the report be noted.
Penderfynwyd / Resolved: to pay.
**Decision:** That the report be noted.
Recommendation to Cabinet: That the rate be reviewed.
That the minutes of the meeting held on 9.9.2020 be approved as a correct record.
That Councillor Lee be elected Chair.
Approved en bloc.
Proposed by Cllr Lee, seconded by Cllr Oak that these be signed. All in favour.
Cllr Lee proposed the repair, seconded by Cllr Oak. For 5, against 2. Carried.
There was no objection. Proposed Cllr Lee, seconded Cllr Oak. Agreed.
Approved. Proposed by Cllr Lee, seconded by Cllr Oak.
Apologies came from Cllr Lee. RESOLVED (proposed NG, seconded JB).
Mrs Lee proposed that the Minister be asked. Seconded by Miss Oak and carried, nobody being against.
Mr Lee was proposed by Mr Oak and seconded by Miss Elm. Mr Lee was elected.
The minutes of 2 May were proposed by Cllr Lee and seconded by Cllr Oak as a true record.
The minutes of 2 May were taken as read, agreed and signed.
Payments of £6,204.11 as listed were approved (Cllr Lee, seconded by Cllr Oak).
The report of the Staffing Committee was accepted.
£100 agreed.
PENDERFYNWYD derbyn yr adroddiad.
Penderfynwyd yn unfrydol dderbyn yr adroddiad.
The Committee noted the report.
Cllr Lee proposed and Cllr Oak seconded that a letter be sent. Six Members voted for it and none against it.
""".strip().splitlines()


@pytest.mark.parametrize("text", RESOLVING)
def test_a_paragraph_that_decides_is_resolved(text: str) -> None:
    assert told(minutes(text)) == [(RESOLVED, text)]


@pytest.mark.parametrize("text", RESOLVING)
def test_nothing_in_a_report_is_resolved(text: str) -> None:
    assert {authority for authority, _ in told(report("Why we ask.", text))} == {REPORTED}


def test_a_list_of_what_the_body_did_is_one_resolution() -> None:
    parts = ["(1) noted the position;", "(2) approved the plan; and", "(3) recommended it to Council."]
    draft = minutes("Having considered the report, Cabinet:", *parts)
    assert told(draft) == [(MINUTED, "Having considered the report, Cabinet:"), *((RESOLVED, part) for part in parts)]


def test_a_list_of_what_the_body_heard_is_none() -> None:
    draft = minutes("The Committee:", "(1) heard from the applicant;", "(2) asked about the drains.")
    assert {authority for authority, _ in told(draft)} == {MINUTED}


LABELS = (
    "Resolved:|RESOLVED –|RESOLVED|Decision|Decision:|Penderfyniad:|Agreed:|**Resolved:**|### Resolved"
    "|It was RESOLVED that:|RESOLVED (unanimously):|RECOMMENDED TO CABINET:|RESOLVED TO RECOMMEND:"
).split("|")


@pytest.mark.parametrize("label", LABELS)
def test_a_label_makes_what_follows_resolved(label: str) -> None:
    draft = minutes("Members spoke.", label, "The report be noted.", "Cllr Lee left.")
    assert told(draft) == [(MINUTED, "Members spoke."), (RESOLVED, "The report be noted."), (MINUTED, "Cllr Lee left.")]
    assert draft.furniture == [(Furniture.LABEL, block(label).text)]


def test_a_label_heads_its_resolution_alone() -> None:
    draft = minutes("## Budget", "Resolved:", "The report be noted.", "Cllr Lee left.")
    assert headed(draft) == [("Budget. Resolved", "The report be noted."), ("Budget", "Cllr Lee left.")]


@pytest.mark.parametrize(
    "above", ["The motion read as follows.", "Cllr Lee moved:", "The officer recommended:", "Recommendation:"]
)
def test_a_motion_that_is_only_put_is_not_resolved(above: str) -> None:
    assert {one.authority for one in minutes(above, "That the hall be sold.").contributions} == {MINUTED}


def test_a_lost_motion_before_it_is_no_part_of_what_was_carried() -> None:
    draft = minutes("An amendment was put and lost by 2 votes to 3. The motion was then carried by 3 votes to 2.")
    assert [(one.authority, one.votes) for one in draft.contributions] == [
        (MINUTED, Votes(2, 3)),
        (RESOLVED, Votes(3, 2)),
    ]


@pytest.mark.parametrize("label", [["RESOLVED: To pay."], ["RESOLVED:", "To pay."]], ids=["on its line", "above it"])
def test_a_motion_that_was_carried_and_is_then_printed_is_resolved_once(label: list[str]) -> None:
    draft = minutes("The motion was then put and carried by 3 votes to 2.", *label)
    assert [(one.authority, one.votes) for one in draft.contributions] == [(MINUTED, None), (RESOLVED, Votes(3, 2))]


def test_what_stands_beside_a_decision_is_minuted() -> None:
    draft = minutes("1. That it be let.", "Reason: It was best.", "Interests: None", "2. That it be so.", decides=True)
    assert [authority for authority, _ in told(draft)] == [RESOLVED, MINUTED, MINUTED, RESOLVED]
    draft = minutes("To let it.", "Options considered and rejected:", "To sell it.", "Page 4", "Or not.", decides=True)
    assert [authority for authority, _ in told(draft)] == [RESOLVED, MINUTED, MINUTED, MINUTED]


@pytest.mark.parametrize(
    "below",
    [
        "Note: The Cabinet asked for more.",
        "Proper Officer: Ann Lee",
        "For further information please ring.",
        "Wards: All",
    ],
)
def test_what_a_template_prints_below_a_decision_is_minuted(below: str) -> None:
    assert told(minutes("To let the hall.", below, decides=True)) == [(RESOLVED, "To let the hall."), (MINUTED, below)]


@pytest.mark.parametrize(
    "text", ["None.", "Nothing to report.", "See minutes", "The Panel had regard to the guidance."]
)
def test_a_decision_block_may_decide_nothing(text: str) -> None:
    assert told(minutes(text, decides=True)) == [(MINUTED, text)]


def test_the_label_minutes_decides_nothing() -> None:
    draft = minutes("Decision:", "Approve.", "Minutes:", "Members spoke.")
    assert told(draft) == [(RESOLVED, "Approve."), (MINUTED, "Members spoke.")]


@pytest.mark.parametrize("text", ["Agreed", "Agreed unanimously", "Resolved complaints", "Decision making", "Minutes"])
def test_words_that_are_no_label_stay_told(text: str) -> None:
    assert minutes(text).contributions


PARTS = {
    "numbered with that": ["RESOLVED –", "(1) That it be noted.", "(2) That it be paid."],
    "numbered": ["Resolved", "1. The panel agreed to note it.", "2. The Director to report."],
    "lettered": ["It was RESOLVED that:", "(a) it be noted;", "(b) it be paid."],
    "that and and": ["RESOLVED", "That it be noted", "and that it be paid."],
    "in one paragraph and more": ["RESOLVED: (1) That it be noted.", "(2) it be paid."],
    "bullets after a colon": ["The Committee resolved to:", "• note it", "• pay it"],
    "over a page": ["RESOLVED that the report on", "Page 4", "the budget be noted."],
    "in bold": ["**RESOLVED:**", "**That it be noted**", "**That it be paid.**"],
    "a table": ["RESOLVED: That the fees be as follows:", "Hall\t£5"],
}


@pytest.mark.parametrize("texts", PARTS.values(), ids=list(PARTS))
def test_the_parts_of_a_resolution_are_resolved(texts: list[str]) -> None:
    authorities = [authority for authority, _ in told(minutes(*texts, "Cllr Lee left the meeting."))]
    assert authorities == [RESOLVED] * (len(authorities) - 1) + [MINUTED]


NO_PARTS = {
    "bullets after a full stop": ["The panel agreed to note it.", "• A Member asked why."],
    "another number": ["RESOLVED that it be noted.", "2. Members asked why."],
    "a heading": ["RESOLVED that it be noted.", "## Taxis", "That said, fares rose."],
}


@pytest.mark.parametrize("texts", NO_PARTS.values(), ids=list(NO_PARTS))
def test_what_follows_a_whole_resolution_is_minuted(texts: list[str]) -> None:
    assert [authority for authority, _ in told(minutes(*texts))] == [RESOLVED, MINUTED]


def test_a_resolution_in_mid_paragraph_is_parted_from_the_rest() -> None:
    draft = minutes("Members asked why. They voted and it was RESOLVED that it be noted. The Chair thanked all.")
    assert told(draft) == [
        (MINUTED, "Members asked why."),
        (RESOLVED, "They voted and it was RESOLVED that it be noted."),
        (MINUTED, "The Chair thanked all."),
    ]


def test_parts_in_mid_paragraph_stay_with_their_resolution() -> None:
    draft = minutes("Members spoke. RESOLVED: 1. That it be noted. 2. The fee be paid.")
    assert told(draft) == [
        (MINUTED, "Members spoke."),
        (RESOLVED, "RESOLVED: 1. That it be noted. 2. The fee be paid."),
    ]


def test_a_proposal_that_all_agree_to_is_resolved_with_it() -> None:
    draft = minutes("Cllr Lee spoke. It was proposed by Cllr Oak to pay. All in favour.")
    assert told(draft) == [
        (MINUTED, "Cllr Lee spoke."),
        (RESOLVED, "It was proposed by Cllr Oak to pay. All in favour."),
    ]
    assert draft.contributions[1].votes == Votes(unanimous=True)


def test_a_decision_block_is_resolved_throughout() -> None:
    draft = minutes("The plan be refused.", "Reasons for the decision follow.", decides=True)
    assert told(draft) == [(RESOLVED, "The plan be refused."), (RESOLVED, "Reasons for the decision follow.")]
    assert {one.heading for one in draft.contributions} == {"Decision"}


VOTED = {
    "in the label": (["RESOLVED by 9 votes to 3:", "That it be noted."], [Votes(9, 3)]),
    "in a later part": (["Resolved:", "1. To note it.", "2. To pay (For 9, Against 3)."], [Votes(9, 3), None]),
    "below": (["RESOLVED that it be noted.", "Voting: For 9, Against 3."], [Votes(9, 3), None]),
    "above": (["The result was: For 9, Against 3.", "RESOLVED that it be noted."], [None, Votes(9, 3)]),
    "none": (["RESOLVED that it be noted."], [None]),
    "on a lost motion": (["On a show of hands this was lost by 5 votes to 3."], [Votes(3, 5)]),
    "on an amendment": (["The amendment was carried (For 7, Against 2)."], [Votes(7, 2)]),
    "in Welsh": (["Cynhaliwyd pleidlais: 7 o blaid, 2 yn erbyn, 1 yn ymatal."], [Votes(7, 2, 1)]),
}


@pytest.mark.parametrize(("texts", "votes"), VOTED.values(), ids=list(VOTED))
def test_a_resolution_has_its_votes(texts: list[str], votes: list[Votes | None]) -> None:
    assert [one.votes for one in minutes(*texts).contributions] == votes


def test_headings_nest_and_are_set_aside_once() -> None:
    draft = minutes("# A", "## B", "One.", "Two.", "## C", "Three.", "# D", "Four.")
    assert headed(draft) == [("A. B", "One."), ("A. B", "Two."), ("A. C", "Three."), ("D", "Four.")]
    assert draft.furniture == [(Furniture.HEADING, text) for text in "ABCD"]


def test_a_heading_with_nothing_under_it_is_told() -> None:
    draft = minutes("# A", "## B", "## C", "One.", "# D")
    assert headed(draft) == [("A", "B"), ("A. C", "One."), (None, "D")]
    assert draft.furniture == [(Furniture.HEADING, "A"), (Furniture.HEADING, "C")]


def test_marks_of_pages_are_furniture_and_pages_are_kept() -> None:
    draft = Draft()
    blank = Block(Kind.BLANK_PAGE, "This page is left blank")
    tell_minutes(draft, [replace(block("One."), page=4, sheet=6), block("Page 5"), blank, Block(Kind.GAP)], None)
    assert draft.contributions == [Contribution("One.", MINUTED, page=4, sheet=6)]
    assert draft.furniture == [(Furniture.PAGE, "Page 5"), (Furniture.BLANK_PAGE, "This page is left blank")]


def test_short_lines_are_joined_to_what_leads_in_to_them() -> None:
    draft = minutes("Apologies were received from:", "Cllr Lee", "Cllr Oak", "Resolved:", "To pay")
    assert told(draft) == [(MINUTED, "Apologies were received from: Cllr Lee Cllr Oak"), (RESOLVED, "To pay")]


@pytest.mark.parametrize("caption", ["Table 3: Gains 2019/20", "**Table 3: Gains 2019/20**"], ids=["line", "bold"])
def test_a_caption_heads_its_table_alone(caption: str) -> None:
    draft = report("## Money", caption, "Page 9", "Year\tGain", "So it was.")
    assert headed(draft) == [("Money. Table 3: Gains 2019/20", "Year\tGain"), ("Money", "So it was.")]
    assert [one.table for one in draft.contributions] == [True, False]


def test_a_caption_without_a_table_is_told() -> None:
    assert told(report("Table 3 shows gains", "It rose.")) == [
        (REPORTED, "Table 3 shows gains"),
        (REPORTED, "It rose."),
    ]


def repeated(decision: list[str], printed: list[str]) -> Draft:
    draft = Draft()
    tell_decision_and_minutes(draft, [block(text) for text in decision], [block(text) for text in printed], 3)
    return draft


REPEATED = {
    "the same": (["The plan be refused."], ["Members spoke.", "The plan be refused."], [MINUTED, RESOLVED]),
    "nearly": (["The plan be refused for now."], ["The plan be refused, for now."], [RESOLVED]),
    "behind a label": (["That it be noted."], ["Members spoke. RESOLVED: That it be noted."], [MINUTED, RESOLVED]),
    "at the end": (["The plan be refused."], ["Members spoke. The plan be refused."], [MINUTED, RESOLVED]),
    "under a label": (["RESOLVED: That it be noted."], ["RESOLVED:", "That it be noted."], [RESOLVED]),
}


@pytest.mark.parametrize(("decision", "printed", "authorities"), REPEATED.values(), ids=list(REPEATED))
def test_a_decision_that_the_minutes_repeat_is_told_once(
    decision: list[str], printed: list[str], authorities: list[Authority]
) -> None:
    draft = repeated(decision, printed)
    assert (Furniture.REPEATED, decision[0]) in draft.furniture
    assert [authority for authority, _ in told(draft)] == authorities


def test_a_decision_that_the_minutes_lack_is_told_too() -> None:
    draft = repeated(["The plan be refused.", "The fee be paid."], ["Members spoke.", "The plan be refused."])
    assert told(draft) == [
        (RESOLVED, "The fee be paid."),
        (MINUTED, "Members spoke."),
        (RESOLVED, "The plan be refused."),
    ]


TEXTS = st.text(max_size=40) | st.lists(
    st.sampled_from(
        "RESOLVED Resolved: that That agreed 1. (2) • unanimously Decision Minutes: The panel motion carried. lost for "
        "9 against 3, : ; and Cllr. A seconded proposed Table 1 **bold** All in favour. Members spoke. – it was".split()
    ),
    max_size=8,
).map(" ".join)
BLOCKS = st.lists(
    st.builds(Block, st.sampled_from(Kind), TEXTS, st.integers(1, 9)).map(
        lambda one: Block(Kind.GAP) if one.kind is Kind.GAP else one
    ),
    max_size=8,
)
MANY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in text.split())


def kept(draft: Draft) -> Counter[str]:
    return words([*(one.text for one in draft.contributions), *(text for _, text in draft.furniture)])


@given(BLOCKS, st.booleans())
@MANY
def test_every_word_of_minutes_is_kept_once(blocks: list[Block], decides: bool) -> None:
    draft = Draft()
    tell_minutes(draft, blocks, None, decides)
    assert kept(draft) == words(one.text for one in blocks)


@given(BLOCKS)
@MANY
def test_every_word_of_a_report_is_kept_once(blocks: list[Block]) -> None:
    draft = Draft()
    tell_reported(draft, blocks, None, REPORTED)
    assert kept(draft) == words(one.text for one in blocks)
    assert {one.authority for one in draft.contributions} <= {REPORTED}


@given(BLOCKS, BLOCKS)
@MANY
def test_every_word_of_a_decision_and_its_minutes_is_kept_once(decision: list[Block], printed: list[Block]) -> None:
    draft = Draft()
    tell_decision_and_minutes(draft, decision, [*decision[:1], *printed], 0)
    assert kept(draft) == words(one.text for one in [*decision, *decision[:1], *printed])


LONG = [
    "it was RESOLVED that ",
    "the panel agreed by ",
    "proposed ",
    "for 9 against ",
    "approved ",
    "1. ",
    "( ",
    "all ",
    "the minutes were proposed seconded ",
    "that it may be, ",
    "Carried. ",
    "For 5, against 2. ",
]


@pytest.mark.timeout(60)  # a pattern that tries each word anew would take far longer
@pytest.mark.parametrize("text", LONG)
def test_long_paragraphs_are_told_whole(text: str) -> None:
    told = " ".join(one.text for one in minutes(text * 4000).contributions)
    assert len(told.split()) == len((text * 4000).split())
