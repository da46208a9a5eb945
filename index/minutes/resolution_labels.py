"""Labels over or before what was decided: "RESOLVED:", "Decision", in English and Welsh."""

from __future__ import annotations

import re

from index.parts.blocks import unmarked

TO_WHOM = r"to (?:the )?(?:full )?(?:council|cabinet|executive|board)"
# Some councils number what they resolve: "Resolution 23/45: To order a bin".
_NUMBERED = r"(?: (?:no\.? ?)?[\w/.-]*\d[\w/.-]*)?"
_BODY = r"(?:(?:sub-?)?committee|panel|cabinet|council|board|members?|forum|meeting|executive|authority|councillors?)"
# "Committee decision:", "Decision of the Panel:", "The following was agreed:"
_DECISION = (
    rf"(?:(?:(?:the )?(?:[\w-]+ )?{_BODY}(?:['’]s?|s['’])? |final |formal )?decision"
    rf"|(?:(?:key|main|formal|members['’]) )?decisions)(?: of (?:the )?(?:[\w-]+ )?{_BODY})?(?: (?:taken|made"
    rf"|reached))?"
)
_FOLLOWING = (
    r"the following (?:[\w-]+ )?(?:was|were) (?:\w+ly )?(?:agreed|resolved|decided|approved)"
    r"|the following (?:decisions?|resolutions?) (?:was|were) (?:made|taken|passed|reached)"
)
_WORD = (
    rf"(?:{_FOLLOWING}|(?:resolved|{_DECISION}|resolutions?){_NUMBERED}|recommended|agreed"
    rf"|penderfyn(?:wyd|iad|iadau)|cytunwyd"
    rf"|argymhellwyd|recommendations?(?= {TO_WHOM}\b))"
)
# Councils in Wales print both languages (Welsh Language (Wales) Measure 2011, Part 4).
_DECIDED = rf"(?:{_WORD}(?:\s*/\s*{_WORD})?)"
_HOW = (
    r"(?:,? (?:unanimously|nem\.? con\.?)|,? ?\([^()]{1,60}\)| by [^.:;]{1,80}|,? that"
    rf"| {TO_WHOM}| to recommend(?: {TO_WHOM})?)"
)
_DECIDING_LABEL = re.compile(
    rf"^(?:(?:unanimously )?(?!agreed$){_DECIDED}"
    rf"|(?:it was )?(?:unanimously )?{_DECIDED}{_HOW}{{0,4}}(?: that|\s*[:–—-]+))$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:(?:minutes|cofnodion)\s*:|(?:officers?['’]? )?recommendations?\s*:?|argymhellion\s*:?)$", re.IGNORECASE
)
_LABEL_WORDS = 15
# "Decisions of Cabinet – 5 November 2024" heads a sheet of them.
_DAY = r"\s*(?:\w+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \w+,? (?:19|20)\d\d\W*$"
_LABELLED = re.compile(
    rf"^(?:it was )?(?:unanimously )?{_DECIDED}{_HOW}{{0,4}}?\s*(?::|[–—-](?=\s|(?-i:[A-Z(\d])))"
    rf"(?!{_DAY})"
    # Some minutes end each item with what it came to.
    r"|^(?:conclusions?|outcome|ruling|determination)\s*:",
    re.IGNORECASE,
)
_SO = r"(?:therefore|accordingly|then|thereupon|consequently|subsequently|so|thus|whereupon)"
_DRAWN = re.compile(
    rf"^(?:{_SO},? (?:it was|(?:the|this) (?:[\w’'-]+ ){{1,5}}?)|(?:it was|(?:the"
    rf"|this) (?:[\w’'-]+ ){{1,5}}?)\s?,?{_SO},?)"
    r"(?: \w+ly,?)? ?(?:resolved|agreed|decided)\b",
    re.IGNORECASE,
)
# Two languages in one paragraph are parted by a slash.
_MARKER = re.compile(
    r"^(?:[•·●▪◦*+/→➔➢►✓✔»>-]{1,2}|[A-Z]\d{1,2}[.:)]|\d{1,3}/\d{1,3}|\d{1,3}(?:\.\d{1,3})+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+",
    re.IGNORECASE,
)


def is_label(text: str) -> bool:
    """Whether a line is only a label ("Resolved:", "Decision", "Minutes:")."""
    return bool(_LABEL.match(bare(text))) or decides(text)


def unlabelled(text: str) -> str:
    """``text`` without its number and the "RESOLVED:" before it."""
    return _LABELLED.sub("", bare(text), count=1).strip()


def is_labelled(text: str) -> bool:
    """Whether ``text`` begins with the label of a decision ("RESOLVED: That ...")."""
    return bool(_LABELLED.match(bare(text)))


def draws(text: str) -> bool:
    """Whether ``text`` tells what was resolved as what came of the vote before it ("It was therefore RESOLVED")."""
    return bool(_DRAWN.match(bare(text)))


def decides(text: str) -> bool:
    """Whether a line is a label over what was decided. "Agreed" alone speaks of what stands above it."""
    return len(text.split()) <= _LABEL_WORDS and bool(_DECIDING_LABEL.match(bare(text)))


def bare(text: str) -> str:
    """``text`` without emphasis and quotation marks, and without its number or bullet."""
    return _MARKER.sub("", unmarked(text).strip("\"'“”‘’ "), count=1)
