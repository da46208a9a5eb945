"""A catch-up in plain words."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.catchup.acronyms import acronyms_in, expanded
from assistant.catchup.catching import catch_up
from assistant.catchup.from_store import papers_of
from assistant.catchup.meetings import meant, meetings
from assistant.catchup.plain import Plain, plain
from assistant.catchup.showing import plain_lines
from assistant.catchup.terms import terms_in
from index.store import Store
from index.types import AgendaItem, Authority, Contribution, Meeting
from tests.unit.kept import keep

HELD = dt.date(2024, 3, 12)
LONG = (
    "The MASH deals with all of the concerns that schools, doctors, the police and neighbours raise about children in "
    "the borough, and it dealt with 900 of them last year."
)
SHORT = "The MASH dealt with 900 concerns about children in the borough last year."
DEFINED = "The Multi-Agency Safeguarding Hub (MASH) was opened in the borough in May 2019 by the council."


def test_an_acronym_is_expanded_where_it_first_stands() -> None:
    longs = {"MASH": "Multi-Agency Safeguarding Hub", "SRO": "Senior Responsible Owner"}
    assert expanded("The MASH and the MASH's SRO met.", longs) == (
        "The MASH [Multi-Agency Safeguarding Hub] and the MASH's SRO [Senior Responsible Owner] met."
    )
    assert longs == {}


def test_what_is_written_out_there_already_is_not_repeated() -> None:
    assert (
        expanded("TCSP (Town Centre Shops Plan)", {"TCSP": "Town Centre Shops Plan"}) == "TCSP (Town Centre Shops Plan)"
    )


@given(st.text(max_size=60))
def test_a_text_without_known_acronyms_stays_as_it_is(text: str) -> None:
    assert expanded(text, {}) == text
    assert all(one in text for one in acronyms_in([text]))


def test_council_words_are_explained_with_their_source() -> None:
    terms = terms_in(["The scrutiny panel endorsed the recommendations."])
    assert [term.word for term in terms] == ["scrutiny", "endorse", "recommendation"]
    assert all(term.meaning and term.source for term in terms)
    assert terms_in(["The trees were felled."]) == []


@pytest.fixture
def told(store: Store) -> Plain:
    items = (AgendaItem("1", "Children"),)
    texts = ("The report is about the work of the hub for children in the borough.", LONG, SHORT)
    here = tuple(Contribution(text, Authority.MINUTED, 0) for text in texts)
    keep(store, "march.txt", [Meeting("Beeton", "Scrutiny Panel", HELD, items=items, contributions=here)])
    before = (Contribution(DEFINED, Authority.MINUTED, 0),)
    keep(store, "may.txt", [Meeting("Beeton", "Cabinet", dt.date(2019, 5, 1), items=items, contributions=before)])
    held = meant("12 March 2024", meetings(store.catalogue.papers()))
    return plain(store.catalogue, catch_up(papers_of(store, held), short=True))


def test_short_sentences_are_told(told: Plain) -> None:
    texts = [line.text for line in told.told.lines]
    assert SHORT in texts
    assert LONG not in texts


def test_an_acronym_has_the_long_form_of_a_paper_and_where_it_stands(told: Plain) -> None:
    (mash,) = told.to_json()["acronyms"]
    assert (mash["word"], mash["meaning"]) == ("MASH", "Multi-Agency Safeguarding Hub")
    assert (mash["source"], mash["meeting"]) == ("may.txt", "2019-05-01")


def test_the_quote_stays_verbatim_beside_what_is_shown(told: Plain) -> None:
    (line,) = (line for line in told.to_json()["items"][0]["lines"] if line["quote"] == SHORT)
    assert line["shown"] == SHORT.replace("MASH", "MASH [Multi-Agency Safeguarding Hub]")


def test_it_is_printed_with_a_reading_time_and_its_words(told: Plain) -> None:
    lines = list(plain_lines(told))
    assert lines[0] == "About 1 minute to read"
    assert lines[lines.index("\n[bold]Words[/]") + 1].startswith("MASH: Multi-Agency Safeguarding Hub [dim](may.txt)")
