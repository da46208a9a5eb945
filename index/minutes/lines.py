"""What a line of minutes tells by itself: motions, fragments, and what became of what it names."""

from __future__ import annotations

import re

from index.minutes.body_acts import lists_acts
from index.minutes.done_to import was_received
from index.minutes.resolution_labels import bare

_FRAGMENT_WORDS = 20
_WILL = r"(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bshould )(?<!\bcould )(?<!\bcan )(?<!\bmay )(?<!\bmight )(?<!\bmust )"
_IRREGULAR = "held|sent|paid|set|made|put|let|kept|sold|bought|met|given|taken|built|written|drawn|begun|laid"
# "That the report be noted": the subjunctive of motions, which the minutes print as what was resolved.
_MOTION = re.compile(
    rf"^that\b,? (?:[^.;]|\.(?=\S)){{3,400}}?{_WILL}(?<!\bnot )(?<!\bcannot )"
    rf"\bbe (?:\w+ly )?(?:\w{{2,}}ed|{_IRREGULAR})\b",
    re.IGNORECASE,
)
_DOES = (
    r"(?:note|approve|agree|endorse|adopt|recommend|authorise|delegate|ask|request|call|support|accept|receive|confirm"
    r"|appoint|set|welcome|resolve|instruct|reject|refuse|decline|defer|thank|oppose|write|report|arrange|obtain|prepare"
    r"|bring|submit|continue)(?:s|es)?"
)
# "That Cabinet approves the plan", "That the Clerk write to the Minister".
_MOTION_DOES = re.compile(
    r"^that,? (?:[^.;]{0,120}, )?(?:the |this )?(?:[\w'’-]+ ){0,5}?(?:committee|council|cabinet|panel|board"
    r"|authority|executive"
    r"|forum|meeting|members|governors|trustees|clerk|director|officers?|head|secretary|treasurer|convener)"
    rf"(?: of [\w ]{{2,40}}?)?,? (?:\w+ly )?{_DOES}\b",
    re.IGNORECASE,
)
# "Permission be granted subject to conditions": without its "That".
_BE_DONE = re.compile(
    r"^(?!(?:that|it|there|to|if)\b)(?:(?!\b(?:that|who|which|if|was|were|had|has|is|are|suggest\w*|request\w*|ask\w*"
    r"|propos\w+|mov\w+|recommend(?:ed|s)|urg\w+|insist\w+|wish\w*|prefer\w*|let)\b)[^.;:]){3,120}? "
    rf"{_WILL}(?<!\bnot )(?<!\bcannot )(?<!\bor )(?<!\band )be (?:\w+ly )?(?:granted|refused|approved|adopted"
    rf"|awarded|noted"
    r"|received|deferred|appointed|authorised|accepted|agreed|confirmed|endorsed|delegated|renewed|set)\b",
    re.IGNORECASE,
)
_LEADS_TO_MOTION = re.compile(
    r"\b(?:mov(?:ed|es|ing)|propos(?:ed|es|al|als)|motions?|amendments?|recommend(?:s|ed|ations?)?|suggest\w*"
    r"|request\w*)\b",
    re.IGNORECASE,
)
# All that minutes say of a short item: what became of it.
_IN_A_WORD = re.compile(
    r"no (?:further )?(?:objections?|comments?)(?: (?:raised|made))?[.! ]*$|"
    r"(?:(?:the |this |all )?(?:items?|matter|papers?|contents?|position|information|letters?|presentation|figures"
    r"|reports?"
    r"|updates?|minutes|schedule|correspondence)(?: (?:was|were|is))? (?=(?:duly )?noted))?(?:(?:duly )?noted"
    r"|received)[.! ]*$"
    r"|nodwyd[.! ]*$|(?:deferred|withdrawn|approved|refused|adopted|accepted)"
    r"(?: (?:to|until) (?:the )?(?:\w+ ){0,3}meeting)?[.! ]*$",
    re.IGNORECASE,
)
# "Minutes agreed.", "REFUSED as recommended.", "Deferred for a site visit.": clerks who leave out the verb.
_FRAGMENT = re.compile(
    r"^(?:the )?(?:[\w-]+ ){0,3}?(?:minutes|notes|recommendations?|reports?|updates?|accounts|payments?|schedule"
    r"|programme"
    r"|budget|policy|plan|statement|terms of reference|grants?|donations?|precept|quot(?:e|ation)s?|tenders?|invoices?"
    r"|expenditure|purchase|costs?|fees?|dates?|terms|lease|contract|membership|appointments?|nominations?|design"
    r"|option \w+|proposals?|requests?)(?: (?:of|from|for|on)\b[^.;:]{2,60}?)?\s?[:–—-]?"
    r" ?(?:were )?(?:taken as read,? and )?(?:duly |all )?(?:agreed|approved|noted|accepted|received|adopted|confirmed"
    r"|signed off)(?: and (?:signed|noted|approved))?"
    r"(?:[.! ]*$|,? (?:with|subject to|as|no|without|in full|and signed|unanimously)\b|,? \()"
    r"|^(?:accepted|approved|agreed|confirmed|adopted) as an? (?:true|correct|accurate)\b"
    r"|^deferred,? (?:to|until|for|pending|so|while|as|on)\b"
    r"|^(?:(?:planning )?(?:permission|consent|licen[cs]e|application|variation) )?(?:granted|refused|deferred"
    r"|approved|confirmed|agreed|accepted|adopted)"
    r",? (?:as recommended|as applied for|as per|subject to|for (?:a|the)|without|in line with|with (?:one|two|the"
    r"|a|minor|this"
    r"|that|these|thanks))\b(?!.* by the )",
    re.IGNORECASE,
)
# "Bench to be ordered – agreed (AL/BO)."
_DASHED = re.compile(
    r"^(?!.*\b\d\d/\d)(?!(?:cllrs?|councillors?|mrs?|ms|dr|vot\w+)\b)(?:[^.?!]|\.(?=\d)){3,120}?\s?[–—:-] (?:all "
    r"|unanimously )?"
    r"(?:(?:not )?agreed|approved|resolved|carried|passed|refused|rejected|declined|turned down|deferred|granted"
    r"|awarded|supported)"
    r"(?! (?:with|that|it|there|by|at|in|last|because)\b)(?:[ ,(–—-](?:[^.?!]|\.(?=\d)){0,90})?[.! ]*$",
    re.IGNORECASE,
)
# What an executive answers to scrutiny: "Recommendation 2 (a review): ACCEPTED IN PART."
_ANSWERED = re.compile(
    r"^(?:(?:scrutiny|panel|committee)(?:['’]s)? )?recommendations? ?(?:no\.? )?[\w.]{0,6}"
    r"(?: \([^()]{2,120}\)| [^.:?!]{2,120})?\s?[:–—-] ?(?:was |were )?(?:not |partly |partially |fully )?"
    r"(?:accepted|agreed|approved|rejected|supported|declined)(?: in (?:part|full|principle))?(?=[.;]|$)",
    re.IGNORECASE,
)
# "Proposed Ann, seconded Bob." and nothing else, under "Minutes of last meeting".
_MOVED_ALONE = re.compile(
    r"^(?:proposed|moved|prop\.?)(?: by)?:? (?-i:[A-Z])[^.;:]{1,40}?[,;.]? (?:and )?(?:seconded|sec\.?)(?: by)?:?"
    r" (?-i:[A-Z])[^.;:]{1,40}\.?$",
    re.IGNORECASE,
)
# What a parish says to the planning authority of an application: "26/0123 4 High Street: no objection."
_COMMENT = re.compile(
    r"^(?!.*resolved)[^;?!]{0,40}\b\d\d/\d{3,5}\b[^;?!]{0,160}?[:–—-] ?(?:the )?(?:(?:parish |town )?council )?"
    r"(?:(?:has |had )?no (?:\w+ )?(?:objections?|comments?)|supports?|objects?|objected|objection|supported)\b",
    re.IGNORECASE,
)


def in_a_word(text: str) -> bool:
    """Whether ``text`` says no more than what became of an item: "Noted.", "ITEM NOTED"."""
    return bool(_IN_A_WORD.match(bare(text)))


def stands_alone(text: str, above: str) -> bool:
    """Whether a paragraph is a motion by itself, as which minutes print what was resolved, or "Noted." alone."""
    told = bare(text)
    fragment = len(told.split()) <= _FRAGMENT_WORDS and _FRAGMENT.match(told)
    fragment = fragment or _COMMENT.match(told) or (not above and _MOVED_ALONE.match(told))
    if above and was_received(told):
        return True
    if _IN_A_WORD.match(told) or fragment or lists_acts(told, above):
        return True
    return is_motion(text) and not _LEADS_TO_MOTION.search(above)


def answers_recommendation(text: str) -> bool:
    """Whether ``text`` begins by telling what became of a recommendation that was made to those who met."""
    return bool(_ANSWERED.match(bare(text)))


def is_line(sentence: str) -> bool:
    """Whether a line tells by itself what became of what it names: "Bench to be ordered – agreed (AL/BO)."."""
    return bool(_DASHED.match(bare(sentence))) or answers_recommendation(sentence)


def is_motion(text: str) -> bool:
    """Whether ``text`` begins "That ... be ...", or says so without "That"."""
    told = bare(text)
    return bool(_MOTION.match(told) or _MOTION_DOES.match(told) or _BE_DONE.match(told))
