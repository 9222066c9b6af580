"""Prints a sheet as an officer would, and measures what comes out of the printer."""

import re
import shutil
import subprocess
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

MILLIMETRES = {"A3": (297, 420), "A4": (210, 297), "A5": (148, 210)}
# Dots to the inch of the picture that is measured: enough for a QR code on A4, as test_qr.py shows.
DOTS = 100
# No printer in a school reaches the edge, and copiers shift: nothing may stand nearer to it, in millimetres.
EDGE = 12
# The part of a side that may be black, in percent: toner is metered.
INK = 12
# A dot this dark is printed; lighter ones are the softened edges of lines.
DARK = 128
# Greys between these are tints that a copier cannot keep.
BLACK, TINT = 25, 178
# The part of a side that may have such a grey, in percent; the soft edges of lines need some.
TINTED = 0.5
CONTRAST = 7
COLOURS = r"\b(red|green|blue|yellow|orange|purple|pink|amber|brown)\b"
# What a reader of the sheet sees: the words, the smallest in points, the least contrast with white in grey, the addresses
# beside the codes, and what the sheet says of itself.
MEASURE = """() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const luminance = value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const contrast = colour => {
        const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number);
        const grey = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
        return 1.05 / (luminance(grey) + 0.05);
    };
    const seen = [];
    while (walker.nextNode()) {
        const one = walker.currentNode.parentElement;
        const isHidden = !one.checkVisibility() || one.closest(".visually-hidden");
        const strip = one.closest(".sheet-head");
        if (isHidden || strip?.offsetWidth === 1 || !walker.currentNode.data.trim()) continue;
        const style = getComputedStyle(one);
        seen.push([walker.currentNode.data, parseFloat(style.fontSize) * 0.75, contrast(style.color)]);
    }
    const facts = [...document.querySelectorAll(".sheet-about .print-facts li")];
    const codes = [...document.querySelectorAll(".qr")];
    const address = code => code.querySelector(".qr-address").textContent.trim();
    return {
        texts: seen.map(([words]) => words),
        words: seen.map(([words]) => words).join(" "),
        smallest: Math.min(...seen.map(([, size]) => size)),
        contrast: Math.min(...seen.map(([, , contrast]) => contrast)),
        codes: codes.map(address),
        printedCodes: codes.filter(code => code.checkVisibility()).map(address),
        facts: facts.map(fact => fact.textContent).join(" | "),
    };
}"""


@dataclass(frozen=True)
class Side:
    """One printed side in grey."""

    width: int
    height: int
    dots: bytes

    @classmethod
    def read(cls, file: Path):
        kind, width, height, most, dots = re.fullmatch(
            rb"(P5)\s+(\d+)\s+(\d+)\s+(\d+)\s(.*)", file.read_bytes(), re.DOTALL
        ).groups()
        assert (kind, most) == (b"P5", b"255"), f"{file} is not grey"
        return cls(int(width), int(height), dots)

    @property
    def ink(self) -> float:
        """The part that is black, in percent; half a grey counts half."""
        return 100 * (1 - sum(self.dots) / (255 * len(self.dots)))

    @property
    def tint(self) -> float:
        """The part that is an even grey of 30 % or more, in percent: a copier loses it or makes it black."""
        found = 0
        for start in range(0, len(self.dots) - self.width - 1, 4 * self.width):
            row, below = self.dots[start : start + self.width], self.dots[start + self.width :]
            found += sum(
                BLACK < dot <= TINT and abs(dot - right) < 3 and abs(dot - under) < 3
                for dot, right, under in zip(row, row[1:], below)
            )
        return 400 * found / len(self.dots)

    @property
    def margin(self) -> float:
        """How far the nearest dark dot is from an edge, in millimetres."""
        rows = [self.dots[i : i + self.width] for i in range(0, len(self.dots), self.width)]
        above = next((i for i, row in enumerate(rows) if min(row) < DARK), self.height)
        below = next((i for i, row in enumerate(reversed(rows)) if min(row) < DARK), self.height)
        columns = [self.dots[i :: self.width] for i in range(self.width)]
        before = next((i for i, column in enumerate(columns) if min(column) < DARK), self.width)
        after = next((i for i, column in enumerate(reversed(columns)) if min(column) < DARK), 0)
        return min(above, below, before, after) * 25.4 / DOTS


@dataclass(frozen=True)
class Sheet:
    address: str
    names: frozenset[str]
    seen: dict
    pdf: bytes
    # The codes as the screen shows them, each a PNG.
    screens: tuple[bytes, ...] = ()
    info: str = ""
    texts: list[str] = field(default_factory=list)
    fonts: list[str] = field(default_factory=list)
    sides: list[Side] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    codes_on_screen: list[str] = field(default_factory=list)

    @property
    def printed(self) -> set[str]:
        return set(re.findall(r"\w+", " ".join(self.texts)))

    @property
    def faults(self) -> list[str]:
        return [*self._promises(), *self._words(), *self._paper()]

    def _promises(self):
        declared = int(re.search(r"(\d+) sides?\b", self.seen["facts"])[1])
        if len(self.sides) != declared:
            yield f"fills {len(self.sides)} sides and says {declared}"
        if self.millimetres != self.paper:
            yield f"is printed on {self.millimetres} mm and not on {self.paper}"
        least = next(int(name[3:]) for name in self.names if name.startswith("pt-"))
        if self.seen["smallest"] < least - 0.01:
            yield f"has text of {self.seen['smallest']:.1f} points, and says {least}"

    def _words(self):
        printed = _letters(" ".join(self.texts))
        if missing := [text.strip() for text in self.seen["texts"] if _letters(text) not in printed]:
            yield f"does not print {missing[:5]}"
        if "Menu" in self.printed or "Search" in self.printed:
            yield "prints the navigation"
        if colour := re.search(COLOURS, self.seen["words"]):
            yield f"speaks of '{colour[0]}', which a mono copy does not show"
        yield from self.reading()

    def reading(self):
        """What other machines and screen readers need of a PDF."""
        if "Tagged: yes" not in re.sub(r" +", " ", self.info):
            yield "is not tagged for screen readers"
        if loose := [font for font in self.fonts if font.split()[-5] != "yes"]:
            yield f"has a font that is not embedded: {loose}"

    def _paper(self):
        yield from self.copying(is_mono="Fine in black" in self.seen["facts"])
        for number, text in enumerate(self.texts, start=1):
            if f"Page {number} of {len(self.texts)}" not in text or self.name not in text:
                yield f"does not say on side {number} which it is"
        yield from self.coding()

    def copying(self, is_mono: bool):
        """What a copier in a school makes of it."""
        if self.seen["contrast"] < CONTRAST:
            yield f"has text with a contrast of {self.seen['contrast']:.1f} in grey"
        for number, side in enumerate(self.sides, start=1):
            if is_mono and side.ink > INK:
                yield f"uses {side.ink:.1f} % ink on side {number}"
            if side.tint > TINTED:
                yield f"has greys on {side.tint:.1f} % of side {number}"
            if side.margin < EDGE - 0.5:
                yield f"comes within {side.margin:.1f} mm of the edge of side {number}"

    def coding(self):
        """Whether each code leads where the words beside it say."""
        shown, printed = (
            [f"https://{address}/" for address in self.seen[kind]] for kind in ("codes", "printedCodes")
        )
        if self.codes_on_screen != shown:
            yield f"shows the codes {self.codes_on_screen} beside the addresses {shown}"
        if sorted(self.codes) != sorted(printed):
            yield f"prints the codes {self.codes} beside the addresses {printed}"

    @property
    def name(self) -> str:
        """The code on the sheet."""
        return self.seen["facts"].split()[0]

    @property
    def millimetres(self) -> tuple[int, int]:
        points = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", self.info).groups()
        return tuple(round(float(length) * 25.4 / 72) for length in points)

    @property
    def paper(self) -> tuple[int, int]:
        size = next(MILLIMETRES[name] for name in self.names if name in MILLIMETRES)
        return size if "portrait" in self.names else size[::-1]


def print_sheets(browser, base: str, sheets: list[tuple[str, str]]) -> list[Sheet]:
    """Each is an address and the classes of its body. While the browser prints one, the others are measured."""
    tab = browser.new_page()
    with ThreadPoolExecutor(max_workers=2) as pool:
        made = [pool.submit(_measured, _printed(tab, base, *sheet)) for sheet in sheets]
        found = [sheet.result() for sheet in made]
    tab.close()
    return found


def _printed(tab, base: str, address: str, names: str) -> Sheet:
    tab.goto(base + address)
    screens = tuple(code.screenshot() for code in tab.locator(".qr").all())
    pdf = tab.pdf(prefer_css_page_size=True, tagged=True)
    tab.emulate_media(media="print")
    seen = tab.evaluate(MEASURE)
    tab.emulate_media(media="null")
    return Sheet(address, frozenset(names.split()), seen, pdf, screens)


def _measured(sheet: Sheet) -> Sheet:
    with tempfile.TemporaryDirectory() as folder:
        pdf = Path(folder, "sheet.pdf")
        pdf.write_bytes(sheet.pdf)
        _run("pdftoppm", "-gray", "-r", str(DOTS), pdf, pdf.with_suffix(""))
        pictures = sorted(Path(folder).glob("*.pgm"))
        screens = [Path(folder, f"screen-{number}.png") for number in range(len(sheet.screens))]
        for file, picture in zip(screens, sheet.screens):
            file.write_bytes(picture)
        return replace(
            sheet,
            info=_run("pdfinfo", pdf),
            texts=_run("pdftotext", pdf, "-").split("\f")[:-1],
            fonts=_run("pdffonts", pdf).splitlines()[2:],
            sides=[Side.read(picture) for picture in pictures],
            codes=_codes(*pictures),
            codes_on_screen=[code for screen in screens for code in _codes(screen)],
        )


def _letters(text: str) -> str:
    """The letters alone: lines of paper end elsewhere, and hyphens at their ends go."""
    return re.sub(r"[\s•\u00ad-]+", "", unicodedata.normalize("NFKC", text))


def _codes(*pictures: Path) -> list[str]:
    only = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]
    return _run("zbarimg", *only, *pictures, fails=(0, 4)).split()


def _run(tool: str, *arguments, fails=(0,)) -> str:
    """What a tool says; `fails` are the exit codes that are no failure: zbarimg ends with 4 where no code is."""
    path = shutil.which(tool)
    assert path, f"{tool} is missing: apt-get install poppler-utils zbar-tools (make test does it)."
    run = subprocess.run([path, *arguments], capture_output=True, check=False)
    assert run.returncode in fails, run.stderr.decode()
    return run.stdout.decode("utf-8")
