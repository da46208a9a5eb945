"""What the public may not see: items and papers that are exempt or confidential."""

from __future__ import annotations

import re

_KEPT = r"(?:items?|information|business|matters?|reports?|appendi(?:x|ces)|annex(?:es)?|minutes|papers?|session)"
_WORDS = re.compile(
    rf"\bnot for publication\b|(?<!non-)(?<!non )\b(?:exempt|restricted|confidential)\s+(?:or\s+\w+\s+)?{_KEPT}\b"
    r"|\bprivate (?:items?|session|appendi(?:x|ces)|minutes|reports?)\b"
    r"|\bclosed (?:to (?:the )?(?:press|public|media)|session)\b|\b(?:session|meeting|business|item)s? in private\b"
    r"|\bexempt (?:under|from publication|by virtue|within)\b|\b(?:press and )?public (?:\w+ ){0,2}?excluded\b"
    r"|\bschedule 12a\b|\batodlen 12a\b|\b(?:g?wybodaeth|eitem(?:au)?) eithriedig\b|\bddim i['’]w (?:gy|ch)hoeddi\b"
    r"|\bpart (?:2|ii|two)\s*[-–:(]*\s*(?:of the (?:agenda|meeting)|(?:exempt|private|confidential|closed|restricted)\b"
    r"|agenda|(?:items?|business|matters|reports?)\b)",
    re.IGNORECASE,
)
# What a part is for that is not closed: "Part 2 - Actions", "Part 2 (open)", "Part 2 shows what is outstanding".
OPEN_PART = (
    r"(?:(?:items? |business )?for\b|(?:open|public|actions?|recommendations?|updates?|progress|performance|monitoring"
    r"|outstanding|completed?|policy|policies|terms|appendi(?:x|ces)|shows?|sets|lists?|covers?|contains?)\b)"
)
# "Exempt information: No", "Does the report hold exempt information? None": a field whose value denies it.
_NONE = r"(?:no(?!\.\s*\d)|none|nil|not (?:applicable|exempt|confidential)|n/?a|nac? oes|dim)\s*(?=[.,;()|\n–—-]|$)"
_ANSWERED_NO = re.compile(rf"^[^.;?:|\n]{{0,60}}\s*[:?|\t–—-]\s*{_NONE}", re.IGNORECASE)
# By itself, before a dash or in brackets: "Part 2", "EXEMPT - Land sale", "Land sale (restricted)".
_MARK = re.compile(
    r"^\W*(?:part (?:2|ii|two)|exempt|restricted|confidential)\s*"
    rf"(?:$|[-–—:|](?!\W*(?:{OPEN_PART}|{_NONE})))"
    r"|[(\[]\s*(?:part (?:2|ii|two)|exempt|restricted|confidential|private|closed session)\b[^)\]]{0,40}[)\]]",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:no|not|nor|none|never|neither|without|n't)\b[^.;:]*$", re.IGNORECASE)
_DENIED_WITHIN = 80
_EXCLUDING = re.compile(
    r"\bexclusion of (?:the )?(?:press|public|media)\b|\bexclud(?:e|ing) (?:the )?(?:press|public|media)\b"
    r"|\b(?:press|public|media)\b[^.;]{0,40}\bbe excluded\b|\beithrio['’]r (?:wasg|cyhoedd)\b",
    re.IGNORECASE,
)


def is_exempt(text: str) -> bool:
    """Whether a title, heading or note says that what it heads is closed to the public.

    Exempt and confidential information are kept from the public under the Local Government
    Act 1972, section 100A. The item that decides on exclusion is itself open, and so is a
    note that there is nothing exempt.
    """
    if _MARK.search(text):
        return True
    return not _EXCLUDING.search(text) and any(not _denied(text, match) for match in _WORDS.finditer(text))


def _denied(text: str, match: re.Match[str]) -> bool:
    """Whether what stands before or behind the words says that it is not so."""
    return bool(_ANSWERED_NO.match(text[match.end() :])) or bool(
        _DENIED.search(text[max(0, match.start() - _DENIED_WITHIN) : match.start()])
    )
