import Foundation
import Signpost

/// A whole site to begin with, copied from what was installed with the program.
struct NewSite {
    /// As somebody wrote it.
    private let folder: String
    private let starter: String

    /// Refuses a folder that has something in it; `starter` is where the files lie that were installed, if they were.
    init(_ folder: String, from starter: String?) throws(Diagnostic) {
        var isFolder: ObjCBool = false
        let there = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
            !isFolder.boolValue || !there.isEmpty
        {
            throw .place(folder, isFolder.boolValue ? "is not empty" : "is a file")
        }
        guard let starter, FileManager.default.fileExists(atPath: starter) else {
            throw .noStarter(starter ?? "starter")
        }
        self.folder = folder
        // Nothing would be found below a link.
        self.starter = URL(filePath: starter).resolvingSymlinksInPath().path
    }

    /// Copies every file; the pages want to be read again in a year from `today`, not from when they were written.
    func make(reviewBy: CalendarDate) throws(Diagnostic) {
        do {
            for name in try FileManager.default.subpathsOfDirectory(atPath: starter).sorted() {
                let source = URL(filePath: starter + "/" + name)
                let isFolder = try source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory
                if isFolder == true { continue }
                let target = URL(filePath: folder + "/" + name)
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                let bytes = try Data(contentsOf: source)
                let isPage = name.hasSuffix(".md") && name.hasPrefix("Content/")
                let text = isPage ? Self.dated(bytes, reviewBy) : bytes
                try text.write(to: target, options: .withoutOverwriting)
            }
        } catch {
            throw .place(folder, "cannot be written to")
        }
    }

    private static func dated(_ page: Data, _ day: CalendarDate) -> Data {
        let lines = String(decoding: page, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("review_by: ") ? "review_by: \(day.iso)" : $0 }
        return Data(lines.joined(separator: "\n").utf8)
    }
}

extension Diagnostic {
    fileprivate static func place(_ folder: String, _ flaw: String) -> Self {
        Diagnostic(
            id: "new-site-place",
            at: Place(file: folder),
            "'\(folder)' \(flaw)",
            hint: "name a folder that is not there yet, such as my-site"
        )
    }

    fileprivate static func noStarter(_ path: String) -> Self {
        Diagnostic(
            id: "new-site-starter",
            at: Place(file: path),
            "the files of a new site are not there",
            hint: "they come with the installed program: 'make install' puts them beside it"
        )
    }
}
