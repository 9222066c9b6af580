import Foundation
import Mustache
import Testing

/// The tests of the Mustache specification, when they lie beside the package.
struct SpecTests {
    static let files = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
        "~dynamic-names", "~inheritance",
    ]

    @Test(.enabled(if: SpecFile.arePresent), arguments: files)
    func `the specification holds`(file: String) throws {
        for test in try SpecFile.read(file).tests {
            let comment = Comment(rawValue: "\(file): \(test.name): \(test.desc)")
            #expect(try test.rendered() == test.expected, comment)
        }
    }
}

/// One file of the specification.
struct SpecFile: Decodable {
    struct Case: Decodable {
        let name: String
        let desc: String
        let data: OpenData
        let template: String
        let partials: [String: String]?
        let expected: String

        func rendered() throws -> String {
            try render(template, open: data.value, partials: partials ?? [:])
        }
    }

    let tests: [Case]

    private static let folder = URL(filePath: #filePath)
        .appending(path: "../../../../shared/conformance/mustache").standardizedFileURL

    /// Whether this checkout lies beside the specification.
    static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func read(_ name: String) throws -> Self {
        let data = try Data(contentsOf: folder.appending(path: "\(name).json"))
        return try JSONDecoder().decode(Self.self, from: data)
    }
}

/// Any JSON, as a value.
struct OpenData: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let number = try? container.decode(Double.self) {
            value = .text(Int(exactly: number).map(String.init) ?? String(number))
        } else if let list = try? container.decode([OpenData].self) {
            value = .list(list.map(\.value))
        } else {
            value = .map(try container.decode([String: OpenData].self).mapValues(\.value))
        }
    }
}
