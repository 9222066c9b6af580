private import Foundation

/// A program of the computer that is started for one task.
public struct Program: Sendable {
    /// The absolute path.
    public let path: String

    /// Takes the program at a path.
    public init(path: String) {
        self.path = path
    }

    /// The first of some names that is in one of the folders, as `PATH` lists them; nil when none is.
    ///
    /// A name with a slash is a path, and needs no folder.
    public static func find(_ names: [String], in folders: String) -> Program? {
        for name in names {
            let places =
                name.contains("/") ? [name] : folders.split(separator: ":").map { "\($0)/\(name)" }
            for path in places where isProgram(path) { return Program(path: path) }
        }
        return nil
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return isThere && !isFolder.boolValue && access(path, X_OK) == 0
    }
}

/// Why a program did not do its task.
public enum ProgramFailure: Error, Hashable, Sendable {
    /// It cannot be started.
    case unstartable(String)
    /// It took too long and was stopped.
    case tooSlow(Duration)
    /// It ended with a status other than 0; the last thing it said.
    case failed(status: String, complaint: String)
    /// It ended well, but there is no file.
    case madeNothing
    /// There is a PDF, but no picture of its first side; the last thing that the other program said.
    case madeNoPicture(complaint: String)
    /// The numbers in its contents move the pages that they are of, however often it is printed.
    case neverSettled
    /// It printed without having asked for the page.
    case neverOpened
    /// What it made is no whole PDF, or has no tags.
    case flawed(PDFFlaw)
}
