"""The cues of promises that are said: one row each, with an example.

Minutes print written answers and what was said word for word, so that some are for minutes as well.
"""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.committing import GOING, IDLE, SPEAKER, VAGUE
from index.promises.cue import SAID_FORMS, SPOKEN_FORMS, Cue, Voice
from index.promises.undertaking import UNDERTAKEN

SAID: tuple[Cue, ...] = (
    Cue(
        "will do",
        SPOKEN_FORMS,
        Voice.SPEAKER,
        AnyOf(rf"{GOING}(?:{UNDERTAKEN}|[a-z]+ (?:[\w'’-]+ ){{1,6}}?and {UNDERTAKEN})"),
        "I'm quite happy to take that away and include it in the plan.",
    ),
    Cue(
        "will be doing",
        SPOKEN_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{SPEAKER}(?:['’]ll|\s+will|['’]re going to|\s+are going to) (?:also |then |now |certainly "
            rf"|definitely )?be,?(?: [^.;,]{{0,40}},)? "
            r"(?!(?:hav|oppos|object|abstain|continu|deal|play|turn|look(?:ing)? forward|ask|go(?:ing)? to"
            r"|com(?:ing)? to|talk|turn|mov"
            r"|tak(?:ing)? (?:questions?|items?|items?|agenda"
            r"|a)|vot|spend|us(?:ing)|work|support|invest|encourag|look(?:ing)? to|split|present|going in|watch|cutt"
            r"|tell"
            r"|say|see|gett|be|mak(?:ing)? sure|hear|wait|stay|keep)\w*)(?!(?:seeing|being|anything|something|nothing"
            r"|everything|during|amazing|interesting|willing)\b)[a-z]{2,}ing\b"
        ),
        "We will be launching the survey next week.",
    ),
    Cue(
        "gives a commitment",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"(?:\byou )?\b(?:has|have) my (?:commitment|word|undertaking|assurance)\b",
            r"\bI give (?:\w+ ){1,4}my (?:commitment|word|undertaking)\b",
            r"\b(?:I|we)(?:['’]ll| will|['’]m happy to|['’]re happy to| can) give (?:\w+ ){0,3}?(?:an?|that|the|my"
            r"|our) (?:absolute"
            r" |firm |personal )?(?:commitment|undertaking|assurance|guarantee|word)\b(?! that (?:we are|we have"
            r"|this is))",
            r"\b(?:nothing|no [\w ]{2,40}?)(?:['’]ll| will|['’]s going to| is going to) (?:be [a-z]+(?:ed|en|t)"
            r"|happen|go ahead|start"
            r"|move|change|close|begin)\b[^.;?]{0,40} (?:until|before|without)\b",
        ),
        "The member has my commitment that I will work with them.",
    ),
    Cue(
        "have asked for",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{SPEAKER}(?:['’]ve|\s+have)\s+(?:already |also )?asked for [^.;]{{3,60}} to (?:be|come|go)\b",
            rf"{SPEAKER}(?:['’]ve|\s+have)\s+(?:already |also )?asked (?:the |my |our )?(?:[\w-]+ )?"
            r"(?:officers?|officials?|team|colleagues|director|clerk|department)\b[^.;]{0,20} to ",
        ),
        "I have asked officers to look into that.",
    ),
    Cue(
        "will be done",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"(?:\bwill|['’]ll) (?:also |then |all |certainly |definitely )?be (?:published (?:in|by|on|next|before"
            r"|soon|shortly)|considered by|circulated|picked up\b|followed up|fed back"
            r"|sent (?:out |on )?(?:to|by)|shared with|brought (?:back )?to (?:th(?:is|e)|a|your)|taken (?:away"
            r"|back)\b"
            r"|reported (?:back )?to (?:th(?:is|e)|you)|added to the|included in (?:the|that|your|a)"
            r"|made available to)"
        ),
        "That will be circulated to members after the meeting.",
    ),
    Cue(
        "can get it done",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"\b(?:we|I) (?:can|will|could)(?: certainly| definitely)? (?:get|have|arrange for) (?:that|this|it"
            r"|those|the \w+"
            r"|an? \w+)(?: \w+)? (?:circulated|sent|shared|added|included|put|looked at|checked|done|provided"
            r"|to you)\b",
            r"\bwhat (?:we|I)(?: can| could| will| would like to| propose to| intend to| want to|['’]ll"
            r"|['’]d like to|['’]m going to"
            rf"|['’]re going to)(?: \w+)? do is (?:to )?(?:{UNDERTAKEN}|(?!{IDLE}|{VAGUE}\b)[a-z]+\b|bring\b)",
            r"\b(?:useful|helpful|good|great) for us to (?:bring|come back|report)\b",
        ),
        "We can get that sent round.",
    ),
    Cue(
        "takes it on",
        SPOKEN_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"\bleave (?:that|it|this) with (?:me|us)\b|\b(?:said|to)(?: just)? leave (?:that|it|this) with (?:him"
            r"|her|them)\b",
            r"^\W*(?:yes,? )?will do\b|^\W*(?:you can )?(?:put|count) me (?:down|in)\b|\bconsider it done\b"
            r"|^\W*(?:(?:yes|yeah|yep|sure|absolutely|of course|certainly|okay)[, ]+)+(?:I|we) can (?:do (?:that|it)"
            r"|get (?:you|that)|send|arrange)\b"
            r"|(?<=don['’]t )mind [a-z]+ing\b(?! (?:if|you|saying))"
            r"|\b(?:good|great|excellent) (?:idea|point|suggestion|shout)[^.;?]{0,20}\b(?:we|I) can do (?:that|it)\b",
            r"\b(?:if you|(?:I|we)(?:['’]ll| will)) (?:just )?[^.;?]{0,60}? and I(?:['’]ll| will) be there\b"
            r"|\b(?:be )?(?:more than |very )?(?:glad|happy|delighted|pleased) to(?=,| (?-i:[A-Z])| (?:councillor"
            r"|chair|members|madam)\b|[.;]|$)",
            r"\bI(?:['’]ll| will|['’]m going to) (?:also |then )?make sure\b",
            r"\b(?:an|the) action (?:for|on) (?:me|us|officers|the \w+|(?-i:[A-Z]\w+))\b",
            r"\b(?:you|he|she|they|everyone|everybody|members)(?:['’]ll| will) (?:have|get|receive|be sent) (?:that"
            r"|it|this|those|them|an? (?:\w+ )?(?:answer"
            r"|response|copy|reply|update))\b",
            rf"{SPEAKER}(?:['’]ll| will) be in touch\b",
            r"(?:\bwill|['’]ll) be with (?:you|members|the (?:committee|panel|board))\b",
        ),
        "Leave that with me.",
    ),
)
