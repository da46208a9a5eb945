"""Promises of whole meetings: who makes them to whom, "Action:" lines, tables, and what goes on as one."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.promises.finding import find_promises
from index.promises.promise import Due, Person, Promise
from index.types import AgendaItem, Authority, Capacity, Contribution, Meeting, Named

PEOPLE = (
    Named("Cllr Ann Lee", Capacity.MEMBER, role="Chair"),
    Named("Cllr Bob Fry", Capacity.MEMBER),
    Named("Sue Dale", Capacity.ATTENDING, role="Town Clerk"),
    Named("Dr John West", Capacity.ATTENDING, role="Director of Public Health"),
)


def meeting(*told: str | Contribution, authority: Authority = Authority.MINUTED) -> Meeting:
    contributions = tuple(one if isinstance(one, Contribution) else Contribution(one, authority, 0) for one in told)
    items = (AgendaItem("1", "Playground"),)
    return Meeting(date=dt.date(2024, 11, 27), items=items, people=PEOPLE, contributions=contributions)


def said(speaker: str, text: str, uncertain: bool = False) -> Contribution:
    return Contribution(text, Authority.SAID, 0, speaker, uncertain=uncertain)


def only(held: Meeting) -> Promise:
    (found,) = find_promises(held)
    return found


def words(held: Meeting, promise: Promise) -> list[str]:
    return [held.contributions[promise.contribution].text[begin:end] for begin, end in promise.spans]


WHO = {
    "The Town Clerk said that she would get three quotes.": Person("Sue Dale", "Town Clerk"),
    "The Director of Public Health undertook to circulate a note.": Person("Dr John West", "Director of Public Health"),
    "In response to a question from Cllr Fry, the Director of Public Health agreed to look into it.": Person(
        "Dr John West", "Director of Public Health"
    ),
    "The Town Clerk advised that the figures would be circulated.": Person("Sue Dale", "Town Clerk"),
    "Cllr Fry to write to the school.": Person("Cllr Bob Fry"),
    "The Head of Parks would report back in May.": Person(None, "Head of Parks"),
    "It was agreed that the Town Clerk would obtain a quote.": Person("Sue Dale", "Town Clerk"),
    "It was agreed that a quote would be obtained.": Person(),
    "Three quotes be obtained for the seat. (Town Clerk)": Person("Sue Dale", "Town Clerk"),
}


@pytest.mark.parametrize(("text", "who"), WHO.items(), ids=list(WHO))
def test_who_promises_is_told_by_the_sentence(text: str, who: Person) -> None:
    authority = Authority.RESOLVED if text.startswith("Three") else Authority.MINUTED
    assert only(meeting(text, authority=authority)).who.role == who.role
    found = only(meeting(text, authority=authority)).who.name
    assert (found or "").split()[-1:] == (who.name or "").split()[-1:]


def test_a_pronoun_stands_for_who_spoke_before() -> None:
    held = meeting("The Town Clerk reported that the swing was broken. She would chase the supplier.")
    assert only(held).who == Person("Sue Dale", "Town Clerk")


def test_a_thing_promised_without_anybody_is_inferred_to_be_of_who_spoke_before() -> None:
    held = meeting("The Town Clerk reported on the bins. The figures would be circulated.")
    assert only(held).who == Person("Sue Dale", "Town Clerk", unsure=True)


def test_what_is_said_is_promised_by_the_speaker_to_who_asked() -> None:
    held = meeting(
        said("Cllr Ann Lee", "Good evening and welcome to the meeting of the panel."),
        said("Cllr Bob Fry", "I wondered how many children wait for a place at the moment?"),
        said("Dr John West", "I don't have that. I'll find out and let you know in January."),
    )
    found = only(held)
    assert (found.who.name, found.to, found.due) == ("Dr John West", "Cllr Bob Fry", Due("in January", "2025-01"))
    assert found.asked == "I wondered how many children wait for a place at the moment?"
    assert words(held, found) == ["I'll find out and let you know in January."]


def test_words_of_another_under_a_speakers_label_are_of_who_answered_before() -> None:
    held = meeting(
        said("Dr John West", "The service has grown by a tenth over the last year or so."),
        said("Cllr Bob Fry", "Could you include the numbers in a future report please?"),
        said("Cllr Bob Fry", "I'll make sure it's included.", uncertain=True),
    )
    found = only(held)
    assert found.who == Person("Dr John West", "Director of Public Health", unsure=True)
    assert found.to == "Cllr Bob Fry"


def test_yes_to_a_request_is_a_promise_and_yes_to_a_question_is_none() -> None:
    asked = said("Cllr Bob Fry", "Could you send us the figures by ward before the next meeting?")
    assert only(meeting(asked, said("Dr John West", "Yes, of course."))).asked == asked.text
    asked = said("Cllr Bob Fry", "Is the pool open on Sundays as it used to be?")
    assert find_promises(meeting(asked, said("Dr John West", "Yes, of course."))) == []


def test_sentences_that_go_on_about_the_same_thing_are_one_promise() -> None:
    text = "I'm happy to put that in. We have a plan for placements. So I will take that away and include it."
    held = meeting(said("Cllr Ann Lee", "Welcome."), said("Sue Dale", text))
    assert words(held, only(held)) == [
        "I'm happy to put that in.",
        "So I will take that away and include it.",
    ]


def test_the_speaker_who_opens_a_recording_chairs_it() -> None:
    opening = said("Cllr Ann Lee", "Good evening and welcome everybody.")
    assert find_promises(meeting(opening, said("Cllr Ann Lee", "We will come back to you on that."))) == []


ACTIONS = {
    "Action: Town Clerk": ("Sue Dale, Town Clerk", "Members asked about the hedge by the gate."),
    "ACTION BY: S Dale": ("S Dale", "Members asked about the hedge by the gate."),
    "ACTION SD": ("Sue Dale, Town Clerk", "Members asked about the hedge by the gate."),
    "(Town Clerk)": ("Sue Dale, Town Clerk", "Members asked about the hedge by the gate."),
    "Action: Cllr Fry to write to the owner.": ("Cllr Bob Fry", "Action: Cllr Fry to write to the owner."),
    "Action 12/24 – Cllr Fry to write to us.": ("Cllr Bob Fry", "Action 12/24 – Cllr Fry to write to us."),
    "Action: Report to the next meeting on the swings": ("", "Action: Report to the next meeting on the swings"),
}


@pytest.mark.parametrize(("line", "told"), ACTIONS.items(), ids=list(ACTIONS))
def test_an_action_line_is_a_promise_or_names_the_owner_of_what_is_above(line: str, told: tuple[str, str]) -> None:
    held = meeting("Members asked about the hedge by the gate.", line)
    found = only(held)
    assert (str(found.who), *words(held, found)) == told


def test_an_action_line_names_the_owner_of_the_promise_above_it() -> None:
    held = meeting("It was agreed that a quote would be obtained.", "Action: Town Clerk")
    assert str(only(held).who) == "Sue Dale, Town Clerk"


def test_lines_below_an_action_say_who_owns_it_and_by_when() -> None:
    held = meeting(
        "Action: Policy to be brought back to us", "Lead: Town Clerk", "Due: May 2025", "Update: To be sent out soon."
    )
    found = only(held)
    assert (str(found.who), found.due and found.due.date) == ("Sue Dale, Town Clerk", "2025-05")


def test_entries_under_a_heading_of_actions_are_promises_of_who_they_name() -> None:
    held = meeting(
        "Actions:", "• Circulate the slides (Clerk)", "• Sue: ring the school", "Clerk - ring the bell", "The end."
    )
    assert [(words(held, one), str(one.who)) for one in find_promises(held)] == [
        (["• Circulate the slides (Clerk)"], "Sue Dale, Town Clerk"),
        (["• Sue: ring the school"], "Sue Dale, Town Clerk"),
        (["Clerk - ring the bell"], "Sue Dale, Town Clerk"),
    ]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Cllr Lee asked that the report be circulated. Dr West agreed.", "John West"),
        ("It was requested that a copy be sent to Members. The Town Clerk said that she would do so.", "Sue Dale"),
        ("A Member suggested that a report be brought in May. This was agreed.", ""),
    ],
)
def test_a_minuted_request_and_its_granting_are_one_promise(told: str, who: str) -> None:
    held = meeting(told)
    promise = only(held)
    assert words(held, promise) == [told]
    assert who in str(promise.who)


@pytest.mark.parametrize(
    "told",
    [
        "Cllr Lee requested a recorded vote. This was agreed.",
        "Cllr Lee asked that the report be circulated. The suggestion was not supported.",
        "Cllr Lee asked why a report was late. The Clerk agreed.",
    ],
)
def test_what_grants_nothing_that_outlives_the_meeting_is_no_promise(told: str) -> None:
    assert find_promises(meeting(told)) == []


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Sue will write to the school.", "Sue Dale"),
        ("Bob said that he would find out and tell us.", "Cllr Bob Fry"),
        ("SD to circulate the survey.", "Sue Dale"),
        ("Bob thanked the pupils and Sue will send round the date.", "Sue Dale"),
    ],
)
def test_a_first_name_or_initials_stand_for_the_only_one_who_has_them(told: str, who: str) -> None:
    assert only(meeting(told)).who.name == who


def test_an_action_in_brackets_ends_its_sentence() -> None:
    held = meeting("The hedge hangs over the path (Action: Town Clerk). The gate is new.")
    assert words(held, only(held)) == ["The hedge hangs over the path (Action: Town Clerk)."]


def test_a_yes_and_what_goes_on_from_it_are_one_promise() -> None:
    asked = said("Cllr Bob Fry", "Could we have the figures split by ward?")
    held = meeting(asked, said("Dr John West", "By ward, yes, no problem. I'll send them to everybody on the panel."))
    assert words(held, only(held)) == ["By ward, yes, no problem. I'll send them to everybody on the panel."]


def test_a_yes_that_only_says_how_things_are_is_no_promise() -> None:
    asked = said("Cllr Bob Fry", "Could you put that in the report?")
    assert find_promises(meeting(asked, said("Dr John West", "Yes, we have it there on page five."))) == []


def test_a_motion_that_all_were_for_is_a_promise() -> None:
    text = "Cllr Fry proposed that the Council write to the bus company. Seconded by Cllr Lee. All agreed."
    assert words(meeting(text), only(meeting(text))) == [text]
    assert find_promises(meeting(text.replace(" All agreed.", " The vote was lost."))) == []


NOTES = ("Walkabout in Mill Lane", "We met at the drain, which is blocked.", "Tom agreed to circulate the survey.")


def test_a_page_of_notes_of_unknown_form_is_read_as_minutes_are() -> None:
    held = Meeting(contributions=tuple(Contribution(told, Authority.REPORTED) for told in NOTES))
    found = only(held)
    assert (words(held, found), found.who) == ([NOTES[-1]], Person("Tom"))


def test_a_report_to_a_body_is_not() -> None:
    held = Meeting(body="Cabinet", contributions=tuple(Contribution(told, Authority.REPORTED) for told in NOTES))
    assert find_promises(held) == []


TOLD = ("The Clerk said that the bench was broken.", "Mr Lee asked for a new one.", "She would order it by May.")


def test_an_agenda_that_says_what_people_said_is_read_as_minutes_are() -> None:
    held = Meeting(body="Cabinet", contributions=tuple(Contribution(told, Authority.AGENDA) for told in TOLD))
    assert words(held, only(held)) == [TOLD[-1]]


def test_an_agenda_is_not() -> None:
    agenda = ("To receive apologies", "Members are asked to note the report", "The Clerk will order it by May.")
    assert find_promises(Meeting(contributions=tuple(Contribution(told, Authority.AGENDA) for told in agenda))) == []


WHO_BEFORE = {
    "J. Mallett was sorry and gave an assurance that a new ladder would be up by Easter.": "J. Mallett",
    'The Town Clerk: "I will take these to the police on Wednesday."': "Sue Dale",
    "Cllr Fry asked about the bin and was told by the Town Clerk that it would be replaced.": "Sue Dale",
    "The Town Clerk couldn't say. She would find out.": "Sue Dale",
    "The Chair asked the Town Clerk, who would reply to members in writing.": "Sue Dale",
    "The hedge is high; Cllr Fry said he would cut it.": "Cllr Bob Fry",
    "SD: a price list will be with heads before the end of term.": "Sue Dale",
    "The Town Clerk took the point and would correct the table.": "Sue Dale",
}


@pytest.mark.parametrize(("told", "who"), WHO_BEFORE.items(), ids=list(WHO_BEFORE))
def test_who_promises_may_stand_in_a_clause_before(told: str, who: str) -> None:
    assert str(only(meeting(told)).who).startswith(who)


def test_one_person_is_not_several() -> None:
    held = meeting("The Town Clerk told of the bid. Officers were in talks. She would notify members of the result.")
    assert only(held).who == Person("Sue Dale", "Town Clerk")


TRACKER = (
    "Date | Action | Owner | Due\n15 May 2024 | Write to the school | Town Clerk | June\n16 May 2024 | None | – | –"
    "\n17 May 2024 | Ring the school | Clerk | Closed"
)
BESIDE = (
    "Item | Discussion | Action\n"
    "1 | The gate was broken. Somebody ought to see to it. | SD\n"
    "2 | The hedge was high. | Cllr Fry to ask the owner to cut it back\n"
    "3 | Nothing was said. |"
)


def test_each_row_of_a_tracker_is_a_promise_due_after_it_was_agreed() -> None:
    held = meeting(Contribution(TRACKER, Authority.REPORTED, table=True))
    found = only(held)
    assert (str(found.who), found.due) == ("Sue Dale, Town Clerk", Due("June", "2024-06"))
    assert words(held, found) == ["Write to the school"]


def test_a_column_of_actions_beside_the_minutes_names_who_acts_or_what_is_done() -> None:
    held = meeting(Contribution(BESIDE, Authority.MINUTED, table=True))
    told = [(str(one.who), *words(held, one)) for one in find_promises(held)]
    assert told == [
        ("Sue Dale, Town Clerk", "Somebody ought to see to it."),
        ("Cllr Bob Fry", "Cllr Fry to ask the owner to cut it back"),
    ]


def test_cells_of_other_tables_of_minutes_are_read_sentence_by_sentence() -> None:
    held = meeting(Contribution("5\tThe Town Clerk agreed to write to the owner.", Authority.MINUTED, table=True))
    assert words(held, only(held)) == ["The Town Clerk agreed to write to the owner."]


_SENTENCES = st.sampled_from(
    [
        "I will look into that.",
        "Yes.",
        "Can you send it?",
        "The Clerk to write.",
        "Action: Clerk",
        "(Clerk)",
        "It would be circulated by May.",
        "a | b",
        "\n",
        "",
    ]
)


@given(st.lists(st.tuples(_SENTENCES, st.sampled_from(Authority), st.booleans()), max_size=8))
def test_spans_lie_in_their_contributions_and_hold_words(told: list[tuple[str, Authority, bool]]) -> None:
    held = meeting(*(Contribution(text, authority, 0, "A B", table=table) for text, authority, table in told))
    for one in find_promises(held):
        text = held.contributions[one.contribution].text
        assert all(0 <= begin < end <= len(text) for begin, end in one.spans)
        assert all(one.strip() for one in words(held, one))
