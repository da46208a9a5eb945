"""The webcast of an invented meeting, with a scene between its beginning and its end."""

from __future__ import annotations

from index.readers.transcript import TranscriptReader

# Ann Lee chairs: her label comes most often. First captions are glued, as webcasts have them.
BEFORE = """\
Cabinet - 3 March 2025 - Rother District Council
Cllr Ann Lee - 0:00:01
Good evening.The papers are out.
Cllr Tom Oak - 0:00:10
We have read them.All of them.
Cllr Ann Lee - 0:00:20
That is good.Let us go on.
"""
AFTER = """
Cllr Dee Elm - 0:09:00
We go to the vote.All in favour.
Cllr Ann Lee - 0:09:10
We are in favour.All of us.
Cllr Dee Elm - 0:09:20
It is carried.We rejoice.
Cllr Ann Lee - 0:09:30
It is late.We close.
"""
OAK, LEE, PATEL, ASH = "Cllr Tom Oak", "Cllr Ann Lee", "Raj Patel", "Cllr Bea Ash"
Told = list[tuple[str, str, bool]]


def told_in(scene: str) -> Told:
    """What is told of ``scene``, from minute one to minute nine: who says what, and whether it may be another's."""
    (meeting,) = TranscriptReader().read(BEFORE + scene + AFTER).meetings
    return [
        (one.speaker or "", one.text, one.uncertain) for one in meeting.contributions if 60 <= (one.start or 0) < 540
    ]
