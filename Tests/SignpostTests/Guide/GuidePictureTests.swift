import Foundation
import Testing

@testable import Signpost

/// The pictures of the editor's guide: there is one for each directive, none is left over, and none is heavy.
struct GuidePictureTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Documentation")

    private static let files = try? FileManager.default.subpathsOfDirectory(
        atPath: folder.appending(path: "pictures").path
    ).filter { $0.hasSuffix(".png") }

    @Test
    func `every directive has its picture, and no picture has no directive`() throws {
        let theme = Self.folder.deletingLastPathComponent().appending(path: "Themes/civic")
        let declarations = try FileManager.default.contentsOfDirectory(
            atPath: theme.appending(path: "directives").path
        ).filter { $0.hasSuffix(".yml") }
        let pictures = try #require(Self.files).filter { $0.hasPrefix("directives/") }
        #expect(
            Set(pictures) == Set(declarations.map { "directives/\($0.dropLast(4)).png" }),
            "make guide-pictures takes them anew"
        )
    }

    @Test
    func `the guide shows every picture, and says what is seen`() throws {
        let guide = try GuidePage("editor-guide.md").text
        let shown = guide.matches(of: #/!\[(.*)\]\(pictures/(.+\.png)\)/#)
        #expect(Set(shown.map { String($0.2) }) == Set(try #require(Self.files)))
        for picture in shown {
            #expect(picture.1.split(separator: " ").count >= 5, "\(picture.2)")
            #expect(picture.1.count <= 150, "\(picture.2)")
        }
    }

    @Test
    func `a picture is at most 800 pixels wide, and all are light`() throws {
        var bytes = 0
        for file in try #require(Self.files) {
            let data = try Data(contentsOf: Self.folder.appending(path: "pictures/\(file)"))
            bytes += data.count
            // The width stands in the first block of a PNG.
            let width = data[16..<20].reduce(0) { $0 << 8 | Int($1) }
            #expect((1...800).contains(width), "\(file)")
        }
        #expect(bytes <= 1_500_000)
    }
}
