"""The guard: whatever a file does to the process that reads it, the next one is read."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import guard as guard_module
from index.errors import PaperError
from index.files import PaperFile
from index.guard import Guard
from tests.unit.files_made import WHOLE, pack_of_pages, refusal

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the child's memory is read from /proc")


@pytest.fixture
def guard() -> Iterator[Guard]:
    with Guard() as started:
        yield started


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[int, PaperFile]:
    """PDF packs by their pages."""
    folder = tmp_path_factory.mktemp("packs")
    for pages in (100, 300):
        (folder / f"{pages}.pdf").write_bytes(pack_of_pages(pages))
    return {pages: PaperFile(folder / f"{pages}.pdf", f"{pages}.pdf") for pages in (100, 300)}


def paper(folder: Path, name: str = "a.txt", data: bytes = b"Bees hum.") -> PaperFile:
    (folder / name).write_bytes(data)
    return PaperFile(folder / name, name)


def never(sha256: str) -> bool:
    return False


def reads(guard: Guard, folder: Path) -> bool:
    """Whether the guard reads a plain paper."""
    content, read = guard.read(paper(folder), never)
    return content.text == "Bees hum." and read is not None


@pytest.mark.parametrize("name", WHOLE)
def test_each_type_of_file_is_read(guard: Guard, tmp_path: Path, name: str) -> None:
    content, read = guard.read(paper(tmp_path, f"a{name}", WHOLE[name]), never)
    assert content.text.strip()
    assert read is not None


def test_a_known_paper_is_not_read_further(guard: Guard, tmp_path: Path) -> None:
    assert guard.read(paper(tmp_path), lambda sha256: True)[1] is None


def test_a_reader_that_hangs_is_killed(tmp_path: Path) -> None:
    with Guard(seconds=4) as guard:
        assert reads(guard, tmp_path)
        begun = time.monotonic()
        with pytest.raises(PaperError, match=r"^b\.pdf was not read: reading it took more than 4 seconds"):
            guard.run(("time", "sleep"), 60, "b.pdf")
        assert time.monotonic() - begun < 10
    with Guard() as guard:
        assert reads(guard, tmp_path)


@pytest.mark.parametrize(
    ("function", "argument", "why"),
    [
        (("os", "_exit"), 0, "reading it broke off"),
        (("ctypes", "string_at"), 1, "reading it broke off"),
        (("builtins", "bytearray"), 3 * 2**30, "it needs more memory than a paper should"),
        (("builtins", "len"), 3, "reading it broke off"),
    ],
    ids=["it ends", "it crashes", "it hogs memory", "it has a mistake"],
)
def test_what_harms_the_child_is_one_sentence_and_harms_no_other(
    guard: Guard, tmp_path: Path, function: tuple[str, str], argument: object, why: str
) -> None:
    with pytest.raises(PaperError, match=rf"^b\.pdf was not read: {why}[^\n]*\.$"):
        guard.run(function, argument, "b.pdf")
    assert reads(guard, tmp_path)


def test_a_file_has_one_limit_for_both_halves_of_its_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard_module, "_PAPER", ("builtins", "eval"))
    sleeping = paper(tmp_path, data=b"__import__('time').sleep(60)")
    with Guard(seconds=2) as guard, pytest.raises(PaperError, match="more than 2 seconds"):
        guard.read(sleeping, never)


def test_a_file_that_was_read_just_in_time_harms_not_the_next(
    guard: Guard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = guard_module._asked

    def asked_until_late(child: subprocess.Popen[bytes], request: object) -> object:
        answer = asked(child, request)
        time.sleep(max(0.0, until + 0.3 - time.monotonic()))
        return answer

    assert reads(guard, tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(guard_module, "_asked", asked_until_late)
        until = time.monotonic() + 1
        assert guard.run(("builtins", "len"), "four", "a.txt", until) == 4
    assert reads(guard, tmp_path)


def test_one_line_of_millions_of_words_is_read_or_refused_in_time(tmp_path: Path) -> None:
    line = paper(tmp_path, data=b"Bees hum over the heather. " * 100_000)
    begun = time.monotonic()
    with Guard(seconds=4) as guard:
        told = refusal(lambda: guard.read(line, never))
    assert told is None or "more than 4 seconds" in told
    assert time.monotonic() - begun < 8


def test_a_guard_that_was_ended_reads_no_more(tmp_path: Path) -> None:
    with Guard() as guard:
        assert reads(guard, tmp_path)
    with pytest.raises(PaperError, match=r"^a\.txt was not read: reading was stopped\.$"):
        guard.read(paper(tmp_path), never)


def test_the_child_loads_no_models_and_no_stores(guard: Guard, tmp_path: Path) -> None:
    for name, data in WHOLE.items():
        guard.read(paper(tmp_path, f"a{name}", data), never)
    heavy = {"torch", "chromadb", "sqlalchemy", "numpy", "gradio", "langchain", "reportlab", "docx"}
    loaded = guard.run(("builtins", "eval"), "[*__import__('sys').modules]", "a.txt")
    assert "selectolax.lexbor" in loaded
    assert heavy.isdisjoint(name.partition(".")[0] for name in loaded)


def test_the_childs_start_is_short(tmp_path: Path) -> None:
    begun = time.monotonic()
    with Guard() as guard:
        assert reads(guard, tmp_path)
        started = time.monotonic() - begun
        for _ in range(10):
            assert reads(guard, tmp_path)
        assert time.monotonic() - begun - started < max(started, 1)
    assert started < 5


def peak(child: int) -> int:
    """The most memory that a process held, in MiB."""
    status = Path(f"/proc/{child}/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


@LINUX
def test_a_pack_of_300_pages_is_read_in_a_minute_and_a_gigabyte(packs: dict[int, PaperFile]) -> None:
    with Guard(seconds=60) as guard:
        content, read = guard.read(packs[300], never)
        assert guard._child is not None
        assert peak(guard._child.pid) < 1024
    assert content.text.count("\f") == 299
    assert content.text.endswith("\nWard 8\t2400\t8")
    assert read is not None


def seconds(guard: Guard, file: PaperFile) -> float:
    begun = time.monotonic()
    guard.run(("index.files", "read"), file, file.source)
    return time.monotonic() - begun


def test_three_times_the_pages_take_about_three_times_as_long(packs: dict[int, PaperFile]) -> None:
    with Guard(seconds=60) as guard:
        _, short = (seconds(guard, packs[100]) for _ in ("the libraries are loaded", "measured"))
        assert seconds(guard, packs[300]) < 6 * short
