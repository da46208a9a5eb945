"""Whether a paper tells what happened, as minutes do, or what will, as agendas do."""

from __future__ import annotations

import re

# What minutes say of what happened, and an agenda does not.
_PAST = re.compile(
    r"\b(?:RESOLVED|AGREED|Resolved|resolved (?:that|to)|it was (?:agreed|resolved|noted)|(?:were|was"
    r"|had been) (?:received"
    r"|approved|agreed|noted"
    r"|declared|signed)|the meeting (?:closed|ended|opened|started|commenced)|there (?:was|were) (?:no|none)"
    r"|(?:proposed|seconded) by"
    r"|reported that|noted that|PENDERFYNWYD)\b"
)
_LEAST = 2


def tells_past(text: str) -> bool:
    """Whether ``text`` says in several places what a meeting did."""
    return len(_PAST.findall(text)) >= _LEAST
