import Foundation
import Glibc
import Testing

@testable import Preview

/// Which changes are noticed.
struct WatchedFoldersTests {
    private static func watching(
        _ check: (_ root: URL, _ isNoticed: () -> Bool) throws -> Void
    ) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        for name in ["Content/deep", "Themes", "Public"] {
            try make(root.appending(path: name))
        }
        try write("Content/page.md", in: root)
        let folders = try WatchedFolders(["Content", "Themes"], in: root.path)
        // The system tells of what happened before a program goes on.
        try check(root) { folders.takeEvents() }
    }

    private static func make(_ folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private static func write(_ path: String, in root: URL) throws {
        try Data("Words.".utf8).write(to: root.appending(path: path))
    }

    @Test(arguments: ["Content/page.md", "Content/deep/new.md", "Themes/theme.yml"])
    func `a saved file is`(path: String) throws {
        try Self.watching { root, isNoticed in
            #expect(!isNoticed())
            try Self.write(path, in: root)
            #expect(isNoticed())
            #expect(!isNoticed())
        }
    }

    @Test func `a file that is renamed or deleted is`() throws {
        try Self.watching { root, isNoticed in
            let (old, new) = (
                root.appending(path: "Content/page.md"), root.appending(path: "Content/b.md")
            )
            try FileManager.default.moveItem(at: old, to: new)
            #expect(isNoticed())
            try FileManager.default.removeItem(at: new)
            #expect(isNoticed())
        }
    }

    @Test func `a file in a folder that is new or was moved is`() throws {
        try Self.watching { root, isNoticed in
            try Self.make(root.appending(path: "Content/new/er"))
            #expect(isNoticed())
            try Self.write("Content/new/er/page.md", in: root)
            #expect(isNoticed())
            let (old, new) = (
                root.appending(path: "Content/new"), root.appending(path: "Content/other")
            )
            try FileManager.default.moveItem(at: old, to: new)
            #expect(isNoticed())
            try Self.write("Content/other/er/page.md", in: root)
            #expect(isNoticed())
        }
    }

    @Test func `a folder that takes the place of a watched one is`() throws {
        try Self.watching { root, isNoticed in
            let content = root.appending(path: "Content")
            try FileManager.default.moveItem(at: content, to: root.appending(path: "Old"))
            try Self.make(content)
            #expect(isNoticed())
            try Self.write("Content/page.md", in: root)
            #expect(isNoticed())
        }
    }

    @Test(arguments: ["Public/index.html", "notes.txt", "Content/.page.md.swp"])
    func `what is none of the site's sources is not`(path: String) throws {
        try Self.watching { root, isNoticed in
            try Self.write(path, in: root)
            #expect(!isNoticed())
        }
    }

    @Test func `links in a circle are followed once`() throws {
        try Self.watching { root, isNoticed in
            let link = root.appending(path: "Content/deep/round")
            try FileManager.default.createSymbolicLink(
                at: link,
                withDestinationURL: root.appending(path: "Content")
            )
            #expect(isNoticed())
            let again = try WatchedFolders(["Content"], in: root.path)
            try Self.write("Content/page.md", in: root)
            #expect(again.takeEvents())
        }
    }
}

/// More happens than the system keeps for whoever watches.
struct WatchOverflowTests {
    /// A folder is made below a watched one, and the event that tells so gets lost.
    private static func losing(
        _ lose: (WatchedFolders, _ content: URL) throws -> Void,
        _ check: (WatchedFolders, _ change: () throws -> Void) throws -> Void
    ) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        let content = root.appending(path: "Content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        let folders = try WatchedFolders(["Content"], in: root.path)
        try lose(folders, content)
        let lost = content.appending(path: "lost/deep")
        try FileManager.default.createDirectory(at: lost, withIntermediateDirectories: true)
        try check(folders) { try Data("Words.".utf8).write(to: lost.appending(path: "page.md")) }
    }

    private static func drain(_ folders: WatchedFolders) {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while read(folders.descriptor, &bytes, bytes.count) > 0 {}
    }

    /// What Linux writes when its queue is full: no folder, no name.
    private static let overflow: [UInt8] = {
        let head = [UInt32(bitPattern: -1), UInt32(IN_Q_OVERFLOW), 0, 0]
        return head.withUnsafeBytes { Array($0) }
    }()

    @Test func `a folder whose event was lost is watched after an overflow`() throws {
        try Self.losing({ _, _ in }) { folders, change in
            Self.drain(folders)
            try change()
            // Nobody could know of it.
            #expect(!folders.takeEvents())
            #expect(Self.overflow.withUnsafeBytes { folders.take(WatchEvents($0)) })
            try change()
            #expect(folders.takeEvents())
        }
    }

    @Test func `an overflow among other events is seen`() throws {
        try Self.losing({ _, _ in }) { folders, change in
            Self.drain(folders)
            // An event of a folder that is not watched, with a name of 16 bytes, comes first.
            let other: [UInt8] =
                [UInt32(77), UInt32(IN_CREATE), 0, 16].withUnsafeBytes { Array($0) }
                + Array("page.md".utf8) + [UInt8](repeating: 0, count: 9)
            #expect((other + Self.overflow).withUnsafeBytes { folders.take(WatchEvents($0)) })
            try change()
            #expect(folders.takeEvents())
        }
    }

    /// One file that goes to and fro makes two events each time, and two of them never become one.
    @Test func `more changes than Linux keeps are told, and all that is there then is watched`()
        throws
    {
        try Self.losing({ _, content in
            let (a, b) = (content.path + "/a.md", content.path + "/b.md")
            try Data("Words.".utf8).write(to: URL(filePath: a))
            for _ in 0..<10_000 {
                rename(a, b)
                rename(b, a)
            }
        }) { folders, change in
            #expect(folders.takeEvents())
            #expect(!folders.takeEvents())
            try change()
            #expect(folders.takeEvents())
        }
    }
}

/// Changes as somebody waits for them.
struct FolderWatchTests {
    @Test func `several changes at once are told as one burst`() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        let content = root.appending(path: "Content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        var bursts = try FolderWatch(["Content"], in: root.path).bursts.makeAsyncIterator()
        for round in 0..<3 {
            for file in 0..<5 {
                try Data("\(round)".utf8).write(to: content.appending(path: "\(file).md"))
            }
            #expect(await bursts.next() != nil)
        }
    }
}
