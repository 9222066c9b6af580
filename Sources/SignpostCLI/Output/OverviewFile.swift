import Foundation
import Glibc
import Signpost

/// The file into which the state of the site is written.
enum OverviewFile {
    /// Whether something would be lost: a file that is no such page of an earlier check, or a device.
    static func holdsSomethingElse(at url: URL) -> Bool {
        var status = stat()
        guard stat(url.path, &status) == 0 else { return false }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return false
        case S_IFREG: return status.st_size > 0 && !isOverview(url)
        default: return true
        }
    }

    private static func isOverview(_ url: URL) -> Bool {
        guard let bytes = try? Data(contentsOf: url) else { return false }
        return OverviewPage.isOne(Array(bytes))
    }
}
