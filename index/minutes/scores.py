"""Votes told as two counts against each other: "9 votes to 3", "carried 5-2", "(4-1-0)"."""

from __future__ import annotations

import re

from index.minutes.counts import COUNT, count_value

_VERSUS = re.compile(
    rf"\b(?P<agreed>{COUNT})\s+votes?\s+(?:for\s+|in favour\s+)?to\s+(?P<against>{COUNT})\b"
    r"|\b(?:carried|passed|resolved|agreed|approved|refused|lost|defeated|rejected|decided|majority(?: vote)?(?: of)?"
    r"|vote of|vote (?:was|being)|voted|voting|votes?:),?:?\s+(?:by\s+)?\(?"
    rf"(?P<agreed2>{COUNT})(?:\s+to\s+|\s?[-–:/]\s?)(?P<against2>{COUNT})\b"
    rf"(?:\s?[-–:/]\s?(?P<abstained2>{COUNT})\b)?"
    r"(?!\s*(?:%|per ?cent|years|months|weeks|days|hours))"
    rf"|\byes:?\s+(?P<agreed3>{COUNT})[,;]?\s+(?:and )?no:?\s+(?P<against3>{COUNT})\b"
    rf"|\bby (?P<agreed4>{COUNT}) (?:members|councillors),? (?:with|and|to) (?P<against4>{COUNT}) (?:against"
    rf"|opposed)\b",
    re.IGNORECASE,
)
_LOST_BY = re.compile(rf"\b(?:lost|defeated|negatived|rejected)\b,? (?:by )?{COUNT}\b[^.;]{{0,40}}$", re.IGNORECASE)
# A score in brackets. Ranges go up, "ages (5-11)": what goes down, or has a third part, is a vote.
_BRACKETED = re.compile(
    r"\((?:by )?(?P<agreed>\d{1,2})(?P<by>\s?[-–:/]\s?|\sto\s)(?P<against>\d{1,2})"
    r"(?:\s?[-–:/]\s?(?P<abstained>\d{1,2}))?(?: votes)?[),;]"
)
_DECIDING = re.compile(
    r"\b(?:resolved|agreed|decided|carried|approved|refused|vote|voted|recommended|supported|adopted|chosen|lost)\b",
    re.IGNORECASE,
)
_SIDES = re.compile(r"\b(?:against|abstain\w*)\b", re.IGNORECASE)
_AGAIN = re.compile(r"\bnot carried\b|\blost\b|\bdefeated\b", re.IGNORECASE)


def score(text: str) -> dict[str, int]:
    """The first two counts against each other that ``text`` gives, by side."""
    match = _VERSUS.search(text)
    if match:
        counts = _counted(match)
        if _LOST_BY.search(text, 0, match.end()) and counts["agreed"] > counts["against"]:
            # "Lost by 5 votes to 3": the five were against.
            counts["agreed"], counts["against"] = counts["against"], counts["agreed"]
        return counts
    found = (one for one in _BRACKETED.finditer(text) if _is_score(text, one))
    return next(map(_counted, found), {})


def _counted(match: re.Match[str]) -> dict[str, int]:
    return {
        name.rstrip("234"): count_value(count) for name, count in match.groupdict().items() if count and name != "by"
    }


def _is_score(text: str, match: re.Match[str]) -> bool:
    """Whether two numbers in brackets are a vote, behind words that tell of a decision."""
    if not (_DECIDING.search(text, 0, match.start()) or (match["abstained"] and _SIDES.search(text, 0, match.start()))):
        return False
    if match["abstained"] is not None and match["by"].strip() != "/":
        return True
    clock = match["by"].strip() in (":", "/") and (match["against"][0] == "0" or len(match["against"]) > 1)
    down = int(match["agreed"]) > int(match["against"])
    return not clock and (down or bool(_AGAIN.search(text, 0, match.start())))
