"""A page in Urdu lays out mirrored, with numbers from left to right."""

import shutil
import subprocess
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from server import serving
from visits import NARROW, QUESTIONS, TAGS, WIDE

HERE = Path(__file__).parent
PAGE = "/advice/passwords/"
# Where an element's near side stands: its distance from the right edge of the window.
FROM_RIGHT = """selector => {
    const box = document.querySelector(selector).getBoundingClientRect();
    return { right: innerWidth - box.right, left: box.left };
}"""
# The digits of each number in the order in which the eye meets them from the left.
DIGITS = """() => [...document.querySelectorAll("a[href^='tel:']")].map(link => {
    const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const seen = [];
    while (text.nextNode()) {
        [...text.currentNode.data].forEach((letter, at) => {
            const range = document.createRange();
            range.setStart(text.currentNode, at);
            range.setEnd(text.currentNode, at + 1);
            if (letter.trim()) seen.push([range.getBoundingClientRect().left, letter]);
        });
    }
    return seen.sort((one, other) => one[0] - other[0]).map(([_, letter]) => letter).join("");
})"""


@pytest.fixture(scope="module")
def urdu(request, browser, tmp_path_factory):
    program = request.config.getoption("--program").resolve()
    folder = tmp_path_factory.mktemp("urdu")
    shutil.copytree(HERE / "urdu" / "Content", folder / "Content")
    (folder / "Themes").symlink_to(HERE.parent.parent / "Themes")
    subprocess.run([program, "build", "--source", folder], check=True)
    with serving(folder / "Public") as base:
        tab = browser.new_page(viewport={"width": WIDE, "height": 800})
        tab.goto(base + PAGE)
        tab.evaluate(f"window.ask = {QUESTIONS}; 0")
        yield tab


def test_the_page_begins_at_the_right(urdu):
    for selector in ("h1", ".brand", "main p", "footer p"):
        sides = urdu.evaluate(FROM_RIGHT, selector)
        assert sides["right"] < sides["left"], selector


def test_the_menu_and_the_contents_end_at_the_left(urdu):
    for selector in (".site-menu", ".outline"):
        sides = urdu.evaluate(FROM_RIGHT, selector)
        assert sides["left"] < sides["right"], selector


def test_numbers_run_from_left_to_right(urdu):
    assert set(urdu.evaluate(DIGITS)) == {"08001111"}


@pytest.mark.parametrize("width", (NARROW, WIDE))
def test_nothing_scrolls_sideways_and_axe_is_content(urdu, width):
    urdu.set_viewport_size({"width": width, "height": 800})
    assert urdu.evaluate("ask.overflow()") == []
    urdu.evaluate(AXE_SCRIPT)
    assert urdu.evaluate("tags => ask.axe(tags)", {"type": "tag", "values": TAGS}) == []
    urdu.set_viewport_size({"width": WIDE, "height": 800})
