"""What says the same as a question's words: acronyms, long forms, other spellings of names."""

from __future__ import annotations

import pytest

from assistant.understanding.known import Known
from assistant.understanding.question import understand
from assistant.understanding.terms import Weights, coverage
from assistant.understanding.wording import acronyms_in, also_called, also_decided, also_spelt

HUB = "Multi-Agency Safeguarding Hub"
ACRONYMS = {"mash": (HUB,), "ehcp": ("Education, Health and Care Plans",), "cin": ("Child in Need", "Care Inn Network")}


@pytest.mark.parametrize(
    "question",
    [
        "What does MASH do?",
        "what does mash do",
        "What does the multi agency safeguarding hub do?",
        "What do Multi-Agency Safeguarding Hubs do?",
    ],
)
def test_an_acronym_is_known_in_either_form(question: str) -> None:
    assert acronyms_in(question, ACRONYMS) == [("mash", HUB)]


@pytest.mark.parametrize("question", ["How many EHCPs are there?", "How many ehcps has Ashby?", "an EHCP’s length"])
def test_an_acronym_may_be_in_the_plural_or_typed_small(question: str) -> None:
    assert acronyms_in(question, ACRONYMS) == [("ehcp", "Education, Health and Care Plans")]


@pytest.mark.parametrize("question", ["Did the Panel mash it?", "Is the agency safeguarding anybody?", "MASHED"])
def test_no_acronym_is_in(question: str) -> None:
    assert acronyms_in(question, ACRONYMS) == []


def test_an_acronym_with_two_meanings_has_both() -> None:
    assert [long for _, long in acronyms_in("CIN", ACRONYMS)] == ["Child in Need", "Care Inn Network"]


def test_the_other_form_stands_for_each_word_of_the_one_asked() -> None:
    found = [("mash", HUB)]
    assert also_spelt(found, ["mash", "work"]) == {"mash": (HUB,)}
    words = ("multi", "agency", "safeguarding", "hub")
    assert also_spelt(found, ["safeguarding", "hub"]) == dict.fromkeys(words, ("mash",))


def test_a_name_is_told_by_its_other_spellings_of_two_words() -> None:
    people = {"Cllr Rashpal Kaur": frozenset({"rashpal kaur", "kaur", "rashbal core"})}
    assert also_called(["Cllr Rashpal Kaur"], people) == {
        "rashpal": ("rashbal core", "RK"),
        "kaur": ("rashbal core", "RK"),
    }
    assert "RK" not in also_called(["Cllr Rashpal Kaur"], people, ["rk"])["kaur"]


def test_what_says_the_same_covers_only_where_all_of_it_stands() -> None:
    weights = Weights({"mash": 2.0, "work": 1.0}, {"mash": (frozenset({"safeguard", "hub"}),)})
    assert coverage(weights, ["safeguard", "hub"]) == pytest.approx(2 / 3)
    assert coverage(weights, ["safeguard", "work"]) == pytest.approx(1 / 3)
    assert coverage(Weights({}), ["work"]) == 0


def test_an_acronym_is_shown_and_spelt_out() -> None:
    query = understand("What does MASH do?", Known(acronyms=ACRONYMS))
    assert query.filters == {"acronyms": f"MASH: {HUB}"}
    assert query.spelt_out == f"What does MASH do? {HUB}"


def test_any_decision_is_told_by_any_word_for_it() -> None:
    assert {"decided", "resolved"} <= set(also_decided(["agreed", "meeting"])["agreed"])
    assert also_decided(["agreed", "bees"]) == {}
