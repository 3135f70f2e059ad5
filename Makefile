# Two commands: `make run` opens the program, `make test` passes every check. Both set up what they need.
PYTHON ?= python3
PY := .venv/bin/python

.PHONY: run test check tour pictures words bench offline-bundle

run: .venv/ready-to-run
	@$(PYTHON) scripts/run.py $(PY)

test: .venv/ready-to-test
	@$(MAKE) --no-print-directory check

check:
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m pytest -q

tour: .venv/ready-to-run
	$(PY) main.py tour build/tour

# The README's pictures are some of the tour's.
pictures: tour
	cp build/tour/*-hom-nay.png docs/pictures/hom-nay.png
	cp build/tour/*-doc-nghi-quyet.png docs/pictures/doc-nghi-quyet.png
	cp build/tour/*-the-tra-loi.png docs/pictures/on-the.png
	cp build/tour/*-tra-loi-sai-toi.png docs/pictures/luyen-tap-toi.png
	cp build/tour/*-duyet-cau-nhap.png docs/pictures/soan-cau-hoi.png
	cp build/tour/*-tien-do.png docs/pictures/tien-do.png

# Qt's own words: after editing the .ts, which holds the truth.
words: .venv/ready-to-run
	.venv/bin/pyside6-lrelease -silent resources/i18n/qtbase_vi.ts -qm resources/i18n/qtbase_vi.qm

# Everything that an installation without internet needs, in one zip.
offline-bundle: .venv/ready-to-test
	$(PY) scripts/offline_bundle.py dist/hoc-nghi-quyet-offline.zip

bench: .venv/ready-to-test
	$(PY) -m bench $(if $(ANKI),--anki $(ANKI))

.venv/ready-to-run: pyproject.toml scripts/set_up.py
	@$(PYTHON) scripts/set_up.py .venv run

.venv/ready-to-test: pyproject.toml scripts/set_up.py
	@$(PYTHON) scripts/set_up.py .venv test
