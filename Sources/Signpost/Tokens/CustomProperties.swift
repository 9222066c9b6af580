/// The custom properties that a style sheet gives to whole pages, by mood and by light and dark.
///
/// Read are blocks for `:root`, `html` and `[data-mood="..."]`, alone, in layers or for a colour scheme; what
/// stands in any other block, such as one for print, is no part of a mood.
struct CustomProperties: Sendable {
    enum Scheme: String, CaseIterable, Sendable {
        case light, dark
    }

    struct Value: Hashable, Sendable {
        let text: String
        let line: Int
    }

    private struct Declaration: Sendable {
        let value: Value
        let target: Target
        let schemes: [Scheme]
    }

    /// The pages that a selector stands for.
    private enum Target: Equatable {
        case all
        case mood(String)
    }

    /// By name, each in the order in which a browser reads them: of two that fit, the later counts.
    private var declarations: [String: [Declaration]] = [:]

    init(_ css: [UInt8]) {
        var line = 1
        var text = ""
        var blocks: [String] = []
        var rest = String(decoding: css, as: UTF8.self)[...]
        while let character = rest.first {
            if rest.hasPrefix("/*") {
                let end = rest.firstRange(of: "*/")?.upperBound ?? rest.endIndex
                line += rest[..<end].count(where: \.isNewline)
                rest = rest[end...]
                continue
            }
            switch character {
            case "{": blocks.append(text.trimmingSpace())
            case "}", ";":
                add(text.trimmingSpace(), at: line, in: blocks)
                if character == "}" { _ = blocks.popLast() }
            default: break
            }
            text = "{};".contains(character) ? "" : text + String(character)
            if character.isNewline { line += 1 }
            rest = rest.dropFirst()
        }
    }

    /// What a page of a mood finds under a name, `var(...)` replaced; nil when it is given no value there.
    func value(of name: String, mood: String, _ scheme: Scheme, depth: Int = 0) -> Value? {
        let fitting = declarations[name]?.last {
            $0.schemes.contains(scheme) && ($0.target == .all || $0.target == .mood(mood))
        }
        guard let found = fitting?.value, found.text.hasPrefix("var(--") else {
            return fitting?.value
        }
        let inner = found.text.dropFirst(6).prefix { $0 != ")" && $0 != "," }
        // What refers to itself has no value, as in a browser.
        guard depth < 16, let other = value(of: String(inner), mood: mood, scheme, depth: depth + 1)
        else { return nil }
        return Value(text: other.text, line: found.line)
    }

    /// Every name that has a value somewhere.
    var names: [String] { declarations.keys.sorted() }
}

extension CustomProperties {
    private mutating func add(_ text: String, at line: Int, in blocks: [String]) {
        guard text.hasPrefix("--"), let colon = text.firstIndex(of: ":"), let last = blocks.last
        else { return }
        let name = String(text[..<colon].dropFirst(2)).trimmingSpace()
        let value = String(text[text.index(after: colon)...]).trimmingSpace()
        let schemes = Self.schemes(of: blocks.dropLast())
        for selector in last.split(separator: ",") {
            guard let target = Self.target(of: String(selector).trimmingSpace()) else { continue }
            declarations[name, default: []].append(
                Declaration(
                    value: Value(text: value, line: line),
                    target: target,
                    schemes: schemes
                )
            )
        }
    }

    /// The schemes in which the blocks around hold; none when they hold under another condition.
    private static func schemes(of blocks: ArraySlice<String>) -> [Scheme] {
        blocks.reduce(Scheme.allCases) { schemes, block in
            switch block.filter({ !$0.isWhitespace }) {
            case let layer where layer.hasPrefix("@layer"): schemes
            case "@media(prefers-color-scheme:dark)": schemes.filter { $0 == .dark }
            case "@media(prefers-color-scheme:light)": schemes.filter { $0 == .light }
            default: []
            }
        }
    }

    /// What a selector stands for; nil for one that does not mean whole pages.
    private static func target(of selector: String) -> Target? {
        if selector == ":root" || selector == "html" { return .all }
        let bare = selector.replacing("html[", with: "[").replacing(":root[", with: "[")
        guard bare.hasPrefix("[data-mood="), bare.hasSuffix("]") else { return nil }
        let name = bare.dropFirst("[data-mood=".count).dropLast()
        return .mood(name.filter { $0 != "\"" && $0 != "'" })
    }
}
