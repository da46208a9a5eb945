"""A file to text in the house form, by what is in it rather than by its ending."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from index.files import kinds, packs
from index.files.kinds import FileKind
from index.files.paper import PaperFile, PaperText, refused

# Papers with pictures are large and their text is small; a text as large is no paper.
_LARGEST = 256 * 2**20
_LARGEST_TEXT = 64 * 2**20
# What tells a file's type stands at its very beginning.
_HEAD = 4096

Parse = Callable[[bytes, str], tuple[str, list[str]]]


def read(file: PaperFile) -> PaperText:
    """The text of a file.

    Raises:
        PaperError: where it cannot be opened, is empty, damaged, locked, too large, or holds no text.
    """
    data = _bytes(file)
    if not data.strip():
        raise refused(file.source, "the file is empty")
    kind = kinds.kind_of(data, file.path.suffix.lower(), file.source)
    try:
        text, warnings = _parser(kind)(data, file.source)
    except RecursionError as error:
        raise refused(file.source, "its parts are nested too deeply") from error
    except MemoryError as error:
        raise refused(file.source, "it needs more memory than a paper should") from error
    if not text.strip():
        raise refused(file.source, "the file is empty" if kind is FileKind.TEXT else "it holds no text")
    return PaperText(text, hashlib.sha256(data).hexdigest(), tuple(warnings))


def _bytes(file: PaperFile) -> bytes:
    if file.pack:
        data = packs.unpacked(file.pack, file.member, file.source, _LARGEST)
        _check_size(len(data), data[:_HEAD], file.source)
        return data
    try:
        with file.path.open("rb") as stream:
            head = stream.read(_HEAD)
            _check_size(file.path.stat().st_size, head, file.source)
            return head + stream.read(_LARGEST)
    except OSError as error:
        raise refused(file.source, f"the file cannot be opened ({error.strerror})") from error


def _check_size(size: int, head: bytes, name: str) -> None:
    largest = _LARGEST if kinds.is_document(head) else _LARGEST_TEXT
    if size > largest:
        raise refused(name, f"it is larger than {largest // 2**20} MB")


def _parser(kind: FileKind) -> Parse:
    """What reads files of a type; its library is imported here, when there is such a file."""
    if kind is FileKind.PDF:
        from index.files import pdf

        return pdf.text_of
    if kind is FileKind.DOCX:
        from index.files import docx

        return docx.text_of
    if kind is FileKind.HTML:
        from index.files import html

        return html.text_of
    if kind is FileKind.CAPTIONS:
        from index.files import captions

        return captions.text_of
    from index.files import plain

    return plain.text_of
