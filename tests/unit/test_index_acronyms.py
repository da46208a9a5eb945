"""Acronyms that papers define, and what a store lists of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.acronyms import Definition, definitions_in, gathered, spells
from index.store import Store
from index.types import AgendaItem, Authority, Contribution, Meeting
from tests.unit.kept import keep

WORDS = st.lists(st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True), min_size=2, max_size=6)


@pytest.mark.parametrize(
    ("text", "acronym", "long"),
    [
        ("the Multi-Agency Safeguarding Hub (MASH) is", "MASH", "Multi-Agency Safeguarding Hub"),
        ("the MASH (Multi-Agency Safeguarding Hub) is", "MASH", "Multi-Agency Safeguarding Hub"),
        ("all Education, Health and Care Plans (EHCPs)", "EHCP", "Education, Health and Care Plans"),
        ("the Office for Standards in Education (OFSTED)", "OFSTED", "Office for Standards in Education"),
        ("Black and Minority Ethnic (BAME) staff", "BAME", "Black and Minority Ethnic"),
        (
            "the Independent Inquiry into Child Sexual Abuse (IICSA)",
            "IICSA",
            "Independent Inquiry into Child Sexual Abuse",
        ),
        ("a Children in Care Council (CiCC) was", "CiCC", "Children in Care Council"),
        ("the City of Ashby Council's (CAC) plan", "CAC", "City of Ashby Council"),
        ("SAR Annual Report 2023 (Safeguarding Adults Review)", "SAR", "Safeguarding Adults Review"),
        ("each SRO, Senior Responsible Owner, is", "SRO", "Senior Responsible Owner"),
        ("MTFS stands for medium term financial strategy.", "MTFS", "medium term financial strategy"),
        ("an ABCD framework, which is the Ash Bay Care Deal, began", "ABCD", "Ash Bay Care Deal"),
        ("the Ash & Bay Care Deal (ABCD)", "ABCD", "Ash & Bay Care Deal"),
    ],
    ids=lambda value: value if value.isalpha() else "",
)
def test_a_definition_is_read_from(text: str, acronym: str, long: str) -> None:
    assert list(definitions_in(text)) == [Definition(acronym, long)]


@pytest.mark.parametrize(
    "text",
    [
        "the report (AGENDA) was noted",
        "the Cabinet Member (CM2) and (2) others",
        "the Health Board (see above)",
        "Board papers were read. Safeguarding Hub (MASH)",
        "the Committee and ADEW (ADEW) met",
        "SRO, some other words came",
        "the NHS is not here",
        "",
    ],
    ids=["capitals", "a digit", "a note", "words missing", "itself", "other words", "no definition", "nothing"],
)
def test_nothing_is_defined_in(text: str) -> None:
    assert list(definitions_in(text)) == []


def test_a_long_form_does_not_run_over_a_sentence() -> None:
    text = "He chairs the Multi. Agency Safeguarding Hub (ASH) now"
    assert list(definitions_in(text)) == [Definition("ASH", "Agency Safeguarding Hub")]


@settings(max_examples=100, deadline=None)
@given(WORDS)
def test_initials_spell_their_words_and_brackets_define_them(words: list[str]) -> None:
    letters = "".join(word[0] for word in words)
    assert spells(letters, words)
    assert Definition(letters, " ".join(words)) in list(definitions_in(f"of the {' '.join(words)} ({letters})."))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ABab ().,-’s\n", max_size=60))
def test_whatever_is_read_stands_in_the_text(text: str) -> None:
    folded = " ".join(text.split())
    assert all(one.long in folded and one.acronym in text for one in definitions_in(text))


@pytest.mark.timeout(5)
def test_a_hostile_text_takes_no_long_time() -> None:
    assert list(definitions_in(f"{'a ' * 5_000}(AAAAAAAAAB) {'AAAAAAAAA (' + 'a ' * 50 + ')'}")) == []


def test_of_several_meanings_the_most_frequent_is_first_and_of_one_its_most_frequent_print() -> None:
    child, council, upper = "Child in Need (CIN)", "City Infrastructure Network (CIN)", "CHILD IN NEED (CIN)"
    assert gathered([council, upper, child, child]) == [
        Definition("CIN", "Child in Need"),
        Definition("CIN", "City Infrastructure Network"),
    ]


def test_a_store_lists_what_its_papers_define(store: Store) -> None:
    said = Contribution("Work of the Youth Offending Team (YOT) went on.", Authority.MINUTED, item=0)
    item = AgendaItem("1", "Regional Adoption Agency (RAA)")
    keep(store, "a.txt", [Meeting("Beeton Council", "Panel", items=(item,), contributions=(said,))])
    assert store.catalogue.definitions() == [
        Definition("RAA", "Regional Adoption Agency"),
        Definition("YOT", "Youth Offending Team"),
    ]
