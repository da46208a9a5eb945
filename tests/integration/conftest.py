"""The real model and store over the sample papers, commands in processes of their own, a model server."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.error import URLError

import pytest

from assistant.answering.answer import Answer
from assistant.assistant import Assistant
from assistant.cli import main
from tests.integration.as_printed import IMPROVEMENT, SEEDS

ROOT = SEEDS.parent
GUARD = Path(__file__).parent / "network_guard"


# What people have set who use LangChain, Hugging Face or Chroma elsewhere.
EAGER = {
    "LANGSMITH_TRACING": "true",
    "LANGSMITH_TRACING_V2": "true",
    "LANGCHAIN_TRACING_V2": "true",
    "LANGSMITH_API_KEY": "key",
    "LANGSMITH_ENDPOINT": "https://tracing.invalid",
    "HF_HUB_OFFLINE": "0",
    "ANONYMIZED_TELEMETRY": "True",
}
QUESTION = "Why was the Improvement Plan on the Panel's work programme?"
# Each line with whether it can be answered.
LINES = [
    (json.dumps({"question": QUESTION}), True),
    ("", None),
    ("not json", False),
    ("[1]", False),
    ('{"q": "no question"}', False),
    ('{"question": 7}', False),
    ('{"question": " "}', False),
    (json.dumps({"question": "y" * 10_000}), False),
    (json.dumps({"question": "What did the recent Ofsted inspection provide?", "conversation": "a"}), True),
    (json.dumps({"question": "And what did the Director say about it?", "conversation": "a"}), True),
]


@dataclass(frozen=True, slots=True)
class Ended:
    """What a command did."""

    status: int
    out: str
    err: str


Command = Callable[..., Ended]


@dataclass(frozen=True, slots=True)
class ModelServer:
    """A running server: the address of its protocol, and the name under which it knows its model."""

    url: str
    model: str


@pytest.fixture(scope="session")
def asked(seeded: Assistant) -> Callable[[str], Answer]:
    """Asks a question that stands on its own, each once in all tests."""
    return cache(lambda question: seeded.ask(question))


@pytest.fixture(scope="session")
def seeded_store(seeded: Assistant) -> Path:
    """The folder of the store that this process holds open."""
    return Path(seeded._store.catalogue._engine.url.database or "").parent


@pytest.fixture(scope="session")
def network_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where every command run in the tests writes which other host it asked for anything."""
    log = tmp_path_factory.mktemp("network") / "log"
    log.touch()
    return log


@pytest.fixture(scope="session")
def python(network_log: Path) -> Command:
    """Runs Python in a process without a network; ``given`` is its standard input."""

    def run(*arguments: str, given: bytes = b"", **environment: str) -> Ended:
        settings = {name: value for name, value in os.environ.items() if not name.startswith("MINUTEBOOK_")}
        settings |= {"PYTHONPATH": f"{GUARD}{os.pathsep}{ROOT}", "MINUTEBOOK_TEST_NETWORK_LOG": str(network_log)}
        settings |= {"COLUMNS": "160", "PYTHONUTF8": "1"} | EAGER | environment
        command = [sys.executable, *arguments]
        done = subprocess.run(command, input=given, capture_output=True, env=settings, timeout=120, check=False)
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture(scope="session")
def minutebook(python: Command) -> Command:
    """Runs the command in a process of its own; it may not end in a traceback."""

    def run(*arguments: str, given: bytes = b"", **environment: str) -> Ended:
        program = "from assistant.cli import main; main()"
        ended = python("-c", program, *arguments, given=given, **environment)
        assert "Traceback" not in ended.err
        return ended

    return run


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Papers good and bad, and folders with nothing to read."""
    made = tmp_path_factory.mktemp("papers")
    (made / "empty.txt").touch()
    (made / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (made / "hollow").mkdir()
    (made / "pictures").mkdir()
    (made / "pictures" / "map.png").write_bytes(b"\x89PNG")
    return made


@pytest.fixture(scope="session")
def store(folder: Path) -> Path:
    return folder / "store"


@pytest.fixture(scope="session")
def ingested(minutebook: Command, folder: Path, store: Path) -> Ended:
    bad = [folder / name for name in ("missing.txt", "empty.txt", "binary.txt", "hollow", "pictures")]
    return minutebook("ingest", *map(str, bad), str(SEEDS / IMPROVEMENT), "--store", str(store))


@pytest.fixture(scope="session")
def lines(minutebook: Command, store: Path, ingested: Ended) -> Ended:
    given = "\n".join(line for line, _ in LINES).encode()
    return minutebook("ask", "--jsonl", "--store", str(store), given=given)


@pytest.fixture
def minutebook_here(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs the command in this process, over ``opened`` where one is given: no model is loaded anew."""

    def run(*arguments: str, given: bytes = b"", opened: Assistant | None = None) -> Ended:
        monkeypatch.setattr("sys.argv", ["minutebook", *arguments])
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given), "utf-8", errors="surrogateescape"))
        monkeypatch.setenv("COLUMNS", "160")
        if opened is not None:
            monkeypatch.setattr("assistant.compose.open_assistant", lambda _settings: nullcontext(opened))
        status = 0
        try:
            main()
        except SystemExit as ended:
            status = int(ended.code or 0)
        told = capsys.readouterr()
        return Ended(status, told.out, told.err)

    return run


@pytest.fixture(scope="session")
def model_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelServer]:
    """``transformers serve`` over a tiny Llama made for the purpose."""
    folder = tmp_path_factory.mktemp("llama")
    model, hub = folder / "model", folder / "hub"
    hub.mkdir()
    subprocess.run([sys.executable, str(Path(__file__).with_name("tiny_llama.py")), str(model)], check=True, timeout=90)
    port = free_port()
    command = [str(Path(sys.executable).with_name("transformers")), "serve", str(model), "--device", "cpu"]
    environment = os.environ | {"HF_HUB_CACHE": str(hub), "HF_HUB_OFFLINE": "1"}
    with (folder / "log").open("wb") as log:
        address = ["--host", "127.0.0.1", "--port", str(port)]
        server = subprocess.Popen([*command, *address], env=environment, stdout=log, stderr=log)
        try:
            _wait_for(f"http://127.0.0.1:{port}/health", server)
            yield ModelServer(f"http://127.0.0.1:{port}/v1", str(model))
        finally:
            server.terminate()
            server.wait(timeout=30)


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _wait_for(address: str, server: subprocess.Popen[bytes], seconds: float = 90) -> None:
    until = time.monotonic() + seconds
    while True:
        assert server.poll() is None, "the model server ended"
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except URLError:
            assert time.monotonic() < until, "the model server does not answer"
            time.sleep(0.1)
