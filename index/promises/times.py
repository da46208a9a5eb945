"""Times that are told by what surrounds them: "at the next meeting", "first thing tomorrow", "before it is printed"."""

from __future__ import annotations

import re

from index.promises.words import any_of

RELATIVE = re.compile(
    r"\b(?:by |at |to |for |on |before |in |until |within )?(?:the |its |our |their |this |a )?(?P<which>next"
    r"|following) "
    r"(?:scheduled |available |ordinary |full |formal )?(?P<unit>week|month|year|quarter|financial year"
    r"|municipal year|academic year|(?:[\w'’-]+ ){0,5}?meeting|cycle|agenda|committee|panel|board)\b"
    r"|\b(?:at|to|for) (?:an?|the|our|one of the) (?:early |subsequent )?(?:future|subsequent|later"
    r"|forthcoming) (?:[\w'’-]+ ){0,4}?(?:meetings?|agenda|panel|committee|board)\b"
    r"|\b(?:by |in |before |later )?(?P<this>this (?:week|month|year|autumn|spring|summer|winter)|tomorrow|tonight)\b"
    r"|\bin the new year\b|\bin due course\b|\bas soon as (?:possible|practicable|it is available)\b|\bafter (?:the"
    r"|this) meeting\b|\bbefore the (?:end of (?:the )?)?(?:\w+ )?(?:meeting|year|month|week)\b"
    r"|\b(?:by|before|in|over|this|next|for|during) (?:the )?(?:christmas|easter|summer|autumn|spring"
    r"|winter)\b(?: (?:holiday|break|term|recess|half[- ]term)s?)?"
    r"|\b(?:by |before |on |next |this |by next |from |until )(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\bby (?:the )?end of (?:the|this) (?:day|week|month|year|financial year|term|quarter)\b",
    re.IGNORECASE,
)
_ORDINAL = any_of(
    r"\d{1,2}(?:st|nd|rd|th)|(?:twenty |thirty[- ]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)",
    r"tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth",
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# A thing that is counted with an ordinal, and no day.
_COUNTED = r"(?:time|item|point|page|question|floor|phase|part|bullet|slide|one)"
_EVENT = r"(?:it|that|this|they|those|these|anything|anybody|(?:the|an?) [\w ]{2,40}?)"
_HAPPENS = r"(?:['’]s| is| are| go(?:es)?| opens?| starts?| closes?| comes?| meets?| begins?)"
# What follows from no date of the meeting.
LOOSE = re.compile(
    any_of(
        r"\b(?:first thing |later |early |earlier )?(?:tomorrow|tonight|(?:this|tomorrow) (?:morning|afternoon"
        r"|evening))\b",
        rf"\b(?:first thing |later )?(?:in the morning|on {_WEEKDAY}|that (?:day|week|evening))\b|\bfirst thing\b",
        rf"\b(?:on|by|before|from|until) the {_ORDINAL}\b(?! (?:of (?!{_MONTH})|{_COUNTED}))",
        r"\b(?:the|that) (?:same )?(?:day|week|morning|fortnight) (?:it|they|of|before|after|commencing|beginning"
        r"|following)\b[^.,;]{0,40}",
        r"\b(?:(?:in|within|over|during) (?:the )?(?:first|second|last)|(?:in |within |over )?(?:the )?(?:next"
        r"|coming|following))"
        r" (?:(?:couple of |few |two |three |four |six )?(?:days|weeks|months)(?<!coming months)|fortnight|week|half)"
        r"(?: of \w+)?\b",
        r"\bby (?:half[- ]?term|then|lunchtime|close of (?:play|business)|noon|the weekend|the end of (?:the )?\w+"
        r"|\d{1,2} ?(?:am|pm)?)\b",
        r"\b(?:before|after|over|by|at) (?:half[- ]?term|the weekend|lunch|the break|christmas|easter)\b",
        r"\bfrom (?:the )?next (?:one|time|report|issue|meeting|edition|year|month|week)\b",
        rf"\bbefore (?:the end of (?:the )?\w+|{_EVENT}{_HAPPENS}(?: \w+){{0,2}})\b",
        r"\b(?:\w+ )?(?:clear |working )?(?:days?|weeks?|months?) (?:before(?:hand)?|ahead|in advance)\b",
        r"\b(?:within|inside) (?:a|the) (?:day|week|fortnight|month)\b|\bin (?:a|two) (?:fortnight"
        r"|weeks)(?:['’] time)?\b",
        r"\b(?:straight ?away|immediately|without delay|before long|(?:very |quite )?(?:soon|shortly))\b",
        rf"\b(?:every|each) (?:quarter|month|week|year|meeting|term|{_WEEKDAY})\b|\b(?:daily|weekly|monthly"
        rf"|quarterly|annually)$",
        rf"\b(?:as soon as|once) {_EVENT} (?:is|are|was|were|has|have|had|comes?|came|arrives?"
        rf"|arrived)\b[^.,;]{{0,30}}",
        rf"\bwhen {_EVENT} (?:is|are|has|have|comes?|arrives?)\b[^.,;]{{0,30}}",
        r"\bas soon as (?:we|he|she|I)\b[^.,;]{0,30}",
    ),
    re.IGNORECASE,
)
