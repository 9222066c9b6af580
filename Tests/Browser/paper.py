"""Prints pages to PDF as a reader would and reads the words back."""

import re
import shutil
import subprocess
from dataclasses import dataclass

from visits import QUESTIONS
from website import Page, Website


@dataclass(frozen=True)
class Print:
    address: str
    heading: str
    navigation: list[str]
    words: str
    sides: int

    def faults(self) -> list[str]:
        found = [
            f"prints '{text}' of the navigation" for text in self.navigation if text in self.words
        ]
        if self.heading not in self.words:
            found.append(f"does not print its heading '{self.heading}'")
        return found


def one_of_each_layout(website: Website) -> list[Page]:
    """The first page of each body class, which a layout sets."""
    first = {}
    for page in website.pages:
        first.setdefault(page.document.body_class, page)
    return list(first.values())


def for_pupils(website: Website) -> list[Page]:
    classes = {page: page.document.body_class.split() for page in website.pages}
    return [page for page, names in classes.items() if "pupils" in names]


def printed(browser, base: str, addresses: list[str]) -> list[Print]:
    tab = browser.new_page()
    prints = [_print(tab, base, address) for address in addresses]
    tab.close()
    return prints


def _print(tab, base: str, address: str) -> Print:
    tab.goto(base + address)
    heading, navigation = tab.evaluate(f"[{QUESTIONS}.heading(), {QUESTIONS}.navigation()]")
    text = _text(tab.pdf(format="A4"))
    return Print(address, _words(heading), navigation, _words(text), sides=text.count("\f"))


def _text(pdf: bytes) -> str:
    tool = shutil.which("pdftotext")
    if not tool:
        raise FileNotFoundError(
            "pdftotext is missing: apt-get install poppler-utils (make test does it)."
        )
    run = subprocess.run([tool, "-", "-"], input=pdf, capture_output=True, check=True)
    return run.stdout.decode("utf-8")


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
