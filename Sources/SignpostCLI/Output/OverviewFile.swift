import Foundation
import Signpost

/// The file into which the state of the site is written.
enum OverviewFile {
    /// Whether a file is there that is no such page of an earlier check, such as a page of Content.
    static func holdsSomethingElse(at url: URL) -> Bool {
        guard let bytes = try? Data(contentsOf: url) else { return false }
        return !OverviewPage.isOne(Array(bytes))
    }
}
