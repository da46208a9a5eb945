"""Whether words can be the name under which somebody speaks, by their form."""

from __future__ import annotations

import re

from index.people.names import leading_name

# A label may be the name alone or carry a post or seat in brackets; a sentence is longer.
_NAME_WORDS = 7
_NAME_AND_POST_WORDS = 13
_SERVICE_WORDS = 5
_TITLES = (
    "Cllr Councillor Alderman Ald Mr Mrs Ms Miss Mx Dr Prof Professor Rev Reverend Sir Dame Lord Lady Baroness Hon "
    "Chair Chairman Chairwoman Chairperson Convener Convenor Mayor Provost Leader Clerk Speaker President"
)
_TITLE = re.compile(
    rf"^(?:the |deputy |vice[- ]|madam |acting |co-)*(?:{_TITLES.replace(' ', '|')})\b\.?", re.IGNORECASE
)
_POST = re.compile(
    rf"^(?:{_TITLES.replace(' ', '|')})\b|\b(?:officer|speaker|director|manager|adviser|advisor|solicitor|applicant"
    r"|objector|supporter|agent|resident|petitioner|witness|head|lead|member|engineer|planner|secretary|treasurer)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"^(?:(?:all|several|some|many|other|both)(?: (?:of them|members|councillors|voices|present))?"
    r"|members|councillors|voices)$",
    re.IGNORECASE,
)
# "Speaker 1", whom nobody has named yet.
_NUMBERED = re.compile(
    r"(?:speaker|voice|participant|member|councillor|officer|male|female|man|woman|resident|public)"
    r"(?: (?:speaker|voice))? #?\d{1,2}",
    re.IGNORECASE,
)
# The fields of agendas, minutes and reports, which are nobody's names.
_FIELDS = frozenset(
    """
    absent abstain abstained action actions against agenda agreed amendment answer apologies appendix appendices
    approved attendance attending author authors background carried cc comment comments conclusion contact contacts
    councillors date dated decision decisions declarations declaration details email e-mail enquiries fax fee finding
    findings for from implications interest interests introduction invitees issue item items key location matter
    matters member members membership minute minutes motion moved noted note notes observers officers options order
    page pages part place portfolio present proposal proposed proposer purpose question questions quorum reason
    reasons recommendation recommendations ref reference report reports resolution resolved response review risk risks
    section seconded seconder source status subject substitutes summary tel telephone time title to update venue vote
    votes ward wards web website
    """.split()
)


def is_name(words: str) -> bool:
    """Whether ``words`` are short and begin like a name; a sentence with a mark in it is none."""
    name = re.sub(r"\(.*\)", "", words).strip()
    if not name[:1].isupper() or len(name.split()) > _NAME_AND_POST_WORDS:
        return False
    short = len(name.split()) <= _NAME_WORDS and not re.search(r"[,;:?!]|\.\S", name)
    return short or _is_post_and_name(name)


def _is_post_and_name(name: str) -> bool:
    """Whether ``name`` is a post and who holds it ("Chair, Cllr Ann Lee", "Tom Oak, Director of Place").

    A post may have the words of a form's field, and numbers ("Section 151 Officer").
    """
    # A post may name its service behind another comma: "Assistant Director, Economy".
    parts = name.split(", ", 1)
    if len(parts) != 2 or (", " in parts[1] and not _is_in_full(parts[0])):
        return False
    if not any(map(_POST.search, parts)):
        return _is_in_full(parts[0]) and _is_service(parts[1])
    return all(map(is_person, parts)) or any(
        is_person(who) and _is_post(post) for who, post in (parts, reversed(parts))
    )


def _is_in_full(name: str) -> bool:
    found = leading_name(name)
    return found is not None and not found.rest and not _FIELDS & set(name.casefold().split())


def _is_service(words: str) -> bool:
    """Whether ``words`` may be the service or body somebody is of ("Repairs", "Adult Social Care")."""
    parts = words.split()
    return len(parts) <= _SERVICE_WORDS and all(
        part[0].isupper() or part in ("and", "of", "for", "&") for part in parts
    )


def _is_post(words: str) -> bool:
    return words[:1].isupper() and bool(_POST.search(words)) and not re.search(r"[;:?!]|\.\S", words)


def is_person(words: str) -> bool:
    """Whether every word of ``words`` is written like a name's, and none is a form's field."""
    name = re.sub(r"\(.*\)", "", words).strip()
    if _is_post_and_name(name) or _NUMBERED.fullmatch(name):
        return True
    parts = name.split()
    if not is_name(words) or not _FIELDS.isdisjoint(name.casefold().replace("/", " ").split()):
        return False
    return all(part[0].isupper() or part in ("of", "the", "de", "van", "von", "der", "and") for part in parts)


def without_post(name: str) -> str:
    """A name without the post or service behind it, in brackets or behind a comma."""
    who = re.sub(r"\(.*\)", "", name).strip()
    first, _, behind = who.partition(", ")
    return first if behind and _is_in_full(first) else who


def tells_post(name: str) -> bool:
    """Whether ``name`` is somebody's in full with a post behind it: "Tom Oak, Director", "Tom Oak (Director)"."""
    who = without_post(name)
    return who != name and _is_in_full(who) and bool(_POST.search(name[len(who) :]))


def is_speaker(words: str) -> bool:
    """Whether ``words`` name a speaker where no time tells it: by a title or post, or in full."""
    if not is_person(words):
        return False
    return has_title(words) or 2 <= len(without_post(words).split()) <= 4


def are_several(name: str) -> bool:
    """Whether ``name`` is of several who speak at once ("ALL", "Several members")."""
    return bool(_SEVERAL.match(name))


def has_title(name: str) -> bool:
    """Whether ``name`` begins with a title or is a post, such as "Cllr Lee" or "CHAIR"."""
    return bool(_TITLE.match(name))
