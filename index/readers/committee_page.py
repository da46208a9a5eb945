"""A committee system's page of a meeting: items with "Minutes:" and "Decision:" below them."""

from __future__ import annotations

import re
from dataclasses import replace

from index.minutes.labelled import labels_apart, tell_labelled
from index.minutes.minuted import tell_reported
from index.parts.councils import council_named
from index.parts.draft import Draft
from index.parts.facts import facts_of
from index.parts.furniture import clean_blocks
from index.parts.heads import cut_warnings, fact_warnings, texts_of, with_inferred_date
from index.parts.items import items_in
from index.parts.labels import apart, begins_text, holds_label, is_label
from index.parts.layout import heads_list
from index.parts.past import tells_past
from index.parts.private import private_items
from index.parts.rosters import name_attendance
from index.types import Authority, PaperKind, ReadPaper

# Lines are kept apart: a run of empty ones must not be tried from each of them.
_LIST_HEAD = re.compile(
    r"^[^\w\n]*(?:no|rhif)\.?[^\w\n]+(?:item|eitem)[^\w\n]*$"
    r"|^[^\w\n]*item[^\w\n]+(?:subject|title|application)[^\w\n]+(?:decision|outcome|resolution)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)


class CommitteePageReader:
    """Reads such a page as one meeting."""

    def recognises(self, text: str) -> bool:
        lines = [line.strip(" |") for line in text.splitlines() if line.strip()]
        labels = sum(
            begins_text(line) or apart(line) is not None or ("|" in line and holds_label(line)) for line in lines
        )
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
        tell_reported(draft, head, None, Authority.AGENDA)
        name_attendance(draft, head)
        for item, exempt in zip(items, private_items(items), strict=True):
            tell_labelled(draft, item, exempt)
        minuted = any(begins_text(block.text) or apart(block.text) for block in found)
        kind = PaperKind.MINUTES if minuted else PaperKind.AGENDA
        warnings += [*cut_warnings(draft), *fact_warnings(facts)]
        if not items:
            warnings.append("No agenda items were found on the page: its text is kept without them.")
        return ReadPaper(kind, (draft.finished(),), tuple(warnings), furniture=tuple(draft.furniture))
