# make serve   sets up .venv, reads seeds/ into an empty store, opens the chat at http://127.0.0.1:7860
# make test    sets up the same way and runs lint, types and tests
PYTHON ?= python3
VENV ?= .venv
STORE ?= .minutebook
PORT ?= 7860
# Where pip looks for torch beside its usual places: a CPU build, as torch for GPUs takes gigabytes
# (empty: take what the usual places have, which on Linux is the build for GPUs).
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu

BIN := $(VENV)/bin
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt
TORCH := $(shell sed -n 's/^torch==\([0-9.]*\).*/torch==\1/p' constraints.txt)

.PHONY: serve test check benchmark reranker weights lock clean

serve: $(VENV)/.installed
	$(BIN)/minutebook serve --store $(STORE) --port $(PORT)

test: check
	$(BIN)/pytest -m "not benchmark"

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# FLAGS=--ablate also prints what search is worth without each of its parts.
benchmark: $(VENV)/.installed-dev
	$(BIN)/pytest -m benchmark -s --no-header -q $(FLAGS)

# Trains assistant/reranking/weights.safetensors anew from tests/benchmarks/reranking/questions.jsonl. (glibc gives memory
# back at each step and takes it again, a third of the time, unless it is told not to.)
reranker: $(VENV)/.installed-dev
	MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=17179869184 $(BIN)/python -m tests.benchmarks.reranking.training

# Learns anew from the labelled papers of tests/benchmarks which sentences decide, in minutes and in recordings, and promise,
# and which tellings are of one promise: the tables weights.tsv.
weights: $(VENV)/.installed-dev
	$(BIN)/python -m tests.benchmarks.promises.teaching
	$(BIN)/python -m tests.benchmarks.promises.teaching_heard
	$(BIN)/python -m tests.benchmarks.promises.teaching_promises
	$(BIN)/python -m tests.benchmarks.promises.teaching_retold

# torch first and alone, so that a CPU build is taken before another package asks for any.
$(VENV)/.torch: constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --retries 1 --timeout 20 --no-deps \
		$(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) $(TORCH)
	touch $@

$(VENV)/.installed: $(VENV)/.torch pyproject.toml
	$(INSTALL) --editable .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(INSTALL) --editable .[dev]
	touch $@

# Pins every dependency, for every platform, in constraints.txt.
lock: $(VENV)/.installed
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --upgrade --python-version 3.11 --extra dev --extra openai \
		--no-annotate --no-header --output-file constraints.txt pyproject.toml

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache
