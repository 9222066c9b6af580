"""A sheet that nobody went over in time says so on each of its sides, and fills no more sides for that."""

import pytest

from sheets import print_sheets

WARNING = "This print may be out of date"
# Each hides another part of its head: a sheet of one side, a letter, one card several times, cards of several sides.
OLD = {"old-sheet": 1, "old-letter": 1, "old-copies": 1, "old-cards": 2}


def texts(browser, printed, name: str) -> list[str]:
    [sheet] = print_sheets(browser, printed, [(f"/print/{name}/", "sheet A4 portrait pt-14")])
    return sheet.texts


@pytest.mark.parametrize("name", OLD)
def test_an_old_sheet_warns_on_each_side(name, browser, printed):
    assert [WARNING in text for text in texts(browser, printed, name)] == [True] * OLD[name]


def test_a_sheet_within_its_time_warns_of_nothing(browser, printed):
    assert [WARNING in text for text in texts(browser, printed, "sheet")] == [False]
