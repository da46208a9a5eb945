"""The words that cues are made of: bodies, papers, and who acts for a council."""

from __future__ import annotations

from index.dates import MONTHS


def any_of(*patterns: str) -> str:
    """A pattern for any of ``patterns``."""
    return f"(?:{'|'.join(patterns)})"


# A habit that begins or ends on a day is undertaken: "every week until it is mended".
HABIT_ENDS = rf"[^.;]*\b(?:until|till|from (?:now|next|then|{MONTHS})|for (?:the next|as long))\b"
TIME = r"(?:(?:now|also|then|therefore|subsequently|shortly|further|again|both|all|each|either|in due course)\s+){0,2}"
BODY = (
    r"(?:panel|committee|sub-?committee|board|council|cabinet|members|councillors|executive|group|forum"
    r"|working party|authority|partnership|assembly)"
)
SOON = r"(?:future|next|subsequent|later|forthcoming|following)"
PAPER = (
    r"(?:(?:written|verbal|further|full|detailed|follow[- ]up|progress|regular|annual|quarterly|quarter \d"
    r"|separate) ){0,4}"
    r"(?:reports?|updates?|briefings?|papers?|notes?|presentations?|responses?|information|breakdown|figures|feedback)"
)
_NAME = r"(?-i:[A-Z][\w'’.-]*)"
_POST = any_of(
    r"clerk|convenor|convener|provost|superintendent|planner|analyst|commissioner|ranger|officers?|director|manager"
    r"|chair(?:man|woman|person)?|(?:vice|deputy)[- ]chair\w*|leader|mayor|secretary",
    r"treasurer|solicitor|surveyor|representatives?|engineer|accountant|executive|portfolio holder|cabinet member"
    r"|team|department",
    r"police|contractors?|working (?:group|party)|ward members?|groundsman|handyman|warden|head|lead|deputy"
    r"|advis[eo]r|co-?ordinator|worker(?! (?-i:[A-Z]))|nurse|(?:head)?teacher|caretaker|consultant|auditor|architect"
    r"|assistant"
    r""
    r"|constable|sergeant|registrar|archivist|librarian|organiser|trainer|governor|bursar|trustees?|curator|gardener"
    r"|webmaster",
)
# Who answers for a council, and whose thoughts on what could be done are offers.
ANSWERING = (
    r"(?:officers?|clerk|director|manager|head|solicitor|planner|engineer|lead|superintendent|inspector|executive"
    r"|treasurer|surveyor|cabinet member|portfolio holder|leader|convener|convenor)"
)
# "JP", "DCS", "HoF", "JSw"; "MPs" are several.
INITIALS = r"(?-i:[A-Z](?:[a-z]?[A-Z]){1,4}[a-rt-z]?\b)"
# "The Home to School Transport Manager", "Head of Right to Buy": the "to" of a service, behind which no deed follows.
_SERVICE = r"(?-i:[A-Z][\w'’-]+ to [A-Z][\w'’-]+)"
# "The Leisure and Property Manager" is one; "the Chair and Town Clerk" are two.
_SERVICES = rf"(?!(?:{_POST}|{BODY})\b)(?-i:[A-Z][\w'’-]+ (?:and|&) [A-Z][\w'’-]+)"
SERVICE_OF_POST = any_of(
    rf"(?<=the )(?:{_SERVICE}|{_SERVICES})(?= (?:[\w'’-]+ ){{0,3}}?{_POST}\b)",
    r"(?:(?<=head of )|(?<=director of )|(?<=manager of )|(?<=lead for )|(?<=officer for )|(?<=manager for ))"
    rf"{_SERVICE}",
)
_OFFICERS = any_of(
    rf"(?:the |an? |all )?(?:{SERVICE_OF_POST} )?(?:(?!(?:that|resolved|agreed|to|and|move|by|would|will"
    rf"|could|should|may|shall|said|told)\b|(?-i:[a-z]+ed)\b)[\w'’/-]+ ){{0,4}}?{_POST}(?:,? (?:of"
    rf"|for)?(?: ?(?:{SERVICE_OF_POST}|{_NAME}|and|&|the|of|for),?){{1,8}}?)?",
    rf"(?:(?:county|borough|district|town|parish|community) )?(?:cllrs?|councillors?|mrs?|ms|miss|dr|cyng|pc|pcso"
    rf"|sgt|sergeant|inspector)\.? {_NAME}(?: (?:{_NAME}|and"
    rf"|&)){{0,4}}",
    r"(?-i:(?!The |This |That |These |Any |All |No |In |It |At |On )[A-Z][a-z'’-]+ [A-Z][a-z'’-]+)",
    r"(?-i:(?:[A-Z]\. ?){1,3}(?!(?:The|This|That|These|Any|All|No|In|It|At|On|To|Note|Agreed|Resolved|Members)\b)"
    r"[A-Z][a-z'’-]+(?:-[A-Z][a-z]+)?)",
    rf"{INITIALS}(?:/{INITIALS})*(?: (?-i:[A-Z][a-z]+))?",
)
OFFICER = rf"(?<!\w){_OFFICERS}"
