"""What a resolution says that somebody do: "that the Clerk write to the school"."""

from __future__ import annotations

from index.cue_words import any_of

_VERBS = any_of(
    r"write|report|bring|come back|provide|submit|prepare|obtain|contact|meet|get|invite|circulate|arrange"
    r"|investigate",
    r"review|consult|liaise|look into|seek|produce|draft|explore|undertake|develop|monitor|update|publish|raise|send",
    r"share|ask|request|work|carry out|check|organise|set up|chase|order|discuss|advise|inform|notify|consider|lead",
    r"respond|reply|approach|place|put|hold|make|include|add|amend|attend|install|remove|repair|advertise|recruit"
    r"|apply",
    r"register|erect|clear|cut|fix|pursue|press|lobby|engage|visit|host|convene|call|issue|draw up|look|follow|pass",
    r"refer|speak|display|clean|renew|negotiate|complete|compile|survey|inspect|promote|record|remind|return|test"
    r"|thank",
    r"trial|upload|replace(?! (?:[Cc]llr|[Cc]ouncillor|Mr|Mrs|Ms)\b)",
)
# Any bare verb behind "that the Clerk"; what follows a subject in another way is none.
_NO_VERB = any_of(
    r"and|or|in|on|at|of|for|from|to|with|by|as|into|under|over|after|before|during|who|which|that|is|are|was|were|has",
    r"had|do|does|did|will|would|shall|should|may|might|can|could|must|not|then|also|present|attending|including",
    r"said|told|met|gave|spoke|wrote|sent|made|took|held|felt|thought|saw|knew|found|brought|kept|the|this|these",
    r"[a-z]+(?:ed|ing|ly|(?<!s)s)",
)
ANY_ACT = rf"(?!{_NO_VERB}\b)[a-z]{{3,}}\b"
DOES = rf"(?:{_VERBS}s?|lobbies|replies|notifies|carries out|presses|passes|fixes)\b"
