import ArgumentParser
import Foundation
import Signpost

/// Which project, and on which day.
struct ProjectOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder that holds Content and Themes.", valueName: "dir"),
        completion: .directory
    )
    var source = "."

    @Option(
        help: ArgumentHelp(
            "The day to build for, such as 2026-11-23; today in UTC when left out.",
            valueName: "date"
        ),
        transform: Day.read
    )
    var now: CalendarDate?

    func validate() throws {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: source, isDirectory: &isFolder)
        guard !isThere || !isFolder.boolValue else { return }
        throw ValidationError(
            "'\(source)' is \(isThere ? "not a folder" : "not there"); name the folder that holds Content and Themes."
        )
    }

    /// The absolute path of the project's folder.
    var root: String {
        URL(filePath: source, directoryHint: .isDirectory).standardizedFileURL.path
    }

    var today: CalendarDate { now ?? Day.today }

    /// Whether somebody asked for a day that has not come yet.
    var isAhead: Bool { now.map { $0 > Day.today } ?? false }

    /// The project as it is, built on all cores.
    var options: BuildOptions {
        BuildOptions(
            root: root,
            today: today,
            jobs: .cores,
            installedThemes: Installation.themes
        )
    }

    /// A folder of the project as messages name it.
    func folder(_ name: String) -> String {
        if source == "." { return name }
        return source.hasSuffix("/") ? source + name : source + "/" + name
    }
}
