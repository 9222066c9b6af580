import Foundation

/// The browser that whoever sits at the computer likes best.
enum BrowserWindow {
    /// Opens an address; where there is no desktop to do it, says so.
    static func open(_ address: String, _ console: Console) {
        let opener = Process()
        opener.executableURL = URL(filePath: "/usr/bin/xdg-open")
        opener.arguments = [address]
        opener.standardOutput = FileHandle.nullDevice
        opener.standardError = FileHandle.nullDevice
        do {
            try opener.run()
        } catch {
            console.complain(
                "signpost: no browser could be opened here; open \(address) yourself\n"
            )
        }
    }
}
