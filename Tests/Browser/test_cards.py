"""Cards that are cut out have their own words on the back, when the paper is turned on its long edge."""

import re
import subprocess

import pytest

# A4 in points, as pdftotext measures; a printer shifts more than that.
WIDTH = 595.3
NEAR = 3
WORD = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(\w+)</word>'
COUNT = """() => {
    const all = [...document.querySelectorAll(".cut-outs")];
    return all.filter(one => one.matches(".backs")).map(backs => {
        const count = cards => cards.querySelectorAll(":scope > .cut-out").length;
        const fronts = all[all.indexOf(backs) - 1];
        return [count(fronts), count(backs)];
    });
}"""

# Cards whose words, lines or drawing come nearer to the scissors than 2 mm, each with that distance. A box has more
# room within its padding, which what is too tall for it eats up without a trace.
CLOSE = """() => [...document.querySelectorAll(".cut-out")].map(card => {
    const box = card.getBoundingClientRect();
    const inside = [...card.querySelectorAll("*")].map(one => one.getBoundingClientRect()).filter(one => one.height);
    const top = Math.min(...inside.map(one => one.top - box.top));
    const bottom = Math.min(...inside.map(one => box.bottom - one.bottom));
    return [card.textContent.trim().replace(/\\s+/g, " "), Math.min(top, bottom) * 25.4 / 96];
}).filter(([, near]) => near < 2).map(([words, near]) => `${near.toFixed(1)} mm: ${words}`)"""
# A4 without its margins, in pixels.
UPRIGHT = {"width": 703, "height": 1032}


def middles(pdf, side: int) -> dict[str, tuple[float, float]]:
    """Where the middle of each card's words is, by the number on it."""
    command = ["pdftotext", "-bbox", "-f", str(side), "-l", str(side), pdf, "-"]
    found = re.findall(WORD, subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    pairs = [pair for pair in zip(found, found[1:]) if pair[0][4] in ("Front", "Back") and pair[1][4].isdigit()]
    return {
        second[4]: ((float(first[0]) + float(second[2])) / 2, float(first[1]))
        for first, second in pairs
    }


@pytest.mark.parametrize("up", [4, 6, 8])
def test_each_back_lies_behind_its_front(up, browser, printed, tmp_path):
    tab = browser.new_page()
    tab.goto(f"{printed}/print/cards-{up}/")
    tab.pdf(path=tmp_path / "cards.pdf", prefer_css_page_size=True)
    tab.close()
    fronts, backs = (middles(tmp_path / "cards.pdf", side) for side in (1, 2))
    assert len(fronts) == len(backs) == up
    for number, (x, y) in fronts.items():
        behind = (WIDTH - backs[number][0], backs[number][1])
        assert behind == (pytest.approx(x, abs=NEAR), pytest.approx(y, abs=NEAR)), number


def test_every_card_has_a_back_where_its_set_has_backs(website, base, browser):
    pages = [page for page in website.pages if " backs\"" in page.file.read_text("utf-8")]
    assert pages, "No sheet has cards with backs."
    tab = browser.new_page()
    for page in pages:
        tab.goto(base + page.address)
        for fronts, backs in tab.evaluate(COUNT):
            assert fronts == backs, page.address
    tab.close()


def captions(pdf, word: str) -> list[list[tuple[float, float]]]:
    """Where a word of the captions stands on each side: its middle from the left, and its top."""
    run = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True, text=True)
    return [
        [((float(x) + float(end)) / 2, float(y)) for x, y, end, _, text in found if text == word]
        for found in map(re.compile(WORD).findall, run.stdout.split("<page ")[1:])
    ]


def test_backs_lie_behind_their_fronts_in_packs_too(website, base, browser, tmp_path):
    packs = [page for page in website.pages if page.document.body_class == "pack"]
    packs = [page for page in packs if " backs\"" in page.file.read_text("utf-8")]
    assert packs, "No pack has cards with backs."
    tab = browser.new_page()
    for page in packs:
        tab.goto(base + page.address)
        title = tab.locator(".part:has(.backs) h2").first.inner_text()
        tab.pdf(path=tmp_path / "pack.pdf", prefer_css_page_size=True)
        # Every card says at its foot what it belongs to; the fronts stand below a title that says it too.
        sides = [found for found in captions(tmp_path / "pack.pdf", title.split()[0]) if len(found) > 3]
        (_, *fronts), backs = sides[:2]
        assert fronts == [pytest.approx(back, abs=NEAR) for back in backs], page.address
    tab.close()


def test_words_keep_clear_of_the_scissors(website, base, browser):
    pages = [page for page in website.pages if 'class="cut-out"' in page.file.read_text("utf-8")]
    assert pages, "No sheet has cards."
    tab = browser.new_page(viewport=UPRIGHT)
    tab.emulate_media(media="print")
    faults = {}
    for page in pages:
        tab.goto(base + page.address)
        faults[page.address] = tab.evaluate(CLOSE)
    tab.close()
    assert {address: cards for address, cards in faults.items() if cards} == {}


def test_a_card_that_is_too_full_is_caught(browser):
    tab = browser.new_page(viewport=UPRIGHT)
    card = '<div class="cut-out" style="height: 40px; padding: 20px; overflow: clip; line-height: 20px"><p style="margin: 0">'
    tab.set_content(card + "fits</p></div>" + card + "does<br>not<br>fit</p></div>")
    assert tab.evaluate(CLOSE) == ["0.0 mm: doesnotfit"]
    tab.close()
