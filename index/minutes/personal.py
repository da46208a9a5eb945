"""What one person is minuted to agree to: a promise, and no decision of those who met."""

from __future__ import annotations

import re

from index.minutes.resolution_labels import bare

_NO_PERSON = (
    r"(?i:all|everyone|everybody|members?|councillors|we|it|they|those|this|that|the|there|trustees|governors|both"
    r"|(?:[\w'’&-]+ ){0,5}(?:(?:sub-?)?committee|council|cabinet|board|panel|group|forum|executive|commission"
    r"|assembly|authority|partnership|party|team|meeting|trust|parish|members|officers|trustees|governors)\b)"
)
_TITLED = r"(?:(?:Cllrs?|Councillor|Mrs?|Ms|Miss|Dr|Rev|Prof|Ald(?:erman)?)\b\.? )?"
_POST = r"(?i:the (?:town |parish |deputy |assistant |youth )*(?:clerk|officer|manager|worker))"
_UNDERTAKES = re.compile(
    rf"^(?:(?!{_NO_PERSON}\b){_TITLED}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{0,2}}(?: \([^()]{{2,40}}\))?|{_POST})"
    r" (?:also |then |therefore |kindly |has )*(?:agreed|offered|volunteered|undertook|promised)"
    r" to (?!be (?:the )?(?:chair|vice|treasurer|secretary)\b)[a-z]"
)
# "The Leader asked that Ann join her, and he agreed to do so."
_ASSENTS = re.compile(
    r"(?:,|;|\band\b|\bwhich\b) (?:and )?(?:he|she) (?:also |then |kindly |readily )*"
    r"(?:agreed|offered|undertook|promised|accepted|consented|was (?:happy|willing|content))"
    r"(?: to (?!be (?:the )?(?:chair|vice|treasurer|secretary)\b)[a-z][^.;]*)?\W*$",
    re.IGNORECASE,
)


def only_undertakes(sentence: str) -> bool:
    """Whether a sentence tells that one person agreed to do something: "Ann agreed to ring the school"."""
    told = bare(sentence)
    return bool(_UNDERTAKES.match(told) or _ASSENTS.search(told))
