import Testing

/// How long files and functions may be, and what may not stand in them; exceptions have a reason.
struct BudgetTests {
    /// A function that is longer than 25 lines, how long it may be, and why.
    private static let exceptions: [String: (lines: Int, reason: String)] = [
        "Mustache/Rendering/Renderer.swift run": (32, "the loop over every instruction"),
        "Signpost/Dressing/Scene.swift schema": (62, "a row for each name that templates may use"),
        "Signpost/Fields/PageFields.swift init": (32, "a line for each field"),
        "Signpost/Rendering/LinkDiagnostics.swift deadLink": (35, "a case for each target"),
        "Signpost/Rendering/LinkDiagnostics.swift deadImage": (38, "a case for each target"),
        "Signpost/Theme/DirectiveSchema.swift init": (31, "a row for each name in templates"),
        "Signpost/YAML/YAMLText+Mistakes.swift diagnostic": (32, "a case for each mistake"),
    ]

    @Test func `no file has more than 250 lines`() throws {
        let sources = try SwiftSource.all(below: "Sources")
        #expect(sources.count > 200)
        #expect(sources.filter { $0.lines.count > 250 }.map(\.path) == [])
    }

    @Test func `a function has at most 25 lines, or a reason to have more`() throws {
        var found: [String: Int] = [:]
        for source in try SwiftSource.all(below: "Sources") {
            for function in source.functions() where function.length > 25 {
                let name = "\(source.path.trimmingPrefix("Sources/")) \(function.name)"
                found[name] = max(function.length, found[name, default: 0])
            }
        }
        for (name, lines) in found.sorted(by: { $0.key < $1.key }) {
            let limit = Self.exceptions[name]?.lines ?? 25
            #expect(lines <= limit, "\(name) has \(lines) lines")
        }
        let unneeded = Set(Self.exceptions.keys).subtracting(found.keys)
        #expect(unneeded.sorted() == [], "these are short enough by now")
    }

    @Test func `only a row for each name may have more than 40 lines`() {
        let long = Self.exceptions.filter { $0.value.lines > 40 }
        #expect(long.keys.sorted() == ["Signpost/Dressing/Scene.swift schema"])
    }

    @Test(arguments: ["fatalError(", "try!", " as! ", "@unchecked Sendable", "nonisolated(unsafe)"])
    func `what may end the program or hide a race has a comment beside it`(word: String) throws {
        for source in try SwiftSource.all(below: "Sources") {
            for (index, line) in source.lines.enumerated() where line.contains(word) {
                let nearby = source.lines[max(0, index - 1)...index]
                let isExplained = nearby.contains { $0.contains("//") }
                #expect(isExplained, "\(source.path):\(index + 1) has no reason for '\(word)'")
            }
        }
    }

    @Test func `the lines of a function are those between its braces`() {
        let text = """
            struct A {
                func one() { two() }
                @inline(never) private static func two(
                    _ body: (Int) -> Int = { $0 },
                ) async throws -> Int {
                    if true {
                        1
                    }
                }
                init<T>(_ t: T) {
                }
                mutating func three()
                    async throws
                {
                    3
                }
                func four()
            }
            """
        let functions = SwiftSource(path: "", text: text).functions()
        #expect(functions.map(\.name) == ["two", "init", "three"])
        #expect(functions.map(\.length) == [3, 0, 1])
    }
}
