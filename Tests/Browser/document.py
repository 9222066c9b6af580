"""What the source of a page says, before any browser has touched it."""

from html.parser import HTMLParser
from pathlib import Path

VOID = set("area base br col embed hr img input link meta source track wbr".split())
URL_ATTRIBUTES = {"href", "src", "poster", "action", "data", "cite"}


class Document(HTMLParser):
    """The facts of one HTML text that the checks ask for."""

    def __init__(self, text: str):
        super().__init__()
        self.language = self.canonical = self.refresh = None
        self.title, self.robots = "", ""
        self.counts: dict[str, int] = {}
        self.ids: set[str] = set()
        self.urls: list[str] = []
        self.landmarks: list[str] = []  # the children of body, by name
        self.links: list[tuple[str, str]] = []  # (class, address) of every <a>
        self.inline_code: list[str] = []
        self.stylesheets: list[str] = []
        self.scripts: list[str] = []
        self.body_class = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()

    @classmethod
    def reading(cls, file: Path) -> "Document":
        return cls(file.read_text(encoding="utf-8"))

    @property
    def may_be_indexed(self) -> bool:
        return "noindex" not in self.robots

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if "id" in attributes:
            self.ids.add(attributes["id"])
        self._note_head(tag, attributes)
        self._note_addresses(tag, attributes)
        self._note_inline_code(tag, attributes)
        if self._open == ["html", "body"]:
            is_help = "help-panel" in attributes.get("class", "").split()
            self.landmarks.append("help panel" if is_help else tag)
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data):
        if self._open == ["html", "head", "title"]:
            self.title += data

    def _note_head(self, tag, attributes):
        if tag == "html":
            self.language = attributes.get("lang")
        elif tag == "body":
            self.body_class = attributes.get("class", "")
        elif tag == "link" and attributes.get("rel") == "canonical":
            self.canonical = attributes.get("href")
        elif tag == "meta" and attributes.get("name") == "robots":
            self.robots = attributes.get("content", "")
        elif tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            self.refresh = attributes.get("content", "")

    def _note_addresses(self, tag, attributes):
        if tag == "link" and attributes.get("rel") == "stylesheet":
            self.stylesheets.append(attributes.get("href", ""))
        if tag == "script" and "src" in attributes:
            self.scripts.append(attributes["src"])
        self.urls += [value for name, value in attributes.items() if name in URL_ATTRIBUTES]
        for candidate in attributes.get("srcset", "").split(","):
            self.urls += candidate.split()[:1]
        if tag == "a" and "href" in attributes:
            self.links.append((attributes.get("class", ""), attributes["href"]))

    def _note_inline_code(self, tag, attributes):
        kind = attributes.get("type", "")
        if tag == "style":
            self.inline_code.append("<style>")
        if tag == "script" and "src" not in attributes and not kind.endswith("json"):
            self.inline_code.append("<script>")
        for name, value in attributes.items():
            if name == "style" or name.startswith("on"):
                self.inline_code.append(f'<{tag} {name}="{value}">')
            elif value.strip().lower().startswith("javascript:"):
                self.inline_code.append(f'<{tag} {name}="{value}">')
