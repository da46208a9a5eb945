"""Whatever a paper holds is shown as text."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.escape import escape

ATTACKS = {
    "markdown image": "![x](http://evil.invalid/x.png)",
    "image tag": "<img src=http://evil.invalid/x.png onerror=alert(1)>",
    "script": "<script>alert(1)</script>",
    "link to script": "[a](javascript:alert(1))",
    "bare address": "see http://evil.invalid/x and www.evil.invalid, or a@evil.invalid",
    "backticks": "`code` and ```mermaid",
    "emphasis": "**bold** _soft_ ~~gone~~",
    "heading": "# Heading\n## Another\n===",
    "formula": r"$x$ $$y$$ \(z\) \[w\] \begin{align}",
    "entity": "&lt;b&gt; &#60;b&#62;",
    "attribute": "\" onclick='alert(1)",
    "template": "${1+1} {{value}} @children",
    "paragraphs": "one\n\n<b>two</b>",
}


@pytest.mark.parametrize("text", ATTACKS.values(), ids=ATTACKS.keys())
def test_attack_is_only_text(text: str) -> None:
    shown = escape(text)
    assert re.fullmatch(r"(?:[0-9A-Za-z ]|&#\d+;)*", shown)
    assert html.unescape(shown) == text


@given(st.text())
def test_no_markup_is_left(text: str) -> None:
    assert re.fullmatch(r"(?:[0-9A-Za-z ]|&#\d+;|[^\x00-\x9f])*", escape(text))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_text_is_read_as_it_stood(text: str) -> None:
    assert html.unescape(escape(text)) == text


@given(st.text(st.characters(categories=["Cc", "Cs"]), min_size=1))
def test_what_cannot_be_shown_is_replaced(text: str) -> None:
    assert set(html.unescape(escape(text))) <= {"\t", "\n", "\r", "\N{REPLACEMENT CHARACTER}"}
    escape(text).encode()
