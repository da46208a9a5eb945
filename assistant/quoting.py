"""The quoting answer: the papers' own words, who said them, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.answer import Citation, Quote
from assistant.attendance import roster_heading
from assistant.evidence import Evidence
from assistant.fields import day, item_words
from index.stored import Passage, Piece, Place
from index.text import sentences
from index.types import Authority

MOST_CITATIONS = 5
LONGEST_QUOTE = 80
# Room for "…" where a quote is cut and between a table's header and row.
_ELLIPSES = 3
# A short sentence is quoted with what stands beside it, up to about so many words.
_ENOUGH_WORDS = 76
# A longer line is no entry of a roster.
_LINE_WORDS = 25
# A further quote is worth its place where it is not much weaker than the best.
_WORTH = 0.3


def choose(weighed: Sequence[Evidence]) -> list[Quote]:
    """The quotes that answer, best first: the best, and others that are nearly as good."""
    quotes: list[Quote] = []
    for evidence in weighed:
        if weighed[0].score - evidence.score > _WORTH or len(quotes) == MOST_CITATIONS:
            break
        if any(_touches(quote, evidence) for quote in quotes):
            continue
        quote = widened(evidence)
        # Two papers of a meeting may print the same words: they are told once.
        if quote.text not in [one.text for one in quotes]:
            quotes.append(quote)
    return quotes


def compose(citations: Sequence[Citation]) -> str:
    """The answer's text: the paragraphs with an empty line between."""
    return "\n\n".join(paragraphs(citations))


def paragraphs(citations: Sequence[Citation]) -> Iterator[str]:
    """For each quote a line that says whose words they are, unless the quote before has the same, then the quote."""
    before = None
    for one in citations:
        lead = attribution(one)
        yield f"“{one.quote.text}” [{one.number}]" if lead == before else f"{lead}\n“{one.quote.text}” [{one.number}]"
        before = lead


def attribution(citation: Citation) -> str:
    """One short line: who said it, with what authority, where and when."""
    piece = citation.quote.piece
    speaker = f"{piece.speaker} (or another speaker)" if piece.speaker and piece.uncertain else piece.speaker
    heading = roster_heading(citation.quote.passage, piece)
    told = heading is None or heading in citation.quote.text
    return _line(citation.place, speaker, citation.authority, None if told else heading)


def introduction(passage: Passage) -> str:
    """The same line for a whole passage, all who speak in it named."""
    speakers = dict.fromkeys(piece.speaker for piece in passage.pieces if piece.speaker)
    return _line(passage.place, " and ".join(speakers) or None, passage.authority)


def _line(place: Place, speaker: str | None, authority: Authority, heading: str | None = None) -> str:
    when = f" on {day(place.date)}" if place.date else ""
    inferred = " (date inferred)" if place.date and place.date_inferred else ""
    where = f", {item_words(place.item)}" if place.item else ""
    where += f", under “{heading}”" if heading else ""
    meeting = f"{place.body or place.council or 'a meeting'}{when or ', date not printed'}{inferred}"
    lead = {
        Authority.SAID: f"{speaker or 'A speaker'} said at the {meeting}{where}:",
        Authority.MINUTED: f"The minutes of the {meeting}{where}, record:",
        Authority.RESOLVED: f"Resolved by the {meeting}{where}:",
        Authority.REPORTED: f"A report to the {meeting}{where}, says:",
        Authority.AGENDA: f"The agenda of the {meeting}{where}, says:",
    }[authority]
    if place.body is None and place.council is None and place.date is None:
        lead = f"{place.source}{where} ({authority.value}, meeting not named) says:"
    return lead


def _touches(quote: Quote, evidence: Evidence) -> bool:
    """Whether evidence stands in a quote or right beside it, so that it would say the same again."""
    if evidence.piece in quote.further:
        return True
    if quote.piece.contribution_id != evidence.piece.contribution_id:
        return False
    if evidence.piece.table:
        return evidence.spans[-1] in quote.spans
    begin, end = evidence.spans[-1]
    return begin <= quote.spans[-1][1] + 2 and end >= quote.spans[0][0] - 2


def widened(evidence: Evidence) -> Quote:
    """A sentence with those beside it, as long as the quote stays short; a long one is cut."""
    piece = evidence.piece
    if roster_heading(evidence.passage, piece) and (listed := _listed(evidence)):
        return listed
    if piece.table:
        return _shortened(Quote(evidence.passage, piece, evidence.spans))
    units = sentences(piece.contribution)
    first = last = units.index(evidence.spans[0])
    while True:
        after = _length(piece.contribution, units, first, last + 1)
        before = _length(piece.contribution, units, first - 1, last)
        if after is not None and after <= _ENOUGH_WORDS:
            last += 1
        elif before is not None and before <= _ENOUGH_WORDS:
            first -= 1
        else:
            break
    return _shortened(Quote(evidence.passage, piece, ((units[first][0], units[last][1]),)))


def _listed(evidence: Evidence) -> Quote | None:
    """A line of a roster with those before and after it under its heading; None where it stands alone."""
    pieces = evidence.passage.pieces
    first = last = pieces.index(evidence.piece)
    while (wider := _roster(evidence, first, last + 1)) or _roster(evidence, first - 1, last):
        first, last = (first, last + 1) if wider else (first - 1, last)
    return _roster(evidence, first, last) if last > first else None


def _roster(evidence: Evidence, first: int, last: int) -> Quote | None:
    """The lines from ``first`` to ``last`` as a quote, if there are such and they are short enough."""
    pieces = evidence.passage.pieces
    if first < 0 or last >= len(pieces):
        return None
    one, *further = pieces[first : last + 1]
    quote = Quote(evidence.passage, one, ((one.begin, one.end),), tuple(further))
    alike = all(piece.heading == one.heading and _is_line(piece) for piece in (one, *further))
    return quote if alike and quote.words <= LONGEST_QUOTE else None


def _is_line(piece: Piece) -> bool:
    return not piece.table and len(piece.text.split()) <= _LINE_WORDS


def _length(text: str, units: list[tuple[int, int]], first: int, last: int) -> int | None:
    if first < 0 or last >= len(units):
        return None
    return len(text[units[first][0] : units[last][1]].split())


def _shortened(quote: Quote) -> Quote:
    """The quote cut at words to :data:`LONGEST_QUOTE`; of a table the header before the row."""
    room = LONGEST_QUOTE - _ELLIPSES
    text = quote.piece.contribution
    spans: list[tuple[int, int]] = []
    for begin, end in reversed(quote.spans):
        count = len(text[begin:end].split())
        if count > room:
            end = _end_of_words(text, begin, room)
        if room > 0:
            spans.insert(0, (begin, end))
        room -= min(count, room)
    return Quote(quote.passage, quote.piece, tuple(spans))


def _end_of_words(text: str, begin: int, count: int) -> int:
    """Where the first ``count`` words of ``text`` from ``begin`` on end."""
    position = begin
    for _ in range(count):
        while position < len(text) and text[position].isspace():
            position += 1
        while position < len(text) and not text[position].isspace():
            position += 1
    return position
