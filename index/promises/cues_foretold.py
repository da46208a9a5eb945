"""The cues of what somebody is minuted to do hereafter, whatever it is: one row each, with an example."""

from __future__ import annotations

from index.cue_words import PAPER, TIME
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.futures import ASIDE, BEGINS, COULD_GO_ON, GOES_ON, SHALL, WHO
from index.promises.idle import DOING, IDLE, NO_ACT

FORETOLD: tuple[Cue, ...] = (
    Cue(
        "somebody would do",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"{BEGINS}(?P<who>{WHO})(?:{SHALL}|{GOES_ON})(?P<does>(?!{IDLE}\b|{NO_ACT}\b)[a-z]+)\b",
        ),
        "The Clerk will order a replacement bin.",
    ),
    Cue(
        "somebody would be doing",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"{BEGINS}(?P<who>{WHO}){SHALL}{DOING}",
            rf"(?<=\band )(?:would|will) {TIME}{DOING}",
        ),
        "Mr Dale said that he would be instructing a contractor.",
    ),
    Cue(
        "somebody would do by then",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"{BEGINS}(?P<who>{WHO})(?:{SHALL}(?!{NO_ACT}\b)[a-z]+\b|{ASIDE} (?:could|can) (?!{NO_ACT}\b)[a-z]+\b"
            rf"|(?:{GOES_ON}|{COULD_GO_ON})(?P<does>(?!{NO_ACT}\b)[a-z]+)\b"
            rf"|{ASIDE} (?:was|were) (?!(?:being|having|getting|going to)\b)[a-z]+ing\b(?=[^.;]* (?:the"
            r" (?:following|next)"
            rf"|next|that|later that) (?:day|week|month|morning|afternoon|evening)\b)"
            rf"|['’]s (?:now |also )?(?!(?:be|hav|marry|chair|leav|retir|stand|com)ing\b"
            rf"|getting (?:married|on|old|a)\b|going (?:to|on|off|for|(?:in|into) hospital)\b)[a-z]+ing\b"
            rf"|{ASIDE} (?:is|are) (?:now |also )?(?!(?:being|having|getting|going to)\b)[a-z]+ing\b)"
        ),
        "Ann is going to come to the June meeting.",
        dated=True,
    ),
    Cue(
        "somebody is having it done",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"{BEGINS}(?P<who>{WHO})(?:['’]s| is| are) getting (?:(?:it|them|that|the|an?|some|\d+|[a-z]+) )"
            r"(?:[\w-]+ ){0,2}?(?:printed|made|done|fixed|priced|sorted|mended|copied|quoted|laminated)\b",
            rf"{BEGINS}(?:{WHO}){SHALL}have (?:the|an?|all|each|every|it|them|that) [^.;]{{0,50}}?\b[a-z]+(?:ed"
            rf"|ut|ent)\b",
        ),
        "Kit's getting fifty printed.",
    ),
    Cue(
        "gave a word on it",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            r"\bactions? (?:was|were) (?:taken|agreed|placed|raised|recorded|given) (?:to|for|on)\b|\b(?:took|taken"
            r"|accepted|given) (?:away )?(?:an|the|that|this as an) action\b|\btook away (?:an?|the"
            r"|this|that|some|members) ",
            rf"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!remained )(?<!remains )"
            rf"\b(?:promised|offered|committed to|undertook|pledged)(?: \w+){{0,3}}? (?:an? |the |further "
            rf"|written )(?:[\w-]+ ){{0,2}}?"
            rf"(?:{PAPER}|visit|meeting|tour|reply|session|letter|list|cop(?:y|ies)|breakdown|review"
            r"|consultation|assessment|audit|survey|inspection|check|trial|pilot|timetable|discussion|investigation)\b",
            r"\boffered (?:\w+ ){0,2}?(?:use of|(?:his|her|their|some) (?:help|assistance|services)|help with"
            r"|a lift)\b",
            r"\b(?:gave|given|has|had|have) (?:us |him |her |them |members |the \w+ )?(?:his|her"
            r"|their) (?:\w+ )?(?:word"
            r"|assurance|undertaking|commitment|promise|guarantee)\b",
            r"\b(?:was|were) (?:promised|offered) (?:an?|the|sight|copies|another|more|further)\b",
            r"\b(?:received|obtained|sought and received|was given|were given|given) (?:an? |the "
            r"|further )?(?:assurances?|undertakings?|commitments?|promises?)\b",
        ),
        "The Leader gave her word on that.",
    ),
    Cue(
        "would be glad to",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            r"\b(?:indicated|expressed|confirmed|stated|signalled) (?:his|her|their|its) (?:\w+ )?(?:willingness"
            r"|readiness|intention|agreement) to [a-z]+\b",
            r"\b(?:he|she|they) (?:would|will) be (?:very |more than |only too |quite )?(?:glad|happy|pleased"
            r"|delighted|willing|content)"
            r" to(?: do (?:so|that|this))?(?=[.,;]| and\b|$)",
            r"\b(?:said|confirmed|replied|agreed|stated|answered|assured \w+)(?: that)? (?:it|he|she|they|this"
            r"|that) (?:would|will)(?: be)?(?=[.,;]|$)",
        ),
        "Councillor Lee said he would be glad to and suggested the second week of August.",
    ),
    Cue(
        "listed to be done",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            r"^\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\W*(?-i:(?:formally |also )?(?:write|ask|request|invite"
            r"|arrange|prepare|circulate|report|contact|obtain|seek"
            r"|bring|provide|send|commission|consult|investigate|review|organise|hold|set up|work with|lobby|press"
            r"|call on|publish)\b)"
        ),
        "(1) write to the Chief Executive of the Post Office; and",
    ),
    Cue(
        "left to somebody",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:remitted|leav(?:e|ing)|left|given|passed|fell|falls)(?: it| this| that| the matter)? (?:to|with"
            rf"|for) (?P<who>{WHO}) to (?!approve|determine|decide|agree|set|grant)[a-z]+",
        ),
        "It was remitted to the Surveyor to issue the notice.",
    ),
)
