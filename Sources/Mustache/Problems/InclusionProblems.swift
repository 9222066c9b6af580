extension TemplateProblem {
    /// A template that the program asks for and the theme does not have.
    static func noTemplate(_ name: String, among names: [String]) -> Self {
        TemplateProblem(
            path: name,
            line: 1,
            column: 1,
            length: 1,
            summary: "there is no template '\(name)'",
            hint: Hint.meant(name, among: names)
        )
    }
}

extension SourceText {
    /// A partial or parent that does not exist.
    func unknownTemplate(
        _ name: String,
        at range: Range<Int>,
        among names: [String]
    ) -> TemplateProblem {
        problem(
            at: range,
            "there is no template '\(name)'",
            hint: Hint.meant(name, among: names)
        )
    }

    /// A template that includes itself, and nothing that could end it.
    func includesItself(_ name: String, at range: Range<Int>) -> TemplateProblem {
        problem(
            at: range,
            "'\(name)' includes itself without end",
            hint: "a template may include itself only in a section over open data"
        )
    }

    /// An inclusion for which there is no room.
    func oneTooMany(at range: Range<Int>) -> TemplateProblem {
        let (depth, routines) = (Compiler.deepest, Compiler.mostRoutines)
        return problem(
            at: range,
            "'\(self[range])' is one inclusion too many",
            hint: "templates may include each other \(depth) deep and in \(routines) contexts"
        )
    }

    /// A block that the parent does not show; `isHidden` when it has the block all the same.
    func unshownBlock(
        _ block: PassedBlock,
        among names: [String],
        isHidden: Bool
    ) -> TemplateProblem {
        let hint =
            if isHidden {
                "it stands inside of a block that is replaced as well"
            } else if names.isEmpty {
                "'\(block.parent)' has no blocks"
            } else {
                Hint.meant(block.name, among: names)
            }
        return problem(
            at: block.range,
            "'\(block.parent)' shows no block '\(block.name)'",
            hint: hint
        )
    }

    /// A block that a child gives a second time.
    func givenTwice(_ block: Block) -> TemplateProblem {
        problem(
            at: block.range,
            "the block '\(block.name)' is given twice",
            hint: "keep one of them"
        )
    }

    /// Something between the blocks of a child.
    func outsideBlock(at range: Range<Int>) -> TemplateProblem {
        problem(
            at: range,
            "this stands outside of the blocks and is never shown",
            hint: "move it into a block that the parent shows"
        )
    }
}
