"""Exit this page on sensitive pages: by link, by key, without a script, on paper and on the way back."""

import re
import zlib

import pytest
from playwright.sync_api import expect

from server import KeepingHandler, serving
from visits import ARGUMENTS, chromium

SIZES = {"phone": (320, 640), "400 %": (320, 256), "desk": (1280, 720)}  # 320 by 256 is 1280 by 1024 at 400 %
ELSEWHERE = "<!DOCTYPE html><title>Weather</title><h1>Rain later</h1>"


@pytest.fixture(scope="module")
def site(website, base):
    return website, base


def view(size):
    return dict(zip(("width", "height"), SIZES[size]))


def exits(page):
    return [address for kind, address in page.document.links if kind == "exit-link"]


@pytest.fixture(scope="module")
def sensitive(site):
    """The addresses of all pages with a way out."""
    website, _ = site
    found = [page.address for page in website.pages if exits(page)]
    assert found, "no page of the site has the link Exit this page"
    return found


@pytest.fixture(scope="module")
def destination(site):
    website, _ = site
    found = {address for page in website.pages for address in exits(page)}
    assert len(found) == 1, f"the exits lead to different places: {sorted(found)}"
    return found.pop()


class Reader:
    """Somebody on a sensitive page; the page they leave to is made up, so that no network is used."""

    def __init__(self, browser, base, destination, **options):
        self.base, self.destination = base, destination
        self.context = browser.new_context(**options)
        self.context.route(destination, self._answer)
        self.tab = self.context.new_page()
        self.is_silent, self.asked = False, []

    def _answer(self, route):
        self.asked.append(route.request.headers.get("referer"))
        if self.is_silent:
            route.fulfill(status=204)  # no answer to show: the browser stays where it is
        else:
            route.fulfill(content_type="text/html", body=ELSEWHERE)

    def open(self, address):
        self.tab.goto(self.base + address)
        return self

    def press(self, *keys):
        for key in keys:
            self.tab.keyboard.press(key)
        return self

    @property
    def link(self):
        return self.tab.locator(".exit-link")

    @property
    def status(self):
        return self.tab.locator(".exit [role=status]")

    def has_left(self):
        self.tab.wait_for_url(self.destination)
        return self.tab.title() == "Weather"

    def is_here(self):
        """Whether nothing was asked of the other site and the page can be read."""
        self.tab.evaluate("0")
        return not self.asked and self.tab.locator("h1").is_visible()


@pytest.fixture
def reader(browser, site, destination, sensitive):
    contexts = []

    def begin(address=None, **options):
        found = Reader(browser, site[1], destination, **options)
        contexts.append(found.context)
        return found.open(address or sensitive[0])

    yield begin
    for context in contexts:
        context.close()


def test_the_link_works_without_a_script_and_tells_nobody_where_from(reader):
    leaving = reader(java_script_enabled=False)
    leaving.link.click()
    assert leaving.has_left()
    assert leaving.asked == [None]


def test_a_click_leaves_and_back_leads_past_the_page(reader, site):
    leaving = reader("/")
    leaving.open("/help/")
    leaving.link.click()
    assert leaving.has_left()
    assert leaving.asked == [None]
    leaving.tab.go_back()
    assert leaving.tab.url == site[1] + "/"


def test_shift_three_times_leaves(reader):
    assert reader().press("Shift", "Shift", "Shift").has_left()


def test_shift_twice_stays(reader):
    assert reader().press("Shift", "Shift").is_here()


@pytest.mark.parametrize("keys", ["Shift+A", "Shift+Tab", "Control+Shift", "Alt+Shift", "Shift+Alt"])
def test_shift_with_another_key_does_not_count(reader, keys):
    assert reader().press(keys, keys, keys, keys, "Shift", "Shift").is_here()


@pytest.mark.parametrize("key", ["a", "Tab", "Escape", "ArrowDown", "Control"])
def test_any_other_key_begins_the_count_anew(reader, key):
    reading = reader().press("Shift", "Shift", key, "Shift", "Shift")
    assert reading.is_here()
    assert reading.press("Shift").has_left()


def test_shift_with_the_mouse_does_not_count(reader):
    reading = reader()
    for _ in range(4):
        reading.tab.locator("h1").click(modifiers=["Shift"])
    assert reading.is_here()


def test_a_held_shift_counts_once(reader):
    reading = reader()
    for _ in range(6):
        reading.tab.keyboard.down("Shift")  # a key that is held repeats
    reading.tab.keyboard.up("Shift")
    assert reading.is_here()
    assert reading.tab.locator(".exit").get_attribute("data-presses") == "1"


def test_a_slow_shift_is_forgotten_and_that_is_said(reader, sensitive):
    reading = reader()
    reading.tab.clock.install()
    reading.open(sensitive[0]).press("Shift", "Shift")
    reading.tab.clock.run_for(4000)
    expect(reading.status).to_contain_text("1 more time")
    reading.tab.clock.run_for(1000)
    expect(reading.status).to_have_text("Time ran out. You are still on this page.")
    expect(reading.tab.locator(".exit-lights")).to_be_hidden()
    assert reading.press("Shift", "Shift").is_here()


def test_each_shift_is_spoken_and_lights_a_light(reader):
    reading = reader()
    expect(reading.status).to_have_text("")
    expect(reading.tab.locator(".exit-lights")).to_be_hidden()
    reading.press("Shift")
    expect(reading.status).to_have_text("Shift. Press it 2 more times to leave this page.")
    expect(reading.tab.locator(".exit-lights")).to_be_visible()
    reading.press("Shift")
    expect(reading.status).to_have_text("Shift. Press it 1 more time to leave this page.")
    reading.press("a")
    expect(reading.status).to_have_text("")
    expect(reading.tab.locator(".exit-lights")).to_be_hidden()


def covered(reading):
    """Leaves for a site that does not answer."""
    reading.is_silent = True
    reading.press("Shift", "Shift", "Shift")
    return reading.tab


def test_the_page_is_covered_at_once(reader):
    tab = covered(reader(viewport={"width": 320, "height": 640}))
    cover = tab.locator(".exit-cover").bounding_box()
    assert cover == {"x": 0, "y": 0, "width": 320, "height": 640}
    for part in ("header", "main", ".help-panel", "footer", ".exit"):
        expect(tab.locator(f"body > {part}").first).to_be_hidden()


def test_assistive_technology_hears_loading_and_nothing_else(reader):
    assert covered(reader()).locator("body").aria_snapshot() == "- alert: Loading."


def test_shifts_from_before_do_not_count_after_coming_back(reader):
    reading = reader().press("Shift", "Shift")
    reading.open("/")
    reading.tab.go_back()
    assert reading.press("Shift").is_here()


@pytest.fixture
def keeping_reader(playwright, website, destination, sensitive):
    """A reader whose browser keeps pages whole when they are left: the back-forward cache."""
    chrome = playwright.chromium.launch(
        executable_path=chromium("chromium"),  # the one without windows keeps none
        args=ARGUMENTS,
        ignore_default_args=["--disable-back-forward-cache"],
    )
    with serving(website.folder, KeepingHandler) as base:
        yield Reader(chrome, base, destination).open(sensitive[0])
    chrome.close()


def come_back(reading):
    """Goes elsewhere and back to the very page that was left, not to a new one of the same address."""
    tab = reading.tab
    tab.evaluate("window.isKept = true; 0")
    tab.goto(reading.base + "/")
    tab.evaluate("setTimeout(() => history.back()); 0")
    expect(tab.locator(".exit-link")).to_have_count(1)
    assert tab.evaluate("window.isKept"), "the browser did not keep the page: the test proves nothing"


def test_a_covered_page_from_the_back_forward_cache_can_be_used_again(keeping_reader):
    tab = covered(keeping_reader)
    expect(tab.locator(".exit-cover")).to_have_count(1)
    come_back(keeping_reader)
    expect(tab.locator(".exit-cover")).to_have_count(0)
    expect(tab.locator("h1")).to_be_visible()
    keeping_reader.is_silent, keeping_reader.asked = False, []
    assert keeping_reader.press("Shift", "Shift").is_here()
    assert keeping_reader.press("Shift").has_left()


def test_shifts_do_not_count_when_the_back_forward_cache_brings_the_page(keeping_reader):
    keeping_reader.press("Shift", "Shift")
    come_back(keeping_reader)
    expect(keeping_reader.status).to_have_text("")
    expect(keeping_reader.tab.locator(".exit-lights")).to_be_hidden()
    assert keeping_reader.press("Shift").is_here()


def test_paper_does_not_show_it(reader, sensitive):
    reading = reader()
    reading.tab.emulate_media(media="print")
    for address in sensitive:
        reading.open(address)
        assert reading.tab.locator(".exit, .exit-about").evaluate_all(
            "all => all.filter(one => one.checkVisibility()).length"
        ) == 0, address


def test_it_is_the_second_stop_on_every_sensitive_page(reader, sensitive):
    reading = reader()
    for address in sensitive:
        reading.open(address).press("Tab", "Tab")
        assert reading.tab.evaluate("document.activeElement.className") == "exit-link", address


def test_enter_on_it_leaves(reader):
    assert reader().press("Tab", "Tab", "Enter").has_left()


def one_of_each_kind(website, addresses):
    """A page of each layout: what is of the same kind stands in the same place."""
    kinds = {page.document.body_class: page.address for page in website.pages if page.address in addresses}
    return sorted(kinds.values())


@pytest.mark.parametrize("size", SIZES, ids=SIZES)
def test_it_stays_in_sight_and_is_big_enough(reader, site, sensitive, size):
    reading = reader(viewport=view(size))
    for address in one_of_each_kind(site[0], sensitive):
        reading.open(address).tab.evaluate("scrollTo(0, document.body.scrollHeight)")
        box = reading.link.bounding_box()
        assert box["y"] >= 0 and box["y"] + box["height"] <= 72, address
        assert box["height"] >= 44, address


# Notes, whenever a key is up again, what has the focus and stands under the button.
NOTE_OVERLAPS = """
window.hidden = [];
addEventListener("keyup", () => {
    const exit = document.querySelector(".exit-link"), now = document.activeElement;
    if (now === document.body || now === exit || now.classList.contains("skip")) return;
    const a = exit.getBoundingClientRect(), b = now.getBoundingClientRect();
    // A long table takes the focus as a whole, so that it can be scrolled; no window shows all of it.
    if (b.height > innerHeight - a.height) return;
    if (b.bottom <= a.top || b.top >= a.bottom || b.right <= a.left || b.left >= a.right) return;
    hidden.push(`${now.localName} '${now.textContent.trim().slice(0, 40)}'`);
});"""


@pytest.mark.parametrize("size", SIZES, ids=SIZES)
def test_it_never_hides_what_has_the_focus(reader, site, sensitive, size):
    reading = reader(viewport=view(size))
    reading.tab.add_init_script(NOTE_OVERLAPS)
    for address in {"/help/", *one_of_each_kind(site[0], sensitive)}:
        reading.open(address)
        stops = reading.tab.locator("a, summary").count()
        reading.press(*["Tab"] * stops, *["Shift+Tab"] * stops)
        assert reading.tab.evaluate("hidden") == [], address


@pytest.mark.parametrize("size", SIZES, ids=SIZES)
def test_it_never_hides_what_a_link_leads_to(reader, size):
    reading = reader("/help/", viewport=view(size))
    for target in reading.tab.eval_on_selector_all("main [id]", "all => all.map(one => one.id)"):
        reading.open(f"/help/#{target}")
        top = reading.tab.evaluate("id => document.getElementById(id).getBoundingClientRect().top", target)
        exit_box = reading.link.bounding_box()
        assert top >= exit_box["y"] + exit_box["height"], target


def test_it_stands_at_the_end_of_the_line_in_both_directions(reader):
    reading = reader(viewport={"width": 1280, "height": 720})
    box = reading.link.bounding_box()
    assert box["x"] > 640
    reading.tab.evaluate("document.documentElement.dir = 'rtl'")
    mirrored = reading.link.bounding_box()
    assert abs(mirrored["x"] - (1280 - box["x"] - box["width"])) <= 1


def test_its_script_is_small_and_stands_on_sensitive_pages_alone(site, sensitive):
    website, _ = site
    script = next((website.folder / "assets" / "js").glob("exit.*.js"))
    # Brotli packs tighter than this, so 2 KB here are less than 2 KB there.
    assert len(zlib.compress(script.read_bytes(), 9)) <= 2048
    with_script = [
        page.address for page in website.pages if any("/js/exit." in url for url in page.document.urls)
    ]
    assert with_script == sensitive


def test_titles_and_previews_of_sensitive_pages_name_no_danger(site, sensitive):
    website, _ = site
    for page in website.pages:
        if page.address not in sensitive:
            continue
        text = (website.folder / page.address.strip("/") / "index.html").read_text("utf-8")
        heading = re.sub("<.*?>", "", re.search("<h1>(.*?)</h1>", text, re.DOTALL)[1])
        said = re.findall('<meta property="og:(?!url).*?" content="(.*?)"', text) + [page.document.title]
        assert len(said) >= 4
        assert not any(heading in words for words in said), page.address
        assert "og:image" not in text, page.address
        assert '<meta name="referrer" content="no-referrer">' in text, page.address
