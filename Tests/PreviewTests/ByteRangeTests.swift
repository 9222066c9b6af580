import Testing

@testable import Preview

/// Parts of files, as players of films ask for them.
struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-4", 0..<5), ("bytes=5-", 5..<10), ("bytes=-3", 7..<10), ("bytes=0-99", 0..<10),
        ("bytes=9-9", 9..<10), ("bytes=-99", 0..<10),
        ("bytes=0-9223372036854775807", 0..<10),
    ])
    func `a range is a part of the file`(header: String, part: Range<Int>) {
        #expect(ByteRange(header, of: 10) == .part(part))
    }

    @Test(arguments: ["bytes=10-", "bytes=99-100", "bytes=-0"])
    func `a range behind the end is none`(header: String) {
        #expect(ByteRange(header, of: 10) == .beyond)
    }

    @Test(arguments: [
        "bytes=", "bytes=-", "bytes=4-1", "bytes=a-b", "bytes=0-1,3-4", "lines=0-1", "bytes=--1",
        "bytes=+1-2",
        "bytes=1--2", "bytes=99999999999999999999-",
    ])
    func `what is no single range asks for all`(header: String) {
        #expect(ByteRange(header, of: 10) == nil)
    }
}
