import Foundation

/// A file of our own, read as text.
struct SwiftSource: Sendable {
    /// The path from the project's root, such as `Sources/Signpost/Build.swift`.
    let path: String
    let lines: [Substring]

    init(path: String, text: String) {
        self.path = path
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        self.lines = lines.last == "" ? lines.dropLast() : lines
    }

    /// Every Swift file below a folder of the project, in path order.
    static func all(below folder: String) throws -> [SwiftSource] {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let names = try FileManager.default.subpathsOfDirectory(
            atPath: root.appending(path: folder).resolvingSymlinksInPath().path
        )
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let path = folder + "/" + name
            let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            return SwiftSource(path: path, text: text)
        }
    }
}

extension SwiftSource {
    /// A function or initializer and the lines between its braces.
    struct Function: Equatable {
        let name: String
        let length: Int
    }

    /// Every function whose braces stand on lines of their own; those on one line are short enough.
    func functions() -> [Function] {
        lines.indices.compactMap { start in
            guard
                let match = lines[start].firstMatch(
                    of: #/^( *)(?:@?\w+(?:\(\w+\))? )*(?:func (\S+?)|(init|deinit))[(<?! ]/#
                ),
                let opening = opening(of: start, indentation: match.1)
            else { return nil }
            let closing = lines[opening...].dropFirst().firstIndex { $0.hasPrefix(match.1 + "}") }
            guard let closing else { return nil }
            let name = String(match.2 ?? match.3 ?? "")
            return Function(name: name, length: closing - opening - 1)
        }
    }

    /// The line that ends with the brace of the function's body, if there is one.
    private func opening(of start: Int, indentation: Substring) -> Int? {
        for index in start..<lines.count {
            let line = lines[index]
            let isOutermost = line.hasPrefix(indentation + ")") || line == indentation + "{"
            if line.hasSuffix("{"), index == start || isOutermost { return index }
            let isInside = line.hasPrefix(indentation + " ") || isOutermost
            if index > start, !isInside { return nil }
        }
        return nil
    }
}
