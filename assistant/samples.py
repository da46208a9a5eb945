"""The sample papers that travel with the package."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from assistant.assistant import Assistant
from index.ingest import IngestReport, Progress


def read_samples(assistant: Assistant, progress: Progress | None = None) -> IngestReport:
    """Read the sample papers into the assistant's store."""
    return assistant.ingest(sample_papers(), progress)


def sample_papers() -> list[Path]:
    """The sample papers' files. Their folder holds papers alone, so it is found without being imported."""
    spec = find_spec("seeds")
    folders = map(Path, spec.submodule_search_locations or ()) if spec else ()
    return sorted(paper for folder in folders for paper in folder.glob("*.txt"))
