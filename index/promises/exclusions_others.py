"""What is minuted for others to do, and what rules and powers say: no promise."""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.cue import WRITTEN_FORMS, Voice
from index.promises.exclusion import Exclusion, Where
from index.types import Authority

# Nouns that end as those of things and acts do, and are people.
_PEOPLE = (
    r"(?:\w*government|management|department|administration|association|organi[sz]ation|federation|foundation"
    r"|commission"
    r"|delegation|corporation|constituency|agency|charity|authority|community|university|consultancy|deputation"
    r"|something|nothing|during|including|following|regarding|agreement|information|enforcement|planning|licensing"
    r"|cleansing|commissioning|procurement|in addition|meantime|meeting"
    r"|and|that|then|Ms|Mr)s?"
)
# "The Head of Planning", "the Executive Director, Finance".
_POST = (
    r"\b(?:head|director|officer|manager|member|holder|leader|executive|secretary|lead|commissioner|convener|chair\w*"
    r"|spokes\w+|champion|team),? (?-i:(?:[A-Z][\w'’-]*|of|for|and|&|the),? )+$"
)

OTHERS: tuple[Exclusion, ...] = (
    Exclusion(
        "another's to do",
        WRITTEN_FORMS,
        Where.WHO,
        AnyOf(
            r"(?<!of )(?<!of the )(?<!on the )(?<!for the )(?<!mr )(?<!mrs )(?<!ms )(?<!cllr )(?<!councillor )\b"
            r"(?:the )?(?:(?:central |uk |welsh |scottish |new "
            r"|national )*government|dfe|department (?:for"
            r"|of) \w+|ofsted|cqc|home office|treasury|secretary of state|minister(?:s|ial)?|parliament|applicants?"
            r"|developers?|objectors?|children|pupils|young people|the public|bidders?"
            r"|environment agency|network rail|regulator)(?: (?:reports?|team|who|which|that))? $"
            r"|(?<!,) (?:who"
            r"|which) $|\bany (?:[\w-]+ ){1,4}(?:that|which) $",
            r"^\W*(?:the )?(?:(?:uk|welsh|scottish) )?(?:government|minister|secretary of state|treasury"
            r"|home office|dfe|ofsted|cqc"
            r"|inspectorate)\b(?:(?!\b(?:he|she|they|the council|officers)\b)[^.;,])*\b(?:and|but) $",
        ),
        "The Government would provide further guidance.",
    ),
    Exclusion(
        "done by a thing",
        WRITTEN_FORMS,
        Where.WHO,
        AnyOf(
            rf"^(?!.*{_POST}).*(?<!mr )(?<!mrs )(?<!ms )(?<!cllr )(?<!councillor )"
            r"\b(?:schemes?|developments?|proposals?|applications?|extensions?|buildings?|sites?|budgets?|projects?"
            r"|grants?|funding|units?|limits?|rules?|charges?|fees?|tax|levy|cuts?|homes|houses?|roads?|changes?|laws?"
            r"|increases?|rates?|gates?|lanes?|shops?|bridges?|money|model|cases?|deals?|contracts?)(?: (?:who"
            r"|which|that))? $",
            rf"^(?!.*{_POST}).*\b(?!{_PEOPLE}\b)(?:(?<=the )|(?-i:(?=[a-z])))[a-z]+(?:tion|sion|ment|ity|ness|ance|ence"
            r"|[st]ure|ing|cy)s? $",
        ),
        "The age limit would put people out of work.",
        voice=Voice.ACTIVE,
    ),
    Exclusion(
        "an applicant's words",
        WRITTEN_FORMS,
        Where.WHO,
        AnyOf(
            r"^\W*(?:(?:the|an?|one|some|both) )?(?:[\w'’-]+ )?(?:applicants?|agents?|developers?|objectors?"
            r"|appellants?|supporters?|bidders?)\b"
            r"(?:(?!\b(?:officers?|director|clerk|manager|chair\w*|head)\b)[^.;])*$"
        ),
        "The applicant said that he would plant more trees.",
    ),
    Exclusion(
        "the public's to do",
        WRITTEN_FORMS,
        Where.WHO,
        AnyOf(
            r"\b(?:anyone|anybody|those|people|customers|visitors|passengers|drivers|members of the public) (?:who"
            r"|that)\b[^.;]*$"
            r"|\b(?:residents|parents|tenants?|landlords?|households?|(?:the )?schools?|polic(?:y|ies)"
            r"|plans?)(?: (?:who|which"
            r"|that))? $"
        ),
        "Tenants would report repairs through the website.",
        voice=Voice.ACTIVE,
    ),
    Exclusion(
        "rule of another paper",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\b(?:rules?|standing orders?|polic(?:y|ies)|guidance|legislation|the act|regulations?|protocol|code"
            r"|constitution|the law|strateg(?:y|ies)|plans?|reviews?|guidelines|terms of reference)"
            r" (?:states?|stated|requires?|required|says?|said|provides?|sets? out|recommends?|recommended)\b",
            r"\bunder (?:the|this|these|its) (?:[\w-]+ )?(?:strategy|policy|scheme|plan|proposals?|contract|agreement"
            r"|arrangements?|act|rules|law)\b",
        ),
        "The rules state that a member shall be asked to withdraw.",
    ),
    Exclusion(
        "recommended by a report",
        frozenset({Authority.REPORTED}),
        Where.SENTENCE,
        AnyOf(r"^\W*(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)]? )?That\b"),
        "7.2 That a further report be brought to the Committee in June.",
    ),
    Exclusion(
        "only on request",
        WRITTEN_FORMS,
        Where.FROM,
        AnyOf(
            r"^[^.;]{0,40}\b(?:by (?:the )?(?:applicant|developer|objector|inspector|government|landlord)"
            r"|be asked to (?:approve"
            r"|agree|set|decide|determine|note|adopt|vote)|on (?:request|application|demand)|provided by an?\b"
            r"|provided (?:through|within|free)\b)"
        ),
        "Documents would be made available on request.",
    ),
    Exclusion(
        "power given",
        WRITTEN_FORMS,
        Where.SENTENCE,
        AnyOf(
            r"\b(?:authority|permission|consent|approval|notice|thanks|powers?) (?:should |would |will )?be (?:given"
            r"|provided)\b"
        ),
        "That authority be given to the Head of Planning.",
    ),
    Exclusion(
        "done by no person",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(
            r"^\W*(?:the|this|an?) (?:[\w'’-]+ ){0,3}?(?:inspection|review|report|polic(?:y|ies)|programmes?"
            r"|projects?|schemes?|applications?"
            r"|proposals?|developments?|plans?|strateg(?:y|ies)|budgets?|surveys?|works?|sites?|funding|legislation"
            r"|act|bill|order)\b(?! authors?\b)"
            r"(?![^.;]*\b(?:director|officers?|head|manager|clerk|chair\w*|he|she|they|council|team)\b)|\b(?:it"
            r"|there|which|this|these|practice|remit|aim|purpose|idea|intention|policy|rule|need|role|duty) $"
        ),
        "The inspection will consider how partners work together.",
        voice=Voice.ACTIVE,
    ),
)
