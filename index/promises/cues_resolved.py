"""The cues of what a resolution asks for: one row each, with an example."""

from __future__ import annotations

from index.cue_words import BODY, OFFICER, PAPER, TIME
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice
from index.promises.does import ANY_ACT, DOES
from index.promises.done import ASKED_FOR, DECIDING, DONE, WORKED
from index.promises.idle import IDLE
from index.promises.undertaking import UNDERTAKEN
from index.types import Authority

_MARK = r"^(?:\W|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )*"

RESOLVED: tuple[Cue, ...] = (
    Cue(
        "that somebody do",
        frozenset({Authority.RESOLVED}),
        Voice.ACTIVE,
        AnyOf(
            rf"(?:^\W*(?:\(?\w{{1,3}}[.)]\s*)?|\bthat )(?P<who>{OFFICER}(?:,? (?:and )?{OFFICER})?|(?:the "
            rf"|this )?{BODY})(?: of (?:\w+ )?(?:members|councillors"
            rf"|officers))?(?:,[^,.;]{{3,50}},)?,? (?:(?:should|shall|will|would) )?(?-i:{DOES})",
            rf"\band (?:to )?(?:{UNDERTAKEN})",
            rf"\bthat (?:it|they|the above|all) (?-i:{DOES})",
            r"\bconsultation (?:takes? place|be (?:undertaken|carried out|held))\b",
            r"\band (?:that )?(?:the |its |their )?(?:\w+ ){0,3}?(?:results?|findings|outcomes?|responses?"
            r"|conclusions?) (?:be )?(?:reported|brought|presented|submitted)\b",
            rf"^\W*(?:\(?\w{{1,3}}[.)] )*to (?:{UNDERTAKEN}|ask|request|obtain|seek|contact"
            rf"|refer [^.;]{{3,60}} for (?:an? )?(?:report|advice|investigation|consideration|review)|hold (?:an?"
            rf"|the|two"
            rf"|three|further)|organise|commission|carry out|prepare|submit|lobby|press|invite|establish)",
            rf"^\W*(?:\(?\w{{1,3}}[.)] )*to receive (?:an? |the |further |regular )(?:\w+ ){{0,3}}{PAPER}",
            r"^\W*(?:\(?\w{1,3}[.)] )*(?:writes? to|asks? that|reports? back|invites?)\b",
        ),
        "That the Chair write to the Minister.",
    ),
    Cue(
        "that somebody do, whatever it is",
        frozenset({Authority.RESOLVED}),
        Voice.ACTIVE,
        AnyOf(
            rf"(?:{_MARK}|\bthat )(?P<who>{OFFICER}|the (?:secretariat|service|council|authority)),?"
            rf" (?-i:(?!{DECIDING}|{IDLE}\b){ANY_ACT})",
        ),
        "That the Town Clerk offer the hall to the food bank.",
    ),
    Cue(
        "that somebody do, as minuted",
        frozenset({Authority.MINUTED}),
        Voice.ACTIVE,
        AnyOf(
            rf"{_MARK}that (?P<who>{OFFICER}|(?:the |this )?{BODY})(?:,[^,.;]{{3,50}},)?"
            rf" (?-i:(?!{DECIDING}|{IDLE}\b){ANY_ACT}|writes?\b)",
        ),
        "iii) That the Head of Fleet publish the timetable by 1 June.",
    ),
    Cue(
        "instructed that it be done, in a list",
        frozenset({Authority.MINUTED}),
        Voice.PASSIVE,
        AnyOf(
            rf"{_MARK}(?:also |further )?(?:instructed|requested|directed|agreed|resolved"
            rf"|decided) that [^.;]{{3,80}}? be {TIME}(?:{DONE}|{WORKED}|brought|repeated|notified)\b",
            rf"{_MARK}(?:also |further )?(?:instructed|requested|directed)"
            rf" (?P<who>{OFFICER}) to (?!note\b|approve\b|{IDLE}\b)[a-z]+",
        ),
        "(a) Instructed that a copy be sent to the Reporter.",
    ),
    Cue(
        "resolved something, and that somebody do",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:agreed|resolved|decided)\b[^.;]{{1,200}}?,? and that (?P<who>{OFFICER}),? (?:(?:would|will|should"
            rf"|shall|be asked to) (?!{IDLE}\b)\w+|(?-i:{DOES}|go\b|come\b))",
        ),
        "Resolved to pay the invoice, and that the Clerk write to the supplier.",
    ),
    Cue(
        "asks somebody to",
        frozenset({Authority.RESOLVED}),
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:asks?|requests?|instructs?|directs?|tasks|calls? (?:up)?on|remits?(?: \w+)? to|remit (?:it )?to)"
            rf" (?P<who>{OFFICER}) to (?!{IDLE}\b|note\b|approve\b)[a-z]+",
            r"\b(?:asks?|asked|requests?|requested|instructs?|instructed|invites?|remits?(?: \w+)? to|directs?"
            r"|tasks) (?:that )?"
            r"(?:the |an? |officers|further|additional|more|cabinet)\b",
            r"\bcalls? (?:up)?on (?:the |our )?[\w ]{3,40}? to [a-z]+",
            rf"\bcalls? for (?:an? |the |further )(?:\w+ ){{0,3}}{PAPER}",
        ),
        "The Committee asks the Director to report back in six months.",
    ),
    Cue(
        "be done",
        frozenset({Authority.RESOLVED}),
        Voice.PASSIVE,
        AnyOf(
            rf"\bbe {TIME}(?:carried out|undertaken|conducted|completed|finali[sz]ed|commenced|done|resolved"
            rf"|published|implemented)\b[^.;]*"
            r" (?:before|by(?! (?:an?|one|two|three|\d+ (?:year|month)|\d+%))|within|in (?:the|time for|[A-Z])"
            r"|this|next|during|no later than)\b",
            r"\b(?:further|full|progress|follow[- ]up|another|annual|interim|final) (?:\w+ )?(?:reports?|updates?)\b"
            r"[^.;]{0,40}? be made\b",
            r"\b(?:reports?|updates?|papers?|item|matter)\b[^.;]{0,40} (?:come|return|go) (?:back )?to (?:the|this"
            r"|an?|its)\b",
            rf"\b[\w'’-]+ (?:should )?be {TIME}(?:{ASKED_FOR}|told|reminded|answered|cut|mown|inspected|tested"
            r"|felled|pruned|mended"
            rf"|repaired|cleared|cleaned|chased)\b",
        ),
        "That a further report be brought to the next meeting.",
    ),
    Cue(
        "with a report then",
        frozenset({Authority.RESOLVED}),
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:with|subject to) an? (?:further |full |progress |follow[- ]up |\w+ )?(?:report|update)\b"
            rf"[^.;]{{0,60}}? (?:to|at) (?:the |this |its )?(?:[\w'’-]+ ){{0,4}}?(?:{BODY}|meeting)\b",
        ),
        "That the scheme be approved in principle, with a further report on cost to Cabinet in October.",
        dated=True,
    ),
)
