import Glibc
import Testing

@testable import Signpost

/// What the next build makes of a build that died.
struct RecoveryTests {
    @Test func `what a build that died has left is removed`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            try box.write("half", to: ".Public.signpost-new/deep/er/index.html")
            try box.write("process 1", to: ".Public.signpost-lock")
            try box.setPermissions(0o500, of: ".Public.signpost-new/deep")
            try await box.publish(["index.html": "home"])
            #expect(try box.names() == ["Public"])
            #expect(try box.published() == ["index.html": "home"])
        }
    }

    @Test func `a site lost between two renames comes back`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            #expect(rename(box.absolute("Public"), box.absolute(".Public.signpost-old")) == 0)
            try Publisher.begin(box.output).abandon()
            #expect(try box.published() == ["index.html": "home"])
            #expect(try box.names() == ["Public"])
        }
    }

    @Test func `a change of places by deletion is ended by the next build`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            try box.write("new", to: ".Public.signpost-ready/index.html")
            try Publisher.begin(box.output).abandon()
            #expect(try box.published() == ["index.html": "new"])
            #expect(try box.names() == ["Public"])
        }
    }
}
