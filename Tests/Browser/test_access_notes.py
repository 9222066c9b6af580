"""The sentences below a helpline, on other ways in: a number in them stays in one piece, from left to right."""

import re

NOTES = re.compile(r'(?s)<ul class="access">(.*?)</ul>')
ISOLATED = re.compile(r'<bdi dir="ltr">([^<]*)</bdi>')


def notes(website):
    for page in website.pages:
        for found in NOTES.findall(page.file.read_text(encoding="utf-8")):
            yield page.address, found


def test_every_number_of_a_note_is_isolated(website):
    seen = set()
    for address, note in notes(website):
        seen.update(ISOLATED.findall(note))
        rest = ISOLATED.sub("", note)
        assert not re.search(r"(?<![\w£])\d", rest), f"{address}: {rest}"
    assert "18001 101" in seen
