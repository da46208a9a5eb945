"""The words of a Word paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from index.files.docx_xml import given, local
from index.files.house import PAGE_BREAK

# Deleted and moved words, words shown to old programs alone, text boxes, paragraphs of others.
_LEFT = frozenset({"del", "moveFrom", "Fallback", "txbxContent", "pPr", "rPr", "instrText", "delText"})
# A tab parts cells in the house form; in a paragraph it is a wide space.
_SIGNS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-"}


def texts(paragraph: Element) -> str:
    """The words, with "\\n" for line breaks and a form feed for page breaks."""
    return "".join(_said(paragraph))


def _said(element: Element) -> Iterator[str]:
    for one in element:
        name = local(one)
        if name == "t":
            yield (one.text or "").replace("\n", " ").replace(PAGE_BREAK, " ")
        elif name == "br":
            yield PAGE_BREAK if given(one, "type") == "page" else "\n"
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name not in _LEFT:
            yield from _said(one)


def text_boxes(body: Element) -> int:
    """How many text boxes with words there are."""
    found, older = 0, 0
    for one in body.iter():
        if local(one) == "txbxContent" and any(local(part) == "t" and part.text for part in one.iter()):
            found += 1
        elif local(one) == "Fallback":
            older += sum(local(part) == "txbxContent" for part in one.iter())
    return max(found - older, 0)
