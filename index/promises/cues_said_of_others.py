"""The cues of what speakers tell that others will do, and of motions that are read out: one row each."""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.committing import IDLE, VAGUE
from index.promises.cue import SAID_FORMS, Cue, Voice
from index.promises.futures import NAME
from index.promises.motions import READ_OUT
from index.promises.undertaking import UNDERTAKEN

MOTION = Cue(
    "motion read out",
    SAID_FORMS,
    Voice.SPEAKER,
    READ_OUT,
    "That this council regrets the increase, calls on the trust to withdraw it and asks the chief executive to write.",
)

SAID_OF_OTHERS: tuple[Cue, ...] = (
    Cue(
        "another will do, as said",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"\b(?P<who>{NAME}(?: {NAME})?|(?:the|our) (?!government)[a-z]+)(?:, [^,.;]{{3,40}},)?(?: has|['’]s)?"
            r"(?: very)?(?: kindly)? (?:(?:says|said|agreed|offered|promised|volunteered)(?: that)? (?:she|he|they)"
            r"(?:['’]ll| will| would|['’]d)"
            rf" (?:(?:\w+ )?{UNDERTAKEN}|(?:let|get|give|send|tell|show) (?:us|me)\b)"
            r"|(?:(?<= has )|(?<=['’]s ))(?:agreed|offered|volunteered|promised) to [a-z]+"
            rf"|(?<=kindly )(?:agreed|offered) to [a-z]+)",
            rf"\b(?:what )?(?:the|our) (?:[a-z]+ ){{0,2}}(?!government)[a-z]+(?: has|['’]s)? (?:said|says"
            r"|told (?:me|us)|assured (?:me|us)|promised"
            rf"(?: me| us)?)(?: is)? (?:that )?(?:he|she|they)(?:['’]ll| will|['’]d| would) (?!{IDLE}"
            rf"|{VAGUE}\b)[a-z]+\b",
        ),
        "Kath has kindly said she'll circulate the dates.",
    ),
    Cue(
        "another will do, as told",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"(?:^|[.,;] |\b(?:and|so|then) )(?P<who>(?:{NAME} )?{NAME})(?:['’]ll| will| is going to|['’]s going to"
            rf"|['’]s to) {UNDERTAKEN}",
        ),
        "Kath will circulate the dates.",
    ),
    Cue(
        "action is for somebody",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"\bactions?\b[^.;?]{{0,40}}?[ ,:]{NAME} to {UNDERTAKEN}",
            r"\bactions? (?:is|are|will be|would be"
            r"|there is) (?:for|that|to) (?!be (?:closed|complete))\w+",
        ),
        "So the action is for officers to bring back a report.",
    ),
    MOTION,
)
