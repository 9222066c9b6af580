private import Foundation

extension Printer {
    /// How often contents are printed again because a number moved something: once is the rule.
    private static let mostPrints = 4

    /// The page as the browser prints it, with the numbers in its contents.
    func numbered(
        _ order: Order,
        in folder: String
    ) async throws(ProgramFailure) -> PDFDocument {
        var document = try await printed(order.path, in: folder)
        guard PageNumbers.areWanted(in: order.html) else { return document }
        var known: [String: Int] = [:]
        for attempt in 1..<Self.mostPrints {
            let found = try Self.destinations(of: document)
            if found == known { return document }
            known = found
            let target = order.path + "?numbered=\(attempt)"
            source.put(PageNumbers.filled(order.html, known), target)
            document = try await printed(target, in: folder)
        }
        guard try Self.destinations(of: document) == known else { throw .neverSettled }
        return document
    }

    private static func destinations(
        of document: PDFDocument
    ) throws(ProgramFailure) -> [String: Int] {
        do {
            return try document.destinations
        } catch {
            throw .flawed(error)
        }
    }

    private func printed(
        _ target: String,
        in folder: String
    ) async throws(ProgramFailure) -> PDFDocument {
        let file = folder + "/print.pdf"
        try? FileManager.default.removeItem(atPath: file)
        try await browser.print(
            source.address + target,
            to: file,
            profile: folder + "/profile",
            within: limit
        )
        guard let bytes = Self.bytes(of: file) else { throw .madeNothing }
        guard source.wasAsked(target) else { throw .neverOpened }
        do {
            return try PDFDocument(bytes)
        } catch {
            throw .flawed(error)
        }
    }

    func picture(
        of bytes: [UInt8],
        in folder: String
    ) async throws(ProgramFailure) -> Picture {
        let file = folder + "/finished.pdf"
        guard (try? Data(bytes).write(to: URL(filePath: file))) != nil else { throw .madeNothing }
        do throws(ProgramFailure) {
            try await pictures.draw(file, to: folder + "/first", within: limit)
        } catch {
            guard case .failed(_, let complaint) = error else { throw error }
            throw .madeNoPicture(complaint: complaint)
        }
        guard let bytes = Self.bytes(of: folder + "/first.png"), let picture = Picture(bytes) else {
            throw .madeNoPicture(complaint: "")
        }
        return picture
    }

    private static func bytes(of file: String) -> [UInt8]? {
        (try? Data(contentsOf: URL(filePath: file))).map { Array($0) }
    }
}
