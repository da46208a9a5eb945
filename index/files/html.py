"""HTML, as saved from a browser: what a visitor reads of the page, in the house form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from index.files import html_tables
from index.files.house import House
from index.files.html_lists import Numbers
from index.files.html_tags import BLOCKS, HEADINGS, dropped
from index.files.paper import refused
from index.files.plain import decoded

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*(windows-125\d|iso-8859-\d{1,2})", re.IGNORECASE)
_HEAD = 4096
# Pages nest some tens deep. The parser needs a minute for a hundred thousand.
_DEEPEST = 2_000
_TAG = re.compile(r"<(/?)(div|span|table|ul|ol|b|i|em|strong|font|a|section|blockquote|center|small|big|u)\b", re.I)
_ONE_BREAK = re.compile(r"[ \t\r\n\f]+")


def text_of(data: bytes, name: str) -> tuple[str, list[str]]:
    """The page's text."""
    declared = _CHARSET.search(data[:_HEAD])
    page = decoded(data, name, declared[1].decode().lower().replace("iso-8859-1", "cp1252") if declared else None)
    if _depth(page) > _DEEPEST:
        raise refused(name, f"its tags are nested more than {_DEEPEST:,} deep")
    tree = LexborHTMLParser(page)
    writer = _Writer()
    title = tree.css_first("head > title")
    if title is not None and tree.css_first("body h1") is None:
        writer.house.heading(1, title.text())
    if tree.body is not None:
        writer.write(tree.body)
    return writer.house.text(), []


def _depth(page: str) -> int:
    """How deep tags nest that must be closed, near enough."""
    deepest = depth = 0
    for match in _TAG.finditer(page):
        depth = max(depth + (-1 if match[1] else 1), 0)
        deepest = max(deepest, depth)
    return deepest


@dataclass(slots=True)
class _Writer:
    """Walks a page and writes its blocks. No recursion: a page may nest as deep as it likes."""

    house: House = field(default_factory=House)
    numbers: Numbers = field(default_factory=Numbers)
    words: list[str] = field(default_factory=list)

    def write(self, root: LexborNode) -> None:
        for node, opens in steps(root):
            self._open(node) if opens else self._close(node)
        self._flush()

    def _open(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "-text":
            self.words.append(said(node))
        elif tag == "br":
            self.words.append("\n")
        elif tag in BLOCKS:
            self._flush()
            self.numbers.open(node)
            if _is_data(node):
                for row in html_tables.rows(node):
                    self.house.row(row)
                self.house.end_table()

    def _close(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in HEADINGS:
            text, self.words = "".join(self.words), []
            mark = self.numbers.taken() if text.strip() else ""
            self.house.heading(HEADINGS[tag], mark + text)
        elif tag in BLOCKS:
            self._flush()
        if tag in BLOCKS:
            self.numbers.close(node)

    def _flush(self) -> None:
        """End the paragraph; an empty line in it parts two."""
        text, self.words = "".join(self.words), []
        for part in re.split(r"\n\s*\n", text):
            if part.strip():
                self.house.paragraph(part, self.numbers.taken())


def steps(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Each node below ``root`` that is shown, as it opens (True) and closes; a data table as a whole."""
    node = root.child
    while node is not None:
        if not dropped(node):
            yield node, True
            if node.child is not None and not _is_data(node):
                node = node.child
                continue
            yield node, False
        above: LexborNode | None = node
        while above is not None and above.next is None:
            above = above.parent
            if above is None or above.mem_id == root.mem_id:
                return
            yield above, False
        node = above.next if above is not None else None


def _is_data(node: LexborNode) -> bool:
    return node.tag == "table" and html_tables.is_data(node)


def said(node: LexborNode) -> str:
    """The words of a text node, its line ends as spaces save in preformatted text."""
    text = node.text_content or ""
    kept = node.parent is not None and node.parent.tag == "pre"
    return text if kept else _ONE_BREAK.sub(" ", text)
