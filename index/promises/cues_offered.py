"""The cues of what speakers offer, plan, or have on its way: one row each, with an example."""

from __future__ import annotations

from index.promises.committing import GOING, SPEAKER, VAGUE
from index.promises.cue import Cue, Voice, words
from index.promises.undertaking import UNDERTAKEN
from index.promises.words import BODY
from index.types import Authority

_SAID = frozenset({Authority.SAID})
_SPOKEN = frozenset({Authority.SAID, Authority.MINUTED})

OFFERED: tuple[Cue, ...] = (
    Cue(
        "will do by then",
        _SPOKEN,
        Voice.SPEAKER,
        words(rf"{GOING}(?!{VAGUE})[a-z]{{3,}}\b"),
        "We will open the consultation in March.",
        dated=True,
    ),
    Cue(
        "aim to do by then",
        _SPOKEN,
        Voice.SPEAKER,
        words(
            rf"{SPEAKER}(?:['’](?:re|m))?\s+(?:are |am |now |also )?(?:aim|plan|intend|hop|expect|propos|due)(?:n?ing"
            rf"|e)? to "
            rf"(?:be |be able to )?(?:{UNDERTAKEN}|have (?:that|this|it|the \w+) (?:ready|out|published|in place)"
            rf"|launch|complete|finali[sz]e|start|open|deliver|finish|implement)"
        ),
        "We aim to publish the plan in January.",
        dated=True,
    ),
    Cue(
        "has committed to do by then",
        _SAID,
        Voice.SPEAKER,
        words(rf"{SPEAKER}(?:['’](?:ve|re|m)|\s+(?:have|are|am)) committ(?:ed|ing) to [a-z]+ing\b"),
        "We've committed to publishing that by the end of March.",
        dated=True,
    ),
    Cue(
        "is doing by then",
        _SAID,
        Voice.SPEAKER,
        words(
            rf"{SPEAKER}(?:['’]re|['’]m| are| am) (?:also |now |then )?(?:opening|launching|starting|publishing|running"
            r"|introducing|recruiting|rolling out|installing|holding|hosting|setting up|reviewing|relaunching"
            r"|piloting)\b"
        ),
        "We are opening twelve new beds in December.",
        dated=True,
    ),
    Cue(
        "could offer",
        _SAID,
        Voice.SPEAKER,
        words(
            r"\b(?:it|that) would be (?:really |very |quite )?(?:great|good|helpful|useful"
            r"|nice) if we could (?:be (?:accompanied|joined)"
            r"|bring|invite|include|build|add|come back|share|provide|send)\b"
        ),
        "Perhaps it would be good if we could bring two social workers along.",
    ),
    Cue(
        "could certainly do",
        _SAID,
        Voice.SPEAKER,
        words(
            rf"{SPEAKER} could (?:certainly|definitely|of course|absolutely|easily|happily) {UNDERTAKEN}",
            r"\bI think (?:that )?(?:we|I) could (?:come back|bring|provide|share|circulate|arrange|send)\b",
        ),
        "We could certainly provide a briefing note.",
    ),
    Cue(
        "happy for it to be done",
        _SAID,
        Voice.SPEAKER,
        words(
            r"\b(?:happy|glad|content|pleased|delighted) for (?:that|this|it|those|you|members|the committee) to"
            r" (?:be (?:added|included|shared|circulated|put|brought)|come|go|visit|see|have)\b"
        ),
        "I'm very happy for that to be added to the work programme.",
    ),
    Cue(
        "paper on its way",
        _SAID,
        Voice.SPEAKER,
        words(
            r"\bthere(?:['’]ll| will|['’]s going to) be (?:an? |further )(?:\w+ ){0,3}(?:reports?|papers?|updates?"
            r"|briefings?|consultation|review"
            r"|workshop|session|statement|announcement)\b",
            rf"{SPEAKER}(?:['’]re|['’]m| are| am) (?:also |now )?(?:bringing|taking|presenting|submitting|publishing"
            rf"|launching|circulating) (?:\w+ ){{0,4}}?"
            rf"(?:to|at|in|next) (?:the |this |your |a )?(?:\w+ )?(?:{BODY}|scrutiny|week|month|january|february"
            rf"|march|april|may|june|july|august"
            r"|september|october|november|december)\b",
        ),
        "We're bringing a paper to Cabinet in March.",
    ),
    Cue(
        "will come to a body",
        _SAID,
        Voice.SPEAKER,
        words(
            r"\b(?:that|it|this|which|report|paper|strategy|plan|update)(?: will|['’]ll|['’]s going to) (?:then "
            r"|also |all )?"
            rf"(?:be )?(?:com(?:e|ing)|go(?:ing)?) (?:back |forward )?to (?:this|the|your|a|our) (?:\w+ )?(?:{BODY}"
            rf"|scrutiny)\b",
            r"\b(?:will|['’]ll) be (?:up )?(?:available )?on (?:the|our) (?:website|web ?page|portal|system)\b",
        ),
        "That will come back to this committee in January.",
    ),
)
