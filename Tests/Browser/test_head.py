"""What pages tell machines is what they tell readers, and pictures stay in their places."""

import json
import re
from dataclasses import dataclass
from datetime import date, timedelta
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest

from website import Website

JSON_LD = "application/ld+json"


class Head(HTMLParser):
    """The meta elements, data blocks and pictures of one page."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.meta, self.blocks, self.images = {}, [], []
        self.sensitive, self.mood = False, ""
        self.breadcrumbs = []  # [name, address or nothing]
        self._in_block = self._in_breadcrumbs = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.mood = values.get("data-mood", "")
        if tag == "meta":
            name = values.get("property") or values.get("name")
            self.meta.setdefault(name, []).append(values.get("content"))
            self.sensitive |= (name, values.get("content")) == ("referrer", "no-referrer")
        if tag == "img":
            self.images.append(values)
        if tag == "nav":
            self._in_breadcrumbs = "breadcrumbs" in (values.get("class") or "").split()
        if self._in_breadcrumbs and tag == "li":
            self.breadcrumbs.append(["", None])
        if self._in_breadcrumbs and tag == "a":
            self.breadcrumbs[-1][1] = values.get("href")
        if tag == "script" and values.get("type") == JSON_LD:
            self._in_block = True
            self.blocks.append("")

    def handle_endtag(self, tag):
        self._in_block &= tag != "script"
        self._in_breadcrumbs &= tag != "nav"

    def handle_data(self, data):
        if self._in_block:
            self.blocks[-1] += data
        if self._in_breadcrumbs and self.breadcrumbs:
            self.breadcrumbs[-1][0] += data


@dataclass(frozen=True)
class Site:
    """A built site and where it is served; unlike the survey, nobody has visited it."""

    website: Website
    base: str


@pytest.fixture(scope="module")
def site(website, base):
    return Site(website, base)


@pytest.fixture(scope="module")
def heads(site):
    pages = [page for page in site.website.pages if not page.is_not_found_page]
    return {page.address: Head(page.file.read_text(encoding="utf-8")) for page in pages}


@pytest.fixture(scope="module")
def tab(browser, site):
    return browser.new_page(base_url=site.base)


def parts(head: Head) -> list[dict]:
    return [part for block in head.blocks for part in json.loads(block)["@graph"]]


def fail(title: str, lines: list[str]):
    if lines:
        pytest.fail("\n".join([title, *(f"  {line}" for line in lines)]), pytrace=False)


def test_data_is_true_to_the_way_that_readers_see(site, heads):
    wrong = []
    for address, head in heads.items():
        shown = [[" ".join(name.split()), url or address] for name, url in head.breadcrumbs]
        lists = [part for part in parts(head) if part["@type"] == "BreadcrumbList"]
        told = [
            [step["name"], site.website.local(step["item"])]
            for part in lists
            for step in part["itemListElement"]
        ]
        if told != ([] if head.sensitive else shown):
            wrong.append(f"{address}: shows {shown}, tells {told}")
    fail("The breadcrumbs differ:", wrong)


def test_only_the_home_page_names_the_site(heads):
    named = [a for a, head in heads.items() if any(p["@type"] == "WebSite" for p in parts(head))]
    assert named == ["/"]


def test_a_strict_host_lets_data_stand(site, tab):
    refused = []
    tab.on("console", lambda message: refused.append(message.text))
    tab.goto("/")
    assert tab.evaluate(f"document.querySelectorAll('script[type=\"{JSON_LD}\"]').length") == 1
    assert refused == []


def test_pictures_for_previews_are_on_the_site(site, heads):
    wrong = []
    for address, head in heads.items():
        urls = head.meta.get("og:image", [])
        if head.sensitive:
            continue
        path = site.website.local(urls[0]) if urls else None
        file = site.website.folder / path.lstrip("/") if path else None
        if not file or not file.is_file():
            wrong.append(f"{address}: no picture at {urls}")
            continue
        size = [int(head.meta[f"og:image:{side}"][0]) for side in ("width", "height")]
        if file.suffix == ".png" and size != png_size(file.read_bytes()):
            wrong.append(f"{address}: {path} is not {size}")
        if not head.meta.get("og:image:alt", [""])[0]:
            wrong.append(f"{address}: {path} has no words")
    fail("Mend share_image:", wrong)


def png_size(data: bytes) -> list[int]:
    return [int.from_bytes(data[at : at + 4], "big") for at in (16, 20)]


def test_every_picture_says_how_big_it_is(heads):
    wrong = [
        f"{address}: {image.get('src')}"
        for address, head in heads.items()
        for image in head.images
        if not (image.get("width", "").isdigit() and image.get("height", "").isdigit())
    ]
    fail("Pictures without width and height:", wrong)


def test_the_sizes_are_those_of_the_files(site, heads, tab):
    wrong = []
    seen = set()
    for address, head in heads.items():
        fresh = [i for i in head.images if i["src"] not in seen]
        seen.update(image["src"] for image in fresh)
        if not fresh:
            continue
        tab.goto(address)
        found = tab.evaluate(
            """async () => Promise.all([...document.images].map(async (image) => {
              const copy = new Image();
              copy.src = image.src;
              await copy.decode();
              return [image.getAttribute('src'), copy.naturalWidth / copy.naturalHeight,
                      image.getAttribute('width') / image.getAttribute('height')];
            }))"""
        )
        wrong += [f"{address}: {src} is {a:.3f}, not {b:.3f}" for src, a, b in found if abs(a - b) > 0.02 * a]
    fail("Pictures of another shape than they say:", wrong)


def test_pictures_that_may_wait_are_printed(site, heads, tab):
    """Asks the server: a picture that nobody fetched cannot be on paper."""
    waiting = {
        address: [image["src"] for image in head.images if image.get("loading") == "lazy"]
        for address, head in heads.items()
    }
    most = sorted(waiting, key=lambda address: -len(waiting[address]))[:5]
    wrong = []
    for address in most:
        asked = set()
        note = lambda request, asked=asked: asked.add(urlsplit(request.url).path)
        tab.on("request", note)
        tab.goto(address)
        tab.pdf(format="A4")
        tab.remove_listener("request", note)
        wrong += [f"{address}: {src}" for src in waiting[address] if urlsplit(src).path not in asked]
    assert waiting[most[0]], "no page has a picture that waits"
    fail("Not on paper:", wrong)


def test_the_first_picture_never_waits(heads):
    wrong = []
    for address, head in heads.items():
        # The brand in the header and the sign at the foot are the theme's.
        own = [image for image in head.images if "/assets/" not in image["src"]]
        banner = own and own[0].get("loading") != "lazy"
        cards_only = own and all(image.get("loading") == "lazy" for image in own)
        if own and not banner and not cards_only:
            wrong.append(address)
    fail("The first picture waits, but a later one does not:", wrong)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_frame_of_a_phone_has_the_colour_of_the_strip(scheme, heads, tab):
    wrong = []
    tab.emulate_media(color_scheme=scheme)
    for address in {head.mood: address for address, head in heads.items()}.values():
        tab.goto(address)
        told, strip = tab.evaluate(
            """(scheme) => [
              document.querySelector(`meta[name="theme-color"][media*="${scheme}"]`)?.content,
              getComputedStyle(document.documentElement).getPropertyValue('--strip').trim(),
            ]""",
            scheme,
        )
        if told != strip:
            wrong.append(f"{address}: mood_colours of theme.yml say {told}, --strip is {strip}")
    tab.emulate_media(color_scheme="light")
    fail("Write the colour of tokens.css into theme.yml:", wrong)


def calendar(data: bytes) -> dict[str, str]:
    """The lines of a calendar file (RFC 5545) by name, after it was held against the form."""
    assert data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    lines = data.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-1] == "END:VCALENDAR"
    assert lines.index("BEGIN:VEVENT") < lines.index("END:VEVENT")
    named = [line.split(":", 1) for line in lines]
    return {name: re.sub(r"\\([\\;,])", r"\1", value) for name, value in named}


def test_calendar_files_say_what_their_pages_say(site, heads, tab):
    files = sorted(site.website.folder.rglob("*.ics"))
    for file in files:
        event = calendar(file.read_bytes())
        address = "/" + file.parent.relative_to(site.website.folder).as_posix() + "/"
        head = heads[address]
        assert {"UID", "DTSTAMP", "SUMMARY", "LOCATION", "URL", "STATUS"} <= event.keys()
        assert event["SUMMARY"] == head.meta["og:title"][0]
        assert site.website.local(event["URL"]) == address
        first, after = (
            date.fromisoformat(event[f"{name};VALUE=DATE"]) for name in ("DTSTART", "DTEND")
        )
        assert after > first
        tab.goto(address)
        days = tab.evaluate("[...document.querySelectorAll('.facts time')].map((t) => t.dateTime)")
        assert {first.isoformat(), (after - timedelta(days=1)).isoformat()} <= set(days)
        (told,) = [part for part in parts(head) if part["@type"] == "Event"]
        assert told["name"] == event["SUMMARY"]
        if event["STATUS"] == "CONFIRMED":
            assert told["startDate"] == first.isoformat()
        else:
            assert "startDate" not in told
            assert "to be confirmed" in tab.inner_text(".facts")


def test_a_link_leads_to_each_calendar_file_of_an_event_to_come(site, heads, tab):
    for file in site.website.folder.rglob("*.ics"):
        tab.goto("/" + file.parent.relative_to(site.website.folder).as_posix() + "/")
        is_over = tab.locator(".event-over").count() > 0
        assert tab.locator('a[type="text/calendar"]').count() == (0 if is_over else 1)


def test_the_accessibility_statement_has_every_part(site, tab):
    tab.goto("/about/accessibility/")
    headings = tab.evaluate("[...document.querySelectorAll('main h2, main h3')].map((h) => h.id)")
    order = [
        "how-accessible", "feedback", "reporting", "enforcement", "technical", "status",
        "non-accessible", "non-compliance", "burden", "out-of-scope", "tests", "preparation",
    ]  # fmt: skip
    assert [name for name in headings if name in order] == order
    text = unescape(tab.inner_text("main"))
    assert "compliant with the Web Content Accessibility Guidelines version 2.2 AA standard" in text
    links = tab.evaluate(
        "[...document.querySelectorAll('main .contents a')].map((a) => a.getAttribute('href').slice(1))"
    )
    assert links and set(links) <= set(headings)
    footers = tab.locator('footer a[href="/about/accessibility/"]').count()
    assert footers == 1
