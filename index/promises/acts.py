"""Acts that speakers undertake in everyday words: ringing, fetching, mending, putting on an event."""

from __future__ import annotations

REACHING = (
    r"(?:ring|phone|telephone|text|message)(?:ing)? (?!in\b)|give (?:you|him|her|them|the \w+|[A-Z]\w+) an? (?:ring"
    r"|call|shout|bell)",
    r"call (?:round|by|in on)\b|call (?:them|him|her|you|[A-Z]\w+) (?:tomorrow|after|in the morning|back|about|this"
    r"|on)\b"
    r"|mention(?:ing)? (?:it|that|this)\b",
    r"flag(?:ging)? (?:it|that|this|those|the|up|with)\b|sound(?:ing)? (?:\w+ ){0,4}?out\b"
    r"|loop(?:ing)? (?:\w+ ){1,3}?in\b",
    r"(?:pop|nip|drive)(?:p?ing)? (?:round|over|along|down|in)\b|(?:pop|nip|walk|go|come|drive)(?:p?ing)? (?:round"
    r"|out there|up there|out and"
    r"|and (?:see|look|walk|meet|talk|speak|show|visit|have|measure|check|ask|get|find))\b",
    r"run(?:ning)? (?:it|that|this|them|those) (?:past|by)\b|tip(?:ping)? (?:\w+ ){1,3}?off\b"
    r"|copy(?:ing)? (?:\w+ ){1,3}?in\b",
    r"(?:tell|warn|thank|congratulate) (?:him|her|them|the (?!committee|panel|board|council|chair|house)|my (?!hon))"
    r"|ask (?:the|my|our) (?:[\w'’-]+ ){1,4}?(?:for (?:an?|the|their|some|those|more|details|figures|\w+ times)"
    r"|about|whether|if)\b|ask (?:him|her|them|[A-Z]\w+)(?=[.,;]|$"
    r"| (?:for|about|if|whether|what|when))",
)
DOING_IT = (
    r"put(?:ting)? (?:something|an?|it|that|this|those|them|some|you|together|up an?|in an?|out an?) (?!question"
    r"|challenge"
    r"|case|(?:\w+ )?to (?:the|a) (?:vote|meeting))",
    r"bring(?:ing)? (?:my|our|an?|some|those|them|along|copies|samples|photos\w*)\b|get(?:ting)? (?:someone|somebody"
    r"|hold of)\b",
    r"get(?:ting)? (?:it|that|this|those|them|an?|the|my|our|some) (?:[\w'’-]+ ){1,6}?(?:sorted|done|round|out to"
    r"|fixed|moved|up|back|ready|mended|printed|checked)\b|get the [A-Z]\w+ together\b",
    r"get(?:ting)? (?:it|that|this|those|them) (?:sorted|out|over|round|fixed|moved|in|up|back|on|ready"
    r"|mended|printed|checked)\b",
    r"hav(?:e|ing) (?:it|that|this|those|these|them|an?|the|something|my|our) (?:[\w'’-]+ ){0,6}?(?:ready|for you"
    r"|as an item|back to|over to|out to|in place|on the agenda)\b",
    r"(?:fix|mend|order|collect|print|photocopy|scan|book|photograph|measure|clean|empty|paint"
    r"|unlock)(?:ing)? (?:it|that|this|them|those|the|an?|some|you|another)\b",
    r"(?:draw|type|write|tidy|put|get|bring|chase|dig|hunt|track|root|fish|pull)(?:ing)? (?:(?:it|that|this|them"
    r"|those|him|her) )?(?:up|out|down|off) (?:an?|the|that|those|my|it|for)\b",
    r"(?:build|factor|fold|work|weave|feed|bake|write|slot|fit|squeeze)(?:ing)? (?:\w+ ){1,4}?into\b",
    r"(?:run|host|hold|lay on|put on|do|lead|give|offer)(?:n?ing)? (?:an?|another|some) (?:[\w-]+ )?(?:session"
    r"|meeting|surgery|exhibition"
    r"|workshop|briefing|training|seminar|visit|tour|presentation|demonstration|talk|event|drop-in|survey)",
    r"commit(?:ting)? to (?:that|this|it|doing|[a-z]+ing)\b|(?:re-?)?run(?:ning)? (?:the|those) (?:numbers|figures"
    r"|model|analysis)",
    r"deal with (?:it|that|this)(?=[.,;]|$)|mak(?:e|ing) (?:it|that|this) happen\b",
    r"(?:volunteer|sign up|apply|bid|offer (?:to|them|him|her|you|it|that))\b|tak(?:e|ing) (?:that|this|it"
    r"|those)(?: one| on)?(?=[.,;]|$)|sort(?:ing)? out (?:an?|the|some|that|it|when|where)\b|(?:sort"
    r"|pick) (?!ourselves)(?:\w+ ){1,4}?(?:out|up)\b|do (?:you |him |her |them "
    r"|members )?(?:an?|some"
    r"|another) (?:\w+ )?(?:version|list|note|paper|summary|report|check|chart|map|copy|draft|piece|tour|session)",
    r"(?:make|making) (?:an? (?:note|point of|call|request|referral)|the (?:call|arrangements)|arrangements"
    r"|contact|some (?:calls|enquiries))",
    r"(?:re-?run|re-?do|re-?issue|re-?circulate|re-?send|re-?draft|re-?word|re-?write)\b|walk (?:the|it|that)\b"
    r"|meet(?:ing)? (?:\w+ ){1,4}?(?:on site|there|tomorrow|next)\b",
)
