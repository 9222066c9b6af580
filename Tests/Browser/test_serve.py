"""What somebody sees who writes: 'signpost serve', a browser, and a file that is saved."""

import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PAGE = """---
title: Written
summary: A page that is being written.
type: page
owner: Somebody
review_by: 2099-01-01
{more}
---
{body}
"""
LONG = "\n\n".join(f"Paragraph {number}." for number in range(80))
FOLDED = ":::details[More]\nInside.\n:::\n\n" + LONG


class Desk:
    """A project, the program that shows it, and a browser that looks at one page."""

    def __init__(self, program: Path, folder: Path, browser, *options: str):
        self.folder = folder
        command = [program, "serve", "--port", "0", "--source", folder, *options]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.address = re.search(r"http://\S+(?=;)", self.process.stdout.readline())[0]
        # The site is there when the first build has been told.
        assert self.process.stdout.readline().startswith("Shown in")
        self.browser = browser
        self.tab = browser.new_page()

    def save(self, path: str, text: str):
        """As editors do it: a new file takes the place of the old one."""
        file = self.folder / path
        new = file.with_name(".new")
        new.write_text(text, encoding="utf-8")
        new.rename(file)
        # One line for each time the site was looked through.
        assert self.process.stdout.readline()

    def write(self, body: str, more: str = ""):
        self.save("Content/written.md", PAGE.format(body=body, more=more))

    def look(self, path: str = "/written/"):
        # A page that is open may be loading itself anew, which would interrupt a navigation.
        self.tab.close()
        self.tab = self.browser.new_page(viewport={"width": 800, "height": 600})
        self.tab.goto(self.address + path)
        self.tab.wait_for_function("document.documentElement.dataset.signpostEdition")
        # What a reload takes away.
        self.tab.evaluate("window.isOld = true")

    def sees(self, text: str):
        self.tab.get_by_text(text).first.wait_for()

    def end(self) -> int:
        self.tab.close()
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=10)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(HERE / "printed" / "Content", folder / "Content")
    shutil.copytree(HERE.parent.parent / "Themes", folder / "Themes")
    (folder / "Content" / "written.md").write_text(PAGE.format(body="As it was.", more=""))
    return folder


@pytest.fixture(scope="module")
def desk(request, project, browser):
    made = Desk(request.config.getoption("--program").resolve(), project, browser, "--drafts")
    yield made
    assert made.end() == 0, made.process.stderr.read()


def test_a_saved_change_is_seen_at_once(desk):
    desk.write("As it was.")
    desk.look()
    desk.write("As it is **now**.")
    desk.sees("As it is now.")


def test_the_place_and_what_was_opened_stay(desk):
    desk.write(FOLDED)
    desk.look()
    desk.tab.locator("details.box summary").click()
    desk.tab.evaluate("scrollTo(0, 700)")
    desk.write(FOLDED.replace("Paragraph 30.", "Paragraph thirty."))
    desk.sees("Paragraph thirty.")
    desk.tab.wait_for_function("scrollY === 700")
    assert desk.tab.locator("details.box").get_attribute("open") is not None


def test_a_mistake_lies_over_the_page_until_it_is_mended(desk):
    desk.write("All is well.")
    desk.look()
    desk.write("All is well.\n\n[Nowhere](none.md)")
    overlay = desk.tab.get_by_role("alert")
    overlay.wait_for()
    words = overlay.inner_text()
    assert "Content/written.md:11:1" in words and "[Nowhere](none.md)" in words and "hint:" in words
    assert desk.tab.evaluate("window.isOld"), "the page from before the mistake is still there"
    desk.write("All is well again.")
    desk.sees("All is well again.")
    assert desk.tab.get_by_role("alert").count() == 0


def test_a_warning_is_told_once(request, tmp_path, browser, project):
    folder = tmp_path / "told"
    shutil.copytree(project, folder)
    program = request.config.getoption("--program").resolve()
    own = Desk(program, folder, browser, "--drafts")
    own.write("The first WORDS IN CAPITALS.")
    own.write("The first WORDS IN CAPITALS, and more.")
    own.write("The first WORDS IN CAPITALS, and more.\n\nTHEN SOME MORE.")
    assert own.end() == 0
    told = own.process.stderr.read()
    assert told.count("'WORDS IN CAPITALS'") == 1
    assert told.count("'THEN SOME MORE'") == 1


def test_another_page_changes_nothing_here(desk):
    desk.write("Quiet.")
    desk.look()
    before = desk.tab.evaluate("document.documentElement.dataset.signpostEdition")
    file = desk.folder / "Content" / "folded.md"
    desk.save("Content/folded.md", file.read_text(encoding="utf-8") + "\n\nMore.\n")
    desk.tab.wait_for_function("before => document.documentElement.dataset.signpostEdition !== before", arg=before)
    assert desk.tab.evaluate("window.isOld")


def test_style_sheets_are_swapped_without_a_reload(desk):
    desk.write("Plain.")
    desk.look()
    sheet = desk.folder / "Themes" / "civic" / "assets" / "css" / "base.css"
    old = sheet.read_text(encoding="utf-8")
    desk.save("Themes/civic/assets/css/base.css", old + "\n@layer base { main { padding-left: 77px } }\n")
    desk.tab.wait_for_function("getComputedStyle(document.querySelector('main')).paddingLeft === '77px'")
    assert desk.tab.evaluate("window.isOld")
    desk.save("Themes/civic/assets/css/base.css", old)


def test_a_draft_says_that_it_is_one(desk):
    desk.write("Not yet.", more="draft: true")
    desk.look()
    desk.sees("Draft: readers do not see this page")
    desk.write("Not yet.")


def test_a_page_before_its_day_says_when_it_comes(desk):
    desk.write("Later.", more="published: 2098-12-31")
    desk.look()
    desk.sees("Not public yet: readers see this page from 2098-12-31 on.")
    desk.write("Later.")


def test_a_page_says_what_is_known_of_it(desk):
    desk.write("Here are words.", more="reading_age: 9")
    desk.look()
    desk.tab.get_by_text("About this page").click()
    facts = desk.tab.locator("dl", has_text="Weight of the page").inner_text().splitlines()
    told = dict(zip(facts[::2], facts[1::2]))
    assert re.fullmatch(r"[\d.]+ kB", told.pop("Weight of the page"))
    assert told == {
        "File": "Content/written.md",
        "Looked after by": "Somebody",
        "Next review": "2099-01-01",
        "Reading age": "9",
        "Words": "3",
        "Warnings": "none",
    }


def test_the_published_page_has_nothing_of_it(request, project, tmp_path):
    program = request.config.getoption("--program").resolve()
    subprocess.run([program, "build", "--source", project, "--output", tmp_path / "site"], check=True)
    pages = (tmp_path / "site").rglob("*.html")
    assert not [page for page in pages if ".signpost/" in page.read_text(encoding="utf-8")]
    assert not (project / "Public").exists()
