"""Words of papers reach a terminal as they stand, and none of them acts on it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from rich.table import Table

from assistant.commands.options import named_folder
from assistant.commands.running import print_json, say
from assistant.console import console
from assistant.intake import progress
from index.legible import legible

ROOT = Path(__file__).resolve().parents[2]
UNFIT = {
    "a colour": ("\x1b[31mred\x1b[0m", "�[31mred�[0m"),
    "a bell": ("a\x07b", "a�b"),
    "a control sequence in one character": ("\x9b31m", "�31m"),
    "a line begun again": ("paid\runpaid", "paid unpaid"),
    "half a character": ("caf\udcff", "caf�"),
    "nothing unfit": ("5:100:3 £4 – “é”\n\tŵ", "5:100:3 £4 – “é”\n\tŵ"),
}


@pytest.mark.parametrize(("text", "shown"), UNFIT.values(), ids=UNFIT.keys())
def test_what_would_act_is_marked(text: str, shown: str) -> None:
    assert legible(text) == shown


def test_a_console_prints_codes_of_pictures_as_they_stand(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table(title=":snake: \x1b]0;x\x07")
    table.add_row(":smile: \x1b[5m")
    for shown in ("From 5:100:3 \x1b[31mred :+1:", table):
        console().print(shown)
    told = capsys.readouterr().out
    assert "From 5:100:3 �[31mred :+1:" in told
    assert ":snake: �]0;x�" in told
    assert ":smile: �[5m" in told
    assert "\x1b" not in told


def test_a_sentence_on_standard_error_is_legible(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[2J.txt was not read.")
    assert capsys.readouterr().err == "a�[2J.txt was not read.\n"


def test_a_file_being_embedded_is_named_as_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    with progress() as shown:
        shown.papers(1)
        shown.paper("[b]:snake:\x1b[2J.txt", 2)
    told = capsys.readouterr().err
    assert "Embedding [b]:snake:�[2J.txt" in told


def test_json_has_each_character_and_none_that_acts(capsys: pytest.CaptureFixture[str]) -> None:
    words = {"text": "\x1b[31m \x9b \x7f é £"}
    print_json(words)
    told = capsys.readouterr().out
    assert json.loads(told) == words
    assert all(character.isprintable() for character in told.replace("\n", ""))
    assert "é £" in told


def test_there_is_one_console() -> None:
    making = [
        path.relative_to(ROOT).as_posix()
        for folder in ("assistant", "index", "ui")
        for path in (ROOT / folder).rglob("*.py")
        if "rich.console" in path.read_text(encoding="utf-8")
    ]
    assert making == ["assistant/console.py"]


def test_a_folder_without_a_name_is_none() -> None:
    with pytest.raises(typer.BadParameter, match="name a folder"):
        named_folder("")
    assert named_folder("a") == Path("a")
