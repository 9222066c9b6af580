"""Takes the pictures of the editor's guide from the real site, with the real theme.

`make guide-pictures` runs it. The day is fixed, so the same site gives the same pictures.
"""

import argparse
import contextlib
import io
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "Browser"))

from playwright.sync_api import sync_playwright  # noqa: E402

from server import serving  # noqa: E402
from visits import ARGUMENTS, chromium  # noqa: E402

DAY = "2026-11-26"
WINDOW = {"width": 800, "height": 560}
# Enough for the words and the few flat colours of the theme.
COLOURS = 48
# A picture of a directive shows the example, not a whole page.
TALLEST = 700
# The box around all that stands between two headings of a page of the style guide.
EXAMPLE = """() => {
    const boxes = [];
    let next = document.querySelector("#how-it-looks");
    while ((next = next.nextElementSibling) && next.id !== "how-it-is-written") {
        for (const one of [next, ...next.querySelectorAll("*")]) {
            const box = one.getBoundingClientRect();
            const isSeen = one.checkVisibility() && box.width > 1 && box.height > 1;
            if (isSeen && !one.closest(".visually-hidden")) boxes.push(box);
        }
    }
    const left = Math.min(...boxes.map(box => box.left)), top = Math.min(...boxes.map(box => box.top));
    const right = Math.max(...boxes.map(box => box.right)), bottom = Math.max(...boxes.map(box => box.bottom));
    return [left + scrollX, top + scrollY, right - left, bottom - top];
}"""
MARGIN = 12

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
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        folder = Path(folder)
        with built(program, "styleguide", folder / "styleguide") as base:
            directives(browser, base)
        with built(program, "build", folder / "site") as base:
            pages(browser, base)
        desk(browser, program, folder / "desk")
        browser.close()


@contextlib.contextmanager
def built(program: Path, command: str, output: Path):
    run(program, command, "--output", output, "--now", DAY, "--source", ROOT)
    with serving(output) as base:
        yield base


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def directives(browser, base: str):
    folder = HERE / "directives"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    tab = browser.new_page(viewport=WINDOW, reduced_motion="reduce")
    for file in sorted((ROOT / "Themes" / "civic" / "directives").glob("*.yml")):
        tab.goto(f"{base}/styleguide/component-{file.stem}/")
        left, top, width, height = tab.evaluate(EXAMPLE)
        left, top = max(0, left - MARGIN), top - MARGIN
        clip = {
            "x": left,
            "y": top,
            "width": min(width + 2 * MARGIN, WINDOW["width"] - left),
            "height": min(height + 2 * MARGIN, TALLEST),
        }
        save(tab.screenshot(clip=clip, full_page=True), folder / f"{file.stem}.png")
    tab.close()


def pages(browser, base: str):
    tab = browser.new_page(viewport={"width": 800, "height": 900}, reduced_motion="reduce")
    for name, address in [
        ("advice-page", "/advice/passwords/"),
        ("campaign-page", "/campaigns/block-the-web-monsters/"),
    ]:
        tab.goto(base + address)
        save(tab.screenshot(), HERE / f"{name}.png")
    tab.goto(f"{base}/print/family-agreement/")
    save(on_paper(tab.pdf(prefer_css_page_size=True)), HERE / "sheet.png")
    tab.close()


def on_paper(pdf: bytes) -> bytes:
    """The first side, as the print preview shows it."""
    command = ["pdftoppm", "-png", "-r", "60", "-f", "1", "-l", "1", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout


def desk(browser, program: Path, folder: Path):
    """What somebody sees who writes a page with `signpost serve`."""
    for name in ("Content", "Themes"):
        shutil.copytree(ROOT / name, folder / name)
    file = folder / "Content" / "advice" / "gift-cards.md"
    file.write_text(DRAFT, encoding="utf-8")
    command = [program, "serve", "--drafts", "--now", DAY, "--port", "0", "--source", folder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            address = re.search(r"http://\S+(?=;)", process.stdout.readline())[0]
            process.stdout.readline()  # the first build is done
            tab = browser.new_page(viewport=WINDOW, reduced_motion="reduce")
            tab.goto(f"{address}/advice/gift-cards/")
            tab.wait_for_function("document.documentElement.dataset.signpostEdition")
            look_at_the_desk(tab, file)
        finally:
            process.send_signal(signal.SIGINT)


def look_at_the_desk(tab, file: Path):
    strip = tab.get_by_text("Draft: readers do not see this page")
    strip.first.wait_for()
    save(tab.screenshot(), HERE / "serve-draft.png")
    tab.get_by_text("About this page").first.click()
    save(tab.screenshot(), HERE / "serve-about.png")
    tab.get_by_text("About this page").first.click()
    new = file.with_name(".new")
    new.write_text(DRAFT.replace(*MISTAKE), encoding="utf-8")
    new.rename(file)
    tab.get_by_role("alert").wait_for()
    save(tab.screenshot(), HERE / "serve-mistake.png")


def save(picture: bytes, file: Path):
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    few = image.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


if __name__ == "__main__":
    main()
