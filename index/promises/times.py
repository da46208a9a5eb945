"""Times that follow from no date: "before it is printed", "in the next report", "every month"."""

from __future__ import annotations

import re

from index.cue_words import any_of

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# Where a clause that tells of a time ends.
_ENDS = (
    r"(?:and|but|so|which|who|whether|because|or|would|will|if|he|she|they|we|i|you|at the latest|please|thanks"
    r"|subject)"
)
_CLAUSE = rf"[\w'’%-]+(?: (?!{_ENDS}\b)[\w'’%-]+){{0,7}}"
# What "before" tells no time of: who hears or sees something.
_PLACE = (
    r"(?:(?:it|him|her|them|us|me|you|members|councillors)(?=[.,;)]|$| (?:and|in|at|on|for|by|to|as|with)\b)"
    r"|(?:(?:the|this|that|an?|any|our|its|your) )?(?:(?-i:[A-Z])[\w&'’-]+ |and |of |(?!(?:is|are|was|were|has"
    r"|have|had|goes|comes|meets|can|will)\b)\w+ ){0,4}?(?:panel|committee"
    r"|sub-committee|board|council|cabinet|members|executive|forum|court|magistrates|tribunal|inspector)\b"
    r"(?! (?:is|was|meets?|met|sits|sat|considers?|decides?|takes|makes|on|in)\b)|(?:this|that|long|now|too)"
    r"(?=[.,;)]|$))"
)
_EVENT = r"(?:it|that|this|they|those|these|anything|anybody|(?:the|an?|his|her|our|their|its) [\w ]{2,40}?)"
_HAPPENS = r"(?:['’]s| is| are| was| were| has| have| had| comes?| came| arrives?| arrived)\b"
_ISSUE = (
    r"(?:reports?|returns?|editions?|issues?|newsletters?|bulletins?|magazine|versions?|updates?|reviews?|papers?"
    r"|minutes|one|time|agendas?|round|tranche|phase|quarter|cycle|budget|programme|plan)"
)
_PERIOD = r"(?:day|week|fortnight|month|quarter|year|meeting|term|cycle|morning|evening)"
LOOSE = re.compile(
    any_of(
        # before something
        rf"\b(?:(?:(?:the|an?|at least|\w+) )?(?:(?:clear|working) )?(?:days?|weeks?|months?|fortnight|evening)"
        rf" )?(?:(?<!as )before|prior to|ahead of|in advance of|in (?:good )?time for)"
        rf" (?!{_PLACE}){_CLAUSE}",
        r"\b(?:\w+ )?(?:clear |working )?(?:days?|weeks?|months?) (?:before(?:hand)?|ahead|in advance)\b",
        r"\bbeforehand\b|\bin good time\b",
        # once something is done
        rf"\b(?:as soon as|once) {_EVENT}{_HAPPENS}(?: (?!{_ENDS}\b)[\w'’-]+){{0,6}}",
        rf"\bwhen {_EVENT} (?:is|are|has|have|had|becomes?|became|comes?|began|begins|arrives?)\b"
        rf"(?: (?!{_ENDS}\b)[\w'’-]+){{0,6}}",
        rf"\bas soon as (?:we|he|she|I|possible|practicable)\b(?: (?!{_ENDS}\b)[\w'’-]+){{0,5}}",
        rf"\b(?:after|following) (?:the|this|that|our|today['’]s|tonight['’]s) (?:meeting|election|summer|consultation"
        rf"|hearing|(?-i:Christmas|Easter))\b|\bafter (?:christmas|easter|half[- ]term|(?:(?:the|this) )?{WEEKDAY})\b",
        # parts of a time
        rf"\b(?:(?:in|over|during|by|from|for) )?the (?:first|second|third|last|final|early) (?:week|fortnight|half"
        rf"|part|month|quarter|(?:few |two |three )?(?:days|weeks|months)) (?:of|in) {_CLAUSE}",
        r"\b(?:(?:in|within|over|during) (?:the )?(?:first|second|last|third)|(?:in |within |over )?(?:the )?(?:next"
        r"|coming|following)) (?:(?:couple of |few |two |three |four |six )?(?:days|weeks|months)(?<!coming months)"
        r"|fortnight|week|half|quarter)\b",
        r"\b(?:by|before|until|at|towards?) (?:about |around )?(?:the )?end of (?:the |this |that |each |every )?"
        r"(?!(?:the|this|that|each|every|meeting|item|debate|agenda|report|presentation|speech|discussion|session"
        r"|questions|visit|tour)\b)[\w-]+"
        r"(?: (?:term|holidays?|year|period|consultation|works?|month|quarter))?\b",
        rf"\b(?:the|that) (?:same )?(?:day|week|morning|fortnight) (?:it|they|of|before|after|commencing|beginning"
        rf"|following)\b(?: (?!{_ENDS}\b)[\w'’-]+){{0,6}}",
        r"\b(?:in|from|during|for|by the end of) (?:the )?(?:quarter (?:\d|one|two|three|four)|q[1-4]\b|(?:first"
        r"|second|third|fourth|next) quarter\b)",
        # again and again
        rf"\b(?:(?:at the end of )?(?:every|each) (?:other |second )?(?:(?:two|three|four|six|\d+) )?(?:{_PERIOD}s?"
        rf"|{WEEKDAY})(?: until {_CLAUSE})?)\b",
        r"\b(?:daily|weekly|fortnightly|monthly|quarterly|half[- ]yearly|six[- ]monthly|annually|yearly|(?:once|twice"
        r"|three times) an? \w+)(?= (?:to|until|from|for|so|and|with)\b|[.,;)]|$)",
        # the next of a kind
        rf"\b(?:in|with|for|to|at|into|from) (?:the |its |our |their |his |her )?(?:next|final|following|forthcoming"
        rf"|future|revised|new|updated) (?:[\w-]+ ){{0,3}}?{_ISSUE}(?: of [\w ]{{3,30}})?\b",
        r"\bwith the (?:draft )?(?:minutes|agenda|papers)\b",
        # near and far
        rf"\b(?:first thing|in the morning|on {WEEKDAY}|overnight|by return)\b",
        r"\bby (?:half[- ]?term|then|lunchtime|close of (?:play|business)|noon|\d{1,2} ?(?:am|pm))\b",
        r"\b(?:over|at|during|in|until) (?:half[- ]?term|lunch|the break|the (?:summer|easter|christmas|school|term)"
        r" ?(?:holidays?|break|recess|vacation)?)\b",
        r"\b(?:within|inside) (?:a|the) (?:day|week|month)\b",
        r"\b(?:straight ?away|immediately|without delay|before long|(?:very |quite )?(?:soon|shortly))\b",
        r"\bin due course\b|\bas soon as (?:possible|practicable)\b",
        r"\b(?:on|over|for|during) the (?:first|last|next|following) (?:two |three |four |few )?weekends?\b",
        r"\b(?:this|next) (?:term|half[- ]term|half)\b",
        r"\bthat (?:weekend|month|term|autumn|spring|summer|winter)\b",
    ),
    re.IGNORECASE,
)
# Times that bind nobody to a day, so that they make no promise of a plan.
SOFT = re.compile(
    r"\b(?:the )?next time\b|\bin future\b|\bfrom now on\b|\b(?:from|at) the (?:outset|beginning|start)\b",
    re.IGNORECASE,
)
_LEADS = r"(?:by|in|before|later|over|from|for|during|until|late|early)"
# Times that stand beside the meeting: meetings to come, seasons, and the year that comes.
RELATIVE = re.compile(
    r"\b(?:by |at |to |for |on |before |in |until |within )?(?:the |its |our |their |his |her |this |a )?(?:next"
    r"|following) (?:scheduled |available |ordinary |full |formal )?(?:financial year|municipal year|academic year"
    r"|school year|(?:[\w'’-]+ ){0,5}?meeting|cycle(?: of meetings)?|agenda|committee|panel|board)\b"
    r"|\b(?:at|to|for) (?:an?|the|our|one of the) (?:early |subsequent )?(?:future|subsequent|later"
    r"|forthcoming) (?:[\w'’-]+ ){0,4}?(?:meetings?|agenda|panel|committee|board)\b"
    rf"|\b(?:(?:{_LEADS} )*(?:this|next)|(?:{_LEADS} )+the)"
    r" (?:(?:coming |following )?(?:autumn|spring|summer|winter)|new term)\b(?: (?:holiday|break|term|recess)s?)?"
    r"|\b(?:by|before|in|over|for|during) (?:early |late )?(?:autumn|spring|summer|winter)\b"
    r"|\b(?:early |late )?(?:in|by|before|during|into) (?:the )?(?P<new>new (?:calendar )?year)\b"
    r"|\bbefore the (?:\w+ )?meeting\b|\b(?:before|by) the end of (?:the )?(?:term|quarter)\b",
    re.IGNORECASE,
)
