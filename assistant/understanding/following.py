"""Follow-up questions: whether one leans on the question before, and what it takes over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.became import became
from assistant.understanding.dating import Times
from assistant.understanding.people import key
from assistant.understanding.query import Query
from assistant.understanding.terms import ANY_TOPIC, without_topic
from assistant.understanding.wants import Wants
from assistant.understanding.wording import together
from index.stop_words import content_words
from index.text import fold

# A question that begins so leans on the one before.
_CARRIES_ON = re.compile(
    r"^(?:and|but|so|or|what about|how about|which of|who else|what else|anything else|why not|why is that"
    r"|since when)\b",
    re.IGNORECASE,
)
# Words that stand for something told before; in a long question more often for something in it.
_STANDS_FOR = re.compile(
    r"\b(?:he|she|him|her|his|hers|they|them|their|it|its|that|this|those|these|then|the same|the others?"
    r"|(?:\w+['’]s|the|which|other) ones?)\b",
    re.IGNORECASE,
)
# "What did she say?": whoever was spoken of or spoke is asked for; "What was she told?" asks for others' words.
_SAYS = re.compile(
    r"\b(?:did|does|do|has|had|would|will|was|is) (?:he|she) (?:\w+ )?"
    r"(?:say|said|saying|think|thought|tell|ask(?!ed\b)|reply|replied|answer|argue|argued|explain|explained|promise[d]?"
    r"|want|add|added|claim|claimed|suggest|suggested|mean|agree|commit|offer|offered)\b",
    re.IGNORECASE,
)
# What such a word stands for may be named in the very question ("did the panel ... at its meeting").
_STANDS_FOR_ITS_OWN = re.compile(
    r"\b(?:the|which) (?:\w+ )?(?:board|cabinet|committee|council|councillors|members|officers|panel)\b"
    r".*\b(?:it|its|they|them|their)\b",
    re.IGNORECASE,
)
_SHORT = 5
# Of a long conversation only the last turns hold: more would hide what is asked now.
_KEPT_TEXT, _KEPT_WORDS = 60, 12
_LINKS = "about|at|by|during|for|from|in|of|on|to|with"
# "And for children's services?" takes the place of what stood behind the same word.
_INSTEAD = re.compile(rf"^(?:and|but|so|or|(?:and )?(?:what|how) about) (?P<link>{_LINKS})\b", re.IGNORECASE)


def follows(query: Query) -> bool:
    """Whether a question, coming after another, leans on it."""
    if _CARRIES_ON.search(query.text):
        return True
    if len(query.words) <= _SHORT and _STANDS_FOR.search(_STANDS_FOR_ITS_OWN.sub(" ", query.text)):
        return True
    names_nothing = not (query.people or query.roles or query.places or query.bodies.meant or query.times)
    return names_nothing and without_topic(query.words)


def carried_on(query: Query, before: Query, cited: Sequence[int], speaker: str | None = None) -> Query:
    """``query`` with what still holds of the question before it and of its answer.

    ``cited`` are the ids of passages that it cited, ``speaker`` is whose words it cited first.

    What the new question names itself (people, times, a council, a body, an item) takes the place
    of what was named; a question that only names something else asks for the same of that.
    """
    kept = _kept(query, before)
    left = {word for word in content_words(before.text) if word not in content_words(kept)}
    words = [word for word in (*before.words, *before.earlier) if word not in {*query.words, *left}]
    promised = before.wants is Wants.PROMISE and became(query.text) is not None
    instead = bool(_INSTEAD.search(query.text)) or _of_another_meeting(query, before)
    same = (query.wants is Wants.ANYTHING and instead) or promised
    return replace(
        query,
        people=query.people or (before.people if promised else _who_says(query, before, speaker)),
        text=re.sub(r" (?=[?!.,])", "", fold(f"{' '.join(kept.split()[-_KEPT_TEXT:])} {query.text}")),
        wants=before.wants if same else query.wants,
        places=query.places or before.places,
        times=_times(query.times, before.times),
        bodies=query.bodies if query.bodies.meant or query.bodies.unheld else before.bodies,
        items=query.items if query.items.known else before.items,
        acronyms=tuple(dict.fromkeys((*query.acronyms, *before.acronyms))),
        also=together(before.also, query.also),
        earlier=tuple(words[:_KEPT_WORDS]),
        near=tuple(cited),
        spoke=key(speaker) if speaker else None,
    )


def _who_says(query: Query, before: Query, speaker: str | None) -> tuple[str, ...]:
    """Whose words "he" or "she" asks for: of the one person spoken of before, or of the one who was asked for."""
    if query.roles or not _SAYS.search(query.text):
        return ()
    asked_for = (speaker,) if speaker and before.wants is Wants.PERSON else ()
    return before.people[:1] if len(before.people) == 1 else asked_for


def _of_another_meeting(query: Query, before: Query) -> bool:
    """Whether a question only names another meeting, of which it asks who came: "What about December?"."""
    names = bool(query.times or query.bodies.meant or query.places)
    leans = names and ANY_TOPIC.issuperset(query.words) and bool(_CARRIES_ON.search(query.text))
    return before.wants is Wants.ATTENDANCE and leans


def _times(own: Times, before: Times) -> Times:
    """The times that a follow-up names, asked of as those before were; else those before."""
    firm, of_meeting = own.firm or before.firm, own.of_meeting or before.of_meeting
    return replace(own, firm=firm, of_meeting=of_meeting) if own else before


def _kept(query: Query, before: Query) -> str:
    """What was asked before without what is replaced: another name, another number, what the same word leads in."""
    text = before.text
    instead = _INSTEAD.search(query.text)
    if instead:
        text = re.sub(rf"\b{instead['link']}\b .*?(?=\b(?:{_LINKS})\b|[?!.]|$)", "", text, count=1, flags=re.IGNORECASE)
    if query.people or query.roles:
        named = {part for person in before.people for part in content_words(person)}
        text = _without(text, named)
    if query.places:
        text = _without(text, set(before.places))
    if any(map(str.isdigit, query.words)):
        text = _without(text, set(filter(str.isdigit, before.words)))
    return _without(text, set(before.words) - ANY_TOPIC) if query.items.known else text


def _without(text: str, words: set[str]) -> str:
    """``text`` without whole words."""
    return re.sub(r"\w+", lambda word: "" if word[0].casefold() in words else word[0], text)
