import Foundation
import Testing

/// `signpost check --external`, with a program in the place of curl.
struct ExternalTests {
    private static let page = TinySite.page(
        title: "Home",
        "[a](https://gone.example/) [b](https://here.example/) [c](https://shy.example/)"
    )

    /// Writes down each address it is asked for.
    private static let curl = """
        #!/bin/sh
        for address; do :; done
        echo "$address" >> "$(dirname "$0")/asked"
        case $address in
          *gone*) exit 6 ;;
          *shy*) printf '403 ' ;;
          *) printf '200 ' ;;
        esac
        """

    private static func run(_ project: Project, _ more: String...) throws -> Project.Outcome {
        try project.run(
            ["check", "--now", "2026-11-23"] + more,
            environment: ["PATH": project.path + "/programs:/usr/bin:/bin"]
        )
    }

    private static func with(_ body: (Project) throws -> Void) throws {
        try Project.with(["Content/index.md": page, "programs/curl": curl]) { project in
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755],
                ofItemAtPath: project.path + "/programs/curl"
            )
            try body(project)
        }
    }

    @Test func `a page that is gone is a warning, and answers are kept`() throws {
        try Self.with { project in
            let outcome = try Self.run(project, "--external")
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.errors.contains("warning: the page at 'https://gone.example/' is gone"))
            #expect(outcome.errors.contains("[link-dead]"))
            #expect(
                outcome.errors.contains("unclear: https://shy.example/ (its server answers 403)\n")
            )
            let kept = try project.text(of: ".signpost/links.json")
            #expect(kept.contains("\"https://here.example/\""))
            #expect(!kept.contains("gone"))
            try project.write("", to: "programs/asked")
            _ = try Self.run(project, "--external")
            #expect(try !project.text(of: "programs/asked").contains("here"))
            _ = try Self.run(project, "--external", "--external-age", "0", "--now", "2026-11-24")
            #expect(try project.text(of: "programs/asked").contains("here"))
        }
    }

    @Test func `answers of last time do not hide that this computer reaches nobody`() throws {
        try Self.with { project in
            let links = ["here", "there"].map { "[From \($0)](https://\($0).example/)" }
            try project.write(
                TinySite.page(title: "Home", links.joined(separator: " ")),
                to: "Content/index.md"
            )
            _ = try Self.run(project, "--external")
            let kept = try project.text(of: ".signpost/links.json")
            try project.install("exit 6", as: "curl")
            try project.write(
                TinySite.page(title: "New", "[From afar](https://new.example/)"),
                to: "Content/new.md"
            )
            let outcome = try Self.run(project, "--external")
            #expect(outcome.errors.contains("none of 3 addresses has a server"))
            #expect(!outcome.errors.contains("[link-dead]"))
            #expect(outcome.status == 1)
            #expect(try project.text(of: ".signpost/links.json") == kept)
        }
    }

    @Test func `a plain check asks nobody`() throws {
        try Self.with { project in
            _ = try Self.run(project)
            #expect(!FileManager.default.fileExists(atPath: project.path + "/programs/asked"))
            #expect(!FileManager.default.fileExists(atPath: project.path + "/.signpost"))
        }
    }

    @Test func `answers that cannot be kept are a warning`() throws {
        try Self.with { project in
            try project.write("", to: ".signpost")
            let outcome = try Self.run(project, "--external")
            #expect(outcome.status == 0)
            #expect(outcome.errors.contains("[external-unkept]"))
        }
    }

    @Test func `without curl there is a word about it`() throws {
        try Self.with { project in
            let outcome = try project.run(
                ["check", "--external"],
                environment: ["PATH": project.path]
            )
            #expect(outcome.errors.contains("[external-curl]"))
            #expect(outcome.status == 1)
        }
    }
}
