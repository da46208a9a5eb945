"""What questions may name, gathered from the papers of a store."""

from __future__ import annotations

import datetime as dt

from assistant.understanding.known import Holder, Known, KnownMeeting, Numbered, known_of
from index.acronyms import Definition
from index.stored import StoredMeeting, StoredPaper
from index.types import AgendaItem, Capacity, Named, PaperKind

MAY = dt.date(2024, 5, 1)


def paper(
    id_: int,
    council: str | None = None,
    body: str | None = None,
    items: tuple[AgendaItem, ...] = (),
    people: tuple[Named, ...] = (),
) -> StoredPaper:
    meeting = StoredMeeting(id_, council, body, MAY, False, None, None, items, (), people)
    return StoredPaper(f"{id_}.txt", PaperKind.MINUTES, False, (), (meeting,))


def test_papers_of_one_meeting_tell_of_it_together() -> None:
    known = known_of([paper(1, council="Ashby Council"), paper(1, body="Panel")], [], {})
    assert known.meetings == (KnownMeeting(MAY, "Panel", "Ashby Council"),)
    assert (known.bodies, known.dates) == (["Panel"], [MAY])


def test_those_with_a_role_are_of_rosters_and_agendas() -> None:
    item = AgendaItem("6", "Bees", presenters=("Ann Lee, Head of Hives", "Tom Oak"))
    papers = [paper(1, items=(item,), people=(Named("Cllr Ivy Elm", Capacity.MEMBER, role="Chair"),))]
    held = KnownMeeting(MAY)
    assert set(known_of(papers, [], {}).holders) == {
        Holder("Ann Lee", "Head of Hives", held),
        Holder("Cllr Ivy Elm", "Chair", held),
    }


def test_the_title_of_an_exempt_item_is_not_known() -> None:
    items = (AgendaItem("7A", "Secret", exempt=True), AgendaItem("8", "Bees"), AgendaItem(None, "Wasps"))
    held = KnownMeeting(MAY)
    assert known_of([paper(1, items=items)], [], {}).items == (Numbered("7a", "", held), Numbered("8", "Bees", held))


def test_a_misheard_name_is_one_more_spelling() -> None:
    papers = [paper(1, people=(Named("Cllr Rashpal Kaur", Capacity.MEMBER),))]
    known = known_of(papers, [], {"Rashpal Kaur": {"Rashbal core"}})
    assert known.people == {"Cllr Rashpal Kaur": frozenset({"rashpal kaur", "rashbal core"})}


def test_words_that_all_councils_share_tell_none_apart() -> None:
    councils = ["City of Ashby Council", "Beeton Borough Council", "North Elm Fire and Rescue Authority"]
    papers = [paper(id_, council=council) for id_, council in enumerate(councils)]
    assert known_of(papers, [], {}).places == {"ashby", "beeton", "elm"}


def test_an_acronym_has_all_its_meanings() -> None:
    definitions = [Definition("CIN", "Child in Need"), Definition("CIN", "Care Inn Network")]
    assert known_of([], definitions, {}) == Known(acronyms={"cin": ("Child in Need", "Care Inn Network")})
