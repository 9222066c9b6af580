"""What every page must fulfil. A check yields (page, what is wrong); its remedy says what to do."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

import weight
from server import statuses
from visits import Visit
from website import Page, Website

MAIN, HELP = "main", "help panel"


@dataclass
class Survey:
    """A site, the server it was read from and what the browser saw on each page."""

    website: Website
    base: str
    visits: dict[str, Visit]

    @property
    def seen(self) -> Iterator[tuple[Page, Visit]]:
        return ((page, self.visits[page.address]) for page in self.website.pages)


@dataclass(frozen=True)
class Check:
    name: str
    remedy: str
    faults: Callable[[Survey], Iterator[tuple[str, str]]]

    def report(self, survey: Survey) -> str:
        """Every fault with its pages, then what to do; empty when all is well."""
        pages = defaultdict(list)
        for address, what in self.faults(survey):
            pages[what].append(address)
        lines = [f"  {_some(addresses)}: {what}" for what, addresses in pages.items()]
        return "\n".join([f"{self.name}: no", *lines, f"  -> {self.remedy}"]) if lines else ""


def _some(addresses: list[str]) -> str:
    rest = len(addresses) - 3
    return ", ".join(addresses[:3]) + (f" and {rest} more" if rest > 0 else "")


CHECKS: dict[str, Check] = {}


def check(remedy: str):
    """Registers a function over the whole survey under its own name."""

    def register(function):
        name = function.__name__.replace("_", " ")
        CHECKS[name] = Check(name, remedy, function)
        return function

    return register


@check("Fix the layout, partial or style that axe names; the rule's id leads to its explanation.")
def axe_finds_no_violation(survey):
    for page, visit in survey.seen:
        for view in visit.views:
            yield from ((page.address, f"{view.name}: {found}") for found in view.violations)


@check("Let it wrap or scroll inside itself: overflow-wrap, min-inline-size: 0, .table.")
def nothing_scrolls_sideways(survey):
    for page, visit in survey.seen:
        for view in visit.views:
            yield from ((page.address, f"{view.name}: {wide}") for wide in view.overflow)


@check("Let boxes grow with their text: no fixed heights, no overflow: hidden around words.")
def text_spacing_loses_nothing(survey):
    for page, visit in survey.seen:
        for view in visit.views:
            yield from ((page.address, f"{view.name}: {lost}") for lost in view.spaced_out)


@check("Give it padding or min-block-size: 24 px for all that can be pressed, 44 px for main actions.")
def targets_are_large_enough(survey):
    for page, visit in survey.seen:
        for view in visit.views:
            yield from ((page.address, f"{view.name}: {small}") for small in view.small_targets)


@check("Keep the order of the source, the focus ring of base.css and scroll-padding for sticky things.")
def keyboard_alone_suffices(survey):
    for page, visit in survey.seen:
        for walk in visit.walks:
            yield from ((page.address, fault) for fault in walk.faults())


@check("Make it smaller or let it scroll away in low windows: the page must stay readable at 400 %.")
def nothing_sticky_fills_the_window(survey):
    for page, visit in survey.seen:
        if visit.covered > 1 / 3:
            yield page.address, f"{visit.covered:.0%} of the window is covered at 400 % zoom"


@check("Use system colours or none under forced-colors: active; let borders carry what fills did.")
def forced_colours_keep_all_words(survey):
    for page, visit in survey.seen:
        yield from ((page.address, found) for found in visit.forced_colours)


@check("Give pictures width and height, and let no script or font move what stands there.")
def nothing_shifts(survey):
    for page, visit in survey.seen:
        if visit.shift > 0:
            yield page.address, f"layout shift of {visit.shift:.4f}"


@check("Shorten the page, or take out style rules and script that it does not need.")
def arrives_in_one_round_trip(survey):
    for page in survey.website.pages:
        yield from ((page.address, fault) for fault in weight.faults(survey.website, page))
    yield from (("/", fault) for fault in weight.fonts(survey.website))


@check("Keep the file in the site and link to it; readers of a page are nobody else's business.")
def no_other_host_is_asked(survey):
    for page, visit in survey.seen:
        for url in sorted(set(visit.requests)):
            if not url.startswith((survey.base + "/", "data:")):
                yield page.address, f"asks {url}"


@check("Open the page in a browser and read its console; the tests serve with default-src 'self'.")
def no_complaint_in_the_console(survey):
    for page, visit in survey.seen:
        yield from ((page.address, complaint) for complaint in sorted(set(visit.complaints)))


@check("Do without: the site keeps nothing on a reader's device.")
def nothing_is_stored(survey):
    for page, visit in survey.seen:
        yield from ((page.address, f"sets cookie '{name}'") for name in visit.cookies)
        yield from ((page.address, f"writes {name}") for name in visit.stored)


@check("Write it into the HTML; a script may add comfort, never words.")
def reads_the_same_without_scripts(survey):
    for page, visit in survey.seen:
        for line in visit.text:
            if line not in visit.text_without_scripts:
                yield page.address, f"only scripts show '{line}'"


@check(
    "Make 'Skip to the main content' the first link of base.mustache, shown on focus, to #Content."
)
def skip_link_works(survey):
    for page, visit in survey.seen:
        first, after, second = visit.first_stop, visit.after_skip, visit.second_stop
        href = first["href"] or ""
        if not href.startswith("#"):
            yield page.address, f"the first Tab stops at {first['name']}, which skips nothing"
        elif not first["isSeen"]:
            yield page.address, "the skip link cannot be seen when it has the focus"
        elif not after["targetIsMain"]:
            yield page.address, f"the skip link leads to {href}, which is not in main"
        elif second["isBeforeMain"]:
            yield page.address, f"after the skip link, Tab goes back to {second['name']}"


@check("Set lang in base.mustache from the page's language.")
def has_a_language(survey):
    for page in survey.website.pages + survey.website.redirects:
        if not page.document.language:
            yield page.address, "<html> has no lang"


@check("The title of the front matter is the one h1; the Markdown begins with ##.")
def has_one_h1(survey):
    for page in survey.website.pages:
        if (count := page.document.counts.get("h1", 0)) != 1:
            yield page.address, f"{count} h1 elements"


@check("Wrap the page's own words in one <main>.")
def has_one_main(survey):
    for page in survey.website.pages:
        if (count := page.document.counts.get(MAIN, 0)) != 1:
            yield page.address, f"{count} main elements"


@check(
    "Write <title>Page - Section - Site</title>; give two pages of one section different titles."
)
def has_a_title_of_its_own(survey):
    pages = defaultdict(list)
    for page in survey.website.pages:
        # What is sensitive is not named in the tab and the history, so its pages share a title.
        title = page.document.title.strip()
        pages[title, page.address if title and page.is_sensitive else ""].append(page.address)
    for (title, _), addresses in pages.items():
        if not title:
            yield from ((address, "no title") for address in addresses)
        elif len(addresses) > 1:
            yield addresses[0], f"'{title}' is also the title of {', '.join(addresses[1:])}"


@check("Write <link rel=canonical> with the page's own absolute address (404.html has none).")
def has_its_canonical_address(survey):
    """A version that search engines leave out may say that it is another page, which must be there."""
    addresses = {page.address for page in survey.website.pages}
    for page in survey.website.pages:
        canonical = page.document.canonical
        if page.is_not_found_page:
            if canonical:
                yield page.address, f"names {canonical}, but it stands for no address"
        elif not canonical:
            yield page.address, "no canonical address"
        elif urlsplit(canonical).scheme not in ("http", "https"):
            yield page.address, f"'{canonical}' is not a whole address"
        elif survey.website.local(canonical) == page.address:
            continue
        elif page.document.may_be_indexed or survey.website.local(canonical) not in addresses:
            yield page.address, f"says that it is {canonical}"


@check("Put partials/help-panel right after main in base.mustache and set 'help' in site.yml.")
def help_panel_is_in_its_place(survey):
    for page in survey.website.pages:
        marks = [
            mark for mark in page.document.landmarks if mark in ("header", MAIN, HELP, "footer")
        ]
        if marks != ["header", MAIN, HELP, "footer"]:
            yield page.address, f"the body holds {', '.join(marks) or 'nothing'} in this order"


@check("Make the link to help the first after the skip link, on every page to the same address.")
def help_link_comes_first(survey):
    firsts = {}
    for page in survey.website.pages:
        # Only the way out of a sensitive page stands before the way to help.
        links = [
            href
            for names, href in page.document.links
            if not href.startswith("#") and "exit-link" not in names.split()
        ]
        firsts[page.address] = links[0] if links else "nothing"
    usual = max(firsts.values(), key=list(firsts.values()).count, default="")
    for address, first in firsts.items():
        if first != usual:
            yield address, f"the first link leads to {first}, elsewhere to {usual}"


@check("Move it into a file of the theme: an inline style or script dies under default-src 'self'.")
def holds_no_inline_code(survey):
    for page in survey.website.pages + survey.website.redirects:
        yield from ((page.address, code) for code in page.document.inline_code)


@check("Link to a page or file of Content/, or mend the file that the site derives.")
def every_link_answers(survey):
    site, wanted = survey.website, defaultdict(set)
    for reference in site.references:
        if (local := site.local(reference.url)) is not None:
            path, _, fragment = urljoin(reference.page, local).partition("#")
            wanted[path.partition("?")[0]].add((reference.page, reference.url, unquote(fragment)))
    answers = statuses(survey.base, set(wanted))
    pages = {page.address: page for page in site.pages + site.redirects}
    for path, mentions in sorted(wanted.items()):
        page = pages.get(unquote(path))
        for source, url, fragment in sorted(mentions):
            if answers[path] != 200:
                yield source, f"{url} answers {answers[path]}"
            elif page and page.is_redirect and page.address != source:
                yield source, f"{url} only redirects"
            elif page and fragment and fragment not in page.document.ids:
                yield source, f"{url}: {path} has no id '{fragment}'"


@check("Write addresses from the root: the page answers at any depth.")
def not_found_page_works_anywhere(survey):
    page = next((page for page in survey.website.pages if page.is_not_found_page), None)
    if not page:
        yield "/404.html", "is missing"
        return
    for url in page.document.urls:
        if survey.website.local(url) is not None and not url.startswith(("/", "#", "http")):
            yield page.address, f"{url} is relative"
    if page.document.may_be_indexed:
        yield page.address, "may be indexed: add <meta name=robots content=noindex>"


@check("List each page once, without redirects, noindex pages and 404.html.")
def sitemap_lists_every_page(survey):
    listed = survey.website.sitemap
    expected = [page.address for page in survey.website.pages if page.document.may_be_indexed]
    for address in sorted(set(expected) - set(listed)):
        yield address, "is not in sitemap.xml"
    for address in sorted(set(listed) - set(expected)):
        yield address, "is in sitemap.xml, but is no page that may be indexed"
    for address in sorted({address for address in listed if listed.count(address) > 1}):
        yield address, "is in sitemap.xml twice"


@check("Write the alias into the front matter of the page that took over; no chains.")
def redirects_lead_to_a_page(survey):
    pages = {page.address for page in survey.website.pages}
    for redirect in survey.website.redirects:
        document = redirect.document
        delay, _, target = document.refresh.partition(";")
        target = target.strip().removeprefix("url=")
        local = urljoin(redirect.address, survey.website.local(target) or target)
        if delay.strip() != "0":
            yield redirect.address, f"waits {delay} seconds"
        if local.partition("#")[0] not in pages:
            yield redirect.address, f"leads to {target}, which is no page"
        if document.may_be_indexed:
            yield redirect.address, "may be indexed: add <meta name=robots content=noindex>"
        if survey.website.local(document.canonical or "") != local.partition("#")[0]:
            yield redirect.address, f"names {document.canonical} as canonical"
        if target not in [href for _, href in document.links]:
            yield redirect.address, "has no link to follow by hand"
