"""Every component of the theme in every mood, read as readers and their browsers read it.

The pages come from the declarations of the directives, so a new component is tested without a word here.
"""

import pytest

import nu
from checks import CHECKS, Survey
from server import serving
from visits import visit_all
from website import Website

FOLDER = "/styleguide/"
# What a component can do wrong; what only a whole site can, test_site.py holds.
NAMES = [
    "axe finds no violation",
    "nothing scrolls sideways",
    "no other host is asked",
    "no complaint in the console",
    "nothing is stored",
    "has one h1",
    "has one main",
    "holds no inline code",
]


@pytest.fixture(scope="module")
def components(request):
    website = Website(request.config.getoption("--styleguide").resolve())
    # A component's own page shows it in the usual mood; the pages of the moods show it in each.
    website.pages = [
        page
        for page in website.pages
        if page.address.startswith(FOLDER) and "/component-" not in page.address
    ]
    assert len(website.pages) >= 4, f"{website.folder} holds no style guide: run 'make styleguide'."
    with serving(website.folder) as base:
        addresses = [page.address for page in website.pages]
        yield Survey(website, base, visit_all(base, addresses, walks=False))


@pytest.mark.parametrize("name", NAMES)
def test_every_component(name, components):
    if report := CHECKS[name].report(components):
        pytest.fail(report, pytrace=False)


def test_html_of_components_is_valid(components):
    folder = components.website.folder / FOLDER.strip("/")
    lines = [f"  {file}: {message}" for file, message in nu.messages(folder)]
    if lines:
        pytest.fail("\n".join(["Mend the directive's template:", *lines]), pytrace=False)
