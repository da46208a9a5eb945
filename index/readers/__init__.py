"""The forms of council paper that can be read: one file each, behind one protocol."""

import re
from dataclasses import replace

from index.readers.action_list import ActionListReader
from index.readers.action_log import ActionLogReader
from index.readers.action_tracker import ActionTrackerReader
from index.readers.agenda_pack import AgendaPackReader
from index.readers.base import Reader
from index.readers.captions import CaptionsReader
from index.readers.committee_page import CommitteePageReader
from index.readers.decision_record import DecisionRecordReader
from index.readers.issue_history import IssueHistoryReader
from index.readers.item_page import ItemPageReader
from index.readers.notes import NotesReader
from index.readers.outcomes import OutcomesReader
from index.readers.printed_minutes import PrintedMinutesReader
from index.readers.report import ReportReader
from index.readers.speech import SpeechReader
from index.readers.table_minutes import TableMinutesReader
from index.readers.transcript import TranscriptReader
from index.readers.unknown import UnknownReader
from index.types import ReadPaper

_BROKEN_OFF = "The paper breaks off within a sentence: what follows is missing."
_NO_END = re.compile(r"(?:[a-z]|,|\.\.\.|…)$")
# An address of e-mail, of a page or of a file: it has no full stop behind it.
_ADDRESS = re.compile(r"\S*@\S+|(?:\w+://|www\.)\S+|[\w-]+(?:\.[\w-]{2,})+(?:/\S*)?")
# A footer or a link may end without a full stop; a sentence of minutes is longer.
_SENTENCE_WORDS = 15

# In order: the most telling structure first, what fits no form last.
READERS: tuple[Reader, ...] = (
    TranscriptReader(),
    CaptionsReader(),
    SpeechReader(),
    IssueHistoryReader(),
    DecisionRecordReader(),
    TableMinutesReader(),
    ActionLogReader(),
    ItemPageReader(),
    CommitteePageReader(),
    AgendaPackReader(),
    PrintedMinutesReader(),
    ReportReader(),
    ActionTrackerReader(),
    NotesReader(),
    OutcomesReader(),
    ActionListReader(),
    UnknownReader(),
)


def read_text(text: str) -> ReadPaper:
    """Read ``text`` with the first reader that recognises it; that its end is missing is a warning."""
    paper = next(reader for reader in READERS if reader.recognises(text)).read(text)
    return replace(paper, warnings=(*paper.warnings, _BROKEN_OFF)) if breaks_off(text) else paper


def breaks_off(text: str) -> bool:
    """Whether the last line is a long sentence without its end; lists have no full stops."""
    *_, last = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    if len(last.split()) < _SENTENCE_WORDS or _ADDRESS.fullmatch(last.split()[-1].strip("<>()[]")):
        return False
    return bool(_NO_END.search(last)) and last[0].isalpha()


__all__ = ["READERS", "Reader", "read_text"]
