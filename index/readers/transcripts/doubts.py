"""Words within one turn that read as another's: of somebody without a label, or who broke in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.readers.transcripts import cues
from index.readers.transcripts.turns import Turn

# The words of somebody invited who gets no label; a chair's own remark is shorter.
_INVITED_WORDS = 60
_ANSWER_WORDS = 4
# Who breaks in says no more than this.
_BREAK_WORDS = 30
# Characters in which what stands next to a reply or a label is looked for.
_REACH = 300
_BARE_CALL = re.compile(
    r"(?:^|(?<=\n)|(?<=[.?!]\s))(?:(?:thank\s?you|thanks|okay|ok|and|yes|oh|right)[\s,.]+)*"
    r"(?:cllr|councillor)\.?\s+[\w'’-]+(?:,?\s+please)?\s*$",
    re.IGNORECASE,
)
_HEAD_CALL = re.compile(r"(?:cllr|councillor)\.?\s+[\w'’-]+(?:,?\s+please)?\s*(?:\.(?=\s)|\n)", re.IGNORECASE)
# An answer on a line of its own, behind a line that ends in a question or statement.
_REPLY = re.compile(r"(?<=[.?!]\n)(?:yes|no|yeah|yep)\b[,.]", re.IGNORECASE)
_APOLOGIES = re.compile(
    r"\bany apologies\b[^.?!\n]*\??\n(?P<told>(?:(?!\bare there any\b).){0,400}?\bapologies (?:are|have been|were)"
    r" received\b(?:(?!\bare there any\b).){0,600})",
    re.IGNORECASE | re.DOTALL,
)


def doubt(turn: Turn, chair: str | None) -> None:
    """Mark words that read as those of somebody who never gets a label, or who broke in."""
    _doubt_rest(turn, chair)
    for number in range(len(turn.runs) - 1, -1, -1):
        if not turn.runs[number].uncertain:
            turn.doubt_parts(number, list(_broken_in(turn.runs[number].text, turn.speaker == chair)))


def doubt_calls(before: Turn, after: Turn, chair: str | None) -> None:
    """Mark a call by title and name alone between two who do not chair: calls are the chair's."""
    if chair is None or chair in (before.speaker, after.speaker):
        return
    shift = max(0, len(before.last) - _REACH)
    call = _BARE_CALL.search(before.last[shift:])
    if call and shift + call.start() and not before.runs[-1].uncertain:
        before.doubt_tail(len(before.runs) - 1, shift + call.start())
    called = _HEAD_CALL.match(after.first)
    if called and not after.runs[0].uncertain:
        after.doubt_head(called.end())


def doubt_return(before: Turn, after: Turn) -> None:
    """Mark the last words before a speaker's label that comes again: somebody spoke between."""
    text = before.last
    place = cues.last_sentence(text)
    closed = cues.is_closed(text) and not before.runs[-1].uncertain
    if before.speaker == after.speaker and closed and place > 0 and len(text[place:].split()) <= _BREAK_WORDS:
        before.doubt_tail(len(before.runs) - 1, place)


def _doubt_rest(turn: Turn, chair: str | None) -> None:
    cue, least = (cues.INVITED, _INVITED_WORDS) if turn.speaker == chair else (cues.SECOND_VOICE, _ANSWER_WORDS)
    for number, run in enumerate(turn.runs):
        found = next(cue.finditer(run.text), None)
        place = found.end() if found and not run.uncertain else len(run.text)
        if len(run.text[place:].split()) > least:
            turn.doubt_tail(number, place)
            return


def _broken_in(text: str, chairs: bool) -> Iterator[tuple[int, int]]:
    """Where others broke in: apologies that the chair asked for; what somebody in their own turn says yes or no to."""
    if chairs:
        yield from (match.span("told") for match in _APOLOGIES.finditer(text))
        return
    told = 0
    for reply in _REPLY.finditer(text):
        first = max(told, reply.start() - _REACH)
        begin = _asked(text[first : reply.start()])
        if begin is not None:
            yield first + begin, reply.start()
        told = reply.start()


def _asked(before: str) -> int | None:
    """Where, before a reply, the other's words begin: a question on a line, or an answer to the speaker's own."""
    line, question = before.rfind("\n", 0, -1) + 1, before.rfind("?\n", 0, -2) + 2
    if before.endswith("?\n"):
        return line if line and cues.is_closed(before[:line].rstrip()) else None
    return question if question > 1 and len(before[question:].split()) <= _BREAK_WORDS else None
