"""What speaks against a promise that is minuted: wishes, powers, rules, and what is for others to do."""

from __future__ import annotations

from index.promises.cue import Voice, words
from index.promises.exclusion import Exclusion, Where
from index.promises.words import ANSWERING
from index.types import Authority

_TOLD = frozenset({Authority.MINUTED, Authority.RESOLVED, Authority.REPORTED})

TOLD: tuple[Exclusion, ...] = (
    Exclusion(
        "running of the meeting, minuted",
        _TOLD,
        Where.SENTENCE,
        words(
            r"\b(?:(?:would|will) be presenting|dealt with (?:under|at) (?:item|minute|\d[\w/]*)"
            r"|next (?:\w+ )?meeting\b[^.;]{0,60} (?:would|will) (?:be held|take place)|live[- ]?stream\w*|webcast"
            r"|recording of (?:the|this) meeting|the meeting (?:would|will) be (?:recorded|held in private)"
            r"|microphones?|mobile phones|cameras off|fire (?:alarm|exit)|evacuat\w+"
            r"|questions (?:would|will) be taken|the (?:next |annual |following )*meeting (?:would|will) (?:be held"
            r"|take place)|members of the public (?:wishing|present|(?:would|will) be)"
            r"|press and public|be excluded|speaking rights|meeting (?:would|will|to) be (?:closed|adjourned|suspended)"
            r"|agenda item \d+ (?:would|will) be (?:considered|taken) (?:before|after|first|next)|item (?:would|will"
            r"|to) be (?:considered|taken|brought forward|moved) (?:before|after|first|next|to)|minutes (?:of"
            r"|from) (?:the|a) .{0,60}(?:be (?:approved|agreed|signed|confirmed)))\b"
        ),
        "The meeting would be recorded and made available on the website.",
    ),
    Exclusion(
        "another's to do",
        _TOLD,
        Where.BEFORE,
        words(
            r"\b(?:the )?(?:(?:central |uk |welsh |scottish |new |national )*government|dfe|department (?:for"
            r"|of) \w+|ofsted|cqc|home office|treasury|secretary of state|minister(?:s|ial)?|parliament|applicants?"
            r"|developers?|objectors?|children|pupils|young people|the public|bidders?"
            r"|schemes?|developments?|proposals?|applications?|extensions?|buildings?|sites?|budgets?|projects?|grants?"
            r"|funding|units?|environment agency|network rail|regulator)(?: (?:reports?|team|who|which|that))? $"
            r"|\b(?:who"
            r"|which) $"
        ),
        "The Government would provide further guidance.",
    ),
    Exclusion(
        "the public's to do",
        _TOLD,
        Where.BEFORE,
        words(
            r"\b(?:residents|parents|tenants?|landlords?|households?|schools|polic(?:y|ies)|plans?)(?: (?:who|which"
            r"|that))? $"
        ),
        "Tenants would report repairs through the website.",
        voice=Voice.ACTIVE,
    ),
    Exclusion(
        "rule of another paper",
        _TOLD,
        Where.BEFORE,
        words(
            r"\b(?:rules?|standing orders?|polic(?:y|ies)|guidance|legislation|the act|regulations?|protocol|code"
            r"|constitution|the law|strateg(?:y|ies)|plans?|reviews?|guidelines|terms of reference)"
            r" (?:states?|stated|requires?|required|says?|said|provides?|sets? out|recommends?|recommended)\b",
            r"\bunder (?:the|this|these|its) (?:[\w-]+ )?(?:strategy|policy|scheme|plan|proposals?|contract|agreement"
            r"|arrangements?|act|rules|law)\b",
        ),
        "The rules state that a member shall be asked to withdraw.",
    ),
    Exclusion(
        "only on request",
        _TOLD,
        Where.FROM,
        words(
            r"^[^.;]{0,40}\b(?:on (?:request|application|demand)|provided by an?\b|provided (?:through|within|free)\b)"
        ),
        "Documents would be made available on request.",
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
        Where.BEFORE,
        words(r"\bmoved (?:by [^.;]{3,60} )?(?:that\b|$)(?![^.;]*\b(?:resolved|carried|agreed)\b)"),
        "Councillor Dunn moved that the Council write to the water company.",
    ),
    Exclusion(
        "power given",
        _TOLD,
        Where.SENTENCE,
        words(
            r"\b(?:authority|permission|consent|approval|notice|thanks|powers?) (?:should |would |will )?be (?:given"
            r"|provided)\b"
        ),
        "That authority be given to the Head of Planning.",
    ),
    Exclusion(
        "done by no person",
        _TOLD,
        Where.BEFORE,
        words(
            r"^\W*(?:the|this|an?) (?:[\w'’-]+ ){0,3}?(?:inspection|review|report|polic(?:y|ies)|programmes?"
            r"|projects?|schemes?|applications?"
            r"|proposals?|developments?|plans?|strateg(?:y|ies)|budgets?|surveys?|works?|sites?|funding|legislation"
            r"|act|bill|order)\b"
            r"(?![^.;]*\b(?:director|officers?|head|manager|clerk|chair\w*|he|she|they|council|team)\b)|\b(?:it"
            r"|there|which|this|these|practice|remit|aim|purpose|idea|intention|policy|rule|need|role|duty) $"
        ),
        "The inspection will consider how partners work together.",
        voice=Voice.ACTIVE,
    ),
    Exclusion(
        "asked for by one member",
        frozenset({Authority.MINUTED}),
        Where.BEFORE,
        words(
            r"\b(?:moved|an? amendment|suggested|queried|questioned|requested|asked|urged|called for"
            r"|hoped|proposed an amendment|argued|wished|would like|wanted|sought)\b"
            r"(?:(?!\b(?:but|and (?:the|he|she|officers|this|would|will)|which (?:the|he|she|officers))\b)[^.;])"
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
            r"(?:(?!\b(?:but|and (?:the|he|she|officers|this|would|will)|which (?:the|he|she|officers))\b)[^.;])"
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
