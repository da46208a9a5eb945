"""PDF files with a text layer: their text in reading order, a form feed between pages."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2 as pdfium
from pypdfium2 import raw

from index.files.house import PAGE_BREAK
from index.files.paper import ranges, refused
from index.files.pdf_layout import told
from index.files.pdf_runs import runs_of

# The longest agenda packs run to some 1,500 pages.
_MOST_PAGES = 5_000
# Letters drawn as lines make hundreds of shapes a page; a ruled or framed blank page makes few.
_FEW_SHAPES = 40
_PICTURES = "only pictures; a version with text is needed, as text recognition makes it"


def text_of(data: bytes, name: str) -> tuple[str, list[str]]:
    """The text of a PDF, and which pages hold none that can be read."""
    document = _opened(data, name)
    try:
        count = len(document)
        if count > _MOST_PAGES:
            raise refused(name, f"it says that it has {count:,} pages, more than {_MOST_PAGES:,}")
        pages = list(_pages(document, count))
    except pdfium.PdfiumError as error:
        raise refused(name, "the PDF is damaged") from error
    finally:
        document.close()
    return _joined(pages, name)


def _opened(data: bytes, name: str) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise refused(name, "the PDF is locked with a password; save it without one") from error
        raise refused(name, "the PDF is damaged") from error


def _pages(document: pdfium.PdfDocument, count: int) -> Iterator[str | None]:
    """Each page's text: empty where it is blank, "\\f" where there are only pictures, None where it is broken."""
    for number in range(count):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            yield None
            continue
        text = told(runs_of(page))
        yield text or (PAGE_BREAK if _has_pictures(page) else "")
        page.close()


def _has_pictures(page: pdfium.PdfPage) -> bool:
    kinds = [one.type for one in page.get_objects()]
    return raw.FPDF_PAGEOBJ_IMAGE in kinds or kinds.count(raw.FPDF_PAGEOBJ_PATH) > _FEW_SHAPES


def _joined(pages: list[str | None], name: str) -> tuple[str, list[str]]:
    broken = [number for number, page in enumerate(pages, 1) if page is None]
    pictures = [number for number, page in enumerate(pages, 1) if page == PAGE_BREAK]
    text = f"\n{PAGE_BREAK}\n".join("" if page in (None, PAGE_BREAK) else str(page) for page in pages)
    warnings = [f"{_counted(pictures)} no text, {_PICTURES}."] if pictures else []
    warnings += [f"{ranges(broken).capitalize()} of the PDF cannot be read."] if broken else []
    if text.strip():
        return text, warnings
    if pictures:
        raise refused(name, f"{ranges(pictures)} hold{'s' * (len(pictures) == 1)} no text, {_PICTURES}")
    raise refused(name, "the PDF is damaged and its pages cannot be read" if broken else "the PDF holds no text")


def _counted(pages: list[int]) -> str:
    return f"{ranges(pages).capitalize()} hold{'s' * (len(pages) == 1)}"
