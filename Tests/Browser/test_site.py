"""Every page of the built site, read as its readers and their browsers read it."""

import pytest

import bigtext
import nu
import paper
from checks import CHECKS


@pytest.mark.parametrize("name", CHECKS)
def test_every_page(name, survey):
    if report := CHECKS[name].report(survey):
        pytest.fail(report, pytrace=False)


def test_html_is_valid(survey):
    found = nu.messages(survey.website.folder)
    lines = [f"  {file}: {message}" for file, message in found]
    if lines:
        pytest.fail("\n".join(["Mend the layout or the Markdown:", *lines]), pytrace=False)


def test_paper_has_no_navigation(survey, browser):
    pages = paper.one_of_each_layout(survey.website)
    prints = paper.printed(browser, survey.base, [page.address for page in pages])
    lines = [f"  {sheet.address} {fault}" for sheet in prints for fault in sheet.faults()]
    if lines:
        pytest.fail("\n".join(["Mend print.css:", *lines]), pytrace=False)


def test_a_pupils_page_fills_one_sheet_on_both_sides(survey, browser):
    pages = paper.for_pupils(survey.website)
    prints = paper.printed(browser, survey.base, [page.address for page in pages])
    long = [f"  {sheet.address} fills {sheet.sides} sides" for sheet in prints if sheet.sides > 2]
    if long:
        pytest.fail("\n".join(["Shorten the page, or mend print.css:", *long]), pytrace=False)


def test_a_pupils_print_keeps_every_way_to_reach_help(survey, browser):
    pages = paper.for_pupils(survey.website)
    prints = paper.printed(browser, survey.base, [page.address for page in pages])
    tab = browser.new_page()
    lost = []
    for sheet in prints:
        tab.goto(survey.base + sheet.address)
        # With its word, for to call 999 is not to text it.
        ways = tab.locator(".help-panel .ways li").evaluate_all(
            "all => all.map(way => way.querySelector('.way').innerText + ' ' + way.querySelector('a').innerText)"
        )
        assert ways, sheet.address
        lost += [f"  {sheet.address}: {way}" for way in ways if way not in sheet.words]
    tab.close()
    if lost:
        pytest.fail("\n".join(["Let pupils.css show it:", *lost]), pytrace=False)


def test_text_twice_as_big_fits_a_phone(survey, playwright):
    found = bigtext.too_wide(playwright, survey.base, [page.address for page in survey.website.pages])
    lines = [f"  {address}: {wide}" for address, wide in found]
    if lines:
        pytest.fail("\n".join(["Let it wrap where rem is wide:", *lines]), pytrace=False)


def test_a_browser_follows_redirects(survey, browser):
    tab = browser.new_page()
    for redirect in survey.website.redirects:
        target = survey.website.local(redirect.document.canonical)
        tab.goto(survey.base + redirect.address)
        tab.wait_for_url(survey.base + target + "*")
