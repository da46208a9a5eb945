"""A committee system's page of a meeting: items with "Minutes:" and "Decision:" below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.dates import first_date
from index.minutes.labelled import labels_apart, tell_labelled
from index.minutes.minuted import tell_minutes, tell_reported
from index.parts.blocks import Block, unmarked
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import facts_of
from index.parts.furniture import clean_blocks
from index.parts.heads import cut_warnings, fact_warnings, texts_of, with_inferred_date
from index.parts.items import items_in
from index.parts.labels import apart, begins_text, holds_label, is_label, is_minutes
from index.parts.layout import heads_list
from index.parts.past import tells_past
from index.parts.private import private_items
from index.parts.rosters import name_attendance, roster_at_end
from index.types import Authority, PaperKind, ReadPaper

# Lines are kept apart: a run of empty ones must not be tried from each of them.
_LIST_HEAD = re.compile(
    r"^[^\w\n]*(?:no|rhif)\.?[^\w\n]+(?:item|eitem)[^\w\n]*$"
    r"|^[^\w\n]*item[^\w\n]+(?:subject|title|application)[^\w\n]+(?:decision|outcome|resolution)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
# The last column tells what was decided.
_OUTCOMES = re.compile(
    r"^[^\w\n]*(?:(?:item|no|minute)\b\.?(?: no\.?)?[^\w\n]+)?(?:item|subject|title|application)[^\w\n]+"
    r"(?:decisions?|outcome|resolution)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
# A page that tells what was decided and nothing else.
_DECISIONS = re.compile(
    r"^(?:(?:public )?(?:notice|record|summary|list|schedule) of (?:the )?decisions?\b.*"
    r"|decision (?:notice|summary|list)|decisions (?:of|taken by|made by) .*|(?:agenda and )?decisions)$",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"^(?:draft |confirmed |unconfirmed |approved )*minutes?\b(?: (?:of|for)\b|\W{0,4}(?:\w+day\b|\d))", re.IGNORECASE
)
# What minutes tell of a discussion; over a decision alone a page prints the agenda.
_DISCUSSED = re.compile(
    r"\b(?:said|asked|replied|responded|explained|stated|commented|queried|suggested|introduced|presented|highlighted"
    r"|moved|proposed|seconded|welcomed|thanked|considered (?:a|the) report)\b",
    re.IGNORECASE,
)
_DISCUSSED_LEAST = 8
_HEAD_LINES = 8


class CommitteePageReader:
    """Reads such a page as one meeting."""

    def recognises(self, text: str) -> bool:
        lines = [line.strip(" |") for line in text.splitlines() if line.strip()]
        labels = sum(
            begins_text(line) or apart(line) is not None or ("|" in line and holds_label(line)) for line in lines
        )
        if _is_printed(lines):
            return False
        documents = sum(is_label(line) for line in lines)
        listed = bool(_LIST_HEAD.search(text)) or any("|" in line and heads_list(line) for line in text.splitlines())
        return labels >= 2 or documents >= 3 or (listed and not tells_past(text))

    def read(self, text: str) -> ReadPaper:
        found, left = clean_blocks(text)
        draft = Draft(furniture=left)
        warnings: list[str] = []
        head, items = items_in(list(labels_apart(found)))
        facts = with_inferred_date(facts_of(texts_of(head)), text)
        draft.meeting = replace(facts, council=facts.council or council_named(text)).meeting()
        if items:
            tell_reported(draft, head, None, Authority.AGENDA)
        else:
            tell_minutes(draft, head, None)
        name_attendance(draft, head)
        below = roster_at_end(draft, items)
        tell_reported(draft, below, None, Authority.AGENDA)
        name_attendance(draft, below)
        outcome = bool(_OUTCOMES.search(text))
        kind = _kind(text, found, outcome)
        for item, exempt in zip(items, private_items(items), strict=True):
            tell_labelled(draft, item, exempt, outcome)
        warnings += [*cut_warnings(draft), *fact_warnings(facts)]
        if not items:
            warnings.append("No agenda items were found on the page: its text is kept without them.")
        return ReadPaper(kind, (draft.finished(),), tuple(warnings), furniture=tuple(draft.furniture))


def _is_printed(lines: Sequence[str]) -> bool:
    """Whether a paper is printed minutes, which only mark in their text what was decided ("DECISION: That ...")."""
    # "Minutes: 12 February 2025" in the head is no label.
    undated = [line for at, line in enumerate(lines) if at >= _HEAD_LINES or not first_date(line)]
    if any(is_minutes(line) or is_minutes((apart(line) or ("",))[0]) for line in undated):
        return False
    if any("|" in line and holds_label(line) for line in undated) or any(
        is_label(line) and not begins_text(line) for line in lines
    ):
        return False
    headed = any(_MINUTES.match(unmarked(line.strip("#* "))) for line in lines[:_HEAD_LINES])
    return headed or sum(map(len, map(_DISCUSSED.findall, lines))) >= _DISCUSSED_LEAST


def _kind(text: str, found: Sequence[Block], outcome: bool) -> PaperKind:
    """What the page is; ``outcome`` says that its items' column tells what was decided."""
    labels = [label for block in found if (label := _label(block))]
    head = [line for line in text.splitlines() if line.strip()][:_HEAD_LINES]
    headed = any(_DECISIONS.match(unmarked(line.strip("#* "))) for line in head)
    if labels and headed and not outcome and not any(is_minutes(label) for label in labels):
        return PaperKind.DECISION
    return PaperKind.MINUTES if outcome or labels else PaperKind.AGENDA


def _label(block: Block) -> str | None:
    """The label that is over minutes or a decision, or begins them."""
    parts = apart(block.text)
    return parts[0] if parts else block.text if begins_text(block.text) else None
