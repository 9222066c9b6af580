"""What is printed several times on one side can be cut apart, and each piece is complete."""

import re

import pytest

CODE = re.compile(r"[A-Z]+-\d\d v\d")
MILLIMETRE = 96 / 25.4
# The boxes of the copies in millimetres, measured from the edge of the printed area, and how much each cuts off.
MEASURE = """() => [...document.querySelectorAll(".copy")].map(one => {
    const box = one.getBoundingClientRect();
    const main = document.querySelector("main").getBoundingClientRect();
    return {
        left: box.left - main.left,
        right: main.right - box.right,
        top: box.top - main.top,
        bottom: box.bottom - main.top,
        lost: Math.max(one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth),
        foot: one.querySelector(".copy-foot").textContent,
        numbers: one.querySelectorAll(".helpline-inline").length,
    };
}).filter(one => one.bottom > one.top)"""
# The paper without its margins of 12 mm.
AREAS = {"portrait": (186, 273), "landscape": (273, 186)}


def text_of(website, page):
    return (website.folder / page.address.strip("/") / "index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def copies(website, base, browser):
    """The copies of every sheet that has some, as its paper shows them."""
    found = {}
    for page in website.pages:
        names = page.document.body_class.split()
        if "sheet" not in names or 'class="copies' not in text_of(website, page):
            continue
        area = next(size for name, size in AREAS.items() if name in names)
        tab = browser.new_page(
            viewport={"width": round(area[0] * MILLIMETRE), "height": round(area[1] * MILLIMETRE)}
        )
        tab.emulate_media(media="print")
        tab.goto(base + page.address)
        found[page.address] = tab.evaluate(MEASURE)
        tab.close()
    return found


def test_there_are_copies(copies):
    assert {len(boxes) for boxes in copies.values()} == {2, 4, 8}


def test_every_copy_is_whole_alike_and_complete(copies):
    faults = []
    for address, boxes in copies.items():
        heights = {round(box["bottom"] - box["top"]) for box in boxes}
        faults += [f"{address} has copies of {heights} pixels"] if len(heights) > 1 else []
        faults += [f"{address} cuts off {box['lost']} pixels" for box in boxes if box["lost"] > 1]
        faults += [f"{address} leaves the margins" for box in boxes if min(box["left"], box["right"], box["top"]) < 0]
        faults += [f"{address} names no number" for box in boxes if not box["numbers"]]
        faults += [f"{address} has no code" for box in boxes if not CODE.search(box["foot"])]
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)
