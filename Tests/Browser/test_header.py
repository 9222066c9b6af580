"""The header of every kind of page, where there is room for one row."""

import pytest

from paper import one_of_each_layout

# How far the middles of the menu (a button where it is narrow, else links) and of the search are apart.
APART = """() => {
    const menu = [...document.querySelectorAll(".site-menu :is(summary, a)")].find(one => one.checkVisibility());
    const search = document.querySelector("[role=search] form");
    const [one, other] = [menu, search].map(part => part.getBoundingClientRect());
    return Math.abs((one.top + one.bottom - other.top - other.bottom) / 2);
}"""


@pytest.mark.parametrize("width", [768, 1280, 1920])
def test_menu_and_search_stand_in_one_row(website, base, browser, width):
    tab = browser.new_page(viewport={"width": width, "height": 800})
    for page in one_of_each_layout(website):
        tab.goto(base + page.address)
        assert tab.evaluate(APART) < 8, page.address
    tab.close()
