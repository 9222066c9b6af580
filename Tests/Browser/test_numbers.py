"""Each number of data/helplines.yml: text and a link that dials it, grouped as in the file, left to right, on every page."""

import re
from pathlib import Path

HELPLINES = Path(__file__).parents[2] / "Content" / "data" / "helplines.yml"
LINKED = r'<a href="(?:tel|sms):(\d+)"><bdi dir="ltr">([\d ]+)</bdi></a>'
# Ways in for people who do not phone are sentences, and may name a number such as 18001 101.
NOTES = r'(?s)<ul class="access">.*?</ul>'


def texts(website, *patterns):
    for pattern in patterns:
        for file in sorted(website.folder.rglob(pattern)):
            yield file.relative_to(website.folder), file.read_text(encoding="utf-8")


def numbers():
    text = HELPLINES.read_text(encoding="utf-8")
    return set(re.findall(r'(?m)^  (?:phone|text): "([\d ]+)"$', text))


def test_every_linked_number_is_one_of_the_file_and_dials_what_it_shows(website):
    known, seen = numbers(), set()
    for name, text in texts(website, "*.html"):
        for dialled, shown in re.findall(LINKED, text):
            assert shown in known, f"{name}: {shown}"
            assert dialled == shown.replace(" ", ""), f"{name}: {shown} dials {dialled}"
            seen.add(shown)
        assert len(re.findall(r'href="(?:tel|sms):', text)) == len(re.findall(LINKED, text)), name
    assert {"999", "101", "0800 1111"} <= seen


def test_no_number_stands_outside_such_a_link(website):
    long = {number for number in numbers() if len(number.replace(" ", "")) > 4}
    assert len(long) > 5
    digits = {number.replace(" ", "") for number in long}
    for name, text in texts(website, "*.html", "feed.xml", "feed.json"):
        rest = re.sub(LINKED, "", re.sub(NOTES, "", text))
        # In any grouping, in words, attributes and the head.
        for run in re.findall(r"\d[\d ]*\d", rest):
            assert run.replace(" ", "") not in digits, f"{name}: {run}"
