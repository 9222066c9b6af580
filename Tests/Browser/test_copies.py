"""What is printed several times on one side can be cut apart, and each piece is complete."""

import re
import subprocess

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


def test_a_family_keeps_the_code_and_the_address_of_a_letter(website, base, browser, tmp_path):
    letters = [page for page in website.pages if "sheet" in page.document.body_class.split()]
    letters = [page for page in letters if 'class="tear-off"' in text_of(website, page)]
    assert letters, "No sheet has a slip."
    tab = browser.new_page()
    for page in letters:
        tab.goto(base + page.address)
        slip = tab.locator(".tear-off .prompt").inner_text()
        tab.pdf(path=tmp_path / "letter.pdf", prefer_css_page_size=True)
        run = subprocess.run(["pdftotext", "-layout", tmp_path / "letter.pdf", "-"], capture_output=True, check=True, text=True)
        kept = run.stdout.split(slip)[0]
        assert CODE.search(kept) and "/q/" in kept and "Check the numbers" in kept, page.address
    tab.close()
