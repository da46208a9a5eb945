"""What a body is minuted to do by which it decides: "The Committee agreed to ...", "Members voted 7 to 2 to ..."."""

from __future__ import annotations

import re

from index.minutes.counts import COUNT
from index.minutes.past import PAST

ADVERBS = r"(?:(?:also|then|therefore|duly|further|subsequently|unanimously|collectively|formally)\s+)*"
THAT = r"(?=,? (?:that|unanimously|by|to(?!\w| (?:the|his|her|their|every\w*)\b)|nem)|\s*(?:$|[:,(–—-]))"
_PAPERS = (
    r"(?:reports?|updates?|progress|contents?|positions?|terms|information|presentation|minutes?|plan|dashboard|programme"
    r"|recommendations?|proposals?)\b"
)
# What any gathering may do and decide by it.
_DECIDES = (
    rf"(?:agreed(?! how)|approved|adopted|endorsed|ratified|remitted){PAST}(?!\w)"
    rf"|supported(?= the (?:\w+ )?(?:recommendations?|proposals?|application|motion|bid|scheme|plan|policy"
    rf"|strategy|precept|budget)\b)"
    rf"|resolved\b{THAT}"
    r"|decided\b(?=,? (?:that|to|unanimously|by)\b|\s*[:–—-])|recommended\b(?= to | that |:)"
    rf"|voted (?:unanimously )?(?:by a (?:\w+ )?majority(?: of [^,.;]{{1,30}})?,? "
    rf"|(?:by )?{COUNT}(?: votes)?(?: to |\s?[-–]\s?){COUNT},? )?(?:to|in favour of)\b"
    rf"|(?:noted|took note of)(?= (?:the |its |this |that )?(?:\w+ ){{0,3}}{_PAPERS})"
    r"|(?:made|makes|took|passed|reached|put forward) the following (?:\w+ )?(?:recommendations?|resolutions?"
    r"|decisions?)\b"
    rf"|signed off (?:the|its)\b|(?:was|were) content (?:to|with (?:the|those) (?:\w+ )?{_PAPERS})"
)
# What only the body that meets does: of a council, its minutes also tell what it does from day to day.
_ORDERS = (
    r"(?:appointed|instructed|authorised|delegated|rejected|deferred|remitted|dismissed|nominated"
    r"|awarded) (?!on\b|with\b|by\b|for\b)"
    r"|(?:accepted|confirmed) (?!that\b|its\b|their\b|on\b|with\b|by\b|for\b|(?:the )?apolog)|granted (?!\d|on\b|by\b)"
    r"|(?:refused|declined) (?!to (?:answer|comment|attend|give|say)\b)|continued (?:consideration|the (?:item"
    r"|matter|application|case))\b"
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
_CONSIDERED = (
    r"(?:considered|reviewed|discussed|received|noted|debated)\b(?:(?!\b(?:that|who|which)\b)[^.;]){0,200}? and "
)
_HAVING = r"(?:,? (?:having|after|following|on|upon)\b[^.;]{3,160}?,)?"
_INTRO = (
    r"(?:(?:accordingly|therefore|consequently|subsequently),? "
    r"|(?:following|after|upon|on|having|in|by|with|there being)\b"
    r"(?:[^,.;]{0,120},"
    r"|[^.;]{0,120}?\b(?:discussion|debate|consideration|deliberation|questions?|voting|votes?|which)) )?"
)
_ACTS = re.compile(
    rf"^{_INTRO}{_NAMED}(?:{_MEETS}{_HAVING} (?:{_CONSIDERED})?{ADVERBS}(?:{_DECIDES}|{_ORDERS})"
    rf"|{_GATHERS}{_HAVING} (?:{_CONSIDERED})?{ADVERBS}(?:{_DECIDES}))",
    re.IGNORECASE,
)
_LEADS = re.compile(rf"^{_INTRO}{_NAMED}{_MEETS}(?: {ADVERBS.strip()})?\s*:[–-]*$", re.IGNORECASE)
_LISTED = re.compile(
    r"^(?:noted|agreed|approved|endorsed|recommended|resolved|accepted|adopted|authorised|delegated|instructed|supported)\b",
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
    return bool(_ACTS.match(text) or _WELSH.match(text) or _I_DECIDE.match(text))
