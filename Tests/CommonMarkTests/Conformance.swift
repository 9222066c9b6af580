import Foundation

/// The official examples, which lie in a folder beside the project.
enum Conformance {
    struct Example: Decodable, Sendable {
        let markdown: String
        let html: String
        var example: Int?
    }

    /// The folder in the nearest folder above that has one; nil in a checkout without it.
    static let folder: URL? = {
        var place = URL(filePath: #filePath)
        while place.path != "/" {
            place.deleteLastPathComponent()
            let folder = place.appending(path: "shared/conformance")
            if FileManager.default.fileExists(atPath: folder.path) { return folder }
        }
        return nil
    }()

    static func examples(_ name: String) throws -> [Example] {
        guard let folder else { return [] }
        let data = try Data(contentsOf: folder.appending(path: name))
        return try JSONDecoder().decode([Example].self, from: data)
    }
}
