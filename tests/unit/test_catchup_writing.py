"""A catch-up in a model's words, with LangChain's fake chat models: only what is cited reaches the reader."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from langchain_core.language_models.fake_chat_models import FakeListChatModel

from assistant.catchup.meetings import Held
from assistant.catchup.plain import Plain
from assistant.catchup.showing import catch_up_lines
from assistant.catchup.summary import CatchUp, ItemSummary, Line, LineKind
from assistant.catchup.writing import CatchUpWriter, _prompted
from index.stored import Passage, Piece, Place
from index.types import AgendaItem, Authority, PaperKind

ITEM = AgendaItem("6", "SEND")
HELD = Held(1, "Beeton", "Scrutiny Panel", dt.date(2024, 3, 12), False, None, None, ("a.txt",))
PLACE = Place("a.txt", PaperKind.TRANSCRIPT, body="Panel", date=dt.date(2024, 3, 12), item=ITEM)
WRITTEN = "Forty providers of SEND help are on the list [1]. Each was visited [2]. The moon is made of cheese. So [9]."
KEPT = "Forty providers of SEND help are on the list [1]. Each was visited [2]."


def line(kind: LineKind, text: str, id_: int) -> Line:
    return Line(
        kind, Passage(id_, PLACE, (Piece(id_, text, 0, len(text), Authority.SAID, speaker="Ann Lee"),)), "Ann Lee"
    )


LINES = (
    line(LineKind.ABOUT, "There are 40 providers.", 1),
    line(LineKind.PROMISED, "I will send the list.", 2),
    line(LineKind.POINT, "All were visited.", 3),
)
TOLD = CatchUp(HELD, (), (ItemSummary(ITEM, LINES), ItemSummary(AgendaItem("7", "Short"), LINES[:2])))


@pytest.fixture
def written() -> CatchUp:
    return CatchUpWriter(FakeListChatModel(responses=[WRITTEN]), "fake:model").write(TOLD)


def test_only_sentences_that_cite_a_shown_line_are_kept(written: CatchUp) -> None:
    assert (written.mode, written.items[0].written) == ("fake:model", KEPT)


def test_an_item_with_one_point_needs_no_summary(written: CatchUp) -> None:
    assert written.items[1] == TOLD.items[1]


def test_an_item_of_which_nothing_is_left_stays_as_it_was() -> None:
    told = CatchUpWriter(FakeListChatModel(responses=["It went well."]), "fake:model").write(TOLD)
    assert told.items == TOLD.items


def test_the_model_sees_the_points_alone_each_with_its_number_within_the_fence() -> None:
    prompted = _prompted(TOLD.items[0])
    assert prompted["sentences"] == "[1] Ann Lee: There are 40 providers.\n[2] Ann Lee: All were visited."
    assert prompted["boundary"] != _prompted(TOLD.items[0])["boundary"]


def test_it_is_printed_before_the_quotes_that_it_rests_on(written: CatchUp) -> None:
    lines = list(catch_up_lines(written))
    at = lines.index(KEPT)
    assert [one.partition(" [dim]")[0] for one in lines[at + 1 : at + 4]] == [
        "[1] About: Ann Lee: “There are 40 providers.”",
        "Promised: Ann Lee: “I will send the list.”",
        "[2] Ann Lee: “All were visited.”",
    ]
    assert any("Summed up by fake:model" in one for one in lines)


def test_as_json_each_point_has_its_number(written: CatchUp) -> None:
    item, short = written.to_json()["items"]
    assert item["written"] == KEPT
    assert [one.get("mark") for one in item["lines"]] == [1, None, 2]
    assert "written" not in short
    assert "mark" not in short["lines"][0]


def test_in_plain_words_its_acronyms_are_expanded(written: CatchUp) -> None:
    send = replace(written, items=(replace(written.items[0], item=AgendaItem("6", "Schools")),))
    told = Plain(send, (), ())
    assert told.to_json()["items"][0]["written"] == KEPT
