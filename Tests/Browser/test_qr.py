"""A printed code leads back to the site: from the screen, from paper, and from a poor copy."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from visits import WIDE

SHEETS = [("/print/sheet/", "A4", 25), ("/print/large/", "A3", 50)]
PICTURES = {"fine": 300, "coarse": 100}
# What the modules of the code measure together, without the white edge, in CSS pixels.
MODULES = """() => {
    const svg = document.querySelector(".qr > svg");
    const units = svg.viewBox.baseVal.width;
    return svg.getBoundingClientRect().width * (units - 8) / units;
}"""


@pytest.fixture(params=SHEETS, ids=lambda sheet: sheet[1])
def sheet(request, browser, printed):
    address, paper, size = request.param
    tab = browser.new_page(viewport={"width": WIDE, "height": 900})
    tab.goto(printed + address)
    yield tab, paper, size
    tab.close()


def test_the_code_on_the_screen_is_read_in_light_and_dark(sheet, tmp_path):
    tab, _, _ = sheet
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        picture = tmp_path / f"{scheme}.png"
        tab.locator(".qr").screenshot(path=picture)
        assert decoded(picture) == beside(tab), scheme


def test_the_code_in_forced_colours_is_read(sheet, tmp_path):
    tab, _, _ = sheet
    tab.emulate_media(forced_colors="active", color_scheme="dark")
    picture = tmp_path / "forced.png"
    tab.locator(".qr").screenshot(path=picture)
    assert decoded(picture) == beside(tab)


@pytest.mark.parametrize("kind", PICTURES)
def test_the_code_on_paper_is_read(sheet, kind, tmp_path):
    tab, paper, _ = sheet
    tab.pdf(path=tmp_path / "sheet.pdf", format=paper)
    assert decoded(copy(tmp_path / "sheet.pdf", PICTURES[kind])) == beside(tab)


def test_the_modules_on_paper_are_as_large_as_promised(sheet):
    tab, _, size = sheet
    tab.emulate_media(media="print")
    millimetres = tab.evaluate(MODULES) * 25.4 / 96
    assert millimetres >= size


def test_the_printed_address_leads_to_the_sheet(sheet, printed):
    tab, _, _ = sheet
    there = tab.url
    tab.goto(printed + "/" + beside(tab).split("/", 3)[3])
    tab.wait_for_url(there)


def beside(tab) -> str:
    """The whole address that the words beside the code stand for."""
    return "https://" + tab.locator(".qr-address").inner_text() + "/"


def copy(pdf: Path, dots: int) -> Path:
    """The first side as a mono copier gives it: black or white, nothing between."""
    subprocess.run(
        [tool("pdftoppm", "poppler-utils"), "-mono", "-r", str(dots), pdf, pdf.with_suffix("")],
        check=True,
    )
    return next(pdf.parent.glob(f"{pdf.stem}-*.pbm"))


def decoded(picture: Path) -> str:
    run = subprocess.run(
        [tool("zbarimg", "zbar-tools"), "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
        capture_output=True,
        text=True,
    )
    return re.sub(r"\s+$", "", run.stdout)


def tool(name: str, package: str) -> str:
    found = shutil.which(name)
    if not found:
        raise FileNotFoundError(f"{name} is missing: apt-get install {package} (make test does it).")
    return found
