"""What speaks against a promise that is minuted: what somebody expects of others, asks, or thinks of a thing."""

from __future__ import annotations

from index.cue_words import ANSWERING
from index.patterns import AnyOf
from index.promises.cue import WRITTEN_FORMS
from index.promises.exclusion import Exclusion, Where

VIEWED: tuple[Exclusion, ...] = (
    Exclusion(
        "expected of others, as somebody says",
        WRITTEN_FORMS,
        Where.SENTENCE,
        AnyOf(
            r"\b(?:said|told|understood|heard|reported|advised|stated|thought|believed)\b(?: that)? (?!(?:he|she|they"
            rf"|we|it|officers|(?:the |her |his )?(?:[\w-]+ ){{0,3}}?{ANSWERING})\b)(?:[\w'’-]+ ){{1,7}}?"
            r"(?:expect|hope)(?:s|d|ed)? to (?!be\b)"
        ),
        "Cllr Lee said the County's auditor expected to report in May.",
    ),
    Exclusion(
        "asked when",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\b(?:asked|wondered|queried|enquired|inquired)\b(?: (?:by|of) [^.;,]{2,40}?| [^.;,]{2,40}?)? (?:when"
            r"|where|what|which|who)\b(?:(?!\b(?:and|but)\b)[^.;,]){0,40}$"
        ),
        "Asked by Cllr Lee when the works would be finished, he said that he did not know.",
    ),
    Exclusion(
        "agreed with what was said",
        WRITTEN_FORMS,
        Where.FROM,
        AnyOf(
            r"^agreed[;,] (?:and )?(?:he|she|they|it|this) (?:did|had|was|were|could|felt|thought)\b"
            r"(?![^.]*\b(?:would|will)\b)"
        ),
        "Cllr Lee agreed; he did not like the design.",
    ),
    Exclusion(
        "not trusted",
        WRITTEN_FORMS,
        Where.BEFORE,
        AnyOf(
            r"\b(?:(?:not|never|hardly)(?: \w+)?|[a-z]+n['’]t) (?:trust|believe in|like|want|wish for|favour)\b"
            r"(?:(?!\b(?:and|but)\b)[^.;,]){0,60}$"
        ),
        "He did not trust a survey which was done by April.",
    ),
)
