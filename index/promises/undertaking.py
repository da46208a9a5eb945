"""What is undertaken: the verbs of promises, of use only behind words that commit."""

from __future__ import annotations

from index.cue_words import any_of
from index.promises.acts import DOING_IT, REACHING

_IT = r"(?:that|this|it|those|these|them)"
_THEM = any_of(
    r"you|him|her|members|councillors|everyone|everybody|residents",
    r"the (?:committee|panel|board|council|house|member)",
)
HANDING_OVER = (
    r"circulat(?:e|ing)\b",
    r"(?:provid|suppl)(?:e|y|ing|ying)\b",
    r"(?:send|forward|e-?mail|publish)(?:ing)?\b",
    rf"shar(?:e|ing)(?=[.,;]|$)|shar(?:e|ing) (?:{_IT}|with|the|an?|more|some|any|further|our|my|what)\b",
    rf"let(?:ting)? {_THEM} (?:all )?(?:know|have)\b|let(?:ting)? (?:[\w'’-]+ ){{1,3}}?know\b",
    rf"keep(?:ing)? {_THEM}\b[^.;]{{0,20}}\b(?:informed|updated|posted|abreast|up to date)",
    rf"get(?:ting)? {_THEM} (?:that|this|those|an?|the|some|more)\b",
    rf"get(?:ting)? (?:{_IT}|the \w+|an? \w+)(?: \w+){{0,3}} (?:to|out to|over to) {_THEM}\b",
    rf"giv(?:e|ing) {_THEM} (?:an? |some |that |the )?(?:more |further |written |fuller |full |detailed )?(?:advice"
    rf"|information"
    r"|details?|note|response|answer|breakdown|figures|update|briefing)\b",
    r"(?:get|obtain|find)(?:t?ing)? (?:you |him |her |them )?(?:some |the |that |this |those |more |further "
    r"|all )?(?:more |further |financial )?"
    r"(?:information|details?|figures|calculations?|answers?|data|numbers)\b",
    rf"hav(?:e|ing) (?:an? |the |that |those |more )(?:\w+ ){{0,3}}(?:for|to) {_THEM}\b",
    r"announc(?:e|ing)\b|(?:ping|pop|fire|shoot|bung|whizz|zip) (?:it|that|this|those|them|you|something|the \w+"
    r"|an? \w+)"
    r" (?:across|over|round|to|out|through|in)?\b",
    r"mak(?:e|ing) (?:\w+ ){0,4}?(?:investments?|statement|announcement|changes?|amendments?|enquiries|inquiries"
    r"|available)\b",
    r"drop (?:(?:you|him|her|them|members) an?|an? (?:line|note|e-?mail|message))\b|get (?:that|it|this"
    r"|those) (?:across|over|round|out) to\b",
    rf"(?:upload|post|table)(?:ing)? (?:{_IT}|the)\b",
    r"writ(?:e|ing) (?:back|again)\b",
    r"writ(?:e|ing) (?:back |up |out |again |formally |directly |jointly |(?:as|on) [\w ]{3,40}? )?(?:to|a|an|up"
    r"|in)\b",
    rf"(?:inform|notify|advise|brief)(?:ing)? (?:{_THEM}|the|all)\b",
)
COMING_BACK = (
    r"(?:(?:get|go|revert|circle)(?:t?ing)?|com(?:e|ing)) back\b|revert(?:ing)? (?:to|with|on|direct)\b",
    r"(?:report|feed|bring|reply|respond)(?:ing)? (?:\w+ ){0,6}?back\b",
    r"(?:reply|respond)(?:ing)? to (?-i:[A-Z])",
    rf"(?:reply|respond)(?:ing)? (?:\w+ )?(?:in writing|by letter|by e-?mail|directly|to (?:{_THEM}|these|those|that"
    rf"|the))",
    r"(?:bring|submit|present|prepare|produce|draft)(?:t?ing)? (?:\w+ ){0,3}?(?:an? |the |further |more |some |our )",
    rf"(?:bring|submit|present|prepare)(?:t?ing)? {_IT}\b",
    r"report(?:ing)? (?:to|on|findings|progress|the)\b",
    r"updat(?:e|ing) (?:you|members|the|that|this|it|our)\b",
    r"go(?:ing)? (?:back )?out to consultation\b|consult(?:ing)?\b",
    r"bring(?:ing)? (?:\w+ ){0,4}?forward\b",
    r"(?:come|coming) (?:with|and (?:see|meet|speak|talk))\b|visit(?:ing)?\b|host(?:ing)? (?:you|members|the|an?)\b",
    r"attend(?:ing)?\b(?! to the| school)",
)
FINDING_OUT = (
    r"see(?:ing)? (?:if|whether|what) (?:I|we|they) (?:can|could)\b",
    rf"dig(?:ging)? (?:{_IT} )?out\b|sort(?:ing)? (?:{_IT}|the \w+)\b",
    r"(?:double[- ]?)?check(?:ing)?\b(?! in\b)",
    rf"find(?:ing)? (?:{_IT} )?out\b",
    r"look(?:ing)? (?:in ?to|(?:\w+ )?at)\b(?: (?:the )?(?:bigger|wider|whole) (?:picture|context))?",
    r"(?:hav|tak)(?:e|ing) (?:a|another) (?:\w+ )?look\b",
    r"do(?:ing)? (?:some|a piece of|more|further|a|an) (?:\w+ )?(?:work|visit|review|deep dive|assessment|analysis"
    r"|exercise)\b",
    r"follow(?:ing)? (?:\w+ ){0,4}?up\b",
    r"chas(?:e|ing)\b",
    r"investigat(?:e|ing)\b|break(?:ing)? (?:it|that|this|those|them|the \w+) down\b|see to (?:it|that|this|them)\b",
    rf"clarify(?:ing)? (?:{_IT}|the|with)\b",
    r"confirm(?:ing)? (?:that |this |it |the \w+ )?(?:\w+ )?(?:in writing|by e-?mail|after|outside|later|with)\b",
    r"(?:seek|obtain|get|request)(?:t?ing)? (?:\w+ ){0,3}?(?:clarification|advice|quotes?|quotations?|costs|costings"
    r"|prices?|estimates?|confirmation|an? (?:update|answer|response|note|report))\b",
    rf"(?:re)?consider(?:ing)? (?:{_IT}|the|whether|how|your)\b",
    rf"explor(?:e|ing) (?:{_IT}|the|whether|how|options)\b",
    r"revisit(?:ing)? (?:that|this|it|the)\b",
)
TAKING_UP = (
    r"tak(?:e|ing) (?:an|the|that|this as an) action\b|show(?:ing)? (?:you|him|her|them|members|everyone) (?:round"
    r"|around|the|how)\b|tak(?:e|ing) (?:\w+ ){0,5}?(?:away|back|on board|forward|up with|under advisement|offline"
    r"|as an action"
    r"|into (?:consideration|account))\b",
    r"(?:hav|hold)(?:e|ing)? an? (?:[\w-]+ )?(?:conversation|discussion|meeting|word|chat) with\b",
    r"go to the minister\b|work(?:ing)? (?:across|with (?:the community|provinces|colleagues|officers|officials"
    r"|partners|you))",
    rf"pick(?:ing)? (?:{_IT}|the \w+)(?: \w+)? up\b|pick(?:ing)? up (?:with|that|those|the)\b",
    rf"rais(?:e|ing) (?:{_IT}|the|your|with)\b",
    rf"pass(?:ing)? (?:{_IT}|the|your)\b(?: \w+){{0,4}}? ?(?:on|along|to|back)\b|pass(?:ing)? on\b",
    r"(?:speak|talk|liais|discuss|meet|sit down|check)(?:e|ing)? (?:\w+ ){0,5}?(?:with|to) (?:the (?!chair\b)|my "
    r"|highways|legal|finance|planning|housing|democratic services|"
    r"|our |officers"
    r"|colleagues|partners|you (?:about|outside|after|on|separately))",
    r"(?:ask|instruct)(?:ing)? (?:[\w'’-]+ ){1,6}?to [a-z]+|get (?:someone|somebody|officers|(?-i:[A-Z]\w+)"
    r"|the \w+) (?:out )?to [a-z]+",
    r"(?:speak|talk) (?:to|with) (?-i:[A-Z])|feed(?:ing)? (?:\w+ ){1,4}?(?:in|into|back)\b|take on board\b",
    r"meet(?:ing)? (?:with )?(?:you|him|her|them|members|residents|the \w+)\b|(?:pull|put)(?:t?ing)? together\b",
    r"(?:contact|invit|approach|remind|notify)(?:e|ing)? (?:the|them|him|her|you|my|our|all|residents|officers)\b",
    r"(?:arrang|organis|organiz|schedul)(?:e|ing)\b|set(?:ting)? up\b",
    rf"(?:add|put|includ|incorporat|insert|reflect|captur|not|record)(?:t?ing|e)? (?:{_IT}|your \w+)\b",
    r"(?:add|put|includ|incorporat)(?:t?ing|e)? (?:\w+ ){0,5}?(?:in|into|on|onto|to) (?:the|our|that|this|a|your"
    r"|next)\b",
    r"(?:mak(?:e|ing) sure|ensur(?:e|ing)) (?:that )?(?:it|that|this|those|these|they|there|you|we|he"
    r"|she)(?:['’](?:s|re|ll)| goes| happens| gets| is"
    r"| are| gets?| has| have)\b",
    rf"(?:get|hav)(?:t?ing|e)? (?:{_IT}|the \w+) (?:\w+ed|done|put|sent|looked)\b",
    r"(?:mak(?:e|ing) sure|ensur(?:e|ing)) (?:that )?(?:members|everyone|councillors|the \w+) (?:get|receive|have"
    r"|see)s?\b|(?:make|making) sure (?:that )?(?:the|our|my|each|every)(?: \w+){1,3} (?:(?:is|are) [a-z]+(?:ed|t)"
    r"|has|knows|gets|includes"
    r"|contains|shows)\b",
    r"action(?:ing)? (?:that|this|it)\b|put(?:ting)? up (?:an?|the|some)\b",
    r"amend(?:ing)?\b|correct(?:ing)? (?:that|this|it|the)\b",
    r"(?<!can )(?<!could )do (?:that|so|it)\b(?! (?:very |well|badly|by|through|because|every|all|in (?:a|the) way))",
)
UNDERTAKEN = any_of(*HANDING_OVER, *COMING_BACK, *FINDING_OUT, *TAKING_UP, *REACHING, *DOING_IT)

# What minutes tell of as well, always of somebody else.
UNDERTAKEN_BY_OTHERS = any_of(
    UNDERTAKEN,
    r"ensure|review|establish|pursue|press|seek|try to|speak|talk|liaise|discuss|raise|ask|invite|contact|meet with"
    r"|meet the|visit",
    r"prepare|produce|draft|install|repair|replace|remove|order|purchase|trial|clarify|examine|assess|work (?:with"
    r"|on)|negotiate",
    r"lobby|collate|compile|analyse|undertake|carry out|conduct|complete|submit|return to|take up|set out|feed|look"
    r"|monitor",
    r"see what could be done|put (?:it|this|that|them) (?:to|on|in|forward)|let [\w ]{2,30}? (?:know|have)"
    r"|tell (?:the|all|her|him|them)",
    r"(?:pull|put) together|write up|work up|draw up|bring|share|send|give (?:it|this|that|them|the \w+)"
    r" (?:some |further )?(?:consideration|thought)|host|reflect|test|survey|nominate|check|chase|action|progress",
    r"give (?:an? |further |more )?(?:update|feedback|details?|information|consideration)"
    r"|have (?:an?|another) (?:[\w-]+ )?(?:go|look|word|chat|conversation|meeting|discussion)\b"
    r"|relay|double-check|write (?:the|their|our|some|again)|catch up|book|e-?mail|promote|complete|design|inspect"
    r"|buy|print"
    r"|confirm (?:the|whether|a|dates)|re-?consult|renew|be in (?:touch|contact)|see to",
)
