"""How much a paper looks like notes of a meeting: many weak signs of how people note one, none of which alone tells.

Who came, what one after the other said, what came of it and when it ended speak for notes; the headings of a report
or a record, and whoever writes or speaks as "I", against them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.dates import MONTHS
from index.parts.titles import is_usual
from index.people.lists import people_listed

_SAID = (
    r"(?:said|says|asked|asks|explained|reported|suggested|proposed|seconded|volunteered|offered|replied|felt|thought"
    r"|thinks|advised|told|wondered|wanted|wants|pointed out|mentioned|raised|reminded|agreed|confirmed|supported"
    r"|opposed|noted|spoke|queried|doubted|considered|expressed|read|moved|observed|warned|drew attention|thanked"
    r"|presented|declared|updated|ran through|went through|welcomed)"
)
_SOMEBODY = (
    r"(?:[A-Z]{2,3}|[A-Z][a-z]+(?:\.? [A-Z][\w.'’-]*){0,3}"
    r"|(?:[Tt]he )?(?:chair\w*|clerk|members?|committee|panel|board|group|officers?|manager))"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """What is looked for, the points that each place of it gives, and how many places count."""

    looks: re.Pattern[str]
    points: int
    most: int = 1

    def points_in(self, text: str, share: float = 1.0) -> float:
        """The points that ``text`` gives; of the places in a long one only a ``share`` counts."""
        return self.points * min(self.most, len(self.looks.findall(text)) * share)


_TELLING = (
    # "JO asked why", "Cllr Lee felt that", "the Clerk reported"
    Sign(re.compile(rf"\b{_SOMEBODY} (?:then |also |again )?{_SAID}\b"), 2, 5),
    # What came of it, alone: "Noted.", "Outcome: agreed"
    Sign(
        re.compile(
            r"(?:^|[.:;|?!\t–-])\s*(?:(?:report|update|progress|unanimously|it was|all|also)\s)?"
            r"(?:noted|agreed|approved|accepted|deferred|confirmed|adopted|resolved|carried|decided|declined)\b",
            re.IGNORECASE | re.MULTILINE,
        ),
        1,
        2,
    ),
    # Whoever writes a letter, or is taken down word by word.
    Sign(re.compile(r"\b(?:I|I['’](?:m|ve|ll|d)|my|you|your)\b"), -1, 8),
)
# A paper of another kind: a letter, a report, a policy, a message to the press.
NO_NOTES = re.compile(
    r"^[^\w\n]*(?:dear\b|yours\b|from:|to:|subject:|re:|press release|news release|briefing|report (?:of|to|by|from)\b)"
    r"|\b(?:purpose of (?:the |this )?report|notes to editors|for immediate release|yours (?:sincerely|faithfully)"
    r"|this (?:report|policy|guide|guidance|strategy|leaflet|briefing|letter|paper|document)|terms of reference)\b"
    r"|^[^\w\n]*(?:\d+\.?\s+)?(?:recommendations?|options|implications|introduction|executive summary)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FORMS = (
    Sign(NO_NOTES, -2, 3),
    # The fields of a record of one's decision, or of a report.
    Sign(
        re.compile(
            r"^[^\w\n]*(?:prepared (?:by|for)|(?:report )?author|contact officer|background papers|(?:key )?decision"
            r"|decision (?:maker|taken by|ref)|reasons?(?: for)?(?: the)? (?:decision|recommendation)|alternatives"
            r"|signed|date for publication|wards?)\b",
            re.IGNORECASE | re.MULTILINE,
        ),
        -1,
        3,
    ),
)
_CAME = re.compile(
    r"^(?:present|attend\w*|in (?:the|attendance)|there|here|with|apolog\w+|absent|sorry|who|round the table|on"
    r"|members?|panel|chair\w*|clerk|officers?|councillors?|cllrs|reps?|those|p|a|secretary|minutes|notes)\b"
    r"[^:.]{0,40}?(?::|\t| - | – | {3,})",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"\(([A-Z]{2,3})\)")
_ENDS = re.compile(
    r"^\W*(?:(?:the )?(?:meeting )?(?:ended|closed|finished|rose|closes)\b|(?:date of )?(?:next|nxt)\b.{0,60}$"
    r"|.{0,30}\bclosed (?:at )?\d|\d[\d.:]* (?:closed|ended))",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?[ -](?:{MONTHS})\b|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b", re.IGNORECASE
)
_NUMBER = re.compile(r"^\W*(?:item )?\(?[\w/]{1,8}[.):]?\s+", re.IGNORECASE)
_RUN_ON = re.compile(r"[.:|–]| - ")
_DATED, _HEAD, _END = 10, 14, 6
_MET, _CAME_POINTS, _INITIALS_POINTS, _END_POINTS, _USUAL = 3, 3, 1, 3, 2
_SEVERAL, _INITIALLED = 3, 2
# From so many points a paper is taken for notes: chosen on the "tune" papers.
NOTES_LEAST = 8
# So many words have the signs of a whole paper.
_WORDS = 400


def note_points(text: str, met: bool) -> float:
    """The points that speak for notes of a meeting; ``met`` says that the head tells that people met."""
    lines = _lines(text)
    share = min(1.0, _WORDS / max(1, len(text.split())))
    told = sum(sign.points_in(text, share) for sign in _TELLING) + sum(sign.points_in(text) for sign in _FORMS)
    usual = sum(is_usual(_RUN_ON.split(_NUMBER.sub("", line))[0]) for line in lines)
    ends = any(map(_ENDS.match, lines[-_END:]))
    return told + _MET * met + _head_points(lines[:_HEAD]) + _END_POINTS * ends + min(_USUAL, usual)


def names_day(text: str) -> bool:
    """Whether the head of a paper names a day, with or without its year."""
    return any(map(_DAY.search, _lines(text)[:_DATED]))


def _head_points(head: Sequence[str]) -> int:
    came = sum(len(people_listed(line[match.end() :], True)) for line in head if (match := _CAME.match(line)))
    initials = {one for line in head for one in _INITIALS.findall(line)}
    return _CAME_POINTS * (came >= _SEVERAL) + _INITIALS_POINTS * (len(initials) >= _INITIALLED)


def _lines(text: str) -> list[str]:
    return [line.strip("#*_ \t") for line in text.splitlines() if line.strip()]
