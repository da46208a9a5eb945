"""To whom a promise is directed: by its own words, else who asked for it."""

from __future__ import annotations

import pytest

from index.promises.finding import find_promises
from index.promises.recipients import recipient
from index.types import AgendaItem, Authority, Contribution, Meeting

TO = {
    "The Clerk would write to the plot holders this month.": "the plot holders",
    "I'll ring the neighbours myself this week.": "the neighbours",
    "He said that he would meet the owners within a month.": "the owners",
    "to arrange a depot visit for Members of the Panel": "Members of the Panel",
    "that the Panel's thanks be conveyed to the Cabinet": "the Cabinet",
    "She would write to Network Rail about the bridge.": "Network Rail",
    "that the Chair write to the Secretary of State for Health": "the Secretary of State for Health",
    "to write to each of the 18 households": "each of the 18 households",
    "I'll write to the whole commission": "the whole commission",
    "He would reply to Mrs Gill in writing.": "Mrs Gill",
    "She would take it up with the agency and come back to the Chair.": "the Chair",
    "I'll chase that up and let the parish clerk know.": "the parish clerk",
    "He would find out what became of it and let Councillor Moss know.": "Councillor Moss",
    "She would notify the licence holder of the new date.": "the licence holder",
    "CB to circulate the summary to all partners.": "all partners",
    "a link would be sent to every school in the borough": "every school",
    "The findings would be shared with Councillor Fry.": "Councillor Fry",
    "Kay is going to send Mel the numbers for each route.": "Mel",
    "I can give members a list.": "members",
    "Every driver would get a letter with the dates.": "Every driver",
    "Members would be told once it was settled.": "Members",
    "The Board would have a new model before May.": "The Board",
    "Ms Dow would be in touch with members about dates.": "members",
    "They would hold a meeting with residents of Wharf Court.": "residents of Wharf Court",
    "A briefing session for heads would be laid on.": "heads",
    "It would go before the Scrutiny Committee.": "the Scrutiny Committee",
    "He would circulate a count by street and by ward to all Members of the Board by 4 May.": (
        "all Members of the Board"
    ),
    "She would confirm the opening day to all members.": "all members",
    "He agreed to provide Councillor Fry with a list of the works, copied to the Clerk.": "Councillor Fry",
    "that the Treasurer bring a report to the next meeting of Cabinet": "Cabinet",
    "They would bring the results to the Panel's November meeting.": "the Panel",
    "The Chair said that she would come to the next Youth Forum meeting.": "Youth Forum",
    "She would write to the County Council's harbour team.": "the County Council's harbour team",
}
TO_NOBODY = [
    "He would look into the matter.",
    "She would bring it to the next meeting.",
    "It would be added to the list of works.",
    "The slides would be sent out.",
    "They would be checked each day.",
    "He would take the point to heart.",
    "I'll come back to you on that.",
    "She would send it to each of them.",
    "It will be put to bed by May.",
    "The gate would be repaired.",
]


@pytest.mark.parametrize(("text", "who"), TO.items(), ids=list(TO))
def test_who_gets_what_is_promised(text: str, who: str) -> None:
    assert recipient(text) == who


@pytest.mark.parametrize("text", TO_NOBODY)
def test_a_thing_is_nobody(text: str) -> None:
    assert recipient(text) is None


ASKED = {
    "Cllr Moss asked about the roses. Mr Hart said that he would look into it.": "Cllr Moss",
    "Arising from minute 54.3 (Beds), Councillor Fry asked for figures. She would send them.": "Councillor Fry",
    "Councillor Moss felt that it was late. The Clerk agreed to look into it.": "Councillor Moss",
    "A Member of the public queried it. The Clerk said that she would look into it.": "a Member of the public",
    "In response to the Chair, Mr Hart said that he would look into it.": "the Chair",
    "In reply to Councillor Moss, Mr Hart undertook to check.": "Councillor Moss",
    "Members asked for a report and the Clerk agreed to look into it.": "Members",
    "Mrs Gill said that half were late, and asked for the figures. The Clerk agreed to look into it.": "Mrs Gill",
    "Councillor Moss disagreed with that. In her view it was too dear. The Clerk agreed to look into it.": (
        "Councillor Moss"
    ),
    "Councillor Fry asked about it. Councillor Moss said that it was hers and she would look into it.": (
        "Councillor Fry"
    ),
    "Mrs Gill, of Mill Lane, Upton, asked when it would be mended. The Clerk said that she would look into it.": (
        "Mrs Gill"
    ),
    "Mrs Gill, a resident of Mill Lane, asked why. The Clerk said that she would look into it.": "Mrs Gill",
    "The Head of Parks asked about it. The Clerk said that she would look into it.": "the Head of Parks",
    "Supplementary question: Mrs Gill asked why. The Clerk said that she would look into it.": "Mrs Gill",
}


@pytest.mark.parametrize(("text", "who"), ASKED.items(), ids=list(ASKED))
def test_else_it_is_who_asked_or_spoke_of_it(text: str, who: str) -> None:
    told = Contribution(text, Authority.MINUTED, 0)
    found = find_promises(Meeting(items=(AgendaItem("1", "Parks"),), contributions=(told,)))
    assert [one.to for one in found] == [who]


@pytest.mark.parametrize(
    ("answer", "who"),
    [
        ("I'll send it to you and to the clerk.", "Cllr Fry"),
        ("I'll find out and let the clerk know.", "the clerk"),
        ("I'll look into that.", "Cllr Fry"),
    ],
)
def test_what_is_said_is_to_who_asked_unless_somebody_else_is_to_have_it(answer: str, who: str) -> None:
    asked = Contribution("Could we have the figures for each of the wards?", Authority.SAID, 0, "Cllr Fry")
    told = Contribution(answer, Authority.SAID, 0, "Tom Hart")
    found = find_promises(Meeting(items=(AgendaItem("1", "Parks"),), contributions=(asked, told)))
    assert [one.to for one in found] == [who]


def said(*told: tuple[str, str]) -> tuple[str | None, str | None]:
    """To whom the last of what is said promises something, and the request it answers."""
    found = find_promises(
        Meeting(contributions=tuple(Contribution(text, Authority.SAID, 0, who) for who, text in told))
    )
    return found[-1].to, found[-1].asked


@pytest.mark.parametrize(
    ("who", "question"),
    [
        ("Cllr Moss", "How many swim on Sundays?"),
        ("Cllr Moss", "Tom, you were going to send us the figures. I haven't seen them."),
        ("The Mayor", "Tom, would you like to respond?"),
    ],
    ids=lambda told: told,
)
def test_a_short_question_is_the_request_and_calling_on_somebody_is_none(who: str, question: str) -> None:
    before = ("Cllr Fry", "Could we have the figures for each of the swimming pools?")
    to, asked = said(
        before, ("Tom Hart", "They're in the annual report."), (who, question), ("Tom Hart", "I'll check.")
    )
    assert (to, asked) == ((who, question) if who == "Cllr Moss" else before)


LAD = "There's a lad in my ward who has been out of school since May, with no plan and no tutor."


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ((("Tom Hart", "It's stretching, I'll be honest."), ("Cllr Moss", LAD)), "Cllr Moss"),
        ((("Tom Hart", "It's stretching, I'll be honest."), ("Cllr Moss", "Quite right too, Tom.")), "Cllr Fry"),
        ((("Tom Hart", "It's stretching, I'll be honest."), ("Cllr Lee", LAD)), "Cllr Fry"),
        ((("Cllr Moss", LAD),), "Cllr Fry"),
    ],
    ids=["brought up after the answer", "a remark", "by the chair", "not yet answered"],
)
def test_after_an_answer_who_brings_something_up_at_length_is_who_asks(
    between: tuple[tuple[str, str], ...], who: str
) -> None:
    opens, asks = ("Cllr Lee", "Item six."), ("Cllr Fry", "Is that target for the school places realistic, honestly?")
    to, _ = said(opens, asks, *between, ("Tom Hart", "I'll ring the school tomorrow."))
    assert to == who


def test_who_is_content_with_a_proposal_grants_that_to_whoever_made_it() -> None:
    motion = "Chair, I'd like to propose that we ask the trust for the waits by ward."
    chair = "All in favour? That's carried. Tom, are you content with that?"
    assert said(("Cllr Fry", motion), ("Cllr Lee", chair), ("Tom Hart", "Yes, yes we can do that.")) == (
        "Cllr Fry",
        motion,
    )


def test_nobody_promises_anything_to_himself() -> None:
    text = "Councillor Moss said that the wall had been mended. She said that she would paint it by May."
    found = find_promises(Meeting(contributions=(Contribution(text, Authority.MINUTED, 0),)))
    assert [(str(one.who), one.to) for one in found] == [("Councillor Moss", None)]


def test_a_question_that_another_has_answered_is_not_asked_of_who_speaks_next() -> None:
    told = (
        "Councillor Fry asked about the bins. Mr Hart said that they were new.",
        "Ms Oak would write a guide by May.",
    )
    found = find_promises(Meeting(contributions=tuple(Contribution(text, Authority.MINUTED, 0) for text in told)))
    assert [one.to for one in found] == [None]


def test_who_is_only_to_be_rung_is_not_whom_it_is_promised_to() -> None:
    asking = ("Cllr Fry", "Could we have a tent for the regatta?")
    assert said(asking, ("Tom Hart", "Leave it with me, I'll ring the Sea Scouts, they've got one.")) == asking
    assert said(asking, ("Tom Hart", "I'll ring her mother by Friday.")) == asking


def test_what_a_body_asked_for_is_not_of_the_one_who_asks() -> None:
    told = (
        "The Clerk said that the list which the Council had asked for in May was not ready.",
        "She would send it in June.",
    )
    found = find_promises(Meeting(contributions=tuple(Contribution(text, Authority.MINUTED, 0) for text in told)))
    assert [one.to for one in found] == ["the Council"]
