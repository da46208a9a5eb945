"""The cues of what is minuted as to be done, whoever does it: one row each, with an example."""

from __future__ import annotations

from index.cue_words import BODY, OFFICER, TIME
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.done import ASKED_FOR, DECIDING, DONE, TOLD_DONE, WORKED
from index.promises.undertaking import UNDERTAKEN, UNDERTAKEN_BY_OTHERS

# Words between a thing and "to be done" that leave it undone.
_NOT_SET = (
    "asked|requested|suggested|wanted|requires?|required|had|has|have|needs?|needed|likely|due|expect|expected|moved|proposed|would|could"
    "|should|not"
)

PLANNED: tuple[Cue, ...] = (
    Cue(
        "would be done",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:would|will|shall|(?:is|are|was|were) to) {TIME}be {TIME}(?:[a-z]+ed and )?{DONE}\b",
            rf"^(?:\W|\(?\w{{1,4}}[.)] )*(?!there\b)(?:(?!\b(?:{_NOT_SET}|is|are|was"
            rf"|were)\b)(?:[^.;,]|(?<=\d)[.,](?=\d))){{2,80}}? to (?:be {TOLD_DONE}(?! (?:is|are|was|were)\b)"
            rf"|(?:come|go|return) (?:back )?to)\b",
            rf"(?:[:,–-]|\border,|\band) to be {TOLD_DONE}\b",
            r"\b(?:details?|dates?|figures|invit(?:ations?|es?)|notes?|response|information|cop(?:y|ies)|links?|slides"
            r"|confirmation)\b[^.;]{0,60}? (?:to|would|will) follow\b",
            r"\b(?:workshop|briefing|session|meeting|visit|training|report|review)s?\b[^.;]{0,40} (?:is|was|are"
            r"|were) being (?:arranged"
            r"|organised|planned|prepared|drafted|developed|set up)\b",
            rf"\b(?:would|will|is to|are to) be (?!signed|approved|considered|chaired|presented|led|determined|made"
            rf"|taken|funded|agreed|decided|managed|paid|owned|run|set\b|required|served)[a-z]+(?:ed|en"
            rf"|t) by (?P<who>{OFFICER})",
            r"\bit (?:was|is) (?:his|her|their|the [\w ]{3,30}['’]s?) intention to\b",
            rf"^(?:\W|\(?\w{{1,4}}[.)] )*to be {TOLD_DONE}\b",
            rf"^(?:\W|\(?\w{{1,4}}[.)] )*that [^.;,]{{3,80}}? be {TIME}{ASKED_FOR}",
            rf"\bcould be {ASKED_FOR}[^.;]* (?:after|outside|following|to (?:the )?(?:members|{BODY}))\b",
            r"\b(?:reports?|updates?|papers?|items?|business case|strategy|policy|proposals?|matter|issue|results?"
            r"|findings|outcome)\b[^.;]{0,60}?"
            r" (?:would|will) (?:also |then |now )?(?:be )?(?:com(?:e|ing) (?:back )?(?:to|before)|going? to|return"
            r"|be the subject of|follow)\b",
            r"\b(?:would|will) (?:also |then |now )?(?:come|go|return) (?:back )?(?:to|before) (?:the|this|an?"
            r"|full|its"
            rf"|our) (?:[\w-]+ ){{0,3}}?(?:{BODY}|meeting)\b|\b(?:would|will) (?:also |then |now )?(?:come"
            r"|return) (?:back )?(?:to"
            rf"|before) {BODY}\b",
            r"\b(?:would|will) (?:form|be) part of (?:the|a|an|our) (?:next|future|final|\w+ (?:report|review"
            r"|update))\b",
            r"\b(?:visit|meeting|workshop|session|briefing|training|consultation"
            r"|review)\b[^.;]{0,60} would take place\b",
        ),
        "The figures would be circulated to members.",
    ),
    Cue(
        "agreed that it be done",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:it was|members|{BODY}|all) (?:also |further |therefore |then )?(?:agreed|resolved"
            r"|proposed and agreed)\b[^.;]{0,12}? (?:to|that)\b"
            rf" (?!{DECIDING})(?=[^.;]*\b(?:{UNDERTAKEN}|be {TIME}(?:{DONE}|{WORKED})))"
        ),
        "It was agreed to provide the Panel with a detailed report.",
    ),
    Cue(
        "assured that it will be done",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:confirmed|assured|reassured|advised|agreed|promised|stated|said|replied|responded|noted"
            r"|accepted|acknowledged|recogni[sz]ed|explained|indicated|conceded|apologised"
            rf"|undertook)\b[^.;]{{0,140}}? (?:would|will)"
            rf" {TIME}be {TIME}{TOLD_DONE}\b",
            r"\b(?:assurance|commitment|undertaking)s? (?:was|were|had been) (?:given|made) (?:that|to)\b",
        ),
        "The Director assured Members that the lights would be repaired.",
    ),
    Cue(
        "will be done by then",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:would|will) {TIME}be {TIME}(?:{TOLD_DONE}|found|fixed|set(?! (?:out|at|by))\b|built|laid|put up)\b",
            rf"\b(?:works?|consultation|scheme|project|pilot|programme|construction|service|review|centre"
            rf"|survey) (?:would|will) {TIME}"
            r"(?:start|begin|commence|open|launch|take place|run|be complete)\b",
            r"\bintention (?:was|is) to [a-z]+\b",
            rf"\b(?:aim|plan|intend|propose|hope|expect)(?:n?ed|s|d)? to (?:be |have )?(?:{UNDERTAKEN_BY_OTHERS}"
            rf"|launch|publish|open|start|finish|bring|report)",
        ),
        "The strategy will be completed by March.",
        dated=True,
    ),
)
