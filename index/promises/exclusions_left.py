"""What speaks against a promise in any form of paper: what was promised before and has not come, and who leaves."""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.exclusion import Exclusion, Where
from index.types import Authority

_ALL = frozenset({Authority.MINUTED, Authority.RESOLVED, Authority.REPORTED, Authority.SAID})

LEFT: tuple[Exclusion, ...] = (
    Exclusion(
        "promised before, and not come",
        _ALL,
        Where.SENTENCE,
        AnyOf(
            r"\b(?:said|told \w+|promised|agreed|undertook)\b[^.;]{0,160}?,? but"
            r" (?:(?:we|it|this|that|they|members|none) (?:still )?(?:(?:have|has|had|did)(?: (?:still|yet))?"
            r" ?(?:not|never|n['’]t)|haven['’]t|hasn['’]t|hadn['’]t)|nothing (?:has|had|have))"
            r" (?:yet )?(?:been )?(?:had|come|received|seen|heard|got|arrived?|happened|sent|done)\b"
        ),
        "Ms Dow said she would send us the map by May but we have not had it.",
    ),
    Exclusion(
        "goes elsewhere for good",
        _ALL,
        Where.CLAUSE,
        AnyOf(
            r"\bgo(?:ing)? to (?:college|uni(?:versity)?|(?:high|secondary|senior) school|school (?:in|from)|sixth form"
            r"|prison|live)\b"
            r"|\bleav(?:e|ing) (?:as|because|us|for"
            r"|(?:the|this|our|his|her|their) (?:group|council|team|committee|board|club|school|post|job))\b"
        ),
        "Ben is leaving as he is going to college in May.",
    ),
)
