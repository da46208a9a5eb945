"""Questions about promises, answered from the ledger: "what has Ann Lee promised?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.answering.answer import LONGEST_QUOTE, MOST_CITATIONS, Answer, Citation, Quote, Searched
from assistant.answering.answerer import Told
from assistant.answering.leads import attribution
from assistant.promises.entry import Entry
from assistant.promises.ledger import entry_stems
from assistant.promises.showing import made_words
from assistant.understanding.query import Query
from assistant.understanding.terms import ASKING_WORDS
from assistant.understanding.wants import Wants
from index.stored import Place
from index.text import end_of_words, stem, stems, words

# A promise tells of at least this share of what is asked about; with the best, those nearly as good are shown.
_LEAST, _NEARLY = 0.6, 0.2
# What a question calls promising; it tells nothing of what was promised.
_PROMISING = frozenset(
    stems(
        "promise promises promised promising undertake undertook undertaken undertakings commit committed follow offer"
    )
)


def asked_for(query: Query, entries: Sequence[Entry]) -> list[Entry]:
    """The promises that a question asks for, of whom it names and then, about most of what it names; the best first."""
    if query.wants is not Wants.PROMISE:
        return []
    named = {part for person in query.people for part in stems(person)}
    about = {stem(word) for word in query.words if word not in ASKING_WORDS} - _PROMISING - named
    meant = [(_share(about, one), one) for one in entries if _of_people(query, one) and _meant(query, one.place)]
    best = max((share for share, _ in meant), default=0.0)
    fitting = [(share, one) for share, one in meant if share >= max(_LEAST, best - _NEARLY)]
    return [one for _, one in sorted(fitting, key=lambda pair: (-pair[0], -_told(about, pair[1])))]


def tell(query: Query, entries: Sequence[Entry], searched: Searched, mode: str) -> Iterator[Told]:
    """The best of ``entries`` in their own words, each with who made it, by when, and what became of it."""
    shown = entries[:MOST_CITATIONS]
    citations = tuple(Citation(number, _short(one.quote)) for number, one in enumerate(shown, start=1))
    paragraphs = [_paragraph(one, cited) for one, cited in zip(shown, citations, strict=True)]
    if len(entries) > len(shown):
        paragraphs.append(f"The ledger has {len(entries) - len(shown)} more: list them with 'minutebook promises'.")
    for position, paragraph in enumerate(paragraphs):
        yield Told(("\n\n" if position else "") + paragraph)
    yield Told(answer=Answer(query.question, True, mode, "\n\n".join(paragraphs), searched, citations))


def _paragraph(entry: Entry, cited: Citation) -> str:
    followed = entry.followed
    papers = f"{followed.papers} later paper{'' if followed.papers == 1 else 's'}"
    became = f"{entry.status}; searched: {papers}"
    return f"{attribution(cited)}\n“{cited.quote.text}” [{cited.number}]\n{made_words(entry)}. {became.capitalize()}."


def _of_people(query: Query, entry: Entry) -> bool:
    return not query.people or any(query.names(one.promise.who.name) for one in entry.sources)


def _share(about: set[str], entry: Entry) -> float:
    """The share of what a question names that a promise tells of."""
    return len(about & entry_stems(entry)) / len(about) if about else 1.0


def _told(about: set[str], entry: Entry) -> int:
    """How much of what a question names the words of a promise themselves tell."""
    return len(about & set(stems(entry.quote.text)))


def _meant(query: Query, place: Place) -> bool:
    """Whether a promise was made where and when the question says, if it does."""
    if not set(query.places) <= set(words(place.council or "")):
        return False
    return query.times.holds(place.date)


def _short(quote: Quote) -> Quote:
    """As many of a quote's sentences as an answer may show, at least one."""
    spans = list(quote.spans)
    while len(spans) > 1 and replace(quote, spans=tuple(spans)).words > LONGEST_QUOTE:
        spans.pop()
    first, last = spans[0], spans[-1]
    told = quote.piece.contribution[last[0] : last[1]].split()
    if first == last and len(told) > LONGEST_QUOTE - 2:
        last = (last[0], end_of_words(quote.piece.contribution, last[0], LONGEST_QUOTE - 2))
    return replace(quote, spans=(*spans[:-1], last))
