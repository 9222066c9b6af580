extension String {
    /// The text as it stands in HTML, in an attribute too.
    var escaped: String {
        guard utf8.contains(where: \.isMarkup) else { return self }
        var result = ""
        for character in unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}

extension UInt8 {
    fileprivate var isMarkup: Bool {
        self == UInt8(ascii: "&") || self == .less || self == .greater || self == .quote
    }
}
