import Foundation

extension Int {
    /// How many cores this computer lets us use.
    static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
