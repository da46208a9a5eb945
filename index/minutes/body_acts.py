"""What a body is minuted to do by which it decides: "The Committee agreed to ...", "Members voted 7 to 2 to ..."."""

from __future__ import annotations

import re

from index.minutes.counts import COUNT
from index.minutes.past import PAST

ADVERBS = r"(?:(?:also|then|therefore|duly|further|subsequently|unanimously|collectively|formally)\s+)*"
THAT = (
    r"(?=,? (?:that|not to|against|as follows|unanimously|by|to(?!\w| (?:the|his|her|their|every\w*)\b)|nem)"
    r"|\s*(?:$|[:,(–—-]))"
)
_PAPERS = (
    r"(?:reports?|updates?|progress|contents?|positions?|terms|information|presentations?|minutes?|plans?|dashboard"
    r"|programme|recommendations?|proposals?|schedules?|summary|figures|findings|letters?|correspondence|accounts"
    r"|statements?|briefings?|briefing notes?|timetable|dates?|returns?|register|tracker|log|list|outcomes?|performance"
    r"|appeals?(?: decisions?)?|decisions?|correspondence|risks?|responses?|reconciliations?|papers?)\b"
)
# What any gathering may do and decide by it.
_DECIDES = (
    rf"(?:agreed(?! how)|approved|adopted|endorsed|ratified|remitted){PAST}(?!\w)"
    rf"|supported(?= the (?:\w+ )?(?:recommendations?|proposals?|application|motion|bid|scheme|plan|policy"
    rf"|strategy|precept|budget)\b)"
    rf"|resolved\b{THAT}"
    r"|decided\b(?=,? (?:that|(?:not )?to|against|unanimously|by)\b|\s*[:–—-])|recommended\b(?= to | that |:)"
    rf"|voted (?:unanimously )?(?:by a (?:\w+ )?majority(?: of [^,.;]{{1,30}})?,? "
    rf"|(?:by )?{COUNT}(?: votes)?(?: to |\s?[-–]\s?){COUNT},? )?(?:to|in favour of"
    r"|for (?:option|refusal|approval|the (?:first|second|third|\w+er) (?:option|scheme|design|offer)))\b"
    r"|(?:noted|took note of)(?= (?!(?:in|with|how|by|from|that (?:the|an?|its?|there|this|all|some|no|\w+s))\b)"
    rf"(?:the |its |this |that )?(?:\w+ ){{0,3}}{_PAPERS})"
    r"|(?:made|makes|took|passed|reached|put forward) the following (?:\w+ )?(?:recommendations?|resolutions?"
    r"|decisions?)\b"
    r"|gave (?:its|their) (?:\w+ ){0,2}?(?:approval|agreement|consent|backing|assent)\b"
    r"|(?:reached|came to) (?:an )?agreement (?:that|to)\b"
    r"|(?:was|were) (?:\w+ )?(?:happy|willing) to (?:approve|agree|endorse|accept|adopt|recommend|note the)\b"
    r"|(?:unanimously )?backed (?:the|this|its) (?:\w+ )?(?:plan|scheme|proposals?|motion|bid|recommendations?)\b"
    rf"|signed off (?:the|its)\b|(?:was|were) content (?:to|with (?:the|those) (?:\w+ )?{_PAPERS})"
)
# What only the body that meets does: of a council, its minutes also tell what it does from day to day.
_ORDERS = (
    r"(?:appointed|instructed|authorised|delegated|rejected|deferred|remitted|dismissed|nominated"
    r"|awarded) (?!on\b|with\b|by\b|for\b)"
    r"|(?:accepted|confirmed) (?!that\b|its\b|their\b|on\b|with\b|by\b|for\b|(?:the )?apolog)|granted (?!\d|on\b|by\b)"
    r"|(?:refused|declined) (?!to (?:answer|comment|attend|give|say)\b)|continued (?:consideration|the (?:item"
    r"|matter|application|case))\b"
    r"|took no (?:further )?action\b|suspended (?:its |the )?standing orders\b"
    r"|(?:moved|went|resolved itself) into (?:private|closed|confidential|exempt|camera|committee)\b"
    r"|concluded that (?:the|there) (?:\w+ ){0,5}?(?:upheld|breach|breached|no case|no breach|founded|unfounded|granted"
    r"|refused)\b|(?:did not|declined to|does not)"
    r" (?:agree|accede|consent|approve|accept|adopt|endorse|support|uphold)(?: (?:to|with))?"
    r" (?:the|that|this|its) (?:[\w'’-]+ ){0,2}?(?:requests?|applications?|proposals?|recommendations?|motion|amendment"
    r"|report|call-in|variation|increase|budget|plan|scheme)\b(?![^.;]{0,40}\b(?:last|previously|earlier)\b)"
    r"|(?:referred|sent) (?:the|this|its) (?:matter|item|decision|report|application|motion|petition|request|plan)\b"
    r"|(?:adjourned|postponed|put off) (?:the (?:debate|matter|item|application|decision|hearing)|consideration)\b"
    r"|(?:chose|selected|opted for) (?:option|design|(?:the|an?) (?:\w+ )?(?:option|design|scheme|quote|tender"
    r"|offer))\b"
    r"|took the decision (?:not )?to\b|elected to\b|gave the go-ahead\b|(?:gave|withheld) its (?:support|consent)\b"
    r"|upheld the\b|set (?:a |the |its )?(?:precept|budget|council tax|levy|rate)\b"
    r"|moved the (?:\w+ )?recommendations?\b|determined (?:an?|the) (?:\w+ ){0,3}?(?:rate|fee|levy|charge"
    r"|application|appeal)\b"
    r"|found(?=,? (?:unanimously|by (?:a majority|\d))\b)|found that\b(?=.*\b(?:breach\w*|failed to|misconduct"
    r"|bullying)\b)"
    r"|hereby \w+s\b|recommends (?:to|that)\b|RECOMMENDS\b"
    r"|directed (?:that|the)\b|determined (?:that|to)\b|elected (?:councillor|cllr|mr|mrs|ms|dr|alderman)\b"
    r"|supports? (?:the|this) application\b|did not object\b"
    r"|(?:objects|objected|had no (?:\w+ )?(?:objections?|comments?)|has no (?:\w+ )?(?:objections?"
    r"|comments?)) (?:to|on)\b"
    r"|supported the (?!idea|view|point|comment|officer|work|concept|need|suggestion)"
)
# What stands in no body's name: "the Chair of the Panel agreed", "after the Council agreed".
_NO_NAME = (
    "a|an|the|of|by|to|in|on|at|for|from|with|that|who|if|as|when|after|before|since|once|while|until|chair|chief"
    "|residents['’]?|tenants['’]?|action|user|friends|labour|conservative|liberal|green|opposition|independent|political|nhs"
)
# In a parish's minutes the county council agrees to mend the road.
_OTHERS = (
    r"(?:the )?(?:[\w'’-]+ ){0,2}?(?:county|district|borough|city|planning|highways?|neighbouring)"
    r" (?:council|authority)\b"
)
_NAMED = rf"(?!{_OTHERS})(?:the |this )?(?:(?!(?:{_NO_NAME})\b)[\w&'’-]+ ){{0,6}}?"
_MEETS = (
    r"(?:panel|(?:sub-?)?committee|council|cabinet|board|forum|executive|commission|assembly|authority|trustees"
    r"|governors)"
)
_GATHERS = r"(?:group|party|meeting|members|councillors|we)"
_ALL = r"(?:everyone|everybody|all(?: present)?|those present|the team|all of us)"
# What members do as well as the body.
_MEMBERS_ORDER = (
    r"(?:authorised|appointed|instructed|nominated|delegated|deferred) (?!on\b|with\b|by\b|for\b)"
    r"|(?:granted|refused) the (?:application|request|licen[cs]e)|suspended (?:the )?standing orders"
)
_CONSIDERED = (
    r"(?:(?:considered|reviewed|discussed|received|noted|debated)\b(?:(?!\b(?:that|who|which)\b)[^.;]){0,200}? and "
    r"|\w+(?<!asked) (?:(?!\b(?:that|who|which|had|has|if|whether|would|was|were)\b)[^.;]){3,160}? (?:and|but)"
    r" (?:so |then |therefore )?(?=(?:agreed|resolved|decided|voted) (?:\w+ly )?(?:to|that)\b"
    r"|(?:approved|refused|granted|adopted|endorsed|authorised|instructed|appointed|delegated) (?:the|a|an|its|to)\b))"
)
_HAVING = (
    r"(?:,? (?:having|after|following|on|upon)\b[^.;]{3,160}?,|,? having\b[^.;,]{3,120}?(?= (?:decided|resolved"
    rf"|agreed)\b)|,? (?:unanimously|by (?:a majority|{COUNT} (?:votes? )?to {COUNT})(?: votes)?),)?"
)
_INTRO = (
    r"(?:(?:accordingly|therefore|consequently|subsequently),? "
    r"|(?:following|after|upon|on|having|in|by|with|there being|against|contrary to|despite|notwithstanding|under"
    r"|pursuant to"
    r"|subject to)\b(?: (?:the )?balance of probabilit(?:y|ies),?|[^,.;]{0,120},"
    r"|[^.;]{0,120}?\b(?:discussion|debate|consideration|deliberation|questions?|voting|votes?|which)) )?"
)
_ACTS = re.compile(
    rf"^{_INTRO}{_NAMED}(?:{_MEETS}{_HAVING} (?:{_CONSIDERED})?{ADVERBS}(?:{_DECIDES}|{_ORDERS})"
    rf"|{_GATHERS}{_HAVING} (?:{_CONSIDERED})?{ADVERBS}(?:{_DECIDES}|{_MEMBERS_ORDER}))"
    rf"|^{_INTRO}{_ALL} {ADVERBS}(?:agreed|resolved|decided|voted) to (?!the|differ|disagree)\b"
    rf"|^(?:following|after|having|upon)\b[^.;]{{3,140}}? (?:the|this) (?:[\w-]+ ){{0,3}}?{_MEETS} {ADVERBS}"
    rf"(?:(?:agreed|resolved|decided|voted) (?:to|that)\b|(?:granted|refused|approved|adopted|endorsed) (?:the|a"
    rf"|its)\b)"
    # Who decides alone: an executive mayor, a cabinet member.
    r"|^(?:the )?(?:leader|mayor|(?:cabinet|executive|lead) member|portfolio holder|commissioner)(?: (?:for|of)\b"
    rf"[^.;]{{3,60}}?)? {ADVERBS}(?:approved(?! of\b)|authorised|adopted the|endorsed the recommendation|agreed"
    rf" (?:to )?the"
    r" (?:\w+ )?recommendations?|agreed to approve|(?:resolved|decided|determined) to\b)",
    re.IGNORECASE,
)
# "The Sub-Committee's decision was to grant", "It was the decision of the Panel that".
_WHOSE = rf"{_NAMED}(?:{_MEETS}|meeting|members)"
_DECISION = r"(?:\w+ )?(?:decision|determination|ruling|finding|resolution)"
_DECISION_WAS = re.compile(
    rf"^(?:{_WHOSE}['’]s? {_DECISION}|the {_DECISION} of {_WHOSE}) (?:was|is)\b(?:,? \w+ly,?| therefore)? ?(?:to"
    rf"|that|:)"
    rf"|^it was (?:\w+ly )?the (?:{_DECISION}|unanimous (?:view|wish)) of {_WHOSE} (?:to|that)\b(?!.* (?:had|was"
    rf"|were)\b)"
    rf"|^{_NAMED}{_MEETS}\s*[:–—-]{{1,2}}\s?(?:\(?(?:1|a|i)[.)]|[•*]) (?:noted|agreed|approved|endorsed|resolved"
    rf"|accepted|adopted)\b",
    re.IGNORECASE,
)
_LEADS = re.compile(rf"^{_INTRO}{_NAMED}{_MEETS}(?: {ADVERBS.strip()})?\s*:[–-]*$", re.IGNORECASE)
_LISTED = re.compile(
    r"^(?:noted|agreed|approved|endorsed|recommended|resolved|accepted|adopted|authorised|delegated|instructed|supported)\b",
    re.IGNORECASE,
)
# "So we're going with Poster B."
_WE_CHOSE = re.compile(
    r"^(?:so,? |then,? )?we(?:['’]re| are) going (?:with|for) (?!a walk\b)\w|^(?:so,? )?we (?:chose|picked|went"
    r" (?:with|for)) \w",
    re.IGNORECASE,
)
# "We voted: library 5, hall 1": what was chosen has the more votes.
_VOTED = re.compile(
    rf"^(?:so,? |then,? )?(?:we|members|everyone|the {_GATHERS}|the {_MEETS}|the {_ALL})(?: all| then)? voted\s?"
    rf"[:–—-]\s?[^.;:]*?\b{COUNT}\b[^:]*?\b{COUNT}\b(?! votes? short)",
    re.IGNORECASE,
)
# Welsh puts the verb first.
_WELSH = re.compile(
    r"^(?:cytunodd|penderfynodd|cymeradwyodd|derbyniodd|mabwysiadodd) (?:y |yr )?(?:[\w'’-]+ ){0,2}?"
    r"(?:pwyllgor|cyngor|bwrdd|cabinet|panel|aelodau|fforwm|gweithgor)\b",
    re.IGNORECASE,
)
_I_DECIDE = re.compile(
    r"^i,?(?: [^.;]{0,60},)? (?:hereby |therefore |have )?(?:approve|authorise|agree|determine"
    r"|decided?)\b(?! with| on)|^i hereby\b",
    re.IGNORECASE,
)


def lists_acts(item: str, above: str) -> bool:
    """Whether ``item`` begins a list of what the body did which ``above`` leads in to: "Cabinet:", "(1) noted"."""
    return bool(_LISTED.match(item) and _LEADS.match(above))


def acts(text: str) -> bool:
    """Whether a sentence tells that a body, or an officer with its powers, decides."""
    return bool(
        _ACTS.match(text)
        or _DECISION_WAS.match(text)
        or _WE_CHOSE.match(text)
        or _VOTED.match(text)
        or _WELSH.match(text)
        or _I_DECIDE.match(text)
    )
