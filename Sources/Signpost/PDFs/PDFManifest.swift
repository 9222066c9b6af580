/// What `signpost pdf` tells the next build of the files that it made; it lies beside them.
public struct PDFManifest: Hashable, Sendable {
    /// The name of its file.
    public static let file = "pdfs.json"

    /// One PDF and the picture of its first side.
    public struct Entry: Hashable, Sendable {
        /// A file in the folder.
        public struct File: Hashable, Sendable {
            /// Its name in the folder.
            public let name: String
            /// Its size.
            public let bytes: Int

            /// Makes a file from its parts.
            public init(name: String, bytes: Int) {
                self.name = name
                self.bytes = bytes
            }
        }

        /// The address of the page within the site, such as `/print/certificate/`.
        public let page: String
        /// What the page was when it was printed.
        public let fingerprint: String
        /// The PDF.
        public let pdf: File
        /// How many sides it has.
        public let sides: Int
        /// The picture of the first side.
        public let picture: File
        /// In pixels.
        public let width: Int
        /// In pixels.
        public let height: Int

        /// `html` is the page as the build writes it when no PDFs are offered.
        public init(
            page: String,
            html: [UInt8],
            pdf: File,
            sides: Int,
            picture: File,
            width: Int,
            height: Int
        ) {
            self.page = page
            fingerprint = Fingerprint(of: html).text
            self.pdf = pdf
            self.sides = sides
            self.picture = picture
            self.width = width
            self.height = height
        }

        /// Whether the PDF is of the page as it is now.
        public func isOf(_ html: [UInt8]) -> Bool { fingerprint == Fingerprint(of: html).text }
    }

    /// In the order of their pages.
    public let entries: [Entry]

    /// Puts the entries into their order.
    public init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.page < $1.page }
    }

    /// The entry of a page, by its address.
    public subscript(page: String) -> Entry? { entries.first { $0.page == page } }
}

extension PDFManifest {
    /// The manifest as a file, with a line for each PDF.
    public var bytes: [UInt8] {
        var json = JSONText()
        json.object { json in
            json.array("pdfs", entries) { json, entry in
                json.member("page", entry.page)
                json.member("fingerprint", entry.fingerprint)
                json.member("pdf", entry.pdf.name)
                json.member("bytes", entry.pdf.bytes)
                json.member("sides", entry.sides)
                json.member("picture", entry.picture.name)
                json.member("picture_bytes", entry.picture.bytes)
                json.member("width", entry.width)
                json.member("height", entry.height)
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// Reads what `bytes` wrote; anything else is a reason to make the PDFs anew.
    public init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        guard let value = try? JSONReader.read(bytes, file: file),
            case .list(let items)? = value["pdfs"]
        else { throw .unreadableManifest(file) }
        let entries = items.compactMap(Entry.init)
        guard entries.count == items.count else { throw .unreadableManifest(file) }
        self.init(entries)
    }
}

extension PDFManifest.Entry {
    /// Nil when something is missing, or a name leads out of the folder.
    fileprivate init?(_ value: OpenValue) {
        func text(_ name: String) -> String? {
            if case .text(let text)? = value[name] { text } else { nil }
        }
        func number(_ name: String) -> Int? {
            if case .number(let text)? = value[name] { Int(text) } else { nil }
        }
        func file(_ name: String, _ size: String) -> File? {
            guard let name = text(name), let bytes = number(size), (try? OutputPath(name)) != nil,
                !name.contains("/")
            else { return nil }
            return File(name: name, bytes: bytes)
        }
        guard let page = text("page"), let fingerprint = text("fingerprint"),
            let pdf = file("pdf", "bytes"), let sides = number("sides"),
            let picture = file("picture", "picture_bytes"),
            let width = number("width"), let height = number("height")
        else { return nil }
        self.page = page
        self.fingerprint = fingerprint
        (self.pdf, self.sides, self.picture) = (pdf, sides, picture)
        (self.width, self.height) = (width, height)
    }
}

extension Diagnostic {
    fileprivate static func unreadableManifest(_ file: String) -> Self {
        Diagnostic(
            .warning,
            id: "pdf-manifest",
            at: Place(file: file),
            "'\(file)' cannot be understood, so no PDF is offered",
            hint: "delete it and run 'signpost pdf --all'"
        )
    }
}
