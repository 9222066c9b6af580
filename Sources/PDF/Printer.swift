private import Foundation

/// Makes the PDF of one page after another; several may be at work at once.
public struct Printer: Sendable {
    /// A page to print.
    public struct Order: Sendable {
        /// The page's address within the server, from the first slash.
        let path: String
        let html: [UInt8]
        let facts: PDFDocument.Facts

        /// Makes an order from its parts.
        public init(path: String, html: [UInt8], facts: PDFDocument.Facts) {
            self.path = path
            self.html = html
            self.facts = facts
        }
    }

    /// A finished PDF.
    public struct Print: Sendable {
        /// The whole file.
        public let bytes: [UInt8]
        /// How many sides it has.
        public let sides: Int
        /// The first of them, small.
        public let picture: Picture
    }

    /// Where the browser finds the pages, such as `http://127.0.0.1:40123`, and what stands there instead of pages.
    public struct Source: Sendable {
        let address: String
        let site: String
        let put: @Sendable (_ html: [UInt8], _ target: String) -> Void
        let wasAsked: @Sendable (_ target: String) -> Bool

        /// `site` is the scheme and host of the site, to which links lead; `put` makes the server answer with other
        /// bytes, and `wasAsked` tells whether somebody fetched them.
        public init(
            address: String,
            site: String,
            put: @escaping @Sendable (_ html: [UInt8], _ target: String) -> Void,
            wasAsked: @escaping @Sendable (_ target: String) -> Bool
        ) {
            self.address = address
            self.site = site
            self.put = put
            self.wasAsked = wasAsked
        }
    }

    let browser: Browser
    let pictures: PictureMaker
    let source: Source
    /// How long a program may take.
    let limit: Duration

    /// Makes a printer from its parts.
    public init(browser: Browser, pictures: PictureMaker, source: Source, limit: Duration) {
        self.browser = browser
        self.pictures = pictures
        self.source = source
        self.limit = limit
    }

    /// Prints a page, twice where its contents want to know the numbers of pages.
    public func print(_ order: Order) async throws(ProgramFailure) -> Print {
        let folder = FileManager.default.temporaryDirectory.appending(path: "signpost-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .madeNothing
        }
        let document = try await numbered(order, in: folder.path)
        let (bytes, sides) = try finished(document, order)
        let picture = try await picture(of: bytes, in: folder.path)
        return Print(bytes: bytes, sides: sides, picture: picture)
    }

    private func finished(
        _ document: PDFDocument,
        _ order: Order
    ) throws(ProgramFailure) -> (bytes: [UInt8], sides: Int) {
        do {
            let bytes = try document.finished(
                order.facts,
                titled: PDFDocument.Title(of: order.html),
                from: source.address,
                to: source.site
            )
            return (bytes, try document.sides)
        } catch {
            throw .flawed(error)
        }
    }
}
