"""Which sentences promise something: every cue, every exclusion, and the phrases of many papers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.promises.cue import Cue, Voice
from index.promises.cues import CUES
from index.promises.exclusion import Exclusion
from index.promises.exclusions import EXCLUSIONS
from index.promises.recognising import cue_in
from index.types import Authority

PROMISES = {
    Authority.MINUTED: [
        "The Head of Planning agreed to circulate the appeal decision.",
        "Officers to check whether the tree is protected.",
        "It was AGREED that officers provide a briefing note on CIL.",
        "A briefing note would be sent to all Members.",
        "The Leader gave an assurance that the matter would be looked into.",
        "Councillor Jones stated that he would raise this with the Police.",
        "Mr Smith offered to attend a future meeting.",
        "The Director noted the request and would respond in writing.",
        "It was suggested that a site visit be arranged and this was agreed.",
        "The Monitoring Officer is to write to all councillors.",
        "Clerk to action.",
        "Cllr A Brown will liaise with the school.",
        "An update will be given at the next meeting.",
        "This would be picked up with the contractor.",
        "The figures were not available but would be forwarded to the Member.",
        "The Service Manager would ensure that the bins were emptied.",
        "It was confirmed that a response would be sent within 10 working days.",
        "The Chief Executive undertook that a response would be provided.",
        "The Director gave a commitment that the data would be shared.",
        "The Director committed to providing the breakdown by ward.",
        "The Cabinet Member pledged to visit the site.",
        "She would take on board the comments made.",
        "The Service Lead noted the comments and would feed them into the review.",
        "Officers would review the signage at the junction.",
        "A further report would come to Committee in March.",
        "The matter would be the subject of a further report.",
        "The business case would return to the Committee in the autumn.",
        "Works would start on site in June 2025.",
        "The contractor would repair the gate by Friday.",
        "The Clerk will order a replacement bin.",
        "PC Hall said he would increase patrols in the park.",
        "Cllr Lee and Cllr Fry to meet the contractor on site.",
        "The Chair would write on behalf of the Panel to the Secretary of State.",
        "The Strategic Director advised that he would provide Members with the figures outside of the meeting.",
        "It was noted that a training session would be arranged for all Members.",
        "The Principal Planner said she would ask Highways about the visibility splay.",
        "The Head of Finance responded that the information could be provided after the meeting.",
        "The Assistant Director would look at this and advise Members accordingly.",
        "The Clerk is obtaining quotes and will report to the May meeting.",
        "Cllr Poe volunteered to look after the noticeboard.",
        "Officers would work with the school to find a solution.",
        "The Group Manager confirmed this would be rectified.",
        "The Chief Officer would bring a paper in Q3.",
        "Clerk to chase the County Council again.",
        "Cllr Patel kindly agreed to paint the bench.",
        "The Interim Director said that this was something she would take back to the service.",
        "The Committee was assured that the timetable would be published on the website.",
        "It was hoped that the report would be ready for June and the Director would circulate it.",
        "The Clerk has been asked to write to the landowner.",
        "The Police agreed to attend the July meeting.",
        "A letter of thanks to be sent to the volunteers.",
        "The Executive Member said that she was happy to meet residents.",
        "Ms Wood said that she would be writing to the Care Quality Commission.",
    ],
    Authority.RESOLVED: [
        "RESOLVED that a further report be submitted in March 2025.",
        "That the Committee receive an update in six months.",
        "That officers explore the options for the depot and report back.",
        "That the Chair writes to the Minister.",
        "to instruct the Director of Place to prepare a business case;",
        "to remit to the Chief Officer to report to the next cycle;",
        "calls for a report on the matter to the next meeting",
        "RESOLVED: to write to the County Council about the lorries.",
        "That the Head of Service be requested to circulate the figures.",
        "(c) that the Executive Director, Place, report to the September Committee on progress.",
        "that Members be provided with the list of sites.",
        "That the Clerk arrange for the tree to be inspected.",
        "That a working group be established to look at the allotments and report in May.",
        "That the Corporate Director be invited to attend the next meeting.",
        "To agree that an all-member briefing be held before the consultation closes.",
        "That an update be brought back to the Panel in the new municipal year.",
        "That the Council writes to the MP.",
        "Clerk to respond objecting to the application.",
        "That the item be added to the work programme.",
        "That the Director review the policy in twelve months.",
        "Resolved to ask the Clerk to get three quotes.",
    ],
    Authority.SAID: [
        "Leave that with me.",
        "Leave it with us, Councillor, and we will see what we can find.",
        "I'll drop you an email tomorrow.",
        "I'll get that across to you.",
        "That's an action for me to take away.",
        "We can certainly do that.",
        "Will do, Chair.",
        "I'll speak to Martin about it.",
        "You'll have that by Friday.",
        "It'll be with you before the next meeting.",
        "I'll see if I can get the numbers.",
        "I'll dig that out for you.",
        "There'll be a report coming to this committee in June.",
        "I'll have a word with the contractor.",
        "We'll get someone out to look at it this week.",
        "I'd be happy to come back in the spring with an update.",
        "I undertake to let the committee have the data.",
        "We will be bringing that back to scrutiny before it goes to cabinet.",
        "Happy to take that offline.",
        "I can certainly ask the team to provide that.",
        "We'll make sure that's in the next report.",
        "I will pick that up with the head teacher.",
        "I'll ask Democratic Services to circulate it.",
        "We'll write to you with those figures.",
        "I think that's something we can look at.",
        "We'll include that in the next quarterly report.",
        "Let me take that away and I'll come back to you.",
        "The clerk will circulate the slides after the meeting.",
        "I'm happy to share the business case with members.",
        "I will find out and let you know.",
        "I'd like to undertake to come back to committee.",
        "We are going to publish it in the autumn.",
        "We'll circulate the slides.",
        "I'll make sure you get a written answer.",
        "We'll arrange a visit for members.",
        "We'll feed that back to the operator.",
        "I can send the link round.",
        "We're more than happy to bring a report.",
    ],
}
NO_PROMISES = {
    Authority.MINUTED: [
        "The Committee would welcome a report.",
        "Councillor Lee said he would support the motion.",
        "Cllr Fry would vote against.",
        "Members asked whether the figures would be circulated.",
        "The Chair would take item 7 first.",
        "It had been agreed last year that a report would be brought.",
        "The Government would provide further guidance.",
        "Costs would rise by April 2025.",
        "The scheme would provide 34 homes.",
        "The application would have a harmful effect on the street scene.",
        "If the bid were successful the Council would report back.",
        "A Member suggested that a letter be sent.",
        "The report had been circulated with the agenda.",
        "The policy would enable officers to act more quickly.",
        "The applicant would provide 40% affordable housing.",
        "The Leader would not comment on individual cases.",
        "Residents would be able to report issues online.",
        "Councillor Poe thanked officers and said he would be sorry to see them go.",
        "The proposed extension would be sited to the rear.",
        "The next meeting will be held on 5 May 2025.",
        "The minutes will be signed by the Chair at the next meeting.",
        "He would have liked more time.",
        "Mr Dale spoke against the application and said that it would cause traffic.",
        "The Clerk reported that the insurance would cost £900.",
        "Members noted that the budget would be considered by Cabinet in February.",
        "The Chairman reminded members that the meeting would be recorded.",
        "The developer would need to submit a transport assessment.",
    ],
    Authority.RESOLVED: [
        "That the report be noted.",
        "RESOLVED that the minutes be approved and signed by the Chair.",
        "That planning permission be granted subject to conditions.",
        "That the budget be approved.",
        "That Councillor Lee be appointed to the outside body.",
        "That the press and public be excluded from the meeting.",
        "That authority be delegated to the Director to agree the final terms.",
        "That the precept be set at £20,000.",
        "That the capital programme be amended to include the scheme.",
        "RESOLVED to approve the accounts for payment.",
        "The Committee agreed to note the report.",
        "That the recommendations be endorsed.",
        "That the sum of £500 be granted to the Scouts.",
        "That standing orders be suspended.",
        "That the application be refused.",
    ],
    Authority.SAID: [
        "I'll bring you in next, Councillor.",
        "We will now move to item 5.",
        "Can you check that and come back to us?",
        "I'll start with the first slide.",
        "We agreed last year to bring it back.",
        "If it fails we'll have to look at that again.",
        "I'll come to Councillor Lee and then Councillor Fry.",
        "I will be brief.",
        "We will always do our best for children.",
        "I can say that it's going well.",
        "I'll hand over to Rachel.",
        "We would have brought it in March.",
        "They promised us a new school.",
        "I'll take those questions together.",
        "I hope we will see an improvement.",
        "We'll go through the report page by page.",
        "We will continue to work with partners.",
        "I will ask my second question.",
        "We'll take a five minute break.",
        "I'll let Sam answer that.",
        "You can find that on our website.",
        "We'll be here until nine at this rate.",
        "I would like to know when it will be published.",
        "I think we can all agree on that.",
        "I'll second that.",
        "We'll vote on that now.",
    ],
}


def cases(told: dict[Authority, list[str]]) -> list[tuple[Authority, str]]:
    return [(form, sentence) for form, sentences in told.items() for sentence in sentences]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_the_example_of_a_cue_is_found_by_it(cue: Cue) -> None:
    assert all(cue.pattern.search(cue.example) for _ in cue.forms)
    found = cue_in(cue.example, min(cue.forms))
    assert found is not None


@pytest.mark.parametrize("exclusion", EXCLUSIONS, ids=lambda exclusion: exclusion.name)
def test_the_example_of_an_exclusion_promises_nothing(exclusion: Exclusion) -> None:
    for form in exclusion.forms:
        assert cue_in(exclusion.example, form, chairs=exclusion.chair) is None


@pytest.mark.parametrize(("form", "sentence"), cases(PROMISES))
def test_a_promise_is_found(form: Authority, sentence: str) -> None:
    assert cue_in(sentence, form)


@pytest.mark.parametrize(("form", "sentence"), cases(NO_PROMISES))
def test_what_is_no_promise_is_not(form: Authority, sentence: str) -> None:
    assert cue_in(sentence, form) is None


def test_who_chairs_says_how_the_meeting_goes_on() -> None:
    assert cue_in("We will come back to that.", Authority.SAID)
    assert cue_in("We will come back to that.", Authority.SAID, chairs=True) is None
    assert cue_in("I will write to the Minister about that.", Authority.SAID, chairs=True)


def test_an_agenda_promises_nothing() -> None:
    assert cue_in("The Director will report back to the next meeting.", Authority.AGENDA) is None


def test_cues_that_need_a_time_do_nothing_without_one() -> None:
    assert cue_in("We aim to publish the plan in January.", Authority.SAID)
    assert cue_in("We aim to publish the plan.", Authority.SAID) is None


def test_each_cue_has_a_name_of_its_own() -> None:
    names = [cue.name for cue in CUES]
    assert len(set(names)) == len(names)
    assert {cue.voice for cue in CUES} == set(Voice)


@given(st.text(max_size=300), st.sampled_from(Authority))
def test_a_cue_stands_in_its_sentence(text: str, form: Authority) -> None:
    found = cue_in(text, form)
    assert found is None or isinstance(found[1], re.Match)


@given(
    st.lists(
        st.sampled_from("I we will would be to the officers that not if report back take away".split()), max_size=60
    )
)
def test_long_runs_of_its_words_are_read_in_time(words: list[str]) -> None:
    cue_in(" ".join(words), Authority.SAID)
    cue_in(" ".join(words), Authority.MINUTED)
