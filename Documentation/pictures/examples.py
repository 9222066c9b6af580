"""Takes a picture of the example of each directive."""

import io
import shutil
from pathlib import Path

import yaml
from PIL import Image

# Enough for the words and the few flat colours of the theme.
COLOURS = 48
# A picture of a directive shows the example, not a whole page: it ends behind the last line above this.
TALLEST = 760
MARGIN = 12
# A bubble has a tail below its box.
TAIL, TAILED = 16, {"key-action", "talk"}
# What is folded stays so, but where the picture would show nothing of it.
UNFOLDED = {"answer", "details"}

MONSTERS, PRINT = "campaigns/block-the-web-monsters", "print"
# What looks right only inside another, or beside the pages that it names: the folder, and what to look at.
PLACED = {
    "answer": (PRINT, ".answer"),
    "boxes": (PRINT, ".boxes"),
    "card": (MONSTERS, ".card"),
    "cards": (MONSTERS, ".cards"),
    "columns": (PRINT, ".columns"),
    "cut-out": (PRINT, ".cut-outs"),
    "drawing": (PRINT, ".drawing"),
    "join": (PRINT, ".join"),
    "printable": (PRINT, ".printables"),
    "printables": (PRINT, ".printables"),
    "promise": (PRINT, ".agreement"),
    "question": (PRINT, ".quiz"),
    "row": (PRINT, ".easy-read"),
    "symbol": (PRINT, "p:has(> .symbol)"),
    "tear-off": (PRINT, ".tear-off"),
    "tick-grid": (PRINT, ".tick-grid"),
}
PAGE = """---
title: "Picture: {name}"
summary: A page for a picture.
type: page
review_by: 2099-01-01
owner: Somebody
sources: [{{label: The theme, url: "https://www.safe.example/"}}]
---
{text}
"""
# The box around what is looked at, and where its lines end.
MEASURE = """selector => {
    const heading = document.querySelector("#how-it-looks");
    const found = selector ? [document.querySelector(`main ${selector}`)] : [];
    if (!selector) {
        let next = heading;
        while ((next = next.nextElementSibling) && next.id !== "how-it-is-written") found.push(next);
    }
    const all = found.flatMap(one => [one, ...one.querySelectorAll("*")]);
    const seen = all.filter(one => {
        const box = one.getBoundingClientRect();
        return one.checkVisibility() && box.width > 1 && box.height > 1 && !one.closest(".visually-hidden");
    });
    const boxes = seen.map(one => one.getBoundingClientRect());
    const left = Math.min(...boxes.map(box => box.left)), top = Math.min(...boxes.map(box => box.top));
    const right = Math.max(...boxes.map(box => box.right)), bottom = Math.max(...boxes.map(box => box.bottom));
    const isLine = one => one.matches("p, li, tr, h2, h3") && !one.querySelector("p, li, tr");
    const lines = seen.filter(isLine).map(one => one.getBoundingClientRect());
    const isWhole = end => lines.every(line => line.bottom <= end || line.top >= end);
    const ends = lines.map(line => line.bottom).filter(isWhole).map(end => end - top);
    return {left: left + scrollX, top: top + scrollY, width: right - left, height: bottom - top, ends};
}"""


def examples(theme: Path) -> dict[str, str]:
    """The example of each directive, inside what must stand around it, by its name."""
    files = sorted((theme / "directives").glob("*.yml"))
    return {file.stem: _shown(yaml.safe_load(file.read_text(encoding="utf-8"))) for file in files}


def _shown(declaration: dict[str, str]) -> str:
    opening = declaration.get("within", "").splitlines()
    marks = [line[: len(line) - len(line.lstrip(":"))] for line in opening]
    return "\n".join([*opening, declaration["example"].rstrip(), *reversed(marks)])


def place(found: dict[str, str], content: Path):
    """Writes a page for each example that stands among others of the site."""
    for name, (folder, _) in PLACED.items():
        page = PAGE.format(name=name, text=found[name])
        (content / folder / f"picture-{name}.md").write_text(page, encoding="utf-8")


def photograph(tab, styleguide: str, site: str, names: list[str], folder: Path):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in names:
        where, selector = PLACED.get(name, ("", ""))
        tab.goto(f"{site}/{where}/picture-{name}/" if selector else f"{styleguide}/styleguide/component-{name}/")
        if name in UNFOLDED:
            tab.evaluate("document.querySelector('main details').open = true")
        clip = _clip(tab.evaluate(MEASURE, selector), TAIL if name in TAILED else 0, tab.viewport_size["width"])
        save(tab.screenshot(clip=clip, full_page=True), folder / f"{name}.png")


def _clip(box: dict, tail: int, window: int) -> dict[str, float]:
    left, top = max(0, box["left"] - MARGIN), box["top"] - MARGIN
    width = min(box["width"] + 2 * MARGIN, window - left)
    if box["height"] > TALLEST:
        height = max(end for end in box["ends"] if end <= TALLEST) + MARGIN + 2
    else:
        height = box["height"] + tail + 2 * MARGIN
    return {"x": left, "y": top, "width": width, "height": height}


def save(picture: bytes, file: Path):
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
