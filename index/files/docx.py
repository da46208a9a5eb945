"""Word .docx files: the text of the body as it stands, with tracked changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from index.files import docx_tables
from index.files.docx_marks import Marks
from index.files.docx_runs import text_boxes, texts
from index.files.docx_styles import Styles
from index.files.docx_xml import child, local
from index.files.house import PAGE_BREAK, House
from index.files.packs import Package
from index.files.paper import refused

_LARGEST_PART = 64 * 2**20
_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"})
_DTD = b"<!DOCTYPE"


def text_of(data: bytes, name: str) -> tuple[str, list[str]]:
    """The document's text, and what of it was left out."""
    package = Package(data, name, _LARGEST_PART)
    document, styles, numbering = (
        _part(package, f"word/{part}.xml", name) for part in ("document", "styles", "numbering")
    )
    body = child(document, "body") if document is not None else None
    if body is None:
        raise refused(name, "it is damaged; open it in Word and save it anew")
    writer = _Writer(Styles(styles), Marks(numbering))
    writer.write(body)
    boxes = text_boxes(body)
    left = f"{boxes} text box{'' if boxes == 1 else 'es'} of the document {'was' if boxes == 1 else 'were'} left out."
    return writer.house.text(), [left] if boxes else []


def _part(package: Package, part: str, name: str) -> Element | None:
    data = package.part(part)
    if data is None:
        return None
    try:
        if _DTD in data[:1024]:  # Word writes none, and one may unfold to gigabytes
            raise ElementTree.ParseError("a document type")
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise refused(name, "it is damaged; open it in Word and save it anew") from error


@dataclass(slots=True)
class _Writer:
    """Writes the blocks of a body, a cell, or what is in between."""

    styles: Styles
    marks: Marks
    house: House = field(default_factory=House)

    def write(self, container: Element) -> None:
        for block in _blocks(container):
            if local(block) == "p":
                self._paragraph(block)
            elif docx_tables.is_data(block, self.styles):
                self._data(block)
            else:
                for row in docx_tables.rows(block):
                    for cell in row:
                        self.write(cell)

    def _paragraph(self, paragraph: Element) -> None:
        heading = self.styles.heading(paragraph)
        mark = self._mark(paragraph)
        if self.styles.begins_page(paragraph):
            self.house.page_break()
        for count, part in enumerate(texts(paragraph).split(PAGE_BREAK)):
            if count:
                self.house.page_break()
            if not part.strip():
                continue
            if heading:
                self.house.heading(heading, mark + part)
            else:
                self.house.paragraph(part, mark)
            mark = ""
        if self.styles.ends_page(paragraph):
            self.house.page_break()

    def _mark(self, paragraph: Element) -> str:
        """The printed number; an empty paragraph of a list is printed with none."""
        numbered = self.styles.numbering(paragraph)
        return self.marks.mark(*numbered) if numbered and texts(paragraph).strip() else ""

    def _data(self, table: Element) -> None:
        for row in docx_tables.rows(table):
            cells = []
            for cell in row:
                told = " ".join(self._mark(one) + texts(one) for one in cell.iter() if local(one) == "p")
                merged = docx_tables.continues(cell)
                cells += ["" if merged else told.replace(PAGE_BREAK, " "), *[""] * (docx_tables.width(cell) - 1)]
            self.house.row(cells)
        self.house.end_table()


def _blocks(container: Element) -> Iterator[Element]:
    """The paragraphs and tables in order, whatever they are wrapped in."""
    for one in container:
        if local(one) in {"p", "tbl"}:
            yield one
        elif local(one) in _WRAPPERS:
            yield from _blocks(one)
