/// Whether every printed address leads to a page, and every page with a code is in the ledger of printed codes.
struct PrintedCodeChecks {
    let site: Site

    /// At 35 mm with its quiet zone, a module of a wider code is smaller than half a millimetre,
    /// and a copy of a copy loses it.
    private static let widestCode = 61

    func diagnostics() -> [Diagnostic] {
        let entries = site.printedCodes.all
        return entries.compactMap(page) + entries.compactMap(square) + pages()
    }

    private func page(of entry: PrintedCode) -> Diagnostic? {
        guard let path = entry.page, site.over(path.value) == nil else { return nil }
        switch site.target(of: path.value, in: .root) {
        case .page(let number, _):
            let page = site.pages[number]
            guard let code = page.fields.code, code.value != entry.code.value else { return nil }
            return .otherCode(entry.code.value, path, page.source, code.value)
        case .withheld(let source, let why):
            guard entry.successor == nil, !entry.waits(for: why, on: site.today) else {
                return nil
            }
            return .printedWithheld(entry.code.value, path, source, why)
        case .missing(let nearest): return .printedGone(entry, path, nearest)
        case .here, .asset, .generated, .elsewhere, .number, .malformed:
            return .printedGone(entry, path, nil)
        }
    }

    private func square(of entry: PrintedCode) -> Diagnostic? {
        let address = site.printedAddress(of: entry.code.value)
        let width = (try? QRCode(address))?.width ?? .max
        return width > Self.widestCode ? .printedLong(entry.code, address) : nil
    }

    /// A page and its translations may share a code; two pages of one language may not.
    ///
    /// A draft is not printed yet.
    private func pages() -> [Diagnostic] {
        var owners: [String: SourcePath] = [:]
        return site.pages.indices.compactMap { number in
            let page = site.pages[number]
            guard let code = page.fields.code, !page.fields.isDraft else { return nil }
            let key = code.value + " " + page.key.language
            if let owner = owners[key] { return .codeShared(code, owner) }
            owners[key] = page.source
            guard site.printedCodes.isWhole, site.printedCodes[code.value] == nil,
                site.original(of: number) == nil
            else { return nil }
            return .unlisted(code, page.source, site.today)
        }
    }
}

extension Site {
    /// The address on paper, with scheme and host.
    func printedAddress(of code: String) -> String {
        configuration.address.text + PrintedCode.path(of: code)
    }
}

extension Diagnostic {
    fileprivate static func otherCode(
        _ code: String,
        _ path: Located<String>,
        _ page: SourcePath,
        _ other: String
    ) -> Self {
        Diagnostic(
            id: "printed-code-other",
            at: path.place,
            "'\(code)' leads to \(page.inContent), which has the code '\(other)'",
            hint:
                "correct the path; if '\(other)' has replaced it, write 'successor: \(other)' in place of the line 'page'"
        )
    }

    fileprivate static func printedWithheld(
        _ code: String,
        _ path: Located<String>,
        _ page: SourcePath,
        _ why: Lifecycle
    ) -> Self {
        Diagnostic(
            why.comesByItself ? .warning : .error,
            id: "printed-code-withheld",
            at: path.place,
            "'\(code)' is on paper and leads to \(page.inContent), which \(why.phrase)",
            hint: why.comesByItself
                ? "its readers are led to the section above; add 'successor: ...' with the code of a page that suits them better"
                : "publish the page, or add 'successor: ...' with the code of a page that is public"
        )
    }

    fileprivate static func printedGone(
        _ entry: PrintedCode,
        _ path: Located<String>,
        _ nearest: String?
    ) -> Self {
        let remedy =
            switch (nearest, entry.successor) {
            case (let nearest?, _): "did you mean '\(nearest)'?"
            case (nil, let successor?):
                "take the line 'page' away: its readers are led to where '\(successor.value)' leads"
            case (nil, nil):
                "write 'successor: ...' with the code that replaces it in place of the line 'page'"
            }
        return Diagnostic(
            id: "printed-code-page",
            at: path.place,
            "'\(entry.code.value)' is on paper, but there is no page '\(path.value)'",
            hint: remedy
        )
    }

    fileprivate static func printedLong(_ code: Located<String>, _ address: String) -> Self {
        Diagnostic(
            id: "printed-code-long",
            at: code.place,
            "the address of '\(code.value)' has \(address.utf8.count) characters, too many for a QR code that still works when it is copied",
            hint: "give it a shorter code, or the site a shorter address: together 177 at most"
        )
    }

    fileprivate static func codeShared(_ code: Located<String>, _ owner: SourcePath) -> Self {
        Diagnostic(
            id: "printed-code-shared",
            at: code.place,
            "'\(code.value)' is the code of \(owner.inContent) already",
            hint: "give one of them another code: people ask for a sheet by its code"
        )
    }

    fileprivate static func unlisted(
        _ code: Located<String>,
        _ page: SourcePath,
        _ today: CalendarDate
    ) -> Self {
        let isPlain = page.text.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 32
                || UInt8(ascii: "-")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_")
        }
        let path = isPlain ? page.text : YAMLScalar.written(page.text)
        return Diagnostic(
            id: "printed-code-missing",
            at: code.place,
            "'\(code.value)' is not in Content/data/\(PrintedCodes.file), which keeps printed addresses alive",
            hint:
                "add the line '- {code: \(code.value), page: \(path), printed: \(today.iso)}' to that file"
        )
    }
}
