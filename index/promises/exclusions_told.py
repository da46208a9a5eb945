"""What speaks against a promise that is minuted: wishes, powers, rules, and what is for others to do."""

from __future__ import annotations

from index.cue_words import ANSWERING, HABIT_ENDS, any_of
from index.patterns import AnyOf
from index.promises.agents import OUTSIDER
from index.promises.cue import WRITTEN_FORMS
from index.promises.exclusion import Exclusion, Where
from index.types import Authority

# Where what one member asks for ends, and what another says begins.
_BUT = any_of(
    r"\b(?:but|and (?:the|he|she|officers|this|would|will|said|stated|confirmed|agreed|undertook|promised|replied)"
    r"|which (?:the|he|she|officers)|who (?:would|will))\b|\bwho $",
    r"\($|, (?-i:[A-Z]{2,4}|(?:Clerk|Officers|Secretary|Treasurer)) $",
    r"\b(?:was|were|been) (?:then |also )?(?:told|assured|reassured|informed|advised|promised)\b",
    r"\band (?:gave|offered|assured|advised|accepted|added|explained|told|volunteered|pledged|committed|$)",
)

TOLD: tuple[Exclusion, ...] = (
    Exclusion(
        "question, minuted", WRITTEN_FORMS, Where.FROM, AnyOf(r"^[^.;]*\?\W*$"), "Could future reports include a map?"
    ),
    Exclusion(
        "moved as an amendment",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\bmoved (?:by [^.;]{3,60} )?(?:as an amendment )?(?:that\b|$)(?![^.;]*\b(?:resolved|carried|agreed)\b)"
        ),
        "Councillor Lee, seconded by Councillor Fry, moved that the Clerk write to the Minister.",
    ),
    Exclusion(
        "another body is asked",
        frozenset({Authority.RESOLVED}),
        Where.CLAUSE,
        AnyOf(
            rf"\b(?:the )?(?:(?:full |county |city |borough |district )?council|cabinet|executive|government|minister"
            rf"|secretary of state|combined authority|(?-i:[A-Z]{{2,5}})|{OUTSIDER}) be (?:asked|urged|requested"
            rf"|recommended|lobbied|pressed|called (?:up)?on|invited(?! to (?:the|an?|our|this|its|attend"
            rf"|come|join)\b)) (?:that|not to|to(?! (?:look|think|consider|reconsider|review|report|respond|reply"
            rf"|explain|attend)\b))\b"
        ),
        "That the Cabinet be asked to fund three more posts.",
    ),
    Exclusion(
        "running of the meeting, minuted",
        WRITTEN_FORMS,
        Where.SENTENCE,
        AnyOf(
            r"\b(?:(?:would|will) be presenting|dealt with (?:under|at) (?:item|minute|\d[\w/]*)"
            r"|next (?:\w+ )?meeting\b[^.;]{0,60} (?:(?:would|will|(?:is |was )?to) (?:be (?:held|in|on|at)\b"
            r"|take place)|(?:was|is) (?:\w+ )?(?:scheduled"
            r"|arranged|fixed|due|planned|set) (?:for|on|at)\b)|(?:hearing|election|by-election|referendum|inquest"
            r"|appeal"
            r"|interview)s?(?: of [\w ]{3,20})? (?:would|will|to) be (?:held|heard|conducted|in (?:public|private))"
            r"|live[- ]?stream\w*|webcast"
            r"|recording of (?:the|this) meeting|the meeting (?:would|will) be (?:recorded|held in private)"
            r"|meet in (?:private|closed)|microphones?|mobile phones|cameras off|fire (?:alarm|exit)|evacuat\w+"
            r"|questions (?:would|will) be taken|the (?:next |annual |following )*meeting (?:would|will) (?:be held"
            r"|take place)|members of the public (?:wishing|present|(?:would|will) be)"
            r"|re-?order(?:ed)? the|order of (?:the )?(?:agenda|business)|be considered in (?:private|closed"
            r"|public|exempt|part)"
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
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(r"\b(?:apologies|unable to attend|could not attend)\b"),
        "Cllr Ash gave his apologies as he would be attending a course.",
    ),
    Exclusion(
        "moved, not carried",
        WRITTEN_FORMS,
        Where.SENTENCE,
        AnyOf(
            r"^(?!.*\b(?:resolved|carried|agreed|accepted|approved|seconded|in favour)\b).*"
            r"\b(?:moved|proposed) (?:(?:an|the) (?:motion|amendment) )?(?:by [^.;]{3,60} )?that\b"
        ),
        "Councillor Dunn moved that the Council write to the water company.",
    ),
    Exclusion(
        "asked for by one member",
        frozenset({Authority.MINUTED}),
        Where.BEFORE,
        AnyOf(
            r"(?<!when )(?<!be )(?<!been )(?<!being )(?<=[\w),] )\b(?:moved|an? amendment|suggested|queried"
            r"|questioned|requested"
            r"|asked|urged"
            r"|called for|hoped|proposed an amendment|argued|wished|would like|wanted|sought)\b"
            rf"(?:(?!{_BUT})[^.;]){{0,120}}$"
        ),
        "A Member suggested that the signs should be reviewed.",
    ),
    Exclusion(
        "thought by one member",
        frozenset({Authority.MINUTED}),
        Where.BEFORE,
        AnyOf(
            rf"^(?!\W*(?:the |an? )?(?:[\w'’-]+ ){{0,4}}?{ANSWERING}\b).*\b(?:felt|considered|expressed|thought"
            rf"|believed)\b"
            rf"(?:(?!{_BUT})[^.;]){{0,120}}$"
        ),
        "A Member felt that the signs should be reviewed.",
    ),
    Exclusion(
        "what would follow from a change",
        WRITTEN_FORMS,
        Where.WHO,
        AnyOf(
            r"\b(?:an?|any|each|every) (?:[\w-]+ )?(?:fall|rise|drop|increase|decrease|reduction|change|cut|shift)"
            r"\b(?: (?:of|in|to|by) [^.;,]{1,60})?\s*$"
        ),
        "She said that a fall of half a point would take the level back to 112%.",
    ),
    Exclusion(
        "what signs stand for",
        WRITTEN_FORMS,
        Where.SENTENCE,
        AnyOf(r"(?-i:\b[A-Z]{1,9}) ?= ?\w"),
        "O = open, C = complete, which will be removed by the next meeting",
    ),
    Exclusion(
        "somebody leaves",
        WRITTEN_FORMS,
        Where.CLAUSE,
        AnyOf(
            r"\b(?:would|will|was to|is to) (?:now |shortly |soon )?(?:be )?"
            r"(?:(?:stand|stepp?)(?:ing)? down|retir(?:e|ing)|resign(?:ing)?|leaving)\b"
        ),
        "Mrs Ash said that she would stand down in May.",
    ),
    Exclusion(
        "purpose or rule",
        WRITTEN_FORMS,
        Where.CLAUSE,
        AnyOf(
            r"\b(?:the (?:aim|purpose|objective|role|remit) (?:of|is|was)"
            r"|would need to be|will need to be|needs? to be|must be|(?<!what )(?:may|can|might) be|is required to"
            r"|are required to|(?:would|will|should) (?:only|normally|usually|always|continue)|would enable"
            r"|would allow|expected to be|(?:expected|anticipated|predicted|forecast|hoped|feared|likely) that"
            r"|likely to be|as (?:they|it|we) (?:arise|develop)s?|every (?:year|month"
            rf"|week)\b(?!{HABIT_ENDS})|statutory duty|shall be (?:liable|entitled)"
            r"|shall [^.;]*\b(?:each day|daily|at all times|at any time|hours|customers|premises|hereby|prior to"
            r"|in accordance with)"
            r"|(?:premises|licen[cs]e|customers|development|use|cctv|doors|windows) [^.;]{0,40}shall"
            r"|condition(?:s)? \d)\b"
        ),
        "The panel's remit is to review how complaints would be investigated.",
    ),
)
