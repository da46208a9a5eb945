"""Who moved and seconded a resolution, as minutes print it."""

from __future__ import annotations

import pytest

from assistant.decisions.decision import Movers
from assistant.decisions.movers import movers
from assistant.decisions.movers_around import in_title
from assistant.decisions.names_printed import named_in
from tests.unit.sections import MINUTED, RESOLVED, pieces

PRINTED = {
    "Moved by Councillor Dray, seconded by Councillor Jepp": ("Councillor Dray", "Councillor Jepp"),
    "On the proposal of Councillor Birt, seconded by Councillor Prest, it was": ("Councillor Birt", "Councillor Prest"),
    "Councillor Whit moved and Councillor Gupta seconded the recommendations": ("Councillor Whit", "Councillor Gupta"),
    "Councillor Flett, seconded by Councillor Rend, moved": ("Councillor Flett", "Councillor Rend"),
    "Councillor Ms Dark moved, and Councillor Cann seconded, that": ("Councillor Ms Dark", "Councillor Cann"),
    "Cllr. Hurr proposed, seconded by Cllr. Dace, all agreed, that": ("Cllr. Hurr", "Cllr. Dace"),
    "That it be paid. Proposed Cllr. Dace, seconded Cllr. Mrs. Ling. Agreed.": ("Cllr. Dace", "Cllr. Mrs. Ling"),
    "RESOLVED to pay it (Cllr Merrick, seconded by Cllr Wace; all in favour)": ("Cllr Merrick", "Cllr Wace"),
    "RESOLVED (proposed NG, seconded JB).": ("NG", "JB"),
    "Proposer: Councillor Bass Seconder: Councillor Huss": ("Councillor Bass", "Councillor Huss"),
    "Mrs. Lyall proposed that he be asked. Seconded by Miss Fenn and carried.": ("Mrs. Lyall", "Miss Fenn"),
    "Councillor Lumb was proposed by Councillor Sayle and seconded by Mr Marr.": ("Councillor Sayle", "Mr Marr"),
    "It was moved by the Chairman and seconded by the Vice-Chair that": ("the Chairman", "the Vice-Chair"),
    "Cynigiwyd / Proposed: Non Haf Ceiriog. Eiliwyd / Seconded: Ann Swain. Derbyniwyd": (
        "Non Haf Ceiriog",
        "Ann Swain",
    ),
    "Cllr J. P. O'Brien-Smith proposed it, seconded by Cllr A de Souza": (
        "Cllr J. P. O'Brien-Smith",
        "Cllr A de Souza",
    ),
    "RESOLVED to pay it. Prop. Cllr. Brock, sec. Cllr. Tuff.": ("Cllr. Brock", "Cllr. Tuff"),
    "Cllr Con, Portfolio Holder for Finance, moved it. Cllr Lisle seconded.": ("Cllr Con", "Cllr Lisle"),
    "N.R. proposed it. P.S. seconded.": ("N.R.", "P.S."),
    "Councillor Hubb moved the recommendation": ("Councillor Hubb", None),
    "Cllr Win moved, Cllr Per seconding, and it was agreed": ("Cllr Win", "Cllr Per"),
    "It was moved (Asante/Fenby) that it be open": ("Asante", "Fenby"),
    "A motion by Councillor Dux to visit the site": ("Councillor Dux", None),
    "(Proposed Cllr Lee / Seconded Cllr Oak)": ("Cllr Lee", "Cllr Oak"),
    "P: Cllr Lee S: Cllr Oak": ("Cllr Lee", "Cllr Oak"),
    "Cllr Lee (seconded Cllr Oak) proposed that": ("Cllr Lee", "Cllr Oak"),
    "Cynigiwyd gan y Cyng. Rhys Lee, eiliwyd gan y Cyng. Oak": ("Cyng. Rhys Lee", "Cyng. Oak"),
    "Cllr Lee moved that it be put in. Cllr Oak 2nd.": ("Cllr Lee", "Cllr Oak"),
    "Proposed Lee-Ash 2nd Oak & resolved to adopt report": ("Lee-Ash", "Oak"),
    "All approved for payment, prop PD sec TO.": ("PD", "TO"),
    "Agreed up to £150 (prop MA, all).": ("MA", None),
    "AGREED as correct. P: Ald Lee / S: Cllr Oak": ("Ald Lee", "Cllr Oak"),
    "Motion 1, Cllr Lee, sec. Cllr Oak: to ask the company to attend": ("Cllr Lee", "Cllr Oak"),
    "upon the motion of Mr. Lee, seconded by the Rev. H. Oak, were approved": ("Mr. Lee", "Rev. H. Oak"),
    "Thereafter Councillor Lee, seconded by Councillor Oak, moved": ("Councillor Lee", "Councillor Oak"),
    "The Board had in September moved £1.1m to the station.": (None, None),
    "Seconded by Councillor Oak and resolved that the public be asked to withdraw": (None, "Councillor Oak"),
    "The Trust proposed that beds be closed": (None, None),
    "Cllr Cope was concerned and moved refusal; Cllr Dunn seconded.": ("Cllr Cope", "Cllr Dunn"),
    "The Committee moved to the next item.": (None, None),
    "He proposed Option A.": (None, None),
    "A report of the Harbour Manager proposed that the fee be raised": (None, None),
    "A paper by the Head of Finance proposed that it be paid": (None, None),
    "A letter from Mrs Joan Fay proposed a crossing": (None, None),
    "The Planning Manager proposed that it wait": (None, None),
    "Cllr Lee proposed a ban. There was no seconder.": (None, None),
}


@pytest.mark.parametrize(("told", "named"), PRINTED.items(), ids=list(PRINTED))
def test_the_mover_and_the_seconder_are_named_as_printed(told: str, named: tuple[str | None, str | None]) -> None:
    assert movers(pieces((RESOLVED, told)), 0, 1) == Movers(*named)


def test_they_stand_in_the_paragraph_before() -> None:
    told = pieces((MINUTED, "Members spoke. Moved by Cllr Lee, seconded by Cllr Oak."), (RESOLVED, "That it be done."))
    assert movers(told, 1, 1) == Movers("Cllr Lee", "Cllr Oak")


@pytest.mark.parametrize(
    "between",
    [
        "An amendment was moved by Cllr Ash, seconded by Cllr Elm.",
        "Cllr Ash moved refusal, seconded by Cllr Elm. The motion was lost.",
        "Cllr Ash moved refusal, seconded by Cllr Elm. Not carried.",
    ],
    ids=["an amendment", "a motion lost", "a motion not carried"],
)
def test_who_moved_what_was_not_resolved_did_not_move_it(between: str) -> None:
    assert not movers(pieces((MINUTED, between), (RESOLVED, "That it be done.")), 1, 1)


def test_a_resolution_before_took_what_was_moved_before_it() -> None:
    told = pieces((MINUTED, "Moved by Cllr Lee."), (RESOLVED, "That it be done."), (RESOLVED, "That it be noted."))
    assert movers(told, 1, 1)
    assert not movers(told, 2, 1)


def test_debate_and_an_amendment_that_fell_stand_between_a_motion_and_its_resolution() -> None:
    told = pieces(
        (MINUTED, "It was moved by Cllr Lee and seconded by Cllr Oak that the hall be let."),
        (MINUTED, "Cllr Elm feared for the roof."),
        (MINUTED, "An amendment was moved by Cllr Ash, seconded by Cllr Fir, that it be sold."),
        (MINUTED, "On being put to the vote the amendment was lost."),
        (RESOLVED, "That the hall be let."),
    )
    assert movers(told, 4, 1) == Movers("Cllr Lee", "Cllr Oak")


def test_who_proposed_and_who_seconded_stand_on_two_lines() -> None:
    told = pieces(
        (MINUTED, "Proposed by Councillor Lee"), (MINUTED, "Seconded by Alderman Oak and"), (RESOLVED, "That.")
    )
    assert movers(told, 2, 1) == Movers("Councillor Lee", "Alderman Oak")


def test_an_amendment_that_had_no_seconder_does_not_end_the_motion() -> None:
    moved = "The Chair moved, and Cllr Oak seconded, that it be supported. Cllr Elm moved, as an amendment, a veto. "
    told = pieces((MINUTED, moved + "There was no seconder for the amendment."), (RESOLVED, "That it be supported."))
    assert movers(told, 1, 1) == Movers("The Chair", "Cllr Oak")


def test_a_paragraph_about_an_amendment_alone_names_who_moved_that() -> None:
    told = pieces(
        (MINUTED, "It was moved by Cllr Lee and seconded by Cllr Oak that the hall be let."),
        (MINUTED, "It was moved by Cllr Ash that it be sold. Put to the vote the amendment was LOST."),
        (RESOLVED, "That the hall be let."),
    )
    assert movers(told, 2, 1) == Movers("Cllr Lee", "Cllr Oak")


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Lee / Cllr Oak",
        "Proposed – Cllr Lee. Seconded – Cllr Oak.",
        "Cllr Lee's motion, seconded by Cllr Oak,",
        "Cllr Lee suggested and Cllr Oak seconded that",
        "Cllr Oak seconded Cllr Lee's proposal",
        "1st Cllr Lee 2nd Cllr Oak",
        "Cllr Lee moved the report. Cllr Oak, in seconding,",
        "Cllr Lee having moved and Cllr Oak having seconded the report",
        "RESOLVED to give £500. (Cllr Lee, Cllr Oak)",
    ],
)
def test_more_forms_of_who_moved_and_seconded(text: str) -> None:
    named = named_in(text)
    assert (named.mover, named.seconder) == ("Cllr Lee", "Cllr Oak")


def test_the_line_below_may_name_them() -> None:
    told = pieces((RESOLVED, "AGREED to go to tender."), (MINUTED, "P: Cllr Lee / S: Cllr Oak"))
    assert movers(told, 0, 1) == Movers("Cllr Lee", "Cllr Oak")


def test_a_line_over_the_next_resolution_names_its_own() -> None:
    told = pieces((RESOLVED, "AGREED it."), (MINUTED, "Proposed Cllr Lee, seconded Cllr Oak"), (RESOLVED, "AGREED."))
    assert movers(told, 0, 1) == Movers()


def test_who_moved_the_amendment_that_won_moved_what_was_resolved() -> None:
    told = pieces(
        (MINUTED, "Councillor Elm, seconded by Councillor Fir, moved approval."),
        (MINUTED, "As an amendment, Councillor Lee, seconded by Councillor Oak, moved refusal."),
        (MINUTED, "The vote was as follows: motion 2, amendment 5."),
        (RESOLVED, "The Committee refused the application."),
    )
    assert movers(told, 3, 1) == Movers("Councillor Lee", "Councillor Oak")


def test_a_title_names_who_is_to_move_the_motion() -> None:
    assert in_title("Notice of Motion – Councillor Lee") == Movers("Councillor Lee")
    assert in_title("Motion by Cllr Oak") == Movers("Cllr Oak")
    assert in_title("Motion: Sewage") == Movers()
