"""People named in sentences."""

import pytest

from index.people.named_in import apologies_in, declarations_in, presenters_in, substitutes_in
from index.types import Capacity, Named

APOLOGIES = {
    "Apologies were received from Councillors Ned Marsh, Tom Muir and Tim Reed (Co-opted Church Representative).": [
        "Ned Marsh",
        "Tom Muir",
        "Tim Reed",
    ],
    "Apologies for absence had been submitted on behalf of Cllr A. Lee": ["Cllr A. Lee"],
    "Cllr Jones had sent her apologies": ["Cllr Jones"],
    "Councillors A Lee and B Fry gave their apologies.": ["A Lee", "B Fry"],
    "Apologies: Cllr A Lee, B Fry and Mrs C Moss": ["Cllr A Lee", "B Fry", "Mrs C Moss"],
    "Apologies\nCllr A Lee\nAnn Day, Clerk\n\nThe meeting began.": ["Cllr A Lee", "Ann Day"],
    "Apologies were received from:\nAnn Day\nBo Night": ["Ann Day", "Bo Night"],
    "Cllr Lee apologised for her absence.": ["Cllr Lee"],
    "An apology for absence was received from Councillor Mrs J.A. Smith.": ["Councillor Mrs J.A. Smith"],
    "Apologies came from Cllr A. Lee and Cllr B. Fry. The Chair welcomed Cllr C Moss.": ["Cllr A. Lee", "Cllr B. Fry"],
    "Apologies were received on behalf of Councillors Lee and Fry and from Ann Day, Head of Parks.": [
        "Lee",
        "Fry",
        "Ann Day",
    ],
    "Apologies were received from Councillor Lee, the Chief Executive and Councillor Fry": [
        "Councillor Lee",
        "Councillor Fry",
    ],
    "Apologies were received from Cllrs Lee & Fry due to the illness of Mrs Lee": ["Lee", "Fry"],
    "Apologies had been received from Councillor J Smith who was away with Councillor Dee.": ["Councillor J Smith"],
    "Derbyniwyd ymddiheuriadau gan y Cynghorydd Siân Rhys": ["Cynghorydd Siân Rhys"],
}


@pytest.mark.parametrize(("text", "names"), APOLOGIES.items(), ids=APOLOGIES)
def test_apologies_are_from(text: str, names: list[str]) -> None:
    assert [(one.name, one.capacity) for one in apologies_in(text)] == [(name, Capacity.APOLOGIES) for name in names]


def test_a_role_stays_with_its_name() -> None:
    text = "Apologies were received from Councillor Ned Marsh and Tim Reed (Co-opted Church Representative)."
    assert [one.role for one in apologies_in(text)] == [None, "Co-opted Church Representative"]


@pytest.mark.parametrize(
    "text",
    [
        "There were no apologies",
        "There were no apologies for absence from Members.",
        "Apologies: None",
        "Apologies for lateness were received from Cllr Lee.",
        "The Director apologised for the late report.",
        "The Chair apologised for the error in the report by Councillor Lee.",
        "Cllr Lee gave apologies for the confusion.",
        "Apologies were received from the Director of Place.",
        "Mrs Jane Roe asked whether Councillor Lee knew of the noise.",
    ],
)
def test_nobody_sent_apologies(text: str) -> None:
    assert apologies_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "apologies from Cllr A Lee, for whom Cllr B Fry substituted",
        "Apologies were received from Cllr A Lee (Cllr B Fry substituting).",
        "Apologies were received from Cllr A Lee (Cllr B Fry attended as substitute).",
        "Apologies were received from Cllr A Lee (substitute: Cllr B Fry)",
    ],
)
def test_apologies_tell_who_came_instead(text: str) -> None:
    came = Named("Cllr B Fry", Capacity.SUBSTITUTE, instead_of="Cllr A Lee")
    assert apologies_in(text) == [Named("Cllr A Lee", Capacity.APOLOGIES), came]


SUBSTITUTES = {
    "Councillor B Fry was substituting for Councillor A Lee.": [("Councillor B Fry", "Councillor A Lee")],
    "Councillor Fry attended the meeting in place of Councillor Lee": [("Councillor Fry", "Councillor Lee")],
    "Councillor Lee was substituted by Councillor Fry.": [("Councillor Fry", "Councillor Lee")],
    "Cllrs Fry and Moss attended as substitutes for Cllrs Lee and Day respectively.": [("Fry", "Lee"), ("Moss", "Day")],
    "Cllr Fry substituted for Cllrs Lee and Day.": [("Cllr Fry", None)],
    "Councillor B Fry (substitute for Councillor A Lee) joined": [("Councillor B Fry", "Councillor A Lee")],
    "Substitutes: Cllr B Fry for Cllr A Lee; Cllr C Moss (for Cllr D Day)": [
        ("Cllr B Fry", "Cllr A Lee"),
        ("Cllr C Moss", "Cllr D Day"),
    ],
    "It was noted that Cllr B Fry was in attendance as a substitute for Cllr A Lee": [("Cllr B Fry", "Cllr A Lee")],
    "There were no substitutes.": [],
}


@pytest.mark.parametrize(("text", "pairs"), SUBSTITUTES.items(), ids=SUBSTITUTES)
def test_substitutes_come_for(text: str, pairs: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.instead_of) for one in substitutes_in(text)] == pairs


DECLARATIONS = {
    "Councillor Lee declared a pecuniary interest in item 6": ["Councillor Lee"],
    "Councillors A Lee and B Fry declared a non-pecuniary interest as governors where Mrs Roe taught.": [
        "A Lee",
        "B Fry",
    ],
    "Councillor Lee, as a governor of Oak School, declared an interest.": ["Councillor Lee"],
    "An interest was declared by Cllr Lee in item 5.": ["Cllr Lee"],
    "Declarations of interest were received from Cllr X Xing and Ann Day": ["Cllr X Xing", "Ann Day"],
    "Councillor Lee advised that Councillor Fry had declared a personal interest": ["Councillor Fry"],
    "Cllr Lee stated that she had a personal interest in item 3": ["Cllr Lee"],
    "Declarations of interest: Cllr Lee (item 6)": ["Cllr Lee"],
    "There were no declarations of interest recorded.": [],
    "No member declared an interest.": [],
    "Cllr Lee declared no interest": [],
    "Cllr Lee stated that she had no interest to declare": [],
    "Mr Roe, a resident, declared an interest": [],
    "Councillor Lee's wife declared an interest": [],
}


@pytest.mark.parametrize(("text", "names"), DECLARATIONS.items(), ids=DECLARATIONS)
def test_interests_are_declared_by(text: str, names: list[str]) -> None:
    assert [(one.name, one.capacity) for one in declarations_in(text)] == [(name, Capacity.DECLARED) for name in names]


PRESENTERS = {
    "[Ann Day, Deputy Director, Children's Social Care and Helen Field, Head of Community Support to present report]": [
        ("Ann Day", "Deputy Director, Children's Social Care"),
        ("Helen Field", "Head of Community Support"),
    ],
    "[Una Page-Hill, Scrutiny Officer, to present report]": [("Una Page-Hill", "Scrutiny Officer")],
    "[Bo Night, Service Director, Children and Young People, to present report]": [
        ("Bo Night", "Service Director, Children and Young People")
    ],
    "Report of Ann Day, Director of Place": [("Ann Day", "Director of Place")],
    "Presenter: Ann Day": [("Ann Day", None)],
    "Ann Day, Bo Night and Cy Dee to present": [("Ann Day", None), ("Bo Night", None), ("Cy Dee", None)],
    "Ann Day, Head of Parks, introduced the report": [("Ann Day", "Head of Parks")],
    "The report was presented by Ann Day, Head of Parks.": [("Ann Day", "Head of Parks")],
    "Report of the Director of Place": [],
    "[The Chair to welcome everyone to the meeting.]": [],
    "[To approve the minutes of the previous meeting as a correct record]": [],
    "The Head of Service introduced the report": [],
}


@pytest.mark.parametrize(("note", "told"), PRESENTERS.items(), ids=PRESENTERS)
def test_a_note_names_those_who_present(note: str, told: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.role) for one in presenters_in(note)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe asked a question about bins",
        "A petition was presented by Mr Roe",
        "Mr Roe presented a petition",
        "Mr Roe introduced the plan for his extension",
        "Mr Roe, applicant, presented his plan",
        "The late Jane Roe was remembered.",
    ],
)
def test_a_private_individual_is_nobody(text: str) -> None:
    assert [*apologies_in(text), *substitutes_in(text), *declarations_in(text), *presenters_in(text)] == []
