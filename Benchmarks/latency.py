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
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

import race

# Pages, the most milliseconds from save to screen, and the most megabytes.
BOUNDS = [(1_000, 50, None), (10_000, 150, 200)]
SAVES = 15
# Notes when a new text is on the screen: behind the frame in which it is painted for the first time.
WATCH = """addEventListener("DOMContentLoaded", () => {
    const look = () => {
        const words = localStorage.getItem("words");
        if (!words || !document.querySelector("main").textContent.includes(words)) return;
        localStorage.removeItem("words");
        requestAnimationFrame(() => setTimeout(() => localStorage.setItem("seen", Date.now())));
    };
    new MutationObserver(look).observe(document.body, { childList: true });
    look();
})"""


@contextmanager
def serve(binary: Path, project: Path):
    """The program that shows a project, and its address; it ends with the measurement, whatever came of it."""
    command = [binary, "serve", "--port", "0", "--now", race.LATER, "--source", project]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        address = re.search(r"http://\S+(?=;)", process.stdout.readline())[0]
        assert process.stdout.readline().startswith("Shown in")
        yield process, address
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=10)


def measure(tab, process, address: str, file: Path, link) -> list[float]:
    """Milliseconds for each save but the first, which warms up."""
    text = file.read_text(encoding="utf-8")
    tab.add_init_script(WATCH)
    tab.goto(f"{address}/{link.section}/{link.slug}/")
    tab.wait_for_function("document.documentElement.dataset.signpostEdition")
    times = []
    for number in range(SAVES + 1):
        words = f"Saved for the {number}th time."
        tab.evaluate("words => { localStorage.removeItem('seen'); localStorage.setItem('words', words) }", words)
        # What is written before the name is there counts as time of the editor.
        new = file.with_name(".new")
        new.write_text(f"{text}\n\n{words}\n", encoding="utf-8")
        start = time.time()
        new.rename(file)
        time.sleep(0.4)
        # Who asks the page all the time slows it down.
        while not (seen := tab.evaluate("localStorage.getItem('seen')")):
            time.sleep(0.4)
        times.append(int(seen) - start * 1000)
        process.stdout.readline()
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
            file = project / "Content" / link.section / f"{link.slug}.md"
            with serve(asked.binary.resolve(), project) as (process, address):
                times = measure(browser.new_page(), process, address, file, link)
                peak = peak_megabytes(process)
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
