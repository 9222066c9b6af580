"""A good page and what can be wrong with it: each check has a page here that it must catch."""

import hashlib
from pathlib import Path

ORIGIN = "https://signpost.example"
GOOD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>TITLE - Signpost</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://signpost.example/ADDRESS/">
<link rel="stylesheet" href="/good.css">
</head>
<body>
<a class="skip" href="#content">Skip to the main content</a>
<header><a href="/">Get help now</a>
<nav aria-label="Main menu"><a href="/">The way home</a></nav></header>
<main id="content">
<h1>TITLE</h1>
<p>Words for TITLE.</p>
</main>
<aside class="help-panel" aria-label="Help"><h2>Who can help</h2><p>Call us.</p></aside>
<footer><a href="/">Signpost</a></footer>
</body>
</html>
"""
REDIRECT = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Moved</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=/">
<link rel="canonical" href="https://signpost.example/"></head>
<body><main><h1>Moved</h1><p><a href="/">https://signpost.example/</a></p></main></body></html>
"""
# Letters that no compression makes much shorter.
NOISE = "".join(hashlib.sha256(bytes([n // 256, n % 256])).hexdigest() for n in range(600))
FILES = {
    "good.css": "a { display: inline-block; padding: 1rem }"
    "a:focus-visible, button:focus-visible { outline: 3px solid }"
    ".tight { block-size: 1.2em; line-height: 1.2; overflow: hidden }"
    ".tiny { padding: 0; border: 0; font-size: 8px } .low { padding: 6px }"
    ".ringless:focus-visible { outline: none }"
    ".lid { position: fixed; inset-inline: 0; inset-block-end: 0; block-size: 45vh; background: #fff }"
    "@media (forced-colors: active)"
    "{ .pale { forced-color-adjust: none; color: #ddd; background: #fff } }"
    "@media print { nav, .skip { display: none } } .wide { inline-size: 50rem }"
    ".faint { color: #bbb; background: #fff }"
    ".skip.lost { position: absolute; inset-inline-start: -99rem }"
    "@media (prefers-color-scheme: dark) { .dim { color: #222; background: #111 } }"
    "@media print { .loud nav, .loud .skip { display: block } .loud h1 { display: none } }",
    "shows.js": "document.querySelector('main').append('Only scripts say this.')",
    "stores.js": "document.cookie = 'seen=1'; localStorage.setItem('seen', '1')",
    "circle.js": "document.querySelector('footer a')"
    ".addEventListener('focus', () => document.querySelector('nav a').focus())",
    "late.js": "new PerformanceObserver(() => { document.body.style.paddingTop = '99px' })"
    ".observe({ type: 'paint', buffered: true })",
    "heavy.js": "// " + NOISE,
    "throws.js": "throw new Error('boom')",
}
MAIN = "<p>Words for TITLE.</p>"
HELP = GOOD[GOOD.index("<aside") : GOOD.index("<footer")]

# check: [(name of the page, what the good page has, what the bad one has, what is said)]
FAULTS = {
    "axe finds no violation": [
        ("no-alt", MAIN, '<img src="/no.svg">', "image-alt"),
        ("faint", MAIN, '<p class="faint">Faint words</p>', "1280 px, light: color-contrast"),
        ("dim", MAIN, '<p class="dim">Dim words</p>', "dark: color-contrast"),
        (
            "folded",
            MAIN,
            "<details><summary>More</summary><button></button></details>",
            "button-name",
        ),
    ],
    "nothing scrolls sideways": [
        ("wide", MAIN, '<p class="wide">Wide words</p>', "320 px, light: p.wide"),
    ],
    "no other host is asked": [
        (
            "spied",
            MAIN,
            '<img alt="" src="https://spy.example/dot.gif">',
            "https://spy.example/dot.gif",
        ),
    ],
    "no complaint in the console": [
        ("throws", MAIN, '<script src="/throws.js"></script>', "boom"),
        ("styled", MAIN, '<p style="color: red">Red</p>', "Content Security Policy"),
        ("missing-file", MAIN, '<img alt="" src="/gone.svg">', "404 from /gone.svg"),
    ],
    "nothing is stored": [
        ("cookie", MAIN, '<script src="/stores.js"></script>', "cookie 'seen'"),
        ("storage", MAIN, '<script src="/stores.js"></script>', "localStorage 'seen'"),
    ],
    "text spacing loses nothing": [
        ("tight", MAIN, '<p class="tight">Words in a box that cannot grow</p>' * 2, "p.tight"),
    ],
    "targets are large enough": [
        ("tiny", MAIN, '<button class="tiny">Go</button>', "24 wanted"),
        ("low", MAIN, '<p class="way-call"><a class="low" href="/">Call</a></p>', "44 wanted"),
    ],
    "keyboard alone suffices": [
        ("jumps", MAIN, '<a href="/" tabindex="1">Me first</a>', "Tab goes back"),
        ("ringless", MAIN, '<a class="ringless" href="/">Where am I?</a>', "shows no ring"),
        ("lidded", "</footer>", '</footer><div class="lid"></div>', "is hidden when"),
        (
            "circle",
            "</body>",
            '<script src="/circle.js" defer></script></body>',
            "the Tab key never gets out",
        ),
        (
            "unreachable",
            MAIN,
            "<details open><summary tabindex=-1>More</summary></details>",
            "Tab never gets to summary",
        ),
    ],
    "nothing sticky fills the window": [
        ("covered", "</footer>", '</footer><div class="lid"></div>', "45% of the window"),
    ],
    "forced colours keep all words": [
        ("pale", MAIN, '<p class="pale">Pale words</p>', "light: p.pale has a contrast of"),
    ],
    "nothing shifts": [
        ("late", "</head>", '<script src="/late.js" defer></script></head>', "layout shift"),
    ],
    "arrives in one round trip": [
        ("long", MAIN, f"<!-- {NOISE} -->", "HTML and CSS are"),
        ("heavy", "</head>", '<script src="/heavy.js"></script></head>', "scripts are"),
    ],
    "reads the same without scripts": [
        (
            "scripted",
            "</body>",
            '<script src="/shows.js"></script></body>',
            "Only scripts say this",
        ),
    ],
    "skip link works": [
        (
            "no-skip",
            '<a class="skip" href="#content">Skip to the main content</a>',
            "",
            "skips nothing",
        ),
        ("lost-skip", 'class="skip"', 'class="skip lost"', "cannot be seen"),
        ("dead-skip", 'href="#content"', 'href="#contents"', "not in main"),
        ("useless-skip", '<a href="/">Signpost</a>', "Signpost", "Tab goes back to a.skip"),
    ],
    "has a language": [("no-lang", ' lang="en"', "", "no lang")],
    "has one h1": [
        ("no-h1", "<h1>TITLE</h1>", "<h2>TITLE</h2>", "0 h1"),
        ("two-h1", MAIN, "<h1>Again</h1>", "2 h1"),
    ],
    "has one main": [("two-mains", HELP, HELP + "<main></main>", "2 main")],
    "has a title of its own": [
        ("no-title", "TITLE - Signpost", "", "no title"),
        ("a-twin", "<title>TITLE", "<title>Twin", "also the title of /b-twin/"),
        ("b-twin", "<title>TITLE", "<title>Twin", None),
    ],
    "has its canonical address": [
        (
            "no-canonical",
            '<link rel="canonical" href="https://signpost.example/ADDRESS/">',
            "",
            "no canon",
        ),
        ("other-canonical", "example/ADDRESS/", "example/", "says that it is"),
        ("short-canonical", ORIGIN, "", "not a whole address"),
    ],
    "help panel is in its place": [
        ("no-help", HELP, "", "header, main, footer"),
        ("early-help", '<main id="content">', HELP + '<main id="content">', "help panel, main"),
    ],
    "help link comes first": [
        ("late-help", '<header><a href="/">', '<header><a href="/a-twin/">', "/a-twin/")
    ],
    "holds no inline code": [
        ("inline-script", MAIN, "<script>1</script>", "<script>"),
        ("inline-style", "</head>", "<style>p {}</style></head>", "<style>"),
        ("style-attribute", MAIN, '<p style="color: red">Red</p>', "<p style="),
        ("handler", MAIN, '<p onclick="go()">Go</p>', "<p onclick="),
        ("script-link", MAIN, '<a href="javascript:go()">Go</a>', "<a href="),
    ],
    "every link answers": [
        ("dead-link", MAIN, '<a href="/gone/">Gone</a>', "/gone/ answers 404"),
        ("dead-anchor", MAIN, '<a href="/a-twin/#gone">Gone</a>', "no id 'gone'"),
        ("to-redirect", MAIN, '<a href="/moved/">Moved</a>', "only redirects"),
        ("no-slash", MAIN, '<a href="/a-twin">Twin</a>', "answers 301"),
        (
            "dead-source",
            MAIN,
            '<img alt="" srcset="/gone.png 2x" src="/no.svg">',
            "/gone.png answers 404",
        ),
    ],
    "not found page works anywhere": [
        ("404.html", MAIN, '<a href="help/">Help</a>', "help/ is relative"),
        ("404.html", MAIN, '<a href="help/">Help</a>', "may be indexed"),
    ],
    "sitemap lists every page": [("unlisted", "", "", "is not in sitemap.xml")],
}

# redirect: (what stands in the good one, what stands in the bad one, what is said)
BAD_REDIRECTS = {
    "slow": ('content="0;', 'content="5;', "waits 5 seconds"),
    "nowhere": ("url=/", "url=/gone/", "no page"),
    "chained": ("url=/", "url=/moved/", "no page"),
    "indexed": ('<meta name="robots" content="noindex">', "", "may be indexed"),
    "miscalled": (
        'href="https://signpost.example/"',
        'href="https://signpost.example/moved/"',
        "as canonical",
    ),
    "linkless": ('<a href="/">https://signpost.example/</a>', "Gone", "no link"),
}


def write_site(folder: Path):
    """A site of one good home page, one good redirect and all the bad pages."""
    for name, text in FILES.items():
        (folder / name).write_text(text)
    _write(folder, "", GOOD, ("", ""))
    _write(folder, "moved", REDIRECT, ("", ""))
    rows = {row[0]: row[1:3] for rows in FAULTS.values() for row in rows}
    for name, change in rows.items():
        _write(folder, name, GOOD, change)
    for name, (old, new, _) in BAD_REDIRECTS.items():
        _write(folder, name, REDIRECT, (old, new))
    listed = ["", *(name + "/" for name in rows if name not in ("unlisted", "404.html"))]
    urls = "".join(f"<url><loc>{ORIGIN}/{path}</loc></url>" for path in listed)
    (folder / "sitemap.xml").write_text(f"<urlset>{urls}</urlset>")


def _write(folder: Path, name: str, text: str, change: tuple[str, str]):
    old, new = change
    assert old in text, f"{name}: the good page holds no {old!r}"
    text = text.replace(old, new, 1) if old else text
    text = text.replace("/ADDRESS/", f"/{name}/" if name else "/").replace(
        "TITLE", f"Page {name}".strip()
    )
    file = folder / name if "." in name else folder / name / "index.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
