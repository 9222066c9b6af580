extension SourceText {
    /// A problem when the text is not UTF-8.
    func encodingProblems() -> [TemplateProblem] {
        guard String(validating: bytes, as: UTF8.self) == nil else { return [] }
        return [
            problem(
                at: 0..<0,
                "this template is not UTF-8 text",
                hint: "save the file with the encoding UTF-8"
            )
        ]
    }

    /// A tag without its end.
    func unclosedTag(_ kind: Tag.Kind, at range: Range<Int>, close: [UInt8]) -> TemplateProblem {
        let close = String(decoding: close, as: UTF8.self)
        guard kind != .comment else {
            return problem(
                at: range,
                "'\(self[range])!' begins a comment that is never closed",
                hint: "write '\(close)' where it ends"
            )
        }
        return problem(
            at: range,
            "'\(self[range])' begins a tag that is not closed on its line",
            hint: "write '\(close)' after the name"
        )
    }

    /// A change of delimiters that does not name two.
    func badDelimiters(_ tag: Tag) -> TemplateProblem {
        problem(
            at: tag.range,
            "'\(self[tag.range])' does not set two delimiters",
            hint: "write {{=<% %>=}}, for example"
        )
    }

    /// A tag without a name.
    func missingName(_ tag: Tag) -> TemplateProblem {
        problem(
            at: tag.range,
            "'\(self[tag.range])' has no name",
            hint: "write a name between the braces"
        )
    }

    /// A name of several words.
    func spaceInName(at range: Range<Int>) -> TemplateProblem {
        problem(
            at: range,
            "'\(self[range])' is not one name",
            hint: "a name has no spaces; Mustache has no helpers, filters or 'else'"
        )
    }

    /// A name with a dot too many.
    func emptyPart(at range: Range<Int>) -> TemplateProblem {
        problem(
            at: range,
            "'\(self[range])' has an empty part",
            hint: "write one dot between two names, as in page.title"
        )
    }

    /// A name that begins with the sign of another kind of tag.
    func secondSigil(at range: Range<Int>) -> TemplateProblem {
        problem(
            at: range,
            "'\(self[range])' is not a name",
            hint: "write one sign, directly after '{{', as in {{#name}}"
        )
    }

    /// A section, parent or block without its end.
    func neverClosed(_ tag: Tag) -> TemplateProblem {
        problem(
            at: tag.range,
            "'\(self[tag.range])' is never closed",
            hint: "write {{/\(self[tag.content])}} where it ends"
        )
    }

    /// An end that does not belong to what is open.
    func strayEnd(_ tag: Tag, open: Tag?) -> TemplateProblem {
        guard let open else {
            return problem(
                at: tag.range,
                "'\(self[tag.range])' closes nothing",
                hint: "remove it, or open {{#\(self[tag.content])}} before it"
            )
        }
        let line = lineNumber(of: open.range.lowerBound)
        return problem(
            at: tag.range,
            "'\(self[tag.range])' does not close '\(self[open.range])' of line \(line)",
            hint: "write {{/\(self[open.content])}}"
        )
    }

    /// A section inside too many others.
    func nestsTooDeep(_ tag: Tag) -> TemplateProblem {
        problem(
            at: tag.range,
            "'\(self[tag.range])' is inside \(Parser.deepest) others",
            hint: "move a part of the template to a partial"
        )
    }
}
