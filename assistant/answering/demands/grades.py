"""The demand of a question that asks for a grade: words by which inspectors and rating schemes grade."""

from __future__ import annotations

import re

from assistant.answering.demands.statement import Statement
from assistant.understanding.query import Query

_ASKED = re.compile(
    r"\b(?:what|which) (?:[\w'’-]+ ){0,3}?(?:grades?|grading|ratings?|judge?ments?)\b"
    r"|\bhow (?:was|were|is|are|did|has|have) .{2,60}?\b(?:graded|rated)\b",
    re.IGNORECASE,
)
# The four grades of Ofsted (education inspection framework) and of the Care Quality Commission (assessment framework
# under the Health and Social Care Act 2008, section 46), letters and numbers of other schemes, colours of "RAG".
_GRADE = re.compile(
    r"\b(?:outstanding|good|(?:requires?|requiring|needs|needing) improvement|inadequate|special measures|satisfactory"
    r"|excellent|adequate|effective|red|amber|green|(?:bronze|silver|gold)|(?:un|not )graded|(?:un|not )rated"
    r"|high|medium|low|(?:full|substantial|moderate|reasonable|limited|partial|no) assurance|pass(?:ed)?|fail(?:ed)?)\b"
    r"|\d|\b(?:grade|grading|rating|level|category|band|score[ds]?) (?:of )?(?:[A-Z]\b|one|two|three|four|five)"
    r"|\b[A-E]\*|\bstars?\b",
    re.IGNORECASE,
)


def grade_given(query: Query, told: Statement) -> bool:
    """Where a question asks for a grade, one stands there."""
    return not _ASKED.search(query.question) or bool(_GRADE.search(told.near))
