"""What stands under the label of a decision and is none: what was weighed before it, or that there was none.

A licensing authority gives reasons with its decision (Licensing Act 2003, sections 23 and 52), and often begins with
what its sub-committee had regard to.
"""

from __future__ import annotations

import re

from index.minutes.resolution_labels import bare, unlabelled

_HEARS = (
    r"(?:(?:the |this )?(?:[\w-]+ ){0,3}?(?:(?:sub-?)?committee|panel|council|board|authority|tribunal|members"
    r"|councillors|hearing"
    r"|cabinet member|director|executive),? "
    r"(?:(?:has|have|had|also|then|first|carefully|fully|duly|all) )*"
    r"(?:had (?:due )?regard|regard|considered|taken (?:\w+ )?(?:in)?to account|took (?:\w+ )?(?:in)?to account"
    r"|heard|listened"
    r"|read|retired|adjourned|deliberated|debated|discussed|weighed|(?:was|were) (?:also )?(?:mindful|advised|reminded"
    r"|referred|asked|addressed)|gave (?:\w+ ){1,3}(?:consideration|weight|regard|thought)))"
)
_PREAMBLE = re.compile(
    rf"^(?:{_HEARS}\b"
    r"|(?:in|when|before|on) (?:reaching|making|coming to|arriving at|considering|taking|determining|deciding)\b"
    r"|having (?:had|considered|heard|read|regard|taken|listened|weighed)\b)",
    re.IGNORECASE,
)
# What is decided is told in one of these, whoever tells it.
_DECIDES = re.compile(
    r"\b(?:grant|refus|revok|suspend|reject|approv|dismiss|impos|adopt|agree[ds]?\b|decided|resolve|determines?\b"
    r"|determined (?:that|to)|noted?\b|endors|authoris|recommend|delegat|award|modif|warn|uph[eo]ld"
    r"|no (?:further )?action)",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"^(?:(?:following|after)\b[^.;,]{0,80}, )?(?:councillor|cllr|mrs?|ms|dr|ald(?:erman)?)\b\.? [^.;]{1,60}?"
    r" (?:moved|proposed)\b",
    re.IGNORECASE,
)
_CAME = re.compile(r"\b(?:resolved|agreed|carried|approved|accepted|adopted|passed|declared)\b", re.IGNORECASE)
_NOTHING = re.compile(
    r"^(?:there (?:is|was) )?(?:nothing (?:to (?:report|decide|note)|was decided)|none|nil|n/?a|not applicable"
    r"|not required"
    r"|(?:please )?(?:see|refer to) (?:the )?(?:\w+ )?minutes?(?: (?:above|below))?|as (?:above|below)"
    r"|(?:all )?the following(?: \w+){0,3} (?:was|were) (?:duly )?noted"
    r"|no (?:decisions?|resolutions?|recommendations?|matters?|items?|business)(?: (?:was|were))?"
    r"(?: (?:required|made|taken|passed|arose|to report|arising|needed))?)[.! ]*$",
    re.IGNORECASE,
)


def is_preamble(text: str) -> bool:
    """Whether a paragraph under the label of a decision tells only what was heard and weighed before it."""
    told = bare(text)
    match = _PREAMBLE.match(told)
    return match is not None and not _DECIDES.search(told, match.end())


def is_nothing(text: str) -> bool:
    """Whether ``text``, its label aside, says that there was nothing to decide."""
    return bool(_NOTHING.match(unlabelled(text)))


def only_moves(text: str) -> bool:
    """Whether a paragraph under the label of a decision tells who moved what, and not what came of it."""
    told = bare(text)
    return bool(_MOVES.match(told)) and not _CAME.search(told)
