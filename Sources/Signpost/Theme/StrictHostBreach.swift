/// What a template asks for and a strict host forbids.
enum StrictHostBreach {
    /// A script in the page itself, or in an attribute of this name.
    case script(String)
    /// A style in the page itself, or in an attribute.
    case style(String)
    /// A file of another host.
    case elsewhere(String)
}

extension Diagnostic {
    static func strictHost(_ breach: StrictHostBreach, at place: Place) -> Self {
        let (summary, hint) =
            switch breach {
            case .script(let name):
                (
                    "'\(name)' is a script inside the page, and a strict host does not run it",
                    "put the script into a file below assets/ and load it with <script src>"
                )
            case .style(let name):
                (
                    "'\(name)' is a style inside the page, and a strict host does not apply it",
                    "give the element a class, and put its style into a sheet below assets/"
                )
            case .elsewhere(let address):
                (
                    "'\(address)' lies on another host, which would see every reader",
                    "put the file below assets/ and write its name, such as {{assets.css.site.css}}"
                )
            }
        return Diagnostic(id: "theme-strict-host", at: place, summary, hint: hint)
    }
}
