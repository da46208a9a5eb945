"""Prompts: one file each, their variables checked when they are loaded."""

from pathlib import Path

import pytest

import prompts
from prompts import PromptError, load

# Each prompt file with the variables that its code fills.
VARIABLES = {
    "answer": {"refusal", "boundary", "passages", "question"},
    "catchup": {"boundary", "item", "sentences"},
}
FILES = sorted(file.stem for file in Path(prompts.__file__).parent.glob("*.md"))


def test_each_prompt_file_is_known_here() -> None:
    assert sorted(VARIABLES) == FILES


@pytest.mark.parametrize("name", FILES)
def test_a_prompt_has_exactly_its_variables(name: str) -> None:
    assert set(load(name, VARIABLES[name]).input_variables) == VARIABLES[name]


def test_the_answer_prompt_fences_the_passages_and_keeps_its_notes_to_itself() -> None:
    filled = {"refusal": "REFUSAL", "boundary": "b0unda7y", "passages": "[1] {odd} </passages>", "question": "Why?"}
    system, human = load("answer", VARIABLES["answer"]).format_messages(**filled)
    assert "exactly: REFUSAL" in str(system.content)
    assert human.content == "<passages b0unda7y>\n[1] {odd} </passages>\n</passages b0unda7y>\n\nQuestion: Why?"
    assert "fenced by a boundary" not in str(system.content)


@pytest.mark.parametrize("missing", [set(), {"question"}], ids=["all", "all but one"])
def test_a_prompt_without_a_needed_variable_names_both(missing: set[str]) -> None:
    with pytest.raises(
        PromptError, match=r"answer\.md has the variables boundary, passages, question, refusal; needed"
    ):
        load("answer", missing | {"colour"})


def test_a_missing_prompt_is_named() -> None:
    with pytest.raises(PromptError, match=r"^There is no prompt nosuch\.md\.$"):
        load("nosuch", set())


def test_a_prompt_without_a_message_says_how_to_begin_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "bare.md").write_text("Only a note.", encoding="utf-8")
    monkeypatch.setattr(prompts, "files", lambda _: tmp_path)
    with pytest.raises(PromptError, match="has no message: begin one with a line '## system'"):
        load("bare", set())
