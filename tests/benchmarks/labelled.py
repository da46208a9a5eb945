"""The labelled questions over the sample papers, and how an answer to one is judged."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.answering.answer import Answer, Citation
from assistant.understanding.people import bare_name
from index.text import plain

QUESTIONS = Path(__file__).parent / "seed_questions.jsonl"


@dataclass(frozen=True, slots=True)
class Expected:
    """One right source: paper, meeting, item, speaker (None: any) and the key words of the answer."""

    source: str
    meeting: str | None
    item: str | None
    speaker: str | None
    words: tuple[str, ...]

    def cited_by(self, citation: Citation) -> bool:
        """Whether ``citation`` has the right paper, meeting, item and speaker."""
        fields = citation.to_json()
        item = (fields["item"] or {}).get("number")
        speaker = citation.quote.piece.speaker
        return (
            fields["source"] == self.source
            and (self.meeting is None or fields["meeting"] == self.meeting)
            and (self.item is None or item == self.item)
            and (self.speaker is None or bare_name(speaker or "") == bare_name(self.speaker))
        )

    def shown_in(self, answer: Answer) -> bool:
        """Whether all key words stand in the answer's text."""
        return all(plain(word) in plain(answer.text) for word in self.words)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question with its right sources; none where the papers hold no answer."""

    id: str
    kind: str
    question: str
    split: str
    conversation: str | None
    expected: tuple[Expected, ...] = field(default=())


def load() -> list[Labelled]:
    """All labelled questions, turns of a conversation in order."""
    return [_labelled(json.loads(line)) for line in QUESTIONS.read_text().splitlines()]


def _labelled(row: dict[str, Any]) -> Labelled:
    expected = tuple(
        Expected(one["source"], one["meeting"], one["item"], one["speaker"], tuple(one["words"]))
        for one in row["expect"]
    )
    return Labelled(row["id"], row["kind"], row["question"], row["split"], row.get("conversation"), expected)
