"""The sample papers that travel with the package."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from assistant.assistant import Assistant
from index.ingest import IngestReport, Progress


def read_samples(assistant: Assistant, progress: Progress | None = None) -> IngestReport:
    """Read the sample papers into the assistant's store."""
    papers = sorted(Path(str(entry)) for entry in files("seeds").iterdir() if entry.name.endswith(".txt"))
    return assistant.ingest(papers, progress)
