"""Talk of procedure, which tells nothing of what a meeting was about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from index.dates import MONTHS
from index.stored import Section
from index.text import sentences

# Items by which meetings run, whatever they are about (standing practice of agendas). Announcements, matters
# arising, the public's time and other business may be about anything: what is told of them says.
_ITEMS = re.compile(
    r"^(?!.*\b(?:matters arising|materion yn codi)\b)(?:welcome|introductions?|apolog|attendance|chair\w*'?s? welcome"
    r"|declarations? of|(?:meeting )?procedures?\b|minutes\b|to (?:receive|approve|confirm|sign) (?:the )?(?:apologies"
    r"|minutes)|exempt|exclusion of|date of (?:the )?next|close|cofnodion|ymddiheuriadau|datgan)",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:agenda )?items? (?:number )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|\b(?:moving|move|going|turn|come|over|back|hand) (?:on )?to (?:agenda|item|councillor|cllr|you|our next)\b"
    r"|\b(?:next|previous|last) (?:slide|item|question|page)\b|\bslides?\b.{0,20}\bplease\b|\bnext slide\b"
    r"|\bmicrophones?\b|\bmuted?\b|\blive ?stream|\bwebcast\b|\b(?:being )?recorded\b"
    r"|\bthrough you,? chair\b.{0,12}$|\bproposer\b|\bseconder\b|\bwant(?:ed)? to (?:add|come in)\b"
    r"|\bwould you like to (?:add|come)\b"
    r"|\bwelcome (?:everyone|you|to)\b|\bgood (?:morning|afternoon|evening)\b|\bmy name is\b|\bapologies\b"
    r"|\b(?:meeting|item) (?:was )?(?:closed|ended|concluded|rose)\b|\bmeeting to a close\b"
    r"|\bnext meeting(?:['’]s| (?:is|will be|would be|takes place|(?:the )?\w+ of))\b|^(?:hi|hello|hiya)\b"
    r"|\b(?:following|main) (?:main )?points were\b"
    r"|\b(?:i|we)(?:'m| am|'re| are) (?:going to|just going to|gonna) (?:start|talk|present|run|go|pass|hand)\b"
    r"|\bfire (?:drill|alarm test)\b|\bif the (?:fire )?alarm (?:goes|sounds|rings)\b"
    r"|\bwe(?:'ll| will) close (?:there|now|the meeting)\b|\bif there(?:'s| is) nothing else\b"
    r"|\bin attendance for this item\b|\bindicative timing\b|\blarge print\b",
    re.IGNORECASE,
)
# Courtesies and leading on, unless something is told beside them: a sum, a share, a day, another clause.
_COURTESY = re.compile(
    r"\b(?:any|no|some|secondary|second|third|first|few|couple of|further|more|other|last) (?:further |other )?"
    r"(?:questions?|comments?)\b"
    r"|\b(?:like to|i'll|we'll|let me|can i) (?:now )?(?:invite|introduce|bring in|ask|welcome|thank|hand|come|take)\b"
    r"|\binvite\b.{0,80}\b(?:to (?:present|introduce|speak)|report)\b"
    r"|\b(?:thank you|thanks)(?: very much)?(?: (?:for|chair|councillor|cllr|everyone|all|both|madam|mr)\b|[,.! ]*$)"
    r"|\bintroduced the report\b|\bpresented the report\.?$"
    r"|\b(?:excellent|lovely|great|good|fantastic|impressive|positive|amazing|brilliant) (?:\w+ )?"
    r"(?:reports?|presentation|news|work|job|achievement|letter)\b|\bi thought it was\b|\benjoyed reading\b"
    r"|\bcredit to\b|\bwell done\b|\bcongratulat",
    re.IGNORECASE,
)
# Over and under a report or a record stand fields that say who wrote it, to whom, and when; one may also say "None".
_FIELD = re.compile(
    r"^(?:reports? (?:to|of|by|from|author)|subject|(?:report |item )?title|(?:date|time|venue)"
    r"(?: of (?:the )?(?:meeting|report|decision|publication))?|(?:date )?published|wards?(?:\(s\))?(?: affected)?"
    r"|(?:contact|lead|author|report)(?: officer)?|officer contact|contact(?: details)?"
    r"|key decision|decision (?:maker|taker|reference|number|ref)|ref(?:erence)?"
    r"|(?:relevant )?(?:portfolio holder|cabinet member)|agenda item(?: no)?|classification|exempt information|signed"
    r"|(?:notice )?(?:issued|prepared) by|author|background papers|appendices)\s*:"
    r"|^(?:declarations?|interests?|conflicts?|dispensations?|alternatives?|exempt|confidential|background|urgent)\b"
    r"[^:.]{0,40}:\s*(?:none|nil|n/?a|not applicable)\b[. ]*$"
    r"|^(?:public )?(?:notice|record) of (?:[\w-]+ ){0,4}decisions?\b(?: (?:taken|made))?(?: by [\w' -]{2,40})?$",
    re.IGNORECASE,
)
# What became of a motion tells something, whatever words of procedure it has.
_OUTCOME = re.compile(
    r"\b(?:no seconder|not seconded"
    r"|(?:motion|amendment|proposal) (?:\w+ )?(?:fell|lapsed|failed|was (?:lost|carried)))\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    rf"£|\d%|\d{{3}}|\bper ?cent\b|\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{MONTHS})\b"
    r"|\b(?:replied|answered|responded|explained|said|reported|confirmed|advised|stated) that\b",
    re.IGNORECASE,
)


def is_procedural_title(title: str) -> bool:
    """Whether an item is one by which a meeting runs: its welcome, apologies, minutes and the like."""
    return bool(_ITEMS.match(title.strip()))


def is_procedural(sentence: str) -> bool:
    """Whether a sentence only runs the meeting: calls a speaker, thanks, turns a page, heads a paper."""
    if _OUTCOME.search(sentence):
        return False
    return bool(
        _FIELD.match(sentence) or _TALK.search(sentence) or (_COURTESY.search(sentence) and not _TELLS.search(sentence))
    )


def chairing(sections: Iterable[Section]) -> str | None:
    """Who runs a meeting by what is heard in a recording: whoever says most of its procedural sentences."""
    said: Counter[str] = Counter()
    for piece in (piece for section in sections for piece in section.whole.pieces):
        if piece.speaker and not piece.uncertain:
            told = (piece.contribution[begin:end] for begin, end in sentences(piece.contribution))
            said[piece.speaker] += sum(map(is_procedural, told))
    return said.most_common(1)[0][0] if said else None
