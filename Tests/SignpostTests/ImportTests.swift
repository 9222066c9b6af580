import Foundation
import Testing

/// The arrows between the targets, held by a table: SwiftPM lets a target import what it did not declare.
struct ImportTests {
    private static let allowed: [String: Set<String>] = [
        "CCMark": [],
        "CQREncode": [],
        "CommonMark": ["CCMark", "Glibc"],
        "Mustache": [],
        "Signpost": [
            "CQREncode", "CommonMark", "Mustache", "Crypto", "Yams", "Glibc", "Foundation",
            "Synchronization",
        ],
        "Web": ["Subprocess", "SystemPackage"],
        "PDF": ["Foundation", "Subprocess", "SystemPackage"],
        "Preview": [
            "FlyingSocks", "Dispatch", "Foundation", "Glibc", "Synchronization",
        ],
        "Spelling": ["Foundation", "Subprocess", "SystemPackage"],
        "SignpostCLI": [
            "PDF", "Preview", "Spelling", "Web",
            "Signpost", "ArgumentParser", "Dispatch", "Foundation", "Glibc", "Synchronization",
        ],
    ]

    /// What only one file may import, so that the way out of a dependency stays short.
    private static let alone = ["Yams", "Crypto", "CQREncode"]

    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    @Test(arguments: allowed.keys.sorted())
    func `a target imports only what its row allows`(target: String) throws {
        for (file, imports) in try Self.imports(of: target) {
            #expect(Self.allowed[target, default: []].isSuperset(of: imports), "\(file)")
        }
    }

    @Test
    func `every target has a row`() throws {
        let targets = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
        #expect(Set(targets) == Set(Self.allowed.keys))
    }

    @Test(arguments: alone)
    func `a library has one way in`(library: String) throws {
        let files = try Self.imports(of: "Signpost").filter { $0.imports.contains(library) }
        #expect(files.count == 1)
    }

    private static func imports(of target: String) throws -> [(file: String, imports: Set<String>)]
    {
        let folder = sources.appending(path: target)
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try files.filter { $0.hasSuffix(".swift") }.map { file in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let lines = text.matches(of: #/(?m)^(?:@\w+ )?(?:\w+ )?import (\w+)/#)
            return (file, Set(lines.map { String($0.1) }))
        }
    }
}
