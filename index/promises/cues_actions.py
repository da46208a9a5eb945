"""The cues of actions as papers set them out, without a verb that tells: one row each, with an example."""

from __future__ import annotations

from index.cue_words import BODY, OFFICER
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.futures import NAME, NAMES
from index.promises.idle import IDLE
from index.promises.undertaking import UNDERTAKEN_BY_OTHERS
from index.types import Authority

# One or more people by their first names, or all.
_NAMED = (
    rf"(?:{NAME}(?:(?:, | and | & ){NAME})*|everyone|all(?: partners| members"
    r"| councillors)?|each \w+|partners|councillors|members)"
)

ACTIONS: tuple[Cue, ...] = (
    Cue(
        "action for somebody",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            r"(?:(?<=[;–—] )|^\W*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)] ?)*(?:[^:.;?]{2,80}: "
            r"|[\w ,'’]{2,40} ?[–-] )?(?:(?:it was )?(?:resolved"
            r"|agreed|actions?(?: \d+)?)\W{0,3}(?:that )?)?)"
            rf"(?P<who>{OFFICER}(?: and (?:the )?{OFFICER})?),? (?:is |are )?(?:asked )?to (?!{IDLE}\b|note\b"
            r"|approve|present(?: (?:the )?report)?\W*$"
            rf"|introduce|(?:the|an?|this|that|his|her|its|our|their|all|any|each|be|date)\b)[a-z]+\b",
            rf"^\W*(?:\(?\d{{1,3}}[.)] ?)?{_NAMED} (?:to|will|is going to|are going to)"
            rf" (?:{UNDERTAKEN_BY_OTHERS}|send|make|organise|find)\b",
            rf"(?:^(?:\W|\(?\d{{1,2}}[.)])*|(?<=: ))(?!.*\b(?:was|were|is|are|has|have|had|got|said|will|would|can"
            rf"|could)\b){NAMES} to (?!{IDLE}\b|note\b|approve|(?:the|an?|this|that|his|her|its|our"
            rf"|their|all|any|be|date)\b)[a-z]+\b(?=.*[.;]$|[^.]* (?:by|before|in|at) )",
            rf"(?:(?<=\()|(?<= [–—-] )){NAMES},? to (?!{IDLE}\b|note\b|approve|be\b|date\b|the\b|an?\b|th(?:is|at)\b"
            r"|his\b|her\b|its\b|our\b|their\b|all\b)[a-z]+\b",
            r"^\W*(?-i:To) (?:invite|contact|obtain|chase|circulate|find out|write to|book|follow up)"
            r" (?![^.]*, (?!and\b|or\b))",
            r"\b(?:noted|recorded|logged|captured|agreed|taken) as an action\b",
        ),
        "The Clerk to obtain three quotes.",
    ),
    Cue(
        "with somebody to do",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            r"(?:(?<=, )|(?<=\()|(?<=, and )|(?<=\bwith )(?<!consultation with ))(?!(?:in|after|following|or"
            rf"|and) )(?P<who>{OFFICER}) to"
            rf" (?!{IDLE}\b|note\b|explain|answer|address|outline|present|introduce|approve|determine|(?:the|an?"
            r"|this|that|his|her|its"
            rf"|our|their|all|any|each|date)\b)[a-z]+\b"
        ),
        "The item was deferred, with the Clerk to obtain a second quote.",
    ),
    Cue(
        "somebody glad to do, without a verb",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"^(?:\W|\(?\d{{1,2}}[.)])*(?P<who>{OFFICER}|{NAMES}) (?:very |quite )?(?:happy|willing|prepared"
            r"|keen) to [a-z]+\b"
        ),
        "RJ happy to do this.",
    ),
    Cue(
        "report to come",
        frozenset({Authority.REPORTED}),
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:will|to) be (?:presented|reported|brought|submitted|provided|circulated)(?: back)? to (?:the "
            r"|this |a |your )?"
            rf"(?:[\w'’-]+ ){{0,3}}?{BODY}\b",
            r"\bofficers will (?:report back|bring|circulate|present|provide (?:the|an?|further))",
        ),
        "A further report will be brought to the Committee in June.",
    ),
)
