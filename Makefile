# Everything runs in VENV, which the first target that needs it makes. `make` alone says what there is.

VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
READY_FOR_TESTS := $(VENV)/.ready-for-tests

help:
	@echo "make demo            time the sample story with the real speech model, then play it in the window"
	@echo "make test            the whole test suite"
	@echo "make check           lint and the fast tests"
	@echo "make test-thorough   the whole test suite with many random examples, a long monkey test and the whole gallery"
	@echo "make lint            style, types, import rules"
	@echo "make setup           only the environment: .venv, system libraries, speech models"
	@echo "make journey         the program from end to end, on the command line"
	@echo "make test-pythons    demo, self-test and journey on each Python from 3.11 to 3.13 that is found here"
	@echo "make test-newest     the same with the newest versions that pyproject.toml allows; test-oldest: the oldest"
	@echo "make lock            renews requirements.lock, from which the environment is made"
	@echo "make bench-align     accuracy and speed of the timing"
	@echo "make bench-playback  how closely the highlight follows the sound"
	@echo "make bench-export    seconds and size of every export of one hour of narration"
	@echo "make bench-practice  how well answers are marked, gaps chosen and lessons resumed"
	@echo "make fuzz            search for files that break a reader, ten minutes for each (Linux, Python 3.11 or 3.12)"
	@echo "make bench-dictionary how many inflected words the dictionary finds, how quickly"
	@echo "make installer       the program as installers for this system, in dist"
	@echo "make test-installer  installs them in a system without Python and network, and tries them there; its sizes and speed"
	@echo "make windows         the installer for Windows, built on Linux under Wine (root, 6 GB, the first time an hour)"
	@echo "make test-windows    installs and uses it in a Windows without Python and network, under Wine"
	@echo "make suite-windows   the tests by Windows' Python under Wine: make suite-windows TESTS=tests/story"
	@echo "make reproducible    builds one commit twice and lists what differs"
	@echo "make bench-window    how quick the window is"
	@echo "make translations    compile the window's languages"
	@echo "make gallery         pictures of the window, in build/gallery"
	@echo "make architecture    draw the pictures in docs again, from the code"
	@echo "make clean           forget everything that was built, and .venv"

setup: $(READY)

$(READY): pyproject.toml requirements.lock tools/setup.sh
	VENV="$(VENV)" PYTHON="$(PYTHON)" tools/setup.sh run
	touch $@

$(READY_FOR_TESTS): $(READY)
	tools/setup.sh test
	touch $@

demo: $(READY)
	$(PY) tools/demo.py

journey: $(READY)
	$(PY) tools/journey.py

lock: $(READY)
	VENV="$(VENV)" tools/lock.sh
	VENV="$(VENV)" packaging/windows/lock.sh

test-pythons:
	tools/pythons.sh run

test-newest:
	tools/pythons.sh newest

test-oldest:
	tools/pythons.sh oldest

# Qt warns where the locale is not UTF-8, and a warning fails a test. Bytecode is kept even where the environment
# forbids it: the tests start many processes.
PYTEST := LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE= $(PY) -m pytest
# `worksteal` keeps neighbours together, so that they share fixtures, and leaves no worker idle before the end.
IN_PARALLEL := --numprocesses auto --maxprocesses 8 --dist worksteal

test: $(READY_FOR_TESTS)
	tools/test.sh $(PY)

check: lint $(READY_FOR_TESTS)
	$(PYTEST) -m "not slow and not model and not sound and not alone" $(IN_PARALLEL)

test-thorough: $(READY_FOR_TESTS) translations
	tools/test.sh $(PY) --hypothesis-profile=thorough
	$(PY) tests/gallery.py

lint: $(READY)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(PY) tools/check_docstrings.py

bench-align: $(READY)
	$(PY) tests/benchmarks/align.py

bench-playback: $(READY_FOR_TESTS)
	$(PY) tests/benchmarks/playback.py

bench-export: $(READY)
	$(PY) tests/benchmarks/export.py

bench-practice: $(READY)
	$(PY) tests/benchmarks/practice.py

fuzz: $(READY) # `make fuzz READER=docx SECONDS=60` for one of them
	$(PY) -m pip install -q "atheris>=3,<4"
	$(PY) tests/fuzz/fuzz.py $(or $(READER),all) --seconds $(or $(SECONDS),600)

bench-dictionary: $(READY)
	$(PY) tests/benchmarks/dictionary.py

bench-window: $(READY)
	$(PY) tests/benchmarks/window.py

architecture: $(READY) # the pictures in docs, after a change of the packages or of their imports
	$(PY) tools/draw_architecture.py

translations: $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts resources/translations/qt/*.ts))

translations-update: $(READY) # after a change of the window's words; then fill in what is unfinished, with Qt Linguist
	for file in resources/translations/*.ts; do \
	  case $$file in *_en.ts) only=-pluralonly;; *) only=;; esac; \
	  $(VENV)/bin/pyside6-lupdate -silent -locations none -no-obsolete $$only $$(find listenapp/ui -name '*.py' | sort) -ts $$file; done

%.qm: %.ts $(READY)
	$(VENV)/bin/pyside6-lrelease -silent $< -qm $@

gallery: $(READY) translations
	$(PY) tests/gallery.py

sample-times: $(READY) # after a change of the sample or of what a sentence is; --self-test compares with them
	$(PY) -m listenapp align assets/sample/story.txt assets/sample/narration.mp3 -o assets/sample/alignment.json

# One commit gives the same files again: no time, and no order of chance, goes into them.
FROZEN := build/frozen/listenapp
frozen: $(READY)
	packaging/linux/tools.sh
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) PYTHONHASHSEED=1 $(PY) -m PyInstaller --noconfirm --log-level ERROR \
		--distpath build/frozen --workpath build/pyinstaller build.spec
	$(PY) packaging/complete.py build/pyinstaller/build/PYZ-00.toc
	mkdir -p dist
	$(PY) packaging/parts.py $(FROZEN)/_internal build/pyinstaller/build/PYZ-00.toc dist/listenapp.cdx.json
	$(FROZEN)/listenapp --self-test

installer: frozen
	packaging/linux/installers.sh

test-installer: # after `make installer`; needs root, for a system of its own
	packaging/linux/tools.sh test
	tests/installer/run.sh
	$(PY) tests/installer/measure.py $(FROZEN)

windows: $(READY) # root; WINDOWS=FOLDER for another place than build/windows
	packaging/windows/build.sh

test-windows: $(READY) # after `make windows`
	tests/installer/windows.sh

suite-windows: $(READY)
	tests/installer/windows_suite.sh $(or $(TESTS),tests)

reproducible: $(READY) # one commit built twice gives the same files, or a list of those that differ
	packaging/linux/twice.sh

clean:
	rm -rf $(VENV) build dist

.PHONY: help setup demo journey lock test-pythons test-newest test-oldest test check test-thorough lint bench-align bench-playback bench-export bench-practice bench-dictionary bench-window fuzz translations translations-update gallery architecture sample-times frozen installer test-installer windows test-windows suite-windows reproducible clean
