"""'signpost new' as somebody sees it at a terminal, and the site that it gives to begin with."""

import json
import re
import shutil
import signal
import subprocess
import textwrap
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

import core_yaml
from terminal import Terminal

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def installed(program, tmp_path_factory):
    """The program with what is installed beside it."""
    prefix = tmp_path_factory.mktemp("installed")
    subprocess.run([ROOT / ".ci/install-signpost", program, prefix], check=True, cwd=ROOT)
    return prefix / "bin" / "signpost"


@pytest.fixture
def site(installed, tmp_path):
    folder = tmp_path / "site"
    subprocess.run([installed, "new", "site", folder], check=True)
    return folder


def files(folder: Path):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_a_page_comes_of_answers(installed, site):
    talk = Terminal([installed, "new", "advice"], site)
    talk.answer("title: ", "Phones: the first one")
    talk.answer("path [advice/phones-the-first-one.md]: ", "")
    talk.answer("audience: ", "parent")
    talk.answer("audience: ", "parents")
    talk.answer("summary: ", "What to set up together.")
    talk.wait_for("]: ")
    assert re.search(r"review_by \[\d{4}-\d\d-\d\d]: $", talk.shown)
    talk.press("\n")
    talk.answer("owner [The web team]: ", "")
    talk.answer("sources, label: ", "Us")
    talk.answer("sources, url: ", "")
    talk.answer("sources, date: ", "")
    talk.answer("sources, label: ", "")
    assert talk.close() == 0
    assert "'parent' is not an audience\n  hint: did you mean 'parents'?" in talk.shown
    fields = core_yaml.front_matter((site / "Content/advice/phones-the-first-one.md").read_text())
    assert fields["title"] == "Phones: the first one" and fields["audience"] == ["parents"]
    assert fields["sources"] == [{"label": "Us"}] and fields["draft"] is True
    check = subprocess.run([installed, "check", "--drafts"], cwd=site, capture_output=True, text=True)
    assert check.returncode == 0 and check.stderr == ""


@pytest.mark.parametrize("key, status", [("\x04", 2), ("\x03", -signal.SIGINT)])
def test_a_dialogue_that_is_broken_off_makes_nothing(installed, site, key, status):
    before = files(site)
    talk = Terminal([installed, "new", "advice"], site)
    talk.answer("title: ", "Title")
    talk.wait_for("]: ")
    talk.press(key)
    assert talk.close() == status
    assert files(site) == before


def test_a_title_that_is_given_asks_nothing(installed, site):
    talk = Terminal([installed, "new", "advice", "advice/a", "--title", "A"], site)
    assert talk.close() == 0
    assert talk.shown == "Made Content/advice/a.md, a draft to fill in\n"


@pytest.mark.parametrize("more", [[], ["--drafts"]])
def test_a_new_site_has_nothing_to_mend(installed, site, more):
    check = subprocess.run([installed, "check", *more], cwd=site, capture_output=True, text=True)
    assert check.returncode == 0
    assert re.fullmatch(r"Checked \d+ pages in .* s; no errors, no warnings\n", check.stdout)


def test_the_files_of_a_new_site_are_content_that_is_right_as_it_stands(program, tmp_path):
    shutil.copytree(ROOT / "Documentation/starter", tmp_path / "starter")
    (tmp_path / "starter/Themes").symlink_to(ROOT / "Themes")
    command = [program, "check", "--source", tmp_path / "starter", "--now", "2026-11-26"]
    check = subprocess.run(command, capture_output=True, text=True)
    assert check.returncode == 0 and check.stdout.endswith("no errors, no warnings\n")


def test_a_new_site_has_the_numbers_of_the_real_one():
    both = [
        core_yaml.load((ROOT / content / "data/helplines.yml").read_text("utf-8"))
        for content in ["Documentation/starter/Content", "Content"]
    ]
    assert "emergency" in both[0]
    for name, helpline in both[0].items():
        assert helpline == both[1][name]


WALK = "From an empty folder to a published page"


def walk():
    """The steps of the walk: commands to type, and files to write."""
    guide = (ROOT / "Documentation/editor-guide.md").read_text("utf-8")
    text = guide.split(f"## {WALK}\n")[1].split("## See what you write\n")[0]
    steps = re.findall(r"^(`{3,4})(console|markdown)\n(.*?)^\1$", text, re.DOTALL | re.MULTILINE)
    assert [kind for _, kind, _ in steps].count("markdown") == 1 and len(steps) == 5
    return steps


def test_the_walk_of_the_guide_leads_to_a_published_page(installed, tmp_path):
    path = f"PATH={installed.parent}:/usr/bin:/bin"
    folder, opened = tmp_path, None
    for _, kind, block in walk():
        if kind == "markdown":
            assert opened and opened.is_file()
            opened.write_text(block, "utf-8")
            continue
        for command in block.splitlines():
            if command.startswith("cd "):
                folder = folder / command.removeprefix("cd ")
                continue
            if "serve" in command:  # it ends only with Ctrl-C; test_serve.py follows it
                continue
            run = subprocess.run(
                ["env", path, "sh", "-c", command], cwd=folder, capture_output=True, text=True
            )
            assert run.returncode == 0, run.stderr
            assert run.stderr == ""
            made = re.match(r"Made (Content/\S+),", run.stdout)
            opened = folder / made[1] if made else opened
    page = folder / "Public/advice/first-phone/index.html"
    assert "<h1>A first phone</h1>" in re.sub(r"<h1[^>]*>\s*", "<h1>", page.read_text("utf-8"))
    assert "A first phone" in (folder / "Public/advice/index.html").read_text("utf-8")


class Editor:
    """Somebody who does what a chapter of the guide says, to the word."""

    def __init__(self, installed, site, day="2026-11-26"):
        self.installed, self.content, self.day = installed, site / "Content", day

    def run(self, *arguments):
        return subprocess.run(
            [self.installed, *arguments, "--now", self.day],
            cwd=self.content.parent, capture_output=True, text=True,
        )

    def check(self):
        done = self.run("check")
        assert done.returncode == 0 and done.stderr == "", done.stderr
        assert done.stdout.endswith("no errors, no warnings\n")

    def follow(self, title):
        """Types each 'signpost new', and writes what stands in frames into the file that was made, or that the frame names."""
        guide = (ROOT / "Documentation/editor-guide.md").read_text("utf-8")
        chapter = guide.split(f"## {title}\n")[1].split("\n## ")[0]
        step = r"`(signpost new [^`\n]+)`|^ *```(yaml|markdown)(?: (\S+))?\n(.*?)^ *```$"
        for command, kind, name, frame in re.findall(step, chapter, re.DOTALL | re.MULTILINE):
            if command:
                made = self.run(*command.split()[1:])
                assert made.returncode == 0, made.stderr
                last = re.match(r"Made Content/(\S+),", made.stdout)[1]
            else:
                self.write(kind, self.content / (name or last), textwrap.dedent(frame))

    def write(self, kind, path, frame):
        if path.suffix == ".yml":
            path.parent.mkdir(exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(frame)
            return
        _, fields, text = path.read_text("utf-8").split("---\n", 2)
        if kind == "yaml":
            fields = frame
        else:
            text = frame if "Write the page here." in text else text + "\n" + frame
        path.write_text(f"---\n{fields}---\n{text}", "utf-8")

    def finish(self, name, **fields):
        """The page without what it was made with, and no draft any more."""
        path = self.content / name
        text = path.read_text("utf-8").replace("draft: true\n", "")
        text = text.replace("To be written", "Our own words").replace("Write the page here.", "Come along.")
        for field, value in fields.items():
            line = f"{field}: {value}\n"
            text, count = re.subn(rf"^{field}: .*\n", line, text, flags=re.MULTILINE)
            text = text if count else text.replace("type:", line + "type:", 1)
        path.write_text(text, "utf-8")


def test_the_first_page_of_the_guide_has_nothing_to_mend(installed, site):
    editor = Editor(installed, site)
    editor.follow("Your first page")
    assert "draft: true" in (site / "Content/advice/gift-cards.md").read_text("utf-8")
    editor.finish("advice/gift-cards.md")
    editor.check()
    assert editor.run("build").returncode == 0
    assert "Gift cards" in (site / "Public/topics/scams/index.html").read_text("utf-8")


def test_the_campaign_of_the_guide_waits_for_its_day_without_a_warning(installed, site):
    editor = Editor(installed, site)
    editor.follow("Your first page")
    editor.follow("A campaign from nothing")
    ours = {"summary": "Ten seconds for everybody.", "owner": "The web team"}
    for page in ["advice/gift-cards", "campaigns/stop-and-think/index", "print/poster-stop-and-think"]:
        editor.finish(page + ".md")
    editor.finish("campaigns/stop-and-think/launch.md", published="2027-01-11", **ours)
    ours["summary"] = "An evening at the library."
    editor.finish("campaigns/stop-and-think-evening.md", start="2027-01-13", venue="The library", **ours)
    editor.check()
    plan = editor.run("plan", "--until", "2027-01-20").stdout
    assert plan.count("2027-01-11  appears") == 4 and "2027-01-14  over" in plan
    assert editor.run("build").returncode == 0
    hidden = site / "Public/campaigns/stop-and-think/index.html"
    assert not hidden.exists()
    assert "evening" in (site / "Public/index.html").read_text("utf-8")
    editor.day = "2027-01-12"
    editor.check()
    assert editor.run("build").returncode == 0
    assert "in one pack" in hidden.read_text("utf-8")
    assert (site / "Public/q/pack-20/index.html").exists()


def test_a_page_is_withdrawn_on_the_day_on_which_it_appeared(installed, site):
    editor = Editor(installed, site)
    editor.follow("Your first page")
    editor.finish("advice/gift-cards.md", expires=editor.day)
    editor.check()
    assert editor.run("build").returncode == 0
    assert not (site / "Public/advice/gift-cards").exists()


def test_a_new_page_of_every_type_is_taken_by_its_schema(installed, site):
    with (site / "Content/site.yml").open("a", encoding="utf-8") as settings:
        settings.write("districts: {leeds: Leeds}\n")
    subprocess.run([installed, "schema"], cwd=site, check=True)
    schema = json.loads((site / ".signpost/schema/front-matter.json").read_text("utf-8"))
    guide = subprocess.run([installed, "guide"], cwd=site, capture_output=True, text=True).stdout
    types = [line.split()[0] for line in guide.split("\n\n")[0].splitlines()]
    assert len(types) > 10 and "easy-read" in types
    for kind in types:
        command = [installed, "new", kind, f"pages/{kind}", "--title", "2026: a title"]
        subprocess.run(command, cwd=site, check=True)
        page = (site / f"Content/pages/{kind}.md").read_text("utf-8")
        errors = Draft7Validator(schema).iter_errors(core_yaml.front_matter(page))
        assert [error.message for error in errors] == [], kind
