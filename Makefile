# Two commands: `make lab` to learn, `make test` to check everything. Both set up what they need first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# One thread for each process: two processes with two threads each are several times slower on two cores.
export OMP_NUM_THREADS ?= 1
export OPENBLAS_NUM_THREADS ?= 1
export MKL_NUM_THREADS ?= 1

.PHONY: help lab test site export clean

help:
	@echo "make lab     set up, build the workbooks in work/, open JupyterLab on the first chapter"
	@echo "make test    set up, check that exports, library, chapters and website are right"
	@echo "make site    set up, build the website in _site/"
	@echo "make export  write dlcourse/, tests/ and README.md from the notebooks"
	@echo "make clean   remove what was built; the workbooks in work/ stay"

$(VENV)/.ready: constraints.txt pyproject.toml setup.py
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(None if (3, 11) <= v <= (3, 14) else "dlcourse needs Python 3.11 to 3.14, this is %d.%d; name another one: make PYTHON=python3.12" % v)'
	@echo "== Setting up a virtual environment in $(VENV)/ (a few minutes, once)"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[course,docs,dev]"
	@touch $@

lab: $(VENV)/.ready
	@echo "== Building the workbooks in work/ and opening JupyterLab"
	$(BIN)/dlcourse learn work

test: $(VENV)/.ready
	@echo "== 1/7 The library, the tests and README.md are what the notebooks export"
	$(BIN)/dlcourse export --check
	@echo "== 2/7 Lint: ruff"
	$(BIN)/ruff check .
	@echo "== 3/7 Types: mypy"
	$(BIN)/mypy
	@echo "== 4/7 The website builds without a warning"
	$(BIN)/dlcourse site
	@echo "== 5/7 Every chapter runs from a fresh kernel"
	$(BIN)/dlcourse execute --check
	@echo "== 6/7 Tests: pytest"
	$(BIN)/python -m pytest -n 2 --dist loadfile
	@echo "== 7/7 The numbers, as an older processor computes them"
	$(BIN)/python -m dlcourse.build.processors

site: $(VENV)/.ready
	$(BIN)/dlcourse site

# Works even where dlcourse/ is gone: what the export calls is itself exported, so it comes first.
export: $(VENV)/.ready
	$(BIN)/python -c "from nbdev.export import nb_export as e; e('nbs/5-the-making/40-exporting-tests.ipynb'); e('nbs/0-toolbox/00f-classes-in-pieces.ipynb')"
	$(BIN)/nbdev-export
	$(BIN)/dlcourse readme

clean:
	rm -rf _site build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
