"""Writes one invented site twice, word for word the same: once for Signpost and once for Hugo.

The same number and seed give the same bytes. A page holds 2 to 6 KB of CommonMark: headings,
paragraphs, lists, nested lists, quotes, emphasis, links to other pages, a table on every fifth
page and code on every fiftieth.
"""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

SECTIONS = {
    "monsters": "Web monsters",
    "sending": "Before you send",
    "first-phone": "A first phone",
    "advice": "Advice",
    "signs": "Signs of harm",
    "work": "At work",
    "school": "In school",
    "news": "News",
    "families": "Families",
    "telling": "Telling someone",
}
AUDIENCES = {
    "pupils": "Pupils",
    "teenagers": "Teenagers",
    "carers": "Parents and carers",
    "staff": "School staff",
    "traders": "Small businesses",
    "retired": "Retired people",
}
TOPICS = {
    word: word.replace("-", " ").capitalize()
    for word in (
        "abuse accounts backups banks games gossip hoaxes links money passwords pictures pressure "
        "shops strangers updates wi-fi"
    ).split()
}
WHO = """a friend, a bank, a stranger, the shop, your school, a seller, an officer, your team, a bully,
a robot"""
DOES = """asks for, copies, sells, hides, loses, shares, locks, checks, reports, forgets, steals,
repairs"""
WHAT = """your password, an old phone, the family computer, a private picture, the wrong link,
your savings, a new game, every message, the home router, a fake prize, your school account,
a video call, the online shop, your name"""
WHEN = """late at night, before breakfast, without a word, in a hurry, on the bus, after the update,
during a lesson, for the second time, from a public place, because nobody looked, while you sleep,
as a dare"""
WHO, DOES, WHAT, WHEN = (re.split(r",\s+", words) for words in (WHO, DOES, WHAT, WHEN))
HEADS = "Stop Look Ask Wait Tell Keep Check Block Save Talk".split()


@dataclass(frozen=True)
class Link:
    section: str
    slug: str


class Writer:
    """Draws words, always in the same order for the same seed."""

    def __init__(self, count: int, seed: int):
        self.draw = random.Random(seed)
        sections = list(SECTIONS)
        self.links = [
            Link(sections[number % len(sections)], f"{self._word()}-{number}")
            for number in range(count)
        ]

    def _word(self) -> str:
        return self.draw.choice(WHAT).split()[-1]

    def clause(self) -> str:
        draw = self.draw
        return f"{draw.choice(WHO)} {draw.choice(DOES)} {draw.choice(WHAT)}"

    def sentence(self) -> str:
        text = f"{self.clause()} {self.draw.choice(WHEN)}"
        if self.draw.random() < 0.35:
            text += f", and {self.clause()}"
        mark = self.draw.random()
        if mark < 0.2:
            left, right = ("**", "**") if mark < 0.1 else ("*", "*") if mark < 0.17 else ("`", "`")
            words = text.split()
            at = self.draw.randrange(1, len(words))
            bare = words[at].rstrip(",")
            words[at] = left + bare + right + words[at][len(bare) :]
            text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def plain(self, limit: int) -> str:
        return self.clause().capitalize()[:limit]

    def paragraph(self) -> str:
        text = " ".join(self.sentence() for _ in range(self.draw.randint(4, 7)))
        if self.draw.random() < 0.5:
            link = self.draw.choice(self.links)
            text += f" Read [{link.slug.replace('-', ' ')}](../{link.section}/{link.slug}.md) next."
        return text

    def block(self) -> str:
        kind = self.draw.random()
        if kind < 0.4:
            return "\n".join(f"- {self.sentence()}" for _ in range(self.draw.randint(3, 6)))
        if kind < 0.6:
            return "\n".join(f"{n}. {self.sentence()}\n   - {self.sentence()}" for n in (1, 2, 3))
        if kind < 0.75:
            return f"> {self.sentence()}"
        return f"### {self.plain(50)}\n\n{self.paragraph()}"

    def body(self, number: int) -> str:
        parts = [self.paragraph()]
        for _ in range(self.draw.randint(3, 5)):
            parts += [
                f"## {self.draw.choice(HEADS)}: {self.clause()}",
                self.paragraph(),
                self.block(),
            ]
        if number % 5 == 0:
            rows = [
                f"| {self.plain(40)} | {self.draw.randint(1, 999)} | {self.clause()} |"
                for _ in range(5)
            ]
            parts.append(
                "\n".join(["| Risk | Reports | What happens |", "| --- | ---: | --- |", *rows])
            )
        if number % 50 == 0:
            parts.append("\n".join(["```", *(self.clause() for _ in range(4)), "```"]))
        return "\n\n".join(parts) + f"\n\n{last_words(number)}\n"


def last_words(number: int) -> str:
    """The end of each page's text, by which a race can tell that the page is whole."""
    return f"This is the end of page {number}."


def write(count: int, signpost: Path, hugo: Path, seed: int = 1829) -> list[Link]:
    """Fills Content/ of a Signpost project and content/ of a Hugo project; returns the pages in order."""
    writer = Writer(count, seed)
    content, hugo_content = signpost / "Content", hugo / "content"
    for section, title in SECTIONS.items():
        summary = f"Everything about: {title.lower()}."
        common = {"title": title}
        ours = {
            "summary": summary,
            "type": "section",
            "review_by": "2030-01-01",
            "owner": "Web team",
        }
        _write(content / section / "index.md", common | ours, "")
        _write(hugo_content / section / "_index.md", common | {"description": summary}, "")
    home = {"title": "Home", "summary": "A site to measure.", "type": "page"}
    _write(content / "index.md", home, "Welcome.\n")
    _write(
        hugo_content / "_index.md",
        {"title": "Home", "description": "A site to measure."},
        "Welcome.\n",
    )
    for number, link in enumerate(writer.links):
        _write_page(writer, number, content / link.section, hugo_content / link.section, link.slug)
    return writer.links


def _write_page(writer: Writer, number: int, content: Path, hugo_content: Path, slug: str):
    draw = writer.draw
    title, summary = (
        f"{writer.plain(60)} {number}",
        f"{writer.sentence()}".replace("*", "").replace("`", ""),
    )
    date = f"20{draw.randint(14, 25)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
    terms = {
        "audience": [draw.choice(list(AUDIENCES))],
        "topics": sorted(draw.sample(list(TOPICS), draw.randint(1, 3))),
    }
    body = writer.body(number)
    ours = {
        "summary": summary[:160],
        "type": "advice",
        "published": date,
        "review_by": "2030-01-01",
    }
    _write(content / f"{slug}.md", {"title": title} | ours | {"owner": "Web team"} | terms, body)
    theirs = {
        "description": summary[:160],
        "date": date,
        "review_by": "2030-01-01",
        "owner": "Web team",
    }
    _write(hugo_content / f"{slug}.md", {"title": title} | theirs | terms, body)


def _write(file: Path, fields: dict, body: str):
    file.parent.mkdir(parents=True, exist_ok=True)
    unquoted = ("date", "published", "review_by")
    lines = [
        f"{name}: {value if name in unquoted else json.dumps(value)}"
        for name, value in fields.items()
    ]
    file.write_text("\n".join(["---", *lines, "---", "", body]))
