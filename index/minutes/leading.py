"""What a paragraph of minutes leads in to: what somebody said, what was decided elsewhere, a quotation."""

from __future__ import annotations

import re

from index.minutes.past import YEAR

# "In response officers advised that:": what is listed below was said.
_LEADS_TO_SPEECH = re.compile(
    r"\b(?:advised|replied|responded|answered|said|stated|explained|informed|commented|pointed out"
    r"|told)\b[^.;]{0,60}:$",
    re.IGNORECASE,
)
# "On 9 July Cabinet had resolved:": what another meeting resolved, listed below.
_LEADS_TO_EARLIER = re.compile(
    rf"\b(?:had|on \d{{1,2}}(?:st|nd|rd|th)? \w+|in (?:\w+ )?{YEAR}|at (?:its|the|their) [^.;:]{{0,40}}\bmeeting"
    rf"|previously|last)\b"
    r"[^.;]{0,80}\b(?:resolved|agreed|decided|recommended)\b[^.;]{0,40}:$",
    re.IGNORECASE,
)
_QUOTATION_MARKS = ("“", '"', "‘")
_QUOTED = re.compile(
    r"\b(?:letter|e-?mail|following (?:resolution|recommendation|minute|decision)|had resolved|extract|wrote|stated"
    r"|resolutions? (?:of|from|by|passed))\b",
    re.IGNORECASE,
)


def quotes_another(text: str, above: str) -> bool:
    """Whether ``text`` is a quotation from a letter or another body's minutes, which ``above`` leads in to."""
    return text.lstrip("*_ ")[:1] in _QUOTATION_MARKS and above.endswith(":") and bool(_QUOTED.search(above))


def leads_to_speech(text: str) -> bool:
    """Whether what is listed below ``text`` is what somebody said, or decided before."""
    return bool(_LEADS_TO_SPEECH.search(text) or _LEADS_TO_EARLIER.search(text))
