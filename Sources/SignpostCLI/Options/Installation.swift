import Foundation

/// What lies beside the program when it was installed.
enum Installation {
    /// The folder of themes that belongs to the program, whether or not it is there.
    static var themes: String? { folder("Themes") }

    /// The files of a new site, whether or not they are there.
    static var starter: String? { folder("starter") }

    /// `/usr/local/bin/signpost` has its themes in `/usr/local/share/signpost/Themes`.
    static func folder(_ name: String, of program: String) -> String {
        URL(filePath: program).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "share/signpost/" + name).path
    }

    private static func folder(_ name: String) -> String? {
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        return folder(name, of: program.path)
    }
}
