"""Easy Read: the picture stands before its words, big enough, on every screen and on paper; twins lead to each other."""

import re

import pytest

LOOK = """() => [...document.querySelectorAll(".easy-read .row")].map(row => {
    const picture = row.querySelector("img").getBoundingClientRect();
    const words = row.querySelector(".row-words").getBoundingClientRect();
    return {
        text: row.textContent.trim(),
        isBefore: picture.right <= words.left,
        isWhole: picture.left >= 0 && words.right <= innerWidth,
        picture: picture.width,
        size: parseFloat(getComputedStyle(row.querySelector(".row-words")).fontSize),
    };
})"""
# Pixels: a picture that a thumb covers is too small, and so is text below that of every other page.
SCREENS = {320: (70, 19), 1280: (140, 24)}
MILLIMETRE = 96 / 25.4
POINT = 96 / 72


@pytest.fixture(scope="module")
def twins(website):
    return [page for page in website.pages if "easy" in page.document.body_class.split()]


@pytest.fixture(scope="module")
def looks(twins, browser, base):
    """What the rows of every page look like at each width and on paper, in one visit each."""
    tab = browser.new_page()
    seen = {}
    for page in twins:
        tab.goto(base + page.address)
        for width in SCREENS:
            tab.set_viewport_size({"width": width, "height": 900})
            seen[page.address, width] = tab.evaluate(LOOK)
        # A sheet of A4 without its margins is 186 mm wide.
        tab.set_viewport_size({"width": round(186 * MILLIMETRE), "height": 900})
        tab.emulate_media(media="print")
        seen[page.address, "paper"] = tab.evaluate(LOOK)
        tab.emulate_media(media="screen")
    tab.close()
    return seen


def test_there_are_fifteen_twins(twins):
    assert len(twins) == 15


def test_every_picture_stands_before_its_words(looks):
    faults = [
        f"{address} at {width}: {row['text']}"
        for (address, width), rows in looks.items()
        for row in rows
        if not (row["isBefore"] and row["isWhole"])
    ]
    assert faults == []


def test_pictures_and_words_are_large(looks):
    limits = SCREENS | {"paper": (35 * MILLIMETRE, 16 * POINT - 0.1)}
    faults = [
        f"{address} at {width}: {row['picture']:.0f} and {row['size']:.1f} pixels"
        for (address, width), rows in looks.items()
        for row in rows
        if row["picture"] < limits[width][0] or row["size"] < limits[width][1]
    ]
    assert faults == []


def test_every_page_has_its_rows_and_no_more_than_a_reader_bears(looks):
    assert {address: len(rows) for (address, _), rows in looks.items() if not 8 <= len(rows) <= 18} == {}


def way(page, name: str) -> str | None:
    """Where the link of that name near the head leads."""
    html = page.file.read_text(encoding="utf-8")
    link = re.search(r'<a href="([^"]+)">(?:<span><img [^>]*> )?' + name + "<", html)
    return link and link[1]


def test_twins_lead_to_each_other(twins, website):
    pages = {page.address: page for page in website.pages}
    for twin in twins:
        standard = way(twin, "Standard page")
        assert standard in pages, twin.address
        assert way(pages[standard], "Easy Read") == twin.address


def test_twins_are_as_discreet_as_their_standard_pages(twins, website):
    pages = {page.address: page.file.read_text(encoding="utf-8") for page in website.pages}
    for twin in twins:
        standard = pages[way(twin, "Standard page")]
        has_exit = 'class="exit-link"' in pages[twin.address]
        assert has_exit == ('class="exit-link"' in standard), twin.address


def test_the_front_door_leads_to_all(twins, website):
    door = next(page for page in website.pages if page.address == "/easy-read/")
    html = door.file.read_text(encoding="utf-8")
    assert [twin.address for twin in twins if f'href="{twin.address}"' not in html] == []
