"""A built site as files: its pages, its redirects, and what its files point to."""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from document import Document


@dataclass(frozen=True)
class Page:
    """One HTML file, by the address that answers with it."""

    address: str
    file: Path

    @cached_property
    def document(self) -> Document:
        return Document.reading(self.file)

    @property
    def is_redirect(self) -> bool:
        return self.document.refresh is not None

    @property
    def is_sensitive(self) -> bool:
        return any("exit-link" in names.split() for names, _ in self.document.links)

    @property
    def is_not_found_page(self) -> bool:
        return self.address == "/404.html"


@dataclass(frozen=True)
class Reference:
    """An address that a file of the site mentions."""

    page: str
    url: str


class Website:
    def __init__(self, folder: Path):
        self.folder = folder
        self.files = sorted(f for f in folder.rglob("*") if f.is_file() and f.name[0] != ".")
        html = [Page(self.address(f), f) for f in self.files if f.suffix == ".html"]
        self.pages = [page for page in html if not page.is_redirect]
        self.redirects = [page for page in html if page.is_redirect]

    def address(self, file: Path) -> str:
        path = "/" + file.relative_to(self.folder).as_posix()
        return path.removesuffix("index.html") if path.endswith("/index.html") else path

    @cached_property
    def origin(self) -> str:
        """Where the site says it will live: the home page's canonical address, less the slash."""
        home = next((page for page in self.pages if page.address == "/"), None)
        return (home.document.canonical or "").rstrip("/") if home else ""

    def local(self, url: str) -> str | None:
        """The path and fragment of a URL that leads into this site; None for any other."""
        if self.origin and (url == self.origin or url.startswith(self.origin + "/")):
            return url.removeprefix(self.origin) or "/"
        return None if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", url) else url

    @cached_property
    def references(self) -> list[Reference]:
        found = [
            Reference(page.address, url)
            for page in self.pages + self.redirects
            for url in page.document.urls
        ]
        for file in self.files:
            if read := READERS.get(file.suffix):
                text = file.read_text(encoding="utf-8")
                found += [Reference(self.address(file), url) for url in read(text)]
        return found

    @cached_property
    def sitemap(self) -> list[str]:
        file = self.folder / "sitemap.xml"
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        return [self.local(url) or url for url in re.findall(r"<loc>\s*(.*?)\s*</loc>", text)]


def urls_of_css(text: str) -> list[str]:
    urls = re.findall(r"url\(\s*[\"']?(.*?)[\"']?\s*\)", text)
    return [url for url in urls if not url.startswith(("data:", "#"))]


def urls_of_xml(text: str) -> list[str]:
    pattern = r"<loc>\s*(.*?)\s*</loc>|<link\b[^>]*\bhref=[\"'](.*?)[\"']"
    return [(a or b).replace("&amp;", "&") for a, b in re.findall(pattern, text)]


def urls_of_json(text: str) -> list[str]:
    """Every string that a JSON Feed or a web manifest keeps under a name that means an address."""
    names = {"src", "url", "start_url", "home_page_url", "feed_url", "scope"}
    found = []

    def walk(value):
        if isinstance(value, dict):
            found.extend(v for k, v in value.items() if k in names and isinstance(v, str))
            value = list(value.values())
        for inner in value if isinstance(value, list) else []:
            walk(inner)

    walk(json.loads(text))
    return found


READERS = {
    ".css": urls_of_css,
    ".xml": urls_of_xml,
    ".json": urls_of_json,
    ".webmanifest": urls_of_json,
}
