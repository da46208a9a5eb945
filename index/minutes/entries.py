"""Entries of a list of grants or applications: "(c) Friends of the Park - £350 for mowing. Deferred for accounts."."""

from __future__ import annotations

import re

from index.minutes.resolution_parts import sentences_of

_MARKER = r"\W{0,2}(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·●▪◦*-])\s+"
# Who asks for what: a name with the sum or what it is for behind a dash, or a name behind the mark of an entry.
_HEAD = re.compile(
    rf"(?:{_MARKER})?(?=[A-Z£\d])[^.;:]{{3,80}}? ?[–—:-] ?(?:[Aa] )?(?:grant |request |application )?(?:of |for )?£ ?\d"
    rf"|{_MARKER}(?=[A-Z])(?!(?:That|To|The \w+ (?:to|be)|Resolved|RESOLVED|Agreed|AGREED|Noted|NOTED|It)\b)",
)
_HEAD_WORDS, _OUTCOME_WORDS = 20, 25
# A sentence that says more than who asked has a verb of its own.
_TOLD = re.compile(
    r"\b(?:resolved|agreed|was|were|had|has|have|is|are|would|will|should|said|asked|reported|noted|considered"
    r"|proposed|moved|seconded|to be)\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"^(?:unanimously )?(?:deferred|refused|granted|approved|agreed|declined|awarded|supported|rejected|turned down"
    r"|held over|no (?:grant|award))"
    r"(?=\W*$|[.,;:]| (?:as|to|until|for|pending|while|unanimously|in (?:full|principle|part)|subject|on|because|since"
    r"|so|this|£|by \d))",
    re.IGNORECASE,
)


def head_of_entry(text: str) -> int:
    """Where the head of an entry ends with which ``text`` begins, who asks and for what; 0 where it begins none."""
    end = sentences_of(text)[0][1] if text else 0
    head = text[:end].strip()
    named = bool(_HEAD.match(head)) and len(head.split()) <= _HEAD_WORDS and not _TOLD.search(head)
    return len(text[:end].rstrip()) if named else 0


def is_outcome(sentence: str) -> bool:
    """Whether a sentence behind such a head tells in a word or two what came of what it names."""
    return bool(_OUTCOME.match(sentence)) and len(sentence.split()) <= _OUTCOME_WORDS
