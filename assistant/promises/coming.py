"""What tells that somebody or a report that was promised came: "introduced the report", "they are here tonight"."""

from __future__ import annotations

import re

from assistant.promises.deeds import UNDONE, clauses

_HERE = re.compile(
    r"\b(?:(?:is|are|'s|'re) (?:here|with us|in attendance|joining us|present)|thank\w* (?:\w+ ){0,6}for (?:attending"
    r"|coming|joining)|\w+ welcomed? (?!the (?:report|update|news|proposal|paper))(?:\w+ ){1,8})",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"\b(?:introduced|presented|received|considered|noted|tabled|brought|submitted|discussed|gave|outlined)"
    r" (?:an?|the|this|their|her|his|its) (?:[\w'’-]+ ){0,4}?(?:reports?|update|briefing|presentation|papers?|findings"
    r"|review|strategy|plan|policy)\b",
    re.IGNORECASE,
)
# What is told of a report that is there, where its name and day are known.
_FINDINGS = re.compile(
    r"\b(?:our|the|their|its) (?:(?:main|first|key|final|overall|chief) )?(?:recommendations?|findings?|conclusions?)"
    r" (?:is|are|was|were)\b"
    r"|\b(?:(?:endors|accept|approv|welcom|adopt|receiv|consider|agree|thank)(?:ed?|s|ing)?|not(?:ed?|ing)) "
    r"(?:\w+ (?:for|on) )?(?:the|this|that|their|your|its) (?:\w+['’]s? )?(?:final |interim |draft )?(?:report|findings"
    r"|recommendations)\b|\bthe (?:\w+ )?(?:report|update|briefing) be (?:noted|received|accepted|endorsed|approved"
    r"|agreed)\b",
    re.IGNORECASE,
)
# How a report that all have before them is spoken of.
_HANDED = re.compile(
    r"\b(?:you|we|members|everyone)(?:['’]ve| have|['’]ll have)? (?:all )?(?:(?:got|had|have|seen|read|received) )?"
    r"(?:had|got|have|seen|read|received) (?:the|a|an|this|that|their|his|her|[\w’'-]+['’]s|[\w’'-]+s['’])"
    r" (?:\w+ ){0,2}?(?:report|paper|briefing|note)\b"
    r"|\b(?:report|paper|briefing|note) (?:is|was|['’]s) (?:in (?:your|the|our) (?:pack|papers|agenda)|before (?:you"
    r"|us)|in front of (?:you|us)|attached|appended|at (?:page|appendix|tab))"
    r"|\b(?:take|taking|talk|talking|run|running) (?:us|you|members|the \w+) through (?:the|your|his|her|their|this|my"
    r"|our) (?:\w+ )?(?:report|paper)\b",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"\b(?:not|never|still|yet|no)\b|n['’]t\b", re.IGNORECASE)
_SPEAKS = re.compile(
    r"\b(?:said|reported|advised|explained|stated|told|informed|noted)\b[^.]{0,40}? that\b", re.IGNORECASE
)
_TELLS = re.compile(
    r"\b(?:reported|presented|introduced|outlined|explained|updated|summari[sz]ed|gave|highlighted|drew attention|took"
    r" (?:\w+ ){1,2}through)\b",
    re.IGNORECASE,
)


def here(sentence: str) -> bool:
    """Whether somebody is told to have come: "they are here tonight"."""
    parts = [part for clause in clauses(sentence) for part in clause.split(" and ")]
    return any(_HERE.search(part) and not UNDONE.search(part) for part in parts)


def reported(sentence: str) -> bool:
    """Whether a report is told to have come before the meeting: "introduced the report"."""
    return bool(_REPORT.search(sentence)) and not sentence.rstrip().endswith("?")


def handed(sentence: str) -> bool:
    """Whether a report is spoken of that all have before them: "You've all had the engineer's report"."""
    return bool(_HANDED.search(sentence)) and not _UNSEEN.search(sentence) and not sentence.rstrip().endswith("?")


def findings(sentence: str) -> bool:
    """Whether a report that is there is spoken of: "the main recommendation is", "endorsed the group's report"."""
    return bool(_FINDINGS.search(sentence)) and not sentence.rstrip().endswith("?")


def speaks(sentence: str) -> bool:
    """Whether somebody is minuted as saying something: "said that 52 per cent were issued in time"."""
    return bool(_SPEAKS.search(sentence))


def tells_of(sentence: str) -> bool:
    """Whether somebody is minuted as telling the meeting something: "reported a rate of 48 per cent"."""
    return bool(_TELLS.search(sentence))
