"""Reads pages on a phone whose owner doubled the size of all text."""

from visits import ARGUMENTS, QUESTIONS, chromium

PHONE = {"width": 360, "height": 740}
# What the setting for large text in a browser does: 16 px is the usual size.
TWICE = "--blink-settings=defaultFontSize=32"


def too_wide(playwright, base: str, addresses: list[str]) -> list[tuple[str, str]]:
    """The pages that scroll sideways, folded parts open, each with what stands out."""
    browser = playwright.chromium.launch(executable_path=chromium(), args=[*ARGUMENTS, TWICE])
    tab = browser.new_page(viewport=PHONE)
    found = []
    for address in addresses:
        tab.goto(base + address)
        tab.evaluate(f"{QUESTIONS}.openDetails(true)")
        found += [(address, wide) for wide in tab.evaluate(f"{QUESTIONS}.overflow()")]
    browser.close()
    return found
