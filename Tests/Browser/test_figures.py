"""Charts, the timeline and quizzes, as they are seen, heard, printed and worked with the keyboard."""

import re
import shutil
import subprocess
from collections import Counter

import pytest


STATISTICS = "/about/key-statistics/"
QUIZ = "/schools/quiz-online-safety/"


@pytest.fixture
def tab(browser, base):
    """Opens a page of the site in a browser of its own."""
    contexts = []

    def open_tab(address: str, **options):
        contexts.append(browser.new_context(**options))
        tab = contexts[-1].new_page()
        tab.goto(base + address)
        return tab

    yield open_tab
    for context in contexts:
        context.close()


def printed(tab) -> list[str]:
    """The words of each sheet of paper."""
    run = subprocess.run(
        [shutil.which("pdftotext"), "-", "-"],
        input=tab.pdf(format="A4"),
        capture_output=True,
        check=True,
    )
    sheets = run.stdout.decode("utf-8").split("\f")
    return [re.sub(r"\s+", " ", sheet).strip() for sheet in sheets if sheet.strip()]


def test_a_chart_has_a_name_and_its_table(tab):
    page = tab(STATISTICS)
    charts = page.locator("figure.chart")
    assert charts.count() >= 3
    for chart in charts.all():
        title = chart.locator(".chart-title").inner_text()
        assert chart.get_by_role("img", name=f"Chart: {title}", exact=True).count() == 1
        drawn = chart.locator(".chart-value").all_inner_texts()
        written = chart.locator("tbody td").all_inner_texts()
        assert drawn == written != []
        assert chart.locator("tbody th[scope=row]").count() == len(written)


def test_a_bar_is_as_long_as_its_number(tab):
    page = tab(STATISTICS)
    for chart in page.locator("figure.chart").all():
        numbers = [
            int(text.replace(",", "")) for text in chart.locator(".chart-value").all_inner_texts()
        ]
        widths = [bar.bounding_box()["width"] for bar in chart.locator("svg.bar").all()]
        scale = max(widths) / max(numbers)
        for number, width in zip(numbers, widths, strict=True):
            assert abs(number * scale - width) <= 1, f"{number} is {width} px wide"


def test_the_words_of_a_chart_are_never_small(tab):
    page = tab(STATISTICS, viewport={"width": 320, "height": 640})
    sizes = page.evaluate(
        "[...document.querySelectorAll('.chart *')].filter(e => e.innerText)"
        ".map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 14


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_the_bars(tab, scheme):
    page = tab(STATISTICS, forced_colors="active", color_scheme=scheme)
    shown = page.evaluate(
        "[...document.querySelectorAll('svg.bar rect')].map(bar => [getComputedStyle(bar).fill,"
        " getComputedStyle(bar.closest('.chart-picture')).backgroundColor])"
    )
    assert shown
    assert all(fill != ground for fill, ground in shown)


def test_paper_has_every_chart_and_table(tab):
    page = tab(STATISTICS)
    shown = Counter(" ".join(page.locator(".chart, .figures, .body > .table").all_inner_texts()).split())
    assert shown["4,999"] >= 2
    missing = shown - Counter(" ".join(printed(page)).split())
    assert not missing


def test_a_quiz_is_worked_with_the_keyboard_and_without_script(tab):
    page = tab(QUIZ, java_script_enabled=False)
    first = page.locator(".answer").first
    assert not first.locator(".answer-words").is_visible()
    first.locator("summary").focus()
    page.keyboard.press("Enter")
    assert first.locator(".answer-words").is_visible()
    assert page.locator(".answer[open]").count() == 1
    page.keyboard.press("Enter")
    assert not first.locator(".answer-words").is_visible()


def test_a_quiz_keeps_nothing(tab):
    page = tab(QUIZ)
    for summary in page.locator(".answer summary").all():
        summary.click()
    page.reload()
    assert page.locator(".answer[open]").count() == 0
    assert page.context.cookies() == []


@pytest.mark.parametrize("address", [QUIZ, "/schools/quiz-young-people/"])
@pytest.mark.parametrize("opened", [False, True])
def test_answers_are_printed_whole_and_apart_from_the_questions(tab, address, opened):
    page = tab(address)
    if opened:
        page.locator(".answer summary").first.click()
    questions = page.locator(".question-words").all_text_contents()
    answers = page.locator(".answer-words").all_text_contents()
    reasons = page.locator(".answer-words + p").all_text_contents()
    assert len(questions) == len(answers) == len(reasons) >= 8
    sheets = printed(page)
    [start] = [number for number, words in enumerate(sheets) if "Answers, for the adult" in words]
    before, after = " ".join(sheets[:start]), " ".join(sheets[start:])
    assert all(question in before for question in questions)
    for number, (answer, reason) in enumerate(zip(answers, reasons, strict=True), 1):
        assert f"{number}. {answer}" in after
        assert f"{number}. {answer}" not in before
        assert reason.split(".")[0] in after


def test_the_years_of_the_timeline_are_headings(tab):
    page = tab("/about/what-we-did/")
    years = page.locator(".timeline h2").all_inner_texts()
    assert years == ["2014", "2015", "2016", "2017", "2018"]
    assert page.locator(".timeline h2 + ul").count() == len(years)
