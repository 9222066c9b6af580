extension PrintedCodes {
    /// What the whole file holds.
    static let kind = FieldKind.list(.record(PrintedCode.fields))

    /// Reads data/printed-codes.yml and reports everything that is wrong with it.
    static func read(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> PrintedCodes {
        guard let node = YAMLReader.read(bytes[...], file: file, into: &diagnostics) else {
            return PrintedCodes([], isWhole: false)
        }
        var reader = FieldReader()
        let list = reader.value(
            of: node,
            kind: kind,
            name: Self.file
        )
        var codes: [PrintedCode] = []
        if case .list(let items)? = list {
            for case .record(let values) in items.map(\.value) {
                codes += [PrintedCode(values)].compactMap(\.self)
            }
        }
        let isWhole = reader.diagnostics.isEmpty
        reader.checkRepeats(in: codes)
        let ledger = PrintedCodes(codes, isWhole: isWhole)
        // What was written wrongly is no reason to call a code lost.
        if isWhole { reader.check(ledger) }
        diagnostics += reader.diagnostics
        return ledger
    }
}

extension FieldReader {
    fileprivate mutating func checkRepeats(in codes: [PrintedCode]) {
        var seen: Set<String> = []
        for entry in codes where !seen.insert(entry.code.value).inserted {
            report(.printedTwice(entry.code))
        }
    }

    fileprivate mutating func check(_ ledger: PrintedCodes) {
        for entry in ledger.all {
            if let successor = entry.successor {
                guard ledger[successor.value] == nil else { continue }
                report(.unknownSuccessor(successor, among: ledger.all.map(\.code.value)))
            } else if entry.page == nil {
                report(.printedNowhere(entry.code))
            }
        }
        var told: Set<String> = []
        for entry in ledger.all where !told.contains(entry.code.value) {
            guard let circle = ledger.circle(through: entry) else { continue }
            told.formUnion(circle)
            report(.successorCircle(entry, circle))
        }
    }
}

extension PrintedCodes {
    /// The codes from one to itself again by its successors, or nil when they do not come back.
    fileprivate func circle(through entry: PrintedCode) -> [String]? {
        var path = [entry.code.value]
        var next = entry.successor.flatMap { self[$0.value] }
        while let entry = next {
            let code = entry.code.value
            if code == path[0] { return path }
            if path.contains(code) { return nil }
            path.append(code)
            next = entry.successor.flatMap { self[$0.value] }
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func printedTwice(_ code: Located<String>) -> Self {
        Diagnostic(
            id: "printed-code-twice",
            at: code.place,
            "'\(code.value)' is in the file twice, but a printed address leads to one page",
            hint: "remove one of them"
        )
    }

    fileprivate static func printedNowhere(_ code: Located<String>) -> Self {
        Diagnostic(
            id: "printed-code-nowhere",
            at: code.place,
            "'\(code.value)' is on paper, but leads nowhere",
            hint:
                "add a line 'page: ...' with the path of a page, or 'successor: ...' with the code that replaces it"
        )
    }

    fileprivate static func unknownSuccessor(
        _ successor: Located<String>,
        among codes: [String]
    ) -> Self {
        Diagnostic(
            id: "printed-code-successor",
            at: successor.place,
            "the successor '\(successor.value)' is not a code of this file",
            hint: Spelling.nearest(to: successor.value, in: codes).map { "did you mean '\($0)'?" }
                ?? "write a code that has an entry of its own here"
        )
    }

    fileprivate static func successorCircle(_ entry: PrintedCode, _ circle: [String]) -> Self {
        let way = (circle + circle.prefix(1)).joined(separator: ", ")
        return Diagnostic(
            id: "printed-code-circle",
            at: entry.successor?.place ?? entry.code.place,
            "the successors lead in a circle: \(way)",
            hint: "take away the line 'successor' of the one whose page is to stay"
        )
    }
}
