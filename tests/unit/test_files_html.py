"""HTML as saved from a browser: what a visitor reads, block by block."""

from __future__ import annotations

import pytest

from index.errors import PaperError
from index.files.html import text_of

AGENDA = """<table><tr><th>No.</th><th>Item</th></tr>
<tr><td><p>590.</p></td><td><p>Apologies</p><div>Minutes:</div><p>None.</p></td></tr>
<tr><td>591.</td><td>Declarations<br><br>There were none.</td></tr></table>"""
DATA = """<table><caption>Referrals</caption><thead><tr><th>Ward<th colspan="2">Years</tr></thead>
<tr><td rowspan="2">North<td>12<td>13</tr><tr><td>14<td>15</tr></table>"""
WORD_DATA = (
    "<table><tr><td><p>Ward</p><td><p>2023</p><td><p>2024</p><tr><td><p>North</p><td><p>1</p><td><p>2</p></table>"
)
TWO_WRAPPED = "<table><tr><td><p>1.</p><td><p>Apologies</p><tr><td><p>2.</p><td><p>Minutes</p></table>"


def read(body: str, head: str = "") -> str:
    return text_of(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")[0]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<h1>Agenda <b>and</b>\n minutes</h1><h3>Part</h3>", "# Agenda and minutes\n\n### Part"),
        ("<p>One<br>two   th<i>re</i>e &amp; &pound;4</p>", "One\ntwo three & £4"),
        ("<p>One<span> two</span> <a href='#'>three</a></p>", "One two three"),
        ("loose<div>inner<p>deep</p>tail</div>end", "loose\n\ninner\n\ndeep\n\ntail\n\nend"),
        ("<p>One<br><br>two", "One\n\ntwo"),
        ("<script>s</script><style>s</style><nav>n</nav><aside>a</aside><footer>f</footer><p>kept", "kept"),
        ("<div hidden>h</div><p aria-hidden=true>a</p><ul role=navigation><li>n</ul><p>kept", "kept"),
        ("<div style='color:red; display: none'>h</div><p>kept<template>t</template><!-- c --></p>", "kept"),
        ("<ul><li>a<li>b</ul>", "• a\n\n• b"),
        ("<ol start=3 type=a><li>x<li value=7>y<li>z</ol>", "c. x\n\ng. y\n\nh. z"),
        ("<ol type=I><li>x<ol><li>in</ol><li>y</ol>", "I. x\n\n1. in\n\nII. y"),
        ("<ol reversed><li>x<li>y</ol>", "2. x\n\n1. y"),
        ("<ol><li><h2>Heading</h2><p>text</ol>", "## 1. Heading\n\ntext"),
        ("<pre>a  b\nc</pre>", "a b\nc"),
        (AGENDA, "No.\n\nItem\n\n590.\n\nApologies\n\nMinutes:\n\nNone.\n\n591.\n\nDeclarations\n\nThere were none."),
        (DATA, "Referrals\nWard\tYears\nNorth\t12\t13\n\t14\t15"),
        (WORD_DATA, "Ward\t2023\t2024\nNorth\t1\t2"),
        (TWO_WRAPPED, "1.\n\nApologies\n\n2.\n\nMinutes"),
        ("<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>", "a\tb\n\nc\td"),
        ("<table role=presentation><tr><td>a<td>b</table>", "a\n\nb"),
        ("<table><tr><td><table><tr><th>a<th>b</table><td>c</table>", "a\tb\n\nc"),
    ],
    ids=[
        "headings",
        "a line break, entities, emphasis inside a word",
        "inline elements neither glue nor split",
        "loose words between blocks",
        "two line breaks part paragraphs",
        "furniture",
        "hidden by attributes",
        "hidden by style, templates, comments",
        "bullets",
        "letters from a start, a value",
        "a list in a list",
        "a reversed list",
        "a heading in a list item",
        "preformatted lines",
        "a table that lays out an agenda",
        "a table of data with spans and a caption",
        "a table of data with a paragraph in each cell",
        "a narrow table of paragraphs",
        "two tables of data",
        "a table for presentation",
        "a table of data in one that lays out",
    ],
)
def test_a_page_is_read(body: str, text: str) -> None:
    assert read(body) == text


def test_the_title_stands_where_there_is_no_first_heading() -> None:
    assert read("<p>x", "<title>Minutes of May</title>") == "# Minutes of May\n\nx"
    assert read("<h1>May</h1>", "<title>Minutes of May</title>") == "# May"


def test_a_declared_charset_is_used() -> None:
    page = '<meta http-equiv=x content="text/html; charset=iso-8859-2"><p>Ł'.encode("iso-8859-2")
    assert text_of(page, "a.html")[0] == "Ł"


@pytest.mark.parametrize("tag", ["div", "b", "table"])
def test_a_hundred_thousand_nested_tags_are_refused(tag: str) -> None:
    with pytest.raises(PaperError, match=r"nested more than 2,000 deep"):
        read(f"<{tag}>" * 100_000)


@pytest.mark.parametrize("tag", ["p", "li", "x-y"])
def test_a_hundred_thousand_tags_that_need_no_end_are_read(tag: str) -> None:
    assert read(f"<{tag}>" * 100_000 + "deep").endswith("deep")
