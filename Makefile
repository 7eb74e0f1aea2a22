# Each target sets up what it needs in .venv from pyproject.toml; nothing is installed by hand.
#
#   make run     train the default design in float, fixed point and Verilog; ARGS="..." goes to it
#   make fast    the tests that take seconds, of every room: before a commit (under two minutes)
#   make test    the tests and the benches
#   make sim     every bench in Verilator and in Icarus Verilog, in build/sim/report.xml too
#   make soak    200 cores drawn at random against the model (about 40 minutes of processor time),
#                and the whole of ska-hw paper on the paper's data (some 6)
#   make formal  proofs of the hardware; ARGS="axi requantize" takes those with such a name
#   make mutate  faults in the hardware's netlists, against the benches (ARGS="core gradient" takes
#                those subjects, --sample 20 that many faults of each)
#   make coverage  lines, branches and toggles of the Verilog, lines and branches of Python,
#                and what the benches have seen, as one page: build/coverage/index.html
#   make mutate-python  faults in the model's source against its tests; ARGS="--again" repeats what
#                survived
#   make mutate-source  faults in the source of every module that decides something, against the
#                quickest tests of each (ARGS="driver --sample 40": those, so many of each)
#   make mutate-hdl  the same in the source of the hardware, against its benches
#   make mutate-hand  the faults that were written by hand, tests/mutation/by_hand.toml
#   make check   format, lint, types and imports
#   make hooks   git runs make check before a commit, make fast before a push
#   make rtl     the Verilog of the shipped designs, in rtl/
#   make bench   time and memory of the model against float64 and others (about three minutes)
#   make docs    the manual as a site, in build/docs; its tutorials run (about a minute)
#   make wheel   the wheel, in dist/

PYTHON ?= python3
BIN    := .venv/bin
# xdist's workers; a bench compiles on one core.
JOBS   ?= 2

.PHONY: run fast test sim soak formal mutate mutate-python mutate-source \
        mutate-hdl mutate-hand coverage bench check hooks format rtl wheel docs clean

run: .venv/.run
	$(BIN)/ska-hw run $(ARGS)

fast: .venv/.dev
	$(BIN)/python -m pytest -p tests.support.fast -n $(JOBS) $(ARGS)

test: .venv/.dev
	$(BIN)/python -m pytest -n $(JOBS) -m "not slow" $(ARGS)

sim: .venv/.dev
	@command -v iverilog >/dev/null || { echo "make sim: iverilog is not on PATH" >&2; exit 2; }
	$(BIN)/python -m pytest sim -n $(JOBS) -m "not slow" --simulator both \
	  --junitxml=build/sim/report.xml $(ARGS)

soak: .venv/.dev
	$(BIN)/python -m pytest -n $(JOBS) -m slow $(ARGS)

formal: .venv/.dev
	$(BIN)/python -m sim.formal $(ARGS)

mutate: .venv/.dev
	$(BIN)/python -m sim.mutation $(ARGS)

coverage: COVERAGE = $(BIN)/python -m pytest --coverage build/coverage
coverage: .venv/.dev
	rm -rf build/coverage
	$(COVERAGE) sim tests -n $(JOBS) -m "not slow" --cov --cov-report= $(ARGS)
	$(COVERAGE) sim/benches/test_extremes.py -n $(JOBS)
	$(BIN)/python -m coverage json --quiet -o build/coverage/python.json
	$(BIN)/python -m sim.coverage build/coverage

mutate-python: .venv/.dev
	$(BIN)/python -m tests.mutation --jobs $(JOBS) $(ARGS)

mutate-source: .venv/.dev
	$(BIN)/python -m tests.mutation.campaign python $(ARGS)

mutate-hdl: .venv/.dev
	$(BIN)/python -m tests.mutation.campaign hdl $(ARGS)

mutate-hand: .venv/.dev
	$(BIN)/python -m tests.mutation.by_hand $(ARGS)

bench: .venv/.dev
	$(BIN)/python -m benchmarks $(ARGS)

check: .venv/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

hooks: .venv/.dev
	$(BIN)/pre-commit install

format: .venv/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

rtl: .venv/.run
	for design in digits paper up5k; do \
	  $(BIN)/ska-hw generate $$design --out rtl/$$design || exit; \
	done

wheel: .venv/.dev
	$(BIN)/python -m build --wheel .

docs: .venv/.dev
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs build/docs

clean:
	rm -rf .venv build dist

.venv/.run: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/.dev: .venv/.run
	$(BIN)/python -m pip install --quiet --group dev
	touch $@
