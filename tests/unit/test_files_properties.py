"""Whatever bytes a file holds, it is read or refused in one sentence, and never loses what can be read."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from index.files import PaperFile, find, read
from index.files.captions import text_of as captions_of
from index.files.html import text_of as html_of
from index.guard import Guard
from tests.unit.files_made import WHOLE, refusal, zip_of

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
HANDFUL = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ENDINGS = st.sampled_from(sorted(WHOLE))
REFUSED = re.compile(r"^a\.\w+ was not read: [^\n]+\.$")

WORD = st.text(alphabet="abcdefghij", min_size=1, max_size=8)
TAGS = ["p", "div", "b", "span", "h2", "li", "ul", "ol", "td", "tr", "table", "br", "a", "section", "th"]
MARKUP = st.lists(WORD | st.sampled_from([f"<{end}{tag}>" for tag in TAGS for end in ("", "/")]), max_size=30)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, bytes]:
    """A whole file of some type with bytes changed, cut out or put in."""
    ending = draw(ENDINGS)
    data = bytearray(WHOLE[ending])
    for _ in range(draw(st.integers(1, 6))):
        begin = draw(st.integers(0, len(data)))
        data[begin : begin + draw(st.integers(0, 12))] = draw(st.binary(max_size=12))
    return ending, bytes(data)


def outcome(ending: str, data: bytes) -> str:
    """The text of a file with these bytes, or the sentence that refuses it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{ending}"
        path.write_bytes(data)
        texts: list[str] = []
        told = refusal(lambda: texts.append(read(PaperFile(path, path.name)).text))
    assert told is None or REFUSED.match(told)
    return told or texts[0]


@FEW
@given(ENDINGS, st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(ending: str, data: bytes) -> None:
    assert outcome(ending, data).strip()


@FEW
@given(ENDINGS, st.data())
def test_the_head_of_a_type_and_any_bytes_are_read_or_refused(ending: str, data: st.DataObject) -> None:
    head = WHOLE[ending][: data.draw(st.integers(0, 200))]
    assert outcome(ending, head + data.draw(st.binary(max_size=400))).strip()


@settings(parent=FEW, max_examples=120)
@given(mutated())
def test_a_mutated_file_is_read_or_refused(file: tuple[str, bytes]) -> None:
    assert outcome(*file).strip()


@FEW
@given(st.binary(max_size=60), st.integers(0, 200))
def test_a_mutated_zip_file_is_listed_or_refused(noise: bytes, begin: int) -> None:
    data = bytearray(zip_of({f"a{ending}": whole for ending, whole in WHOLE.items() if len(whole) < 300}))
    data[-begin or len(data) :] = noise + bytes(data[-begin or len(data) :])[len(noise) :]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.zip"
        path.write_bytes(data)
        found = find([path])
        assert found.papers or found.problems
        for file in found.papers:
            told = refusal(partial(read, file))
            assert told is None or told.startswith("a.zip/")


@FEW
@given(MARKUP)
@example(["<table>", "<tr>", "<td>", "a", "<p>", "b", "<td>", "c", "</table>", "d"])
def test_every_word_of_a_page_is_told_once(parts: list[str]) -> None:
    """Words in cells may stand before their table where the markup is broken, as in browsers."""
    written = "<body>" + " ".join(parts)
    told = re.findall(
        r"[a-j]{1,8}(?![\w.])", re.sub(r"(?m)^(?:#+ )?(?:\d+\. |• )*", "", html_of(written.encode(), "a.html")[0])
    )
    assert sorted(told) == sorted(part for part in parts if part.isalpha())


@FEW
@given(st.lists(st.tuples(st.integers(0, 20_000), WORD), min_size=1, max_size=8, unique_by=lambda cue: cue[1]))
def test_every_word_of_captions_is_told_once(cues: list[tuple[int, str]]) -> None:
    shown = "\n\n".join(
        f"{start // 3600:02d}:{start // 60 % 60:02d}:{start % 60:02d}.000 --> 09:00:00.000\n{word}"
        for start, word in cues
    )
    told = captions_of(f"WEBVTT\n\n{shown}\n".encode(), "a.vtt")[0]
    assert [line.split("\t")[1] for line in told.split("\n")] == [word for _, word in cues]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("guarded")


@HANDFUL
@given(file=mutated())
def test_a_mutated_file_leaves_the_guard_reading(folder: Path, file: tuple[str, bytes]) -> None:
    ending, data = file
    path, good = folder / f"a{ending}", folder / "good.txt"
    path.write_bytes(data)
    good.write_bytes(b"Bees hum.")
    with Guard() as guard:
        told = refusal(lambda: guard.read(PaperFile(path, path.name), lambda sha256: False))
        assert told is None or REFUSED.match(told)
        assert guard.read(PaperFile(good, "good.txt"), lambda sha256: True)[0].text == "Bees hum."
