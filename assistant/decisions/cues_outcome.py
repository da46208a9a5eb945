"""How meetings sound when what was put is carried, lost, or assented to."""

from __future__ import annotations

from assistant.decisions.cue_words import ALL_OF_US, BODY, DECIDE, DECIDED, FIRST, any_of
from index.minutes.counts import COUNT

_NOW = r"(?: \w+ly| now| therefore| all)?"
# "Amendment 2A is not agreed."
_NUMBERED = r"(?: \d+\w?)?"
_WELL = r"(?:(?:okay|right|and|well|good|lovely|so|then|yes|great|fine),? )*"
_DECIDED = r"(?:carried|agreed|approved|noted|adopted|refused|deferred)"
CARRIED = any_of(
    rf"\b(?:motion|amendment|recommendations?|resolution|proposal|application|minutes){_NUMBERED}(?:['’]s| is| are)?"
    rf"{_NOW} {DECIDED}\b(?! to\b)",
    r"\b(?:that|this|it)(?:['’]s| is)"
    rf"{_NOW} (?:{_DECIDED}|resolved|unanimous|passed|through)\b(?! (?:that|to|the|in)\b"
    rf"| (?:with|by)\b(?! (?:an? )?(?:{COUNT}|(?:\w+ )?majority|abst)))",
    rf"\b(?:those|these)(?:['’]re| are){_NOW} {_DECIDED}[.,! ]*$",
    r"\b(?:that|it)(?: looks?| appears?| seems?| was)(?: to be| like| pretty| all)* (?:unanimous|everyone|everybody)\b",
    r"(?:^|\bso )(?:the |that )?(?:planning )?(?:permission|consent|licen[cs]e)(?:['’]s| is| be)?(?: therefore"
    r"| now)? (?:granted"
    r"|refused)\b|\b(?:motion|amendment) passes\b",
    r"\btake (?:that|it) as a yes\b|\bunanimous(?:ly)?(?: (?:agreed|carried|approved))?[.! ]*$",
    r"^(?:all )?(?:carried|agreed then)\b|\bduly elected\b|\b(?:okay|thank you),? (?:approved|agreed|noted"
    r"|carried)[.! ]*$",
    rf"{FIRST}(?:okay|right|and|then|so|thank you|thanks|,| )*\bso,? (?:then,? )?"
    rf"(?:we(?:['’](?:re|ve|ll)| are| have| will)?|(?:the|this) {BODY})(?: all| therefore| now| both| be| \w+ly)*"
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
    rf"|application)(?:['’]s| is| are)"
    rf"{_NOW} (?:carried|lost|agreed|approved|refused|defeated|passed)\b(?! (?:to|in|on)\b)",
    r"\bi(?:['’]ll| will) take (?:that|it|those) as (?:agreed|approved|noted|carried)\b",
    r"\bi declare (?:the|that) \w+ (?:carried|lost|approved|defeated)\b",
    r"^so (?:resolved|carried|agreed)\b|\bthe ayes have it\b",
    rf"{FIRST}(?:(?:okay|right),? )?so,? we(?:['’]re| are) (?:all )?agreed\b(?! with)",
    rf"{FIRST}so,? we(?:['’]ve| have) (?:all )?(?:agreed|approved|noted) (?:the|those) (?:recommendations?|report"
    rf"|minutes)",
    rf"{FIRST}{_WELL}\bso,? (?:then,? )?(?:the|all|both|those|these|item)\b[^?;:]{{2,80}}?(?:['’]s| is| are){_NOW}"
    rf" {_DECIDED}(?: then| unanimously)?[.,! ]*$",
    rf"^{_WELL}(?!if\b)[^?;:]{{2,80}}? {_DECIDED} then\b",
)
# What another body decided, or this one before.
ELSEWHERE = any_of(
    rf"\b(?:(?:had|have|has) (?:already |previously |all )*been|was|were) (?:already |previously )?{_DECIDED}\b"
    rf"|\b{_DECIDED} (?:by|at|in) (?:the )?(?:last |{BODY})"
)
ASSENTS = any_of(
    r"^(?:(?:okay|yes|yep|yeah|aye|agreed|content|happy|great|lovely|good|fine|noted|all agreed|nods"
    r"|(?:i['’]m |i am |i )?(?:seeing|see) (?:\w+ )?(?:\w+ )?nods|(?:thank you|thanks)(?: very much| all)?)\b[.,! ]*)+$"
)
NONE = any_of(r"^(?:no|none|nobody|no one|nope)\b(?:[^?]{0,20}$|\.\s)")
# What the chair adds to an outcome: what it comes to.
RESTATES = any_of(
    rf"^{_WELL}\bso,? (?:then,? )?(?:we(?:['’]ll|['’]re| will| are)|that(?:['’]s| is)|it(?:['’]s| is))\b"
    r"(?!.{0,20}\b(?:mov(?:e|ing)|go(?:ing)?|com(?:e|ing)|item|next|questions?|start|hear|turn)\b)"
)
