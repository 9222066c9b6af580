"""Reads pages on a phone whose owner doubled the size of all text."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from visits import ARGUMENTS, QUESTIONS, chromium

PHONE = {"width": 360, "height": 740}
TWICE = {"webkit": {"webprefs": {"default_font_size": 32}}}


def too_wide(playwright, base: str, addresses: list[str]) -> list[tuple[str, str]]:
    """The pages that scroll sideways, folded parts open, each with what stands out."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        # The size is a preference of the browser; only a profile can set it.
        preferences = Path(profile, "Default", "Preferences")
        preferences.parent.mkdir()
        preferences.write_text(json.dumps(TWICE), encoding="utf-8")
        browser = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium(), args=ARGUMENTS, viewport=PHONE
        )
        tab = browser.new_page()
        found = []
        for address in addresses:
            tab.goto(base + address)
            tab.evaluate(f"{QUESTIONS}.openDetails(true)")
            found += [(address, wide) for wide in tab.evaluate(f"{QUESTIONS}.overflow()")]
        browser.close()
        return found
