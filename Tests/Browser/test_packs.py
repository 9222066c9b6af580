"""Every pack prints as its parts do by themselves: whole, in order, on their own paper, with one list of notes."""

import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from server import serving
from test_paper import Sheet, bare, tool
from sheets import MILLIMETRES, print_sheets

ROOT = Path(__file__).parent.parent.parent
ASK = """() => {
    const words = text => text.replace(/\\s+/g, " ").trim();
    const shown = element => element.checkVisibility({visibilityProperty: true});
    const texts = root => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
            const one = walker.currentNode.parentElement;
            if (!words(walker.currentNode.data) || !shown(one) || one.closest(".visually-hidden, svg")) continue;
            found.push([words(walker.currentNode.data), parseFloat(getComputedStyle(one).fontSize) * 0.75]);
        }
        return found;
    };
    const all = selector => [...document.querySelectorAll(selector)];
    const twice = list => list.filter((one, at) => list.indexOf(one) !== at);
    return {
        repeatedIDs: twice(all("[id]").map(element => element.id)),
        repeatedStyles: twice(all("link[rel=stylesheet]").map(link => link.href)),
        levels: all(":is(h1, h2, h3, h4, h5, h6)").map(heading => Number(heading.tagName[1])),
        lists: all(".print-notes").length,
        promised: Object.fromEntries(all(".pack-contents li").map(item =>
            [item.value, Number(item.textContent.match(/(\\d+) sides?\\b/)?.[1] ?? 0)])),
        parts: all(".part").map(part => ({
            id: part.id,
            names: [...part.classList],
            head: texts(part.querySelector("header")).map(([text]) => text).join(""),
            texts: texts(part).map(([text]) => text),
            // The head of cards of several sides is as small as the margin that it stands for.
            smallest: Math.min(...texts(part.querySelector(".body") ?? part).map(([, size]) => size)),
            isAdult: part.querySelector("header .sheet-strip b") !== null,
            own: new URL("https://" + words(part.lastElementChild.querySelector(
                ".part-facts li, .sheet-foot > p, p").textContent)).pathname + "/",
            links: [...part.querySelectorAll("a[href^='/']")].map(link => link.getAttribute("href")),
        })),
    };
}"""


class Pack(Sheet):
    """A pack as it is printed, and the side on which each part begins."""

    def __init__(self, tab, address: str):
        super().__init__(tab, address)
        self.seen = tab.evaluate(ASK)
        self.parts = self.seen["parts"]
        bodies = self.bodies()
        self.starts = []
        for part in self.parts:
            after = self.starts[-1] + 1 if self.starts else 0
            begins = (n for n in range(after, len(bodies)) if bodies[n].startswith(bare(part["head"])))
            self.starts.append(next(begins, len(bodies)))
        # The last side, or what comes after the parts, begins with the address of the pack.
        ends = (n for n in range(len(bodies)) if bodies[n].startswith(bare("This page on the web")))
        self.ends = [*self.starts[1:], next(ends, len(bodies))]

    def faults(self) -> list[str]:
        found = super().faults()
        found += [f"has the id {name} twice" for name in self.seen["repeatedIDs"]]
        found += [f"links {url} twice" for url in self.seen["repeatedStyles"]]
        if self.seen["lists"] > 1:
            found.append(f"has {self.seen['lists']} lists of notes")
        found += [f"jumps from h{a} to h{b}" for a, b in pairwise(self.seen["levels"]) if b > a + 1]
        adults = [part["isAdult"] for part in self.parts]
        if adults != sorted(adults):
            found.append("has a part for pupils after one for adults")
        addresses = {part["own"]: part["id"] for part in self.parts}
        for part in self.parts:
            found += [
                f"leads from {part['id']} out of the pack to {addresses[url]}"
                for url in part["links"] if url in addresses
            ]
        return found + self.faults_of_parts()

    def faults_of_size(self) -> list[str]:
        """The size of letters: an arrow may come from a font whose units are others."""
        return [fault for fault in super().faults_of_size() if re.search(r"'[^']*\w[^']*'", fault)]

    def faults_of_words(self) -> list[str]:
        """What stands in no part: the cover, the notes, the help panel."""
        inside = {text for part in self.parts for text in part["texts"]}
        lost = [t for t in self.asked["texts"] if t not in inside and not stands(t, self.bodies())]
        return [f"does not print '{text}'" for text in lost[:3]]

    def faults_of_parts(self) -> list[str]:
        bodies, found = self.bodies(), []
        sizes = re.findall(r"Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)", tool(
            "pdfinfo", "-f", "1", "-l", str(len(bodies)), pdf=self.pdf
        ))
        for number, (part, start, end) in enumerate(zip(self.parts, self.starts, self.ends), 1):
            name = part["id"]
            if start == len(bodies):
                found.append(f"does not begin {name} on a side of its own")
                continue
            lost = [text for text in part["texts"] if not stands(text, bodies[start:end])]
            found += [f"does not print '{text}' of {name} in its place" for text in lost[:3]]
            promised = self.seen["promised"].get(str(number), 0)
            # The links of a lesson plan are noted at the end of the pack, so that it may be shorter than by itself.
            is_longer = end - start > promised or "lesson" not in part["names"] and end - start < promised
            if "pupils" in part["names"] and end - start > 1:
                found.append(f"prints {name}, a page for pupils, on {end - start} sides")
            if promised and is_longer:
                found.append(f"prints {name} on {end - start} sides and says {promised}")
            for width, height in sizes[start:end]:
                printed = tuple(round(float(length) * 25.4 / 72) for length in (width, height))
                if printed != paper(part["names"]):
                    found.append(f"prints {name} on {printed} mm and not on {paper(part['names'])}")
            least = next((int(n[3:]) for n in part["names"] if n.startswith("pt-")), 12)
            if part["smallest"] < least - 0.01:
                found.append(f"sets {name} in {part['smallest']:.1f} points, and it says {least}")
        return found


def stands(text: str, bodies: list[str]) -> bool:
    """Whether a text is on some sides; it may go on overleaf, and what has a frame comes last on a side."""
    letters = bare(text)
    if any(letters in body for body in bodies):
        return True
    return any(
        letters[:cut] in before and after.startswith(letters[cut:])
        for before, after in pairwise(bodies) for cut in range(1, len(letters))
    )


def paper(names: list[str]) -> tuple[int, int]:
    size = next((MILLIMETRES[name] for name in names if name in MILLIMETRES), MILLIMETRES["A4"])
    return size[::-1] if "landscape" in names else size


def print_packs(browser, base: str, addresses: list[str]) -> list[Pack]:
    tab = browser.new_page()
    packs = [Pack(tab, base + address) for address in addresses]
    tab.close()
    return packs


def test_every_pack_prints_whole_and_in_order(website, base, browser):
    addresses = [page.address for page in website.pages if page.document.body_class == "pack"]
    assert len(addresses) >= 8
    packs = print_packs(browser, base, addresses)
    lines = [f"  {address} {fault}" for address, pack in zip(addresses, packs) for fault in pack.faults()]
    if lines:
        pytest.fail("\n".join(["Mend pack.css or the parts:", *lines]), pytrace=False)


def test_the_contents_of_a_pack_stand_on_its_first_side(program, tmp_path):
    made = subprocess.run([program, "pdf", "PACK-01", "--source", ROOT, "--output", tmp_path], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    first, second = tool("pdftotext", pdf=(tmp_path / "pack-01.pdf").read_bytes(), output=("-",)).split("\f")[:2]
    assert "Page 2" in first and "MFM-31" in first, second


def test_every_pack_can_be_copied_and_its_codes_read(website, base, browser):
    packs = [(page.address, "pack") for page in website.pages if page.document.body_class == "pack"]
    faults = [
        f"{pack.address} {fault}"
        for pack in print_sheets(browser, base, packs)
        for fault in (*pack.copying(is_mono=True), *pack.reading(), *pack.coding())
    ]
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


FAULTY = """<!DOCTYPE html><html lang="en" data-foot="Faulty pack"><head><meta charset="utf-8"><title>Faults</title>
<link rel="stylesheet" href="/pack.css"><link rel="stylesheet" href="/pack.css"></head><body class="pack"><main>
<h1>Faults</h1>
<div class="pack-contents"><ol><li value="1">One A-1, A3, 2 sides</li><li value="2">Two</li><li value="3">Three</li></ol></div>
<article class="part sheet A3 portrait pt-14" id="part-1"><header><p class="sheet-strip"><b>Adult copy</b></p><h2>One</h2></header>
<p class="small">small</p><p class="lost">lost</p><p><a href="/two/">Two</a></p>
<div class="sheet-foot"><p>a.example/one</p></div></article>
<article class="part" id="part-2"><header><h2>Two</h2></header><h4 id="part-1">Deep</h4>
<div class="part-foot"><ul class="part-facts"><li>a.example/two</li></ul></div></article>
<article class="part joined" id="part-3"><header><h2>Three</h2></header>
<div class="part-foot"><ul class="part-facts"><li>a.example/three</li></ul></div></article>
</main></body></html>
"""
RULES = """@page { size: A4; margin: 20mm; @bottom-left { font: 12pt sans-serif;
content: "Page " counter(page) " of " counter(pages) " " attr(data-foot) } }
html { font: 14pt sans-serif } .small { font-size: 12pt } .lost { block-size: 0; overflow: clip }
.part { break-before: page } .joined { break-before: auto }"""


def test_a_faulty_pack_is_caught(browser, tmp_path):
    (tmp_path / "index.html").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "pack.css").write_text(RULES, encoding="utf-8")
    with serving(tmp_path) as url:
        faults = print_packs(browser, url, ["/"])[0].faults()
    assert [fault.replace(url, "") for fault in faults] == [
        "has the id part-1 twice",
        "links /pack.css twice",
        "jumps from h2 to h4",
        "has a part for pupils after one for adults",
        "leads from part-1 out of the pack to part-2",
        "does not print 'lost' of part-1 in its place",
        "prints part-1 on 1 sides and says 2",
        "prints part-1 on (210, 297) mm and not on (297, 420)",
        "sets part-1 in 12.0 points, and it says 14",
        "does not begin part-3 on a side of its own",
    ]
