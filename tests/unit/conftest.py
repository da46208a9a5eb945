"""One process reads the papers of all unit tests: to start one takes longer than most tests do."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType

import pytest

from index.guard import Guard

# What these test is how reading begins, breaks off and ends.
_OWN = ("test_index_ahead", "test_index_bad_files", "test_index_interrupted")


class KeptGuard(Guard):
    """Goes on after the block that it was entered for."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the child running; it is started again after a file that broke it."""

    def end(self) -> None:
        """End the child."""
        super().__exit__(None, None, None)


@pytest.fixture(scope="session")
def kept_guard() -> Iterator[KeptGuard]:
    guard = KeptGuard()
    yield guard
    guard.end()


@pytest.fixture(autouse=True, scope="module")
def _one_reading_process(request: pytest.FixtureRequest, kept_guard: KeptGuard) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        if request.module.__name__.rpartition(".")[2] not in _OWN:
            patch.setattr("index.ahead.Guard", lambda: kept_guard)
        yield
