"""The cues of promises that are minuted in Welsh: one row each, with an example."""

from __future__ import annotations

from index.cue_words import any_of
from index.patterns import AnyOf
from index.promises.cue import TOLD_FORMS, Cue, Voice

# What is undertaken, with the soft mutation and the aspirate h that words before it bring about.
_UNDERTAKEN = any_of(
    r"h?anfon|dd?arparu|[cg]ylchredeg|dd?osbarthu|h?adrodd|h?ysgrifennu|[cg]ysylltu|h?oli|g?ofyn|h?ymchwilio",
    r"[td]refnu|rh?annu|h?edrych|[pb]aratoi|[cg]yflwyno|dd?iweddaru|[cg]odi|siarad|[td]rafod|g?wahodd|h?ystyried",
    r"h?adolygu|sicrhau|h?ymweld|[cg]yfarfod|hysbysu|[cg]adarnhau|h?ymateb|ll?unio|rh?oi|dd?od â|[cg]ynnwys|[cg]ynnal",
)
_POST = r"(?:[Yy]r? )?(?:Clerc|Cyfarwyddwr|Cadeirydd|Pennaeth|Rheolwr|Swyddog(?:ion)?|Arweinydd|Prif Weithredwr)"

WELSH: tuple[Cue, ...] = (
    Cue(
        "cytuno i wneud",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:cytunodd|ymrwymodd|addawodd|cynigiodd)(?P<who> [^.;]{{2,80}}?) i {_UNDERTAKEN}\b",
            rf"\b(?:cytunwyd|penderfynwyd)\b[^.;]{{0,40}}? i {_UNDERTAKEN}\b",
            rf"\b(?:gofynnwyd|gofyn|cyfarwyddo) i(?:['’]?r)?\b(?P<asked> [^.;]{{2,60}}?) (?:i )?{_UNDERTAKEN}\b",
        ),
        "Cytunodd y Clerc i ysgrifennu at y Cyngor Sir.",
    ),
    Cue(
        "byddai yn gwneud",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(
            rf"\b(?:byddai|bydd|byddant|byddent)['’]?(?P<who>r? [^.;]{{2,80}}?) yn {_UNDERTAKEN}\b",
            rf"\b(?:byddai|bydd|byddant|byddent)['’]n {_UNDERTAKEN}\b",
        ),
        "Bydd y Clerc yn trefnu cyfarfod.",
    ),
    Cue(
        "byddai yn cael ei wneud",
        TOLD_FORMS,
        Voice.PASSIVE,
        AnyOf(rf"\b(?:byddai|bydd|byddant|byddent)\b[^.;]{{2,80}}? yn cael (?:ei|eu) {_UNDERTAKEN}\b"),
        "Bydd adroddiad pellach yn cael ei gyflwyno ym mis Mawrth.",
    ),
    Cue(
        "swyddog i wneud",
        TOLD_FORMS,
        Voice.ACTIVE,
        AnyOf(rf"^\W*(?P<who>{_POST}(?: \w+){{0,3}}?) i {_UNDERTAKEN}\b"),
        "Y Clerc i gysylltu â'r contractwr.",
    ),
)
