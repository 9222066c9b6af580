import Testing

/// Compares whole trees: a file too many is a failure as much as one that is missing.
func expectTree(
    _ actual: [String: String],
    equals expected: [String: String],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    for path in Set(actual.keys).union(expected.keys).sorted() {
        switch (actual[path], expected[path]) {
        case (nil, _): Issue.record("\(path) is missing", sourceLocation: sourceLocation)
        case (let text?, nil):
            Issue.record("\(path) should not be there:\n\(text)", sourceLocation: sourceLocation)
        case (let text?, let wanted?) where text != wanted:
            let difference = firstDifference(text, wanted)
            Issue.record("\(path) differs \(difference)", sourceLocation: sourceLocation)
        case (_?, _?): break
        }
    }
}

private func firstDifference(_ actual: String, _ expected: String) -> String {
    let lines = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let at = zip(lines, wanted).prefix { $0 == $1 }.count
    let found = at < lines.count ? String(lines[at]) : "(the end)"
    let should = at < wanted.count ? String(wanted[at]) : "(the end)"
    return "in line \(at + 1):\n  is        \(found)\n  should be \(should)"
}
