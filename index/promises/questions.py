"""Who asks for something in minutes, and whose question a sentence answers."""

from __future__ import annotations

import re

from index.cue_words import BODY, OFFICER
from index.promises.subjects import LONGEST
from index.promises.tellers import NO_TELLER, answers_too

_ASKED = re.compile(
    r"\b(?:also |then |further )?(?:asked|queried|questioned|enquired|inquired|requested|raised"
    r"|expressed concerns?|was concerned|sought|wondered|wished to know|wanted to know|suggested)\b",
    re.IGNORECASE,
)
# A member who says something gets what is promised about it.
_SAYS = re.compile(
    r"\b(?:also |then |further )?(?:felt|thought|considered|commented|remarked|observed|noted|hoped|complained|said"
    r"|pointed out|mentioned|referred|drew attention|was (?:disappointed|unhappy|troubled)|reminded|believed"
    r"|disagreed|argued|stressed|objected|warned|worried|feared|regretted|doubted|complained"
    r"|(?:did not|didn['’]t) (?:agree|accept|believe|think)|was not (?:convinced|satisfied|persuaded|happy))\b",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"(?:Cllr|Councillor|Alderman|Bailie|(?:an?|another|one) (?:member|resident))\b", re.IGNORECASE)
_ANSWERED = re.compile(
    r"\b(?:response|answer|reply|replying|responding) to (?:(?:an? |the |further )?(?:\w+ )?(?:questions?|quer(?:y"
    r"|ies)|requests?"
    r"|concerns?|points?|comments?)(?: \w+)? (?:from|by|of) (?P<who>[^,.;]{3,60}?)"
    r"(?= (?:about|on|regarding|concerning|as|whether|in|who|for)\b|[,.;]|$)|(?P<direct>(?:the (?:[\w-]+ ){0,3}?"
    r"(?:chair\w*|convener|mayor|leader|provost)|(?:Cllr|Councillor|Alderman"
    r"|Mrs?|Ms|Miss|Dr|a Member)\b[^,.;]{0,40}))(?=,)|(?P<whose>(?:the "
    r"|an? )?\w+)(?:['’]s|s['’]) questions?)",
    re.IGNORECASE,
)
# Who asks stands last before the verb, perhaps with a note in brackets or a post.
_ASKER = re.compile(
    rf"(?P<who>(?:{OFFICER}|(?:an?|one|another|the|some|several|other|two|three|a number of|many) (?:other )?"
    rf"(?:members?|residents?|councillors?)(?: of the (?:public|\w+))?|(?:the |this )?(?:[\w'’-]+ ){{0,3}}?{BODY})"
    r"(?: \([^)]{2,40}\)|, [^,]{3,50})?)$",
    re.IGNORECASE,
)
# What asks, and leaves the answer to others.
_QUESTIONS = re.compile(
    r"(?:asked|queried|questioned|enquired|inquired|wondered|sought|wished to know|wanted to know|requested"
    r"|raised (?:a |the )?(?:question|query|queries|concerns?)|expressed concerns?|was concerned)\b",
    re.IGNORECASE,
)
# "Mrs Dunn said that it was not enough, and asked for the figures": who stands first asks as well.
_SAID_AND = re.compile(
    rf"^\W*(?P<who>{OFFICER})(?: \([^)]{{2,40}}\))? (?:also |then )?(?:said|told|thought|felt|[a-z]+ed)\b"
    r"(?=.*(?:,|;| and| but) ?(?:and |but |also |then |further )*$)",
    re.IGNORECASE,
)
# "Mrs Lee, of Mill Lane, Upton": where who asks lives.
_HOME = re.compile(
    r"(?<=[a-z]), (?:a (?:local )?resident )?(?:of|from)"
    r" [A-Z][\w'’-]+(?:,? (?:[A-Z][\w'’-]+|and|of))*$"
)
# So many characters before a verb its subject stands.
_NEAR = 120


def asker(sentence: str) -> str | None:
    """Who asks for something in a sentence of minutes, or None."""
    if who := answered(sentence):
        return who
    return _before_verb(sentence, _ASKED)


def member_speaking(sentence: str) -> str | None:
    """Which member says something in a sentence of minutes, or None."""
    who = _before_verb(sentence, _SAYS)
    return who if who and _MEMBER.match(who) else None


def _before_verb(sentence: str, verbs: re.Pattern[str]) -> str | None:
    match = verbs.search(sentence)
    asking = _asking(sentence[: match.start()][-_NEAR:]) or _first(sentence[: match.start()]) if match else None
    told = asking and len(asking.split()) <= LONGEST and (_MEMBER.match(asking) or not NO_TELLER.match(asking))
    return _inside(asking) if asking and told else None


def answered(sentence: str) -> str | None:
    """Whose question a sentence says that it answers, or None: "In response to a question from Cllr Lee, ..."."""
    match = _ANSWERED.search(sentence)
    return _inside((match["who"] or match["direct"] or match["whose"]).strip(" ,")) if match else None


def _asking(words: str) -> str | None:
    """Who asks, of all that stands before the verb: "b) Following that, Councillor Lee welcomed it and" asked."""
    told = re.sub(r"\s(?:welcomed|thanked|noted|[a-z]+ed)\b[^,;]*\b(?:and|but)$", "", words.strip(" ,•"))
    told = re.sub(r"(?:,? (?:had|has|who|also|then|again|further|duly|and))+$", "", told)
    match = _ASKER.search(_HOME.sub("", told))
    return match["who"].strip(" ,") if match else None


def _first(words: str) -> str | None:
    """Who stands first before the verb, and did something else before it."""
    match = _SAID_AND.match(words)
    return match["who"] if match else None


def _inside(who: str) -> str:
    """``who`` as it stands inside a sentence, without what it asked for: "the Panel" of "the list which the Panel"."""
    who = re.sub(r"^.* (?:which|that|whom) (?=the\b|this\b|[A-Z])", "", who)
    return re.sub(r"^(?:The|A|An|Some|Several) ", lambda match: match[0].lower(), who)


def asks(sentence: str) -> bool:
    """Whether a sentence of minutes asks, and tells nobody's answer."""
    asked = _QUESTIONS.search(sentence)
    return bool(asked and asker(sentence) and not answers_too(sentence, asked.end()))
