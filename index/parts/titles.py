"""How much a run of words looks like the title of an agenda item."""

from __future__ import annotations

import re

from index.text import fold

# Business that nearly every meeting has, by standing practice (the Local Government Act 1972,
# Schedule 12, and councils' standing orders: apologies, declarations under the Localism Act
# 2011 section 31, minutes, public questions, exclusion under section 100A), in both languages.
_PROCEDURE = re.compile(
    r"\b(?:apolog(?:y|ies)|declarations?\b.*\binterests?|disclosures?\b.*\binterests?|interests?\b.*\bdeclar\w+"
    r"|minutes|welcome|introductions?|announcements?|chair(?:man|person)?['’]?s?\b.*\b(?:report|communications?"
    r"|business)"
    r"|public (?:participation|comments?|questions?|speaking|session|forum|open session)|open forum|matters arising"
    r"|urgent (?:business|items?)|any other business|aob|(?:date|time)s?\b.*\bnext meeting|next meeting"
    r"|exclusion of\b.*\b(?:press|public)|work(?:ing)? (?:programme|plan)|forward plan|substitut\w+|attendance"
    r"|election of|appointment of|petitions?|deputations?|correspondence|planning|finance|accounts for payment"
    r"|payments?|financial|reports?|questions?|motions?|dispensations?|call-?in|confidential|close of meeting|closure"
    r"|ymddiheuriadau|cofnodion|datgan(?:iadau)?\b.*\b(?:[bf]uddiant|[bf]uddiannau|diddordeb)|croeso)\b",
    re.IGNORECASE,
)
# Words that a sentence has and a title has not.
_SENTENCE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|be|been|would|will|should|could|may|asked|advised|commented|noted|stated"
    r"|explained|reported|introduced|resolved|agreed|thanked|queried|highlighted|proposed|received|considered"
    r"|presented|confirmed|welcomed|informed|declared|said|gave|that)\b",
    re.IGNORECASE,
)
_RESOLUTION = re.compile(r"^(?:that|and|or|the (?:committee|panel|council|cabinet|board|chair\w*)\b)", re.IGNORECASE)
_PERSON = re.compile(r"^(?:cllrs?|councillors?|mr|mrs|ms|miss|dr)\b\.?\s+[A-Z]", re.IGNORECASE)
# Only titles with words of procedure weigh more.
_USUAL = 1.0
_TITLE_WORDS = 14
_LONGEST_WORDS = 40
# Where a title runs into text on the same line: "Planning: the council had no objection".
_RUN_IN = re.compile(r"(?:\s*[:–—]\s+|\s+-\s+|\.\s+)(?=\S)")
# "COMMUNITY CENTREThe Chairman said": a title in capitals that runs into its text.
_GLUED = re.compile(r"^(?P<head>[A-Z][A-Z0-9 ,.'’&()/:-]{4,}[A-Z)])(?P<rest>[A-Z][a-z]+ .+)$")
# "Minutes – To approve the minutes of 26 March": what the item is for.
_PURPOSE = re.compile(r"^(?P<head>[^.]{3,80}?)(?:\s*[:–—]\s+|\s+-\s+|\.\s+)(?P<rest>To [a-z].*)$")
# "Minutes To confirm the minutes": the same where the page's line break is lost.
_PURPOSE_GLUED = re.compile(
    r"^(?P<head>[A-Z][^.]{2,80}?)\s+(?P<rest>To (?:receive|approve|confirm|consider|note|agree|sign|elect|appoint"
    r"|resolve|determine|authorise)\b.*)$"
)
# "Apologies: none", "Bins - agreed unanimously": what became of the item.
_OUTCOME = re.compile(
    r"^(?P<head>[A-ZÀ-Ý].{3,80}?)(?:\s*:\s+|\s+[-–—]\s+)(?P<rest>(?i:(?:agreed|approved|accepted|passed|confirmed|adopted"
    r"|deferred|refused|rejected|turned down|taken as read|noted)\b(?: (?:as|for|by|on|to|subject|with|in"
    r"|unanimously)\b|[,;(]).*$"
    r")|(?i:none|nil|noted|agreed|approved|no change|dim)"
    r"(?i:\s+(?:received|declared|to report|reported|given|unanimously|by all|as a true record))?\W*)$"
)
_NOTHING = re.compile(r"^(?:none|no|nil|noted|agreed|approved|received|as|nothing)\b", re.IGNORECASE)
_HEAD_WORDS = 10


def worth(title: str) -> float:
    """How much ``title`` looks like an item's title: above 0 rather yes, below 0 rather no."""
    title = fold(title)
    head = split(title)[0]
    words = len(head.split())
    if not re.search(r"[A-Za-zÀ-ÿ]{2}", head):
        return -3.0
    score = 0.3
    if words <= _TITLE_WORDS:
        score += 0.4
        if _PROCEDURE.search(head):
            score += 1.5
    if words > _LONGEST_WORDS:
        score -= 1.5
    if head[:1].islower():
        score -= 2.0
    if _RESOLUTION.match(head):
        score -= 1.2
    if _PERSON.match(head):
        score -= 1.2
    purpose = head.startswith(("To ", "TO "))  # "To receive apologies" is how agendas put it
    sentence = not (head.isupper() or purpose) and bool(_SENTENCE.search(head))
    if sentence:
        score -= 0.8 if words <= _TITLE_WORDS else 1.4
    if head.endswith(".") and words > 5:
        score -= 0.4
    if head.endswith((",", ";", " and", " of", " the")):
        score -= 0.8
    return score


def is_usual(title: str) -> bool:
    """Whether ``title`` is one of business that nearly every meeting has."""
    return worth(title) > _USUAL


def split(text: str) -> tuple[str, str]:
    """A title and the text that runs on behind it on the same line ("" where none does).

    Only where the text behind is a sentence: a dash or colon may stand inside a title.
    """
    text = fold(text)
    glued = _GLUED.match(text)
    if glued:
        return glued["head"], glued["rest"]
    outcome = _OUTCOME.match(text)
    if outcome and not _SENTENCE.search(outcome["head"]):
        return outcome["head"], outcome["rest"]
    purpose = _PURPOSE.match(text) or _PURPOSE_GLUED.match(text)
    if purpose:
        return purpose["head"], purpose["rest"]
    if len(text.split()) <= _TITLE_WORDS and not text.endswith("."):
        return text, ""
    for match in _RUN_IN.finditer(text):
        head, rest = text[: match.start()], text[match.end() :]
        if len(head.split()) > _HEAD_WORDS:
            break
        if match.group().strip() == "." and re.search(r"\b(?:Cllrs?|Mrs?|Ms|Dr|St|No|Rev)$", head):
            continue
        sentence = rest.endswith((".", ")", "”")) or len(rest.split()) > 6
        if (
            not _SENTENCE.search(head)
            and sentence
            and (_SENTENCE.search(rest) or _tells(head, rest) or match.group().strip() == ".")
        ):
            return head, rest
    return text, ""


def _tells(head: str, rest: str) -> bool:
    """Whether what runs on behind a title tells something without a verb: nothing, names, the next meeting's date."""
    dated = re.fullmatch(r"(?:date of )?(?:the )?next meeting", head, re.IGNORECASE) and re.search(r"\d", rest)
    return bool(_NOTHING.match(rest) or _PERSON.match(rest) or dated)
