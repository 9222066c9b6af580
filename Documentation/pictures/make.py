"""Takes the pictures of the editor's guide from the real site, with the real theme.

`make guide-pictures` runs it. The day is fixed, so the same site gives the same pictures.
"""

import argparse
import contextlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))

from playwright.sync_api import sync_playwright  # noqa: E402

from examples import examples, photograph, place, save  # noqa: E402
from server import serving  # noqa: E402
from visits import ARGUMENTS, chromium  # noqa: E402

DAY = "2026-11-26"
WINDOW = {"width": 800, "height": 620}
DRAFT = """---
title: Gift cards
summary: Nobody who is honest asks to be paid in gift cards.
type: advice
key_action: Stop when somebody asks for a gift card.
audience: [older-people]
topics: [scams]
draft: true
published: 2026-11-26
review_by: 2027-05-26
owner: Cyber crime prevention
sources:
  - label: "Get Safe Online"
    url: https://www.getsafeonline.org/
---
A shop takes a gift card. A bank, the police and the tax office never do.

## What to do

:::steps
1. Stop. Do not read the number on the card to anybody.
2. Keep the card and the receipt.
3. Tell :helpline{id=report-fraud}.
:::
"""
MISTAKE = ("{id=report-fraud}", "{id=report-frod}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the program that builds the site")
    program = parser.parse_args().program.resolve()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as driver:
        folder = Path(name)
        for part in ("Content", "Themes"):
            shutil.copytree(ROOT / part, folder / part)
        browser = driver.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        tab = browser.new_page(viewport=WINDOW, reduced_motion="reduce")
        with built(program, "build", folder) as site:
            pages(tab, site)
        found = examples(folder / "Themes" / "civic")
        place(found, folder / "Content")
        with built(program, "styleguide", folder) as guide, built(program, "build", folder) as site:
            photograph(tab, guide, site, list(found), HERE / "directives")
        for page in (folder / "Content").rglob("picture-*.md"):
            page.unlink()
        desk(tab, program, folder)
        browser.close()


@contextlib.contextmanager
def built(program: Path, command: str, folder: Path):
    """The address of what a command makes of the project."""
    output = folder / command
    arguments = [program, command, "--output", output, "--now", DAY, "--source", folder]
    done = subprocess.run(arguments, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    with serving(output) as base:
        yield base


def pages(tab, base: str):
    """Pages as readers see them, and a sheet as the print preview shows it."""
    tab.set_viewport_size({"width": 800, "height": 900})
    for name, address in [
        ("advice-page", "/advice/passwords/"),
        ("campaign-page", "/campaigns/block-the-web-monsters/"),
    ]:
        tab.goto(base + address)
        save(tab.screenshot(), HERE / f"{name}.png")
    tab.set_viewport_size(WINDOW)
    tab.goto(f"{base}/print/family-agreement/")
    command = ["pdftoppm", "-png", "-r", "60", "-f", "1", "-l", "1", "-"]
    pdf = tab.pdf(prefer_css_page_size=True)
    save(subprocess.run(command, input=pdf, capture_output=True, check=True).stdout, HERE / "sheet.png")


def desk(tab, program: Path, folder: Path):
    """What somebody sees who writes a page with `signpost serve`."""
    file = folder / "Content" / "advice" / "gift-cards.md"
    file.write_text(DRAFT, encoding="utf-8")
    command = [program, "serve", "--drafts", "--now", DAY, "--port", "0", "--source", folder]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, **quiet) as process:
        try:
            address = re.search(r"http://\S+(?=;)", process.stdout.readline())[0]
            process.stdout.readline()  # the first build is done
            tab.goto(f"{address}/advice/gift-cards/")
            look_at_the_desk(tab, file)
        finally:
            process.send_signal(signal.SIGINT)


def look_at_the_desk(tab, file: Path):
    tab.get_by_text("Draft: readers do not see this page").first.wait_for()
    save(tab.screenshot(), HERE / "serve-draft.png")
    tab.set_viewport_size({"width": 800, "height": 1300})
    about = tab.get_by_text("About this page").first
    about.click()
    clip = {"x": 0, "y": 600, "width": 800, "height": 700}
    save(tab.screenshot(clip=clip), HERE / "serve-about.png")
    about.click()
    tab.set_viewport_size(WINDOW)
    new = file.with_name(".new")
    new.write_text(DRAFT.replace(*MISTAKE), encoding="utf-8")
    new.rename(file)
    tab.get_by_role("alert").wait_for()
    save(tab.screenshot(), HERE / "serve-mistake.png")


if __name__ == "__main__":
    main()
