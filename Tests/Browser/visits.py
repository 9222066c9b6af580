"""Visits every page once in Debian's Chromium and writes down what happened there."""

import asyncio
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import async_playwright

from keyboard import Walk, walk

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What a scheme changes is colours: no rule but these looks at them.
RULES = {
    "light": {"type": "tag", "values": TAGS},
    "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
QUESTIONS = (Path(__file__).parent / "in_page.js").read_text(encoding="utf-8")
NARROW, WIDE = 320, 1280
# A window of 1280 by 1024 px at 400 % (WCAG 1.4.10): the least room that a page must do with.
ZOOMED = (NARROW, 256)
MAIN_ACTIONS = ".help-now a, .site-menu summary, .exit a, [role=search] :is(input, button), .way-call a"
VIEWS = [(width, scheme) for width in (NARROW, WIDE) for scheme in ("light", "dark")]
# No name is ever looked up, so that a page which asks another host fails at once and is caught.
ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]


@dataclass
class View:
    """A page at one width and in one colour scheme."""

    name: str
    overflow: list[str]
    violations: list[str]
    small_targets: list[str]
    spaced_out: list[str]  # what text spacing pushes out or cuts off


@dataclass
class Visit:
    """All that one page did and showed."""

    views: list[View] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)  # console, uncaught errors, failed requests
    cookies: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)
    shift: float = 0
    covered: float = 0
    walks: list[Walk] = field(default_factory=list)
    forced_colours: list[str] = field(default_factory=list)
    first_stop: dict = field(default_factory=dict)
    after_skip: dict = field(default_factory=dict)
    second_stop: dict = field(default_factory=dict)
    text: list[str] = field(default_factory=list)
    text_without_scripts: list[str] = field(default_factory=list)


def chromium(name: str = "chromium-headless-shell") -> str:
    """Debian's browser; no other is ever downloaded. The one without windows needs a third less time."""
    if path := shutil.which(name):
        return path
    raise FileNotFoundError(f"{name} is missing: apt-get install {name} (make test does it).")


def visit_all(base: str, addresses: list[str], walks: bool = True) -> dict[str, Visit]:
    """What is seen on each page; with `walks`, what the keyboard meets there too."""
    # In a thread of its own: the browser of other tests has the loop of this one.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _visit_all(base, addresses, walks)).result()


async def _visit_all(base: str, addresses: list[str], walks: bool) -> dict[str, Visit]:
    visits: dict[str, Visit] = {}
    queue = list(reversed(addresses))
    layouts: set[str] = set()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)

        async def reader():
            tabs = await Tabs.opening(browser, base, layouts)
            while queue:
                address = queue.pop()
                try:
                    visits[address] = await tabs.visit(address, walks)
                except Exception as error:
                    error.add_note(f"while visiting {address}")
                    raise

        # A context has its own process, so as many readers as cores; each keeps its tabs open.
        await asyncio.gather(*(reader() for _ in range(os.cpu_count() or 1)))
        await browser.close()
    return visits


class Tabs:
    """One reader with scripts and one without, who go from page to page."""

    @classmethod
    async def opening(cls, browser, base: str, layouts: set[str]) -> "Tabs":
        self = cls()
        self.base = base
        self.layouts = layouts  # of which one page was walked through on a wide window
        self.context = await browser.new_context(reduced_motion="reduce")
        # At the start of each page, for sending half a megabyte to a page afterwards takes longer.
        for script in (AXE_SCRIPT, f"window.ask = {QUESTIONS}"):
            await self.context.add_init_script(script)
        plain = await browser.new_context(
            java_script_enabled=False, viewport={"width": NARROW, "height": 800}
        )
        self.tab, self.plain_tab = await self.context.new_page(), await plain.new_page()
        for tab in (self.tab, self.plain_tab):
            self._listen(tab)
        return self

    def _listen(self, tab):
        def complain(what):
            self.now.complaints.append(what)

        tab.on("request", lambda request: self.now.requests.append(request.url))
        tab.on("pageerror", lambda error: complain(f"uncaught error: {error}"))
        tab.on(
            "requestfailed",
            # Who goes on to the next page takes back what was still asked for.
            lambda request: (
                request.failure != "net::ERR_ABORTED" and complain(f"no answer from {request.url}")
            ),
        )
        tab.on(
            "response",
            lambda answer: (
                answer.status >= 400
                and complain(f"{answer.status} from {urlsplit(answer.url).path}")
            ),
        )
        tab.on(
            "console",
            lambda message: (
                message.type in ("error", "warning")
                and complain(f"console {message.type}: {message.text}")
            ),
        )

    async def visit(self, address: str, walks: bool) -> Visit:
        self.now = visit = Visit()
        visit.shift = await self._shift(address)
        if visit.shift:
            # The window may still have been changing its size; what the page moves, it moves again.
            visit.shift = min(visit.shift, await self._shift(address))
        if walks:
            await self._walk(visit)
            await self._press_skip_link(visit)
            await self._resize(NARROW)
            # The views are those of a page just opened: further down, the sticky way out lies over links of the menu.
            await self.tab.evaluate("scrollTo(0, 0)")
        visit.text = await self.tab.evaluate("ask.text()")
        for width, scheme in VIEWS:
            visit.views.append(await self._view(width, scheme))
        visit.forced_colours = await self._forced_colours()
        visit.stored = await self.tab.evaluate("ask.stored()")
        visit.cookies = [cookie["name"] for cookie in await self.context.cookies()]
        await self._forget()
        await self.plain_tab.goto(self.base + address)
        visit.text_without_scripts = await self.plain_tab.evaluate(f"{QUESTIONS}.text()")
        return visit

    async def _shift(self, address: str) -> float:
        await self._resize(NARROW)
        await self.tab.goto(self.base + address)
        return await self.tab.evaluate("ask.shift()")

    async def _resize(self, width: int, height: int = 800):
        await self.tab.set_viewport_size({"width": width, "height": height})

    async def _walk(self, visit: Visit):
        """Every page zoomed in, where a sticky thing hides most; of each layout one on a wide window too."""
        await self._resize(*ZOOMED)
        visit.covered = await self.tab.evaluate("ask.covered()")
        visit.walks.append(await walk(self.tab, "400 % zoom"))
        layout = await self.tab.evaluate("document.body.className")
        if layout not in self.layouts:
            self.layouts.add(layout)
            await self._resize(WIDE)
            await self.tab.evaluate("ask.startOver()")
            visit.walks.append(await walk(self.tab, f"{WIDE} px"))

    async def _press_skip_link(self, visit: Visit):
        await self.tab.evaluate("ask.startOver()")
        await self.tab.keyboard.press("Tab")
        visit.first_stop = await self.tab.evaluate("ask.focus()")
        if not (visit.first_stop["href"] or "").startswith("#"):
            return  # Enter would leave the page
        await self.tab.keyboard.press("Enter")
        visit.after_skip = await self.tab.evaluate("ask.focus()")
        await self.tab.keyboard.press("Tab")
        visit.second_stop = await self.tab.evaluate("ask.focus()")

    async def _forced_colours(self) -> list[str]:
        found = []
        for scheme in ("light", "dark"):
            await self.tab.emulate_media(color_scheme=scheme, forced_colors="active")
            found += [f"{scheme}: {what}" for what in await self.tab.evaluate("ask.faintWords()")]
        await self.tab.emulate_media(forced_colors="none")
        return found

    async def _view(self, width: int, scheme: str) -> View:
        await self._resize(width)
        await self.tab.emulate_media(color_scheme=scheme)
        # Folded parts are looked at once open (narrow) and once closed (wide).
        await self.tab.evaluate("open => ask.openDetails(open)", width == NARROW)
        overflow = await self.tab.evaluate("ask.overflow()")
        violations = await self.tab.evaluate("rules => ask.axe(rules)", RULES[scheme])
        small = await self.tab.evaluate("main => ask.smallTargets(main)", MAIN_ACTIONS)
        spaced_out = await self._spaced_out() if scheme == "light" else []
        return View(f"{width} px, {scheme}", overflow, violations, small, spaced_out)

    async def _spaced_out(self) -> list[str]:
        await self.tab.evaluate("ask.spaceText()")
        found = await self.tab.evaluate("[...ask.overflow(), ...ask.cutText()]")
        await self.tab.evaluate("ask.unspaceText()")
        return found

    async def _forget(self):
        await self.context.clear_cookies()
        await self.tab.evaluate("ask.forget()")
