"""What people call things that papers call otherwise: "kids" for children, "turned down" for refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.stop_words import STOP_WORDS, content_words
from index.text import stem

# On each line what people say, several ways of it parted by "/", and what papers say instead, the likeliest first.
# Any form of a word is meant ("kid" and "kids"). Add a line for what is missing.
_TABLE = """
kid / youngster: children, young people
teenager / teen: young people
lad: boy, young person, young man
mum / mam / dad: parent, mother, father
oap / pensioner / old folk / elderly: older people, pension age
boss: chief executive, director, manager
firm: company, contractor, supplier
wages: pay, salaries, salary
pay rise: pay award, salary increase
sack: dismissed, dismissal
laid off: redundant, redundancies, redundancy
took on / taken on: appointed, recruited, recruitment
quit / stepped down / stood down: resigned, resignation
who runs / who is running / who's running / whos running / who will run: operator, operates, provider, manages, manager
bill: invoice, charge, account
price: charge, cost, fee
cash: funding, money, grant
in the red: deficit, overspend, overspent
go up / gone up / going up / went up / hike: increase, rise, rose
go down / gone down / going down / went down: decrease, fall, fell, reduction
shut: closed, closure
scrap / axe / ditch: withdrawn, discontinued, cancelled, abandoned
turn down / turned away / knocked back / throw out / thrown out / threw out: refused, rejected, declined, not supported
go-ahead / go ahead / green light / sign off / signed off / say yes / said yes: approved, agreed, approval
put off / push back: deferred, postponed, delayed
fell through / fallen through: did not proceed, withdrawn
look into / looking into: investigate, review, investigation
get rid of / got rid of: removed, disposal
sell off / sold off: disposal, disposed, sale
write back / wrote back / written back / say back / said back / hear back / heard back / get back to / got back to\
 / gotten back to / come back to us / came back to us: reply, replied, response, answer
bin: waste, refuse, recycling
brown bin / green bin: garden waste
black bin / grey bin: residual waste, refuse
bin men / binmen / bin man: refuse crew, collection crew
bin lorry / bin wagon / dustcart: refuse collection vehicle, refuse vehicle
rubbish: waste, refuse, litter
tip / dump: household waste recycling centre, household recycling centre, recycling centre
flytip / flytipping / fly tip / fly-tip: fly-tipping, fly tipping
dog mess / dog poo: dog fouling
loo / toilet: public conveniences, conveniences
playground / play park: play area
graveyard: cemetery, burial ground, churchyard
swimming baths: swimming pool
pothole: carriageway defect, road surface
pavement: footway, footpath
street light / streetlight: street lighting, lighting column
speed bump: traffic calming, road hump
yellow line: waiting restriction, parking restriction
lorry: heavy goods vehicle, HGV, vehicle
lollipop lady / lollipop man: school crossing patrol
dinner lady: catering staff, midday supervisor
school dinner: school meal
school bus / school transport: home to school transport
ed psych: educational psychologist, educational psychology
expel / kicked out of school: excluded, exclusion
skiving / truancy: absence, attendance
care home / old people's home: residential care, nursing home
council house: council home, social housing, council dwelling
bus pass: concessionary travel, concessionary fare
on benefits: council tax support, universal credit, low income
"""
_WORD = re.compile(r"[^\W_]+")

Stems = tuple[str, ...]


def _stems(phrase: str) -> Stems:
    """The stems of all words of a phrase, of those too that link."""
    return tuple(stem(word.casefold()) for word in _WORD.findall(phrase))


def _entries() -> Iterator[tuple[Stems, tuple[str, ...]]]:
    for line in _TABLE.strip().splitlines():
        ways, _, papers = line.partition(":")
        for way in ways.split("/"):
            yield _stems(way), tuple(one.strip() for one in papers.split(","))


_PAPERS = dict(_entries())
_LONGEST = max(map(len, _PAPERS))


def as_papers_say(asked: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """``asked`` with phrases of the table as papers have them, and for each word what says the same in papers.

    A single word stays, as papers may have it too; of a phrase ("write back") the words alone may say something else.
    What has a capital within a sentence is a name.
    """
    told = list(_WORD.finditer(asked))
    also: dict[str, tuple[str, ...]] = {}
    parts, at, end = [], 0, 0
    while at < len(told):
        length, papers = _longest(told[at : at + _LONGEST])
        last = told[at + max(length, 1) - 1]
        if papers and not (at and told[at].group()[0].isupper()):
            said = asked[told[at].start() : last.end()]
            also |= _same(said, papers, length)
            parts += [asked[end : told[at].start()], said if length == 1 else papers[0]]
            end = last.end()
        at += max(length, 1)
    return "".join((*parts, asked[end:])), also


def _longest(told: list[re.Match[str]]) -> tuple[int, tuple[str, ...]]:
    """How many of the first words are the longest entry of the table that begins there, and what papers say."""
    stems = tuple(stem(word.group().casefold()) for word in told)
    for length in range(len(told), 0, -1):
        papers = _PAPERS.get(stems[:length], ())
        if papers:
            return length, papers
    return 0, ()


def _same(said: str, papers: tuple[str, ...], length: int) -> dict[str, tuple[str, ...]]:
    """For each word that tells something, of the entry and of what stands in its place, what says the same."""
    theirs = dict.fromkeys(content_words(said), papers)
    if length == 1:
        return theirs
    others = papers[1:] if _WORD.findall(said)[0].casefold() in STOP_WORDS else (*papers[1:], said)
    return theirs | dict.fromkeys(content_words(papers[0]), others)
