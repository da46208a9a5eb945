"""Who says what in the sample transcript, written down by hand from its words."""

from __future__ import annotations

import pytest

from index.dates import seconds
from index.readers.transcript import TranscriptReader
from index.text import fold
from index.types import Contribution

# Label, time, and the first and last words that are that speaker's under it.
TURNS = """
Cllr Ben Evans|0:02:24|The early year senior advisor noted|so could that word be added just to
Helen Bakewell|0:03:15|Thank you Chair. So Helen Bakewell|if there's any comments or … Questions?
Cllr Jane Francis|0:11:46|Yep. Thank you. I've got a few questions|able to cope with that increase?
Helen Bakewell|0:12:35|So currently one of the areas of our plan|support. Yeah.
Cllr Jane Francis|0:13:05|Did you want to come in, Alison, here?|Did you want to come in, Alison, here?
Alison Hinds|0:13:08|Through you, Chair. … I mean, this is|in terms of support.
Cllr Jane Francis|0:13:55|On page 53|from academies?
Helen Bakewell|0:14:13|It's a service|into that provision.
Cllr Jane Francis|0:14:39|Page 62,|how much is needed.
Cllr Jane Francis|0:15:35|Thank you very much … Can I turn|Can I turn to Councillor McNeil, please?
Cllr Andrew McNeil|0:15:46|Thank you chair Just one question.|Missing something
Cllr Jane Francis|0:16:45|Thank you. Councillor Hyatt.|Thank you. Councillor Hyatt.
Cllr Carol Hyatt|0:16:46|Thank you, Chair. I thought the choice|specifically meet their needs?
Helen Bakewell|0:19:02|Sorry to hear you, so|into the plan if that helps.
Cllr Carol Hyatt|0:19:29|I think it has the potential|can't it really
Cllr Jane Francis|0:19:47|Have we any further questions?|program manager to present the report
Gulshanara Begum|0:20:24|thank you chair so this is … the annual report|I will take questions, please.
Cllr Jane Francis|0:33:25|I have four questions if that is OK.|the family hubs and the FFCP?
Alison Hinds|0:33:52|Through you, Chair, if it's okay.|enough appetite at the time.
Cllr Jane Francis|0:35:47|Thank you. Second question.|but can we extend that?
Gulshanara Begum|0:36:25|I think there is an element|come in chair. Thank you.
Andrew Scragg|0:36:51|So … obviously one of the things|those locality boards.
Cllr Jane Francis|0:37:52|I'm getting there. Third question are the homes|the target date.
Gulshanara Begum|0:38:03|Chair the homes are actually|So, but, Alison.
Alison Hinds|0:38:27|Through you, Chair, just to add|if not both of them.
Cllr Jane Francis|0:40:48|Great, thank you very much. … Andrew,|Andrew, I believe you had a question.
Cllr Andrew McNeil|0:40:52|Thank you, Chair. … That was|what you're doing with them.
Gulshanara Begum|0:41:35|Thank you for that positive feedback|project as well.
Cllr Jane Francis|0:43:00|Thank … you councillor hell|Thank … you councillor hell
Cllr Jeszemma Howl|0:43:09|Thank You chair lovely|Thank you chair.
Gulshanara Begum|0:45:57|Yes, I was finding it|across the partnership. Thank you.
Cllr Carol Hyatt|0:46:44|Thank you, Chair. This I thought|taken up and done?
Cllr Jane Francis|0:48:13|Councillor New.|Councillor New.
Cllr Leigh New|0:48:18|Hello, so mine|that sensitive situation.
Rachel King|0:48:58|So I think as part of … Pathfinder|family help offer.
Cllr Leigh New|0:49:48|May I just ask|direct domestic abuse?
Rachel King|0:50:01|Yeah definitely, so they're linked|across the city.
Cllr Jane Francis|0:50:33|Councillor Evans.|Councillor Evans.
Cllr Ben Evans|0:50:38|I really am enjoyed|a rare thing to happen?
Alison Hinds|0:51:03|We did have some data|let me go and check
Cllr Jane Francis|0:51:29|the vignette please|the vignette please
Cllr Lovinyer Daley|0:51:30|thank you chair and I|If you could just answer that. Thank you,
Cllr Lovinyer Daley|0:53:23|yeah it's not really a question really|is all thank you chair
Cllr Jane Francis|0:53:37|thank you I do have a further … question|that's been a success
Gulshanara Begum|0:54:04|Chair, do you mean new projects|as well. Thank you.
Cllr Jane Francis|0:55:34|Any further questions|Oh, yes please.
India Allmark|0:55:45|We talked a lot in youth council|make a massive difference?
Gulshanara Begum|0:56:14|Chair and Alison can supplement|everyone from the start.
Cllr Jane Francis|0:57:03|Did you want to come in further?|Oh, Councillor New.
Cllr Leigh New|0:57:12|Hi, sorry, sorry about this.|mental health first aid. Thank you.
Cllr Jane Francis|0:58:47|secondary question?|secondary question?
Cllr Jane Francis|0:59:20|Councillor Evans.|Councillor Evans.
Cllr Ben Evans|0:59:21|Yes, just following on|a lasting impact?
Gulshanara Begum|0:59:40|In short, no,|project as well. Thank you.
Cllr Jane Francis|1:00:28|Any further questions or comments?|business partner to present the report
Cllr Louise Miles|1:19:32|I'd just like to add|Thank you chair.
Cllr Jane Francis|1:20:05|Thank you, I have got a question|less support offered?
Cllr Jane Francis|1:19:45|Okay, and Councillor Coogan,|cabinet member member?
Cllr Jane Francis|1:21:41|Thank you did you … want to add to … that?|Thank you did you … want to add to … that?
Cllr Jane Francis|1:24:27|and Councillor miles|and Councillor miles
Helen Bakewell|1:24:56|Thank you chair. I mean it's just|part of consultation.
Cllr Ben Evans|1:26:01|if it's okay check|32 .6 million deficit?
Cllr Louise Miles|1:26:49|it. Thank you for your question.|pressures that are on councils.
Cllr Jane Francis|1:27:59|Secondary question?|Secondary question?
Cllr Jane Francis|1:30:18|Councillor sweet|Councillor sweet
Cllr Paul Sweet|1:30:20|Just a comment on the costs|in that area? Thank you Chair.
Cllr Jane Francis|1:33:25|Did you want to add to that, Louise?|Did you want to add to that, Louise?
Cllr Louise Miles|1:33:27|Yes, just to add|viable then it isn't viable
Cllr Jane Francis|1:35:54|Have we got any|Oh India please do come in.
India Allmark|1:36:03|As part of the work|the end of those years?
Cllr Louise Miles|1:37:31|yeah through you just to add|straightforward cuts.
Cllr Jane Francis|1:37:29|councilmars|councilmars
Cllr Jane Francis|1:38:22|Councillor Evans|Councillor Evans
Cllr Ben Evans|1:38:24|on the subject alternative|in that additional funding?
Alison Hinds|1:38:45|It's certainly something|follow up with here.
Cllr Jane Francis|1:39:23|agenda item 9.|Services to … the report please.
Alison Hinds|1:39:36|Thank you chair. So yes|really positive, so yeah.
Cllr Jane Francis|1:49:02|It's great news|Councillor Evans.
Cllr Ben Evans|1:49:23|It was a very positive letter|over six years?
Cllr Jane Francis|1:52:32|I think the important thing|Councillor Coogan.
Cllr Jacqui Coogan|1:52:44|If I may Jane|we said yeah we know.
Cllr Jane Francis|1:55:36|Yes, actually, thank you. Would you mind|Thank you.
Cllr Andrew McNeil|1:55:45|Sorry, yes. So I think based|homelessness and eviction
Cllr Jane Francis|1:58:12|Thank you. I think it brings it to life|Thank you.
"""
ROWS = [tuple(row.split("|")) for row in TURNS.strip().splitlines()]

# Words that may be another's: the finance officer's, a sentence over a label, a call by no chair.
DOUBTFUL = [
    ("0:02:24", "commented that there was confidence"),
    ("0:02:43", "can that be amended yeah"),
    ("0:00:05", "apologies are received from councillor Rashbal core"),
    ("0:19:47", "so I'm sorry to add to your workload, really, thank you."),
    ("0:46:44", "OFC is our future council."),
    ("0:55:13", "I'll note that and thank you"),
    ("0:59:40", "But can comparisons be made?"),
    ("1:21:46", "Thank you Councillor hurt"),
    ("1:24:23", "did you want to add to that"),
    ("1:54:23", "Councillor Hyde."),
    ("0:19:29", "for those individuals."),
    ("0:37:52", "Third question are the homes"),
    ("0:38:03", "So, but, Alison."),
    ("0:45:57", "Councillor Hyatt."),
    ("0:58:48", "Yes, you should be able to, yeah."),
    ("1:00:28", "a gap of 27 .1 million for 25 -26"),
    ("1:30:20", "started to review the services provided"),
    ("1:32:41", "Yeah, I mean the figure is based"),
    ("1:33:27", "Thank You councillor Daly"),
    ("1:56:45", "or unfailing."),
]
CERTAIN = [
    ("0:02:24", "I am pretty sure she used"),
    ("0:02:43", "in that case can I have a proposer"),
    ("0:12:35", "and clear projections"),
    ("0:14:47", "at least 40 providers"),
    ("0:00:05", "are there any other Apologies"),
    ("0:16:16", "When we started that work"),
    ("0:38:03", "Chair the homes are actually"),
    ("0:46:44", "No, I was just working out"),
    ("0:48:58", "we've and we've recruited some dedicated"),
    ("0:59:40", "Yes, they can."),
    ("1:00:28", "Thank you, Jenny."),
    ("1:54:23", "I wondered about the effect"),
    ("1:49:23", "records of supervision do not consistently"),
]


@pytest.fixture(scope="module")
def contributions(seed_texts: list[str]) -> tuple[Contribution, ...]:
    return TranscriptReader().read(seed_texts[0]).meetings[0].contributions


@pytest.mark.parametrize(("speaker", "time", "first", "last"), ROWS, ids=[f"{row[1]} {row[0]}" for row in ROWS])
def test_what_is_whose(contributions: tuple[Contribution, ...], speaker: str, time: str, first: str, last: str) -> None:
    found = [one for one in contributions if (one.speaker, one.start) == (speaker, seconds(time))]
    all_of_it = " ".join(one.text for one in found)
    certain = " ".join(one.text for one in found if not one.uncertain)
    assert any(told.startswith(first) for told in (all_of_it, certain)), all_of_it[:100]
    assert any(told.endswith(last) for told in (all_of_it, certain)), all_of_it[-100:]


@pytest.mark.parametrize(
    ("time", "words", "uncertain"),
    [(*one, True) for one in DOUBTFUL] + [(*one, False) for one in CERTAIN],
    ids=lambda value: str(value)[:30],
)
def test_what_may_be_anothers_is_marked(
    contributions: tuple[Contribution, ...], time: str, words: str, uncertain: bool
) -> None:
    (found,) = [one for one in contributions if one.start == seconds(time) and words in one.text]
    assert found.uncertain is uncertain


def test_every_part_is_verbatim_and_in_order(seed_texts: list[str], contributions: tuple[Contribution, ...]) -> None:
    printed, place = fold(seed_texts[0]), 0
    for part in (part.strip() for one in contributions for part in one.text.split("…")):
        place = printed.index(part, place) + len(part)
    assert place > len(printed) * 0.9


def test_what_is_not_sure_is_told(seed_texts: list[str], contributions: tuple[Contribution, ...]) -> None:
    misheard, doubtful, silent = TranscriptReader().read(seed_texts[0]).warnings
    assert "machine" in misheard
    assert doubtful.startswith(f"{sum(one.uncertain for one in contributions)} passages may be another speaker's")
    assert "Cllr Jane Francis" in silent
    assert "Alison Hinds" not in silent


def test_words_run_together_with_nothing_but_a_mark_between(contributions: tuple[Contribution, ...]) -> None:
    joined = [one.text[join - 1 : join + 1] for one in contributions for join in one.joins]
    assert len(joined) > 30
    assert all(pair[0] in ".,?!" or pair[0].isalnum() for pair in joined)
    assert all(pair[1].isalnum() for pair in joined)
