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
        ("plain-words", "data/plain-words.yml"),
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
        ({"reading_age": "nine"}, ("reading_age", "pattern")),
        ({"draft": "yes"}, ("draft", "enum")),
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


@pytest.mark.parametrize("right", [
    {"title": 2026}, {"slug": 2026}, {"extra": {"any": [1]}}, {"image": {"src": "a.svg", "alt": ""}},
    {"draft": "true"}, {"reading_age": "9"},
])
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


def test_a_form_of_a_content_system_has_the_fields_of_the_type(program, tmp_path):
    command = [program, "schema", "--source", ROOT, "--output", tmp_path / "schema"]
    subprocess.run(command + ["--cms", tmp_path / "admin" / "config.yml"], check=True)
    config = core_yaml.load((tmp_path / "admin" / "config.yml").read_text("utf-8"))
    collections = {(one["folder"], one["filter"]["value"]): one for one in config["collections"]}
    assert len({one["name"] for one in config["collections"]}) == len(collections) > 20
    fields = {field["name"]: field for field in collections["Content/advice", "advice"]["fields"]}
    assert fields["title"]["required"] and not fields["mood"]["required"]
    assert "grooming" in fields["topics"]["options"] and fields["topics"]["multiple"]
    assert fields["review_by"]["widget"] == "datetime" and not fields["review_by"]["time_format"]
    assert fields["type"] == {"name": "type", "widget": "hidden", "default": "advice"}
    assert fields["draft"]["default"] is True
    assert fields["sensitive"]["options"] == ["true", "false"]
    assert fields["body"]["modes"] == ["raw"]


def test_every_page_has_a_form(program, tmp_path):
    command = [program, "schema", "--source", ROOT, "--output", tmp_path / "schema"]
    subprocess.run(command + ["--cms", tmp_path / "config.yml"], check=True)
    config = core_yaml.load((tmp_path / "config.yml").read_text("utf-8"))
    forms = {(one["folder"], one["filter"]["value"]): one for one in config["collections"]}
    for page in written("**/*.md"):
        fields = core_yaml.front_matter(page.read_text("utf-8"))
        form = forms[str(page.parent.relative_to(ROOT)), fields["type"]]
        names = {field["name"] for field in form["fields"]}
        # Forms hold no tables of names that an editor thinks of.
        assert set(fields) - {"extra", "exceptions"} <= names, page


def test_visual_studio_code_is_told_of_every_schema_for_yaml(program, tmp_path):
    (tmp_path / "Content").symlink_to(ROOT / "Content")
    (tmp_path / "Themes").symlink_to(ROOT / "Themes")
    command = [program, "schema", "--source", tmp_path, "--vscode"]
    subprocess.run(command, check=True)
    settings = json.loads((tmp_path / ".vscode/settings.json").read_text("utf-8"))
    for schema, pattern in settings["yaml.schemas"].items():
        assert (tmp_path / schema).is_file()
        assert list(tmp_path.glob(pattern)), pattern
    extensions = json.loads((tmp_path / ".vscode/extensions.json").read_text("utf-8"))
    assert "redhat.vscode-yaml" in extensions["recommendations"]
    subprocess.run(command, check=True)  # again, for there may be new words
    (tmp_path / ".vscode/settings.json").write_text("{}")
    refused = subprocess.run(command, capture_output=True, text=True)
    assert refused.returncode == 2 and "[schema-settings]" in refused.stderr
    assert (tmp_path / ".vscode/settings.json").read_text() == "{}"


def test_the_same_site_gives_the_same_bytes(program, tmp_path):
    for name in ["one", "two"]:
        command = [program, "schema", "--source", ROOT, "--output", tmp_path / name]
        subprocess.run(command, check=True, env={"LC_ALL": "C" if name == "one" else "de_DE.UTF-8"})
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()
