import Testing

@testable import Signpost

/// The same files make the same site and the same messages, whatever the disk and the cores do.
struct DeterminismTests {
    @Test(arguments: Arrangement.all, [1, 2, 7])
    func `neither the order of files nor the number of cores changes a byte`(
        order: Arrangement,
        jobs: Int
    ) async throws {
        let first = try await TestSite(RichSite.files).build()
        let second = try await Self.build(RichSite.files, order, jobs)
        #expect(first.report.isPublishable)
        #expect(first.bytes.count > 60)
        expectTree(second.files, equals: first.files)
        #expect(second.bytes == first.bytes)
        #expect(second.problems == first.problems)
    }

    @Test(arguments: Arrangement.all, [1, 2, 7])
    func `neither the order of files nor the number of cores changes a message`(
        order: Arrangement,
        jobs: Int
    ) async throws {
        let first = try await TestSite(RichSite.broken).build()
        let second = try await Self.build(RichSite.broken, order, jobs)
        #expect(first.problems.count > 60)
        #expect(second.problems == first.problems)
        #expect(second.report.diagnostics == second.report.diagnostics.sorted())
    }

    @Test func `what is listed about a site is the same in any order`() async throws {
        let first = try #require(try await TestSite(RichSite.files).build().report.site)
        let other = try await Self.build(RichSite.files, .reversed, 7)
        let second = try #require(other.report.site)
        #expect(first.redirects.count == 8)
        #expect(String(describing: second) == String(describing: first))
    }

    private static func build(
        _ files: [String: String],
        _ order: Arrangement,
        _ jobs: Int
    ) async throws -> Built {
        var site = TestSite(files)
        site.jobs = jobs
        return try await site.build { order($0) }
    }
}
