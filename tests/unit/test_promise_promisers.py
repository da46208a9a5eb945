"""Who promises in indirect speech, in notes and in written answers: whom a pronoun, a passive or nothing stands for.

A line gives minutes, paragraph by paragraph, and who promises in the last of them; a dash is nobody.
"""

from __future__ import annotations

import datetime as dt

import pytest

from index.promises.agents import told_to
from index.promises.finding import find_promises
from index.types import AgendaItem, Authority, Capacity, Contribution, Meeting, Named

PEOPLE = (
    Named("Cllr Mrs Ann Lee", Capacity.MEMBER, role="Chair"),
    Named("Cllr Bob Fry", Capacity.MEMBER),
    Named("Cllr Pat Moss", Capacity.MEMBER),
    Named("Mrs Sue Dale", Capacity.ATTENDING, role="Town Clerk"),
    Named("Dr John West", Capacity.ATTENDING, role="Director of Public Health"),
    Named("Mr Tom Hart", Capacity.ATTENDING, role="Head of Parks"),
    Named("Ms Kay Oak", Capacity.ATTENDING, role="Youth Worker"),
)
ANSWERED = {
    "a pronoun goes back beyond who asked": [
        ("The Town Clerk said that it was late. Mr Fry asked why. She would write to the firm.", "Sue Dale"),
        ("Mr Hart reported on the beds. Cllr Moss asked about the roses. He would send her a list.", "Tom Hart"),
        ("7.1 The Youth Worker spoke about the trip. Members asked who paid. She would find out.", "Kay Oak"),
        ("Dr West presented the report. Councillor Moss queried the figures. He would check them.", "John West"),
        (
            "In response the Head of Parks said that the tree, an old one, was dead. He would have it felled.",
            "Tom Hart",
        ),
    ],
    "a pronoun goes back two sentences": [
        ("The Town Clerk had rung the firm. There was no answer. She would try again and report back.", "Sue Dale"),
        ("Mr Hart said that the gate was broken. The lock was new. He would ask for a price.", "Tom Hart"),
        ("The Head of Parks told members of the fire. Nobody was hurt. He would write to the crew.", "Tom Hart"),
        ("Ms Oak explained that the hall was cold. The boiler was old. She would speak to the caretaker.", "Kay Oak"),
        ("3.2 Dr West accepted the point. The wording was wrong. He would amend the leaflet.", "John West"),
    ],
    "a pronoun is not somebody of the other sex": [
        ("The Town Clerk said it was lost. Mr Hart was sorry to hear it. She would send it again.", "Sue Dale"),
        ("Mr Hart said that Mrs Dale had the key and he would collect it and report back.", "Tom Hart"),
        ("The Head of Parks spoke. Ms Oak thanked him. He would circulate the plan.", "Tom Hart"),
        ("Ms Oak said that the list was with Mr Hart. Mr Hart nodded. She would circulate it.", "Kay Oak"),
        ("Dr West reported. Mrs Dale took a note. He would write to the hospital.", "John West"),
    ],
    "who does one thing and says another": [
        ("Cllr Fry asked for the cost. Mr Hart did not have it and said that it would be given in May.", "Tom Hart"),
    ],
    "a pronoun ends a longer clause": [
        ("The Head of Parks said that the Council's advisers ran a course and he would book it.", "Tom Hart"),
        ("Mrs Dale confirmed that, the bill being due by noon on Friday, she would write to the firm.", "Sue Dale"),
        ("Dr West said the clinics were full in March but he would ask for figures.", "John West"),
        ("The Town Clerk explained that the firm had closed and that she would find another.", "Sue Dale"),
        ("Ms Oak advised that the police ran a stall and that she would invite them.", "Kay Oak"),
    ],
    "when it does stands before who does it": [
        ("Dr West said that from 4 May the Town Clerk would write to each of them.", "Sue Dale"),
    ],
    "to whom a question is put, though the answer is not there": [
        ("Cllr Moss pressed for the sum, which the Youth Worker did not have with her. She would e-mail it.", "Oak"),
        ("Cllr Fry wanted the figures, but the Head of Parks had not brought them. He would send them on.", "Hart"),
        ("Cllr Moss sought the list; the Town Clerk was still compiling it. She would circulate it.", "Sue Dale"),
    ],
    "a post by its initials": [
        ("The HoP said that he would circulate the plan.", "Tom Hart, Head of Parks"),
        ("DPH to circulate the clinic figures.", "John West"),
        ("The YW was content to send the list to members.", "Kay Oak"),
    ],
    "a lead-in is no part of who speaks": [
        ("Speaking to the amendment, the Head of Parks told the Council that he would bring such a plan.", "Tom Hart"),
        ("Winding up the debate, the Town Clerk said that she would write to the firm.", "Sue Dale"),
        ("But the Youth Worker said that she would invite the police.", "Kay Oak"),
    ],
    "a name without a roster": [
        ("Usha's read them all. She offered to put the lot in a spreadsheet for the April meeting.", "Usha"),
        ("Bea wrote in January. Bea to write again, copy to the Clerk.", "Bea"),
        ("Helen understood and said the team would be told before it went in the bulletin.", "Helen"),
        ("It was late, and Angie said she would lend a hand and send the photos.", "Angie"),
        ("DCFO Sims: the backlog will be nil by May, and Members will see the numbers monthly.", "DCFO Sims"),
    ],
    "a heading is nobody": [
        ("Comment: The trade would be written to on the day of the advert.", "-"),
    ],
    "a person to be found is not who finds one": [
        ("The Town Clerk said that a nurse would be appointed by the end of April.", "Sue Dale"),
        ("Mr Hart said that a new contractor would be appointed by the end of June.", "Tom Hart"),
    ],
    "who suggests to act with another": [
        ("Mr Hart had seen it. He suggested that he and Cllr Moss meet there, and she agreed to this.", "Tom Hart"),
        ("Dr West suggested that he and Cllr Fry visit the clinic, and Cllr Fry agreed to this.", "John West"),
        ("The Town Clerk proposed that she and Cllr Moss meet the firm, and this was agreed.", "Sue Dale"),
        ("Ms Oak offered that she and Mr Hart walk the route, and he agreed to this.", "Kay Oak"),
        ("Mr Hart suggested that he and the Clerk look at the lease, and she agreed to this.", "Tom Hart"),
    ],
    "who is asked agrees, not who asks": [
        ("The Town Clerk asked that Cllr Fry join her, and he agreed to do so.", "Bob Fry"),
        ("Mr Hart asked the Youth Worker to write to the schools, and she agreed to do so.", "Kay Oak"),
    ],
    'a post of a service with a "to" in its name': [
        ("The Home to School Transport Manager would write to parents.", "Home to School Transport Manager"),
        ("The Head of Right to Buy agreed to circulate the figures.", "Head of Right to Buy"),
        ("The Committee asked the Head of Parks to Report back. Mr Hart would report in May.", "Tom Hart"),
    ],
    "a passive has its agent": [
        ("Mr Hart replied that parents would be written to by the operator in May.", "the operator"),
        ("The lamps would be checked by the Town Clerk.", "Sue Dale"),
        ("Ms Oak said that the slides would be circulated to all heads by the Youth Worker.", "Kay Oak"),
        ("The hedge is to be cut by the contractor before the fair.", "the contractor"),
        ("Mr Hart said that the drain would be repaired by the landowner.", "the landowner"),
    ],
    "a passive follows who told of it": [
        ("4.2 The Head of Parks accepted that this was poor. The seat would be repaired in May.", "Tom Hart"),
        ("Dr West reported on the clinic. The figures would be circulated.", "John West"),
        ("Mrs Dale apologised for the delay. The minutes would be published that week.", "Sue Dale"),
        ("Ms Oak outlined the trip. A letter would be sent to parents.", "Kay Oak"),
        ("(c) Mr Hart presented the plan. A copy would be sent to members.", "Tom Hart"),
    ],
    "a passive after a question is of who answers": [
        ("Dr West presented it. Cllr Fry asked how many there were. The figures would be circulated.", "John West"),
        ("Mr Hart introduced the plan. Cllr Moss felt it was long. A summary would be provided.", "Tom Hart"),
        ("The Town Clerk reported. Cllr Fry thanked her. Cllr Moss asked for a copy. It would be sent.", "Sue Dale"),
        ("Ms Oak explained the scheme. A Member queried the cost. A note would be circulated.", "Kay Oak"),
        ("Mr Hart spoke of the pond. Cllr Moss suggested a fence. A price would be obtained.", "Tom Hart"),
    ],
    "nobody tells of it": [
        ("Cllr Fry asked about the lamp. It was explained that it would be repaired in May.", "-"),
        ("The Town Clerk left the room. It was agreed that a letter would be sent.", "-"),
        ("The Committee noted that a valuation was made. The results would be circulated.", "-"),
        ("Cllr Moss asked for the figures. They would be circulated.", "-"),
        ("Members welcomed the plan. It was confirmed that a copy would be sent to all.", "-"),
    ],
    "who is told or given it does nothing": [
        ("The Head of Parks said that residents would be told of the date.", "Tom Hart"),
        ("Mrs Dale confirmed that Cllr Fry would be sent the figures.", "Sue Dale"),
        ("Dr West said that the Committee would receive a report in May.", "John West"),
        ("Mr Hart assured her that Councillor Moss would have it by Friday.", "Tom Hart"),
        ("Ms Oak said that every pupil would be given a copy of the survey.", "Kay Oak"),
    ],
    "who grants in the second half of a sentence": [
        (
            "Members asked for a report on the costs and the Head of Parks confirmed that it could be provided.",
            "Tom Hart",
        ),
        ("Officers were asked to include a map, and Mr Hart was content to do so.", "Tom Hart"),
        ("Cllr Fry requested a copy of the lease and the Town Clerk agreed to send one.", "Sue Dale"),
        ("Cllr Moss asked that the leaflet be changed and Ms Oak agreed to look into it.", "Kay Oak"),
        ("A Member asked for a leaflet, and Dr West agreed to circulate one.", "John West"),
    ],
    "who gives an assurance": [
        ("The Chair received an assurance from Mr Hart that the seats would be repaired in May.", "Tom Hart"),
        ("An undertaking was given by the Town Clerk that the fees would be published.", "Sue Dale"),
        ("Cllr Fry received a promise from Dr West that a note would be circulated to members.", "John West"),
        ("Members obtained a commitment from the developer that the hedge would be replaced.", "the developer"),
        ("Cllr Moss received an assurance from Ms Oak that a letter would be sent.", "Kay Oak"),
    ],
    "others than the council act": [
        (
            "Ms Oak added that, if allowed, the developer would set up a group and would write to parents.",
            "the developer",
        ),
        ("She added that the operator would write to parents in May.", "the operator"),
        ("Mr Hart explained that the landowner would repair the gate by Easter.", "the landowner"),
        ("The Town Clerk reported that the contractor would replace the seat in May.", "the contractor"),
        ("Dr West confirmed that the hospital would publish its figures in June.", "the hospital"),
    ],
    "somebody's people act on their word": [
        ("Mr Hart said that his team would look into it.", "Tom Hart"),
        ("Dr West confirmed that his office would circulate the figures.", "John West"),
        ("Ms Oak said that her volunteers would write to the schools.", "Kay Oak"),
        ("The Town Clerk said that her assistant would circulate the minutes.", "Sue Dale"),
        ("The Head of Parks replied that his own staff would repair it in May.", "Tom Hart"),
    ],
    "what is said word for word": [
        ("Mr Hart: leave that with me, I'll speak to the foreman.", "Tom Hart"),
        ('Councillor Fry said: "Yes, gladly. I\'ll ask the firm to send it."', "Bob Fry"),
        ("Mrs Dale: I'd have to check, I'll drop you a line.", "Sue Dale"),
        ("KO: I'll send the link round.", "Kay Oak"),
        ("The Town Clerk: I will circulate the list.", "Sue Dale"),
    ],
    "a first name, as notes have it": [
        ("Gates: Tom said they had rusted. He'll get a price.", "Tom Hart"),
        ("Kay to sort out a date for Cllr Fry at the school.", "Kay Oak"),
        ("Sue was going to ask the firm. Not done as she was ill. She'll write to them by Friday.", "Sue Dale"),
        ("The boat: Tom has found a man. He'll send round his number.", "Tom Hart"),
        ("Pat has lost the key. Kay will get another and send it round.", "Kay Oak"),
    ],
}
PARAGRAPHS: dict[str, list[tuple[tuple[str, ...], str]]] = {
    "a written answer": [
        (("Question 1, from Mrs Gill, Oak Row", "To the Head of Parks, Mr Tom Hart", '"When?"', "Answer:"), "Tom Hart"),
        (("Question 1 - Mrs Gill to the Head of Parks", '"When will it open?"', "Reply by Mr Hart"), "Tom Hart"),
        (("Question from Cllr Fry to the Town Clerk:", '"When will it open?"', "Answer:"), "Sue Dale"),
        (("1. Ms Hill asked the Chair:", "When will it open?", "Response from Dr West"), "John West"),
        (("Q2. Cllr Moss asked the Head of Parks", "When will it open?", "Mr Hart replied as follows:"), "Tom Hart"),
        (("Written question by Mr Oak", "When will it open?", "The Town Clerk responded:"), "Sue Dale"),
    ],
    "an entry of a list that somebody tells": [
        (("In answer to questions, Mr Hart said that:", "(i) the pond was clean;"), "Tom Hart"),
        (("The Town Clerk reported that:", "• the lamps were new;"), "Sue Dale"),
        (("Dr West advised:", "1. the clinic was full;", "2. the list was long;"), "John West"),
        (("Ms Oak explained that:", "(a) the trip was on;"), "Kay Oak"),
        (("Mr Hart informed members:", "- the beds were planted;"), "Tom Hart"),
    ],
}


def last_promiser(paragraphs: tuple[str, ...]) -> str:
    told = tuple(Contribution(one, Authority.MINUTED, 0) for one in paragraphs)
    held = Meeting(date=dt.date(2024, 11, 27), items=(AgendaItem("1", "Parks"),), people=PEOPLE, contributions=told)
    found = [one for one in find_promises(held) if one.contribution == len(told) - 1]
    assert found, "no promise is found"
    return str(found[-1].who)


def right(found: str, who: str) -> bool:
    return not found if who == "-" else who.removeprefix("the ") in found


@pytest.mark.parametrize(("text", "who"), [one for cases in ANSWERED.values() for one in cases])
def test_who_promises_in_a_paragraph(text: str, who: str) -> None:
    assert right(last_promiser((text,)), who)


@pytest.mark.parametrize(("paragraphs", "who"), PARAGRAPHS["a written answer"])
def test_who_gives_a_written_answer_promises_in_it(paragraphs: tuple[str, ...], who: str) -> None:
    assert right(
        last_promiser((*paragraphs, '"I am sorry. Work will start in May and the pool will be repaired."')), who
    )


@pytest.mark.parametrize(("paragraphs", "who"), PARAGRAPHS["an entry of a list that somebody tells"])
def test_who_tells_a_list_promises_in_its_entries(paragraphs: tuple[str, ...], who: str) -> None:
    mark = paragraphs[-1].split()[0]
    assert right(last_promiser((*paragraphs, f"{mark} a note would be circulated to members.")), who)


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("1. to ask the Chief Executive to write to the firm", "the Chief Executive"),
        ("That this Council calls upon the Head of Parks to report by May.", "the Head of Parks"),
        ("(b) Instructs the Town Clerk to seek three quotations", "the Town Clerk"),
        ("That the Town Clerk ask the contractor to repair it", None),
        ("to write to the firm asking the manager to attend", None),
        ("to ask the police to attend", None),
    ],
)
def test_whom_a_body_tells_to_do_something(sentence: str, who: str | None) -> None:
    assert told_to(sentence) == who


def test_the_leader_is_not_the_leader_of_the_opposition() -> None:
    people = (
        Named("Cllr Ann Lee", Capacity.MEMBER, role="Leader of the Council"),
        Named("Cllr Bob Fry", Capacity.MEMBER, role="Leader of the Opposition"),
    )
    told = Contribution("The Leader undertook to write to the minister.", Authority.MINUTED, 0)
    (found,) = find_promises(Meeting(people=people, contributions=(told,)))
    assert found.who.name == "Cllr Ann Lee"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Contact officer: Lynn Task, Right to Buy Manager, 01632 960 001", "Lynn Task, Right to Buy Manager"),
        ("Report author: Lynn Task, Right to Buy Manager", "Lynn Task, Right to Buy Manager"),
        ("Lynn Task, Right to Buy Manager, had been ill", "Right to Buy Manager"),
    ],
)
def test_who_holds_a_post_stands_where_a_paper_names_its_contact(line: str, who: str) -> None:
    told = [
        Contribution("That the Right to Buy Manager write to all tenants by May.", Authority.RESOLVED, 0),
        Contribution(line, Authority.REPORTED, 0),
    ]
    (found,) = find_promises(Meeting(items=(AgendaItem("1", "Homes"),), contributions=tuple(told)))
    assert str(found.who) == who
