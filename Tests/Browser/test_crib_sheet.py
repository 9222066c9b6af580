"""The crib sheet for editors is a site of one sheet: it fills two sides of A4, and nothing of it is lost in grey."""

import re
import subprocess
from pathlib import Path

import pytest

from server import serving
from sheets import print_sheets
from website import Website

PROJECT = Path(__file__).parent.parent.parent / "Documentation" / "crib-sheet"


@pytest.fixture(scope="module")
def crib_sheet(request, browser, tmp_path_factory):
    program = request.config.getoption("--program").resolve()
    output = tmp_path_factory.mktemp("crib-sheet")
    subprocess.run([program, "build", "--source", PROJECT, "--output", output], check=True)
    made = next(page for page in Website(output).pages if page.address == "/crib-sheet/")
    with serving(output) as base:
        [sheet] = print_sheets(browser, base, [(made.address, made.document.body_class)])
        yield sheet


def test_it_prints_as_it_says(crib_sheet):
    assert crib_sheet.faults == []


def test_it_fills_two_sides(crib_sheet):
    assert len(crib_sheet.sides) == 2
    assert "Whom to ask" in crib_sheet.texts[1]


def test_what_somebody_types_stands_on_one_line(crib_sheet):
    text = (PROJECT / "Content" / "crib-sheet.md").read_text(encoding="utf-8")
    typed = re.findall(r"`([^`\n]+)`", text)
    assert len(typed) > 20
    printed = " ".join(crib_sheet.texts)
    assert [code for code in typed if code not in printed] == []
