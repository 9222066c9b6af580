"""Large print: the same words as the page, at 18 points or more on paper, and found by people alone."""

from test_paper import Sheet

SMALLEST = 18  # points
BODY = "document.querySelector('main .body')?.textContent.replace(/\\s+/g, ' ').trim()"
FACTS = """() => ({
    canonical: new URL(document.querySelector("link[rel=canonical]").href).pathname,
    noindex: document.querySelector("meta[name=robots][content=noindex]") !== null,
    back: document.querySelector(".large-head a").getAttribute("href"),
    exit: document.querySelector(".exit-link") !== null,
})"""


def test_a_large_print_has_the_words_of_its_page(website, base, browser):
    pages = [page for page in website.pages if page.document.body_class == "large-print"]
    assert len(pages) >= 18
    tab = browser.new_page()
    for page in pages:
        standard = page.address.removesuffix("large-print/")
        tab.goto(base + page.address)
        large, facts = tab.evaluate(BODY), tab.evaluate(FACTS)
        tab.goto(base + standard)
        assert tab.evaluate(BODY) == large, page.address
        assert facts["canonical"] == facts["back"] == standard
        assert facts["noindex"], page.address
        assert facts["exit"] == (tab.locator(".exit-link").count() > 0), page.address
        assert tab.locator(f".page-head a[href='{page.address}']").count() == 1, standard
    tab.close()
    sitemap = (website.folder / "sitemap.xml").read_text(encoding="utf-8")
    assert "large-print" not in sitemap


def test_a_large_print_is_large_on_paper(website, base, browser):
    pages = [page for page in website.pages if page.document.body_class == "large-print"]
    longest = sorted(pages, key=lambda page: page.file.stat().st_size)[-3:]
    tab = browser.new_page()
    for page in longest:
        sheet = Sheet(tab, base + page.address)
        small = [text for size, text in sheet.sizes() if size < SMALLEST - 0.4 and text.strip()]
        assert not small, (page.address, small[:3])
        assert sheet.faults() == [], page.address
    tab.close()
