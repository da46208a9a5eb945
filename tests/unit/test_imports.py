"""Importing starts nothing heavy (torch, Chroma and Gradio wait until they are needed), and goes one way."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import importlib, sys
importlib.import_module(sys.argv[1])
print(*sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[2:])))
"""
HEAVY = ("torch", "transformers", "sentence_transformers", "chromadb", "gradio")
# What a command loads once it knows what is asked of it.
OF_A_COMMAND = (*HEAVY, "langchain_core", "scipy", "sqlalchemy")


@pytest.mark.parametrize(
    ("module", "heavy"),
    [("index.ingest", HEAVY), ("assistant.assistant", HEAVY), ("assistant.cli", OF_A_COMMAND)],
    ids=["ingest", "assistant", "command line"],
)
def test_importing_loads_nothing_heavy(module: str, heavy: Sequence[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, module, *heavy], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == []


def imported(module: Path) -> set[str]:
    """The modules that a file imports, wherever in it, those for its types alone among them."""
    nodes = list(ast.walk(ast.parse(module.read_text(encoding="utf-8"))))
    whole = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    parts = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    return whole | {f"{node.module}.{name.name}" for node in parts for name in node.names}


def importing(folder: str, above: Sequence[str]) -> list[str]:
    """The files of a folder that import any of the packages ``above``."""
    modules = sorted((ROOT / folder).rglob("*.py"))
    assert modules
    return [
        module.relative_to(ROOT).as_posix()
        for module in modules
        if any(f"{name}.".startswith(f"{package}.") for name in imported(module) for package in above)
    ]


def test_an_import_is_seen_wherever_it_stands(tmp_path: Path) -> None:
    module = tmp_path / "a.py"
    module.write_text("import ui.page\nif True:\n    def a():\n        from ui import app\n", encoding="utf-8")
    assert imported(module) == {"ui.page", "ui.app"}


def test_index_imports_neither_assistant_nor_ui() -> None:
    assert importing("index", ("assistant", "ui", "prompts")) == []


def test_the_assistant_imports_the_page_in_the_command_that_serves_it_alone() -> None:
    assert importing("assistant", ("ui",)) == ["assistant/commands/serving.py"]


@pytest.mark.parametrize(
    ("package", "above"),
    [
        ("understanding", ("reranking", "retrieval", "answering", "catchup", "decisions", "promises", "commands")),
        ("reranking", ("retrieval", "answering", "catchup", "decisions", "promises", "commands")),
        ("retrieval", ("answering", "catchup", "decisions", "promises", "commands")),
        ("answering", ("catchup", "decisions", "promises", "commands")),
    ],
)
def test_packages_of_the_assistant_import_none_above_them(package: str, above: tuple[str, ...]) -> None:
    assert importing(f"assistant/{package}", [f"assistant.{one}" for one in above]) == []
