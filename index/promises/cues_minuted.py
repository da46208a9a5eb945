"""The cues of what somebody is minuted to undertake: one row each, with an example."""

from __future__ import annotations

from index.cue_words import BODY, OFFICER, TIME
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.does import DOES
from index.promises.done import DECIDING, DONE
from index.promises.futures import NAMES
from index.promises.idle import IDLE
from index.promises.undertaking import UNDERTAKEN, UNDERTAKEN_BY_OTHERS
from index.types import Authority

# What may stand between "would" and what would be done.
_BETWEEN = (
    r"be (?=[a-z]+ing\b)|(?:happily|gladly|personally|certainly) |(?:need|have|look|try|seek|aim|endeavou?r"
    r"|be (?:happy|glad"
    r"|willing|pleased|able|prepared|delighted)) to |try and |make sure (?:that )?"
)

MINUTED: tuple[Cue, ...] = (
    Cue(
        "undertook",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            r"\b(?:undert(?:ook|akes?|aken)|promised|volunteered|made a commitment|(?:took|accepted) (?:away )?(?:an"
            r"|the) action|(?<!is )(?<!are )(?<!was )(?<!were )(?<!remain )(?<!remains )(?<!fully )committed"
            r"|pledged|gave (?:an"
            r"|a|his|her|their) (?:undertaking|assurance|commitment)|(?:was|were|is|are"
            r"|would be)(?:,[^,.;]{2,40},)? (?:more than "
            r"|very |quite |only too )?(?:happy"
            r"|willing|prepared|content|pleased)"
            r"|(?<!support )(?<!service )(?<!be )(?<!been )(?<!being )(?<!was )(?<!were )(?<!are )offered"
            r"|(?:was|were|be|is|are|has been|have been) (?:asked|requested|instructed"
            r"|tasked))(?:,[^,.;]{3,50},)?(?: himself| herself| themselves)? to "
            rf"(?!{DECIDING}|comment\b|consider\b|give (?:evidence|way|up|an? (?:presentation|example|overview"
            rf"|account))|question|an?\b|their\b|its\b|all\b|people|schools|staff"
            rf"|residents|hear|see\b|learn|read\b|note|say|announce|support|welcome|be\b|answer|leave"
            rf"|take(?! (?:\w+ ){{0,5}}?(?:up|away|back|forward|on|to|through))|meet the cost)",
            r"\bvolunteered to [a-z]+\b|\bgave (?:\w+ )?(?:assurances?|undertakings?|commitments?) (?:that|to)\b",
            r"\b(?:be|was|is|were) authori[sz]ed to "
            r"(?:write|purchase|buy|order|engage|book|hire|seek|obtain|contact|arrange|invite|raise|circulate"
            r"|report|respond|investigate)\b",
            r"\b(?:was|were|be) (?:tasked|charged|entrusted) with [a-z]+ing\b",
            r"\b(?:took|taken) (?:this|that|it|these|the \w+) (?:away|back)(?! (?:from|to (?:the )?\d))\b",
            r"\b(?:undertook|pledged|promised|gave (?:an|a|his|her|their) (?:undertaking|assurance"
            r"|commitment)) that\b[^.;]* (?:would|will)\b",
        ),
        "The Clerk undertook to write to the highway authority.",
    ),
    Cue(
        "agreed to do",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            r"(?<!had )(?<!been )(?<!previously )\bagree[ds]?(?: that (?:he|she|they|it) (?:would|will)| to)"
            rf" (?!{DECIDING})\w+",
            r"\bagreed to (?:the|this|that|his|her|their) (?:request|suggestion)\b",
            r"\bagreed (?:that )?(?:it|this) would be (?:helpful|useful|beneficial|sensible) to (?:include|provide"
            r"|share|circulate|bring|report|invite|arrange|add)\b",
            rf"\b(?:resolved|decided|agreed)(?: that)? we (?:would |will |should )?(?:{UNDERTAKEN}|ask|contact|invite)",
            rf"\b(?:resolved|decided)\W+(?:unanimously )?to (?:{UNDERTAKEN}|ask|request|invite|obtain|seek|contact)",
        ),
        "The Director agreed to report findings back to a future meeting.",
    ),
    Cue(
        "officer told to do",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:chair\w*|{BODY}) (?:therefore |also |then )?(?:asked|requested"
            rf"|instructed|tasked)(?: that)? (?P<who>{OFFICER}) (?:(?:to|should"
            rf"|would) )?(?:{UNDERTAKEN_BY_OTHERS}|develop|find|make)",
        ),
        "The Chair asked the Clerk to write to the developer.",
    ),
    Cue(
        "clerk asked to do",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(rf"\basked (?P<who>the (?:\w+ )?clerk) to (?:{UNDERTAKEN_BY_OTHERS}|find|make|get|put)"),
        "He asked the Clerk to arrange its circulation.",
    ),
    Cue(
        "asked for and agreed",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:asked|requested|suggested|proposed)\b[^.]{5,200}?\b(?:this|which|that"
            r"|it) (?:was|met with|received|had|found) (?:(?!not\b)\w+ )?(?:agreed"
            r"|accepted|supported|endorsed|approved|approval|agreement|assent|support)\b",
            r"\b(?:asked|requested|suggested|proposed)\b[^.]{5,200}?\b(?:and"
            r"|to which) (?:this was )?(?:the )?[\w ]{3,40} agreed\b",
        ),
        "Cllr Lee asked for the figures by ward, which was agreed.",
    ),
    Cue(
        "asked of each of them by then",
        frozenset({Authority.MINUTED}),
        Voice.ACTIVE,
        AnyOf(
            r"\b(?:asked|required|instructed) (?P<who>(?:every|each|all|both)(?: of)?(?: the)? (?:[\w-]+ ){0,2}?"
            r"(?:directors?|heads?(?: of service)?|officers?|managers?|services?|departments?|directorates?"
            r"|schools?|partners?))"
            r" (?:for|to (?:provide|submit|produce|prepare|bring|send)) (?:an?|the|their|his|her)\b",
        ),
        "She asked every director for a recovery plan by 14 November.",
        dated=True,
    ),
    Cue(
        "body agrees and asks that it be done",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:chair\w*|convener|convenor|leader|mayor|provost|{BODY}) (?:agreed|concurred|accepted (?:this"
            rf"|that|the"
            r" \w+)),? and (?:asked|requested|directed|instructed) that (?:it|this|that|they|these) be [a-z]+\b",
        ),
        "The Chair agreed and asked that this be arranged.",
    ),
    Cue(
        "agreed that somebody would",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:agreed|resolved|decided)\b[^.;]{{0,12}}? (?:that|for) (?P<who>{OFFICER}),?"
            rf" (?:(?:would|will|should|shall|to|be asked to) (?!{IDLE}\b)\w+|{DOES})",
        ),
        "It was agreed that the Chairman would discuss the programme with officers.",
    ),
    Cue(
        "would do",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:(?:would|will|(?:is|are|was|were) (?:going )?to)|(?:he|she|they)['’](?:d"
            rf"|ll)) {TIME}(?:{_BETWEEN})?"
            rf"(?:{UNDERTAKEN_BY_OTHERS})(?:ing)?\b",
            rf"\b(?:would|will) [a-z]+ [^.;,]{{0,40}}? and {UNDERTAKEN}",
            rf"\b(?:intends?|intended|plans|planned) to (?:{UNDERTAKEN_BY_OTHERS})\b",
        ),
        "Officers confirmed that they would look into the matter.",
    ),
    Cue(
        "told that it could be done",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?P<who>{OFFICER}) (?:therefore |then |also )?(?:confirmed|agreed|said|advised|indicated|replied|felt"
            rf"|responded|thought|considered)(?: that)? (?:this|that|it|these|those) (?:could|can|would|was something"
            rf"|were something)\b[^.;,]{{0,40}}? (?:be )?(?:{DONE}|{UNDERTAKEN}|built|explored)",
            rf"\b(?:{OFFICER}) (?:confirmed|agreed|advised|indicated)(?: that)? [^.;,]{{3,60}}? could be (?:made"
            r" available|provided|shared|supplied|circulated|arranged|included)\b",
        ),
        "The Head of Service confirmed that this could be accommodated.",
    ),
    Cue(
        "body asks that it be told",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:the chair\w*|the convener|{BODY}) (?:(?:also|further|therefore|then|(?:thanked|welcomed|noted"
            rf"|considered|discussed|commended|congratulated)\b[^.;]{{2,60}}? and) )?(?:asked|requested)"
            rf" (?:(?:that )?(?:it|they|members) (?:receive|be (?:given|sent|provided with|kept))"
            rf"|to (?:receive|be (?:given|sent|provided with|kept))|(?:that"
            rf"|for) [^.;,?]{{3,80}}? (?:be {TIME}(?:{DONE}|scheduled)|(?:come|go|return) (?:back )?to|include))\b",
        ),
        "The Committee requested that the survey results be reported back to it.",
    ),
    Cue(
        "is doing",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"(?P<who>{OFFICER}|\b(?:he|she|they)) (?:is|are|was|were) (?:currently |now |already |also "
            r"|still )?(?:preparing|arranging|obtaining"
            rf"|chasing|investigating|drafting|organising|drawing up|compiling|finalising"
            r"|looking into|following up|seeking (?:quotes|advice|clarification))\b",
            rf"^(?:\W|\(?\d{{1,2}}[.)])*(?:{OFFICER}|{NAMES}) (?:now |still |also )?(?:preparing|arranging"
            rf"|obtaining"
            r"|chasing|investigating|drafting|organising|compiling|looking into|following (?:this |it |that )?up"
            r"|seeking"
            r"|ordering|contacting|writing to|pursuing|getting (?:quotes|prices|a price))\b(?! (?:is|was|were|are)\b)",
        ),
        "The Clerk is obtaining quotes for the fence.",
    ),
)
