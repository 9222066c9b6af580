"""A check that cannot fail proves nothing: here each one meets the fault that it is for."""

import pytest

import bigtext
import nu
import paper
from checks import CHECKS, Survey
from faults import BAD_REDIRECTS, FAULTS, GOOD, write_site
from server import serving
from visits import visit_all
from website import Website

ROWS = [(check, name, said) for check, rows in FAULTS.items() for name, _, _, said in rows if said]
ROWS += [("redirects lead to a page", name, said) for name, (_, _, said) in BAD_REDIRECTS.items()]


@pytest.fixture(scope="module")
def bad(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bad")
    write_site(folder)
    website = Website(folder)
    with serving(folder) as base:
        yield Survey(website, base, visit_all(base, [page.address for page in website.pages]))


@pytest.mark.parametrize(("check", "name", "said"), ROWS)
def test_a_fault_is_caught(check, name, said, bad):
    address = f"/{name}" if "." in name else f"/{name}/"
    found = [what for page, what in CHECKS[check].faults(bad) if page == address]
    assert any(said in what for what in found), f"{address} passed; found there: {found}"


@pytest.mark.parametrize("check", CHECKS)
def test_a_good_page_passes(check, bad):
    good = [what for page, what in CHECKS[check].faults(bad) if page in ("/", "/moved/")]
    assert good == []
    assert check in {row[0] for row in ROWS}, "add a row to faults.py for this check"


def test_a_report_names_pages_fault_and_remedy(bad):
    report = CHECKS["has one main"].report(bad)
    assert report.splitlines() == [
        "has one main: no",
        "  /two-mains/: 2 main elements",
        "  -> Wrap the page's own words in one <main>.",
    ]


def test_the_html_checker_sees_errors_and_warnings(tmp_path):
    (tmp_path / "error.html").write_text(GOOD.replace("<p>Words", "<p><li>Words"))
    (tmp_path / "warning.html").write_text(
        GOOD.replace("<p>Words", "<section><p>Words</p></section><p>")
    )
    (tmp_path / "good.html").write_text(GOOD)
    assert {file for file, _ in nu.messages(tmp_path)} == {"error.html", "warning.html"}


def test_print_shows_navigation_that_was_left_on(tmp_path, browser):
    write_site(tmp_path)
    loud = GOOD.replace("<body>", '<body class="loud">').replace("<h1>TITLE", "<h1>Unprinted")
    (tmp_path / "loud.html").write_text(loud)
    with serving(tmp_path) as base:
        good, loud = paper.printed(browser, base, ["/", "/loud.html"])
    assert good.faults() == []
    assert "prints 'The way home' of the navigation" in loud.faults()
    assert "does not print its heading 'Unprinted'" in loud.faults()


def test_print_counts_sides(tmp_path, browser):
    write_site(tmp_path)
    (tmp_path / "long.html").write_text(GOOD.replace("<p>Words", "<p>Words</p>" * 200 + "<p>"))
    with serving(tmp_path) as base:
        short, long = paper.printed(browser, base, ["/", "/long.html"])
    assert short.sides == 1
    assert long.sides > 2


def test_big_text_shows_what_stands_out(tmp_path, playwright):
    write_site(tmp_path)
    wide = GOOD.replace("<p>Words", "<p>" + "w" * 25 + "</p><p>Words")
    (tmp_path / "wide.html").write_text(wide)
    with serving(tmp_path) as base:
        found = bigtext.too_wide(playwright, base, ["/", "/wide.html"])
    assert {address for address, _ in found} == {"/wide.html"}
