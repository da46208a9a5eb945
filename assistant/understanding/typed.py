"""Questions as typed on a phone: "whats", "whos" and "didnt", to which the apostrophe is put back."""

from __future__ import annotations

import re

# "Its", "were" and "well" are words of their own, and stay.
_LEFT_OUT = (
    (re.compile(r"\b(what|who|how|where|when|why|that|there|he|she)(s)\b", re.IGNORECASE), r"\1'\2"),
    (re.compile(r"\b(did|does|do|is|are|was|were|has|have|had|could|would|should)n(t)\b", re.IGNORECASE), r"\1n'\2"),
    (re.compile(r"\b(they)(d|ll|ve|re)\b|\b(we|you|i)(ve)\b", re.IGNORECASE), r"\1\3'\2\4"),
)


def with_apostrophes(question: str) -> str:
    """``question`` with the apostrophes that were left out."""
    for left_out, put_back in _LEFT_OUT:
        question = left_out.sub(put_back, question)
    return question
