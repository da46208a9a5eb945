"""How meetings sound when something is put: moved, seconded, asked, and hands called for."""

from __future__ import annotations

from assistant.decisions.cue_words import ALL_OF_US, BODY, DECIDE, FIRST, IT, OFFERS, SOMEBODY, WOULD, any_of

# "Moved and seconded that it is approved" tells what is put, not what came of it.
MOVED_THAT = any_of(
    r"\b(?:moved|proposed)(?: by [\w .]{2,40}?)?(?:,? (?:and )?(?:duly )?seconded(?: by [\w .]{2,40}?)?)?,? that\b"
)
PUTS = any_of(
    MOVED_THAT.pattern,
    rf"\bask (?:for )?(?:the )?{BODY} to ?{DECIDE}",
    rf"\bask (?:for )?(?:the )?(?:{BODY} )?recommendations?\b.{{0,20}}\b{DECIDE}",
    rf"\bi{WOULD} (?:move|propose)\b(?=.{{0,60}}? (?:that|the (?:motion|recommendations?))\b| (?:we|it"
    rf"|an? amendment|to)\b|[.,])",
    rf"{OFFERS} (?:move|propose) (?:that|the|we|an?|those|these|both|it|this|approval|refusal|deferral)\b",
    rf"\b(?:we|members|the {BODY}|you)(?:['’]re| are| is)(?: all)?(?: being)? asked to {DECIDE}",
    r"\bmotion (?:under|to|that)\b|\bthe question is that\b",
    rf"\bi{WOULD} nominate\b|\b(?:{BODY}|we)(?:['’]d| would) like to recommend\b|\bhave (?:your "
    rf"|the {BODY}['’]s )?approval\b",
    rf"{FIRST}that (?:this|the) {BODY} (?!is\b|was\b|has\b)[a-z]+s\b",
    r"\brecommendations? (?:is|are)(?: before (?:us|you))?,? (?:to|that)\b",
    r"\brecommendations?\b[^.?!]{0,30}, that\b",
    rf"\brecommendations?(?:['’]s| is| are)\b[^.?!,]{{0,40}}? (?:that (?:the|this|we|members|{BODY})|to {DECIDE})\b",
    rf"{FIRST}(?:okay|right|and|so|then|,| )*(?:it['’]s|it is|that['’]s|that is|this is) to {DECIDE}\b",
    r"\bi(?:['’]m| am)(?: \w+ly| now| also)? (?:moving|proposing) (?:that|to|the|an?|it|this)\b",
    rf"{FIRST}that the (?:[\w'’-]+ ){{1,8}}?be (?:\w+ly )?\w+(?:ed|en)\b",
    r"\bback to the (?:motion|recommendations?)\b",
    r"\bsuggest(?:ing)? (?:that )?we (?:ask|agree|recommend|write|note|set up|approve|defer|refer)\b",
    rf"\bput to (?:you|{BODY})\b",
    rf"\b(?:can|shall|could|should) we (?:all |then |just )?{DECIDE}",
)
# What calls for names or hands: it goes on with what has been put, or else puts what stands before it.
CALLS = any_of(
    r"\b(?:those|all|everyone|everybody) in favour\b",
    r"\bsee (?:your )?hands\b|\bvoting is (?:now )?open\b|\bplease vote\b|\bsay aye\b",
    r"\bcasting vote (?:in favour|for|against)\b",
    rf"{FIRST}(?:okay|right|so|and|,| )*(?:in favour\b|hands up\b|those (?:for|voting for)\b|for\?)",
    r"\b(?:show of hands|please show|take a vote)\b",
    r"\b(?:put|take|move|go|come)\b.{0,40} to (?:the|a) vote\b|\b(?:recorded|named) vote\b|\broll call\b",
    rf"{FIRST}(?:those )?for (?:approval|refusal|the (?:motion|amendment|recommendations?))[?,:]",
    rf"{FIRST}(?:okay|right|and|so|now|then|,| )*to (?:the|a) vote\b|\bwe(?:['’]ll| will) (?:now "
    rf"|then )?(?:go to (?:the|a) )?vote\b",
    r"\b(?:have|take|need|get|find|is there) (?:a |the )?(?:proposer|mover|seconder)",
    r"\bproposer and (?:a )?seconder|\bseconder\?",
    rf"\b{SOMEBODY}\b.{{0,20}} (?:move|propose) {IT}\b",
)
# "Moved Councillor Lee, seconded Councillor Oak."
NAMES = any_of(
    r"(?:^|(?<=[.?!,]\s)|\bno )(?:proposed|moved|proposer|mover)[,:]? (?:by )?(?:councillor\b|cllr\b"
    r"|(?-i:[A-Z]\w+),? seconde[dr])"
)
MOVED = any_of(
    NAMES.pattern,
    r"\b(?:proposer|mover|(?:proposed|moved) (?:by|from)|\w+(?:['’]s)? (?:proposing|proposes|moving|moves))\b",
)
SECONDED = any_of(
    rf"\b(?:seconder|seconded|seconding|(?-i:[A-Z]\w+) seconds|(?:a|i{WOULD}) second)\b"
    r"(?! (?:question|point|thing|one|time|reason|part|what)\b)"
    rf"|{OFFERS} second\b(?! what\b)"
)
# A call for a seconder tells of none yet.
ASKS_FOR = any_of(
    r"\b(?:is there|do we have|have we(?: got)?|can i have|could i have|any|need|looking for) (?:a "
    r"|the )?seconder\b|^seconder\?"
)
# "I'd move that.": what is moved stands before it.
REFERS = any_of(
    rf"\bi{WOULD} (?:move|propose|second) {IT}[.,! ]*$|\bi move[.,! ]*$|^(?:a )?seconder\b",
    rf"\b{SOMEBODY}\b.{{0,20}} (?:move|propose)\b",
    rf"{FIRST}(?:is|are) (?:that|those|they|we|everyone) (?:all )?(?:agreed|happy with (?:that|those))\b",
)
ASKS = any_of(
    rf"{FIRST}(?:and |so )?(?:is |are )?{ALL_OF_US}(?: all)? (?:happy|content|okay|ok|agreed|in favour)\b",
    rf"\b(?:are|is) (?:the |we |all )?(?:{BODY}|we|you) (?:all )?(?:then |otherwise )?(?:content|agreed|happy)\b",
    rf"\btake it (?:that )?(?:{ALL_OF_US}|the {BODY}|you)(?:['’]re| are| is)(?: all)? (?:content|happy|agreed)\b",
    rf"{FIRST}(?:okay|right|so|and|,| )*(?:all |everyone |everybody )?(?:happy|content|agreed)(?: with (?:that"
    rf"|those))?\?",
    r"\bminded to\b|\bsay aye\b|\b(?:happy|content|okay|ok) to \w+ [^?]{1,60}\?",
    r"\bagreed\b(?! (?:with|by|in|on)\b)[^?]{0,20}\?|\b(?:is|are) (?:that|those|they|the \w+) (?:all )?agreed\b",
    rf"\bdo(?:es)? (?:we|{BODY}|the {BODY})(?: all)? {DECIDE}",
    rf"\b(?:can|shall|could) we (?:all |then |just )?{DECIDE}",
    r"\bany(?:body|one)? (?:against|object\w*|dissent\w*)",
)
# A question that itself puts something: it names what is to be decided, or asks for a yes to what stands before it.
ASKS_TO_DECIDE = any_of(
    rf"\btake it (?:that )?(?:{ALL_OF_US}|the {BODY}|you)(?:['’]re| are| is)(?: all)? (?:content|happy"
    rf"|agreed) (?:with (?:the|that"
    rf"|those|recommendations?)|to {DECIDE}|that)\b",
    r"\btake it that\b.{0,30}\bagreed\b|\bagreed\?|\bminded to (?:grant|refuse|approve|support|accept)\b",
    rf"\b(?:are|is) (?:the |we |all )?(?:{BODY}|we) (?:all )?(?:then |otherwise )?(?:content|happy|agreed) (?:that"
    rf"|for me to)\b",
    r"\b(?:are|is) (?:we|everyone|everybody|colleagues|members|those|these|they) (?:all )?agreed\b",
    rf"\b(?:content|happy|agreed|okay|ok)(?: \w+)? to {DECIDE}",
    r"\b(?:content|happy|agreed|okay|ok)(?: \w+)? with (?:(?:those|the) (?:minutes|recommendations?)|those)",
    rf"\bdo(?:es)? (?:we|{BODY}|the {BODY})(?: all)? {DECIDE}",
)
OPPOSED = any_of(r"\bany(?:body|one)? (?:against|object\w*|dissent\w*)")
