"""Every lesson plan says what an adult does when a child tells them something."""

import pytest


BOX = 'class="box child-tells"'


@pytest.fixture(scope="module")
def lessons(website):
    return [page for page in website.pages if "lesson" in page.document.body_class.split()]


def test_there_are_lessons(lessons):
    assert lessons, "No page has the layout of a lesson."


def test_every_lesson_says_what_to_do_when_a_child_tells(lessons):
    bare = [page.address for page in lessons if BOX not in page.file.read_text(encoding="utf-8")]
    if bare:
        remedy = "Add the line ::if-a-child-tells-you{page=... danger=emergency} to:"
        pytest.fail("\n".join([remedy, *bare]), pytrace=False)
