"""The quoting answer: quotes are verbatim, short, few, and say whose words they are."""

import datetime as dt
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Citation, Quote
from assistant.evidence import Evidence, closest_unit
from assistant.quoting import attribution, choose, compose, introduction, widened
from index.stored import Passage, Piece, Place
from index.text import fold, lines, sentences
from index.types import AgendaItem, Authority, PaperKind

NOVEMBER = dt.date(2024, 11, 27)
PANEL = Place("a.txt", PaperKind.TRANSCRIPT, body="Panel", date=NOVEMBER, item=AgendaItem("6", "Budget"))
WORDS = st.sampled_from(
    "we agreed 40 £3.5 million and, so but Cllr Evans hubs. late? “yes” \n well; Dr. item".split(" ")
)
SPOKEN = st.lists(WORDS, min_size=1, max_size=400).map(" ".join).filter(lambda text: bool(text.strip()))
CELLS = st.lists(st.text("ab 1£", min_size=1, max_size=12), min_size=1, max_size=120)
TABLES = st.lists(CELLS.map("\t".join).filter(str.strip), min_size=2, max_size=6).map("\n".join)


def held(text: str, authority: Authority = Authority.SAID, table: bool = False, id_: int = 1) -> Passage:
    """A passage that is the whole of one contribution."""
    speaker = "Ann Lee" if authority is Authority.SAID else None
    return Passage(id_, PANEL, (Piece(id_, text, 0, len(text), authority, speaker=speaker, table=table),))


def evidence(passage: Passage, spans: tuple[tuple[int, int], ...], score: float = 1.0) -> Evidence:
    return Evidence(passage, passage.pieces[0], spans, score, around=1.0, cosine=1.0)


def test_the_same_words_in_two_papers_are_quoted_once() -> None:
    text = "The panel agreed the budget."
    first, second = (
        Evidence(passage, replace(passage.pieces[0], contribution_id=id_), ((0, len(text)),), 1.0 - id_ / 100, 1.0, 1.0)
        for id_, passage in ((one, held(text, id_=one)) for one in (1, 2))
    )
    assert [quote.passage.id for quote in choose([first, second])] == [1]


def parts(quote: Quote) -> list[str]:
    """What a quote shows, parted where words are left out."""
    return [part for part in re.split(r"\s*…\s*", quote.text) if part]


def stand_in(quote: Quote, text: str) -> bool:
    """Whether the parts of a quote stand in ``text`` in their order."""
    whole, position = fold(text), 0
    for part in parts(quote):
        position = whole.find(part, position)
        if position < 0:
            return False
        position += len(part)
    return bool(parts(quote))


def told_words(quote: Quote) -> int:
    return sum(len(part.split()) for part in parts(quote))


@given(text=SPOKEN, data=st.data())
def test_a_quote_is_verbatim_and_at_most_80_words(text: str, data: st.DataObject) -> None:
    unit = data.draw(st.sampled_from(sentences(text)))
    quote = widened(evidence(held(text), (unit,)))
    assert stand_in(quote, text)
    assert told_words(quote) <= 80


@given(text=SPOKEN, data=st.data())
def test_a_quote_begins_with_or_holds_the_sentence_that_answers(text: str, data: st.DataObject) -> None:
    begin, end = data.draw(st.sampled_from(sentences(text)))
    first = " ".join(text[begin:end].split()[:80])
    assert first in fold(widened(evidence(held(text), ((begin, end),))).text)


@given(text=TABLES, data=st.data())
def test_a_quoted_row_is_verbatim_and_at_most_80_words(text: str, data: st.DataObject) -> None:
    header, *rows = lines(text)
    row = data.draw(st.sampled_from(rows))
    quote = widened(evidence(held(text, table=True), (header, row)))
    assert stand_in(quote, text)
    assert told_words(quote) <= 80


def test_a_row_is_quoted_below_its_header() -> None:
    text = "Year\tRevenue Gains\n2018/19\t£328,586.28\n2019/20\t£627,151.97"
    header, _, row = lines(text)
    assert widened(evidence(held(text, table=True), (header, row))).text == ("Year Revenue Gains … 2019/20 £627,151.97")


def test_a_row_below_a_header_of_80_words_is_still_quoted() -> None:
    text = "\t".join(f"column{number}" for number in range(80)) + "\nTotal\t£40"
    header, row = lines(text)
    assert "Total £40" in widened(evidence(held(text, table=True), (header, row))).text


def test_a_short_sentence_is_quoted_with_what_stands_beside_it() -> None:
    text = "How many are there? At least 40. They were all visited this year."
    unit = sentences(text)[1]
    assert widened(evidence(held(text), (unit,))).text == text


@pytest.mark.parametrize(
    ("shown", "expected"),
    [("agreed to it and", "… agreed to it and …"), ("We then all agreed to it and went home.", None)],
    ids=["cut on both sides", "whole"],
)
def test_where_a_sentence_is_cut_stands_an_ellipsis(shown: str, expected: str | None) -> None:
    text = "We then all agreed to it and went home."
    begin = text.index(shown)
    passage = held(text)
    quote = Quote(passage, passage.pieces[0], ((begin, begin + len(shown)),))
    assert quote.text == (expected or shown)


@given(st.lists(st.floats(0, 2), max_size=12), st.integers(1, 3))
def test_there_are_at_most_five_quotes_best_first_and_none_far_weaker(scores: list[float], apart: int) -> None:
    text = "One is here. Two is here."
    weighed = [
        evidence(held(text, id_=position // apart), (sentences(text)[0],), score)
        for position, score in enumerate(sorted(scores, reverse=True))
    ]
    quotes = choose(weighed)
    assert len(quotes) <= min(5, len(weighed))
    assert len(quotes) == len({quote.piece.contribution_id for quote in quotes})
    assert bool(quotes) == bool(weighed)


def test_evidence_that_a_quote_already_holds_is_not_quoted_again() -> None:
    text = "At least 40 are on the list. We visited all of them this year."
    passage = held(text)
    assert len(choose([evidence(passage, (unit,)) for unit in sentences(text)])) == 1


def test_evidence_that_is_much_weaker_is_not_quoted() -> None:
    strong, weak = held("At least 40.", id_=1), held("Perhaps 12.", id_=2)
    chosen = choose([evidence(strong, ((0, 12),), 1.0), evidence(weak, ((0, 11),), 0.5)])
    assert [quote.text for quote in chosen] == ["At least 40."]


@pytest.mark.parametrize(
    ("authority", "line"),
    [
        (Authority.SAID, "Ann Lee said at the Panel on 27 November 2024, item 6 (Budget):"),
        (Authority.MINUTED, "The minutes of the Panel on 27 November 2024, item 6 (Budget), record:"),
        (Authority.RESOLVED, "Resolved by the Panel on 27 November 2024, item 6 (Budget):"),
        (Authority.REPORTED, "A report to the Panel on 27 November 2024, item 6 (Budget), says:"),
        (Authority.AGENDA, "The agenda of the Panel on 27 November 2024, item 6 (Budget), says:"),
    ],
    ids=lambda value: value.value if isinstance(value, Authority) else "",
)
def test_the_line_before_a_quote_tells_its_authority(authority: Authority, line: str) -> None:
    passage = held("At least 40.", authority)
    assert attribution(Citation(1, Quote(passage, passage.pieces[0], ((0, 12),)))) == line


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (
            Place("a.txt", PaperKind.MINUTES, council="Town Council"),
            "The minutes of the Town Council, date not printed",
        ),
        (
            Place("a.txt", PaperKind.MINUTES, body="Panel", date=dt.date(2023, 7, 7), date_inferred=True),
            "The minutes of the Panel on 7 July 2023 (date inferred)",
        ),
        (Place("a.txt", PaperKind.MINUTES), "a.txt (minuted, meeting not named) says:"),
        (
            Place("a.txt", PaperKind.MINUTES, item=AgendaItem(None, "Improvement Plan")),
            "a.txt, “Improvement Plan” (minuted, meeting not named) says:",
        ),
    ],
    ids=["no date", "inferred date", "no meeting", "no meeting, an item"],
)
def test_the_line_before_a_quote_says_what_is_not_known(place: Place, line: str) -> None:
    assert introduction(Passage(1, place, (Piece(1, "So.", 0, 3, Authority.MINUTED),))).startswith(line)


def test_the_text_holds_each_quote_below_its_line_and_before_its_number() -> None:
    passages = [held("At least 40."), replace(held("At most 50."), place=replace(PANEL, date=None))]
    citations = [
        Citation(number, Quote(passage, passage.pieces[0], ((0, len(passage.text)),)))
        for number, passage in enumerate(passages, start=1)
    ]
    assert compose(citations).split("\n\n") == [
        "Ann Lee said at the Panel on 27 November 2024, item 6 (Budget):\n“At least 40.” [1]",
        "Ann Lee said at the Panel, date not printed, item 6 (Budget):\n“At most 50.” [2]",
    ]


def test_a_line_that_would_say_the_same_again_is_left_out() -> None:
    passage = held("At least 40.")
    citations = [Citation(number, Quote(passage, passage.pieces[0], ((0, 12),))) for number in (1, 2)]
    assert compose(citations).split("\n\n")[1] == "“At least 40.” [2]"


def test_the_closest_unit_is_the_sentence_that_shares_most_words() -> None:
    text = "The weather was fine. We have at least 40 providers. Thank you."
    begin, end = closest_unit(held(text), "There are 40 providers on it [1].").spans[0]
    assert text[begin:end] == "We have at least 40 providers."
