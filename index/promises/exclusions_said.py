"""What speaks against a promise that seems to be said: questions, courtesies, the running of the meeting."""

from __future__ import annotations

from index.patterns import AnyOf
from index.promises.cue import SAID_FORMS
from index.promises.exclusion import Exclusion, Where, near_cue

SAID: tuple[Exclusion, ...] = (
    Exclusion("question", SAID_FORMS, Where.FROM, AnyOf(r"^[^.;]*\?\W*$"), "Can we check that out?"),
    Exclusion(
        "question without its mark",
        SAID_FORMS,
        Where.SENTENCE,
        AnyOf(
            r"^\W*(?:(?:and|so|but|okay|well|thank you,?)\s+)*(?:chair,? )?(?:can|could|will|would|shall|should|may"
            r"|do|does|did|is|are|was|were|has|have"
            r"|how|why|when|where|who|which) (?!(?:of )?course|do\b)(?:i|we|you|he|she|they|it|that|there|the|your|our"
            r"|any|much|many|do|can|is|are)\b"
            r"(?!.*\b(?:yes|yeah|yep|absolutely|of course|certainly|sure)\b)"
        ),
        "and when we will check that out",
    ),
    Exclusion(
        "not meant",
        SAID_FORMS,
        Where.BEFORE,
        AnyOf(
            r"(?:\b(?:not|don['’]t|doesn['’]t|didn['’]t) (?:think|believe|know|sure|say|saying|mean)(?: (?:if"
            r"|whether|that|how|what|when))?"
            r"|\b(?:whether|how|why|if only|wish|hop(?:e|ed|ing)|wonder\w*|until|unless|so that|in order that"
            r"|rather than|instead of|before))"
            r"(?: (?:that|if|what|the))?\s+$"
        ),
        "I don't think we will look into that.",
    ),
    Exclusion(
        "uncertain",
        SAID_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\b(?:so that|ways?|how|because|(?<!tell you )what|(?:the|this) legislation|(?:support|work|project"
            r"|things|everything"
            r"|those|all) (?:that|which)) $|\b(?:it['’]?s possible|possibly|i expect|i imagine|i suppose"
            r"|i would think|(?<!if )they|(?<!if )he|(?<!if )she"
            r"|(?<!if )(?<!tell )(?<!assure )(?<!promise )(?<!to )(?<!let )you) (?:that )?[^.,;]{0,20}$"
        ),
        "It's possible that we will be undertaking work on that.",
    ),
    Exclusion(
        "another's words, quoted",
        SAID_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\b(?:they|people|everybody|everyone)(?:['’](?:ll|d|ve)| will| would| always| keep)* (?:say|said|tell"
            r"|told|telling"
            r"|saying)\b[^.,;]{0,40}$",
            r"\b(?:say(?:s|ing)?|said|go|goes|think)\b[^.;]{0,40}[ ,]['‘“\"][^'‘’”\".;]{0,60}(?:['’](?:s|re|t"
            r"|ll) [^'’]{0,30})?$",
        ),
        "They go, 'Oh, all right then, I'll fill in the forms.'",
    ),
    Exclusion(
        "hoped or heard",
        SAID_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\b(?:whether|how|when it comes|hopeful(?:ly)?|notification|notified|(?:we['’]re|we are|were|was"
            r"|been) told|(?:plan"
            r"|policy|report|government|minister|legislation|law) says)\b(?:(?!\b(?:and|but|so) (?:(?:I|we)\b"
            r"|$))[^.;]){0,60}$"
        ),
        "We're hopeful that we will have it in March.",
    ),
    Exclusion(
        "telling, not promising",
        SAID_FORMS,
        Where.FROM,
        near_cue(
            r"(?:will|can|shall|['’]ll) (?:only |just |also )*(?:say|talk(?! to (?:you|him|her|them) (?:after|about"
            r"|outside))|start|explain|reassure|quote|read|cite"
            r"|assume|see (?!if|whether|what|to )|confirm that|be clear)",
            r"continue to|always|have to (?:look|see|wait)|want to|need to(?! (?:come|get) back| check| speak"
            r"| find out)|be able to|hopefully|in order to",
            r"can look at (?:the|our|how|what)|to share with|look into the eyes"
            r"|present(?:ing)? (?:[\w,]+ ){0,4}petitions?|(?:moving|going) forward|remind",
            r"look forward|look(?:ing)? at (?:the )?(?:whole|wider|bigger)|look after|provide (?:support|certainty"
            r"|stability|continuity|services|additional|everything)",
        ),
        "I can say that we will always look at it.",
    ),
)
