"""Words of the page that are set aside: links to files, leaked tags, headers, footers and page numbers."""

from __future__ import annotations

import pytest

from index.parts.blocks import Block, Kind, blocks
from index.parts.furniture import clean_blocks, is_web_furniture, links_file, without_file_links
from index.types import Furniture

WEB, RUNNING, PAGE, TAG = Furniture.WEB_PAGE, Furniture.RUNNING, Furniture.PAGE, Furniture.TAG


def one(text: str) -> Block:
    (block,) = blocks(text)
    return block


def kept(text: str) -> list[str]:
    return [block.text for block in clean_blocks(text)[0] if block.text]


WEB_LINES = """
Media|Cyfryngau:|Items|No. Item|Rhif Eitem|Share this item|Agenda item|Issue details|Decision details
Agenda and minutes|Agenda, decisions and minutes|Agendas, meetings and minutes - Cabinet|Additional documents
Supporting documents|Dogfennau ategol|Skip to main content|Printable version|Print this page|Back to top|Home|Menu
Accept all cookies|You are here: Home|View the background to item 3|Attendance details|Printed minutes (PDF)
Agenda reports pack PDF 3 MB|Agenda frontsheet PDF 90 KB|Public reports pack, 4 July|Webcast for 4 July|Tweet this
Email this page|Powered by Papers|© Rother|- Budget PDF 90 KB|• Map of the harbour [DOC 2 MB](/a.doc)|View directions
"""


@pytest.mark.parametrize("line", WEB_LINES.replace("\n", "|").strip("|").split("|"))
def test_lines_of_the_web_page(line: str) -> None:
    assert is_web_furniture(one(line))


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Items were discussed.",
            "Home Farm",
            "Media strategy",
            "Search for a new clerk",
            "Minutes",
            "Agenda",
            "Shares",
        ),
        *("Minutes:", "Additional documents were asked for.", "Budget PDF 90 KB", "- the budget was noted", "No. 7"),
    ],
)
def test_lines_of_the_paper(line: str) -> None:
    assert not is_web_furniture(one(line))


def test_a_table_is_no_web_furniture() -> None:
    assert not is_web_furniture(one("Media\tItems"))


@pytest.mark.parametrize(
    ("line", "is_link"),
    [
        ("Budget PDF 90 KB", True),
        ("Budget pdf icon PDF 1.5 MB", True),
        ("[Budget PDF 90 KB](/a.pdf)", True),
        ("Budget DOCX 1,024 KB.", True),
        ("Budget PDF 90 KB is large", False),
        ("Budget PDF", False),
        ("word " * 24 + "PDF 90 KB", False),
    ],
)
def test_a_link_to_a_file(line: str, is_link: bool) -> None:
    assert links_file(one(line)) == is_link


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Budget pdf icon PDF 224 KB", ("Budget", ["pdf icon PDF 224 KB"])),
        ("Budget PDF 2 MB Appendix DOC 9 KB", ("Budget Appendix", ["PDF 2 MB", "DOC 9 KB"])),
        ("Budget PDF 224 KB/10 MB", ("Budget", ["PDF 224 KB/10 MB"])),
        ("A word icon", ("A word icon", [])),
    ],
)
def test_a_title_without_its_links(title: str, parts: tuple[str, list[str]]) -> None:
    assert without_file_links(title) == parts


@pytest.mark.parametrize("tag", ["</AI1>", "<AI7>", "<TRAILER_SECTION>", "</TITLE_SECTION>", "<PAGE_BREAK/>", "<HB12>"])
def test_leaked_tags(tag: str) -> None:
    found, left = clean_blocks(f"{tag}Apologies{tag}")
    assert [block.text for block in found] == ["Apologies"]
    assert left == [(TAG, tag)] * 2


def test_other_angles_are_the_papers_own() -> None:
    assert kept("Risks <10 and >20 are <new> ones") == ["Risks <10 and >20 are <new> ones"]


def test_markup_of_headings_is_set_aside() -> None:
    found, left = clean_blocks("# The [hall](/h)")
    assert [block.text for block in found] == ["The hall"]
    assert left == [(TAG, "/h")]


def pages(*middles: str, head: str = "", foot: str = "") -> str:
    """Pages, each with a line of its own between a header and a footer, "9" for its number."""
    sheets = (
        head.replace("9", str(n)) + f"\n\n{middle}\n\n" + foot.replace("9", str(n))
        for n, middle in enumerate(middles, 7)
    )
    return "\f".join(sheets)


LINES = ("Apologies came.", "Minutes were signed.", "Dues rose.", "It closed.")


@pytest.mark.parametrize(
    ("head", "foot", "left"),
    [
        ("Harbour Panel", "", RUNNING),
        ("", "Harbour Panel, 4 July", RUNNING),
        ("", "9", PAGE),
        ("", "- 9 -", PAGE),
        ("Page 9 of 40", "", PAGE),
        ("", "9 / 40", PAGE),
        ("", "Harbour Panel 9", RUNNING),
    ],
    ids=["header", "footer", "number", "number between dashes", "number at the top", "number of", "number in a footer"],
)
def test_what_recurs_at_the_edges_of_pages(head: str, foot: str, left: Furniture) -> None:
    found, furniture = clean_blocks(pages(*LINES, head=head, foot=foot))
    assert [block.text for block in found if block.text] == list(LINES)
    assert [kind for kind, _ in furniture] == [left] * len(LINES)


def test_a_block_has_the_page_that_its_sheet_prints() -> None:
    found, _ = clean_blocks(pages(*LINES, foot="9"))
    assert [(block.page, block.sheet) for block in found if block.text] == [(7, 1), (8, 2), (9, 3), (10, 4)]


def test_a_page_mark_tells_the_page_of_its_sheet() -> None:
    found, _ = clean_blocks("Dues rose.\n\nPage 7\fIt closed.")
    assert [(block.text, block.page) for block in found if block.kind is Kind.PARAGRAPH] == [
        ("Dues rose.", 7),
        ("It closed.", None),
    ]


MIDDLES = ["a\nb\nc\nThe same\nd\ne\nf", "g\nh\ni\nThe same\nj\nk\nl", "m\nn\no\nThe same\np\nq\nr"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\f".join(MIDDLES), "The same"),
        ("Harbour Panel\n\na\n\nHarbour Panel\n\nb\n\nHarbour Panel", "Harbour Panel"),
        (pages(*LINES, head="Agenda Item 9"), "Agenda Item"),
        ("Harbour Panel\n\na\fHarbour Panel\n\nb\fc\fd\fe\ff", "Harbour Panel"),
    ],
    ids=["in the middle of pages", "without pages", "marks of items", "on few pages"],
)
def test_what_recurs_elsewhere_is_kept(text: str, words: str) -> None:
    assert sum(words in line for line in kept(text)) == text.count(words)


def test_numbers_that_do_not_rise_tell_no_page() -> None:
    found, _ = clean_blocks("\f".join(f"{line}\n\n{page}" for line, page in zip(LINES, (40, 12, 7, 3), strict=True)))
    assert [block.page for block in found if block.text] == [None] * 4
