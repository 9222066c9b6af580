/// Directives that take every kind of attribute, and what such attributes may name.
enum ProbeTheme {
    static let files = [
        "Themes/plain/directives/probe.mustache": "",
        "Themes/plain/directives/probe.yml": """
        form: [leaf]
        help: Takes one attribute of each kind.
        example: "::probe"
        label: optional
        attributes:
          number: {kind: number, help: A number.}
          flag: {kind: flag, help: A flag.}
          day: {kind: date, help: A day.}
          size: {kind: choice, of: [big, small], help: A size.}
          line: {kind: helpline, help: A helpline.}
          panel: {kind: help-panel, help: A panel.}
          to: {kind: page, help: A page.}
          src: {kind: image, help: A picture.}
          sign: {kind: icon, help: A drawing.}
        """,
        "Themes/plain/directives/must.mustache": "",
        "Themes/plain/directives/must.yml": """
        form: [inline, leaf]
        help: Takes what must be there.
        example: ":must[words]{id=a}"
        label: optional
        attributes:
          id: {kind: text, required: true, help: Say who.}
        """,
        "Themes/plain/directives/called.mustache": "",
        "Themes/plain/directives/called.yml": """
        form: [leaf]
        help: Needs words.
        example: "::called[words]"
        label: required
        """,
        "Content/data/helplines.yml": """
        a: {name: A, for: All, email: a@b.org, verify_by: 2030-01-01, source: A, confidence: H}
        """,
        "Content/data/help-panels.yml": "b: {title: B, helplines: [a]}",
        "Content/used.md": TestSite.page("Used", body: "![a](dot.svg)\n\n:must{id=a}"),
        "Content/dot.svg": "<svg viewBox='0 0 4 4'/>",
        "Themes/plain/assets/img/icons/phone.svg": "<svg viewBox='0 0 4 4'/>",
        "Themes/plain/assets/img/icons/lock.svg": "<svg viewBox='0 0 4 4'/>",
    ]
}
