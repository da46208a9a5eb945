"""Small papers of each type of file, made for the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from index.errors import PaperError

STYLES = getSampleStyleSheet()
BODY = STYLES["BodyText"]
PROSE = (
    "The Panel considered the report of the Director of Children's Services and noted that referrals to the "
    "multi-agency hub had risen by 12 per cent since the last quarter, while the number of children looked after "
    "had remained stable at 583. Members asked how the service would meet the demand over the winter. "
)
PAGE = "Agenda papers of the Scrutiny Panel\n1. Apologies for absence\nApologies were received from two members."


def refusal(call: Callable[[], object]) -> str | None:
    """The sentence with which a paper is refused, or None where it is read."""
    try:
        call()
    except PaperError as error:
        return str(error)
    return None


def pdf_of(*pages: str, **encryption: str) -> bytes:
    """A PDF with these lines on its pages; a page of "" is blank."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4, encrypt=encryption.get("password"))
    for page in pages:
        for number, line in enumerate(page.split("\n")):
            canvas.drawString(72, 770 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def pdf_of_parts(*parts: Flowable) -> bytes:
    """A PDF of paragraphs and tables, laid out."""
    made = io.BytesIO()
    SimpleDocTemplate(made, pagesize=A4).build(list(parts))
    return made.getvalue()


def pack_of_pages(pages: int) -> bytes:
    """A PDF as long as an agenda pack: prose, numbered paragraphs and tables on each page."""
    parts: list[Flowable] = []
    for page in range(1, pages + 1):
        parts += [Paragraph(f"Agenda item {page}", STYLES["Heading1"])]
        parts += [Paragraph(f"{page}.{number} {PROSE * 2}", BODY) for number in range(1, 6)]
        parts += [Table([["Ward", "2023", "2024"], *([f"Ward {row}", str(row * page), str(row)] for row in range(9))])]
        parts += [PageBreak()]
    return pdf_of_parts(*parts)


def docx_of(paragraphs: Sequence[str | tuple[str, str]] = (PAGE,)) -> bytes:
    """A Word file of paragraphs, each plain or with the name of its style."""
    document = docx.Document()
    for paragraph in paragraphs:
        text, style = (paragraph, "Normal") if isinstance(paragraph, str) else paragraph
        document.add_paragraph(text, style=style)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def zip_of(members: dict[str, bytes]) -> bytes:
    """A ZIP file with these members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


HTML = (
    b"<!DOCTYPE html><html><head><title>Minutes</title></head><body><nav>Home</nav><h1>Minutes</h1>"
    b"<p>Bees <b>hum</b>.</p><table><tr><th>Ward<th>Year<tr><td>North<td>2023</table><ol><li>One<li>Two</ol>"
)
VTT = b"WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann Lee>Good evening.\n\n00:00:04.000 --> 00:00:05.000\nWelcome all.\n"
SRT = b"1\n00:00:01,000 --> 00:00:03,000\nCHAIR: Good evening.\n\n2\n00:00:04,000 --> 00:00:05,000\nWelcome all.\n"

# One whole file of each type, by its ending.
WHOLE: dict[str, bytes] = {
    ".txt": PAGE.encode(),
    ".html": HTML,
    ".pdf": pdf_of(PAGE, PAGE),
    ".docx": docx_of(),
    ".vtt": VTT,
    ".srt": SRT,
}
