"""The people of a meeting as its minutes call them: by post, surname, first name or initials."""

from __future__ import annotations

import re

from index.cue_words import BODY, OFFICER
from index.people.lists import people_listed
from index.people.spelling import may_be_one, spelling_of
from index.people.words import is_post
from index.promises.posts import Posts, key
from index.promises.promise import Person
from index.promises.sexes import Sexes
from index.promises.short_names import informal_names, short_names
from index.types import Meeting

_CHAIR = re.compile(
    r"^(?:the |in the )?(?:chair(?:man|woman|person)?|convener|convenor|cadeirydd|mayor|speaker)\b", re.IGNORECASE
)
_TITLE = re.compile(r"(?:Cllr|Councillor|Cr|Alderman|Mrs?|Ms|Miss|Dr|Rev|Revd|PC|PCSO|Sgt|Inspector|Supt)\.? ")
_OWNER = re.compile(rf"(?:{OFFICER}|all|everyone|{BODY})", re.IGNORECASE)
# Where a paper names nobody, so many words before a colon may be a name.
_FEW = 2
_FORMAL = re.compile(rf"{_TITLE.pattern}|[A-Z]\.? ?(?:[A-Z]\.? ?)*[A-Z][a-z]")
# So many such names make a formal list, in which a bare word is rather a company than somebody.
_LISTED = 3
_WORD = re.compile(r"[A-Z][a-z]{3,}")
_INITIALS = re.compile(r"[A-Z]{2,5}")


class People:
    """Who is who in one meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self._posts = Posts(meeting)
        self._sexes = Sexes(meeting)
        self._names = tuple(dict.fromkeys(one.name for one in meeting.people))
        chair = next((one.name for one in meeting.people if one.role and _CHAIR.match(one.role)), None)
        opens = next((one.speaker for one in meeting.contributions if one.speaker), None)
        self._chair = key(chair or opens or "")
        self._all = "\n".join(one.text for one in meeting.contributions)
        self.short = informal_names(self._all) | short_names(self._names)

    def chairs(self, name: str) -> bool:
        """Whether somebody chairs by a roster, or because a recording opens with them."""
        return key(name) == self._chair

    def speaking(self, name: str | None) -> Person:
        """A speaker, with the post; one whom the label calls by a post, with the name if it is told."""
        if name is None:
            return Person()
        named = people_listed(name)
        if len(named) == 1 and named[0].told and not name.startswith(named[0].name):
            return Person(named[0].name, named[0].told)
        return self.person(name) if not named and is_post(name) else Person(name, self._posts.of(name))

    def person(self, printed: str) -> Person:
        """Name and role of somebody as minutes call them."""
        told = re.sub(r"^(?:the|that the|that|['’]?r) ", "", printed.strip(" ,"), flags=re.IGNORECASE)
        name, comma, role = told.partition(", ")
        if full := self.short.get(name):
            return Person(full, self._posts.of(full))
        if people_listed(name):
            full = self._whole(name)
            return Person(full, role if comma else self._posts.of(name) or self._posts.of(full))
        holder = self._posts.holder(told)
        return Person(holder[1], holder[0]) if holder else Person(None, told)

    def is_known(self, printed: str) -> bool:
        """Whether words may be somebody here: a name, a post, initials; where nobody is known, any two words."""
        told = printed.strip(" ,.")
        if told in self.short or _OWNER.fullmatch(told) or people_listed(told) or self._posts.holder(told):
            return True
        each = [part for part in re.split(r"\s*(?:[,/&+]| and )\s*", told) if part]
        if len(each) > 1:
            return all(map(self.is_known, each))
        return not self.short and told[:1].isupper() and len(told.split()) <= _FEW

    def is_stranger(self, printed: str) -> bool:
        """Whether one word is the name of nobody here, in a paper that lists its people by title or initial."""
        listed = sum(bool(_FORMAL.match(one)) for one in self._names)
        return listed >= _LISTED and bool(_WORD.fullmatch(printed)) and not self.is_known(printed)

    def fits(self, printed: str, pronoun: str) -> bool:
        """Whether a pronoun, or none, may stand for somebody; initials that are nobody's here are no person's."""
        if _INITIALS.fullmatch(printed) and printed not in self.short and f"({printed})" not in self._all:
            return False
        return self._sexes.fits(self.person(printed).name or printed, pronoun)

    def _whole(self, name: str) -> str:
        """The fuller name by which a roster lists the only one who may be meant."""
        asked = spelling_of(name)
        found = [one for one in self._names if may_be_one(asked, spelling_of(one))]
        fuller = len(found) == 1 and len(spelling_of(found[0]).words) > len(asked.words)
        title = _TITLE.match(name) if fuller and not _TITLE.match(found[0]) else None
        return f"{title[0] if title else ''}{found[0]}" if fuller else name
