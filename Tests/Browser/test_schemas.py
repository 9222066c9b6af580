"""The schemas that 'signpost schema' writes take what the build takes, and refuse what an editor gets wrong."""

import json
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft7Validator, FormatChecker

import core_yaml

ROOT = Path(__file__).parent.parent.parent
PAGE = {
    "title": "Strong passwords",
    "summary": "Three random words.",
    "type": "advice",
    "audience": ["parents"],
    "topics": ["passwords"],
    "review_by": "2027-05-23",
    "owner": "Cyber crime prevention",
    "sources": [{"label": "Us", "url": "https://example.org/"}],
}
SHEET = PAGE | {"type": "sheet", "code": "MFM-03", "paper": "A4", "sides": 1}


@pytest.fixture(scope="session")
def schemas(program, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    subprocess.run([program, "schema", "--source", ROOT, "--output", folder], check=True)
    found = {file.stem: json.loads(file.read_text("utf-8")) for file in folder.iterdir()}
    for schema in found.values():
        Draft7Validator.check_schema(schema)
    return found


def faults(schema, value):
    """Where a value is refused, and by which word of the schema."""
    errors = Draft7Validator(schema, format_checker=FormatChecker()).iter_errors(value)
    found = []
    for error in errors:
        found.append(("/".join(map(str, error.absolute_path)), error.validator))
    return sorted(found)


def written(pattern: str):
    files = sorted((ROOT / "Content").glob(pattern))
    assert files, f"there is no {pattern} in Content"
    return files


def test_every_page_is_taken(schemas):
    pages = written("**/*.md")
    found = {
        str(page): faults(schemas["front-matter"], core_yaml.front_matter(page.read_text("utf-8")))
        for page in pages
    }
    assert {page: errors for page, errors in found.items() if errors} == {}


@pytest.mark.parametrize(
    "name, pattern",
    [
        ("site", "site.yml"),
        ("pack", "packs/*.yml"),
        ("figures", "data/figures/*.yml"),
        ("helplines", "data/helplines.yml"),
        ("help-panels", "data/help-panels.yml"),
        ("synonyms", "data/synonyms.yml"),
        ("crisis-words", "data/crisis-words.yml"),
        ("printed-codes", "data/printed-codes.yml"),
        ("accessibility", "data/accessibility.yml"),
    ],
)
def test_every_other_file_is_taken(schemas, name, pattern):
    for file in written(pattern):
        assert faults(schemas[name], core_yaml.load(file.read_text("utf-8"))) == [], file


@pytest.mark.parametrize(
    "wrong, fault",
    [
        ({"audiance": ["parents"]}, ("", "additionalProperties")),
        ({"headline": "Stop"}, ("", "additionalProperties")),
        ({"audience": ["aliens"]}, ("audience/0", "enum")),
        ({"audience": "parents"}, ("audience", "type")),
        ({"audience": ["parents", "parents"]}, ("audience", "uniqueItems")),
        ({"topics": ["password"]}, ("topics/0", "enum")),
        ({"mood": "gloomy"}, ("mood", "enum")),
        ({"help": "nobody"}, ("help", "enum")),
        ({"districts": ["york"]}, ("districts/0", "enum")),
        ({"review_by": "2027-02-30"}, ("review_by", "format")),
        ({"review_by": "23/05/2027"}, ("review_by", "pattern")),
        ({"reading_age": 4}, ("reading_age", "minimum")),
        ({"reading_age": "nine"}, ("reading_age", "type")),
        ({"draft": "yes"}, ("draft", "type")),
        ({"title": None}, ("title", "type")),
        ({"title": ""}, ("title", "minLength")),
        ({"title": "x" * 121}, ("title", "maxLength")),
        ({"sources": []}, ("sources", "minItems")),
        ({"sources": [{"url": "https://example.org/"}]}, ("sources/0", "required")),
        ({"sources": [{"label": "Us", "url": "example.org"}]}, ("sources/0/url", "pattern")),
        ({"sources": [{"label": "Us", "link": "https://example.org/"}]},
         ("sources/0", "additionalProperties")),
        ({"slug": "My Page"}, ("slug", "pattern")),
        ({"aliases": ["old/page"]}, ("aliases/0", "pattern")),
        ({"related": ["passwords.html"]}, ("related/0", "pattern")),
        ({"image": {"src": "a.svg"}}, ("image", "required")),
        ({"share_image": "/share.png"}, ("share_image", "pattern")),
        ({"type": "advise"}, ("type", "enum")),
    ],
)
def test_a_mistake_in_front_matter_is_refused(schemas, wrong, fault):
    assert fault in faults(schemas["front-matter"], PAGE | wrong)


@pytest.mark.parametrize(
    "wrong, fault",
    [
        ({"code": "mfm-03"}, ("code", "pattern")),
        ({"paper": "A7"}, ("paper", "enum")),
        ({"per_page": 3}, ("per_page", "enum")),
        ({"key_action": "Go"}, ("", "additionalProperties")),
    ],
)
def test_each_type_has_its_own_fields(schemas, wrong, fault):
    assert faults(schemas["front-matter"], SHEET | wrong) == [fault]


@pytest.mark.parametrize("right", [{"title": 2026}, {"slug": 2026}, {"extra": {"any": [1]}}, {"image": {"src": "a.svg", "alt": ""}}])
def test_what_the_build_takes_is_not_refused(schemas, right):
    assert faults(schemas["front-matter"], PAGE | right) == []
    assert faults(schemas["front-matter"], SHEET | {"per_page": 4, "min_pt": "28"}) == []


@pytest.mark.parametrize(
    "name, value, fault",
    [
        ("site", {"name": "x", "description": "y"}, ("", "required")),
        ("site", {"name": "x", "description": "y", "address": "https://a.example", "colour": "red"},
         ("", "additionalProperties")),
        ("help-panels", {"a": {"title": "x", "helplines": ["nobody"]}}, ("a/helplines/0", "enum")),
        ("help-panels", {"A B": {"title": "x", "helplines": ["emergency"]}}, ("", "pattern")),
        ("helplines", {"a": {"name": "x"}}, ("a", "required")),
        ("crisis-words", {"a": {"words": ["x"], "help": "nobody"}}, ("a/help", "enum")),
        ("printed-codes", [{"code": "A-1"}], ("0", "required")),
        ("pack", {"title": "x"}, ("", "required")),
        ("figures", {"rows": [{"unit": "incidents"}]}, ("", "anyOf")),
        ("figures", {"rows": [], "share": {}}, ("", "additionalProperties")),
        ("figures", {"shared": {"units": "incidents"}, "rows": [{}]},
         ("shared", "additionalProperties")),
    ],
)
def test_a_mistake_in_another_file_is_refused(schemas, name, value, fault):
    assert fault in faults(schemas[name], value)


def test_the_same_site_gives_the_same_bytes(program, tmp_path):
    for name in ["one", "two"]:
        command = [program, "schema", "--source", ROOT, "--output", tmp_path / name]
        subprocess.run(command, check=True, env={"LC_ALL": "C" if name == "one" else "de_DE.UTF-8"})
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()
