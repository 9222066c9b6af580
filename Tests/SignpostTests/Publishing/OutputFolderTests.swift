import Testing

@testable import Signpost

/// Which folders a site is never published to.
struct OutputFolderTests {
    @Test(arguments: [
        "", ".", "Content", "Content/out", "Content/deep/er", "Themes", "..", "/", "link",
    ])
    func `a folder that holds or is read by the build is refused`(output: String) async throws {
        try await Sandbox.with { box in
            try box.makeFolder("Content/deep")
            try box.makeFolder("Themes")
            try box.link("link", to: "Content")
            let before = try box.tree(".")
            let path = output.hasPrefix("/") ? output : box.path + "/" + output
            let problem = try await diagnostic {
                _ = try OutputFolder(
                    path,
                    project: box.path,
                    sources: [box.absolute("Content"), box.absolute("Themes")]
                )
            }
            #expect(["output-unsafe", "output-inside-content"].contains(problem.id))
            #expect(try box.tree(".") == before)
        }
    }

    @Test func `the home folder is refused`() async throws {
        try await Sandbox.with { box in
            try box.makeFolder("home/project")
            for output in ["home", "."] {
                let problem = try await diagnostic {
                    _ = try OutputFolder(
                        box.absolute(output),
                        project: box.absolute("other"),
                        sources: [],
                        home: box.absolute("home")
                    )
                }
                #expect(problem.id == "output-unsafe")
            }
        }
    }

    @Test func `a file of that name is refused`() async throws {
        try await Sandbox.with { box in
            try box.write("a file", to: "Public")
            let problem = try await diagnostic { try await box.publish(["index.html": ""]) }
            #expect(problem.id == "output-not-folder")
            #expect(try box.text(of: "Public") == "a file")
            #expect(try box.names() == ["Public"])
        }
    }

    @Test func `a link that leads nowhere is refused`() async throws {
        try await Sandbox.with { box in
            try box.link("Public", to: "gone")
            let problem = try await diagnostic { try await box.publish(["index.html": ""]) }
            #expect(problem.id == "output-unusable")
        }
    }

    @Test func `a read-only folder is refused, for the administrator too`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            try box.setPermissions(0o555, of: "Public")
            let problem = try await diagnostic { try await box.publish(["index.html": "new"]) }
            #expect(problem.id == "output-read-only")
            #expect(problem.summary == "the output folder 'Public' is read-only")
            #expect(try box.published() == ["index.html": "home"])
            #expect(try box.names() == ["Public"])
        }
    }

    /// Nobody, not even the administrator, may make a folder there.
    @Test(arguments: ["/sys/Public", "/sys/kernel/a/b/Public"])
    func `a place where no folder can be made is refused`(path: String) async throws {
        let output = try OutputFolder(path, project: "/nowhere", sources: [])
        let problem = try await diagnostic { try Publisher.begin(output).abandon() }
        #expect(problem.id == "output-read-only")
    }

    @Test func `a disk of its own is refused`() async throws {
        let output = try OutputFolder("/proc", project: "/nowhere", sources: [])
        let parent = try Descriptor.folder("/")
        let problem = try await diagnostic { _ = try output.openFolder(in: parent) }
        #expect(problem.id == "output-mounted")
    }
}
