"""Importing starts nothing heavy: torch, Chroma and Gradio wait until they are needed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import importlib, sys
importlib.import_module(sys.argv[1])
print(*sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[2:])))
"""
HEAVY = ("torch", "transformers", "sentence_transformers", "chromadb", "gradio")


@pytest.mark.parametrize("module", ["index", "index.ingest", "index.store", "assistant.cli"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, module, *HEAVY], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == []


def test_index_imports_neither_assistant_nor_ui() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "index.ingest", "assistant", "ui"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == []


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
    upwards = re.compile(rf"^(?:from|import) assistant\.(?:{'|'.join(above)})\b", re.MULTILINE)
    modules = list((ROOT / "assistant" / package).rglob("*.py"))
    assert modules
    assert [str(module) for module in modules if upwards.search(module.read_text())] == []
