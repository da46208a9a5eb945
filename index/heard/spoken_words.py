"""Words that the cues of spoken decisions share."""

from __future__ import annotations

import re

BODY = (
    r"(?:panel|(?:sub-?)?committee|council|board|cabinet|forum|group|commission|authority|executive|meeting|members"
    r"|councillors|colleagues|everyone|everybody|trustees|governors)"
)
ALL_OF_US = r"(?:everybody|everyone|people|folks|all|we|members|colleagues)"
DECIDE = r"(?:endors|approv|agree|accept|adopt|support|confirm|ratif|not(?:e[sd]?|ing)\b|recommend|refus|defer)\w*"
DECIDED = (
    r"(?:endorsed|approved|agreed|accepted|adopted|supported|confirmed|ratified|noted|recommended|refused|deferred|carried"
    r"|passed)"
)
# How those who agree to something feel about it: "Is everyone comfortable with that?"
WILLING = r"(?:happy|content|okay|ok|all right|alright|comfortable|fine|agreed|in (?:favour|agreement))"
SOMEBODY = r"(?:any(?:body|one)|some(?:body|one)|who)"
IT = r"(?:it|that|this|those|these|them|the \w+)"
# What a chair asks for the meeting itself, and not of the business before it.
GOES_ON = (
    r"(?:move|go|get|come|take|hear|listen|start|begin|break|stop|pause|wait|carry|continue|proceed|hold|have|see|ask"
    r"|answer|speak|talk|discuss|look|let|do|leave|stay|sit|crack|press|adjourn)\b"
)
# Where a sentence begins: some run on behind "No.", which looks like an abbreviation.
FIRST = r"(?:^|(?<=[.?!]\s))"
_WILL = r"(?:['’]ll| will|['’]d| would)"
WOULD = (
    rf"(?: formally| then|{_WILL}|{_WILL} like to|{_WILL} (?:be )?happy to| am happy to|['’]m happy to| happily"
    r"| want to| wish to| am going to|['’]m going to)*"
)
# "I'm going to move on" moves nothing.
NOT_ON = r"(?! (?:on|onto|to the next|forwards?|back|up|into|over|straight|swiftly|quickly)\b)"
# "Can I move that", "happy to second": who offers it does it.
OFFERS = r"\b(?:(?:can|could|may) i(?: just| then| formally)?|(?:happy|glad|pleased|delighted) to(?: formally)?)"
# What a chair asks of the meeting itself decides nothing: "Are members content to take a break now?"
RUNS_THE_MEETING = re.compile(
    rf"\b{WILLING}(?: then| now)? to (?:(?:take|have) (?:an?|the|our|another|[\w-]+ minutes['’]?) (?:\w+ ){{0,2}}break"
    r"|break|adjourn|pause|stop|move on|carry on|go on|continue|proceed)\b",
    re.IGNORECASE,
)


def any_of(*forms: str) -> re.Pattern[str]:
    """A pattern for any of ``forms``, in capitals or not."""
    return re.compile("|".join(forms), re.IGNORECASE)
