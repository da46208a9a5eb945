"""Who is named as moving and as seconding something, in the forms in which minutes print it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.decisions.decision import Movers

# A name as printed: titles, initials and words with a capital, but none that minutes say of motions.
_SAID = (
    r"(?i:proposed|proposer|moved|mover|seconded|seconder|resolved|agreed|carried|approved"
    r"|that|this|it|he|she|they|on|the|and|thereafter|thereupon|subsequently|following|then|motion|amendment|vote"
    r"|january|february|march|april|june|july|august|september|october|november|december)\b"
)
_WORD = rf"(?:(?!{_SAID})(?:(?:Cllrs?|Mrs?|Ms|Dr|Rev|Ald|Capt|Prof|Cyng)\.|(?:[A-Z]\.)+|[A-Z][\w'’-]*))"
NAME = (
    r"(?<!\w)(?:(?i:the )?"
    r"(?:(?:Lord |Deputy )?Mayor|(?:Vice[- ])?Chair(?:man|woman|person)?|(?:Deputy )?Leader)\b(?! [A-Z])"
    rf"|{_WORD}(?:[ -](?:{_WORD}|de|van|der|von|ap|ab|la|le))*)"
)
_TITLE = r"(?i:councillor|cllr|mrs?\b|ms\b)"
_TITLED = r"(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr|Ald(?:erman)?)\b\.? (?:[A-Z][\w.'’-]*)(?: [A-Z][\w'’-]+)?"
_MOVE = r"(?i:moved|proposed|nominated)"
# "the Rev. Lee"
_THE = r"(?:the (?=Rev|Hon|Ven|Right))?"
# "prop PD sec TO", "Proposed Lee 2nd Oak"
_PROP = r"\b(?i:prop(?:osed)?|moved)\b\.?:?(?: by)?"
_SEC = r"(?i:2nd(?:ed)?|sec(?:onded)?|seconder)\b\.?:?(?: by)?"
_BRINGS = r"(?:presented|introduced|tabled|submitted|put forward|brought(?: forward)?)"
_MOVER = (
    rf"\b(?i:proposer|mover|moved by|proposed by|nominated by|prop\.? by|prop[.:])[:,–-]?\s?(?P<a>{NAME})",
    rf"\b(?i:(?:up)?on the (?:proposal|proposition|motion|nomination) of) {_THE}(?P<b>{NAME})",
    rf"(?P<c>{NAME}),? (?i:seconded by) {NAME},? (?:then |duly )?{_MOVE}\b",
    rf"(?P<d>{NAME})(?:, (?!{_TITLE})[^,.;]{{3,60}}(?=,))?,? (?:had |having |then |duly |formally |also"
    rf" )*{_MOVE}\b(?! by)",
    rf"\b{_MOVE}(?:\s?[:–-] ?(?P<e>{NAME})| (?P<f>{NAME})(?=[,;./]? ?/?(?: ?and)? ?(?i:seconded)))",
    rf"(?P<g>{NAME})[,;]? (?:and )?(?i:seconded by) {NAME}",
    rf"\b(?i:motion|proposal|amendment|proposition) by (?P<h>{NAME})",
    rf"\((?P<i>{NAME}) ?/ ?{NAME}\)",
    rf"(?P<r>{_TITLED}) ?/ ?{_TITLED}",
    r"(?:^|(?<=[.] ))(?P<s>[A-Z][a-z]{2,})/[A-Z][a-z]{2,}(?=[.,]|$)",
    rf"(?P<t>{NAME}(?<!['’]s))['’]s (?:motion|proposal|amendment)\b",
    rf"(?P<u>{NAME}) suggested\b(?=[^.;]{{0,60}}\bseconded\b)",
    rf"\b(?i:1st|first):? (?P<v>{NAME}),? (?:and )?(?i:2nd|second):? {NAME}",
    rf"\((?P<p>{_TITLED})(?:, | and |; ){_TITLED}\)",
    rf"^\W*(?i:motion) \((?P<q>{NAME}) and ",
    rf"(?P<m>{NAME}) [a-z][^.;]{{0,80}}? and (?:then )?{_MOVE}\b(?! by)",
    rf"(?P<n>{NAME}),? (?:then |had |also )?{_BRINGS} (?i:(?:his|her|their|an?|the) (?:[a-z]+ ){{0,2}}?(?:motion"
    rf"|amendment)\b)",
    rf"\b(?i:motion|amendment)\b[^.;]{{0,60}}? (?i:in the name of) (?P<o>{NAME})",
    rf"\bP:\s?(?P<j>{NAME})[,;/]?\s+(?:/ )?S:",
    rf"{_PROP} (?P<w>{NAME})[,;]? (?:and )?{_SEC} {NAME}",
    rf"\((?i:prop)\b\.?:? (?P<x>{NAME})[,;)]",
    rf"^\W*(?i:motion)\b[^.;]{{0,20}}?[ ,–-]+(?P<y>{_TITLED}),? {_SEC} ",
    rf"(?P<z>{NAME}) (?:spoke to|introduced) (?:his|her|their) motion\b",
    rf"(?P<k>{NAME}) \((?i:seconded)(?: by)? {NAME}\),? {_MOVE}\b",
    rf"\b(?i:cynigiwyd gan) (?:y |yr )?(?P<l>{NAME})",
)
_SECONDER = (
    rf"(?P<c>{NAME}),? (?i:seconding)\b",
    rf"(?P<i>{NAME}),? (?:then |duly |formally )*seconded (?=(?:it|this|that|the)\b|{NAME}(?:(?<=['’]s)|['’]s))",
    rf"(?P<j>{NAME}),? in seconding\b",
    rf"\b(?i:1st|first):? {NAME},? (?:and )?(?i:2nd|second):? (?P<k>{NAME})",
    rf"\((?:{NAME}) ?/ ?(?P<d>{NAME})\)",
    rf"{_TITLED} ?/ ?(?P<l>{_TITLED})",
    r"(?:^|(?<=[.] ))[A-Z][a-z]{2,}/(?P<m>[A-Z][a-z]{2,})(?=[.,]|$)",
    rf"\({_TITLED}(?:, | and |; )(?P<g>{_TITLED})\)",
    rf"^\W*(?i:motion) \({NAME} and (?P<h>{NAME})\)",
    rf"\b(?i:seconder|seconded by|seconded|sec\.? by|sec[.:])\s?[:,–-]?\s?{_THE}(?P<a>{NAME})",
    rf"(?P<b>{NAME}),? (?:had |having |then |duly |formally |also )*(?i:seconded)\b(?! by)",
    rf"\bP:\s?{NAME}[,;/]?\s+(?:/ )?S:\s?(?P<e>{NAME})",
    rf"{_PROP} {NAME}[,;]? (?:and )?{_SEC} (?P<n>{NAME})",
    rf"(?P<o>{NAME}),? 2nd(?:ed)?\b(?=\s?(?:[.,;:)]|$))",
    rf"\b(?i:eiliwyd gan) (?:y |yr )?(?P<f>{NAME})",
)
MOVERS = tuple(map(re.compile, _MOVER))
SECONDERS = tuple(map(re.compile, _SECONDER))
# What moves, or proposes, without being a person.
NOBODY = re.compile(
    r"\b(?:committee|panel|council|board|cabinet|executive|members?|councillors|officers?|applicants?|report|motion"
    r"|recommendations?|options?|government|developer|trust|rail|university|agency|company|ltd|association|police"
    r"|partnership|service|department|manager|director|engineer|surveyor|solicitor|auditor)$",
    re.IGNORECASE,
)
# "A report of the Planning Officer proposed", "the Head of Finance moved": the name is part of what proposes.
_PART_OF = re.compile(r"\b(?:of|from|for|(?<!seconded )by) (?:the )?$", re.IGNORECASE)
_ACTS = re.compile(r",? (?:(?:had|having|then|duly|formally|also) )*(?:moved|proposed|nominated)\b(?! by)")


def named_in(text: str) -> Movers:
    """The mover and the seconder whom ``text`` names."""
    return Movers(first_named(MOVERS, text), first_named(SECONDERS, text))


def first_named(patterns: Sequence[re.Pattern[str]], text: str) -> str | None:
    """The name that the first of ``patterns`` finds which finds a person's."""
    found = (match for pattern in patterns for match in pattern.finditer(text))
    return next((match[match.lastgroup or 0] for match in found if _is_person(text, match)), None)


def _is_person(text: str, found: re.Match[str]) -> bool:
    begin, end = found.span(found.lastgroup or 0)
    within = _PART_OF.search(text, 0, begin) and _ACTS.match(text, end)
    return not (within or NOBODY.search(text, begin, end))
