"""Decisions of another authority that minutes only tell of: an item "Decisions of the District Council".

What a planning authority has decided, a parish council is told (Town and Country Planning (Development Management
Procedure) (England) Order 2015, article 25).
"""

from __future__ import annotations

import re

_AUTHORITY = r"(?:(?:district|borough|county|city) council|(?:planning|local|licensing) authority)"
_OTHERS = re.compile(
    r"\bdecisions? (?:notices?|notified|notifications?|received|made|issued|by|from|since)\b|\bdetermin\w+"
    rf"|\b{_AUTHORITY}\b|\bdelegated\b|\bplanning decisions\b"
    r"|\bappeals?\b|\bprevious\w*\b|\blast meeting\b|\bactions? (?:log|tracker|list)\b|\bmatters arising\b",
    re.IGNORECASE,
)
# To whom a council sends what it recommends is not who decides what is listed.
_TO_THEM = re.compile(rf"\bto (?:the )?(?-i:[A-Z][\w'’-]+ ){{0,3}}?{_AUTHORITY}\b", re.IGNORECASE)
_TITLE = re.compile(
    rf"\bdecisions? (?:(?:of|by|from|made by|received from|notified by) (?:the )?(?:[\w'’-]+ ){{0,3}}?{_AUTHORITY}"
    r"|(?:notices|notified|notifications|received)\b)|"
    rf"\b{_AUTHORITY}(?:['’]s)? (?:planning )?(?:decisions?|determinations?)\b|\bappeal decisions\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"(?:[–—:|-]|\b(?:was|were|been|is|had)) ?(?:\w+ly )?(?:permission |consent |application )?"
    r"(?:granted|refused|approved|permitted|allowed|dismissed|withdrawn|declined|no objections?|permission|consent)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:resolved|agreed|noted|recommended|(?:this|the parish|the town) council|(?:sub-?)?committee|panel|members"
    r"|councillors)\b(?!['’]s? (?:view|recommendation|objection|comments?|wish))",
    re.IGNORECASE,
)


def of_others(over: str) -> bool:
    """Whether what stands ``over`` a table, the item's title among that, says that another body's decisions follow."""
    return bool(_OTHERS.search(_TO_THEM.sub("", over)))


def is_notified(text: str, title: str) -> bool:
    """Whether a line under an item about another authority's decisions tells one of them."""
    return bool(_TITLE.search(title) and _OUTCOME.search(text) and not _OWN.search(text))
