"""Where a meeting decides: what it resolved, and the moments at which the chair puts it to the meeting."""

from __future__ import annotations

import re

from index.types import Authority

_BODY = r"(?:panel|committee|sub-committee|board|cabinet|council|forum|group|meeting|members?|councillors?)"
_DOES = r"(?:endorse|note|agree|approve|support|accept|adopt|recommend|ratify|receive|refuse|reject)"
# By standing orders a motion needs a proposer and a seconder, is put to the vote, and is carried or lost.
_PUT = re.compile(
    rf"\b(?:ask|asked|invite|invited|want|happy)\b.{{0,20}}\b{_BODY}\b.{{0,20}}\b(?:to|content)\s?{_DOES}"
    rf"|\b{_BODY} (?:is|are) (?:asked|invited) to {_DOES}"
    rf"|\b(?:recommendations?|motion|amendment|minutes|report|proposals?|substantive)\b.{{0,12}}"
    rf"\b(?:be|is|are|was|were)\b.{{0,12}}\b(?:endorsed|noted|agreed|approved|accepted|adopted|carried|lost)\b"
    r"|\b(?:a|the|any) (?:proposer|seconder)\b|\bproposed by\b|\bseconded by\b|\b(?:all )?(?:those )?in favour\b"
    r"|\b(?:motion|amendment|vote)\b.{0,12}\b(?:carried|lost|falls|passed)\b"
    r"|\b(?:are we|is that) (?:all )?agreed\b",
    re.IGNORECASE,
)


def decides(authority: Authority, text: str) -> bool:
    """Whether words are a decision, or put one to the meeting where it is heard, not minuted."""
    return authority is Authority.RESOLVED or (authority is Authority.SAID and bool(_PUT.search(text)))
