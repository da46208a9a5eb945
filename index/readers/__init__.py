"""The forms of council paper that can be read: one file each, behind one protocol."""

from index.readers.agenda_pack import AgendaPackReader
from index.readers.base import Reader
from index.readers.item_page import ItemPageReader
from index.readers.minutes_page import MinutesPageReader
from index.readers.transcript import TranscriptReader
from index.readers.unknown import UnknownReader
from index.types import ReadPaper

# In order: the most telling structure first, what fits no form last.
READERS: tuple[Reader, ...] = (
    TranscriptReader(),
    MinutesPageReader(),
    ItemPageReader(),
    AgendaPackReader(),
    UnknownReader(),
)


def read_text(text: str) -> ReadPaper:
    """Read ``text`` with the first reader that recognises it."""
    return next(reader for reader in READERS if reader.recognises(text)).read(text)


__all__ = ["READERS", "Reader", "read_text"]
