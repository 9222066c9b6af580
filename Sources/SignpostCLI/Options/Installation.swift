import Foundation

/// What lies beside the program when it was installed.
enum Installation {
    /// The folder of themes that belongs to the program, whether or not it is there.
    static var themes: String? {
        guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        return themes(of: program.path)
    }

    /// `/usr/local/bin/signpost` has its themes in `/usr/local/share/signpost/Themes`.
    static func themes(of program: String) -> String {
        URL(filePath: program).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "share/signpost/Themes").path
    }
}
