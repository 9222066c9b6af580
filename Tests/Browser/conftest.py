"""What the tests share: the site, the address that serves it, one browser."""

import shutil
import subprocess
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


HERE = Path(__file__).parent
NEEDS = {
    "website": "--site",
    "components": "--styleguide",
    "urdu": "--program",
    "printed": "--program",
    "desk": "--program",
    "program": "--program",
    "crib_sheet": "--program",
}


@pytest.hookimpl(trylast=True)  # after -k has chosen
def pytest_collection_modifyitems(config, items):
    for fixture, option in NEEDS.items():
        is_needed = any(fixture in item.fixturenames for item in items)
        if is_needed and not config.getoption(option):
            raise pytest.UsageError(f"{option} is missing: run 'make test', which gives it.")


@pytest.fixture(scope="session")
def website(request):
    """The site under test as files."""
    found = Website(request.config.getoption("--site").resolve())
    assert found.pages, f"{found.folder} holds no page: build the site first."
    return found


@pytest.fixture(scope="session")
def program(request):
    """The program itself, for tests of what it writes and asks."""
    return request.config.getoption("--program").resolve()


@pytest.fixture(scope="session")
def base(website):
    """The address at which the site is served."""
    with serving(website.folder) as address:
        yield address


@pytest.fixture(scope="session")
def survey(website, base):
    """What a browser saw on every page, visited once for all tests."""
    return Survey(website, base, visit_all(base, [page.address for page in website.pages]))


@pytest.fixture(scope="session")
def printed(request, tmp_path_factory):
    """The address of a small site with what the real one has not: pages on paper for tests."""
    program = request.config.getoption("--program").resolve()
    folder = tmp_path_factory.mktemp("printed")
    shutil.copytree(HERE / "printed" / "Content", folder / "Content")
    (folder / "Themes").symlink_to(HERE.parent.parent / "Themes")
    subprocess.run([program, "build", "--source", folder], check=True)
    with serving(folder / "Public") as address:
        yield address


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
