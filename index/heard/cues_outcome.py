"""How meetings sound when what was put is carried, lost, or assented to."""

from __future__ import annotations

from index.heard.spoken_words import ALL_OF_US, BODY, DECIDE, DECIDED, FIRST, any_of
from index.minutes.counts import COUNT

_NOW = r"(?: \w+ly| now| therefore| all)?"
# "Amendment 2A is not agreed.", "Application 26/00123/FUL is refused."
_NUMBERED = r"(?: \d[\w/.-]*)?"
_WELL = r"(?:(?:okay|right|and|well|good|lovely|so|then|yes|great|fine),? )*"
_DECIDED = r"(?:carried|agreed|approved|noted|adopted|refused|deferred|granted|endorsed|accepted)"
_NOTHING_MORE = r"(?: then| unanimously|,? (?:thank you|thanks)[^.?!]{0,20})?[.,! ]*$"
_RULES = (
    r"(?:grant|refus|approv|revok|suspend|reject|defer|uphold|dismiss|modif|impos|support|adopt|endors|recommend|allow|agre"
    r"|not(?:e|ing)\b)\w*"
)
_GIVES = r"(?:agree|approve|note|adopt|endorse|recommend|resolve|refuse|accept|grant)"
CARRIED = any_of(
    rf"\b(?:motion|amendment|recommendations?|resolution|proposal|application|minutes){_NUMBERED}"
    rf"(?: (?:in|on|of|at|from) [^.?!,;]{{2,50}}?)?(?:['’]s| is| are)?{_NOW} (?:{DECIDED}|granted)\b(?! to\b)",
    r"\b(?:that|this|it)(?:['’]s| is)"
    rf"{_NOW} (?:{_DECIDED}|resolved|unanimous|passed|through)\b(?! (?:that|to|the|in)\b(?<!deferred to)"
    rf"| (?:with|by)\b(?! (?:an? )?(?:{COUNT}|(?:\w+ )?majority|abst|all\b|every)))",
    rf"\b(?:those|these)(?:['’]re| are){_NOW} {_DECIDED}[.,! ]*$",
    r"\b(?:that|it)(?: looks?| appears?| seems?| was)(?: to be| like| pretty| all)* (?:unanimous|everyone|everybody)\b",
    r"(?:^|\bso )(?:the |that )?(?:planning )?(?:permission|consent|licen[cs]e)(?:['’]s| is| be)?(?: therefore"
    r"| now)? (?:granted"
    r"|refused)\b|\b(?:motion|amendment) (?:passes|carries)\b",
    r"\btake (?:that|it) as a yes\b|\bunanimous(?:ly)?(?: (?:agreed|carried|approved))?[.! ]*$",
    r"^(?:all )?(?:carried|agreed then)\b|\bduly elected\b|\b(?:okay|thank you),? (?:approved|agreed|noted"
    r"|carried)[.! ]*$",
    rf"{FIRST}(?:okay|right|and|then|so|thank you|thanks|,| )*\bso,? (?:then,? )?"
    rf"(?:we(?:['’](?:re|ve|ll)| are| have| will)?|(?:the |this )?{BODY})(?: all| therefore| now| both| be| \w+ly)*"
    rf" (?:{DECIDE}|resolve\w*|asks?)\b",
)
LOST = any_of(
    rf"\b(?:motion|amendment|proposal|that|this|it|which){_NUMBERED}(?:['’]s| is| was| has)?{_NOW}"
    r" (?:lost|not carried|defeated|not agreed|fallen|falls|fails|fell)\b(?! (?:to|in|on|out|by the)\b)",
    r"^(?:lost|not carried)\b",
)
# A chair who asks and hears the answer in one breath, as captions without marks have it.
ANSWERED = any_of(
    rf"\b(?:(?:are|is|do|does) (?:the )?(?:{ALL_OF_US}|{BODY})|is (?:that|it)|(?:can|could|shall|may) (?:i"
    rf"|we))(?: all| now| then"
    rf"| just| please)*"
    rf" (?:{DECIDE}|happy|content|okay|sign|take (?:that|those|them|it|the \w+) as (?:read|agreed"
    rf"|approved))\b(?! (?:by|in|at|on)\b)"
    r"[^.?!]{0,160}?\b(?:agreed|yes|yep|aye)(?:,? (?:agreed|yes|thank you|thanks|lovely|great|okay|good|everyone"
    r"|all|then|so))*[.! ]*$"
)
# What is told to be carried only if, or when, it is.
UNLESS = any_of(
    r"\b(?:if|unless|once|until|when|whether|assuming|in case|before|had) (?:the |that |this |our |your )?(?:\w+ )?$"
)
# The chair declares what was put by looks and nods alone, or before the recording has it.
DECLARED = any_of(
    rf"{FIRST}{_WELL}(?:(?:the|that|this) (?:\w+ )?(?:motion|amendment|recommendations?|resolution|proposal)"
    rf"|amendment \d+\w?)"
    rf"(?:['’]s| is| are){_NOW} (?:carried|not agreed|lost|agreed|approved|defeated|passed)\b(?! (?:to|in"
    rf"|on)\b)(?!.*\blast\b)",
    r"(?:^|[.,] )(?:in that case|on that basis|with that),? (?:then )?(?:the|those|these"
    r"|that) [^?;:]{2,60}?(?:['’]s| is| are)"
    rf"{_NOW} {_DECIDED}[.,! ]*$",
    rf"[,.] so (?:the|that|this) (?:\w+ )?(?:motion|amendment|recommendations?|resolution|proposal"
    rf"|application){_NUMBERED}(?:['’]s| is| are)"
    rf"{_NOW} (?:carried|lost|agreed|approved|refused|defeated|passed)\b(?! (?:to|in|on)\b)",
    r"\b(?:i|we)(?:['’]ll| will) take (?:that|it|those|the \w+) as (?:read and )?(?:agreed|approved|noted|carried)\b",
    rf"{FIRST}{_WELL}(?:that |the )?(?:report|update|paper|minutes|recommendations?)(?:['’]s| is| are)? (?:noted|agreed"
    r"|approved)(?:[,.]|$)|\bwe(?:['’]ll| will) note (?:the|that|this) (?:report|update|paper|position)\b",
    r"\b(?:we have|we['’]ve(?: got)?) (?:a )?consensus then (?:that|to|for|on)\b",
    r"(?:^|[.,] )(?:so |then )?(?:the|that|this) (?:\w+ )?(?:motion|amendment|proposal)(?: therefore)? (?:passes"
    r"|falls|fails"
    r"|carries|has (?:fallen|failed|passed|been (?:carried|lost|defeated)))\b(?! (?:to|on|in|when|if)\b)",
    rf"\b(?:application|motion|amendment|recommendations?|proposal)\b(?:['’]s| is| has been| was| are){_NOW}"
    rf" (?:{_DECIDED}|lost|defeated) by (?:{COUNT} (?:votes? )?to\b|a (?:clear |large )?majority)",
    rf"\bcasting vote\b[^.?!]{{0,40}} (?:is|was) (?:{_DECIDED}|lost)\b",
    rf"\b(?:application|motion|amendment|licen[cs]e|appeal|recommendations?) (?:is|are) (?:therefore|accordingly"
    rf"|hereby)"
    rf" {_DECIDED}\b",
    r"\bi(?: \w+ly| therefore)* declare (?:that )?(?:the|that|this) (?:\w+ ){1,3}?(?:is |are )?(?:carried|lost|approved"
    r"|defeated|passed)\b",
    r"(?:^|[.,] )(?:so|then|therefore)\b[^.?!]{2,60} (?:is|are) (?:\w+ly |hereby )*(?:elected|appointed)\b"
    r"(?! (?:to|by|in|members?|representatives?|officials?)\b)|\bi(?: \w+ly| hereby| therefore)* declare"
    r" [^.?!]{2,50} (?:is |to be )?(?:\w+ly )?elected\b",
    # Who sits on a licence tells what has been decided in private.
    rf"\b(?:our|the) (?:\w+ )?(?:decision|determination|resolution)(?: of (?:the|this)"
    rf" (?:sub-?)?(?:{BODY}))?(?<!the decision)"
    rf" (?:is|was) (?:therefore |unanimously )?(?:to {_RULES}|that\b)",
    rf"\bso,? (?:then,? )?the (?:decision|resolution) is (?:therefore )?(?:to {_RULES}|that\b)"
    rf"|\bdecision of (?:the|this) (?:sub-?)?(?:{BODY}) that\b",
    rf"\b(?:we|(?:the|this) (?:licensing |sub-?)*{BODY})(?:['’]ve| have| has) (?:therefore |unanimously"
    rf" )?(?:decided|resolved"
    rf"|determined) (?:to {_RULES}|that the\b)",
    rf"{FIRST}{_WELL}so,? (?:then,? )?(?:the |this )?(?:cabinet|(?:sub-?)?committee|council|panel|board|authority"
    rf"|executive"
    rf"|forum)(?: therefore| now| all)? {_GIVES}s\b",
    r"\bso,? what we(?:['’]ve| have) (?:all )?(?:agreed|decided) is (?:that|to)\b",
    rf"\bthat(?:['’]s| is) (?:the|those|that|item) [\w ]{{2,40}} {_DECIDED}{_NOTHING_MORE}",
    rf"\b{COUNT} (?:in favour|for|against|votes?)\b[^?]{{0,60}}? (?:the|that|this) [^?;:,]{{2,60}}(?:['’]s| is|"
    rf" are){_NOW}"
    rf" {_DECIDED}\b",
    r"\bi(?:['’]ll| will) (?:now |then |therefore )?sign (?:those|them|the minutes|these|it) as (?:an? |the"
    r" )?(?:correct|true"
    r"|accurate)\b",
    r"^so (?:resolved|carried|agreed)\b|\bthe ayes have it\b",
    rf"{FIRST}(?:(?:okay|right),? )?so,? we(?:['’]re| are) (?:all )?agreed\b(?! with)",
    rf"{FIRST}so,? we(?:['’]ve| have) (?:all )?(?:agreed|approved|noted) (?:the|those) (?:recommendations?|report"
    rf"|minutes)",
    rf"(?:{FIRST}{_WELL}|[,.] )\bso,? (?:then,? )?(?:the|all|both|those|these|item|that (?:report|paper|item|motion"
    rf"|application|recommendation))\b[^?;:]{{0,80}}?(?:['’]s| is| are){_NOW} {_DECIDED}{_NOTHING_MORE}",
    rf"^{_WELL}(?!if\b)[^?;:]{{2,80}}? {_DECIDED} then\b",
)
# What another body decided, or this one before.
ELSEWHERE = any_of(
    rf"\b(?:(?:had|have|has) (?:already |previously |all )*been|was|were) (?:already |previously )?{_DECIDED}\b"
    rf"|\b{_DECIDED} (?:by|at|in) (?:the )?(?:last |{BODY})"
)
ASSENTS = any_of(
    r"^(?:(?:okay|yes|yep|yeah|aye|agreed|approved|carried|content|happy|great|lovely|good|fine|noted|all agreed"
    r"|nods(?: all round| around the table)?"
    r"|(?:i['’]m |i am |i )?(?:seeing|see) (?:\w+ )?(?:\w+ )?nods|(?:thank you|thanks)(?: very much| all)?)\b[.,! ]*)+$"
)
NONE = any_of(r"^(?:no|none|nobody|no one|nope)\b(?:[^?]{0,20}$|\.\s)")
# What comes next, so that what stands before it is done with.
NEXT = any_of(
    rf"^{_WELL}(?:next (?:one|item|application|up|is)\b|item (?:\d|\w+[,.])|moving on\b"
    r"|(?:(?:let['’]s|we['’]ll|we|i['’]ll) )?(?:now )?(?:move|turn|go)(?: on)? to (?:the next|item|agenda item)\b)"
)
# What the chair adds to an outcome: what it comes to.
RESTATES = any_of(
    rf"^{_WELL}\bso,? (?:then,? )?(?:we(?:['’]ll|['’]re| will| are)|that(?:['’]s| is)|it(?:['’]s| is))\b"
    r"(?!.{0,20}\b(?:mov(?:e|ing)|go(?:ing)?|com(?:e|ing)|item|next|questions?|start|hear|turn)\b)",
    rf"^{_WELL}(?:so,? )?(?:then,? )?(?:we|(?:the |this )?{BODY})(?: therefore| now| all)? {_GIVES}s? (?:the|that"
    rf"|to|those)\b",
)
