"""Measures the time from a saved file to the changed words on the screen, with 'signpost serve' and a real browser.

Fails when it takes more than 50 ms with 1,000 pages or 150 ms with 10,000, or when 10,000 need more than 200 MB.
"""

import argparse
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

import race

# Pages, the most milliseconds from save to screen, and the most megabytes.
BOUNDS = [(1_000, 50, None), (10_000, 150, 200)]
SAVES = 15
# The time when the words are painted: a frame after they are there.
WATCH = """words => new Promise(resolve => {
    const look = () => {
        if (document.body?.textContent.includes(words)) requestAnimationFrame(() => resolve(Date.now()));
        else requestAnimationFrame(look);
    };
    look();
})"""


def serve(binary: Path, project: Path) -> tuple[subprocess.Popen, str]:
    command = [binary, "serve", "--port", "0", "--now", race.LATER, "--source", project]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = re.search(r"http://\S+(?=;)", process.stdout.readline())[0]
    assert process.stdout.readline().startswith("Shown in")
    return process, address


def save(file: Path, text: str):
    new = file.with_name(".new")
    new.write_text(text, encoding="utf-8")
    new.rename(file)


def measure(tab, process, address: str, file: Path, link) -> list[float]:
    """Milliseconds for each save but the first, which warms up."""
    text = file.read_text(encoding="utf-8")
    tab.goto(f"{address}/{link.section}/{link.slug}/")
    tab.wait_for_function("document.documentElement.dataset.signpostEdition")
    times = []
    for number in range(SAVES + 1):
        words = f"Saved for the {number}th time."
        # What is written before counts as time of the editor.
        file.with_name(".new").write_text(text + f"\n\n{words}\n", encoding="utf-8")
        start = time.time()
        file.with_name(".new").rename(file)
        shown = None
        while shown is None:
            try:
                shown = tab.evaluate(WATCH, words)
            except Exception as error:  # the page went away because it comes anew
                if "navigation" not in str(error) and "context" not in str(error).lower():
                    raise
        times.append(shown - start * 1000)
        process.stdout.readline()
    save(file, text)
    return times[1:]


def peak_megabytes(process) -> float:
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1000


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("binary", type=Path)
    options.add_argument("--browser", default="/usr/bin/chromium-headless-shell")
    asked = options.parse_args()
    failures = []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=asked.browser)
        for pages, milliseconds, megabytes in BOUNDS:
            project, _, links = race.prepare(pages, Path(folder, str(pages)))
            link = links[len(links) // 2]
            process, address = serve(asked.binary.resolve(), project)
            file = project / "Content" / link.section / f"{link.slug}.md"
            times = measure(browser.new_page(), process, address, file, link)
            peak = peak_megabytes(process)
            process.send_signal(signal.SIGINT)
            process.wait(timeout=10)
            median = statistics.median(times)
            print(f"{pages:>7,} pages: median {median:.0f} ms, slowest {max(times):.0f} ms, {peak:.0f} MB")
            if median > milliseconds:
                failures.append(f"{pages:,} pages: {median:.0f} ms, more than {milliseconds}")
            if megabytes and peak > megabytes:
                failures.append(f"{pages:,} pages: {peak:.0f} MB, more than {megabytes}")
        browser.close()
    sys.exit("\n".join(failures))


if __name__ == "__main__":
    main()
