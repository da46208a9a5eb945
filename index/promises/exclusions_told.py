"""What speaks against a promise that is minuted: wishes, powers, rules, and what is for others to do."""

from __future__ import annotations

from index.promises.cue import words
from index.promises.exclusion import Exclusion, Where
from index.promises.words import ANSWERING
from index.types import Authority

_TOLD = frozenset({Authority.MINUTED, Authority.RESOLVED, Authority.REPORTED})

TOLD: tuple[Exclusion, ...] = (
    Exclusion("question, minuted", _TOLD, Where.FROM, words(r"^[^.;]*\?\W*$"), "Could future reports include a map?"),
    Exclusion(
        "moved as an amendment",
        _TOLD,
        Where.BEFORE,
        words(
            r"\bmoved (?:by [^.;]{3,60} )?(?:as an amendment )?(?:that\b|$)(?![^.;]*\b(?:resolved|carried|agreed)\b)"
        ),
        "Councillor Lee, seconded by Councillor Fry, moved that the Clerk write to the Minister.",
    ),
    Exclusion(
        "running of the meeting, minuted",
        _TOLD,
        Where.SENTENCE,
        words(
            r"\b(?:(?:would|will) be presenting|dealt with (?:under|at) (?:item|minute|\d[\w/]*)"
            r"|next (?:\w+ )?meeting\b[^.;]{0,60} (?:would|will) (?:be (?:held|in|on|at)\b|take place)"
            r"|live[- ]?stream\w*|webcast"
            r"|recording of (?:the|this) meeting|the meeting (?:would|will) be (?:recorded|held in private)"
            r"|meet in (?:private|closed)|microphones?|mobile phones|cameras off|fire (?:alarm|exit)|evacuat\w+"
            r"|questions (?:would|will) be taken|the (?:next |annual |following )*meeting (?:would|will) (?:be held"
            r"|take place)|members of the public (?:wishing|present|(?:would|will) be)"
            r"|press and public|be excluded|speaking rights|meeting (?:would|will|to) be (?:closed|adjourned"
            r"|suspended)"
            r"|agenda item \d+ (?:would|will) be (?:considered|taken) (?:before|after|first|next)|item (?:would|will"
            r"|to) be (?:considered|taken|brought forward|moved) (?:before|after|first|next|to)|minutes (?:of"
            r"|from) (?:the|a) .{0,60}(?:be (?:approved|agreed|signed|confirmed)))\b"
        ),
        "The meeting would be recorded and made available on the website.",
    ),
    Exclusion(
        "reason of an absence",
        _TOLD,
        Where.BEFORE,
        words(r"\b(?:apologies|unable to attend|could not attend)\b"),
        "Cllr Ash gave his apologies as he would be attending a course.",
    ),
    Exclusion(
        "moved, not carried",
        _TOLD,
        Where.SENTENCE,
        words(
            r"^(?!.*\b(?:resolved|carried|agreed|accepted|approved|seconded|in favour)\b).*"
            r"\b(?:moved|proposed) (?:(?:an|the) (?:motion|amendment) )?(?:by [^.;]{3,60} )?that\b"
        ),
        "Councillor Dunn moved that the Council write to the water company.",
    ),
    Exclusion(
        "asked for by one member",
        frozenset({Authority.MINUTED}),
        Where.BEFORE,
        words(
            r"\b(?:moved|an? amendment|suggested|queried|questioned|requested|asked|urged|called for"
            r"|hoped|proposed an amendment|argued|wished|would like|wanted|sought)\b"
            r"(?:(?!\b(?:but|and (?:the|he|she|officers|this|would|will|said|stated|confirmed|agreed|undertook"
            r"|promised|replied)|which (?:the|he|she|officers)|who (?:would|will))\b|\bwho $)[^.;])"
            r"{0,120}$"
        ),
        "A Member suggested that the signs should be reviewed.",
    ),
    Exclusion(
        "thought by one member",
        frozenset({Authority.MINUTED}),
        Where.BEFORE,
        words(
            rf"^(?!\W*(?:the |an? )?(?:[\w'’-]+ ){{0,4}}?{ANSWERING}\b).*\b(?:felt|considered|expressed|thought"
            rf"|believed)\b"
            r"(?:(?!\b(?:but|and (?:the|he|she|officers|this|would|will|said|stated|confirmed|agreed|undertook"
            r"|promised|replied)|which (?:the|he|she|officers)|who (?:would|will))\b|\bwho $)[^.;])"
            r"{0,120}$"
        ),
        "A Member felt that the signs should be reviewed.",
    ),
    Exclusion(
        "purpose or rule",
        _TOLD,
        Where.SENTENCE,
        words(
            r"\b(?:in order to|the (?:aim|purpose|objective|role|remit) (?:of|is|was)"
            r"|would need to be|will need to be|needs? to be|must be|may be|can be|might be|is required to"
            r"|are required to|(?:would|will|should) (?:only|normally|usually|always|continue)|would enable"
            r"|would allow|expected to be|likely to be|as (?:they|it|we) (?:arise|develop)s?|every (?:year|month"
            r"|week)|statutory duty|shall be (?:liable|entitled)|condition(?:s)? \d)\b"
        ),
        "The panel's remit is to review how complaints would be investigated.",
    ),
)
