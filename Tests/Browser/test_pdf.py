"""What `signpost pdf` makes of real pages: tagged, titled, whole, and the same every time."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
# A sheet of cards, a poster on A3, a page with links and notes on several sides.
PAGES = {
    "mfm-25": "/print/stop-save-tell-cards/",
    "bwm-01": "/print/poster-invaders/",
    "advice_passwords": "/advice/passwords/",
}
LAYOUT = """<!doctype html>
<html lang="{{page.language}}" dir="{{page.dir}}">
<head><meta charset="utf-8"><title>{{page.head_title}}</title></head>
<body>
<h1>{{page.title}}</h1>
<ol>
{{#page.outline}}
<li><a href="#{{id}}">{{text}}</a> <span data-page-of="{{id}}"></span></li>
{{/page.outline}}
</ol>
{{{page.body}}}
</body>
</html>
"""


def run(*command) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def program(request):
    return request.config.getoption("--program").resolve()


@pytest.fixture(scope="module")
def made(program, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pdf")
    sources = ["MFM-25", "print/poster-invaders.md", "/advice/passwords/"]
    run(program, "pdf", *sources, "--source", ROOT, "--output", folder)
    return folder


@pytest.fixture(params=PAGES)
def pdf(request, made):
    return made / f"{request.param}.pdf"


def facts(pdf: Path) -> dict[str, str]:
    rows = (line.split(":", 1) for line in run("pdfinfo", pdf).splitlines())
    return {name: value.strip() for name, value in rows}


def test_a_screen_reader_is_told_title_language_and_structure(pdf, website):
    page = next(page for page in website.pages if page.address == PAGES[pdf.stem])
    assert facts(pdf)["Tagged"] == "yes"
    assert facts(pdf)["Title"] == page.document.title
    raw = pdf.read_bytes()
    assert b"/Lang (en)" in raw
    assert b"/DisplayDocTitle true" in raw
    assert b"/Outlines" in raw
    structure = run("pdfinfo", "-struct-text", pdf)
    assert re.search(r"^ *H1 ", structure, re.MULTILINE), structure


def test_the_file_says_of_which_page_it_is(pdf):
    meta = run("pdfinfo", "-meta", pdf)
    assert re.search(rf"<dc:source>https://[^/]+{PAGES[pdf.stem]}</dc:source>", meta), meta
    assert b"127.0.0.1" not in pdf.read_bytes()


def test_every_font_is_embedded(pdf):
    rows = run("pdffonts", pdf).splitlines()[2:]
    assert rows
    assert [row for row in rows if row.split()[-5] != "yes"] == []


def test_every_side_has_its_foot(pdf):
    sides = run("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
    count = len(sides)
    assert [f"Page {n + 1} of {count}" in side for n, side in enumerate(sides)] == [True] * count


def test_the_manifest_knows_files_sides_and_pictures(made):
    entries = json.loads((made / "pdfs.json").read_text())["pdfs"]
    assert [entry["page"] for entry in entries] == sorted(PAGES.values())
    for entry in entries:
        assert entry["bytes"] == (made / entry["pdf"]).stat().st_size
        assert str(entry["sides"]) == facts(made / entry["pdf"])["Pages"]
        assert max(entry["width"], entry["height"]) == 240
        assert (made / entry["picture"]).stat().st_size == entry["picture_bytes"] < 30_000


def test_the_same_page_is_the_same_file(program, made, tmp_path):
    run(program, "pdf", "MFM-25", "--source", ROOT, "--output", tmp_path)
    assert (tmp_path / "mfm-25.pdf").read_bytes() == (made / "mfm-25.pdf").read_bytes()


def test_contents_have_the_numbers_of_pages(program, tmp_path):
    shutil.copytree(HERE / "printed" / "Content", tmp_path / "Content")
    shutil.copytree(ROOT / "Themes", tmp_path / "Themes")
    (tmp_path / "Themes/civic/layouts/news.mustache").write_text(LAYOUT)
    words = "\n\n".join(["A sentence that fills a line of the page and a little more."] * 45)
    text = f"## First\n\n{words}\n\n## Second\n\n{words}\n\n## Third\n\nWords.\n"
    front = "title: Long\nsummary: A long page.\ntype: news\npublished: 2026-01-01\nowner: Web team\nreview_by: 2099-01-01"
    (tmp_path / "Content/long.md").write_text(f"---\n{front}\n---\n\n{text}")
    run(program, "pdf", "long.md", "--source", tmp_path, "--output", tmp_path / "PDF")
    sides = run("pdftotext", "-layout", tmp_path / "PDF/long.pdf", "-").split("\f")[:-1]
    for heading in ("First", "Second", "Third"):
        found = next(n for n, side in enumerate(sides, 1) if re.search(rf"^\s*{heading}$", side, re.MULTILINE))
        assert re.search(rf"{heading}\s+{found}$", sides[0], re.MULTILINE), sides[0]
    assert len(sides) > 2
