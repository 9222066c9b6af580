"""What the pictures of the real site tell those who cannot see them, and that the theme's drawings keep to one hand."""

import html
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ICONS = sorted((ROOT / "Themes/civic/assets/img/icons").glob("*.svg"))
FIGURE = re.compile(r'^::figure\{.*?\balt="([^"]+)"', re.MULTILINE)


def test_a_figures_text_alternative_reaches_the_page(website):
    shown = {plain(alt) for page in website.pages for alt in alternatives(page.file)}
    lost = [
        f"{source.relative_to(ROOT)}: {alt}"
        for source in sorted((ROOT / "Content").rglob("*.md"))
        for alt in FIGURE.findall(source.read_text(encoding="utf-8"))
        if plain(alt) not in shown
    ]
    assert not lost, "\n".join(lost)


def alternatives(file: Path) -> list[str]:
    return re.findall(r'<img [^>]*\balt="([^"]*)"', file.read_text(encoding="utf-8"))


def plain(text: str) -> str:
    return html.unescape(text).replace("’", "'")


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_a_drawing_is_of_the_one_hand(icon):
    svg = icon.read_text(encoding="utf-8")
    assert 'viewBox="-3 -3 126 126" width="120" height="120"' in svg
    assert 'stroke="#14213d" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"' in svg
    assert '<g stroke="#ffffff">' in svg, "it has no white edge for dark grounds"
    for forbidden in ("<text", "<image", "Gradient", "<filter", "style=", "opacity"):
        assert forbidden not in svg
