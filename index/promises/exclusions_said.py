"""What speaks against a promise that seems to be said: questions, courtesies, the running of the meeting."""

from __future__ import annotations

import re

from index.promises.cue import words
from index.promises.exclusion import Exclusion, Where
from index.types import Authority

_SAID = frozenset({Authority.SAID})
# Captions have no full stops: what stands further on may be the next thing said.
_REACH = 28


def _near(*patterns: str) -> re.Pattern[str]:
    """Words that stand in the cue or right behind it."""
    return words(rf"^(?:(?!\b(?:and|so|but)\b)[^.;]){{0,{_REACH}}}?\b(?:{'|'.join(patterns)})\b")


SAID: tuple[Exclusion, ...] = (
    Exclusion("question", _SAID, Where.FROM, words(r"^[^.;]*\?\W*$"), "Can we check that out?"),
    Exclusion(
        "question without its mark",
        _SAID,
        Where.SENTENCE,
        words(
            r"^\W*(?:(?:and|so|but|okay|well|thank you,?)\s+)*(?:chair,? )?(?:can|could|will|would|shall|should|may"
            r"|do|does|did|is|are|was|were|has|have"
            r"|how|why|when|where|who|which) (?!(?:of )?course|do\b)(?:i|we|you|he|she|they|it|that|there|the|your|our"
            r"|any|much|many|do|can|is|are)\b"
            r"(?!.*\b(?:yes|yeah|yep|absolutely|of course|certainly|sure)\b)"
        ),
        "and when we will check that out",
    ),
    Exclusion(
        "not meant",
        _SAID,
        Where.BEFORE,
        words(
            r"(?:\b(?:not|don['’]t|doesn['’]t|didn['’]t) (?:think|believe|know|sure|say|saying|mean)(?: (?:if"
            r"|whether|that|how|what|when))?"
            r"|\b(?:whether|how|why|if only|wish|hop(?:e|ed|ing)|wonder\w*|until|unless|so that|in order that"
            r"|rather than|instead of|before))"
            r"(?: (?:that|if|what|the))?\s+$"
        ),
        "I don't think we will look into that.",
    ),
    Exclusion(
        "uncertain",
        _SAID,
        Where.BEFORE,
        words(
            r"\b(?:so that|ways?|how|because|what|(?:the|this) legislation|(?:support|work|project|things|everything"
            r"|those|all) (?:that|which)) $|\b(?:it['’]?s possible|possibly|i expect|i imagine|i suppose"
            r"|i would think|(?<!if )they|(?<!if )he|(?<!if )she|(?<!if )you) (?:that )?[^.,;]{0,20}$"
        ),
        "It's possible that we will be undertaking work on that.",
    ),
    Exclusion(
        "running of the meeting",
        _SAID,
        Where.FROM,
        _near(
            r"bring(?:ing)? (?:you|him|her|them|everyone|people|(?:councillor|cllr|mr|mrs|ms|dr) \w+)(?: (?:back"
            r"|all))? in(?:to the meeting)?",
            r"come (?:straight |back )?to (?:councillors?|cllr|members?|questions?|mr|ms|mrs|dr)",
            r"(?:come|go|get) back (?:to (?:you|that|this|it) )?(?:in a (?:second|moment|minute)|later on"
            r"|if (?:there['’]s|we have) time|in the next round|after (?:the break|that))",
            r"come back in(?=\W*$| (?:after|on|to|if|again)\b)|move on|moving on|hand (?:you |it "
            r"|this )?(?:back )?over|turn to|next (?:question|speaker|slide|item)|(?:first|last|next|this) slide",
            r"take (?:any |some |the |your |a few |that as |those |one |two |them |a )?(?:questions?|comments?"
            r"|votes?|break|moment|item|interventions?|opportunity)",
            r"take (?:them|it|that|these|those) (?:together|in turn|as read|one by one)|recess|suspend|resume"
            r"|adjourn|point of order|the floor",
            r"(?:share|present) (?:my|the|our) (?:screen|slides?|presentation|time)|shar(?:e|ing) my time"
            r"|pass on my time|mute|raise (?:your|my) hand",
            r"put (?:the |that )?(?:\w+ )?to (?:the|a) vote|recorded|live ?streamed|webcast|my (?:next|other|last"
            r"|second|final) question",
            r"ask (?:[\w'’]+ ){0,5}?(?:questions?|a few|one more|another)|(?:questions?|comments?) (?:in (?:welsh"
            r"|french|english)|together)",
            r"(?:ask|get|let|invite) (?:[\w'’]+ ){1,5}?to (?:come in|answer|respond|comment|speak|add|introduce"
            r"|start|begin|kick off|take|explain"
            r"|say|give|present|lead|pick|reply|supplement|elaborate|repeat|go (?:first|into)|talk|tell|contribute"
            r"|address|outline|update)",
            r"(?:go|get|come) back to (?:mr|mrs|ms|dr|councillor|cllr|your|what|my (?:question|first|next|point"
            r"|previous|original)|the (?:point|question|previous|first|issue|agenda|list|chair))",
        ),
        "I'll bring you in next.",
    ),
    Exclusion(
        "courtesy",
        _SAID,
        Where.FROM,
        _near(
            r"let me (?:just |first |also |then |now |see |perhaps |quickly |briefly )*(?:say|start|begin|ask|thank"
            r"|finish|put|be |give|clarify"
            r"|explain|read|tell|answer|share|add|turn|pick up|take|remind|respond|move|look|do|reply|raise|note"
            r"|make|assure|provide|consider|bring)",
            r"(?:pick up|come back|go back|follow(?:ing)? up|add(?:ing)?|respond|reply)(?: \w+)? (?:on|to"
            r"|from) (?:the|your|that|this|what|those|my)"
            r" (?:[\w'’]+ ){0,3}?(?:points?|comments?|question|said|says|made|remarks|previous|earlier|first|last)",
            r"(?:get|go|going|getting|come|coming) back (?:to|into|over|on|from|for|again) (?!(?:you|them|him|her"
            r"|residents|people|everyone|councillors"
            r"|committee|scrutiny|cabinet|panel|council|the (?:committee|member|panel|board|council|schools?)"
            r"|members|this|that|it|my (?:department|colleagues?|office)|the honourable|officers)\b)\w+",
        ),
        "Let me just say a word on the first point.",
    ),
    Exclusion(
        "telling, not promising",
        _SAID,
        Where.FROM,
        _near(
            r"(?:will|can|shall|['’]ll) (?:only |just |also )*(?:say|talk|start|explain|reassure|quote|read|cite"
            r"|assume|see (?!if|whether|what)|confirm that|be clear)",
            r"continue to|always|have to (?:look|see|wait)|want to|need to|be able to|hopefully|in order to",
            r"can look at (?:the|our|how|what)|to share with|look into the eyes"
            r"|present(?:ing)? (?:[\w,]+ ){0,4}petitions?|(?:moving|going) forward|remind",
            r"look forward|look(?:ing)? at (?:the )?(?:whole|wider|bigger)|look after|provide (?:support|certainty"
            r"|stability|continuity|services|additional|everything)",
        ),
        "I can say that we will always look at it.",
    ),
    Exclusion(
        "chair's next business",
        _SAID,
        Where.FROM,
        words(
            r"^[^.;]{0,30}\b(?:be [a-z]+ing|com(?:e|ing) back|go(?:ing)? back|get(?:ting)? back|go(?:ing)? (?:to|on)"
            r"|take|ask|check|bring|note|do (?:that|it|so)|look|send it|pick|raise|invite|put|arrange|let|revert"
            r"|present|respond|set up|follow)\b"
            r"(?![^.;]*\b(?:writ|in ?to (?:it|that|this)|find out|circulat|officers|clerks?|in writing"
            r"|after the meeting|outside|future meeting|next meeting|work ?programme|away|sure))"
        ),
        "We will come back to you in the next round.",
        chair=True,
    ),
)
