"""The cues of what speakers say is on its way: papers, answers, and things in place by a day."""

from __future__ import annotations

from index.promises.committing import SPEAKER
from index.promises.cue import Cue, Voice, words
from index.promises.done import TOLD_DONE
from index.promises.words import BODY, TIME
from index.types import Authority

_SAID = frozenset({Authority.SAID})
_SPOKEN = frozenset({Authority.SAID, Authority.MINUTED})

COMING: tuple[Cue, ...] = (
    Cue(
        "thing in place by then, as said",
        _SAID,
        Voice.SPEAKER,
        words(
            r"\b(?:it|that|this|they|those|these|there|somebody|someone|which|(?:the|your|our|each"
            r"|every) (?:(?!(?:so|and|I|we|you|he|she"
            r"|they|that|which|it)\b)[\w-]+ ?){1,4}?)(?:['’]ll| will|['’]s going to) (?:also |then |all |just )?"
            rf"(?:be {TIME}(?:{TOLD_DONE}|with (?:you|the)\b|back|out\b|up\b|in (?:place|post|your)|there\b|here\b"
            rf"|working|running|an? (?:\w+ )?(?:bus|barrier"
            r"|meeting|session|report|letter|notice|update|visit|crew|van|skip|drop-in|note|answer|item|announcement))"
            r"|come (?:to|back|out|straight|round)\b|go (?:out|to|on|live|up|in)\b(?! to (?:the|a) vote)|get (?:done"
            r"|fixed|sorted|sent|mended)|arrive|reopen|follow"
            r"|have (?:an? (?:answer|reply|copy|letter)|it\b|that\b))",
            r"\bthere(?:['’]ll| will) be announcements?\b",
            r"\b(?:we|they|I|teams?|officers|crews?|somebody|someone|engineers?)(?:['’]ll| will|['’]re going to"
            r"| are going to) be (?:out (?:there|on)"
            r"|on site|round|along|there)\b",
            r"\b(?:it|that|this|they|which)(?:['’]ll| will) be in (?:the|your|our|my) (?:\w+ )?(?:reports?|minutes"
            r"|pack|papers|newsletter|next)\b"
            r"|\b(?:it|that|this|they)(?:['’](?:s|re)| is| are) (?:going|coming) (?:out|up|in|to|back)\b",
            r"\b(?:it|that|this)['’]s going (?:on|in|to|into) (?:the|that|my|our) (?:agenda|list|report|minutes|next"
            r"|work programme)\b",
            r"\byou(?:['’]ll| will) (?:all |each |both )?(?:get|have|receive)\b(?! (?:seen|heard|noticed|read|to|had"
            r"|been|an? (?:chance"
            r"|opportunity|transcript|minute|moment)|the (?:chance|opportunity)))",
        ),
        "It will be working before the clocks go back.",
        dated=True,
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
