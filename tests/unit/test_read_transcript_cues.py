"""What tells whose the words beside a webcast's label are, each cue on words of an invented meeting."""

from __future__ import annotations

import pytest

from tests.unit.webcasts import ASH, LEE, OAK, PATEL, Told, told_in

# The captions of a scene, and what is told of it: who says what, and whether it may be another's.
SCENES: dict[str, tuple[str, Told]] = {
    "a reaction to the words before": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May.\nGreat, thank you very much.\n"
        "Cllr Ann Lee - 0:02:00\nWe note the report.It is a good one.",
        [
            (PATEL, "The road is open.It was closed in May.", False),
            (LEE, "Great, thank you very much. … We note the report.It is a good one.", False),
        ],
    ),
    "thanks without a full stop": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May. Thank you very much\n"
        "Cllr Ann Lee - 0:02:00\nCan we note it?The report is good.",
        [
            (PATEL, "The road is open.It was closed in May.", False),
            (LEE, "Thank you very much … Can we note it?The report is good.", False),
        ],
    ),
    "thanks with a full stop are left": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May. Thank you.\n"
        "Cllr Ann Lee - 0:02:00\nCan we note it?The report is good.",
        [
            (PATEL, "The road is open.It was closed in May. Thank you.", False),
            (LEE, "Can we note it?The report is good.", False),
        ],
    ),
    "a request, with what stands before it on its line": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May.\nYes, thank you. Would you mind reading it out?\n"
        "Cllr Ann Lee - 0:02:00\nThe minute, please.It is on page two.",
        [
            (PATEL, "The road is open.It was closed in May.", False),
            (LEE, "Yes, thank you. Would you mind reading it out? … The minute, please.It is on page two.", False),
        ],
    ),
    "a stock phrase over the label": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May and opened in June a secondary\n"
        "Cllr Ann Lee - 0:02:00\nquestion yeah it is not really a question but I saw\n"
        "Cllr Tom Oak - 0:02:03\na lorry there.It was late.",
        [
            (PATEL, "The road is open.It was closed in May and opened in June", False),
            (LEE, "a secondary … question", False),
            (OAK, "yeah it is not really a question but I saw … a lorry there.It was late.", False),
        ],
    ),
    "a question announced before its label": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May.I have got one more question, please\n"
        "Cllr Tom Oak - 0:02:00\nThe bridge is old.Will it be mended?",
        [
            (PATEL, "The road is open.It was closed in May.", False),
            (OAK, "I have got one more question, please … The bridge is old.Will it be mended?", False),
        ],
    ),
    "an announcement that no question follows": (
        "Cllr Tom Oak - 0:01:00\nThe road is open.It was closed in May. I have one question.\n"
        "Raj Patel - 0:02:00\nThe bridge is old.It will be mended.",
        [
            (OAK, "The road is open.It was closed in May. I have one question.", False),
            (PATEL, "The bridge is old.It will be mended.", False),
        ],
    ),
    "a call between two who do not chair": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May.\nThank you. Councillor Esh\n"
        "Cllr Bea Ash - 0:02:00\nThe bridge is old.It was mended once.",
        [
            (PATEL, "The road is open.It was closed in May.", False),
            (PATEL, "Thank you. Councillor Esh", True),
            (ASH, "The bridge is old.It was mended once.", False),
        ],
    ),
    "a call behind the label": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May.\n"
        "Cllr Bea Ash - 0:02:00\nCouncillor Esk. The bridge is old.It was mended once.",
        [
            (PATEL, "The road is open.It was closed in May.", False),
            (ASH, "Councillor Esk.", True),
            (ASH, "The bridge is old.It was mended once.", False),
        ],
    ),
    "a name misheard at the chair's label without words": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May\nEsh yes through you the bridge too\n"
        "Cllr Ann Lee - 0:02:00\nCllr Bea Ash - 0:02:02\nwas closed.It is open now.",
        [
            (PATEL, "The road is open.It was closed in May", False),
            (LEE, "Esh", False),
            (ASH, "yes through you the bridge too … was closed.It is open now.", False),
        ],
    ),
    "a question that another puts between": (
        "Raj Patel - 0:01:00\nThe road is open.It was closed in May.\nBut will it stay open?\nYes, it will.\n"
        "The work is done.",
        [
            (PATEL, "The road is open.It was closed in May.", False),
            (PATEL, "But will it stay open?", True),
            (PATEL, "Yes, it will. The work is done.", False),
        ],
    ),
    "an answer between two questions": (
        "Cllr Tom Oak - 0:01:00\nThe road is shut.It was open in May. Is that the\nRother road?\n"
        "It is the mill road.\nNo, I meant the other one.",
        [
            (OAK, "The road is shut.It was open in May. Is that the Rother road?", False),
            (OAK, "It is the mill road.", True),
            (OAK, "No, I meant the other one.", False),
        ],
    ),
    "two replies after one question": (
        "Cllr Tom Oak - 0:01:00\nThe road is shut.It was open in May. Is that\nthe mill road?\n"
        "It is the other.\nNo, I meant that one.\nNo, not the other.",
        [
            (OAK, "The road is shut.It was open in May. Is that the mill road?", False),
            (OAK, "It is the other.", True),
            (OAK, "No, I meant that one. No, not the other.", False),
        ],
    ),
    "the same label again": (
        "Cllr Tom Oak - 0:01:00\nThe road is shut.It was open in May. I will look into it.\n"
        "Cllr Tom Oak - 0:02:00\nAnd the bridge is old.It was mended once.",
        [
            (OAK, "The road is shut.It was open in May.", False),
            (OAK, "I will look into it.", True),
            (OAK, "And the bridge is old.It was mended once.", False),
        ],
    ),
    "apologies that the chair asks for": (
        "Cllr Ann Lee - 0:01:00\nThe time is six.Are there any apologies?\napologies are received from Councillor Fir\n"
        "are there any others",
        [
            (LEE, "The time is six.Are there any apologies?", False),
            (LEE, "apologies are received from Councillor Fir", True),
            (LEE, "are there any others", False),
        ],
    ),
    "a sentence that goes on with so": (
        "Cllr Tom Oak - 0:01:00\nThe road is shut.It was open in May and the bridge is old and was mended once or more "
        "before that and is a worry to everyone\n"
        "Cllr Ann Lee - 0:02:00\nso I am sorry for that, thank you. We go on.The next item is short.",
        [
            (
                OAK,
                "The road is shut.It was open in May and the bridge is old and was mended once or more "
                "before that and is a worry to everyone",
                False,
            ),
            (LEE, "so I am sorry for that, thank you.", True),
            (LEE, "We go on.The next item is short.", False),
        ],
    ),
}


@pytest.mark.parametrize(("scene", "told"), SCENES.values(), ids=SCENES.keys())
def test_whose_words_stand_at_a_label(scene: str, told: Told) -> None:
    assert told_in(scene) == told
