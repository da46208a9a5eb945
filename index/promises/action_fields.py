"""Lines below an "Action:" line that say who owns it, by when it is due and how it stands."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from index.promises.due import due_in
from index.promises.promise import Promise
from index.promises.promisers import Promisers

_OWNER = re.compile(
    r"\W*(?:lead|(?:action )?owner|responsib(?:le|ility)|by whom|assigned to|who)(?: (?:officer|member|person))?"
    r"\s*[:–—]\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\W*(?:due|by when|deadline|target|timescale|complete by)(?: date)?\s*[:–—]\s*(?P<rest>\S.*)", re.IGNORECASE
)
_STANDS = re.compile(
    r"\W*(?:(?:latest )?update|progress|status|position|outcome|comments?)\s*[:–—]\s*(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def with_field(action: Promise, text: str, held: dt.date | None, promisers: Promisers) -> Promise | None:
    """``action`` with what a line below it says of it, or None where the line is none of these."""
    if owner := _OWNER.fullmatch(text):
        return replace(action, who=promisers.person(owner["rest"]))
    if due := _DUE.fullmatch(text):
        return replace(action, due=due_in(f"by {due['rest']}", held) or action.due)
    if stands := _STANDS.fullmatch(text):
        return replace(action, due=action.due or due_in(stands["rest"], held))
    return None
