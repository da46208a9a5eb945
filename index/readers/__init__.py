"""The forms of council paper that can be read: one file each, behind one protocol."""

from index.readers.action_tracker import ActionTrackerReader
from index.readers.agenda_pack import AgendaPackReader
from index.readers.base import Reader
from index.readers.captions import CaptionsReader
from index.readers.committee_page import CommitteePageReader
from index.readers.decision_record import DecisionRecordReader
from index.readers.issue_history import IssueHistoryReader
from index.readers.item_page import ItemPageReader
from index.readers.printed_minutes import PrintedMinutesReader
from index.readers.report import ReportReader
from index.readers.transcript import TranscriptReader
from index.readers.unknown import UnknownReader
from index.types import ReadPaper

# In order: the most telling structure first, what fits no form last.
READERS: tuple[Reader, ...] = (
    TranscriptReader(),
    CaptionsReader(),
    IssueHistoryReader(),
    DecisionRecordReader(),
    ItemPageReader(),
    CommitteePageReader(),
    AgendaPackReader(),
    PrintedMinutesReader(),
    ReportReader(),
    ActionTrackerReader(),
    UnknownReader(),
)


def read_text(text: str) -> ReadPaper:
    """Read ``text`` with the first reader that recognises it."""
    return next(reader for reader in READERS if reader.recognises(text)).read(text)


__all__ = ["READERS", "Reader", "read_text"]
