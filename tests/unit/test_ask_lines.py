"""Lines of JSON: each is answered or told, and none keeps the next from its answer."""

from __future__ import annotations

import pytest

from assistant.lines import JsonRow, conversation, each_line

BAD = {
    "no JSON": ("{", "it is not JSON."),
    "no object": ("[]", "it is no JSON object."),
    "a number of thousands of digits": (
        f'{{"conversation": {"1" * 5_000}}}',
        "it is JSON of a size that cannot be read.",
    ),
    "brackets within brackets": ("[" * 100_000, "it is JSON of a size that cannot be read."),
    "a conversation that is a list": ('{"conversation": []}', 'its "conversation" must be text or a number.'),
}


def answered(row: JsonRow) -> JsonRow:
    return {"conversation": conversation(row)}


@pytest.mark.parametrize(("line", "reason"), BAD.values(), ids=BAD.keys())
def test_a_line_that_cannot_be_answered_is_told_and_the_next_is_answered(line: str, reason: str) -> None:
    told = list(each_line(["\n", line, '{"conversation": 7}'], answered))
    assert told == [
        ({"error": reason, "line": 2}, f"Line 2 was not answered: {reason}"),
        ({"conversation": "7"}, None),
    ]
