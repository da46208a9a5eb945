"""Whose words a name begins that stands before the label of whom it names: who asks, or who is called."""

from __future__ import annotations

import pytest

from tests.unit.webcasts import ASH, LEE, OAK, PATEL, told_in

OPEN = "The road is open.It was shut in May."

# What Councillor Oak, who does not chair, says to Raj Patel, whose label is next: all of it is his.
ASKED_BY_A_MEMBER = {
    "a question": "Raj can you tell us why the road was shut so long when the bridge beside it was open all year, and "
    "whether any bus was missed because of it.",
    "a short question": "Raj could you say when the bridge opens.",
    "a question behind a comma": "Raj, will you mend the bridge this year?",
    "a question of a verb": "Raj is the bridge to open this year?",
    "a question of a question word": "Raj when will it open and what does it cost.",
    "a question by title and surname": "Mr Patel do you know what the bridge costs.",
    "a question by first name and surname": "Raj Patel have you asked the police.",
    "the speaker's own talk": "Raj I walk over it, or I used to. My son fell there in May. What I want is will you "
    "light it at night? It is the least you can do.",
    "thanks": "Raj thanks for the report. It is a good one.",
    "thanks behind a comma": "Raj, thank you for coming to us. The bridge is old.",
    "what they said": "Raj you said that it opens in May. It is June.",
    "somebody of a post": "Raj the planning officer told us May. It is June.",
    "a page": "Raj on page nine it says May.",
    "words behind a comma": "Raj, the bridge is older than that.",
    "what is theirs": "Raj's report says that the bridge is old.",
    "two questions": "Raj can you tell us when it opens. And does it have lights.",
    "a question and its reason": "Raj would you look at the lights. I ask because of the school.",
    "thanks to the chair first": "Thank you chair. Raj can you tell us when it opens.",
    "talk after thanks to the chair": "Thanks chair. Raj I walk over it every day.",
    "talk before": "The bridge is old. Raj can you tell us when it opens.",
    "over two captions": "Raj\ncan you tell us when it opens.",
    "with closing thanks": "Raj do we know when it opens. Thank you.",
}


@pytest.mark.parametrize("words", ASKED_BY_A_MEMBER.values(), ids=ASKED_BY_A_MEMBER.keys())
def test_who_turns_to_the_next_speaker_by_name_says_all_of_it(words: str) -> None:
    scene = f"Cllr Tom Oak - 0:01:00\n{words}\nRaj Patel - 0:02:00\n{OPEN}"
    assert told_in(scene) == [(OAK, words.replace("\n", " "), False), (PATEL, OPEN, False)]


# What the chair says to Raj Patel without giving him the floor within it.
ASKED_BY_THE_CHAIR = {
    "a long question": "Raj can you tell us why the road was shut so long when the bridge beside it was open all "
    "year, and whether any bus was missed because of it.",
    "two questions": "Raj can you tell us when it opens. And does it have lights?",
    "the chair's own talk": "Raj I walk over it every day.",
    "a page": "Raj on page nine it says May.",
    "thanks to a mover": "Can I have a mover? Raj, thank you. All in favour? That is carried.",
}


@pytest.mark.parametrize("words", ASKED_BY_THE_CHAIR.values(), ids=ASKED_BY_THE_CHAIR.keys())
def test_a_chair_too_may_ask_and_go_on(words: str) -> None:
    scene = f"Cllr Ann Lee - 0:01:00\n{words}\nRaj Patel - 0:02:00\n{OPEN}"
    assert told_in(scene) == [(LEE, words, False), (PATEL, OPEN, False)]


# What the chair says, what of it is the next speaker's, and how that goes on behind the label.
HANDED_OVER = {
    "a name": ("We go on. Raj.", "The road is", "open.It was shut in May."),
    "a name and please": ("We go on. Raj, please.", "The road is", "open.It was shut in May."),
    "over to you": ("Over to you Raj.", "The road is", "open.It was shut in May."),
    "thanks and a name": ("Thank you. Raj.", "The road is", "open.It was shut in May."),
    "what they want": ("Raj you had a question.", "The road is", "open.It was shut in May."),
    "their post": ("Raj Patel, head of roads.", "The road is", "open.It was shut in May."),
    "an offer": ("Raj would you like to come in.", "The road is", "open.It was shut in May."),
    "a request": ("Raj can you take us through it.", "The road is", "open.It was shut in May."),
    "thanks to the chair behind the name": ("Raj", "thank you chair. The road is", "open.It was shut in May."),
    "a yes behind the name": ("Raj", "yes the road is open.", "It was shut in May.It is a good road."),
    "a sentence that runs on": ("Raj", "the report is about the", "road.It was shut in May."),
    "words on a new line": ("We go on. Raj", "\nThe road is open.", "It was shut in May.It is a good road."),
}


@pytest.mark.parametrize(("called", "begun", "rest"), HANDED_OVER.values(), ids=HANDED_OVER.keys())
def test_whom_the_chair_hands_over_to_begins_before_the_label(called: str, begun: str, rest: str) -> None:
    scene = f"Cllr Ann Lee - 0:01:00\n{called} {begun}\nRaj Patel - 0:02:00\n{rest}".replace(" \n", "\n")
    assert told_in(scene) == [(LEE, called, False), (PATEL, f"{begun.strip()} … {rest}", False)]


def test_a_name_alone_at_the_end_is_the_chairs() -> None:
    scene = f"Cllr Ann Lee - 0:01:00\nItem five is the road. Raj.\nRaj Patel - 0:02:00\n{OPEN}"
    assert told_in(scene) == [(LEE, "Item five is the road. Raj.", False), (PATEL, OPEN, False)]


def test_an_answer_before_the_label_is_of_whom_was_asked() -> None:
    scene = f"Cllr Tom Oak - 0:01:00\nRaj can you tell us if it is open. Yes it\nRaj Patel - 0:02:00\nis.{OPEN}"
    assert told_in(scene) == [(OAK, "Raj can you tell us if it is open.", False), (PATEL, f"Yes it … is.{OPEN}", False)]


def test_a_question_that_a_label_parts_is_of_who_asks() -> None:
    scene = f"Cllr Tom Oak - 0:01:00\nRaj can you tell us why the\nRaj Patel - 0:02:00\nroad was shut. {OPEN}"
    assert told_in(scene) == [(OAK, "Raj can you tell us why the … road was shut.", False), (PATEL, OPEN, False)]


def test_a_question_announced_to_the_next_speaker_by_name_is_not_that_speakers() -> None:
    asked, answer = "Raj I have got a question on the bridge.", "Which bridge?The old one is open."
    scene = f"Cllr Tom Oak - 0:01:00\n{asked}\nRaj Patel - 0:02:00\n{answer}"
    assert told_in(scene) == [(OAK, asked, False), (PATEL, answer, False)]


def test_a_request_to_the_chair_by_name_is_not_the_chairs() -> None:
    asked = "The road is open.Ann would you mind reading it out?"
    scene = f"Cllr Tom Oak - 0:01:00\n{asked}\nCllr Ann Lee - 0:02:00\nIt is on page two.It is short."
    assert told_in(scene) == [(OAK, asked, False), (LEE, "It is on page two.It is short.", False)]


def test_a_question_by_name_is_not_of_the_chair_whose_label_has_no_words() -> None:
    asked = "Raj can you tell us when it opens."
    scene = f"Cllr Tom Oak - 0:01:00\n{asked}\nCllr Ann Lee - 0:01:58\nRaj Patel - 0:02:00\n{OPEN}"
    assert told_in(scene) == [(OAK, asked, False), (PATEL, OPEN, False)]


def test_a_question_behind_the_label_of_whom_it_names_is_of_the_label_without_words() -> None:
    asked = "Raj can you tell us why the road was shut so long when the bridge was open."
    scene = (
        "Cllr Bea Ash - 0:01:00\nThe bridge is old.It was mended.\n"
        f"Cllr Tom Oak - 0:01:58\nRaj Patel - 0:02:00\n{asked} {OPEN}"
    )
    assert told_in(scene) == [
        (ASH, "The bridge is old.It was mended.", False),
        (OAK, asked, False),
        (PATEL, OPEN, False),
    ]
