internal import Mustache

/// The way from paper back to the site: a code to scan, and its address for those who type.
struct QRFact: Sendable {
    let code: QRCode
    let address: String

    static let schema = Schema<QRFact>(
        "qr",
        [
            .html("svg", "The QR code of the address as a drawing, black on white.") {
                Array($0.code.svg.utf8)
            },
            .text("address", "The printed address with scheme and host.") { $0.address },
            .text("short", "The same as people type it: without https and a last slash.") {
                $0.short
            },
        ]
    )

    /// Nil when the page has no code, does not want it drawn, or has an address too long, which is reported.
    init?(_ page: Page, in site: Site) {
        guard let print = page.fields.print, print.hasQR, let code = print.code else { return nil }
        address = site.printedAddress(of: code.value)
        guard let drawn = try? QRCode(address) else { return nil }
        self.code = drawn
    }

    private var short: String { address.split(separator: "/").dropFirst().joined(separator: "/") }
}
