"""What is put is heard by what was learnt from transcripts, where no cue tells it."""

import pytest

from index.heard.likely.features import features
from index.heard.likely.judging import odds
from index.heard.likely.said import Said, chairs_of
from index.types import Authority
from tests.unit.sections import heard, pieces, section

PUT = (
    "So it's that we approve the revised plan with the tree inspections kept in. Is everyone agreed? Agreed. Thank you."
)


def test_what_is_put_is_likelier_than_what_is_told() -> None:
    said = [Said(text, "Chair", 0) for text in ("It rained all of Tuesday.", "Can we agree the minutes?", "Agreed.")]
    assert odds(said)[1] > odds(said)[0]


def test_the_words_are_those_in_which_it_is_put() -> None:
    (decision,) = heard(section(pieces((Authority.SAID, PUT), speaker="Chair")))
    assert "we approve the revised plan" in decision.text


def test_features_tell_who_speaks_and_what_follows() -> None:
    said = [Said("Is that agreed?", "Cllr Lee (Chair)", 0), Said("Agreed.", "Members", 1)]
    assert chairs_of(said) == {"Cllr Lee (Chair)"}
    found = features(said, 0, chairs_of(said))
    assert {
        "speaker chairs",
        "= agreed",
        "after 1 agreed",
        "after 1 |other",
        "cue ASKS",
        "after 1 cue ASSENTS",
    } <= found


@pytest.mark.parametrize("speakers", [(None, None), ("Ann", "Bob")])
def test_who_says_most_chairs_where_no_label_tells(speakers: tuple[str | None, str | None]) -> None:
    one, other = speakers
    assert one in chairs_of([Said("a", one, 0), Said("b", one, 1), Said("c", other, 2)])


def test_what_is_put_again_after_a_comment_is_one_decision() -> None:
    told = (
        "Members are asked to approve the draft minutes of the last meeting as a correct record can I have a proposer. "
        "Oh, a comment. It rained. In that case can I have a proposer for the minutes please, thank you Jenny, "
        "and a seconder, thank you Carol."
    )
    (decision,) = heard(section(pieces((Authority.SAID, told), speaker="Chair")))
    assert "Jenny" in decision.text
