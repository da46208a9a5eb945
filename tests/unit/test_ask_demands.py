"""What a question demands of the words that answer it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from assistant.answering.demands import DEMANDS, Statement, lacking
from assistant.answering.demands.acronyms import unheard
from assistant.answering.evidence import Evidence
from assistant.understanding.known import Known, KnownMeeting
from assistant.understanding.question import understand
from index.stored import Passage, Piece, Place
from index.text import sentences
from index.types import AgendaItem, Authority, PaperKind

KNOWN = Known(
    people={"Cllr Rita Cole": frozenset({"rita cole"})},
    places=frozenset({"beeton", "oakham"}),
    acronyms={"sht": ("Safe Hub Team",)},
)
HELD = dt.date(2024, 11, 27)


def told(
    text: str, table: bool = False, speaker: str | None = None, heading: str | None = None, title: str = "Item"
) -> Evidence:
    """The first sentence, or the last row, of ``text`` as evidence."""
    place = Place(
        "a.txt",
        PaperKind.MINUTES,
        council="Beeton Council",
        body="Scrutiny Panel",
        date=HELD,
        item=AgendaItem("6", title),
    )
    piece = Piece(1, text, 0, len(text), Authority.MINUTED, speaker=speaker, heading=heading, table=table)
    rows = [(0, text.index("\n")), (text.rindex("\n") + 1, len(text))] if table else sentences(text)[:1]
    return Evidence(Passage(1, place, (piece,)), piece, tuple(rows), 1.0, 1.0, 1.0)


CASES = [
    ("a substitute", "Who substituted on 3 May?", "Cllr Ash, in place of Cllr Oak, came.", "The minutes were agreed."),
    ("a substitute", "May members send substitutes?", "They may.", None),
    ("the years named", "What was overspent in 2021/22?", "In 2021-2022 it was £4m.", "In 2022/23 it was £4m."),
    ("the years named", "How many left in 2019?", "By March 19 there were 40.", "There were 40 in 2018."),
    ("the years named", "How many left in 2024?", "There were 40.", None),
    ("the years named", "What was said in March 2019?", "There were 40.", None),
    ("the numbers named", "What is planned for locality 9?", "Locality nine gets a hub.", "Locality 8 gets a hub."),
    ("the numbers named", "What was said on page 53 of item 7?", "A nurse is available.", None),
    ("the place named", "What did Oakham decide?", "A loan from Oakham was taken.", "A loan was taken."),
    ("the place named", "What did Beeton decide?", "A loan was taken.", None),
    ("the names in it", "what did cllr fenn say about bees", "Councillor Fenn spoke of bees.", "Cllr Ash kept bees."),
    ("the names in it", "what did cllr colle say about bees", "Councillor Cole spoke of bees.", None),
    ("the names in it", "did any councillor vote on bees", "Cllr Ash kept bees.", None),
    ("the names in it", "What did the Schools Forum say?", "The forum of schools agreed.", "The board agreed."),
    (
        "the names in it",
        "What did the Scrutiny Panel say of the Harbour Scheme?",
        "The harbour scheme ended.",
        "It ended.",
    ),
    ("the names in it", "Was the Ofstead letter kind?", "The Ofsted letter was kind.", "The letter was kind."),
    ("the names in it", "What is said of the Safe Hub Team?", "The SHT is good.", "The team is good."),
    ("the names in it", "What did Rita Cole want in May?", "She wanted a park.", None),
    ("a figure", "How much rain fell?", "It was 40 mm.", "It was a lot."),
    ("a figure", "What % of rain fell?", "It was 40 per cent.", "It was a lot."),
    ("a share", "What percentage of pupils left?", "Half of the pupils left.", "In Quarter 1 there were 40 pupils."),
    ("a share", "What % of pupils left?", "One in ten pupils left.", "There were 40 pupils."),
    ("a sum of money", "What did the meals cost?", "The bill was £4,000.", "They went to 16,000 children."),
    ("a number of what is counted", "How many nurses work there?", "There are two nurses.", "A nurse is there."),
    (
        "a number of what is counted",
        "How many kids got meals?",
        "Some 16,000 pupils got meals.",
        "Of 16 meals all went.",
    ),
    ("a number of what is counted", "How many poeple are there?", "There are 34 people.", "There are 34 lorries."),
    (
        "a number of what is counted",
        "How many people answered?",
        "Of 60 respondents most did.",
        "Of 60 forms most came.",
    ),
    ("a number of what is counted", "How many hubs opened?", "We opened 8 family hubs.", "In May 2023 hubs opened."),
    (
        "a number of what is counted",
        "How many families pay?",
        "Some 16 families pay.",
        "Families pay for post -16 transport in phase 2, and for under 18s.",
    ),
    (
        "a number of what is counted",
        "How many pupils left?",
        "Four pupils left.",
        "One of the aims is that pupils stay.",
    ),
    ("a number of what is counted", "How many pupils left?", "Four pupils left.", "Is it a good one for the pupils?"),
    ("a number of what is counted", "How many pupils left?", "Four pupils left.", "Covid - 19 kept pupils at home."),
    ("a figure", "How much rain fell?", "It was 40 mm.", "It fell in 2024, as no one knew."),
    ("a time", "On what date does the consultation close?", "It closes on 5 May.", "It closed once, in 2020."),
    (
        "a name of a thing",
        "Which firm had the contract?",
        "The firm Oak Care had it.",
        "Here in Beeton a firm had it.",
    ),
    ("a length of time", "How long is the waiting list?", "They wait for six weeks.", "There was a list of 40."),
    ("a length of time", "How long has the hall been shut?", "It has been shut since May.", "It is shut."),
    ("a length of time", "How many weeks is the course?", "It lasts a couple of weeks.", "There are 40 on it."),
    ("a length of time", "How long ago was that?", "It was then.", None),
    ("a grade", "What overall grade did Ofsted give?", "It was found inadequate.", "Inspectors came in October."),
    ("a grade", "How was the home rated?", "The rating is two stars.", "It was visited by the regulator."),
    ("a grade", "What did Ofsted say?", "Inspectors came in October.", None),
    ("the years named", "What was overspent in 21-22?", "In 2021/22 it was £4m.", "In 2022/23 it was £4m."),
    ("the years named", "What was overspent in 21/22?", "In 21-22 it was £4m.", "In 22-23 it was £4m."),
    ("the years named", "Who helps 16-17 year olds?", "A nurse does.", None),
    ("the numbers named", "What was overspent in 21-22?", "In 2021-2022 it was £4m.", None),
    ("the numbers named", "Who helps 16-17 year olds?", "A nurse helps those of 16 to 17.", "A nurse does."),
    ("a time", "When does it open?", "It opens in December.", "It opens at the front."),
    ("a figure", "How many nurses are there?", "4 nurses are there.", "4. Nurses are there."),
    ("a figure", "How many nurses are there?", "There are 3 nurses.", "Pillar 3 is about nurses."),
    ("what is numbered", "How many Year 7 pupils came?", "Of Y7 pupils 40 came.", "Of Year 8 pupils 40 came."),
    ("what is numbered", "What does phase 2 cost?", "Phase two costs £4.", "The last phase costs £4."),
    ("a post", "Who is the lead inspector?", "Ann Poole led the inspectors.", "Ann Poole met the board."),
    ("a post", "What is the name of the chief executive?", "The Chief Executive is Ann Poole.", "Ann Poole spoke."),
    ("a post", "Who chaired the panel?", "Cllr Ann Poole (Chair)", "Cllr Ann Poole to present the report"),
    ("a post", "Who spoke?", "The clerk did.", None),
    ("what was said of", "What did Rita Cole say about the youth zone?", "She liked the zone.", "She was thanked."),
    ("what was decided of", "Did the panel agree to ban phones?", "Phones will be banned.", "They agreed to wait."),
    ("what was decided of", "Did the panel agree to ban phones?", "It was lost by 3 votes to 2.", None),
    ("a name of a thing", "Which schools closed?", "Elm Hall closed.", "The Director of Education told the Committee."),
    ("a long form", "What does SRO stand for?", "We have senior responsible owners.", "The SRO reports to us."),
    ("a name", "who runs the fair", "It is run by Oakfair Ltd.", "They run it twice a year."),
    ("a name", "who is the clerk", "Cllr Ash was the clerk.", "The Oak Trust asked for a clerk."),
    ("a number of what is counted", "how many firms bid", "Three companies bid.", "Three trees fell."),
    ("a name", "Who is the chair?", "Cllr Ann Poole is the chair.", "The Chair opened the meeting."),
    ("a name", "Who chaired the panel?", "Cllr Ann Poole took the chair.", "The Chair opened the panel."),
    ("a name of a thing", "Which schools closed?", "Both Beech Lane and Elm Hall closed.", "Two schools closed."),
    ("a name of a thing", "What are the names of the villages?", "They are Upper Oake and Nether Oake.", "Two."),
    ("a name of a thing", "Which companies bid for the Depot?", "A firm, ABC, bid.", "Three bid for the Depot."),
    ("a name", "Who is the chair?", "Rita Cole chairs it.", "The Front Door Budget is in the chair's gift."),
    (
        "votes by name",
        "Who voted against the budget?",
        "The budget was put. AGAINST: Councillors Cole and Lee (2)",
        "The budget was put. Lost by 3 votes to 2.",
    ),
    (
        "votes by name",
        "Who voted against the fence in the park?",
        "The fence in Oak Park was put. AGAINST: Cllr Lee",
        "The new hall was put. AGAINST: Cllr Lee",
    ),
    ("votes by name", "Which members abstained?", "Cllr Lee abstained.", "There was 1 abstention."),
    ("votes by name", "Who abstained?", "Abstentions, one, Councillor Lee.", "Abstentions, one."),
    ("votes by name", "How did Rita Cole vote?", "For (2): Cllrs Cole, Lee", "For (2): Cllrs Oak, Lee"),
    ("votes by name", "Did Rita Cole vote for it?", "Cllr Cole voted for it.", "Cllr Cole moved it."),
    ("the count of a vote", "What was the vote on the lease?", "It was carried by 5 votes to 3.", "It was carried."),
    ("the count of a vote", "What was the result of the recorded vote?", "It was unanimous.", "A vote was taken."),
    ("the count of a vote", "How many voted against?", "For 9, against 3.", "Many were against."),
]


@pytest.mark.parametrize(("demand", "question", "met", "unmet"), CASES, ids=[f"{one[0]}: {one[1]}" for one in CASES])
def test_a_demand_is_met_by_words_that_have_it(demand: str, question: str, met: str, unmet: str | None) -> None:
    query, people = understand(question, KNOWN), frozenset({"rita cole"})
    assert DEMANDS[demand](query, Statement(told(met), people))
    if unmet is not None:
        assert not DEMANDS[demand](query, Statement(told(unmet), people))


def test_who_calls_out_a_vote_is_named_by_the_label() -> None:
    assert not lacking(understand("Who abstained?", KNOWN), told("I'll abstain.", speaker="Ann Poole"))
    assert not lacking(understand("How did Rita Cole vote?", KNOWN), told("Against.", speaker="Cllr Rita Cole"))
    assert lacking(understand("How did Rita Cole vote?", KNOWN), told("Against.", speaker="Ann Poole"))


@pytest.mark.parametrize("demand", DEMANDS)
def test_a_question_that_does_not_demand_it_is_met_by_anything(demand: str) -> None:
    assert DEMANDS[demand](understand("why was it late?", KNOWN), Statement(told("Because of the snow.")))


def test_a_row_has_what_stands_in_its_header() -> None:
    row = told("Year\t2018/19\t2019/20\nSecondary\t100\t64", table=True)
    assert not lacking(understand("How many pupils were excluded in 2018/19?", KNOWN), row)
    assert lacking(understand("How many pupils were excluded in 2014/15?", KNOWN), row)


@pytest.mark.parametrize(
    ("question", "table", "met"),
    [
        ("What was gained in 2020/21?", "Year\tGain 2018/19 to 2020/21\n2020/21\t£40", True),
        ("What was gained in 2020/21?", "Year\tGain 2018/19 to 2020/21\n2019/20\t£40", False),
        ("What was gained in 2020?", "Year\tGain\n2020/21\t£40", True),
        ("How many came in October to December 2020?", "Quarter\tTold\nOct – Dec 19\t92", False),
        ("How many came in 2020?", "Body\t2019\t2020\nElm\t4\t5", True),
        ("How many came in 2020?", "Body\t2019\t2020\nElm\t4\t", False),
        ("How many came in 2020?", "Body\t2019\t2020\nElm\t4", False),
        ("How many came in 2024?", "Year\tCame\n2019\t92", True),
        ("How many came?", "Year\tCame\n2019\t92", True),
    ],
    ids=[
        "of that year",
        "of another",
        "of the year over two",
        "of another quarter",
        "a cell under it",
        "an empty cell under it",
        "no cell under it",
        "the year of the meeting",
        "no year",
    ],
)
def test_a_row_is_of_the_time_that_is_named(question: str, table: str, met: bool) -> None:
    assert DEMANDS["the time of a row"](understand(question, KNOWN), Statement(told(table, table=True))) is met


def test_a_row_has_a_length_of_time_under_its_unit() -> None:
    row = told("Firm\tWeeks on site\nOak\t12", table=True)
    assert not lacking(understand("How many weeks would Oak be on site?", KNOWN), row)


def test_what_it_stands_under_counts() -> None:
    under = told("They agreed to wait.", heading="Harbour Scheme", title="Schools Forum")
    assert not lacking(understand("What did the Schools Forum decide on the Harbour Scheme?", KNOWN), under)


def test_somebody_who_says_who_they_are_is_named() -> None:
    assert not lacking(
        understand("Who is the chair?", KNOWN), told("I am the chair of this panel.", speaker="Ann Poole")
    )


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("What does the EHT cost?", "The early help team costs £4.", []),
        ("What does the EHT cost?", "The EHT costs £4.", []),
        ("What does the EHT cost?", "The team costs £4.", ["EHT"]),
        ("What does the SHT cost?", "The team costs £4.", []),
        ("WHAT DOES CCTV COST?", "A camera costs £4.", []),
        ("What did the MP say?", "She said no.", []),
    ],
    ids=["spelt out", "there", "not there", "one that the papers spell out", "all in capitals", "two letters"],
)
def test_an_acronym_that_nothing_found_has(question: str, text: str, missing: list[str]) -> None:
    assert unheard(understand(question, KNOWN), ["The minutes were agreed.", text]) == missing


@pytest.mark.parametrize(
    ("text", "odds", "met"),
    [
        ("It closed because of a flood.", -3.0, True),
        ("It was due to rain.", -3.0, True),
        ("It closed in May.", -3.0, False),
        ("A flood.", 0.5, True),
    ],
    ids=["because", "due to", "no reason", "likely"],
)
def test_a_reason_is_given_or_likely(text: str, odds: float, met: bool) -> None:
    asked = understand("Why did the hub close?", KNOWN)
    assert DEMANDS["a reason"](asked, Statement(replace(told(text), odds=odds))) is met


@pytest.mark.parametrize(
    ("question", "heading", "met"),
    [
        ("Why did Rita Cole leave the board?", "Members of the Panel", False),
        ("Why was Rita Cole not there?", "Apologies", True),
        ("Why did Rita Cole leave the board?", "Parks", True),
        ("Who chairs the panel?", "Members of the Panel", True),
    ],
    ids=["reason", "why somebody did not come", "no list", "who"],
)
def test_a_list_of_members_tells_no_reason(question: str, heading: str, met: bool) -> None:
    row = told("Cllr Rita Cole, because of rain", heading=heading)
    assert DEMANDS["no roster"](understand(question, KNOWN), Statement(row)) is met


FOLLOWING = [
    ("what is counted in a follow-up", "And how much is cut from museums?", "Museums lose £4.", "Parks lose £4."),
    ("what is counted in a follow-up", "How many of those were turned down?", "Two were turned down.", "Two came."),
    ("what was meant before", "And how much did that cost?", "The boat trip was £4.", "The rest was £4."),
]


@pytest.mark.parametrize(("demand", "question", "met", "unmet"), FOLLOWING, ids=[one[1] for one in FOLLOWING])
def test_a_follow_up_demands_what_it_asks_itself_or_else_what_was_asked_before(
    demand: str, question: str, met: str, unmet: str
) -> None:
    query = replace(understand(question, KNOWN), earlier=("boat", "trip"))
    assert DEMANDS[demand](query, Statement(told(met)))
    assert not DEMANDS[demand](query, Statement(told(unmet)))


@pytest.mark.parametrize(
    ("question", "body", "title", "above", "met"),
    [
        ("Who voted against the fence?", "Scrutiny Panel", "New fence", "A long debate was held.", True),
        ("Who voted against the fence?", "Scrutiny Panel", "Parks", "The fence was moved and seconded.", True),
        ("Who voted against the fence?", "Scrutiny Panel", "Parks", "The hall was moved and seconded.", False),
        ("Who voted against the fence at scrutiny?", "Scrutiny Panel", "New fence", "It was moved.", True),
        ("Who voted against the fence at scrutiny?", "Cabinet", "New fence", "It was moved.", False),
    ],
    ids=["the item's title", "the paragraph above", "another matter", "the body", "another body"],
)
def test_a_vote_is_told_of_its_own_matter_and_body(question: str, body: str, title: str, above: str, met: bool) -> None:
    one = told("AGAINST: Councillors Ash and Lee (2)", title=title)
    place = replace(one.passage.place, body=body)
    before = Piece(0, above, 0, len(above), Authority.MINUTED)
    passage = replace(one.passage, place=place, pieces=(before, *one.passage.pieces))
    known = Known(meetings=(KnownMeeting(HELD, "Scrutiny Panel"), KnownMeeting(HELD, "Cabinet")))
    demand = DEMANDS["votes by name"]
    assert demand(understand(question, known), Statement(replace(one, passage=passage))) is met
