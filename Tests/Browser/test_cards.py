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
