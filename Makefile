# make site: Content/ becomes Public/.   make test: all that CI runs.   make bench: the race with Hugo.
# make latency: from a saved file to the screen.
# make pdfs: sheets, posters and packs become PDFs, and Public offers them.
# make styleguide: every component of the theme in .build/styleguide.
# make guide-pictures: the pictures of the editor's guide, from the site and its theme.
# make crib-sheet: what editors keep beside the keyboard, as a PDF in .build/crib-sheet.
PREFIX ?= /usr/local
VENV := .build/venv
BENCH_VENV := .build/bench-venv
SWIFT_FILES := Sources Tests Package.swift
RELEASE := .build/release/signpost
# Tests that measure time, or meet a program or server that keeps time limits, run by themselves:
# among hundreds of others they would measure how long those let them wait.
TIMED := ManyMistakesTests|HostileTests|ProgramTests|CurlTests|SiteServerTests
UNDER_TEST := .build/site-under-test
STYLEGUIDE := .build/styleguide
CRIB_SHEET := .build/crib-sheet

.PHONY: site pdfs test styleguide guide-pictures crib-sheet lint format bench latency install clean release libraries dictionary browser-tools bench-tools

site: release
	$(RELEASE) build

pdfs: release
	@.ci/need debian chromium-headless-shell poppler-utils
	$(RELEASE) pdf --all
	$(RELEASE) build

test: libraries dictionary browser-tools lint
	swift test --skip '$(TIMED)'
	swift test --skip-build --filter '$(TIMED)'
	rm -rf $(UNDER_TEST)
	.build/debug/signpost build --output $(UNDER_TEST)
	rm -rf $(STYLEGUIDE)
	.build/debug/signpost styleguide --output $(STYLEGUIDE)
	$(VENV)/bin/pytest Tests/Browser --site $(UNDER_TEST) --styleguide $(STYLEGUIDE) --program .build/debug/signpost

styleguide: release
	$(RELEASE) styleguide --output $(STYLEGUIDE)

guide-pictures: release browser-tools
	@.ci/need python $(VENV) Documentation/pictures/requirements.txt
	$(VENV)/bin/python Documentation/pictures/make.py $(RELEASE)

crib-sheet: release
	@.ci/need debian chromium-headless-shell poppler-utils
	$(RELEASE) pdf CRIB-01 --source Documentation/crib-sheet --output $(CRIB_SHEET)

lint:
	swift format lint --strict --recursive $(SWIFT_FILES)

format:
	swift format --in-place --recursive $(SWIFT_FILES)

bench: release bench-tools
	$(BENCH_VENV)/bin/python Benchmarks/race.py --signpost $(RELEASE)

latency: release browser-tools
	$(VENV)/bin/python Benchmarks/latency.py $(RELEASE)

install: release
	.ci/install-signpost $(RELEASE) $(DESTDIR)$(PREFIX)

clean:
	rm -rf .build
	find Public -mindepth 1 -maxdepth 1 ! -name .gitkeep -exec rm -rf {} +

release: libraries
	swift build --configuration release --product signpost

# What the targets above need. Each line is quick when all is there.
libraries:
	@.ci/need debian libcmark-dev libmimalloc-dev libqrencode-dev pkgconf

dictionary:
	@.ci/need debian hunspell hunspell-en-gb

browser-tools:
	@.ci/need debian chromium chromium-headless-shell default-jre-headless fonts-dejavu-core poppler-utils zbar-tools
	@.ci/need python $(VENV) Tests/Browser/requirements.txt

bench-tools:
	@.ci/need python $(BENCH_VENV) Benchmarks/requirements.txt
