"""Whether a paper tells what happened, as minutes do, or what will, as agendas do."""

from __future__ import annotations

import re

# What minutes say of what happened, and an agenda does not.
_PAST = re.compile(
    r"\b(?:RESOLVED|AGREED|Resolved|PENDERFYNWYD)\b"
    r"|(?i:\b(?:resolved (?:that|to)|it was (?:agreed|resolved|noted|decided)|there (?:was|were) (?:no|none)"
    r"|(?:were|was|had been) (?:received|approved|agreed|noted|declared|signed)"
    r"|the meeting (?:closed|ended|opened|started|commenced)|(?:proposed|seconded) by|reported that|noted that"
    r"|penderfynwyd|cytunwyd|derbyniwyd|cynigiwyd|eiliwyd|nodwyd|croesawodd|adroddwyd|diolchwyd)\b)"
)
_LEAST = 2


def tells_past(text: str, least: int = _LEAST) -> bool:
    """Whether ``text`` says in several places, ``least`` or more, what a meeting did."""
    return len(_PAST.findall(text)) >= least
