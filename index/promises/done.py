"""What is promised told of the thing that is done ("circulated"), and what deciding or doing promises nothing."""

from __future__ import annotations

from index.cue_words import any_of

# What a resolution asks for, and what it does not simply decide.
ASKED_FOR = any_of(
    r"(?:re-?)?circulated|provided|supplied|sent\b|forwarded|e-?mailed|issued to|written to|shared with"
    r"|made available",
    r"reported(?: back| further)?(?: to| at| on)?\b|presented (?:back )?(?:to|at|in|within|by (?:the end|\w+ 20))"
    r"|brought (?:back|to|before)",
    r"submitted (?:back )?(?:to|in|by|at)\b|established|formed|held (?:before|in|on|at|with)|given (?:to|at|by|in|on"
    r"|when|once|before|after)"
    r"|scheduled|rescheduled|added to the (?:\w+ )?(?:work|forward|agenda|action|programme of)",
    r"included (?:in|on) the (?:\w+ )?(?:work|forward|agenda|action|next|report|response)",
    r"arranged|organised|convened|set up|invited|contacted|(?:asked|requested|instructed|tasked|urged) to",
    r"notified|informed|kept (?:informed|updated)|consulted|investigated|looked (?:at|in ?to)|followed up|fed back",
    r"reviewed (?:after|in|by|at|again|every|within|annually|during)|placed on the|prepared|drafted|produced"
    r"|obtained|sought",
    r"considered (?:further )?at (?:an?|the)|done (?:in|by|before)|attached to|appended to|conveyed|communicated to",
    r"(?:kept )?updated (?:on|at|in|by|as|of|when|regularly|again)|briefed|surveyed|canvassed|monitored (?:by|in|at)",
    r"undertaken (?:after|in|by|within|before)|sent round|signposted",
    r"referred to [^.;]{3,60}? (?:for (?:an? )?(?:report|consideration|advice|investigation|review)|to (?:consider"
    r"|look|report|investigate|advise))",
)
DONE = any_of(
    ASKED_FOR,
    r"added|included|incorporated|reviewed|updated|done|amended|corrected|published|checked|clarified|relayed|tabled",
    r"taken (?:back|away|forward|up|on board|to)|picked up|passed (?:on|to)|discussed (?:further )?(?:with|at|by)",
    r"raised (?:with|at)|considered (?:further )?(?:at|as part|in|by (?:the )?officers)|put (?:on|to|in)|uploaded"
    r"|listed|explored"
    r"|set out in (?:the|a|our) (?:next|annual|quarterly|final|\w+ report)",
    r"shared (?:with (?:members|you|the (?:committee|panel|board))|when|once|as soon|after|at the|by the)",
    r"rectified|remedied|addressed|actioned|progressed|reconsidered|undertaken|carried out|brought forward"
    r"|accommodated",
    r"facilitated|factored in|built in|fed (?:in|into)\b|conveyed|carried (?:forward|over)|attached|appended",
    r"confirmed (?:shortly|in due course|in writing|by|after|with|to (?:members|the))|looked (?:at|into)"
    r"|given sight of",
    r"drawn (?:up|to the attention)|written up|followed through|revisited|re-?examined|highlighted (?:to|with)",
    r"placed (?:in|on|with)|lodged|deposited|pinned|displayed|left (?:with|at)|refreshed|chased|verified"
    r"|double-?checked|cross-?referenced|signed and returned",
)
# Works, which whoever agrees to them sets going.
WORKED = any_of(
    r"installed|repaired|replaced|removed|ordered|purchased|commissioned|advertised|cleared|cleaned|fixed|painted",
    r"cut back|resurfaced|trialled|monitored|chased|pursued",
)
# What is told as done hereafter only where somebody assures it, or says when.
TOLD_DONE = any_of(
    DONE,
    WORKED,
    r"looked|assessed|examined|collated|compiled",
    r"completed|finali[sz]ed|developed|designed|recruited|tested|relaunched"
    r"|reopened|launched",
    r"requested|claimed|ready|available|briefed|trained|advised|offered|forthcoming|held|rolled out|implemented"
    r"|opened|delivered"
    r"|resolved",
    r"re-?(?:printed|issued|written|drafted|sent|submitted|laid|sown|painted|instated|built|run|done|designed"
    r"|tendered|erected)",
    r"laid on|put on|staged|in place|conducted|issued|returned|extended|filled|fitted|mended|dealt with|put right",
    r"told|written to|served on|asked (?:for|to|if|whether|about)",
    r"booked|priced|changed|altered|revised|reworded|lifted|in post|renewed|translated",
)

# A body that agrees to note or to approve decides something; one that agrees to write to somebody undertakes it.
DECIDING = any_of(
    r"note\b|support|endorse|approve|accept|adopt|recommend|appoint|elect|defer|adjourn|extend|suspend|exclude|the\b",
    r"move|proceed|co-opt|increase|reduce|set\b(?! up)|grant|fund|pay|award|purchase|buy|delegate|vote|close|waive",
    r"agree|confirm(?! (?:in writing|by|whether|the \w+ to|with))|ratify|sign|retain|remain|continue|be\b"
    r"|have\b(?! (?:the|an?|it|them|these|those|that|our|their)\b)"
    r"|allow|permit|refuse|reject|hear|withdraw|second",
    r"hold (?:the|its) (?:next|annual)|determine|decide|dispose|transfer|sell|lease|license|acquire|vary|dedicate"
    r"|designate|(?:re)?name\b|twin\b",
    r"stand\b|serve\b(?! notice)|receive(?! (?:an? |the |any |regular )?(?:written|further|update|report|follow"
    r"|progress"
    r"|quarter))|join|spend"
    r"|leave\b|go\b(?! (?:out|and|away|back|along|to (?:see|look|meet)|round))",
    r"de-?delegate|take (?:item|the (?:item|minutes|report)|application)|amend the (?:recommendation|resolution|order)"
    r"|authori[sz]e",
    r"commend|thank|re-?elect|participate|make (?:a|the) (?:grant|donation|payment)|declare|object|consider (?:item"
    r"|the)",
)
# What is told as done to a thing hereafter, and is a rule, a fate or a decision.
NOT_DONE = any_of(
    r"considered|determined|heard|held|used|needed|required|increased|reduced|affected|funded|charged|paid|closed"
    r"|chaired",
    r"taken|discussed|debated|approved|adopted|signed|elected|appointed|excluded|recorded|known|seen|expected"
    r"|delayed|lost",
    r"missed|entitled|opened|extended|restricted|banned|levied|allocated|spent|saved|ended|abolished|eliminated"
    r"|replaced by",
    r"allowed|permitted|limited|based|led|owned|managed|served(?! on)|operated|supported|driven|decided|agreed|granted"
    r"|met from",
    r"surprised|pleased|disappointed|delighted|concerned|seated|killed|injured|harmed|demolished|converted|franchised"
    r"|retained|taught|put off|disclaimed|involved|interested|protected|open(?:ed)?|welcomed|missed|forced|better"
    r"|written off|squeezed|stretched|hit|felt|rehoused|wound up"
    r"|sited|located|screened|accessed|landscaped|constructed|erected|clad"
    r"|set|met|offset|divided|split",
    r"confirmed as|cancelled|merged|transferred|sold|occupied|given (?:authority|power)|limited|governed|judged"
    r"|assessed",
)
