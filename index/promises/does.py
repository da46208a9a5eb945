"""What a resolution says that somebody do: "that the Clerk write to the school"."""

from __future__ import annotations

from index.promises.words import any_of

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
DOES = rf"(?:{_VERBS}s?|lobbies|replies|notifies|carries out|presses|passes|fixes)\b"
