"""Whom the sentences before tell of: for whom a pronoun stands, or who did what has no subject."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from index.cue_words import BODY, OFFICER
from index.promises.futures import NAME
from index.promises.questions import asks
from index.promises.short_names import named_first
from index.promises.subjects import leading
from index.promises.tellers import teller

# Several people, for whom "he" and "she" do not stand.
_SEVERAL = re.compile(
    r"(?:the |some |all |other |a number of )?(?:[\w-]+ )*(?:[a-z]+(?<!s)s|people|police|staff|team|panel|committee"
    r"|board|council|cabinet|authority|members|officers|executive)$"
    r"|[A-Z][a-z]+(?:ers|ors|ants|ists|ents)$",
)
# What a body resolves in the lead-in of a list: "This Council resolves to:".
_RESOLVES = re.compile(
    rf"\b(?P<who>(?:this |the )?{BODY}) (?:therefore |further |also )?(?:resolves?|agrees?|calls|undertakes|pledges"
    r"|commits)\b",
    re.IGNORECASE,
)
_BODY = re.compile(rf"\b(?:this|the) {BODY}\b", re.IGNORECASE)
_IT_RESOLVES = re.compile(r"\bit (?:therefore |further |also )?(?:resolves|agrees|calls|undertakes)\b", re.IGNORECASE)
# A first name alone, as notes have them, behind a heading or none.
_ALONE = re.compile(
    rf"^\W*(?:[\w ]{{2,30}}: )?(?P<who>(?!Nobody|Everybody|Somebody|Anybody|Everyone|Someone|Anyone){NAME})"
    r" (?:has|had|is|was|says?|said|thinks|thought|wants|knows|took|understood|felt|could|did"
    r"|[a-z]+ed)(?:n['’]t)?\b"
)
# Who hears what will be done.
_AUDIENCE = re.compile(r"\b(?:members|councillors|residents|everyone|everybody)\b(?! for\b)", re.IGNORECASE)
# A member who speaks beside the matter, to whom nobody leaves it to act.
_BESIDE = re.compile(
    r"\W*(?:Cllr|Councillor|Alderman|Bailie|(?:a|an|the|one|another) Member)\b[^.;:]{0,60}? (?:welcomed|thanked|felt"
    r"|considered|commented|suggested|volunteered|proposed|thought|urged|highlighted|supported|moved|seconded|noted"
    r"|hoped|expressed|declared|voted)\b",
    re.IGNORECASE,
)
# What a body agrees, or minutes tell without a teller, is nobody's word.
OF_ALL = re.compile(
    rf"^\W*(?:that|resolved|agreed)\b|\b{BODY} (?:also |then |therefore |duly |unanimously |further )?"
    r"(?:agreed|resolved|noted)\b"
    r"|\bit was (?:\w+ )?(?:agreed|resolved|noted|decided|proposed|recommended|accepted|confirmed|reported"
    rf"|explained|suggested|requested|acknowledged)\b(?: by (?P<who>{OFFICER}))?",
    re.IGNORECASE,
)


def told_before(lines: Sequence[str], short: Mapping[str, str], fits: Callable[[str], bool], one: bool) -> str | None:
    """The last who told something in ``lines`` and ``fits``; ``one`` person rather than several.

    Who asks a question does not answer it; beyond one, those are passed over who only said something beside it.
    """
    questioned = False
    for line in reversed(lines):
        if asks(line):
            questioned = True
            continue
        if not one and (of_all := OF_ALL.search(line)):
            return of_all["who"]
        who = teller(line, short) or leading(line, did=not one) or named_first(line, short) or (one and _alone(line))
        several = bool(who and (_AUDIENCE.search(who) or (one and _SEVERAL.match(who))))
        beside = (questioned or not one) and _BESIDE.match(line)
        if who and not several and not beside and fits(who):
            return who
    return None


def resolving(lead_in: str) -> str | None:
    """Which body resolves what a list below ``lead_in`` tells: "This Council ... resolves to:"."""
    if not lead_in.rstrip().endswith(":"):
        return None
    if match := _RESOLVES.search(lead_in):
        return match["who"]
    named = _BODY.search(lead_in) if _IT_RESOLVES.search(lead_in) else None
    return named[0] if named else None


def _alone(line: str) -> str | None:
    match = _ALONE.match(line)
    return match["who"] if match else None
