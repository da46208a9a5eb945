"""The cues of what is minuted to be done to things, or told to people, hereafter: one row each, with an example."""

from __future__ import annotations

from index.cue_words import BODY, TIME
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.done import DONE, NOT_DONE

# What comes about, and is made by nobody.
_NO_THING = (
    r"(?:an? |the )?(?:[\w-]+ )?(?:choices|decisions|pressures?|cuts?|challenges?|problems?|savings?|costs?"
    r"|delays?|risks?"
    r"|changes?|disruption|loss(?:es)?|redundancies|winners|questions|difficult\w*|gap|shortfall|deficit|rises?"
    r"|increases?|reductions?|falls?|charges?|needs?|impacts?|surplus|underspend|overspend|elections?|benefits?"
    r"|improvements?|differences?|demand)\b"
)

THINGS: tuple[Cue, ...] = (
    Cue(
        "somebody will be told",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:would|will) {TIME}be {TIME}(?:told|asked|reminded|notified|invited|shown (?:the|a|how)"
            rf"|given (?:notice|details|the (?!opportunity|chance|floor|option|right)\w+|a copy)|sent|written"
            r" to|contacted|briefed|warned|offered (?:an?|the)|approached|chased|pressed|put in touch)\b"
        ),
        "All managers would be reminded in writing.",
    ),
    Cue(
        "agreed that it would be changed",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:agreed|accepted|resolved)(?: that)? [^.;]{3,80}? (?:would|will|should) be (?!(?:noted|approved"
            r"|adopted|agreed|endorsed|supported|accepted|taken"
            r"|considered|deferred|refused|granted|delegated|used|funded|based|needed|required|allowed|appointed"
            r"|elected|given)\b)[a-z]+ed\b"
        ),
        "It was agreed that the wording would be strengthened.",
    ),
    Cue(
        "would be done by then, whatever it is",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:confirmed|indicated|assured|said|stated|advised|promised|agreed|reported|added|replied"
            r"|explained)\b(?: \w+)?"
            r" (?:that |(?=(?:the |these |all |both |new |further )?[\w-]+ (?:would|will)\b))(?:(?!\bwhich\b"
            r"|\btarget\b)[^.;]){3,120}?"
            rf" (?:would|will) {TIME}be {TIME}(?:hand[- ])?(?!{NOT_DONE}\b)(?:[a-z]+(?:ed|en|ught)|made|put|done"
            r"|sent|cut|laid"
            rf"|dug|built|set up|hung)\b"
        ),
        "The Manager indicated that a temporary repair would be made within ten days.",
        dated=True,
    ),
    Cue(
        "content for it to come",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(rf"\b(?:content|happy|keen|pleased|agreeable) for [^.;]{{2,50}}? to (?:come|go|return|be (?:{DONE}))\b"),
        "Members were content for the report to come back in the autumn.",
    ),
    Cue(
        "thing in place by then",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"(?:\b(?:would|will|should(?= be (?:up|ready|available|back|with|out|complete|open)\b))"
            rf"|['’]ll) {TIME}be (?:back|out(?! of)|up|open(?: again| to (?:all|the public))?|working|running|live"
            rf"|complete|finished|gone|down (?=by (?:the (?:end|week)"
            r"|then|next|\w+day|christmas|easter))|in (?=by|before|within|for)|ready|available|there|here"
            r"|with (?!the exception)"
            rf"|in (?:all|the|our|each|every|place|post|their|your|force)\b"
            r"(?! (?:first|second|last|same|week|month|spring|summer|autumn|winter|excess|region))|on (?:the|our|its"
            r"|their) (?!\d|first|second|third)|at (?:the|all|both|each))",
            rf"\bthere(?:['’]ll| will| would) be (?!\d|no\b|more|fewer|some|little|much|many|{_NO_THING})",
            r"\b(?:was|were|is|are) (?:now |then )?to (?:go (?:out|by|to)|be (?!noted|welcomed|congratulated"
            r"|commended|found|confirmed|approved|signed|held))\b",
            rf"\b(?:members|councillors|residents|{BODY}|cllr [A-Z]\w+|councillor [A-Z]\w+) (?:would|will"
            rf"|could) {TIME}(?:have|get|see|look for|expect)\b(?! {_NO_THING})",
            r"\b(?:drafts?|copies|papers?|reports?|figures|notes?|letters?|results?|answers?|slides|plans?|minutes"
            r"|lists?) (?:come|comes|go|goes|go out|follow) to\b",
        ),
        "A price list will be with heads before the end of term.",
        dated=True,
    ),
)
