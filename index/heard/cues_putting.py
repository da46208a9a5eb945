"""How meetings sound when something is put: moved, seconded, asked, and hands called for."""

from __future__ import annotations

from index.heard.spoken_words import (
    ALL_OF_US,
    BODY,
    DECIDE,
    FIRST,
    GOES_ON,
    IT,
    NOT_ON,
    OFFERS,
    SOMEBODY,
    WILLING,
    WOULD,
    any_of,
)

# "The minutes from June, everybody all right with those?", "Minutes of the 8th of May. Can I sign those?"
_OF_MINUTES = (
    rf"\bminutes\b[^?]{{0,80}}\b{ALL_OF_US}(?: all)? {WILLING} (?:with (?:that|those|these|them|it)|for me to sign)\b"
    r"|\b(?:happy|content|okay|all right) for me to sign (?:the|those|them|these)\b"
    r"|\b(?:is|are) (?:that|they|those|these|it|the minutes) (?:all )?an? (?:true|correct|accurate) (?:and \w+"
    r" )?record\b"
    rf"|\b(?:can|may|shall|could) i (?:just |now |therefore )?sign (?:the|those|these) minutes\b"
    r"|\bminutes\b[^?]{0,80}\b(?:can|may|shall|could) i (?:just |now |therefore )?sign (?:those|these|them|it|that)\b"
)
_SUPPORT = (
    r"\bdo (?:i|we) have (?:your |the \w+['’]s? )?(?:support|agreement|approval) (?:for|to|on) (?:the|that|those|this)"
    r" (?:\w+ )?(?:recommendations?|proposals?|motion|report)\b"
)
_ANY = r"(?:the|those|these|that|this|all the)"
_MINUTES = r"(?:minutes|notes|recommendations?|proposals?)"
# Where what is put is printed, or whose it is: "the recommendation on page 31", "the proposal from Councillor Lee".
_WHERE = r"(?: (?:on|in|at|from|by|of|before) (?!to\b)[^.?!,;]{2,40}?)?"
# "Moved and seconded that it is approved" tells what is put, not what came of it.
MOVED_THAT = any_of(
    r"\b(?:moved|proposed)(?: by [\w .]{2,40}?)?(?:,? (?:and )?(?:duly )?seconded(?: by [\w .]{2,40}?)?)?,? that\b"
)
PUTS = any_of(
    MOVED_THAT.pattern,
    rf"\bask (?:for )?(?:the )?{BODY} to ?{DECIDE}",
    rf"\bask (?:for )?(?:the )?(?:{BODY} )?recommendations?\b.{{0,20}}\b{DECIDE}",
    rf"\bi{WOULD} (?:move|propose)\b{NOT_ON}(?=.{{0,60}}? (?:that|the (?:[\w'’]+ )?(?:motion|recommendations?))\b"
    r"| (?:we|it|an? amendment|to|councillor|cllr)\b|[.,])",
    rf"{OFFERS} (?:move|propose),? (?:that|the|we|an?|those|these|both|it|this|approval|refusal|deferral)\b",
    rf"\b(?:we|members|the {BODY}|you)(?:['’]re| are| is)(?: all)?(?: being)? asked to {DECIDE}",
    r"\bmotion,? (?:under|to|that|is(?: therefore)? (?:to|that))\b|\bthe question is that\b",
    rf"\bi{WOULD} nominate\b|\b(?:{BODY}|we)(?:['’]d| would) like to recommend\b|\bhave (?:your "
    rf"|the {BODY}['’]s )?approval\b",
    rf"{FIRST}that (?:this|the) {BODY} (?!is\b|was\b|has\b)[a-z]+s\b",
    rf"\brecommendations?{_WHERE} (?:is|are)(?: before (?:us|you))?,? (?:to|that)\b",
    r"\brecommendations?\b[^.?!]{0,30}, that\b",
    rf"\brecommendations?{_WHERE}(?:['’]s| is| are)\b[^.?!,]{{0,40}}? (?:that (?:the|this|we|members|{BODY})|to"
    rf" {DECIDE})\b",
    rf"{FIRST}(?:okay|right|and|so|then|,| )*(?:it['’]s|it is|that['’]s|that is|this is) to {DECIDE}\b",
    r"\bi(?:['’]m| am)(?: \w+ly| now| also)? (?:moving|proposing) (?:that|to|the|an?|it|this)\b",
    r"\b(?:it|this|the (?:amendment|motion))(?:['’]s| is| would be) to (?:delete|add|insert|replace|remove"
    r"|substitute|amend"
    r"|change|put in)\b",
    rf"{FIRST}that the (?:[\w'’-]+ ){{1,8}}?be (?:\w+ly )?\w+(?:ed|en)\b",
    r"\bback to the (?:motion|recommendations?)\b",
    r"\b(?:motion|amendment|proposal|recommendations?|resolution)s? as (?:amended|altered|moved|proposed|printed"
    r"|it stands|they stand|set out|changed|read out|before (?:us|you))\b",
    r"\bsuggest(?:ing)? (?:that )?we (?:ask|agree|recommend|write|note|set up|approve|defer|refer)\b",
    rf"\bput to (?:you|{BODY})\b",
    rf"\b(?:can|shall|could|should) we (?:all |then |just )?(?:{DECIDE}|go (?:with|for)\b)",
    r"\b(?:can|shall|could|should) we (?:put (?:that|it|this) forward|make (?:that|it|this) (?:an?|our) \w+)\b",
    rf"\b(?:proposal|proposition|suggestion){_WHERE} is (?:to|that)\b",
    rf"\b(?:proposal|proposition|motion|suggestion|request){_WHERE} to (?!me\b|us\b|you\b"
    rf"|the\b)[a-z]+\b(?=[^?]*[.,;]$)",
    rf"\bwe(?:['’]ll| will) (?:all |then |just )?(?:approve|agree|note|accept|adopt|endorse) {_ANY}\b",
)
# What calls for names or hands: it goes on with what has been put, or else puts what stands before it.
CALLS = any_of(
    r"\b(?:those|all|everyone|everybody) in favour\b",
    r"\bwho['’]?s (?:for|in favour of) (?:that|it|this|the (?:motion|proposal|recommendation))\b|\bthose who"
    r" (?:support|agree"
    r"|are in favour)\b",
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
    r"^second[.,! ]*$",
    rf"\b(?:seconder|seconded|seconding|(?-i:[A-Z]\w+) seconds|(?:a|i{WOULD}) second)\b"
    r"(?! (?:question|point|thing|one|time|reason|part|what)\b)"
    rf"|{OFFERS} second\b(?! what\b)",
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
    rf"(?:{FIRST}|, )(?:and |so )?(?:is |are )?{ALL_OF_US}(?: all)? {WILLING}\b",
    rf"\b(?:are|is) (?:the |we |all )?(?:{BODY}|{ALL_OF_US}|you) (?:all )?(?:then |otherwise )?{WILLING}\b",
    rf"{FIRST}(?:(?:all|{ALL_OF_US}|{BODY}) (?:agree|approve)|agreed,? (?:{ALL_OF_US}|{BODY}))\?",
    r"\b(?:can|could|may) (?:i|we) (?:have|get|take) (?:your |members['’] |the \w+['’]s? )?(?:agreement|approval"
    r"|consent)\b"
    r"(?! to (?:come|speak|ask|go|move on|leave))",
    _OF_MINUTES,
    rf"\b(?:is|are) {IT} (?:all )?(?:{WILLING}|acceptable|agreeable)(?: (?:with|by|for|to) (?:{ALL_OF_US}|the"
    rf" {BODY}|you)"
    r"(?: all)?)?\?|\b(?:does|do|can) (?:that|this|everyone|everybody|we|people)(?: all)? (?:work|suit|live"
    r" with)\b[^?]{0,30}\?"
    rf"|^(?:and |so )?(?:{ALL_OF_US} )?(?:happy|content|okay|yes|all right|agreed)(?: (?:{ALL_OF_US}|chair))?\?",
    rf"\btake it (?:that )?(?:{ALL_OF_US}|the {BODY}|you)(?:['’]re| are| is)(?: all)? (?:content|happy|agreed)\b",
    rf"{FIRST}(?:okay|right|so|and|,| )*(?:all |everyone |everybody )?(?:happy|content|agreed)(?: with (?:that"
    rf"|those))?\?",
    r"\bminded to\b|\bsay aye\b|\b(?:happy|content|okay|ok) to \w+ [^?]{1,60}\?",
    r"\bagreed\b(?! (?:with|by|in|on)\b)[^?]{0,20}\?|\b(?:is|are) (?:that|those|they|the \w+) (?:all )?"
    r"(?:agreed\b|(?:approved|accepted|noted)\?)|\b(?:noted|approved|accepted)\?",
    _SUPPORT,
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
    rf"\b{WILLING}(?: \w+)? to {DECIDE}",
    # "Are members content then not to object?"
    rf"\b(?:are|is) (?:the )?(?:{BODY}|{ALL_OF_US}) (?:all )?{WILLING}(?: then| now| therefore)?"
    rf" (?:not to|that we|to (?!{GOES_ON}))\b",
    rf"\b{WILLING}(?: \w+)? with (?:{_ANY} (?:\w+ )?{_MINUTES}|those\b)",
    _OF_MINUTES,
    _SUPPORT,
    r"\b(?:is|are) (?:that|those|these) (?:approved|accepted|noted)\?",
    rf"{FIRST}(?:(?:all|{ALL_OF_US}|{BODY}) (?:agree|approve)|agreed,? (?:{ALL_OF_US}|{BODY}))\?",
    r"\b(?:can|could|may) (?:i|we) (?:have|get|take) (?:your |members['’] |the \w+['’]s? )?(?:agreement|approval"
    r"|consent)\b"
    r"(?! to (?:come|speak|ask|go|move on|leave))",
    rf"\bdo(?:es)? (?:we|{BODY}|the {BODY})(?: all)? {DECIDE}",
)
# A paper that a chair only names, before "Agreed.": "Minutes, page 3 to 9."
PAPER = any_of(
    r"^(?:(?:okay|right|so|and|then|now|next|first|good),? )*(?:item \w+,? )?(?:the |our )?(?:public |draft |last "
    r"|previous )?"
    r"(?:minutes|recommendations?|report|accounts|payments|schedule|work (?:programme|plan)|budget|forward plan"
    r"|terms of reference|dates?)\b(?:(?! (?:is|are|was|were|has|have|had|will|would|says?|shows?|tells?|can|could"
    r"|should|do|does|did)\b)[^?!.]){0,70}[.?]$"
)
OPPOSED = any_of(r"\bany(?:body|one)? (?:against|object\w*|dissent\w*)")
