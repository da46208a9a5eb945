"""What type a file is, by what is in it."""

from __future__ import annotations

import re
from enum import Enum, auto

from index.files.packs import Package
from index.files.paper import refused


class FileKind(Enum):
    """A type of file that is read."""

    TEXT = auto()
    HTML = auto()
    PDF = auto()
    DOCX = auto()
    CAPTIONS = auto()


_PDF = b"%PDF-"
# Mail and web servers have put lines before the mark; readers of PDF look this far for it.
_PDF_WITHIN = 1024
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml"})
_HTML = re.compile(
    rb"^(?:\xef\xbb\xbf|<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_VTT = re.compile(rb"^(?:\xef\xbb\xbf)?WEBVTT(?:\s|$)")
_SRT = re.compile(rb"^(?:\xef\xbb\xbf)?\s*\d+\s*\n\s*\d+:\d\d:\d\d[,.]\d{1,3}\s*-->")
_HEAD = 4096
_DOCX_PART = "word/document.xml"
# A part's own size is checked when it is read; only names are asked for here.
_NO_PART = 0
_OTHERS = (
    ("xl/", "it is a spreadsheet; save it as PDF"),
    ("ppt/", "it is a slide show; save it as PDF"),
    ("content.xml", "it is an OpenDocument file; save it as .docx or PDF"),
    ("", "it is a ZIP file under another name; name it .zip"),
)


def is_document(head: bytes) -> bool:
    """Whether a file that begins so may hold pictures beside its text."""
    return head.startswith(_ZIP) or _PDF in head[:_PDF_WITHIN]


def kind_of(data: bytes, ending: str, name: str) -> FileKind:
    """The type of a file.

    Raises:
        PaperError: where it is of a type known, but not read.
    """
    head = data[:_HEAD]
    if _PDF in head[:_PDF_WITHIN]:
        return FileKind.PDF
    if head.startswith(_ZIP):
        return _office(data, name)
    if head.startswith(_OLE):
        raise refused(name, "it is an old Word file or locked with a password; save it as .docx without one")
    if head.startswith(b"{\\rtf"):
        raise refused(name, "it is an RTF file; save it as .docx or PDF")
    if ending in {".pdf", ".docx"} and b"\0" in head:
        raise refused(name, f"it is damaged or no {ending[1:].upper()} file at all")
    return _textual(head, ending)


def _textual(head: bytes, ending: str) -> FileKind:
    plain = head.replace(b"\0", b"").lstrip(b"\xff\xfe")  # UTF-16 of what follows, near enough
    if _VTT.match(plain) or _SRT.match(plain.replace(b"\r\n", b"\n").replace(b"\r", b"\n")):
        return FileKind.CAPTIONS
    if ending in _HTML_ENDINGS or _HTML.match(plain):
        return FileKind.HTML
    return FileKind.TEXT


def _office(data: bytes, name: str) -> FileKind:
    names = Package(data, name, _NO_PART).names()
    if _DOCX_PART in names:
        return FileKind.DOCX
    raise refused(name, next(why for start, why in _OTHERS if any(part.startswith(start) for part in names | {""})))
