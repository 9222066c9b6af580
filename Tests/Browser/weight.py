"""What a page weighs on its way to a phone, as a host that compresses with brotli sends it."""

from functools import cache
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import brotli

from website import Page, Website

# Ten packets of 1,460 bytes: what a server may send before it waits for the first answer
# (RFC 6928, initial window).
ONE_ROUND_TRIP = 14_600
# A pack is all the pages that an officer prints in one go, where the next answer may be waited for:
# after the first the window has doubled, so that thirty packets have come in all (RFC 5681, slow start).
TWO_ROUND_TRIPS = 43_800
SCRIPTS = 6_000
FONT = 30_000


def faults(website: Website, page: Page):
    document = page.document
    # A file that two parts of a page ask for comes once.
    styles = {_file(website, page, url) for url in document.stylesheets}
    scripts = [_file(website, page, url) for url in document.scripts]
    words = compressed(page.file) + sum(map(compressed, styles))
    code = sum(map(compressed, scripts))
    most = TWO_ROUND_TRIPS if document.body_class == "pack" else ONE_ROUND_TRIP
    if words > most:
        yield f"HTML and CSS are {words:,} bytes, more than {most:,}"
    if code > SCRIPTS:
        yield f"scripts are {code:,} bytes, more than {SCRIPTS:,}"


def fonts(website: Website):
    """Fonts beyond the one small one that a site may have."""
    found = [f for f in website.files if f.suffix in (".woff", ".woff2", ".ttf", ".otf")]
    for file in found:
        if len(found) > 1 or file.stat().st_size > FONT:
            yield f"{file.name} has {file.stat().st_size:,} bytes"


@cache
def compressed(file: Path) -> int:
    return len(brotli.compress(file.read_bytes()))


def _file(website: Website, page: Page, url: str) -> Path:
    path = urlsplit(urljoin(page.address, website.local(url) or url)).path
    return website.folder / path.removeprefix("/")
