"""The cues of what minutes tell with an assurance: when it comes, or that nothing is done before."""

from __future__ import annotations

from index.cue_words import ANSWERING, TIME, any_of
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.done import NOT_DONE

# Who tells something that is to come: "said that", "Members were told that".
_TELLS = any_of(
    r"said|stated|confirmed|advised|reported|indicated|replied|responded|answered|explained|promised|agreed|added",
    r"assured|reassured|accepted|acknowledged|apologised|told|informed|heard|noted|guaranteed?|assurances?|hear",
)
_COMES = any_of(
    r"go(?! (?:up|down|to (?:a|the) vote|towards?|bankrupt|up by|down by|into (?:the|administration|deficit))\b)|come"
    r"|(?:re)?open|start|begin|follow|arrive|appear|return|finish|resume|launch|report|visit",
    r"take place|happen|be (?:live|gone|in use|on site|on its way|with)\b",
)
# A thing that is certain; what is told of things at large is a rule, or their fate.
_CERTAIN = any_of(
    r"(?<!any )\b(?:the|an?|this|these|those|its|his|her|our|another|further|new|additional|one|both)"
    r" (?:(?!(?:would|will|people|residents|public|customers|visitors|speakers?|tenants|how|that|which|who|when|where"
    r"|what|why|if|is|are|was|were|has|have|had|said|and|but|while|as)\b)[\w'’-]+ ){0,5}?",
    r"\b(?:revised|amended|corrected|fresh|replacement|updated|full|written|detailed|final|formal|separate|extra)"
    r" (?:\w+ ){1,2}?",
    r"\b(?:it|this|they|these|those|both|representations|letters|notices|enquiries|inquiries|arrangements|dates"
    r"|copies|signs?|invitations|training|quotes|quotations|advice|details|enforcement action) (?:of \w+ |on \w+ )?"
    r"(?:(?:for|to|about) (?:[\w'’-]+ ){1,4}?)?",
)

ASSURED: tuple[Cue, ...] = (
    Cue(
        "comes by then, as told",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:{_TELLS})\b[^.;]{{1,160}}? (?:would|will) {TIME}{_COMES}\b",
            rf"\b{ANSWERING}\b[^.;]{{0,60}} (?:confirmed|agreed|advised|said|thought|indicated|replied)"
            rf"(?: that)? [^.;]{{2,60}}? could (?:{_COMES}|be (?!{NOT_DONE}\b)[a-z]+(?:ed|en|ught|t)\b)",
        ),
        "Members were told that the survey would go out in the spring.",
        dated=True,
    ),
    Cue(
        "would be done, whatever it is",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"{_CERTAIN}(?:would|will|(?:is|are) to) {TIME}be {TIME}(?!{NOT_DONE}\b)(?:[a-z]+(?:ed|en|ught)|made"
            r"|put|done|sent|cut|laid"
            r"|dug|told|hung)\b(?! by (?!the (?:clerk|officers)))(?![^.;]* (?:any|each|every|whenever|wherever"
            r"|only|where (?:possible|appropriate|necessary))\b)",
            r"\b(?:letters?|cards?|notes?|copies|copy|reports?|papers?|leaflets?|notices?|lists?|answers?|plans?"
            r"|drafts?"
            r"|e-?mails?|invitations?|questionnaires?)\b[^.;]{0,60}? (?:would|will) (?:then |now |also )?go (?:out )?to"
            r" (?:all|every|each|both|members|residents|households|the)\b",
            rf"{_CERTAIN}(?:would|will) {TIME}(?:go out|come along|go up (?:with|alongside|beside|at the same))\b",
        ),
        "Representations would be made to the County Council.",
    ),
    Cue(
        "all done by then",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:would|will) (?:all |both |each )?have (?:all )?(?:been [a-z]+(?:ed|en|t)|finished|reported|replied"
            r"|written|visited|(?:re)?opened|gone)\b(?=[^.;]* (?:by|before|in time for|ahead of)\b)"
        ),
        "All of the cases would have been reviewed by Easter.",
        dated=True,
    ),
    Cue(
        "nothing before then",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:{_TELLS}|guarantee|undertook|undertaking|commitment)\b(?: \w+)?(?: that)? (?:no\b[^.;,]{{2,60}}?"
            r"|nothing|none of [^.;,]{3,40}?) (?:would|will) [^.;,]{2,60}? (?:until|before|without (?:first )?(?:the"
            r"|[a-z]+ing))\b"
        ),
        "The Director gave an assurance that no work would begin until residents had been consulted.",
    ),
    Cue(
        "being done by then",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:is|are|was|were) (?:now |also )?being (?:sent|issued|written|delivered|posted|distributed|circulated"
            r"|fitted|installed|repaired|replaced|put (?:up|out|in)|published|interviewed|hand[- ]delivered)\b",
            r"\b(?:is|are|was|were) (?:now )?going (?:out|up|to (?:every|all|each))\b",
        ),
        "Letters were being sent to all households that week.",
        dated=True,
    ),
    Cue(
        "goes where it can be seen",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:would|will) (?:also |then |now )?(?:go (?:up )?|appear |be (?:up |available |live )?)on (?:the"
            r"|its|our)"
            r" (?:[\w'’]+ )?(?:web ?site|web ?page|notice ?boards?|intranet|portal)\b",
            rf"\b(?:would|will) {TIME}be (?:covered|dealt with|addressed|set out|reflected|shown|explained|given"
            r"|brought out)"
            r" in (?:the|an?|its|his|her|our) (?:[\w-]+ ){0,4}?(?:report|strategy|review|update|paper|minutes|statement"
            r"|newsletter|bulletin|version|draft)\b",
            r"\b(?:breakdown|data|list|maps?|plans?|letters?|reports?|paperwork|documents?|remainder|rest|names"
            r"|statistics|numbers|answers?|forms?|minutes) (?:would|will) follow\b",
        ),
        "The responses would go on the website.",
    ),
)
