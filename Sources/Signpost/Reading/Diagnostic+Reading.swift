/// What can be wrong with a symbolic link.
enum LinkFault {
    case outside(String)
    case loop, circle, broken, nested
}

extension Diagnostic {
    static func missingFolder(_ name: String, _ failure: SystemFailure) -> Self {
        Self(
            id: "source-missing",
            at: Place(file: name),
            "the folder '\(name)' cannot be read: \(failure.words)",
            hint: name == "Content"
                ? "start in the folder that holds '\(name)', or name that folder with --source"
                : "put the folder of the theme there, and give yourself the right to read it"
        )
    }

    static func unreadable(_ file: String, _ failure: SystemFailure) -> Self {
        let (id, words, hint) =
            switch failure {
            case .changed:
                ("source-changed", "changed while it was being read", "save it and build again")
            case .notAFile:
                ("source-kind", "is neither a file nor a folder", "take it out of this folder")
            case .tooLarge: tooBig(file)
            default:
                (
                    "source-unreadable", "cannot be read: \(failure.words)",
                    failure == .badName
                        ? "rename what is in it, best with small letters, digits and dashes"
                        : "give yourself the right to read it, or take it out of this folder"
                )
            }
        return Self(id: id, at: Place(file: file), "'\(file)' \(words)", hint: hint)
    }

    private static func tooBig(_ file: String) -> (id: String, words: String, hint: String) {
        let isText = SourceFile.readExtensions.contains(SourcePath(file).fileExtension)
        return (
            id: "source-too-big",
            isText ? "is larger than any text" : "is larger than \(FileBytes.limit >> 20) MB",
            isText
                ? "take it out, or split it into several files"
                : "make it smaller, or take it out: on a slow line readers would wait for minutes"
        )
    }

    static func unusable(_ name: EntryName, in folder: String) -> Self {
        let flaw = name.text.flatMap(SourceName.flaw) ?? "is not written in UTF-8"
        return Self(
            id: "source-name",
            at: Place(file: folder + "/" + name.shown),
            "the name '\(name.shown)' \(flaw) and cannot become an address",
            hint: "rename it, best with small letters, digits and dashes"
        )
    }

    static func folderNamedLikePage(_ folder: String) -> Self {
        Self(
            id: "source-name",
            at: Place(file: folder),
            "'\(folder)' is a folder, but its name ends like that of a page",
            hint: "rename the folder without '.md'"
        )
    }

    static func twins(_ first: String, _ second: String, at file: String) -> Self {
        let isAccent = first == second
        return Self(
            id: "source-name",
            at: Place(file: file),
            isAccent
                ? "two files are named '\(first)'; only the way their accents are stored differs"
                : "'\(first)' and '\(second)' differ only in capital letters",
            hint: "rename one of them: many disks and web servers take them for the same file"
        )
    }

    static func leftover(_ file: String) -> Self {
        Self(
            .warning,
            id: "source-leftover",
            at: Place(file: file),
            "'\(file)' looks like something an editor left behind and is not published",
            hint: "delete it, or rename it if it belongs to the site"
        )
    }

    static func link(_ file: String, _ fault: LinkFault) -> Self {
        let copy = "put a copy of the file or folder in its place"
        let (id, words, hint): (String, String, String) =
            switch fault {
            case .outside(let root): ("source-link-outside", "leads out of '\(root)'", copy)
            case .loop: ("source-link-loop", "leads to a folder that it is in itself", "delete it")
            case .circle:
                ("source-link-loop", "leads in a circle", "put the file in its place, or delete it")
            case .broken:
                ("source-link-broken", "leads nowhere", "put the file in its place, or delete it")
            case .nested: ("source-link-nested", "is reached through another link", copy)
            }
        return Self(
            id: id,
            at: Place(file: file),
            "the symbolic link '\(file)' \(words)",
            hint: hint
        )
    }
}
