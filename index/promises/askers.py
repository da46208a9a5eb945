"""To whom a promise is made, and the request that it answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.promises.agents import granting
from index.promises.questions import answered, asker, member_speaking
from index.promises.recipients import recipient
from index.promises.written_answers import answerer
from index.text import sentences
from index.types import Authority, Contribution, Meeting

_QUESTION = re.compile(
    r"\?\s*$|\b(?:can|could|would|will) (?:you|we|it|that|there|they)\b|\b(?:how|what|why|when|whether|wonder\w*"
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
_ASSENTS = re.compile(
    rf"^\W*(?:(?:um|er|erm|well|thank you|thanks|through you|okay|right|ah)[,.]? (?:chair\w*"
    rf"|councillor \w+)?[,.]? ?){{0,3}}(?:(?:\w+ ){{1,3}}?\w+, )?{_YES}\b"
    r"(?!,? (?:i|we) (?!(?:can|will|could|shall)\b)[a-z]+\b"
    r"|,? (?:it|they|that|there|you|he|she)(?: (?:is|was|are|were|has|have|did|does|do)|['’](?:s|re"
    r"|ve))\b(?! (?:fine|no problem|doable|possible|not a problem)))",
    re.IGNORECASE,
)
_SHORT_ANSWER = 18
# So many sentences of a question are shown, and so many contributions back it is looked for.
_SENTENCES, _BACK = 2, 8
_FEW_WORDS = 7


def asked(
    meeting: Meeting, at: int, before: Sequence[str], words: str, begin: int = 0
) -> tuple[str | None, str | None]:
    """To whom contribution ``at`` promises something with ``words`` from ``begin`` on, and the request it answers.

    It is who gets what is promised where they are named, else who asked for it. ``before`` are the
    sentences of the contribution that precede it.
    """
    getting = recipient(words, begin)
    if meeting.contributions[at].authority is Authority.SAID:
        who, request = _said(meeting, at)
        return (who if who and _YOU.search(words) else getting or who), request
    who, request = _minuted(meeting, at, before, words)
    return getting or who, request


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
    units = sentences(one.text)
    asking = [place for place, (begin, end) in enumerate(units) if _QUESTION.search(one.text[begin:end])]
    last = asking[-1] if asking else len(units) - 1
    first = max(0, last - _SENTENCES + 1)
    return one.speaker, one.text[units[first][0] : units[last][1]]


def _asking(told: Sequence[Contribution], at: int) -> Contribution | None:
    """Whose words a speaker answers: the last other who asks something under the item, else the last other.

    Words that are marked as another's answer whoever has the label.
    """
    said = told[at]
    others = [
        one
        for one in reversed(told[max(0, at - _BACK) : at])
        if one.item == said.item and one.speaker and (one.speaker == said.speaker) == said.uncertain
        if not one.uncertain and len(one.text.split()) > _FEW_WORDS
    ]
    return next((one for one in others if _QUESTION.search(one.text)), next(iter(others), None))


def _minuted(meeting: Meeting, at: int, before: Sequence[str], words: str) -> tuple[str | None, str | None]:
    """The last sentence, of these, before them, or of the paragraph before, in which somebody asks."""
    if who := answered(words) or (asker(words) if granting(words) else None):
        return who, None
    here = meeting.contributions[at]
    if who := answerer(meeting.contributions, at)[1]:
        return who, None
    earlier: list[str] = []
    if at and meeting.contributions[at - 1].item == here.item and here.authority is Authority.MINUTED:
        text = meeting.contributions[at - 1].text
        earlier = [text[begin:end] for begin, end in sentences(text)]
    for sentence in reversed((*earlier, *before)):
        if who := asker(sentence) or member_speaking(sentence):
            return who, sentence
    return None, None
