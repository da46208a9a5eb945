"""What kind of thing a question asks for, and how a sentence that gives it looks."""

import pytest

from assistant.understanding.wants import Wants, asks_for_words, fitting, is_question, wanted


@pytest.mark.parametrize(
    ("question", "wants"),
    [
        ("What did the director promise?", Wants.PROMISE),
        ("What did officers undertake to do?", Wants.PROMISE),
        ("What was resolved on the budget?", Wants.DECISION),
        ("Was the work programme approved?", Wants.DECISION),
        ("Did the panel back the plan?", Wants.DECISION),
        ("Have members accepted the offer?", Wants.DECISION),
        ("Why did the panel reject the plan?", Wants.REASON),
        ("Did the schools support their pupils?", Wants.ANYTHING),
        ("Who agreed to look into that?", Wants.PROMISE),
        ("Who said they'd chase the police?", Wants.PROMISE),
        ("Did anyone agree to add it to the plan?", Wants.PROMISE),
        ("What did the finance officer agree to look up?", Wants.PROMISE),
        ("What did the scrutiny panel agree to do?", Wants.DECISION),
        ("How many providers are on the list?", Wants.NUMBER),
        ("What percentage of pupils attended?", Wants.NUMBER),
        ("What is the total deficit?", Wants.NUMBER),
        ("When was the letter published?", Wants.DATE),
        ("On which day does the panel meet?", Wants.DATE),
        ("And when might that start?", Wants.DATE),
        ("What is done when a child leaves?", Wants.ANYTHING),
        ("Who chaired the panel?", Wants.PERSON),
        ("Which councillors sent apologies?", Wants.ATTENDANCE),
        ("Who was present?", Wants.ATTENDANCE),
        ("Which officers were at the November meeting?", Wants.ATTENDANCE),
        ("Who came as a substitute?", Wants.ATTENDANCE),
        ("Who couldn't make the scrutiny meeting?", Wants.ATTENDANCE),
        ("Who missed the panel in May?", Wants.ATTENDANCE),
        ("Who missed the point?", Wants.PERSON),
        ("who came in september", Wants.ATTENDANCE),
        ("Who came?", Wants.ATTENDANCE),
        ("who all came on 3 May", Wants.ATTENDANCE),
        ("Who came to the Ashby planning committee last month?", Wants.ATTENDANCE),
        ("who was at the october cabinet", Wants.ATTENDANCE),
        ("who was at scrutiny in May", Wants.ATTENDANCE),
        ("Who came up with the plan?", Wants.PERSON),
        ("Who came in first?", Wants.PERSON),
        ("who was at fault", Wants.PERSON),
        ("Was Cllr Ben Evans absent?", Wants.ATTENDANCE),
        ("Were any apologies received?", Wants.ATTENDANCE),
        ("Did Rashpal Kaur send apologies?", Wants.ATTENDANCE),
        ("Did Ann Lee-Jones give her apologies?", Wants.ATTENDANCE),
        ("Was Ann Lee absent from the meeting?", Wants.ATTENDANCE),
        ("Did Ann Lee attend the May meeting?", Wants.ATTENDANCE),
        ("Did Ann Lee present the report?", Wants.ANYTHING),
        ("Who presented the report?", Wants.PERSON),
        ("Did pupils attend school?", Wants.ANYTHING),
        ("Why were children excluded?", Wants.REASON),
        ("What caused the overspend?", Wants.REASON),
        ("What is MARAC?", Wants.DEFINITION),
        ("What does EHCP stand for?", Wants.DEFINITION),
        ("What did Ms Hinds say?", Wants.SAYING),
        ("Family hubs", Wants.ANYTHING),
    ],
)
def test_a_question_wants(question: str, wants: Wants) -> None:
    assert wanted(question) is wants


@pytest.mark.parametrize(
    ("wants", "answers", "does_not"),
    [
        (Wants.NUMBER, "We have at least 40 providers.", "We have several providers."),
        (Wants.NUMBER, "It fell by a quarter.", "See page 3."),
        (Wants.DATE, "It was published in January.", "It was published."),
        (Wants.PERSON, "Cllr Rita Potter was in the chair.", "The meeting was chaired."),
        (Wants.REASON, "It rose because of the pandemic.", "It rose."),
        (Wants.DECISION, "The panel agreed the report.", "The panel met."),
        (Wants.PROMISE, "I'm happy to take that away.", "That was last year."),
        (Wants.DEFINITION, "MASH is a safeguarding hub.", "MASH met."),
    ],
    ids=str,
)
def test_a_sentence_fits_a_question(wants: Wants, answers: str, does_not: str) -> None:
    assert fitting(wants, answers) > 0
    assert fitting(wants, does_not) == 0


@pytest.mark.parametrize("wants", [Wants.ATTENDANCE, Wants.SAYING, Wants.ANYTHING])
def test_no_form_of_sentence_is_better_for(wants: Wants) -> None:
    assert fitting(wants, "Cllr Rita Potter agreed on 40 because it is January.") == 0


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("How many do we have", True),
        ("And what about transport", True),
        ("It is late, is it not?", True),
        ("We have 40.", False),
        ("What I will do is come and look.", False),
        ("What we need is that it?", True),
        ("However, we agreed.", False),
    ],
)
def test_a_sentence_asks_or_tells(sentence: str, asks: bool) -> None:
    assert is_question(sentence) is asks


@pytest.mark.parametrize(
    ("question", "asks"),
    [("Why did she say that?", True), ("What does Cllr Evans think?", True), ("How many are there?", False)],
)
def test_a_question_asks_for_somebodys_words(question: str, asks: bool) -> None:
    assert asks_for_words(question) is asks
