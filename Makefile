# AlignSAR for QGIS. The two commands to know: make demo, make test. `make help` lists all.

SHELL := /bin/bash
PLUGIN := alignsar_qgis
BUILD := build/$(PLUGIN)
VENV := .venv
PYTHON := $(VENV)/bin/python
CF_VENV := .venv-cf
TYPES_VENV := .venv-types
DEMO ?= demo
SUITES ?= trixie sid
# Tests of that many files run at a time.
JOBS ?= 2
# Path of a profile of QGIS, or only its name.
PROFILE ?= default
PROFILES := $(HOME)/.local/share/QGIS/QGIS3/profiles
PROFILE_FOLDER = $(if $(findstring /,$(PROFILE)),$(PROFILE),$(PROFILES)/$(PROFILE))

# What QGIS and its Python need from the distribution: packages linked to C libraries share those of QGIS.
DEBIAN := qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-numpy python3-scipy python3-h5py \
  python3-netcdf4 python3-xarray python3-rasterio python3-matplotlib python3-sklearn python3-zarr python3-venv \
  python3-pip python3-setuptools python3-pytest python3-pytest-xdist pyqt5-dev-tools qttools5-dev-tools xvfb \
  xauth imagemagick python3-markdown python3-urllib3 python3-socks python3-jsonschema
DEPENDENCIES := $(VENV)/.debian-packages

export QT_QPA_PLATFORM ?= offscreen
export MPLBACKEND := Agg
# QGIS finds the Python of the distribution first; the one of a virtual environment would break it.
export PATH := /usr/bin:$(PATH)

.PHONY: help demo test test-licsbas test-suites test-container lint format build install package scan faults translations reference models pictures bench costs truth clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: install ## Make the sample frame, run the whole chain on it in QGIS, and say where the results are
	scripts/demo "$(DEMO)"

test: build $(VENV)/.ready $(CF_VENV)/.ready ## Run all tests on a real QGIS
	$(PYTHON) -m pytest --numprocesses $(JOBS) --dist loadfile $(TESTS)

test-licsbas: build $(VENV)/.ready ## Run an installed LiCSBAS (ALIGNSAR_LICSBAS) and LiCSAlert (ALIGNSAR_LICSALERT) on the golden data
	$(PYTHON) -m pytest -rs -m "licsbas or licsalert" tests/insar/engines

test-suites: ## Run demo and tests on the QGIS of other Debian releases, as root
	failed=""; for suite in $(SUITES); do \
	  scripts/in_debian $$suite make demo test TESTS="$(TESTS)" || failed="$$failed $$suite"; \
	done; test -z "$$failed" || { echo "Failed:$$failed" >&2; exit 1; }

test-container: ## Run the steps of the Dockerfile in a Debian of their own, and the container's two commands, as root
	root="$${ALIGNSAR_ROOTS:-$${XDG_CACHE_HOME:-$$HOME/.cache}/alignsar_qgis/debian}/container"; \
	ALIGNSAR_ROOTS="$$root" scripts/in_debian trixie sh -c "$$(python3 scripts/dockerfile_steps.py Dockerfile \
	  run alignsar:create_sample_frame --OUTPUT=/tmp/frame); alignsar run_pipeline /tmp/frame /tmp/out/ITSBD.nc"

lint: $(VENV)/.ready $(TYPES_VENV)/.ready ## Check style, formatting, types of the science, and readiness for Qt 6
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(TYPES_VENV)/bin/mypy
	$(PYTHON) scripts/qt6_scan.py alignsar_qgis processing_provider tests scripts

format: $(VENV)/.ready ## Format the sources
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

build: $(DEPENDENCIES) ## Assemble the installable plugin in build/
	rm -rf $(BUILD)
	mkdir -p $(BUILD)/i18n
	cp -r alignsar_qgis/. $(BUILD)/
	cp -r processing_provider $(BUILD)/
	cp -r metadata.txt LICENSE CHANGELOG.md docs $(BUILD)/
	python3 scripts/build_help.py $(BUILD)/docs
	cp i18n/sentences.json $(BUILD)/i18n/
	for source in i18n/*.ts; do lrelease -silent $$source -qm $(BUILD)/i18n/$$(basename $$source .ts).qm; done
	find $(BUILD) -name __pycache__ -prune -exec rm -r {} +

install: build ## Put the plugin into a QGIS profile (PROFILE, a name or a path) and enable it
	mkdir -p "$(PROFILE_FOLDER)/python/plugins"
	rm -rf "$(PROFILE_FOLDER)/python/plugins/$(PLUGIN)"
	cp -r $(BUILD) "$(PROFILE_FOLDER)/python/plugins/"
	/usr/bin/python3 scripts/enable_plugin.py "$(PROFILE_FOLDER)" $(PLUGIN)

package: build ## Zip the plugin for the plugin repository
	python3 scripts/make_zip.py $(BUILD) dist/$(PLUGIN).zip

scan: package ## Run the scans of the plugin portal on the zip: bandit, detect-secrets, flake8
	scripts/scan dist/$(PLUGIN).zip

faults: $(VENV)/.ready ## Run the campaigns of bad inputs (CAMPAIGNS, all by default) and print what became of them
	$(PYTHON) scripts/faults.py $(CAMPAIGNS)

translations: $(VENV)/.ready ## Bring the translation sources up to date with the texts in the code; fails on what is missing
	$(PYTHON) i18n/sentences.py i18n/sentences.json
	$(PYTHON) i18n/extract.py build/texts.py
	for source in i18n/*.ts; do pylupdate5 -noobsolete alignsar_qgis/*.py alignsar_qgis/map/*.py alignsar_qgis/panel/*.py processing_provider/*.py build/texts.py -ts $$source; done
	$(PYTHON) i18n/complete.py i18n/*.ts

reference: $(VENV)/.ready ## Write the pages of docs/ that follow from the code: options, algorithms, variables, accuracy, messages
	$(PYTHON) scripts/reference_tables.py docs
	$(PYTHON) scripts/algorithm_reference.py docs
	$(PYTHON) scripts/messages_page.py docs

models: $(VENV)/.ready ## Write the graphical models that come with the plugin
	$(PYTHON) scripts/make_models.py alignsar_qgis/models

pictures: demo ## Renew the pictures of the documentation: the dialog's own result in a real QGIS window
	scripts/pictures "$(DEMO)/frame" docs

bench: $(VENV)/.ready ## Time every stage on a full-size frame, and how times grow; BENCH=--record keeps them
	$(PYTHON) scripts/bench.py $(BENCH)
	$(PYTHON) scripts/bench_separation.py
	$(PYTHON) scripts/bench_series.py

costs: $(VENV)/.ready ## Foretell from small runs what large jobs cost, and renew the tables of docs/scale.md
	$(PYTHON) scripts/job_costs.py --record

truth: $(VENV)/.ready ## How near to the known truth default and compatible settings come on generated frames; TRUTH=--record keeps it
	$(PYTHON) scripts/truth.py $(TRUTH)

clean: ## Remove everything that was made
	rm -rf build dist $(VENV) $(CF_VENV) .venv-scan $(TYPES_VENV) demo *.egg-info

$(DEPENDENCIES): Makefile
	scripts/install_packages $(DEBIAN)
	mkdir -p $(VENV)
	touch $@

$(VENV)/.ready: $(DEPENDENCIES) pyproject.toml
	/usr/bin/python3 -m venv --system-site-packages $(VENV)
	$(VENV)/bin/pip install --quiet "ruff==0.17.6" "hypothesis==6.170.17"
	$(VENV)/bin/pip install --quiet --no-deps --only-binary :all: "snaphu==0.4.1" || \
	  echo "snaphu is not to be had for this Python; the tests of unwrapping are skipped."
	$(VENV)/bin/pip install --quiet "distributed==2026.8.0" || \
	  echo "distributed is not to be had for this Python; the tests of the Dask cluster are skipped."
	$(VENV)/bin/pip install --quiet "pystac[validation]==1.15.2" "pystac-ext-insar==1.0.0" || \
	  echo "pystac is not to be had for this Python; the tests of STAC catalogues against it are skipped."
	$(VENV)/bin/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

# The types of arrays are those of a newer NumPy than the one of the distribution, which must not meet it.
$(TYPES_VENV)/.ready: $(DEPENDENCIES)
	/usr/bin/python3 -m venv $(TYPES_VENV)
	$(TYPES_VENV)/bin/pip install --quiet "mypy==2.4.1" "numpy==2.4.6"
	touch $@

# The CF checker brings its own netCDF4, which must not meet that of QGIS.
$(CF_VENV)/.ready: $(DEPENDENCIES)
	/usr/bin/python3 -m venv $(CF_VENV)
	$(CF_VENV)/bin/pip install --quiet compliance-checker==6.1.0
	touch $@
