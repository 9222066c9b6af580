"""The search as people use it: their words, their mistakes, their keyboards; and what it loads and leaves behind."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT

import weight
from visits import QUESTIONS, TAGS

HERE = Path(__file__).parent
START = "/advice/passwords/"
MOST_BYTES = 25_000  # as a host sends them that compresses


@pytest.fixture(scope="module")
def script(website) -> str:
    files = list((website.folder / "assets/js").glob("search.*.js"))
    assert len(files) == 1, files
    return files[0].read_text(encoding="utf-8")


@pytest.fixture
def reader(base, browser):
    context = browser.new_context(
        reduced_motion="reduce", viewport={"width": 360, "height": 800}, service_workers="block"
    )
    yield Reader(base, context)
    context.close()


class Reader:
    """Somebody with one tab, and all that happened in it."""

    def __init__(self, base: str, context):
        self.base, self.context, self.tab = base, context, context.new_page()
        self.loaded, self.hosts, self.complaints, self.order = {}, set(), [], []
        self.tab.on("response", self._keep)
        self.tab.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))
        self.tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.tab.on(
            "console",
            lambda message: (
                message.type in ("error", "warning") and self.complaints.append(message.text)
            ),
        )
        self.tab.goto(base + START)

    def _keep(self, answer):
        path = urlsplit(answer.url).path
        if path.startswith("/search/"):
            self.order.append(path)
            self.loaded[path] = int(answer.headers.get("content-length", 0))

    def search(self, words: str):
        self.tab.get_by_role("searchbox").fill(words)
        self.tab.keyboard.press("Enter")
        self.wait()
        return self

    def wait(self):
        self.tab.wait_for_selector(".search-status:not(:empty)", state="attached")

    @property
    def titles(self) -> list[str]:
        return self.tab.locator(".search-results h3").all_inner_texts()

    @property
    def addresses(self) -> list[str]:
        links = self.tab.locator(".search-results h3 a").all()
        return [link.get_attribute("href") for link in links]

    @property
    def help(self) -> list[str]:
        return self.tab.locator(".search-help").all_inner_texts()

    @property
    def said(self) -> str:
        return self.tab.locator(".search-status").inner_text()


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("passwords", "/advice/passwords/"),
        ("password", "/advice/passwords/"),
        ("PASSWORDS!", "/advice/passwords/"),
        ("nudes", "/campaigns/think-before-you-send/young-people/"),
        ("sexting", "/campaigns/think-before-you-send/young-people/"),
        ("send a nude", "/campaigns/think-before-you-send/young-people/"),
        ("intimate image", "/help/my-picture-adult/"),
        ("sextortion", "/advice/blackmail/"),
        ("blackmail", "/advice/blackmail/"),
        ("dodgy link", "/advice/scam-messages/"),
        ("phishing", "/advice/scam-messages/"),
        ("hacked", "/advice/hacked-account/"),
        ("scammed", "/advice/scam-messages/"),
        ("grooming", "/advice/grooming/"),
        ("catfish", "/campaigns/block-the-web-monsters/fakers/"),
        ("IMEI", "/advice/lost-phone/"),
        ("nicked phone", "/advice/lost-phone/"),
        ("computer misuse act", "/advice/hacking-law/"),
        ("deepfake", "/advice/ai-fakes/"),
        ("roblox", "/advice/gaming/"),
    ],
)
def test_words_of_children_and_of_officials_find_the_page(reader, words, address):
    reader.search(words)
    assert address in reader.addresses[:4], reader.titles


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("pasword", "/advice/passwords/"),
        ("psasword", "/advice/passwords/"),
        ("apsswords", "/advice/passwords/"),
        ("passwordz", "/advice/passwords/"),
        ("vlackmail", "/advice/blackmail/"),
        ("phishimg", "/advice/scam-messages/"),
        ("bulying", "/advice/bullying/"),
        ("gamimg", "/advice/gaming/"),
        ("shoping", "/advice/shopping/"),
        ("passw", "/advice/passwords/"),
    ],
)
def test_one_typing_mistake_and_half_a_word_are_forgiven(reader, words, address):
    reader.search(words)
    assert address in reader.addresses[:5], reader.titles


@pytest.mark.parametrize(
    ("words", "helper"),
    [
        ("suicide", "Samaritans"),
        ("suicde", "Childline"),
        ("i want to kill my self", "Samaritans"),
        ("want to die", "Samaritans"),
        ("don't want to be here any more", "Samaritans"),
        ("self harm", "Childline"),
        ("blackmail", "Report Remove"),
        ("balckmail", "Report Remove"),
        ("he is threatening to share my pictures", "Revenge Porn Helpline"),
        ("sextortion", "Report Remove"),
        ("rape", "Victim Support West Yorkshire"),
        ("my dad hits me", "Childline"),
        ("hitting me", "Emergency services"),
        ("being followed", "Emergency services"),
        ("in danger", "Emergency services"),
        ("help me", "Emergency services"),
        ("999", "Emergency services"),
        ("groomed", "CEOP Safety Centre"),
        ("someone sent my nudes", "Report Remove"),
    ],
)
def test_words_of_crisis_put_help_above_the_results(reader, words, helper):
    reader.search(words)
    assert any(helper in panel for panel in reader.help), reader.help
    assert reader.said.startswith("Help is shown first.")
    first = reader.tab.locator(".search-found > *").first
    assert "search-help" in first.get_attribute("class")
    number = reader.tab.locator(".search-help a[href^='tel:'] bdi[dir=ltr]").first
    assert number.is_visible()


@pytest.mark.parametrize(
    "words",
    ["race", "tape", "rapid", "password help for grandad", "talking", "policy", "shared", "groups", "crop"],
)
def test_other_words_are_no_cry_for_help(reader, words):
    reader.search(words)
    assert reader.help == []


def test_help_is_there_though_the_index_is_not(reader):
    reader.tab.route(re.compile(r"/search/en/.*(words|lists|pages|endings)-"), lambda route: route.abort())
    reader.tab.get_by_role("searchbox").fill("suicide")
    reader.tab.keyboard.press("Enter")
    reader.tab.wait_for_selector(".search-failed:visible")
    assert "Samaritans" in reader.help[0]


def test_help_is_loaded_before_the_index(reader):
    reader.search("suicide")
    kinds = [path.rpartition("/")[2].partition("-")[0] for path in reader.order]
    assert kinds.index("help") < kinds.index("words")


def test_a_search_that_does_not_load_says_so_and_leads_on(reader):
    reader.tab.route(re.compile("/search/"), lambda route: route.abort())
    reader.search("passwords")
    failed = reader.tab.locator(".search-failed")
    assert failed.is_visible()
    assert "did not load" in reader.said
    links = [link.get_attribute("href") for link in failed.get_by_role("link").all()]
    assert links == ["/a-z/", "/help/"]


def test_a_word_that_no_page_has_leads_to_the_list_of_all(reader):
    reader.search("xylophonist")
    assert reader.titles == []
    assert reader.said == "No page for “xylophonist”. Try a shorter word, or look here."
    links = reader.tab.locator(".search-found a").all()
    assert [link.get_attribute("href") for link in links] == ["/a-z/", "/help/"]


def test_results_are_announced_and_marked(reader):
    reader.search("passwords")
    assert re.fullmatch(r"\d+ pages for “passwords”\.", reader.said)
    first = reader.tab.locator(".search-results li").first
    assert first.locator("mark").count() > 0
    assert first.locator(".search-section").inner_text() == "Advice"
    assert reader.tab.locator(".search-status").get_attribute("role") == "status"
    headings = reader.tab.locator(".search-found :is(h2, h3)").evaluate_all(
        "all => all.map(one => one.localName)"
    )
    assert headings[0] == "h2" and set(headings[1:]) == {"h3"}


def test_the_keyboard_alone_is_enough(reader):
    tab = reader.tab
    for _ in range(12):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.type") == "search":
            break
    tab.keyboard.type("phone")
    tab.keyboard.press("Enter")
    reader.wait()
    assert tab.evaluate("document.activeElement.type") == "search"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.localName") == "button"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('.search-results li') !== null")
    before = len(reader.titles)
    more = tab.locator(".search-more")
    more.focus()
    tab.keyboard.press("Enter")
    tab.wait_for_selector(f".search-results li:nth-child({before + 1})")
    place = "[...document.querySelectorAll('.search-results h3 a')].indexOf(document.activeElement)"
    assert tab.evaluate(place) == before
    tab.keyboard.press("Escape")
    assert tab.evaluate("document.activeElement.type") == "search"
    assert tab.locator(".search-found").is_hidden()
    assert tab.get_by_role("searchbox").input_value() == ""


def test_a_result_leads_to_its_page(reader):
    reader.search("blackmail")
    reader.tab.locator(".search-results h3 a").first.click()
    reader.tab.wait_for_url("**/advice/blackmail/")


def test_nothing_that_was_typed_stays_behind(reader):
    before = reader.tab.evaluate("history.length")
    reader.search("blackmail")
    assert reader.tab.url == reader.base + START
    assert reader.tab.evaluate("history.length") == before
    assert reader.tab.evaluate(f"{QUESTIONS}.stored()") == []
    assert reader.context.cookies() == []
    assert not any("blackmail" in path for path in reader.loaded)
    reader.tab.locator(".search-results h3 a").first.click()
    reader.tab.wait_for_url("**/advice/**")
    reader.tab.go_back()
    assert reader.tab.get_by_role("searchbox").input_value() == ""
    assert reader.help == [] and reader.titles == []


def test_no_other_host_is_asked_and_nothing_complains(reader):
    for words in ("blackmail", "vlackmail", "dodgy link", "xylophonist"):
        reader.search(words)
    assert reader.hosts == {urlsplit(reader.base).netloc}
    assert reader.complaints == []


@pytest.mark.parametrize(
    "words",
    [
        "passwords",
        "vlackmail",
        "dodgy link",
        "my dad hits me",
        "i want to kill my self",
        "nudes",
        "how do i get my hacked account back",
    ],
)
def test_a_search_is_light(reader, website, words):
    reader.search(words)
    sent = {path: weight.compressed(website.folder / path[1:]) for path in reader.loaded}
    assert 0 < sum(sent.values()) <= MOST_BYTES, sent


def test_nothing_is_loaded_before_somebody_searches(reader):
    reader.tab.wait_for_load_state("networkidle")
    assert reader.loaded == {}


def test_without_scripts_the_form_leads_to_the_a_to_z_and_takes_no_words_along(base, browser):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(base + START)
    tab.get_by_role("searchbox").fill("blackmail")
    tab.get_by_role("button", name="Search").click()
    tab.wait_for_url("**/a-z/**")
    assert "blackmail" not in tab.url
    assert "Every page of this website" in tab.locator("main .lead").inner_text()
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_have_no_fault_that_axe_finds_and_fit(reader, width, scheme):
    tab = reader.tab
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme=scheme)
    reader.search("blackmail")
    tab.evaluate(f"window.ask = {QUESTIONS}; 0")
    tab.evaluate(AXE_SCRIPT)
    assert tab.evaluate("tags => ask.axe(tags)", {"type": "tag", "values": TAGS}) == []
    assert tab.evaluate("ask.overflow()") == []
    small = tab.locator(".search :is(input, button, h3 a)").evaluate_all(
        "all => all.filter(one => one.offsetParent && one.getBoundingClientRect().height < 44)"
        ".map(one => one.textContent)"
    )
    assert small == []


def test_paper_shows_no_search(reader):
    reader.search("blackmail")
    reader.tab.emulate_media(media="print")
    assert reader.tab.get_by_role("searchbox").is_hidden()
    assert reader.tab.locator(".search-found").is_hidden()


def test_the_script_finds_the_stems_that_the_index_has(reader, script):
    stem = re.search(r"  const stem = .*?\n  };\n", script, re.DOTALL).group()
    lines = (HERE / "stems.txt").read_text(encoding="utf-8").split("\n")
    pairs = dict(line.split() for line in lines if line)
    found = reader.tab.evaluate(
        "words => { const root = { language: 'en' };\n" + stem + "return words.map(stem); }",
        list(pairs),
    )
    assert dict(zip(pairs, found)) == pairs
