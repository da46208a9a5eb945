"""How a speaker commits himself, or those for whom he speaks: "I will", "we are happy to"."""

from __future__ import annotations

from index.cue_words import any_of

SPEAKER = any_of(
    r"\b(?:I|we)",
    r"\b(?:my|our|the) (?:[a-z]+ )?(?:officers?|officials?|team|colleagues|department|clerk|director|manager|service"
    r"|office|secretary|crew|contractors?|solicitor|lads|staff)",
    r"\b(?:someone|somebody|officers|(?:my|our) clients?|the applicants?)",
)
_GLAD = (
    r"(?:(?:more than|very|quite|only too|really|absolutely|certainly|also|just|kind of|perfectly) ){0,3}"
    r"(?:happy|glad|pleased|willing|prepared|delighted|content)(?: …)?"
)
WILL = any_of(
    rf"{SPEAKER}(?:['’]ll|['’](?:s|re|m) to|\s+(?:will|shall|can|(?:is|are|am) to|(?:undertake|promise|commit"
    rf"|pledge) to))",
    rf"{SPEAKER}(?:['’](?:m|re|s|d|ll)|\s+(?:am|are|is|would|will))(?: (?:certainly|also|definitely"
    rf"|of course))?(?:\s+be)?"
    rf"\s+(?:{_GLAD} to|(?:just |also )?going to)",
    rf"\b(?:maybe|perhaps) {SPEAKER} could",
    rf"{SPEAKER}(?:['’]d| would) like to (?:undertake|commit|promise|offer) to",
    rf"(?:^|[.,;] ?)(?:yes,? )?{_GLAD} to",
    r"\blet me\b",
    rf"\b(?:more than|quite|very) {_GLAD} to",
)
# What may stand between "I will" and the verb.
_BETWEEN = any_of(
    r"certainly|definitely|also|just|absolutely|then|actually|obviously|happily|gladly|personally|probably|always",
    r"of course|kind of|sort of|with pleasure|be|and|have to|need to|undertake to|commit to|be sure to|ask for",
    r"try(?: to| and)?|go (?:away )?and|endeavou?r to|make (?:every|an) effort to|(?:be )?(?:very |quite )?happy to",
    r"make a note(?: of that)? (?:and|to)",
)
GOING = rf"{WILL}(?:\s+{_BETWEEN}){{0,3}}\s+"

# Verbs that undertake nothing, even where a time is told.
IDLE = (
    r"(?:be|been|being|see|need|want|know|think|feel|hope|continue|continuing|always|never|not|say|state|tell|talk"
    r"|talking"
    r"|thank|hear"
    r"|listen|remember|like|keep|try|support|ensure|stand|remain|stay|live|look|wait|agree|understand|face|lose|pass"
    r"|suggest|remind"
    r"|assure|let|allow|only|show|focus|deal|welcome|proceed|vote|recogni[sz]e|refer|concentrate|highlight|describe"
    r"|touch|cover|help"
    r"|spend|move|turn(?! (?:it|that|this|those|them) (?:a)?round\b)|hand|read|quote|explain|have(?! (?:it|that|them"
    r"|those|these|this|someone|somebody)\b)"
    r"|watching|supporting|opposing|voting|backing|in|at|on|out|to|find that|probably"
    r"|also (?:see|be)|then"
    r"|go (?:into|through|on\b|over|straight|ahead|with|first|next|back)|ask (?:you|them|more|my|a|another|one)|one"
    r"|an?|the|my|our|this|that)\b"
)
# What is done by saying it, in the meeting.
PERFORMED = (
    r"(?:now|defend|fight|champion|campaign|sign|state|sadly|pick up on|second|move|propose|nominate|abstain|settle"
    r"|concede|withdraw|defer|hold|stop"
    r"|interrupt|declare|admit"
    r"|confess|repeat|conclude"
    r"|summari[sz]e|sum up|pause|rest|rule|resist|reserve|bear|treat|trust|assume|guess|reiterate|echo|rephrase"
    r"|apologi[sz]e|oppose|object"
    r"|miss|sit|mute|stick|skip|jump|carry on|park|accept|challenge|argue|open|close|note|happily second|play|watch"
    r"|believe|bet|swear|warn"
    r"|mention|flag|point|stress|emphasi[sz]e|clarify|reflect on|comment|elaborate|expand|paraphrase|outline"
    r"|run through|whizz|rattle"
    r"|step|echo|endorse|back|briefly|quickly|obviously|certainly be|just be|endeavou?r|attempt|choose|decide"
    r"|consider it|miss|end up|lead)\b"
)
# Verbs that undertake nothing by themselves.
VAGUE = (
    r"(?:be|been|being|have|having|see|need|want|know|think|feel|hope|continue|continuing|always|never|not|say|tell"
    r"|talk|talking|ask|asking"
    r"|thank|start|begin|end|finish|give|go|going|come|coming|move|turn|hear|listen|remember|like|get|getting|use"
    r"|make|making|keep|try|work"
    r"|working|support|ensure|stand|remain|stay|live|look|wait|agree|find|understand|face|lose|hand|pass|call|speak"
    r"|speaking|answer|respond"
    r"|take|taking|read|quote|suggest|remind|say|assure|have|let|allow|only|just|show|present|share|explain|focus"
    r"|focusing|deal|invite|welcome"
    r"|proceed|leave|vote|recognize|recognise|refer|concentrate|add|put|introduce|begin|highlight|describe|touch"
    r"|cover|help|spend)"
)
