"""Every sheet and poster prints as it says: its sides, its paper, its size of type, and nothing else."""

from dataclasses import replace

import pytest

from server import serving
from sheets import Side, print_sheets


@pytest.fixture(scope="module")
def sheets(website, base, browser):
    made = [page for page in website.pages if "sheet" in page.document.body_class.split()]
    return print_sheets(browser, base, [(page.address, page.document.body_class) for page in made])


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
<div class="sheet-about"><ul class="print-facts"><li>A-1</li><li>1 side</li><li>Fine in black and white</li></ul></div>
<div class="sheet-body"><svg width="816" height="400"><rect width="816" height="400"/></svg>
<p class="small">the red ones</p><p class="lost">two ones</p><p class="two">two</p>
<div class="qr"><p class="qr-address">safe-online.example/q/a-1</p></div></div>
</main></body></html>"""
RULES = """@page { margin: 0 } main { font-size: 20px; color: #777777 } .small { font-size: 12px } .two { break-before: page }
.lost { block-size: 0; overflow: hidden }"""


def test_a_faulty_sheet_is_caught(browser, tmp_path):
    (tmp_path / "index.html").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "bad.css").write_text(RULES, encoding="utf-8")
    with serving(tmp_path) as url:
        [sheet] = print_sheets(browser, url, [("/", "sheet A4 portrait pt-14 single")])
    assert sheet.faults == [
        "fills 2 sides and says 1",
        "is printed on (216, 279) mm and not on (210, 297)",
        "has text of 9.0 points, and says 14",
        "does not print ['two ones']",
        "prints the navigation",
        "speaks of 'red', which a mono copy does not show",
        "has text with a contrast of 4.5 in grey",
        "uses 37.3 % ink on side 1",
        "comes within 0.0 mm of the edge of side 1",
        "comes within 2.3 mm of the edge of side 2",
        "does not say on side 1 which it is",
        "does not say on side 2 which it is",
        "shows the codes [] beside the addresses ['https://safe-online.example/q/a-1/']",
        "prints the codes [] beside the addresses ['https://safe-online.example/q/a-1/']",
    ]


def test_a_pdf_without_tags_or_with_a_font_of_another_machine_is_caught(browser, tmp_path):
    (tmp_path / "index.html").write_text("<main><div class='sheet-about'><ul class='print-facts'><li>1 side</ul></div></main>")
    with serving(tmp_path) as url:
        [sheet] = print_sheets(browser, url, [("/", "sheet A4 portrait pt-12")])
    font = "AAAAAA+Loose    CID TrueType    Identity-H    no  yes yes    5  0"
    info = sheet.info.replace("Tagged:          yes", "Tagged:          no")
    assert set(replace(sheet, info=info, fonts=[font]).faults) - set(sheet.faults) == {
        "is not tagged for screen readers",
        f"has a font that is not embedded: {[font]}",
    }


def test_a_grey_that_a_copier_loses_is_measured():
    assert Side(100, 8, bytes([150]) * 800).tint > 90
    assert Side(100, 8, (bytes([0]) * 50 + bytes([230]) * 50) * 8).tint == 0
