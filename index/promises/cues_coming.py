"""The cues of what speakers say is on its way: papers, answers, and things in place by a day."""

from __future__ import annotations

from index.cue_words import BODY, TIME
from index.patterns import AnyOf
from index.promises.committing import SPEAKER
from index.promises.cue import SAID_FORMS, Cue, Voice
from index.promises.done import TOLD_DONE

# Who and what is spoken of at large, and what becomes of things without anybody's doing.
_AT_LARGE = (
    r"people|residents?|children|pupils|parents|public|government|minister|inspectors?|budgets?|settlement|gap"
    r"|deficit|cost|costs"
    r"|price|prices|economy|population|demand|legislation|act|bill|law|tax|weather|election|world|future|thing"
    r"|things|problem"
    r"|question|market|developers?|applicants?|other side"
)
_FATE = (
    r"(?:be (?!(?:going|coming|sent|done|put|out|up|back|in|with|on|ready|open|finished|published|fixed|repaired"
    r"|replaced|delivered"
    r"|installed|issued|circulated|written|made|cleared|emptied|painted|fitted|there|here|live)\b)|cost|lose|close"
    r"|rise|fall|run|peak"
    r"|increase|hit|know|see|need|have|want|get worse|expire|end|retire|leave|take|change|mean|go (?:to (?:a "
    r"|the )?vote|on for|up"
    r"|down|bust)|continue|carry|stay|remain|only|never|always|not|probably|depend|require|help|save|make|give"
    r"|become|apply|affect"
    r"|show|tell|say|look|feel|come (?:down|from|as|into|under)|happen|keep|last|grow|drop|double|present|debate"
    r"|introduce|speak|vote|chair)\b"
)

COMING: tuple[Cue, ...] = (
    Cue(
        "thing in place by then, as said",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"\b(?:it|that|this|they|those|these|there|somebody|someone|which|(?:the|your|our|those|these|all the|each"
            r"|every) (?:(?!(?:children|pupils|people|residents|so|and|I|we|you|he|she"
            r"|they|that|which|it)\b)[\w-]+ ?){1,4}?)(?:['’]ll| will|['’]s going to) (?:also |then |all |just )?"
            rf"(?:be {TIME}(?:in (?=by|before|within|for|on\b)|live\b|in the (?:next|final|first)|{TOLD_DONE}"
            r"|with (?:you|the)\b|back|out\b|up\b|in (?:place|post|your)|there\b|here\b"
            rf"|working|running|an? (?:\w+ )?(?:bus|barrier"
            r"|meeting|session|report|letter|notice|update|visit|crew|van|skip|drop-in|note|answer|item|announcement))"
            r"|come (?:to|back|out|straight|round)\b|go (?:out|to|on|live|up|in)\b(?! to (?:the|a) vote)|get (?:done"
            r"|fixed|sorted|sent|mended)|arrive|reopen|follow"
            r"|have (?:an? (?:answer|reply|copy|letter)|it\b|that\b))",
            r"\bthere(?:['’]ll| will) be announcements?\b|\bthere(?:['’]ll| will"
            r"|['’]s going to) be an? (?!(?:\w+ )?(?:delay|cost|vote"
            r"|break|gap|rise|increase|cut|loss|election|problem|point|chance|need|time|proposal|decision|debate)\b)",
            r"\b(?:I|we)(?:['’]ve| have)(?: got)? (?:somebody|someone|an? \w+|the \w+|contractors|engineers|\w+ people)"
            r" (?:coming|booked|lined up|going|starting|scheduled)\b",
            r"\b(?:we|they|I|teams?|officers|crews?|somebody|someone|engineers?)(?:['’]ll| will|['’]re going to"
            r"| are going to) be (?:out (?:there|on|with|at|in)|in (?-i:[A-Z])"
            r"|on site|round|along|there)\b",
            r"\b(?:it|that|this|they|which)(?:['’]ll| will) be in (?:the|your|our|my) (?:\w+ )?(?:reports?|minutes"
            r"|pack|papers|newsletter|next)\b"
            r"|\b(?:it|that|this|they|(?:the|those|these|our) (?:[\w-]+ ){1,3}?)(?:['’](?:s|re)| is| are|(?<= )is"
            r"|(?<= )are)"
            r" (?:going|coming) (?:out|up(?! (?:to|by|from)\b)|in|back|to (?=the|this|that"
            r"|your|our|an?\b|cabinet|council|committee|scrutiny|full|print|press|tender|consultation|planning"
            r"|legal))\b",
            r"\b(?:it|that|this)['’]s going (?:on|in|to|into) (?:the|that|my|our) (?:agenda|list|report|minutes|next"
            r"|work programme)\b",
            r"\byou(?:['’]ll| will) (?:all |each |both )?(?:get|have|receive)\b(?! (?:seen|heard|noticed|read|to|had"
            r"|been|an? (?:chance"
            r"|opportunity|transcript|minute|moment)|the (?:chance|opportunity)))",
        ),
        "It will be working before the clocks go back.",
        dated=True,
    ),
    Cue(
        "thing will do by then, as said",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            rf"\b(?:it|that|this|these|those|which|(?:the|our|those|these|that|this) (?:(?!(?:{_AT_LARGE}|so|and|I"
            r"|we|you|he|she|they|that"
            r"|which|it)\b)[\w-]+ ?){1,4}?)(?:['’]ll| will|(?:['’]s| is|['’]re| are) (?:going|due|set|scheduled"
            r"|booked) to)"
            rf" (?:also |then |all |just |now )?(?!{_FATE})[a-z]+\b",
        ),
        "The crossing's due to go in before September.",
        dated=True,
    ),
    Cue(
        "paper on its way",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"\bthere(?:['’]ll| will|['’]s going to) be (?:an? |further )(?:\w+ ){0,3}(?:reports?|papers?|updates?"
            r"|briefings?|consultation|review"
            r"|workshop|session|statement|announcement)\b",
            rf"{SPEAKER}(?:['’]re|['’]m| are| am) (?:also |now )?(?:bringing|taking|presenting|submitting|publishing"
            rf"|launching|circulating) (?:\w+ ){{0,4}}?"
            rf"(?:to|at|in|next) (?:the |this |your |a )?(?:\w+ )?(?:{BODY}|scrutiny|week|month|january|february"
            rf"|march|april|may|june|july|august"
            r"|september|october|november|december)\b",
        ),
        "We're bringing a paper to Cabinet in March.",
    ),
    Cue(
        "will come to a body",
        SAID_FORMS,
        Voice.SPEAKER,
        AnyOf(
            r"\b(?:that|it|this|which|report|paper|strategy|plan|update)(?: will|['’]ll|['’]s going to) (?:then "
            r"|also |all )?"
            rf"(?:be )?(?:com(?:e|ing)|go(?:ing)?) (?:back |forward )?to (?:this|the|your|a|our) (?:\w+ )?(?:{BODY}"
            rf"|scrutiny)\b",
            r"\b(?:will|['’]ll) be (?:up )?(?:available )?on (?:the|our) (?:website|web ?page|portal)\b",
        ),
        "That will come back to this committee in January.",
    ),
)
