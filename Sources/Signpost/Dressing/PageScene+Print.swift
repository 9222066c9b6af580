internal import Mustache

/// What templates may ask about what is made to be printed.
extension PageScene {
    static let print: [Schema<PageScene>.Entry] = [
        .optional(
            "print",
            PrintFields.schema,
            "How a sheet, a poster or an Easy Read page is printed."
        ) {
            $0.fields.print
        }
    ]
}

extension PrintFields {
    static let schema = Schema<PrintFields>(
        "print",
        [
            .text("code", "The code printed on it, such as MFM-03.") { $0.code?.value ?? "" },
            .text("paper", "The paper's size, such as A4.") { $0.paper.rawValue },
            .text("orientation", "Which way up the paper is: portrait or landscape.") {
                $0.orientation.rawValue
            },
            .text("sides", "How many sides it has.") { String($0.sides) },
            .flag("single", "Whether it has one side.") { $0.sides == 1 },
            .optional("per_page", "How many copies go on one side of paper, if several do.") {
                $0.perPage > 1 ? String($0.perPage) : nil
            },
            .flag("mono_safe", "Whether it loses nothing in black and white.") { $0.isMonoSafe },
            .text("min_pt", "The size of its running text, in points.") { String($0.minPt) },
            .flag("adult_copy", "Whether it is for adults only.") { $0.isAdultCopy },
            .text("version", "Its version, such as v2.") { "v\($0.version)" },
        ]
    )
}
