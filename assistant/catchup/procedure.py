"""Talk of procedure, which tells nothing of what a meeting was about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from index.stored import Section
from index.text import sentences

# Items by which meetings run, whatever they are about (standing practice of agendas).
_ITEMS = re.compile(
    r"^(?:welcome|introductions?|apolog|attendance|chair\w*'?s? (?:announcements?|welcome)|declarations? of"
    r"|(?:meeting )?procedures?\b|minutes\b|to (?:receive|approve|confirm|sign) (?:the )?(?:apologies|minutes)"
    r"|matters arising|exempt|exclusion of|urgent (?:items?|business)|any other business|date of (?:the )?next"
    r"|close|public participation|cofnodion|ymddiheuriadau|datgan)",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:agenda )?items? (?:number )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|\b(?:moving|move|going|turn|come|over|back|hand) (?:on )?to (?:agenda|item|councillor|cllr|you|our next)\b"
    r"|\b(?:next|previous|last) (?:slide|item|question|page)\b|\bslides?\b.{0,20}\bplease\b|\bnext slide\b"
    r"|\b(?:any|no|some|secondary|second|third|first|few|couple of|further|more|other|last) (?:further |other )?"
    r"(?:questions?|comments?)\b|\bmicrophones?\b|\bmuted?\b|\blive ?stream|\bwebcast\b|\b(?:being )?recorded\b"
    r"|\b(?:like to|i'll|we'll|let me|can i) (?:now )?(?:invite|introduce|bring in|ask|welcome|thank|hand|come|take)\b"
    r"|\binvite\b.{0,80}\b(?:to (?:present|introduce|speak)|report)\b|\bthrough you,? chair\b.{0,12}$"
    r"|\b(?:thank you|thanks)(?: very much)?(?: (?:for|chair|councillor|cllr|everyone|all|both|madam|mr)\b|[,.! ]*$)"
    r"|\bproposer\b|\bseconder\b|\bwould you like to (?:add|come)\b|\bwant(?:ed)? to (?:add|come in)\b"
    r"|\bwelcome (?:everyone|you|to)\b|\bgood (?:morning|afternoon|evening)\b|\bmy name is\b|\bapologies\b"
    r"|\b(?:meeting|item) (?:was )?(?:closed|ended|concluded|rose)\b|\bmeeting to a close\b"
    r"|\bintroduced the report\b|\bpresented the report\.?$|\b(?:following|main) (?:main )?points were\b"
    r"|\b(?:i|we)(?:'m| am|'re| are) (?:going to|just going to|gonna) (?:start|talk|present|run|go|pass|hand)\b"
    r"|\b(?:excellent|lovely|great|good|fantastic|impressive|positive|amazing|brilliant) (?:\w+ )?"
    r"(?:reports?|presentation|news|work|job|achievement|letter)\b|\bi thought it was\b|\benjoyed reading\b"
    r"|\bcredit to\b|\bwell done\b|\bcongratulat"
    r"|\bin attendance for this item\b|\bindicative timing\b",
    re.IGNORECASE,
)


def is_procedural_title(title: str) -> bool:
    """Whether an item is one by which a meeting runs: its welcome, apologies, minutes and the like."""
    return bool(_ITEMS.match(title.strip()))


def is_procedural(sentence: str) -> bool:
    """Whether a sentence only runs the meeting: calls a speaker, thanks, turns a page."""
    return bool(_TALK.search(sentence))


def chairing(sections: Iterable[Section]) -> str | None:
    """Who runs a meeting by what is heard in a recording: whoever says most of its procedural sentences."""
    said: Counter[str] = Counter()
    for piece in (piece for section in sections for piece in section.whole.pieces):
        if piece.speaker and not piece.uncertain:
            told = (piece.contribution[begin:end] for begin, end in sentences(piece.contribution))
            said[piece.speaker] += sum(map(is_procedural, told))
    return said.most_common(1)[0][0] if said else None
