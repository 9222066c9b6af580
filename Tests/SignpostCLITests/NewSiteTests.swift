import Foundation
import Signpost
import Testing

@testable import SignpostCLI

struct NewSiteTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let starter = root.appending(path: "Documentation/starter").path

    @Test(arguments: ["site", "deep/in/site", "empty"])
    func `every file is copied, and pages are to be read again on the day that is given`(
        name: String
    ) throws {
        try Project.with { project in
            let folder = project.path + "/" + name
            try FileManager.default.createDirectory(
                atPath: project.path + "/empty",
                withIntermediateDirectories: true
            )
            let day = try #require(CalendarDate("2031-02-03"))
            try NewSite(folder, from: Self.starter).make(reviewBy: day)
            let names = try FileManager.default.subpathsOfDirectory(atPath: Self.starter)
            #expect(
                try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
                    == names.sorted()
            )
            let home = try String(contentsOfFile: folder + "/Content/index.md", encoding: .utf8)
            #expect(home.contains("\nreview_by: 2031-02-03\n"))
            let (old, new) = try Self.texts("Content/data/helplines.yml", folder)
            #expect(old == new)
            #expect(try Self.texts(".gitignore", folder).0.contains("/Public/\n"))
        }
    }

    @Test func `the files may lie behind a link`() throws {
        try Project.with { project in
            let link = project.path + "/installed"
            try FileManager.default.createSymbolicLink(
                atPath: link,
                withDestinationPath: Self.starter
            )
            let day = try #require(CalendarDate("2031-02-03"))
            try NewSite(project.path + "/site", from: link).make(reviewBy: day)
            let names = try FileManager.default.subpathsOfDirectory(atPath: project.path + "/site")
            #expect(names.contains("Content/index.md"))
        }
    }

    @Test(arguments: [("Content", "is not empty"), ("Content/site.yml", "is a file")])
    func `a place where something is already is refused`(name: String, flaw: String) throws {
        try Project.with { project in
            let before = try project.everything()
            let path = project.path + "/" + name
            let problem = #expect(throws: Diagnostic.self) {
                try NewSite(path, from: Self.starter)
            }
            #expect(problem?.id == "new-site-place")
            #expect(problem?.summary == "'\(path)' \(flaw)")
            #expect(problem?.hint == "name a folder that is not there yet, such as my-site")
            #expect(try project.everything() == before)
        }
    }

    @Test
    func `a place where nothing can be written is refused`() throws {
        try Project.with(["file": ""]) { project in
            let day = try #require(CalendarDate("2031-02-03"))
            let site = try NewSite(project.path + "/file/site", from: Self.starter)
            let problem = #expect(throws: Diagnostic.self) { try site.make(reviewBy: day) }
            #expect(problem?.summary == "'\(project.path)/file/site' cannot be written to")
        }
    }

    @Test(arguments: [["new", "site"], ["new", "site", ""]])
    func `a folder without a name is wrong usage, and not the top of the disk`(
        arguments: [String]
    ) throws {
        try Project.with { project in
            let outcome = try project.run(arguments)
            #expect(outcome.status == 2)
            #expect(outcome.errors.hasPrefix("Error: Name the folder of the new site"))
        }
    }

    @Test
    func `a program without the files of a new site says how to get them`() throws {
        try Project.with { project in
            let outcome = try project.run("new", "site", "x")
            #expect(outcome.status == 2)
            #expect(
                outcome.errors.contains("the files of a new site are not there [new-site-starter]")
            )
            #expect(!FileManager.default.fileExists(atPath: project.path + "/x"))
        }
    }

    private static func texts(_ name: String, _ folder: String) throws -> (String, String) {
        let old = try String(contentsOfFile: starter + "/" + name, encoding: .utf8)
        return (old, try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
    }
}
