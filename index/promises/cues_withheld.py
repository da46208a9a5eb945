"""The cues of what speakers will not do before something else, and of what they have noted down: one row each."""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.committing import SPEAKER
from index.promises.cue import SAID_FORMS, Cue, Voice
from index.promises.futures import NAME
from index.promises.undertaking import UNDERTAKEN

# What is in the speaker's hands to do or to leave.
_ACTS = (
    r"(?:sign|start|begin|let|clos|tak|mov|chang|open|agree|approv|sell|remov|cut|put|bring|build|issu|mak|do|spend"
    r"|go ahead|implement|publish|proceed|finalis|commit|order|launch|award|recommend|withdraw|touch|demolish|pull)"
    r"(?:e|ing|ting)?"
)

WITHHELD: tuple[Cue, ...] = (
    Cue(
        "will not do before then, as said",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{SPEAKER}(?:(?: will|['’]ll) not| won['’]t|['’](?:m|re) not(?: going to)?|(?: am"
            rf"| are) not(?: going to)?)"
            rf" (?:be )?(?P<does>{_ACTS}|{UNDERTAKEN})\b(?! place)[^.;?]{{3,80}}? (?:until|before|without)\b"
        ),
        "We won't sign anything until you've all seen it.",
    ),
    Cue(
        "asked by name to note it",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"(?:^|[.;,] |\bso )(?:put|add|minute|note|record|log) (?:that|it|this|those|us|him|her|them|me) (?:down )?"
            rf"(?:as|on|onto|to|in|for) [^.;?,]{{2,50}}?,? please,? (?P<who>{NAME})\W*$"
        ),
        "Add it to the forward plan please, Beth.",
    ),
)
