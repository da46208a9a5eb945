"""What somebody who "would" or "will" do it does not undertake: states, opinions, the business of the meeting."""

from __future__ import annotations

from index.cue_words import any_of

IDLE = any_of(
    r"be(?! (?:writing|meeting|sending|contacting|arranging|bringing|asking|speaking to|visiting))|not|like|need|want",
    r"have(?! (?:the|an?|it|that|those) (?:\w+ ){0,4}(?:with|ready|for|to|by)\b)|prefer|rather|welcome|support|oppose",
    r"object|vote|abstain|agree|expect|hope|continue|remain|leave|benefit|see(?! (?:to|that (?:the|they|it|this"
    r"|all|he|she))\b)|say|suggest"
    r"|recommend|require"
    r"|become",
    r"appear|seem|depend|cost|affect|sign(?! up)|vacate|chair|take the chair|preside|speak (?!to|with)|introduce|move"
    r"|second|propose",
    r"present(?! (?:an?|the|its|his|her|their) (?:\w+ )?(?:reports?|updates?|papers?|findings))|withdraw|act|retire",
    r"answer(?![^.;]* in writing)|accept|stand|declare|lose|take (?:the |item|questions)|(?:start|begin|open"
    r"|close)(?! (?:an?|one|the|it|them)\b)|receive"
    r"|come|go",
    r"find (?:[\w'’]+ ){1,5}?(?:helpful|useful|difficult|hard|easier|interesting)",
    r"know|feel|think|never|only|always|normally|usually|also|now|then|no|give way|struggle|fall|rise|live|enjoy",
    r"get(?! (?:in touch|hold|back|someone|an?|the|three|two|quotes|prices|costings?|details|figures|information"
    r"|copies|permission|estimates)\b)|miss|step|resign|join|serve|refrain"
    r"|treat|pay|own|include|allow",
    r"bring (?:an end|benefits|jobs)|enable|mean|help|generate|provide (?:homes|jobs|\d)",
    r"make(?! (?:(?:the |all |an? )?(?:arrangements|enquiries|inquiries|contact|note|request|complaint|referral"
    r"|representations|approach)|(?:it|this|that|them|(?:the|its) \w+) (?:public|available|good|plain|clear)))",
)
# What is no act, even where a time is told.
NO_ACT = any_of(
    r"not|never|only|always|normally|usually|no longer|already|probably|possibly|otherwise|like|love|hate|need|want",
    r"have to|prefer|rather|welcome|support|oppose|object|vote|abstain|agree|expect|hope|depend|cost|affect|benefit",
    r"suffer|lose|seem|appear|struggle|fall|rise|(?:increase|decrease|reduce) (?:by|from|in|over|to)|require|chair",
    r"preside|move|second|propose|withdraw|leave(?! (?:it|the|an?|them|that|copies|his|her)\b)|declare|accept"
    r"|recommend",
    r"suggest|say|see(?! (?:to|that (?:the|they|it|this|all)|him|her|them|all|each|every)\b)|know|feel|think|believe"
    r"|understand|enjoy|miss|wish"
    r"|argue|find (?:[\w'’]+ ){1,5}?(?:helpful|useful|difficult|hard|easier|interesting)",
    r"question|challenge|urge|doubt|wonder|imagine|encourage|remain|continue|mean|enable|allow|help|become|retire",
    r"resign|step down|come into|expire|cease",
    r"be (?:able|aware|about|willing|required|needed|expected|likely|necessary|sorry|glad|absent|away|on leave"
    r"|interested)",
    r"be (?:too|very|more|less|difficult|easier|better|worse|good|an? |the |no |over|under|used|affected|lost"
    r"|subject)",
    r"be at(?! the)|be (?:excluded|considered|debated|determined|decided|known|signed|made (?!available)|seen|felt"
    r"|elected|chaired)",
    r"be (?:recorded|adjourned|closed|retiring|leaving|standing|chairing|attending a)",
)
_NO_DOING = any_of(
    r"be|hav|need|want|continu|look|work|us|gett?|go|com|see(?!ing (?:him|her|them|all|the|each|every))",
    r"mak(?!ing (?:an?|the|representations))|do(?!ing (?:the|an?|so|this|that))|try|keep|leav|retir|stand|support",
    r"oppos|vot|hop|tak(?!ing (?:it|this|that|the|legal))|chair|pay|los|struggl|sitt?|stay|wait|say",
    r"ask(?!ing (?:the|for|officers))|miss|present|wear|driv|mov|becom|rely|act|suffer|liv|watch|expect|sound",
)
_NO_VERB = (
    r"(?:being|during|willing|nothing|something|anything|everything|outstanding|interesting|challenging|existing"
    r"|missing|pending|ongoing)"
)
# "be writing", as an act of its own.
DOING = rf"be (?!{_NO_DOING}ing\b)(?!{_NO_VERB}\b)[a-z]{{2,}}ing\b"
