"""What speaks against a promise in any form of paper: what is denied, past, conditional or a habit."""

from __future__ import annotations

from index.cue_words import HABIT_ENDS, any_of
from index.dates import MONTHS
from index.patterns import AnyOf
from index.promises.cue import WRITTEN_FORMS
from index.promises.exclusion import Exclusion, Where
from index.types import Authority

_ALL = WRITTEN_FORMS | {Authority.SAID}
# What begins another clause, with somebody or something of its own.
_GOES_ON = any_of(
    r"\b(?:and|but|so) (?:that|he|she|they|it|this|these|those|the|an?|all|any|would|will|officers)\b",
    r"\b(?:and|but|who) $",
    r", (?:which|who) (?!had\b)",
)
# What was told or agreed before was promised before.
_TOLD_BEFORE = r"(?:agreed|told|promised|arranged|decided|hoped|intended|resolved|proposed|suggested|said|expected)"
# "Not sure if it was", "asked if it might": what is not known is no condition.
_NOT_KNOWN = "".join(
    rf"(?<!\b{word} )"
    for word in "sure know knows knew say see tell asked ask check clear certain out wondered enquired queried".split()
)

PAST: tuple[Exclusion, ...] = (
    Exclusion(
        "history",
        _ALL,
        Where.BEFORE,
        AnyOf(
            r"\b(?:previously|in the past|years? ago|last (?:year|month|week|time)|back in \d{4}|historically"
            r"|used to|at the time|(?<!once he )(?<!once she )(?<!once they )had(?: previously"
            rf"| already)?)\b(?:(?!{_GOES_ON})[^.;]){{0,40}}(?<!,)(?<!, )$",
            r"\breminded that\b[^.;]{0,60}$",
        ),
        "We agreed last year to circulate it.",
    ),
    Exclusion(
        "promised before, as somebody says of it",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(r"\b(?:which|that) (?:was|were|had been|has been|have been) $"),
        "The map which was promised had been issued in May.",
    ),
    Exclusion(
        "said of before",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\b(?:had been agreed|was agreed at the (?:last|previous)|previously agreed|at the (?:last"
            r"|previous) meeting|had (?:previously )?(?:agreed|undertaken|asked|requested|promised|offered)"
            rf"|(?:has|have|had) (?:\w+ )?been {_TOLD_BEFORE})\b"
            r"(?!.*(?:;|\bbut\b|\band (?:the|he|she|they|officers)\b|\band $))",
            rf"\b(?:has|have|had) (?:now |since |already )?been(?! (?:\w+ )?{_TOLD_BEFORE})\b"
            rf"(?!.*(?:;|, (?:he|she|it|they|this|these|all|and)\b|{_GOES_ON}))",
        ),
        "The Director had agreed to report back.",
    ),
    Exclusion(
        "done since",
        WRITTEN_FORMS,
        Where.FROM,
        AnyOf(
            r"[;,] (?:but )?(?:it|this|they|that) (?:was|were|had|did) not\b"
            r"|\b(?:and )?(?:he|she|they) (?:did|has|had|have)(?: now)?(?: done so)?\W*$"
            r"|[:–—] ?(?:now )?(?:done|asked|sent|completed?|closed|written|ordered|fixed|received|discharged"
            r"|no (?:answer|reply))\b|\) (?:is |was )?(?:closed|completed?|done|discharged)\b"
        ),
        "The Clerk said he would write to the school and he did.",
    ),
    Exclusion(
        "would have been",
        _ALL,
        Where.FROM,
        AnyOf(
            r"^(?:(?!, | and | but ).){0,40}?\b(?:would|could|should|might"
            r"|will) (?:already )?have (?:already )?(?:[a-z]+ed|been|had|done"
            r"|made|seen|given|gone|taken|come|found|got|brought|sent|known|lost|paid|written|put|kept|left|met"
            r"|begun|become)\b"
            r"(?![^.;]*\b(?:by|before) (?:the (?:end|start|summer|spring|autumn|winter|next)|then|next|christmas|easter"
            rf"|half[- ]term|\d|mid|(?:{MONTHS})))"
        ),
        "We would have brought it to the panel.",
    ),
    Exclusion(
        "condition",
        _ALL,
        Where.BEFORE,
        AnyOf(
            rf"(?:\b(?:{_NOT_KNOWN}if|unless|provided that|in the event)|(?:^|, )(?:were|should"
            r"|had))\b (?![^.;]{0,60}\b(?:possible|needed|necessary|required|i may|okay"
            r"|helpful|helps?|useful|content|happy|agreeable|minded|agree|approve|like|wish\w*|wants?|sends?"
            r"|receive|called|details|writes?|e-?mails?|let (?:me"
            r"|us|him|her|them|officers)|have(?:n['’]t| not)|(?:['’](?:s|ve)|has) not|(?:is|has)n['’]t|contacts?"
            r"|gives?|tells?|hands?|drops?|passes|rings?|phones?|there['’]s (?:time|an? (?:appetite"
            r"|interest|need|demand|wish)))\b)[^.;]{0,120}$"
        ),
        "If the grant were lost we would report back.",
    ),
    Exclusion(
        "habit",
        _ALL,
        Where.FROM,
        AnyOf(
            r"^.{0,60}?\b(?:always|usually|normally|often|regularly|from time to time|every (?:(?:day|week|month)\b"
            rf"(?!{HABIT_ENDS})|single|three years|five years)|as usual|as (?:we|they) (?:always|usually)|as and when"
            r"|as (?:\w+ ){1,3}(?:develop|arise|emerge"
            r"|change)\w*)\b"
        ),
        "We will always check that out.",
    ),
    Exclusion(
        "not done",
        _ALL,
        Where.FROM,
        AnyOf(r"^[^,.;]{0,25}?(?:\b(?:not|never|cannot|no longer|unable|neither|hardly)\b|n['’]t\b)"),
        "We will not circulate that.",
    ),
    Exclusion(
        "not wanted or able",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(
            r"(?:\b(?:not|never|cannot|unable to|refused to|declined to|whether|(?:asked|enquired|queried"
            r"|wondered) if|how|why|if only|no one|nobody"
            r"|nothing|wish(?:ed)? that"
            r"|hop(?:e|ed|ing)|wonder\w*|un(?:clear|certain|likely)|rather than|instead of|until|unless|lest|so that"
            r"|in order (?:that|to)|before)\b"
            r"|n['’]t\b)(?:(?!\b(?:but|and)\b)[^.,;:]){0,60}$"
        ),
        "She asked whether it would be circulated.",
    ),
)
