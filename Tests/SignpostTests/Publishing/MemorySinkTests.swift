import Testing

@testable import Signpost

struct MemorySinkTests {
    @Test func `a site is kept in memory, copies with their bytes`() async throws {
        try await Sandbox.with { box in
            try box.write("drawing", to: "Content/a.svg")
            let memory = MemorySink()
            try memory.sink.write(OutputFile("index.html", "home"))
            try memory.sink.write(
                OutputFile(
                    path: OutputPath("a.svg"),
                    content: .copy(of: box.absolute("Content/a.svg"), size: 7)
                )
            )
            let files = try memory.files()
            #expect(files[try OutputPath("index.html")] == Array("home".utf8))
            #expect(files[try OutputPath("a.svg")] == Array("drawing".utf8))
            #expect(files.count == 2)
        }
    }

    @Test func `several tasks may write at once`() async throws {
        let memory = MemorySink()
        await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<500 {
                group.addTask { try memory.sink.write(OutputFile("\(number)", "\(number)")) }
            }
        }
        #expect(try memory.files().count == 500)
    }

    @Test func `a path sent twice is a defect`() async throws {
        let memory = MemorySink()
        try memory.sink.write(OutputFile("index.html", "one"))
        try memory.sink.write(OutputFile("index.html", "two"))
        let problem = try await diagnostic { _ = try memory.files() }
        #expect(problem.id == "output-twice")
        #expect(problem.summary == "two files of the site are called 'index.html'")
    }

    @Test func `what could not be kept is not forgotten`() async throws {
        let memory = MemorySink()
        let gone = OutputFile(
            path: try OutputPath("a.jpg"),
            content: .copy(of: "/nowhere/a.jpg", size: 1)
        )
        #expect(throws: Diagnostic.self) { try memory.sink.write(gone) }
        let problem = try await diagnostic { _ = try memory.files() }
        #expect(problem.summary == "'/nowhere/a.jpg' cannot be read: it is not there")
    }
}
