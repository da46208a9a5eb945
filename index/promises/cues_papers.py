"""The cues of papers, answers and meetings to come, as minutes tell of them: one row each, with an example."""

from __future__ import annotations

from index.cue_words import BODY, PAPER, SOON, TIME
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice

PAPERS: tuple[Cue, ...] = (
    Cue(
        "could come to a meeting",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:advised|suggested|proposed|offered|indicated|confirmed)\b[^.;]{0,80}?"
            r"\b(?:reports?|updates?|papers?|item|briefings?|workshops?|sessions?)\b[^.;]{0,90}"
            rf"\bto (?:an?|the) {SOON} (?:[\w ]{{0,20}} )?(?:meeting|agenda|{BODY})"
        ),
        "The Director advised that a report could be presented to a future meeting.",
    ),
    Cue(
        "there will be",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\bthere (?:would|will) {TIME}be (?:an? |further |another |regular )(?:\w+ ){{0,3}}?(?:reviews?|reports?"
            r"|consultation|updates?|briefings?|workshops?|meetings?|surveys?|evaluation|campaign|trial|training"
            r"|answer|reply|response|letter|note)\b"
        ),
        "Members were told that there will be a review of the service.",
    ),
    Cue(
        "scheduled for",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:reports?|updates?|papers?|items?|briefings?|workshops?|meetings?|sessions?|visits?|reviews?|works?"
            r"|training|consultation|topic|matter)\b[^.;]{0,60} "
            r"(?:was|were|is|are|had been|has been|have been) (?:now )?(?:scheduled|planned|timetabled|programmed"
            r"|arranged|booked|due) (?:for|to|in|on|at)\b",
            r"\bworks? to (?:start|begin|commence)\b",
        ),
        "The report on the review was scheduled for the September meeting.",
        dated=True,
    ),
    Cue(
        "body will be told",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:members|councillors|residents|{BODY}|(?:cllr|councillor|mrs?|ms"
            rf"|dr) (?-i:[A-Z][\w'’-]+)) (?:would|will) {TIME}(?:receive(?! (?:£|\d|the (?:money|grant|sum)))"
            rf"|be (?:given(?! (?:the|an?) (?:opportunity|chance|option|right|\w+ (?:minutes|opportunity)))|briefed"
            rf"|provided|sent|updated|advised|informed"
            r"|notified|consulted|invited|asked|kept)"
            r"|hear (?:the (?:outcome|results?)|back|more|from (?:officers|the (?:clerk|director|manager|team"
            r"|council))))\b",
            rf"\b(?:members|councillors|residents|tenants|growers|parents|traders|households|neighbours|users|customers"
            rf"|{BODY}|everyone|everybody|(?:each|every|all) (?:the )?[\w-]+)(?: (?:of|in|on|at|from|along|up|above"
            rf"|below|beyond|near|\w+stream|with|who) [^.;,]{{2,40}}?)?"
            rf" (?:would|will) {TIME}(?:get|have|receive) (?:an? |the |their |one |written )(?:\w+ ){{0,2}}?(?:letters?"
            r"|texts?|notes?|calls?|e-?mails?|cop(?:y|ies)|lists?|updates?|repl(?:y|ies)|answers?|reports?|leaflets?"
            r"|notice"
            r"|visits?|cards?)\b",
        ),
        "Members will be briefed before the consultation opens.",
    ),
    Cue(
        "be given a report",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:agree[sd]?|resolved?|wish(?:es)?|requests?|be) (?:to )?(?:receive|provide (?:the|members|all|an?)"
            rf"|be provided with|have)\b (?:\w+ ){{0,3}}?(?:an? |the |regular |further )?(?:\w+ ){{0,3}}{PAPER}",
            rf"\bthat (?:the |this |all )?{BODY} (?:to )?receive (?:an? |the |regular "
            rf"|further )?(?:\w+ ){{0,3}}{PAPER}",
        ),
        "The Panel agreed to receive a written update.",
    ),
    Cue(
        "body asks for a paper by then",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            rf"\b(?:the chair\w*|the convener|{BODY}) (?:(?:also|further|therefore|then) )?(?:asked for|requested"
            rf"|called for|sought)"
            rf" (?:an? |the |further |more |additional |written )(?:[\w-]+ ){{0,3}}?{PAPER}"
        ),
        "The Panel requested a further report in six months.",
        dated=True,
    ),
    Cue(
        "answer will be given",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\bwould (?:rather |prefer to |like to )(?:answer|reply|respond) in writing\b",
            r"\b(?:written|full|fuller|detailed|further|formal) (?:answers?|repl(?:y|ies)|responses?|updates?"
            r"|briefings?|information|details?|notes?) (?:would|will|to) be (?:given|made|supplied|available"
            r"|forthcoming)\b",
        ),
        "A written answer would be given.",
    ),
    Cue(
        "goes on the work programme",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:was|were|has been|have been) (?:added|put|placed) (?:to|on|onto|in) the (?:[\w-]+ ){0,3}?"
            r"(?:work(?:ing)? (?:programme|plan)|forward (?:plan|programme)|agenda for the next|next agenda)\b",
            r"^\W*(?:(?:to go )?on|for) (?:the )?(?:next )?agenda\b|\bfor (?:the )?next agenda\b",
            r"\b(?:would|will) be (?:an item )?on the (?:agenda (?:for|of)|next agenda)\b",
        ),
        "The topic was added to the work programme for January.",
    ),
    Cue(
        "put off until something is done",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:defer|deferred|continue|continued|adjourned)\b[^.;]{0,100}? (?:(?:so that|in order that) an? "
            r"|(?:to (?:allow|enable)|so that|pending|for) (?:\w+ ){0,3}?(?:officers|the (?!applicant|developer"
            r"|agent|appellant)\w+|further|additional"
            r"|more|clarification|a site)\b"
            r"(?! (?:\w+ )?consideration))"
        ),
        "The item was deferred to allow officers to provide further information.",
    ),
    Cue(
        "next report will include",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(
            r"\b(?:future|next|subsequent|all) (?:\w+ )?(?:reports?|updates?|versions?|iterations?|dashboards?"
            r"|papers?)"
            r" (?:to |should |will |would )?(?:include|show|contain|set out|cover|address|break down|carry|have|list"
            r"|state|use|explain|reflect|deal with|set (?:it|this|that|these|them) out|come with|be (?:accompanied"
            r"|supplemented))\b"
        ),
        "That future reports include a risk register.",
    ),
)
