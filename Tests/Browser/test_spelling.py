"""'signpost check --spelling' on the real pages, and on a copy with slips of the pen in it."""

import json
import os
import random
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
# What fingers do, and what people hear.
SLIPS = {
    "because": "becuase",
    "friend": "freind",
    "their": "thier",
    "message": "mesage",
    "picture": "pitcure",
    "someone": "somone",
    "people": "poeple",
    "account": "acount",
    "password": "pasword",
    "website": "webiste",
}


def check(program, folder):
    done = subprocess.run(
        [program, "check", "--spelling", "--format", "json"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout)["diagnostics"]


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "Content", folder / "Content")
    os.symlink(ROOT / "Themes", folder / "Themes")
    return folder


def test_the_words_of_the_site_are_in_the_dictionary_or_in_its_list(program):
    assert check(program, ROOT) == []


def test_slips_are_found_where_they_are_with_the_word_that_was_meant(program, copy):
    chance = random.Random(49)
    planted = {}
    pages = sorted((copy / "Content").rglob("*.md"))
    for word, slip in SLIPS.items():
        place = re.compile(rf"(?m)^([A-Z][^\n`:\[{{(|]*?)\b{word}\b")
        page = chance.choice([page for page in pages if place.search(page.read_text("utf-8"))])
        pages.remove(page)
        text = page.read_text("utf-8")
        at = place.search(text)
        start = at.end() - len(word)
        page.write_text(text[:start] + slip + text[at.end() :], "utf-8")
        line = text.count("\n", 0, start) + 1
        planted[slip] = (str(page.relative_to(copy)), line, start - text.rfind("\n", 0, start))
    found = [one for one in check(program, copy) if one["id"] == "word-spelling"]
    told = {
        one["summary"].split("'")[1]: (one["file"], one["line"], one["column"]) for one in found
    }
    assert told == planted
    for one in found:
        meant = next(word for word, slip in SLIPS.items() if f"'{slip}'" in one["summary"])
        assert f"'{meant}'" in one["hint"]
