"""What is said to run the meeting, and courtesies: no promise."""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.cue import SAID_FORMS
from index.promises.exclusion import Exclusion, Where, near_cue

RUNNING: tuple[Exclusion, ...] = (
    Exclusion(
        "running of the meeting",
        SAID_FORMS,
        Where.FROM,
        near_cue(
            r"bring(?:ing)? (?:you|him|her|them|everyone|people|(?:councillor|cllr|mr|mrs|ms|dr) \w+)(?: (?:back"
            r"|all))? in(?:to the meeting)?",
            r"come (?:straight |back )?to (?:councillors?|cllr|members?|questions?|mr|ms|mrs|dr)",
            r"(?:come|go|get) back (?:to (?:you|that|this|it) )?(?:in a (?:second|moment|minute)|later on"
            r"|if (?:there['’]s|we have) time|in the next round|after (?:the break|that))",
            r"come back in(?=\W*$| (?:after|on|to|if|again)\b)|move on|moving on|hand (?:you |it "
            r"|this )?(?:back )?over|turn to|next (?:question|speaker|slide|item)|(?:first|last|next|this) slide",
            r"bring in (?:councillor|cllr|mr|mrs|ms|dr)",
            r"take (?:any |some |the |your |a few |that as |those |one |two |them |a )?(?:questions?|comments?"
            r"|votes?|break|moment|item|interventions?|opportunity)",
            r"take (?:them|it|that|these|those) (?:together|in turn|as read|one by one)|take (?:the |your "
            r"|our )?(?:\w+ )?(?:reports?|papers?|slides|minutes) as read"
            r"|(?:go|going) round the (?:table|room)|sign (?:them|those|these|it|the minutes)(?! off)|recess"
            r"|suspend|resume"
            r"|adjourn|point of order|the floor",
            r"(?:share|present) (?:my|the|our) (?:screen|slides?|presentation|time)(?! (?:with (?:you|members)"
            r"|after|round|outside))|shar(?:e|ing) my time"
            r"|pass on my time|mute|raise (?:your|my) hand",
            r"put (?:the |that )?(?:\w+ )?to (?:the|a) vote|recorded|live ?streamed|webcast|my (?:next|other|last"
            r"|second|final) question",
            r"ask (?:[\w'’]+ ){0,5}?(?:questions?|a few|one more|another)|(?:questions?|comments?) (?:in (?:welsh"
            r"|french|english)|together)",
            r"(?:ask|get|let|invite) (?:[\w'’]+ ){1,5}?to (?:come in|answer|respond|comment|speak|add|introduce"
            r"|start|begin|kick off|take|explain"
            r"|say|give|present|lead|pick|reply|supplement|elaborate|repeat|go (?:first|into)|talk|tell|contribute"
            r"|address|outline|update|show|vote|indicate|raise)",
            r"(?:go|get|come) back to (?:mr|mrs|ms|dr|councillor|cllr|your|what|my (?:question|first|next|point"
            r"|previous|original)|the (?:point|question|previous|first|issue|agenda|list|chair))",
        ),
        "I'll bring you in next.",
    ),
    Exclusion(
        "courtesy",
        SAID_FORMS,
        Where.FROM,
        near_cue(
            r"let me (?:just |first |also |then |now |see |perhaps |quickly |briefly )*(?:say|start|begin|ask|thank"
            r"|finish|put|be |give|clarify"
            r"|explain|read|tell|answer|share|add|turn|pick up|take(?! (?:\w+ ){1,4}?(?:away|back|offline))|remind"
            r"|respond|move|look|do|reply|raise|note"
            r"|make|assure|provide|consider|bring)",
            r"(?:pick up|come back|go back|follow(?:ing)? up|add(?:ing)?|respond|reply)(?: \w+)? (?:on|to"
            r"|from) (?:the|your|that|this|what|those|my)"
            r" (?:[\w'’]+ ){0,3}?(?:points?|comments?|question|said|says|made|remarks|previous|earlier|first|last)",
            r"(?:get|go|going|getting|come|coming) back (?:to|into|over|on|from|for|again) (?!(?:you|them|him|her"
            r"|residents|people|everyone|councillors"
            r"|committee|scrutiny|cabinet|panel|council|the (?:committee|member|panel|board|council|schools?)"
            r"|members|this|that|it|the (?:operator|provider|contractor|developer|trust|team|service|company"
            r"|supplier|department|landlord)|my (?:department|colleagues?|office)|the honourable|officers)\b)\w+",
        ),
        "Let me just say a word on the first point.",
    ),
    Exclusion(
        "chair's next business",
        SAID_FORMS,
        Where.FROM,
        AnyOf(
            r"^[^.;]{0,30}\b(?:be (?:tak|ask|mov|call|com|go|bring|invit|hear|start|clos|break|adjourn|stick|do|vot"
            r"|mak|let|allow|look)[a-z]*ing|com(?:e|ing) back|go(?:ing)? back|get(?:ting)? back|go(?:ing)? (?:to|on)"
            r"|take|ask|check|bring|note|do (?:that|it|so)|look|send it|pick|raise|invite|put|arrange|let|revert"
            r"|present|respond|set up|follow)\b"
            r"(?![^.;]*\b(?:writ|in ?to (?:it|that|this)|find out|circulat|officers|clerks?|in writing"
            r"|after the meeting|working group|\bto report\b|outside|future meeting|next meeting|work ?programme"
            r"|again (?:in|at|by|when|once)\b"
            r"|away|sure|until|myself))"
        ),
        "We will come back to you in the next round.",
        chair=True,
    ),
)
