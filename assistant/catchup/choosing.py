"""Which few sentences tell most of an item together, and which one says what it is about.

Sentences are taken one by one, each for what those before it do not say (maximal marginal relevance:
Carbonell and Goldstein, "The use of MMR, diversity-based reranking for reordering documents and producing
summaries", 1998) and, where it can be, from another speaker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catchup.sentences import Sentence
from assistant.catchup.weighing import EASY_WORDS, leans

# What is taken already makes the rest worth less: for the words shared, the speaker, the contribution.
_SHARED, _SAME_SPEAKER, _SAME_CONTRIBUTION = 0.8, 0.3, 0.15
# What shares so much of its words with what is taken says the same.
_SAME = 0.85
# A point that tells much less than the best is none, however short; a good one may be so many words too long.
_WORTH, _OVER = 0.5, 10
# What a line says of where its words stand, in words.
CITED = 3
_INTRODUCES = re.compile(
    r"\b(?:purpose (?:of|is)|report (?:\w+ )?(?:is|sets?|covers?|gives|provides?|for)|annual report|covers? the period"
    r"|ask(?:s|ed|ing)? (?:the )?(?:panel|committee|members|board|council|cabinet)\b|notif(?:ied|ication)"
    r"|(?:considered|received|noted) (?:an? |the )?(?:\w+ ){0,3}(?:report|update|presentation|briefing)"
    r"|recommendations? (?:is|are|for)|recommended to|is brought|sets? out|aims? to|update on|overview of|seeks?"
    r"|present(?:s|ed)|briefed)\b",
    re.IGNORECASE,
)
# Fields of a record behind what was decided do not say what that was about.
_FIELD = re.compile(
    r"^(?:reasons?|alternatives?|(?:other )?options?|alternative options?|background papers?)\b[^.:]{0,60}:",
    re.IGNORECASE,
)
# Nor does who came and went, what somebody asked or moved, or what is yet to be sent or brought, or is not.
_ASIDE = re.compile(
    r"^(?:no|none|nobody|nothing)\b"
    r"|^(?:it was (?:then )?)?(?:moved|proposed) (?:by|and)\b|\bmoved\b[^.;]{0,60}\bseconded\b|\bseconded by\b"
    r"|\b(?:would|i will|i['’]ll|we will|we['’]ll) (?:also )?(?:include|circulate|send|provide|write|report back"
    r"|arrange|share|look into|find out)\b|"
    r"\b(?:left|leaving|returned to|re-?joined|withdrew from|entered|arrived at) (?:the )?"
    r"(?:room|meeting|chamber|table|hall)\b"
    r"|\b(?:asked|queried|enquired|wondered|questioned)(?: [\w'’-]+){0,3}? "
    r"(?:whether|if|what|how|why|when|where|who)\b",
    re.IGNORECASE,
)
# What an item is about is said in so many of its first sentences.
_FIRST = 15
# How much it counts there to introduce, to come early, to be telling, and each word too many.
_INTRODUCING, _EARLY, _TELLING, _WORDY = 2.0, 0.6, 0.4, 0.02
# Cues are counted up to so many.
_CUES = 2
# Where nothing introduces anything, it is one of so many that come first.
_OPENING = 2


def introduces(told: Sequence[Sentence], scores: Sequence[float], chair: str | None = None) -> Sentence | None:
    """The sentence that says what an item is about: one of its first that introduces something, else of the very first.

    What the ``chair`` says to lead on is none, where somebody else speaks.
    """
    pairs = list(zip(told, scores, strict=True))
    early = ([pair for pair in pairs if not _FIELD.match(pair[0].text)] or pairs)[:_FIRST]
    early = [pair for pair in early if not _ASIDE.search(pair[0].text)]
    others = [pair for pair in early if pair[0].piece.speaker != chair or pair[0].piece.uncertain] if chair else early
    cued = [pair for pair in early if _INTRODUCES.search(pair[0].text)]
    alone = [pair for pair in others or early if not leans(pair[0].text)]
    left = cued or alone[:_OPENING] or early[:_OPENING]
    return max(left, key=lambda pair: _about(pair[0], pair[1], early.index(pair) / len(early)))[0] if left else None


def is_introduced_by(sentence: Sentence) -> bool:
    """Whether a sentence has the words by which an item is introduced."""
    return bool(_INTRODUCES.search(sentence.text))


def _about(one: Sentence, score: float, place: float) -> float:
    """How well a sentence says what its item is about; ``place`` is where it stands among the first, from 0 to 1."""
    cue = min(len(_INTRODUCES.findall(one.text)), _CUES) / _CUES
    return _TELLING * score + _INTRODUCING * cue - _EARLY * place - _WORDY * max(one.length - EASY_WORDS, 0)


def distinct(
    told: Sequence[Sentence], scores: Sequence[float], taken: Sequence[Sentence], short: bool
) -> list[Sentence]:
    """All that is told beside ``taken``, in order; where two say the same, the one that tells more.

    ``short`` leaves out too what says the same and more, as it is longer.
    """
    chosen: list[Sentence] = list(taken)
    for one, _ in sorted(zip(told, scores, strict=True), key=lambda pair: -pair[1]):
        says_more = short and any(_shared(other, [one]) >= _SAME for other in chosen)
        if one not in chosen and not says_more and _shared(one, chosen) < _SAME:
            chosen.append(one)
    return sorted((one for one in chosen if one not in taken), key=lambda one: one.place)


def choose(
    told: Sequence[Sentence], scores: Sequence[float], room: int, taken: Sequence[Sentence] = (), most: int = 6
) -> list[Sentence]:
    """The sentences that tell most together beside those ``taken``, in order.

    They are at most ``most``, and have about ``room`` words with what is said of their sources.
    """
    chosen: list[Sentence] = list(taken)
    least = _WORTH * max(scores, default=0.0)
    left = [(one, score) for one, score in zip(told, scores, strict=True) if score >= least and one not in chosen]
    while left and room >= _OVER and len(chosen) - len(taken) < most:
        best = max(left, key=lambda pair: pair[1] - _known(pair[0], chosen))
        left.remove(best)
        if best[0].length <= room + _OVER and _shared(best[0], chosen) < _SAME:
            chosen.append(best[0])
            room -= best[0].length + CITED
    return sorted((one for one in chosen if one not in taken), key=lambda one: one.place)


def _known(one: Sentence, chosen: Sequence[Sentence]) -> float:
    """How much less a sentence is worth for what is taken already."""
    speakers = sum(one.piece.speaker is not None and one.piece.speaker == other.piece.speaker for other in chosen)
    beside = any(one.piece.contribution_id == other.piece.contribution_id for other in chosen)
    shared = _shared(one, chosen)
    return _SHARED * shared + _SAME_SPEAKER * speakers + _SAME_CONTRIBUTION * beside


def _shared(one: Sentence, chosen: Sequence[Sentence]) -> float:
    """The greatest share of a sentence's words that one of those taken has too."""
    count = max(len(one.stems), 1)
    return max((len(one.stems & other.stems) / count for other in chosen), default=0.0)
