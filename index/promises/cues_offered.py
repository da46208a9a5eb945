"""The cues of what speakers offer, plan, or have on its way: one row each, with an example."""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.committing import GOING, IDLE, PERFORMED, SPEAKER, VAGUE
from index.promises.cue import SAID_FORMS, SPOKEN_FORMS, Cue, Voice
from index.promises.undertaking import UNDERTAKEN

OFFERED: tuple[Cue, ...] = (
    Cue(
        "I will do, whatever it is",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"\bI(?:['’]ll| will) (?:certainly |definitely |of course |personally |happily "
            rf"|gladly |also |then |just ){{0,2}}(?!{IDLE}|{VAGUE}\b|{PERFORMED})[a-z]{{3,}}\b",
        ),
        "I'll post you a box.",
    ),
    Cue(
        "will do outside the meeting",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{GOING}(?!{IDLE}|ask\b|answer\b|come (?:to|in)\b)(?!(?<=be )(?!\w+ing\b))[a-z]{{2,}}"
            rf" [^.;?]{{0,60}}?\b(?:outside (?:of )?(?:this|the) meeting|outside of this"
            r"|after(?:wards| the meeting| this)\b|offline|separately|(?:with|for|to) (?:you|members"
            r"|the (?:committee|panel|board"
            r"|members?))\b(?! (?:that|today|now|tonight|who)))"
        ),
        "I'm more than happy to have that conversation with you outside of this meeting.",
    ),
    Cue(
        "will do by then",
        SPOKEN_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{GOING}have (?:our|my|an?|some|more) [^.;?]{{2,40}}? (?:with|for|to|before)"
            rf" (?:you|members|the (?:committee|panel|board|council))\b"
            rf"|(?!{SPEAKER}\s+can\b){GOING}(?!(?!have (?:the|those|all|your|that|them|it) ){IDLE}|(?:back|here"
            rf"|there) )(?!(?<=be )(?!\w+ing\b))[a-z]{{2,}}\b"
        ),
        "We will open the consultation in March.",
        dated=True,
    ),
    Cue(
        "would do by then, as said",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(rf"\b(?:I|we)['’]d (?:also |then |certainly )?(?!ask\b){UNDERTAKEN}"),
        "We'd write to the head teacher before we start on site.",
        dated=True,
    ),
    Cue(
        "aim to do by then",
        SPOKEN_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{SPEAKER}(?:['’](?:re|m))?\s+(?:are |am |now |also )?(?:aim|plan|intend|hop|expect|propos|due)(?:n?ing"
            rf"|e)? to "
            rf"(?:be |be able to )?(?:{UNDERTAKEN}|have (?:that|this|it|the \w+) (?:ready|out|published|in place)"
            rf"|launch|complete|finali[sz]e|start|open|deliver|finish|implement)"
        ),
        "We aim to publish the plan in January.",
        dated=True,
    ),
    Cue(
        "has committed to do by then",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(rf"{SPEAKER}(?:['’](?:ve|re|m)|\s+(?:have|are|am)) committ(?:ed|ing) to [a-z]+ing\b"),
        "We've committed to publishing that by the end of March.",
        dated=True,
    ),
    Cue(
        "is doing by then",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"\bI(?:['’]ll| will| shall) (?:certainly |gladly |also )?be (?:there|along)\b(?! (?:all|in spirit"
            r"|for you))",
            rf"{SPEAKER}(?:['’]re|['’]m| are| am) (?:also |now |then )?"
            r"(?:opening|launching|starting|publishing|running|introducing|recruiting|rolling out|installing|holding"
            r"|hosting"
            r"|setting up|reviewing|relaunching|piloting|meeting|seeing (?:him|her|them|the)|bringing|fitting"
            r"|repairing|sending"
            r"|putting|writing|visiting|taking|interviewing|speaking|replacing|closing|reopening|going (?:out|back"
            r"|to see|live))\b",
        ),
        "We are opening twelve new beds in December.",
        dated=True,
    ),
    Cue(
        "could offer",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{SPEAKER} could {UNDERTAKEN}[^.;?]*(?: if (?:that|it|this) (?:would|is|was|were|helps?|works|suits)"
            rf"| if you(?:['’]d| would)? (?:like|want|wish)"
            r"| to (?:the|a|your) (?:next|future|later)\b)",
            r"\b(?:it|that) would be (?:really |very |quite )?(?:great|good|helpful|useful"
            r"|nice) if we could (?:be (?:accompanied|joined)"
            r"|bring|invite|include|build|add|come back|share|provide|send)\b",
        ),
        "Perhaps it would be good if we could bring two social workers along.",
    ),
    Cue(
        "could certainly do",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"{SPEAKER} can (?:certainly|definitely|of course|absolutely|easily|happily) (?:{UNDERTAKEN}|(?:ask"
            r"|check|try)\b)",
            r"\b(?:best|easiest|simplest|safest) (?:thing|way|course)?(?: of action)?(?: is"
            r"|['’]s)(?: probably)? (?:if|for) (?:I|me|we|us)"
            rf" (?:to )?{UNDERTAKEN}",
            r"\b(?:I|we)(?:['’]d| would) (?:suggest|propose)(?: that)? (?:we|I) (?:bring|come back|provide"
            r"|circulate|share|report"
            r"|send (?:you|members)|do (?:an?|some)|present|produce|prepare)\b",
            rf"\b(?:I|we)(?:['’]d| would) (?:propose|plan|intend|aim) to (?:{UNDERTAKEN}|ask\b)",
            r"\bwhat (?:I|we)(?:['’]d| would) (?:propose|suggest|like to do) is (?:that )?(?:I|we)"
            rf" {UNDERTAKEN}",
            rf"{SPEAKER} could (?:certainly|definitely|of course|absolutely|easily|happily) {UNDERTAKEN}",
            r"\bI could (?:always |also )?(?:get|send|give|let|show|bring) (?:you|members|him|her|them"
            r"|the (?:committee|panel|board))\b",
            r"\bI think (?:that )?(?:we|I) could (?:come back|bring|provide|share|circulate|arrange|send)\b",
        ),
        "We could certainly provide a briefing note.",
    ),
    Cue(
        "happy for it to be done",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"(?<!are we all )(?<!are you )(?<!everyone )(?<!everybody )\b(?:happy|glad|content|pleased"
            r"|delighted) for (?:us|me|officers|(?:my|the|our) \w+) to (?!be\b|have\b|sign\b"
            r"|answer)[a-z]+\b",
            rf"\b(?:I|we)['’]d better {UNDERTAKEN}",
            r"\b(?:happy|glad|content|pleased|delighted) for (?:that|this|it|those|you|members|the committee) to"
            r" (?:be (?:added|included|shared|circulated|put|brought)|come|go|visit|see|have)\b",
        ),
        "I'm very happy for that to be added to the work programme.",
    ),
)
