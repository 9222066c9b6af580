internal import Mustache

/// What templates may ask about a sheet or a poster.
extension PageScene {
    static let print: [Schema<PageScene>.Entry] = [
        field("code", "A sheet's or poster's code, such as MFM-03.") { $0.print?.code?.value },
        field("paper", "Its paper size, such as A4.") { $0.print?.paper.rawValue },
        field("orientation", "Which way up its paper is: portrait or landscape.") {
            $0.print?.orientation.rawValue
        },
        field("sides", "How many sides it has.") { $0.print.map { String($0.sides) } },
        field("several_sides", "How many sides it has, if more than one.") {
            $0.print.flatMap { $0.sides > 1 ? String($0.sides) : nil }
        },
        field("per_page", "How many of it go on one side of paper, if more than one.") {
            $0.print.flatMap { $0.perPage > 1 ? String($0.perPage) : nil }
        },
        .flag("mono_safe", "Whether it loses nothing in black and white.") {
            $0.fields.print?.isMonoSafe ?? false
        },
        field("min_pt", "The size of its running text, in points.") {
            $0.print.map { String($0.minPt) }
        },
        .flag("adult_copy", "Whether it is for adults only.") {
            $0.fields.print?.isAdultCopy ?? false
        },
        field("version", "Its version, such as v2.") { $0.print.map { "v\($0.version)" } },
    ]
}
