"""Every sheet and poster prints as it says: its sides, its paper, its size of type, and nothing else."""

import re
import shutil
import subprocess
from dataclasses import dataclass

import pytest

from server import serving

MILLIMETRES = {"A3": (297, 420), "A4": (210, 297), "A5": (148, 210)}
# The words that a reader of the sheet sees, the size of the smallest in points, and what the sheet says of itself.
MEASURE = """() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const seen = [];
    while (walker.nextNode()) {
        const one = walker.currentNode.parentElement;
        const isHidden = !one.checkVisibility() || one.closest(".visually-hidden");
        const strip = one.closest(".sheet-head");
        if (isHidden || strip?.offsetWidth === 1 || !walker.currentNode.data.trim()) continue;
        seen.push([walker.currentNode.data, parseFloat(getComputedStyle(one).fontSize) * 0.75]);
    }
    const facts = [...document.querySelectorAll(".sheet-about .print-facts li")];
    return {
        words: seen.map(([words]) => words).join(" "),
        smallest: Math.min(...seen.map(([, size]) => size)),
        facts: facts.map(fact => fact.textContent).join(" | "),
    };
}"""


@dataclass(frozen=True)
class Sheet:
    address: str
    names: frozenset[str]
    words: list[str]
    smallest: float
    declared_sides: int
    sides: int
    millimetres: tuple[int, int]
    printed: list[str]
    fonts: str

    @property
    def faults(self) -> list[str]:
        found = []
        if self.sides != self.declared_sides:
            found.append(f"fills {self.sides} sides and says {self.declared_sides}")
        if self.millimetres != self.paper:
            found.append(f"is printed on {self.millimetres} mm and not on {self.paper}")
        if self.smallest < self.min_pt - 0.01:
            found.append(f"has text of {self.smallest:.1f} points, and says {self.min_pt}")
        if missing := [word for word in self.words if word not in self.printed]:
            found.append(f"does not print {missing[:5]}")
        if "Menu" in self.printed or "Search" in self.printed:
            found.append("prints the navigation")
        if " no " in self.fonts:
            found.append("has a font that is not embedded")
        return found

    @property
    def paper(self) -> tuple[int, int]:
        size = next(MILLIMETRES[name] for name in self.names if name in MILLIMETRES)
        return size if "portrait" in self.names else size[::-1]

    @property
    def min_pt(self) -> int:
        return next(int(name[3:]) for name in self.names if name.startswith("pt-"))


def run(tool: str, *arguments: str, pdf: bytes) -> str:
    path = shutil.which(tool)
    assert path, f"{tool} is missing: apt-get install poppler-utils (make test does it)."
    made = subprocess.run([path, *arguments], input=pdf, capture_output=True, check=True)
    return made.stdout.decode("utf-8")


def print_sheet(browser, url: str, address: str, body_class: str) -> Sheet:
    tab = browser.new_page()
    tab.goto(url + address)
    pdf = tab.pdf(prefer_css_page_size=True)
    tab.emulate_media(media="print")
    seen = tab.evaluate(MEASURE)
    tab.close()
    info = run("pdfinfo", "-", pdf=pdf)
    width, height = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups()
    fonts = "\n".join(
        " ".join(line.split()[-5:-4]).center(4)
        for line in run("pdffonts", "-", pdf=pdf).splitlines()[2:]
    )
    several = re.search(r"(\d+) sides?\b", seen["facts"])
    return Sheet(
        address,
        frozenset(body_class.split()),
        re.findall(r"\w+", seen["words"]),
        seen["smallest"],
        int(several[1]),
        int(re.search(r"Pages:\s+(\d+)", info)[1]),
        (round(float(width) * 25.4 / 72), round(float(height) * 25.4 / 72)),
        re.findall(r"\w+", run("pdftotext", "-", "-", pdf=pdf)),
        fonts,
    )


@pytest.fixture(scope="module")
def sheets(website, base, browser):
    made = [page for page in website.pages if "sheet" in page.document.body_class.split()]
    return [print_sheet(browser, base, page.address, page.document.body_class) for page in made]


def test_there_are_sheets(sheets):
    assert len(sheets) >= 12


def test_every_sheet_prints_as_it_says(sheets):
    faults = [f"{sheet.address} {fault}" for sheet in sheets for fault in sheet.faults]
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


FAULTY = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bad</title>
<link rel="stylesheet" href="/bad.css"></head>
<body class="sheet A4 portrait pt-14 single"><main>
<nav>Menu</nav>
<div class="sheet-about"><ul class="print-facts"><li>A-1</li><li>1 side</li></ul></div>
<div class="sheet-body">
<p class="small">small</p><p class="lost">lost</p><p class="two">two</p></div>
</main></body></html>"""
RULES = """main { font-size: 20px } .small { font-size: 12px } .two { break-before: page }
.lost { block-size: 0; overflow: hidden }"""


def test_a_faulty_sheet_is_caught(browser, tmp_path):
    (tmp_path / "index.html").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "bad.css").write_text(RULES, encoding="utf-8")
    with serving(tmp_path) as url:
        sheet = print_sheet(browser, url, "/", "sheet A4 portrait pt-14 single")
    assert sheet.faults == [
        "fills 2 sides and says 1",
        "is printed on (216, 279) mm and not on (210, 297)",
        "has text of 9.0 points, and says 14",
        "does not print ['lost']",
        "prints the navigation",
    ]
