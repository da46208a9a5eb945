"""The source panel."""

import re
from dataclasses import replace
from html import unescape

import pytest

from assistant.answering.answer import Citation
from assistant.assistant import Surrounding
from assistant.fields import AUTHORITY_LABELS, AUTOMATIC_CAUTION, UNCERTAIN_CAUTION
from index.types import Authority
from tests.browser.fake_assistant import FIRST, SECOND, FakeAssistant
from tests.browser.fake_words import HOSTILE, SCRUTINY, citation, spoken
from ui.excerpt import marked, table
from ui.panel import closest_panel, source_panel
from ui.sources import Sources

ASSISTANT = FakeAssistant()
ANSWER = ASSISTANT.answer("How many?")


def panel(shown: Citation) -> str:
    return source_panel(Sources("this answer", ANSWER.citations), 2, shown, ASSISTANT.surroundings(shown))


def words(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", html))


def test_a_spoken_source_says_who_where_and_when() -> None:
    told = words(panel(FIRST))
    for fact in (
        "Source 1 of 2",
        "Said in the meeting",
        "Children, Young People and Families Scrutiny Panel, City of Wolverhampton Council, 27 November 2024",
        "SEND Self-Evaluation Framework",
        "Helen Bakewell",
        "0:14:47",
        "001_webcast.txt",
        AUTOMATIC_CAUTION,
        "Cllr Qaiser Azeem",
    ):
        assert fact in told
    assert "date inferred" not in told.split("Sources of this answer")[0]


def test_a_reported_source_says_page_and_what_was_inferred() -> None:
    told = words(panel(SECOND)).split("Sources of this answer")[0]
    for fact in ("Reported to the meeting, not decided", "13 January 2021", "date inferred", "53", "exempt"):
        assert fact in told
    assert AUTOMATIC_CAUTION not in told


def test_the_quoted_words_are_marked_and_neighbours_muted() -> None:
    shown = panel(FIRST)
    assert [unescape(mark) for mark in re.findall("<mark>(.*?)</mark>", shown)] == [FIRST.quote.text.removesuffix(" …")]
    assert shown.count('class="mb-neighbour"') == 2
    assert shown.count('class="mb-quoted"') == 1


def test_a_table_is_a_table_with_its_row_marked() -> None:
    shown = panel(SECOND)
    assert shown.count('<th scope="col">') == 3
    assert re.findall("<mark>(.*?)</mark>", shown) == ["Children&#39;s services", "52&#44;340", "53&#44;020"]


def test_the_other_sources_can_be_opened() -> None:
    shown = panel(SECOND)
    assert re.findall(r'href="(#src[^"]+)"( aria-current="true")?', shown) == [
        ("#src-2-1", ""),
        ("#src-2-2", ' aria-current="true"'),
    ]


@pytest.mark.parametrize(
    ("page", "sheet", "told"),
    [
        (53, None, "53"),
        (53, 53, "53"),
        (53, 61, "53 (sheet 61 of the file)"),
        (None, 61, "61 (counted; none is printed)"),
    ],
    ids=["printed", "printed as counted", "both", "counted"],
)
def test_a_page_is_told_as_printed_or_as_counted(page: int | None, sheet: int | None, told: str) -> None:
    shown = panel(citation(1, SCRUTINY, replace(spoken(), page=page, sheet=sheet), "at least 40"))
    assert re.findall("<dt>Page</dt><dd>(.*?)</dd>", shown) == [told]


def test_words_that_may_be_anothers_are_said_to_be() -> None:
    assert UNCERTAIN_CAUTION not in words(panel(FIRST))
    assert UNCERTAIN_CAUTION in words(panel(citation(1, SCRUTINY, replace(spoken(), uncertain=True), "at least 40")))


def test_a_heading_says_what_a_list_or_a_table_is() -> None:
    piece = replace(spoken(), heading="Attendance. Employees")
    assert "Attendance. Employees" in words(panel(citation(1, SCRUTINY, piece, "at least 40")))


@pytest.mark.parametrize("authority", list(Authority))
def test_every_authority_has_its_label(authority: Authority) -> None:
    piece = replace(spoken(), authority=authority)
    assert AUTHORITY_LABELS[authority] in words(panel(citation(1, SCRUTINY, piece, "at least 40")))


def test_what_is_not_known_is_said_or_left_out() -> None:
    place = replace(SCRUTINY, council=None, body=None, date=None, item=None)
    told = words(panel(citation(1, place, replace(spoken(), speaker=None, start=None), "at least 40")))
    assert "Body not named, no date" in told
    assert "Item" not in told.split("Sources of this answer")[0]


def test_hostile_words_are_only_text() -> None:
    answer = ASSISTANT.answer("hostile")
    around = [Surrounding(HOSTILE, HOSTILE, ()), Surrounding(f"{HOSTILE}\t{HOSTILE}\n{HOSTILE}", None, (), True)]
    shown = source_panel(Sources("this answer", answer.citations), 1, answer.citations[0], around)
    assert not re.search(r"<(?:img|script|code|b|em|strong)\b|javascript:|http:", shown)
    assert re.findall(r"<a ([^>]*)>", shown) == ['class="mb-back" href="#mb-work"']


def test_closest_passages_are_never_called_an_answer() -> None:
    told = words(closest_panel(ASSISTANT.answer("weather"), 1))
    assert "Closest passages, not an answer" in told
    assert "at least 40 alternative provision providers" in told
    assert "Public health" in told


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ((), "one two"),
        (((0, 3),), "<mark>one</mark> two"),
        (((4, 7), (0, 3)), "<mark>one</mark> <mark>two</mark>"),
        (((0, 5), (3, 7)), "<mark>one t</mark><mark>wo</mark>"),
        (((4, 99),), "one <mark>two</mark>"),
        (((9, 12),), "one two"),
    ],
    ids=["none", "first", "unordered", "overlapping", "too long", "outside"],
)
def test_marked(spans: tuple[tuple[int, int], ...], shown: str) -> None:
    assert marked("one two", spans) == shown


@pytest.mark.parametrize(
    "rows",
    [
        "Year\tGains\n2018\t1",
        "Year | Gains\n2018 | 1",
        "| Year | Gains |\n|---|:--:|\n| 2018 | 1 |",
        "|Year|Gains|\n|2018|1|",
    ],
    ids=["tabs", "bars", "Markdown", "Markdown without space"],
)
def test_cells_are_parted(rows: str) -> None:
    cells = re.findall(r"<t[hd]\b[^>]*>\s*(.*?)\s*</t[hd]>", table(rows, ()))
    assert cells == ["Year", "Gains", "2018", "1"]


def test_an_empty_cell_between_bars_is_a_cell() -> None:
    assert table("| Name | Present | Absent |\n| Ann Lee | | x |", ()).count("<td>") == 3


def test_a_bar_in_a_word_parts_nothing() -> None:
    assert table("and|or", ()).count("<th ") == 1


def test_rows_shorter_than_the_header_and_empty_tables_are_shown() -> None:
    assert table("a\tb\nc", ()).count("<td>") == 1
    assert "<td>" not in table("", ())
