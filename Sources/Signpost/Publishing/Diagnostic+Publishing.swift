extension Diagnostic {
    static let oldSiteStays = "nothing was published and the old site is still in place"

    /// A system call that failed while the site was being written.
    static func writing(_ path: String, _ failure: SystemFailure) -> Self {
        Self(
            id: failure.isFull ? "output-full" : "output-failed",
            at: Place(file: path),
            "'\(path)' cannot be written: \(failure.words)",
            hint: failure.isFull
                ? "\(oldSiteStays): free some space and build again"
                : "\(oldSiteStays): mend this and build again"
        )
    }

    static func outputPath(_ path: String, _ failure: SystemFailure) -> Self {
        Self(
            id: "output-unusable",
            at: Place(file: path),
            "the output folder '\(path)' cannot be reached: \(failure.words)",
            hint: "name a folder, or a place where one can be made"
        )
    }

    static func outputLeadsNowhere(_ path: String) -> Self {
        Self(
            id: "output-unusable",
            at: Place(file: path),
            "the output folder '\(path)' is a symbolic link that leads nowhere",
            hint: "make the folder that it leads to, or delete the link"
        )
    }

    static func outputContains(_ path: String, _ precious: String, _ example: String) -> Self {
        Self(
            id: "output-unsafe",
            at: Place(file: path),
            "the output folder '\(path)' is or contains '\(precious)', and must be a folder of its own",
            hint: "name a folder that holds nothing else, such as '\(example)'"
        )
    }

    static func outputInside(_ path: String, _ source: String, _ example: String) -> Self {
        Self(
            id: "output-inside-content",
            at: Place(file: path),
            "the output folder '\(path)' is '\(source)' or lies inside it, and would be read as a source",
            hint: "name a folder beside '\(source)', such as '\(example)'"
        )
    }

    static func outputNotFolder(_ name: String) -> Self {
        Self(
            id: "output-not-folder",
            at: Place(file: name),
            "'\(name)' is a file, and a folder of that name is needed",
            hint: "move the file away, or name another output folder"
        )
    }

    static func outputReadOnly(_ name: String) -> Self {
        Self(
            id: "output-read-only",
            at: Place(file: name),
            "the output folder '\(name)' is read-only",
            hint: "\(oldSiteStays): allow writing to it, or name another output folder"
        )
    }

    static func outputMounted(_ name: String) -> Self {
        Self(
            id: "output-mounted",
            at: Place(file: name),
            "'\(name)' is a disk of its own, and a site is published by exchanging folders on one disk",
            hint: "name a folder inside '\(name)' as the output folder"
        )
    }

    static func outputLocked(_ name: String, by holder: String) -> Self {
        Self(
            id: "output-locked",
            at: Place(file: name),
            "another build\(holder) is publishing to '\(name)'",
            hint: "wait until it has finished, then build again"
        )
    }

    static func sentTwice(_ path: OutputPath) -> Self {
        Self(
            id: "output-twice",
            at: Place(file: path.text),
            "two files of the site are called '\(path.text)'",
            hint: "this is a defect of Signpost: please report it; nothing was published"
        )
    }

    static func fileAndFolder(_ path: OutputPath) -> Self {
        Self(
            id: "output-clash",
            at: Place(file: path.text),
            "a part of '\(path.text)' is both a file and a folder of the site",
            hint: "give one of the two pages another 'slug'"
        )
    }

    /// Files that no build made stand where the site needs to put its own.
    static func outputTaken(_ paths: [String], in name: String) -> Self {
        Self(
            id: "output-taken",
            at: Place(file: name + "/" + (paths.first ?? "")),
            "the site makes \(listed(paths)), but '\(name)' holds \(paths.count == 1 ? "one" : "some") that no build made",
            hint:
                "\(oldSiteStays): move what you want to keep out of '\(name)', delete the rest, and build again"
        )
    }

    static func carriedOver(_ paths: [String], in name: String) -> Self {
        Self(
            .warning,
            id: "output-carried-over",
            at: Place(file: name),
            "no build made \(listed(paths)) in '\(name)'; carried over to the new site",
            hint: "put it into Content if it belongs to the site, otherwise delete it"
        )
    }

    static func withoutExchange(_ name: String) -> Self {
        Self(
            .warning,
            id: "output-two-steps",
            at: Place(file: name),
            "this disk cannot exchange two folders at once, so '\(name)' was missing for a moment",
            hint:
                "publish to a disk with ext4, XFS, Btrfs or tmpfs if nobody may ever meet that moment"
        )
    }

    static func leftBehind(_ folder: String, _ failure: SystemFailure) -> Self {
        Self(
            .warning,
            id: "output-left-behind",
            at: Place(file: folder),
            "the new site is in place, but the old one in '\(folder)' could not be deleted: \(failure.words)",
            hint: "delete '\(folder)' by hand; the next build tries it as well"
        )
    }

    private static func listed(_ paths: [String]) -> String {
        let shown = paths.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
        return paths.count > 5 ? shown + " and \(paths.count - 5) more" : shown
    }
}
