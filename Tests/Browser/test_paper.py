"""Every page on paper: notes for its links, nothing to click, big enough, whole, with a foot on every sheet."""

import re
import subprocess
import tempfile
import unicodedata
from xml.etree import ElementTree

import pytest

from paper import one_of_each_layout
from server import serving

SMALLEST = 12  # points
IGNORED = re.compile(r"[\s•\u00ad-]+")
ASK = """() => {
    const words = text => text.replace(/\\s+/g, " ").trim();
    const shown = element => element.checkVisibility({visibilityProperty: true});
    const leaves = [...document.querySelectorAll("main *, .help-panel *")].filter(
        element => shown(element) && [...element.childNodes].some(
            node => node.nodeType === Node.TEXT_NODE && node.textContent.trim()));
    return {
        numbers: [...document.querySelectorAll("main [data-note]")].filter(shown)
            .map(link => link.dataset.note),
        notes: [...document.querySelectorAll(".print-notes li")].filter(shown)
            .map(note => [String(note.value), words(note.textContent)]),
        cards: [...document.querySelectorAll(".card-title a")].filter(shown)
            .map(link => link.getAttribute("href")),
        foot: document.documentElement.dataset.foot || "",
        checked: document.documentElement.dataset.checked || "",
        texts: leaves.filter(e => !e.closest(".visually-hidden, svg")).flatMap(
            e => [...e.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)
                .map(node => words(node.textContent)).filter(text => text)),
        helplines: [...document.querySelectorAll(".helpline")].filter(shown)
            .map(helpline => words(helpline.innerText)),
        whole: [...document.querySelectorAll(".help-panel, .help-box")].filter(shown)
            .filter(panel => panel.offsetHeight < innerHeight)
            .map(panel => [...panel.querySelectorAll(".helpline")].map(helpline => words(helpline.innerText))),
        frames: [...document.querySelectorAll(".card, figure, .box, tr, p")].filter(shown)
            .filter(frame => frame.offsetHeight < innerHeight * 0.9)
            .map(frame => leaves.filter(leaf => frame.contains(leaf) && !leaf.closest(".visually-hidden, svg"))
                .map(leaf => words([...leaf.childNodes].find(node => words(node.textContent)).textContent))),
        panels: [...document.querySelectorAll(".help-panel, .help-box")].filter(shown).map(panel =>
            [panel.querySelector("h2, .box-title"), panel.querySelector(".helpline-name")]
                .map(element => words(element.textContent))),
        headings: [...document.querySelectorAll("main :is(h2, h3), .help-panel h2")].filter(shown)
            .map(heading => words(heading.textContent)),
        navigation: [...document.querySelectorAll(
            "nav, .search, .exit-link, .skip, .site-footer, .help-now, .print-hint")]
            .filter(shown).map(element => element.className || element.tagName),
    };
}"""


def tool(name: str, *options: str, pdf: bytes, output: tuple[str, ...] = ()) -> str:
    """What one of poppler's programs says of a PDF, which is a file because they read its end first."""
    try:
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(pdf)
            file.flush()
            command = [name, *options, file.name, *output]
            run = subprocess.run(command, capture_output=True, check=True)
    except FileNotFoundError as missing:
        remedy = f"{name} is missing: apt-get install poppler-utils (make test does it)."
        raise FileNotFoundError(remedy) from missing
    return run.stdout.decode("utf-8")


def bare(text: str) -> str:
    """The letters alone: a PDF has other lines, takes hyphens at their ends away, and may have two letters as one."""
    return IGNORED.sub("", unicodedata.normalize("NFKC", text))


# A4 without the margins of print.css, in pixels.
ROOM = {"width": 688, "height": 975}


class Sheet:
    """One page as it is printed."""

    def __init__(self, tab, address: str):
        tab.set_viewport_size(ROOM)
        tab.goto(address)
        tab.emulate_media(media="print")
        self.asked = tab.evaluate(ASK)
        self.pdf = tab.pdf(prefer_css_page_size=True)
        self.sides = tool("pdftotext", "-raw", pdf=self.pdf, output=("-",)).split("\f")[:-1]

    def sizes(self) -> list[tuple[float, str]]:
        """The size of every text in points, with its words; pdftohtml makes 3 pixels of one."""
        xml = tool("pdftohtml", "-xml", "-i", "-hidden", "-zoom", "3", "-stdout", pdf=self.pdf)
        # A link may cross pieces of text, which poppler writes as tags that do not nest.
        xml = re.sub(r"</?[abi](?: [^>]*)?>|[\x00-\x08\x0b-\x1f]", "", xml)
        tree = ElementTree.fromstring(xml)
        sizes = {font.get("id"): int(font.get("size")) / 3 for font in tree.iter("fontspec")}
        return [(sizes[text.get("font")], text.text or "") for text in tree.iter("text")]

    def bodies(self) -> list[str]:
        """The letters of each side without its foot, which a PDF has first."""
        sides = [bare(side) for side in self.sides]
        for number in range(len(sides)):
            counted = f"Page {number + 1} of {len(sides)}"
            for part in (counted, "|", self.asked["foot"], self.asked["checked"]):
                sides[number] = sides[number].replace(bare(part), "", 1)
        return sides

    def faults(self) -> list[str]:
        return [
            *self.faults_of_notes(),
            *self.faults_of_cards(),
            *[f"prints {name}" for name in self.asked["navigation"]],
            *self.faults_of_size(),
            *self.faults_of_fonts(),
            *self.faults_of_words(),
            *self.faults_of_feet(),
            *self.faults_of_breaks(),
        ]

    def faults_of_notes(self) -> list[str]:
        numbers = [number for number, _ in self.asked["notes"]]
        found = []
        if sorted(set(self.asked["numbers"]), key=int) != numbers:
            found.append(f"has links {self.asked['numbers']} but notes {numbers}")
        for _, note in self.asked["notes"]:
            if re.match(r"https?:", note) or note.endswith("/"):
                found.append(f"has the long address {note}")
        words = "".join(map(bare, self.sides))
        lost = [n for n in self.asked["numbers"] if f"[{n}]" not in words]
        return found + [f"does not print the number {number}" for number in lost]

    def faults_of_cards(self) -> list[str]:
        words = "".join(map(bare, self.sides))
        lost = [address for address in self.asked["cards"] if bare(address) not in words]
        return [f"does not say that a card leads to {address}" for address in lost]

    def faults_of_size(self) -> list[str]:
        small = [(size, text) for size, text in self.sizes() if size < SMALLEST - 0.4 and text.strip()]
        return [f"prints '{text.strip()}' in {size:.1f} pt" for size, text in small[:3]]

    def faults_of_fonts(self) -> list[str]:
        rows = tool("pdffonts", pdf=self.pdf).splitlines()[2:]
        # From the end: embedded, subset, Unicode, and the two numbers of the object.
        return [f"does not embed {row.split()[0]}" for row in rows if row.split()[-5] != "yes"]

    def faults_of_words(self) -> list[str]:
        words = "".join(self.bodies())  # a text may go on overleaf
        lost = [text for text in self.asked["texts"] if bare(text) not in words]
        return [f"does not print '{text}'" for text in lost[:3]]

    def faults_of_feet(self) -> list[str]:
        found = []
        for number, side in enumerate(self.sides, 1):
            counted = bare(f"Page {number} of {len(self.sides)}")
            if counted not in bare(side) or bare(self.asked["foot"]) not in bare(side):
                found.append(f"has no foot on side {number}")
        return found

    def faults_of_breaks(self) -> list[str]:
        sides = self.bodies()
        found = [
            f"cuts the helpline '{text[:30]}'"
            for text in self.asked["helplines"]
            if not any(bare(text) in side for side in sides)
        ]
        for panel in self.asked["whole"]:
            if not any(all(bare(text) in side for text in panel) for side in sides):
                found.append(f"tears the panel of '{panel[0][:30]}'")
        for texts in self.asked["frames"]:
            if not all(any(bare(text) in side for side in sides) for text in texts):
                continue  # What is printed otherwise, or not at all, is for others to tell.
            if not any(all(bare(text) in side for text in texts) for side in sides):
                found.append(f"tears what begins with '{texts[0][:30]}'")
        for head, first in self.asked["panels"]:
            follows = re.compile(re.escape(bare(head)) + ".*" + re.escape(bare(first)))
            if not any(follows.search(side) for side in sides):
                found.append(f"parts the panel '{head}' from '{first}'")
        for heading in self.asked["headings"]:
            # What else says the same, such as a year or a cell, may well stand at the end.
            is_alone = any(side.endswith(bare(heading)) for side in sides[:-1])
            if is_alone and "".join(sides).count(bare(heading)) == 1:
                found.append(f"leaves the heading '{heading}' alone")
        return found


def print_sheets(browser, base: str, addresses: list[str]) -> dict[str, Sheet]:
    tab = browser.new_page()
    sheets = {address: Sheet(tab, base + address) for address in addresses}
    tab.close()
    return sheets


@pytest.fixture(scope="module")
def sheets(website, base, browser):
    """A page of each layout, and those with most to get wrong: many links, tables, quizzes, folded parts.

    Sheets have feet of their own, and test_sheets.py prints them all.
    """
    pages = [p for p in one_of_each_layout(website) if "sheet" not in p.document.body_class.split()]
    for mark in ("data-note", "<table", "<details", 'class="help-box"', "print-overdue"):
        most = max(website.pages, key=lambda page: page.file.read_text(encoding="utf-8").count(mark))
        pages.append(most)
    # The longest panels of help begin where the words above them end, which is another place on each page.
    own = [p for p in website.pages if not {"pack", "large-print", "sheet"} & set(p.document.body_class.split())]
    pages += sorted(own, key=lambda page: len(page.file.read_text("utf-8").partition('class="help-panel"')[2]))[-9:]
    addresses = dict.fromkeys(page.address for page in pages)
    return print_sheets(browser, base, list(addresses))


def test_paper_has_all_that_it_needs(sheets):
    lines = [f"  {address} {fault}" for address, sheet in sheets.items() for fault in sheet.faults()]
    if lines:
        pytest.fail("\n".join(["Mend print.css:", *lines]), pytrace=False)


def test_folded_parts_are_printed_open(browser, base, website):
    folded = [p for p in website.pages if '<details class="box">' in p.file.read_text(encoding="utf-8")]
    tab = browser.new_page()
    for page in folded:
        sheet = Sheet(tab, base + page.address)
        parts = tab.locator("details.box").all_text_contents()
        words = "".join(bare(side) for side in sheet.sides)
        for part in parts:
            assert bare(part)[-12:] in words, page.address
    tab.close()


def test_a_part_that_stays_closed_prints_its_question_alone(browser, printed):
    tab = browser.new_page()
    sheet = Sheet(tab, printed + "/folded/")
    tab.close()
    words = "".join(sheet.bodies())
    assert "Openquestion" in words and "Openanswer" in words
    assert "Closedquestion" in words and "Closedanswer" not in words


def test_a_table_repeats_its_head_overleaf(browser, printed):
    tab = browser.new_page()
    sides = Sheet(tab, printed + "/long-table/").bodies()
    tab.close()
    with_rows = [side for side in sides if "Cellofrow" in side]
    assert len(with_rows) > 1
    assert ["WordsoftheheadMeaning" in side for side in with_rows] == [True] * len(with_rows)


def dots(browser, address: str, scheme: str) -> bytes:
    """What the printer gets of a page that somebody reads in a light or a dark scheme."""
    tab = browser.new_page(color_scheme=scheme)
    tab.goto(address)
    # A browser that prints for somebody waits for the pictures further down.
    tab.evaluate("""Promise.all([...document.images].map(image => {
        image.loading = "eager";
        return image.decode();
    }))""")
    pdf = tab.pdf(prefer_css_page_size=True, print_background=True)
    tab.close()
    return subprocess.run(["pdftoppm", "-r", "40", "-"], input=pdf, capture_output=True, check=True).stdout


def test_paper_is_white_whatever_the_scheme(browser, base, website):
    for page in one_of_each_layout(website):
        address = base + page.address
        light = dots(browser, address, "light")
        assert dots(browser, address, "dark") == light, page.address
        # The upper left corner of the first side, behind the head of the picture.
        assert light[light.index(b"255\n") + 4 :][:3] == b"\xff\xff\xff", page.address


def test_ink_of_a_dark_scheme_is_found(tmp_path, browser):
    css = "@media (prefers-color-scheme: dark) { :root { background: #000; color: #fff } }"
    (tmp_path / "index.html").write_text(FAULTY.replace("FAULT.css", "dark.css"), encoding="utf-8")
    (tmp_path / "dark.css").write_text(css, encoding="utf-8")
    with serving(tmp_path) as base:
        assert dots(browser, base + "/", "dark") != dots(browser, base + "/", "light")


FAULTY = """<!DOCTYPE html>
<html lang="en" data-foot="Faulty page"><head><meta charset="utf-8"><title>Faults</title>
<link rel="stylesheet" href="/FAULT.css"></head>
<body><nav><a href="/">The way home</a></nav>
<main><h1>Faults</h1><p><a href="/a" data-note="1">One</a> <a href="/b" data-note="2">Two</a></p>
<p class="words">Small or lost words.</p><p class="card-title"><a href="/a-card/">Card</a></p>
<div class="box"><p>First half.</p><p>Second half.</p></div><div class="fill"></div><section class="help-panel"><h2>Help</h2>
<div class="helpline"><p class="helpline-name">Somebody</p><p>Call.</p></div>
<div class="helpline"><p class="helpline-name">Another</p><p>Write.</p></div></section>
<ol class="print-notes"><li value="1">example.org/a</li><li value="2" class="last">LAST</li></ol>
</main></body></html>
"""
GOOD_CSS = (
    "@page { size: A4; margin: 20mm; @bottom-left { font: 12pt sans-serif;"
    'content: "Page " counter(page) " of " counter(pages) " " attr(data-foot) } }'
    "nav { display: none } html { font: 12pt sans-serif }"
    '[data-note]::after { content: "[" attr(data-note) "]" }'
    '.card-title a::after { content: " " attr(href) }'
)
FAULTS = {
    "good": ("", "example.org/b", []),
    "shown": ("nav { display: block }", "example.org/b", ["prints NAV"]),
    "small": (
        ".words { font-size: 11pt }",
        "example.org/b",
        ["prints 'Small or lost words.' in 11.0 pt"],
    ),
    "lost": (
        ".words { block-size: 0; overflow: clip }",
        "example.org/b",
        ["does not print 'Small or lost words.'"],
    ),
    "unnumbered": (
        "[data-note]::after { content: none !important }",
        "example.org/b",
        ["does not print the number 1", "does not print the number 2"],
    ),
    "noteless": (
        ".last { display: none }",
        "example.org/b",
        ["has links ['1', '2'] but notes ['1']"],
    ),
    "nameless": (
        ".card-title a::after { content: none }",
        "example.org/b",
        ["does not say that a card leads to /a-card/"],
    ),
    "long": ("", "https://example.org/b", ["has the long address https://example.org/b"]),
    "lonely": (
        ".fill { block-size: 240mm } .helpline { break-before: page }",
        "example.org/b",
        ["tears the panel of 'Somebody Call.'", "parts the panel 'Help' from 'Somebody'", "leaves the heading 'Help' alone"],
    ),
    "torn": (
        ".fill { block-size: 200mm } .helpline + .helpline { break-before: page }",
        "example.org/b",
        ["tears the panel of 'Somebody Call.'"],
    ),
    "halved": (
        ".fill { block-size: 150mm } .box p { break-after: page }",
        "example.org/b",
        ["tears what begins with 'First half.'"],
    ),
    "cut": (
        ".helpline-name { break-after: page }",
        "example.org/b",
        ["cuts the helpline 'Somebody Call.'", "cuts the helpline 'Another Write.'", "tears the panel of 'Somebody Call.'"],
    ),
    "footless": ("@page { @bottom-left { content: none } }", "example.org/b", ["has no foot on side 1"]),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found(name, tmp_path, browser):
    css, last, faults = FAULTS[name]
    page = FAULTY.replace("FAULT.css", f"{name}.css").replace("LAST", last)
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    (tmp_path / f"{name}.css").write_text(GOOD_CSS + css, encoding="utf-8")
    with serving(tmp_path) as base:
        assert print_sheets(browser, base, ["/"])["/"].faults() == faults


def test_a_font_that_is_not_embedded_is_found():
    sheet = Sheet.__new__(Sheet)
    sheet.pdf = UNEMBEDDED
    assert sheet.faults_of_fonts() == ["does not embed Helvetica"]


# The smallest PDF that has words in a font it does not bring along.
UNEMBEDDED = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>endobj
4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
5 0 obj<</Length 30>>stream
BT /F 12 Tf 9 9 Td (A) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
"""
