"""To whom a promise is made, and the request that it answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.people.spelling import may_be_one, spelling_of
from index.promises.agents import granting
from index.promises.promise import Person
from index.promises.questions import answered, asker, member_speaking
from index.promises.recipients import only_met, recipient
from index.promises.tellers import teller
from index.promises.written_answers import answerer
from index.text import plain, sentences
from index.types import Authority, Contribution, Meeting

_QUESTION = re.compile(
    r"\?\s*$|\byou were (?:going|due|meant|supposed) to\b|\byou(?:['’]d)? (?:said|promised|told us)\b"
    r"|\b(?:i|we)(?: have|['’]ve)(?: not|n['’]t| never| still not)(?: yet)? (?:seen|had|got|heard|received)\b"
    r"|\b(?:can|could|would|will) (?:you|we|it|that|there|they)\b|\b(?:how|what|why|when|whether|wonder\w*"
    r"|curious|ask)\b",
    re.IGNORECASE,
)
# Who asks is who is to have it.
_YOU = re.compile(
    r"\b(?:to|with|for|give|send|let|tell|ring|show|inform|update|get|e-?mail|call|write|provide|drop|invite) you\b"
    r"|\byou(?:['’]ll| will) (?:have|get|see|hear|receive)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\b(?:can|could|would|will|may|might) (?:you|we|i|they|it be (?:ok|okay|possible|helpful|good|useful)|officers"
    r"|that|this|it|there"
    r"|the \w+|someone|somebody)\b(?![^.?]{0,40}\b(?:tell (?:us|me)|explain|clarify|remind|say (?:a|something|what"
    r"|why|how)|describe)\b)[^.?]*"
    r"\b(?:have|provide|share|send|put|included?|add|added|bring|circulated?|report|look into|look at|check|commit"
    r"|write|publish"
    r"|come (?:back|and|to)|table|supply|undertake|raise|arrange|review|make sure|let (?:us|me"
    r"|the committee) (?:have|know)|get|see"
    r"|ring|phone|e-?mail|fetch|book|order|draft|forward|split|shown?|broken down|sent|given|be (?:in|on|told|kept"
    r"|done|fixed|moved)|go (?:in|on)|take|follow|chase"
    r"|pick|attend|meet|visit"
    r"|speak|talk to|find out|set up|do (?:that|this|it|so))\b"
    r"|\b(?:is|was) (?:that|this|it) something (?:that )?(?:we|you|officers|the \w+) (?:could|can|might|would)\b"
    r"|\bwould it be possible\b"
    r"|\b(?:any|some) chance (?:of|that|you|we)\b|\bis it possible (?:to|for|that)\b|\b(?:i['’]d|i would|we['’]d"
    r"|we would) (?:like (?:to see|to have|us to|officers to|you to|that|it|a|an|the)|ask (?:that|for|officers"
    r"|you to)|appreciate|be grateful)\b"
    r"|\b(?:will|would|could|can) you\??\W*$|\bplease (?:can|could|would|will)\b|\bwere (?:you )?going to (?:ask"
    r"|send|check|find|bring|look)\b"
    r"|\bit (?:would|might) be (?:really |very )?(?:good|useful|helpful|handy|nice) (?:to (?:have|see|get|know)|if)\b",
    re.IGNORECASE,
)
_PLEASED = (
    r"(?:(?:i|we)(?:['’]d| would|['’]m| am| are|['’]re)(?: be)?(?: \w+){0,2}? (?:happy|glad|delighted"
    r"|pleased)(?: to)?)"
)
_YES = (
    r"(?:yes|yeah|yep|yup|aye|absolutely|of course|course (?:i|we|it|you) (?:can|will|is)|certainly|sure|definitely"
    r"|no problem(?: at all)?"
    rf"|by all means|happy to|{_PLEASED}|(?:we|i) (?:can|will)(?=[.,!]|$| (?:do|certainly|indeed)\b)|we['’]ll do"
    rf"|i['’]ll do|that['’]s (?:fine|doable"
    rf"|no problem|not a problem)|will do"
    r"|can do|i commit|(?:i|we) (?:don['’]t|do not) see (?:a|any|why not|that being a) ?(?:problem|reason"
    r"|difficulty)?|that can (?:be done|go in)|consider it done"
    r"|not a problem|with pleasure|gladly|okay,? (?:yes|will do|fine)|noted,? (?:yes|will do))"
)
# Whom a yes is said to, or how it is to be done; what else stands before one is what it confirms: "Grade two, yes".
_ADDRESSED = (
    r"(?:(?:councillor|cllr|mrs?|ms|miss|dr|chair\w*|convener|provost|leader|lord mayor|madam|thank you|thanks|through"
    r" you|sorry|yes|no|by|in|for|on|at|with|to)\b(?: [\w'’-]+){0,3}|(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){0,2})"
)
_ASSENTS = re.compile(
    rf"^\W*(?:(?:um|er|erm|well|thank you|thanks|through you|okay|right|ah)[,.]? (?:chair\w*"
    rf"|councillor \w+)?[,.]? ?){{0,3}}(?:{_ADDRESSED}, )?{_YES}\b"
    r"(?!,? (?:i|we) (?!(?:can|will|could|shall)\b)[a-z]+\b"
    r"|,? (?:it|they|that|there|you|he|she)(?: (?:is|was|are|were|has|have|did|does|do)|['’](?:s|re"
    r"|ve))\b(?! (?:fine|no problem|doable|possible|not a problem)))",
    re.IGNORECASE,
)
# Who is asked whether a proposal suits grants that.
_CONTENT = re.compile(
    r"\b(?:content|happy|okay|ok|comfortable|fine) with (?:that|this)\b|\bagree(?:able)? to (?:that|this)\b",
    re.IGNORECASE,
)
_MOVES = re.compile(r"\b(?:i|we)(?:['’]d| would)? (?:like to |want to )?(?:propose|move)\b", re.IGNORECASE)
_SHORT_ANSWER = 18
# So many sentences of a question are shown, and so many contributions back it is looked for.
_SENTENCES, _BACK, _ASKING = 2, 8, 3
# Who has the floor after an answer brings something up in so many words.
_AT_LENGTH = 15
# A shorter one asks nothing unless it is a question, of some words, that does not just call on somebody.
_FEW_WORDS, _FEWEST = 7, 4
_CALLS = re.compile(
    r"\b(?:respond|reply|come (?:back|in)|any (?:\w+ )?(?:questions?|comments?|thoughts)|any(?:body|one|thing)"
    r"|next|move on|want to|like to|over to|agreed|happy with|sorry|pardon|repeat)\b",
    re.IGNORECASE,
)


def asked(
    meeting: Meeting, at: int, before: Sequence[str], words: str, begin: int, who: Person
) -> tuple[str | None, str | None]:
    """To whom ``who`` promises something in contribution ``at``, and the request it answers.

    It is who gets what is promised with ``words`` from ``begin`` on where they are named, else who asked for it,
    never who promises. ``before`` are the sentences of the contribution that precede it.
    """
    getting = recipient(words, begin)
    getting = None if getting and is_named(getting, who) else getting
    met = getting is not None and only_met(words, begin)
    if meeting.contributions[at].authority is Authority.SAID:
        asking, request = _said(meeting, at)
        return (asking if asking and (met or _YOU.search(words)) else getting or asking), request
    asking, request = _minuted(meeting, at, before, words, who)
    return (asking if asking and met else getting or asking), request


def is_request(sentence: str) -> bool:
    """Whether a spoken sentence asks for something to be done or handed over."""
    return bool(_REQUEST.search(sentence))


def assents(text: str) -> bool:
    """Whether what is said is no more than a yes."""
    return bool(_ASSENTS.match(text)) and len(text.split()) <= _SHORT_ANSWER and "?" not in text


def _said(meeting: Meeting, at: int) -> tuple[str | None, str | None]:
    one = _asking(meeting.contributions, at)
    if one is None:
        return None, None
    question = _QUESTION
    if _CONTENT.search(one.text) and (moved := _moving(meeting.contributions, at)):
        one, question = moved, _MOVES
    units = sentences(one.text)
    asking = [place for place, (begin, end) in enumerate(units) if question.search(one.text[begin:end])]
    last = asking[-1] if asking else len(units) - 1
    first = max(0, last - _SENTENCES + 1)
    return one.speaker, one.text[units[first][0] : units[last][1]]


def _moving(told: Sequence[Contribution], at: int) -> Contribution | None:
    """Whose proposal it is that a speaker is asked whether he is content with."""
    others = (one for one in reversed(told[max(0, at - _BACK) : at]) if one.speaker not in (None, told[at].speaker))
    return next((one for one in others if _MOVES.search(one.text)), None)


def _asking(told: Sequence[Contribution], at: int) -> Contribution | None:
    """Whose words a speaker answers: the last other who asks something under the item, else the last other.

    Words that are marked as another's answer whoever has the label.
    """
    said = told[at]
    others = [
        one
        for one in reversed(told[max(0, at - _BACK) : at])
        if one.item == said.item and one.speaker and (one.speaker == said.speaker) == said.uncertain
        if not one.uncertain and _says_enough(one.text)
    ]
    if others and _answered_since(told, at, others):
        return others[0]
    return next((one for one in others if _asks(one.text)), next(iter(others), None))


def _answered_since(told: Sequence[Contribution], at: int, others: Sequence[Contribution]) -> bool:
    """Whether who speaks has answered the last question, and another has brought something up at length since."""
    before = told[at - 1]
    if before is not others[0] or before.speaker == told[0].speaker or len(before.text.split()) < _AT_LENGTH:
        return False
    asked = next((place for place in reversed(range(max(0, at - _BACK), at)) if _asks(told[place].text)), at)
    return any(one.speaker == told[at].speaker for one in told[asked + 1 : at])


def _asks(text: str) -> bool:
    """Whether the last sentences of what is said ask something."""
    units = sentences(text)[-_ASKING:]
    return any(_QUESTION.search(text[begin:end]) for begin, end in units)


def _says_enough(text: str) -> bool:
    """Whether what is said may be a request: it has some words, or is a question of a few."""
    told = len(text.split())
    return told > _FEW_WORDS or (told >= _FEWEST and text.rstrip().endswith("?") and not _CALLS.search(text))


def _minuted(
    meeting: Meeting, at: int, before: Sequence[str], words: str, who: Person
) -> tuple[str | None, str | None]:
    """The last sentence, of these, before them, or of the paragraph before, in which somebody asks."""
    if asking := answered(words) or (asker(words) if granting(words) else None):
        return (None if is_named(asking, who) else asking), None
    here = meeting.contributions[at]
    if asking := answerer(meeting.contributions, at)[1]:
        return asking, None
    earlier: Sequence[str] = ()
    if at and meeting.contributions[at - 1].item == here.item and here.authority is Authority.MINUTED:
        text = meeting.contributions[at - 1].text
        earlier = _unanswered([text[begin:end] for begin, end in sentences(text)], who)
    for sentence in reversed((*earlier, *before)):
        asking = asker(sentence) or member_speaking(sentence)
        if asking and not is_named(asking, who):
            return asking, sentence
    return None, None


def _unanswered(told: Sequence[str], who: Person) -> Sequence[str]:
    """The last sentences of a paragraph, which nobody but ``who`` answers in it."""
    for place in reversed(range(len(told))):
        if asker(told[place]) or member_speaking(told[place]):
            continue
        answering = teller(told[place])
        if answering and not is_named(answering, who):
            return told[place + 1 :]
    return told


def is_named(printed: str, who: Person) -> bool:
    """Whether ``printed`` names who promises, by name or post."""
    if who.name and may_be_one(spelling_of(printed), spelling_of(who.name)):
        return True
    return bool(who.role) and plain(printed).removeprefix("the ") == plain(who.role or "").removeprefix("the ")
