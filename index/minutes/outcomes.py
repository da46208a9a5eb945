"""What became of a motion: carried or lost, in the words of minutes."""

from __future__ import annotations

import re

from index.minutes.votes import votes_in

_LOST = re.compile(
    r"(?<!\bhad )(?<!\bhave )(?<!\bhas )(?<!\bbeen )\b(?:lost(?! (?:the|its|their|his|her|an?|\d+|\w+ed)\b)"
    r"|defeated|negatived"
    r"|(?-i:fell|FELL)(?! (?:to|in|into|from|on|within|below|short|behind|off|over|down)\b)|not (?:\w+ )?carried"
    r"|not agreed)\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"(?<!\bbe )(?<!\bwe )(?:\b(?:motion|amendment|proposal|proposition|recommendations?|resolution"
    r"|vote)s?\b[^.;]{0,80}?\bcarried"
    r"|^(?:this was |it was |and )?(?:then |duly )?carried"
    r"|\ball (?:(?:those|members|councillors|present|were|voted) ){0,4}(?:agreed|in favour)"
    r"|\b(?:unanimously|nem\.? con\.?),? (?:agreed|approved|resolved|accepted|adopted|supported|carried)"
    r"|\b(?:agreed|approved|carried|resolved) (?:unanimously|nem))\b"
    r"(?! (?:out|on|forward|over|with(?!.{0,40}\babst))\b)",
    re.IGNORECASE,
)
_PUT = re.compile(
    r"\b(?:motion|amendment|proposal|vot(?:e|ed|es|ing)|put|show of hands|recommendation|pleidlais|cynnig|gwelliant)\b",
    re.IGNORECASE,
)
# An amendment that is carried changes the motion, which is then put (standing practice of debate).
AMENDMENT = re.compile(r"\bamendments?\b", re.IGNORECASE)
_OF_MOTION = re.compile(r"\b(?:motion|proposal|recommendations?|resolution)\b", re.IGNORECASE)
# By an amendment that is carried the motion is another; nothing is said of what became of that.
_BECAME = re.compile(
    r"\b(?:bec(?:ame|omes?|oming)|being|formed|forming|made|incorporated in(?:to)?)(?: part of)?"
    r" (?:the |a )?(?:new |amended )?substantive (?:motion|proposal|recommendations?|resolution)\b",
    re.IGNORECASE,
)
_AMENDED = re.compile(
    r"\bamendment\b[^.;]{0,80}?(?<!\bif )(?<!\bbe )\b(?:carried|agreed|accepted|approved|passed)\b(?! (?:out|on"
    r"|by the mover)\b)",
    re.IGNORECASE,
)
_IF = re.compile(r"^(?:if|unless|should|once|until|were)\b", re.IGNORECASE)
_HAD = re.compile(r"\b(?:had|has|have|previously|last year)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:in|on|since) (?:\w+ ){0,2}(?:19|20)\d\d\b")
_PROPOSED = re.compile(r"\b(?:proposed|moved|nominated)\b", re.IGNORECASE)
_SECONDED = re.compile(r"\bseconded\b", re.IGNORECASE)
_AND_SO = re.compile(
    r"(?<!\bbe )(?<!\bnot )\b(?:resolved|agreed|approved|carried|elected|adopted|accepted|appointed|co-opted"
    r"|passed)\b(?! (?:out|with)\b)",
    re.IGNORECASE,
)
# "A vote was taken on the motion and it was approved": what was voted on, in any word for agreeing to it.
_VOTED = re.compile(
    r"\b(?:votes? (?:was|were) (?:then )?(?:taken|held|called)|(?:on|after|following|upon|by) a (?:show of hands|vote)"
    r"|put to (?:the|a) (?:vote|meeting|committee|council)|(?:being|then|was|were) (?:\w+ly )?put\b|\d votes?\b"
    r"|\d (?:in favour|for|against)\b)",
    re.IGNORECASE,
)
_CAME = (
    r"\b(?:motion|proposal|proposition|recommendations?|resolution|application|option \w+|it|they|this|which|and"
    r"|vote)\b"
    r"(?:,? (?:as amended|on being put[^,.;]{0,30}|[^,.;]{0,30} put to (?:the|a) \w+),?)?,? (?:(?:was|were|being) )?"
)
_AGREED = r"(?:approved|agreed|supported|adopted|accepted|passed|endorsed|chosen|selected)"
_NOT_OTHERS = r"(?!,? by (?!\d|\w+ votes?\b|all\b|a \w*\s?majority|members\b|the (?:committee|council|panel|board)\b))"
_IT_WAS = re.compile(rf"{_CAME}(?:\w+ly )?{_AGREED}\b{_NOT_OTHERS}", re.IGNORECASE)
_IT_WAS_NOT = re.compile(rf"{_CAME}(?:\w+ly )?(?:not (?:\w+ )?{_AGREED}|rejected)\b{_NOT_OTHERS}", re.IGNORECASE)
# "5 for, 7 against. Not carried."
_ONLY_LOST = re.compile(
    r"^\W*(?:the |this |it )?(?:motion |proposal |vote |was )*(?:not (?:carried|agreed|passed|approved|supported"
    r"|adopted)"
    r"|lost|defeated|rejected|fell|falls|fails|failed)[.! ]*$",
    re.IGNORECASE,
)
# So far before "carried" a word may tell that it was carried earlier.
_NEAR = 60


def lost(text: str) -> bool:
    """Whether ``text`` tells of a motion that was lost."""
    if _LOST.search(text) and (is_put(text) or votes_in(text) is not None):
        return True
    return _voted(_IT_WAS_NOT, text) and not _IF.match(text)


def only_lost(text: str) -> bool:
    """Whether all that ``text`` says is that something was lost."""
    return bool(_ONLY_LOST.match(text))


def carried(text: str) -> bool:
    """Whether ``text`` tells of a motion that was carried, or of all agreeing."""
    if lost(text) or _IF.match(text):
        return False
    match = _CARRIED.search(text)
    if match and AMENDMENT.search(match.group()) and not _OF_MOTION.search(match.group()):
        return False
    if match and not _HAD.search(text[max(0, match.start() - _NEAR) : match.end()]):
        return True
    if _voted(_IT_WAS, text) and not AMENDMENT.search(text):
        return True
    proposed = _PROPOSED.search(text)
    seconded = _SECONDED.search(text, proposed.end()) if proposed else None
    return bool(seconded and _AND_SO.search(text, seconded.end()))


def amended(text: str) -> bool:
    """Whether ``text`` tells of an amendment that was carried, and not of the motion."""
    match = _AMENDED.search(text)
    return bool(match) and not lost(text) and not _OF_MOTION.search(_BECAME.sub("", text))


def amended_by_vote(text: str) -> bool:
    """Whether ``text`` tells of a vote on an amendment, which was carried."""
    return bool(_VOTED.search(text)) and amended(text)


def _voted(came: re.Pattern[str], text: str) -> bool:
    """Whether ``text`` tells of a vote, and behind or before it what ``came`` of it, at this meeting."""
    match = came.search(text) if _VOTED.search(text) else None
    return match is not None and not _HAD.search(text) and not _YEAR.search(text[match.start() :])


def is_put(text: str) -> bool:
    """Whether ``text`` speaks of a motion, or of voting."""
    return bool(_PUT.search(text))
