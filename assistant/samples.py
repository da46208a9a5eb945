"""The sample papers that travel with the package."""

from __future__ import annotations

from pathlib import Path

from assistant.assistant import Assistant
from index.progress import Progress
from index.reporting import IngestReport

# Beside this package in a checkout as in an installation.
FOLDER = Path(__file__).resolve().parent.parent / "seeds"


def read_samples(assistant: Assistant, progress: Progress | None = None) -> IngestReport:
    """Read the sample papers into the assistant's store."""
    return assistant.ingest([FOLDER], progress)
