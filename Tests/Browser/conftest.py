"""The site under test, visited once for all tests."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from checks import Survey
from server import serving
from visits import ARGUMENTS, chromium, visit_all
from website import Website


def pytest_addoption(parser):
    parser.addoption("--site", type=Path, help="the folder of a built site")
    parser.addoption("--styleguide", type=Path, help="the folder that 'signpost styleguide' made")
    parser.addoption("--program", type=Path, help="the program that builds the sites of fixtures")


NEEDS = {"survey": "--site", "styleguide": "--styleguide", "urdu": "--program"}


def pytest_collection_modifyitems(config, items):
    for fixture, option in NEEDS.items():
        is_needed = any(fixture in item.fixturenames for item in items)
        if is_needed and not config.getoption(option):
            raise pytest.UsageError(f"{option} is missing: run 'make test', which gives it.")


@pytest.fixture(scope="session")
def survey(request):
    website = Website(request.config.getoption("--site").resolve())
    assert website.pages, f"{website.folder} holds no page: build the site first."
    with serving(website.folder) as base:
        visits = visit_all(base, [page.address for page in website.pages])
        yield Survey(website, base, visits)


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright):
    """One browser for all tests; each opens a context of its own."""
    chrome = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
    yield chrome
    chrome.close()
