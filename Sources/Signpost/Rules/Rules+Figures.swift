extension Rule.Chapter {
    static let figures = Self(
        "Figures and charts",
        [
            .error(
                "figures-empty",
                means: "A file of `data/figures` has no row.",
                remedy: "Write one row for each figure, or delete the file."
            ),
            .error(
                "figures-period",
                means: "A period ends before it begins, or after the day of its source.",
                remedy: "Correct one of the days; a digit of a year may be swapped."
            ),
            .error(
                "chart-column",
                means:
                    "A chart asks for a column that the file has not, or for more columns than it can show.",
                remedy: "Take the name that the message suggests."
            ),
            .error(
                "chart-number",
                means: "A chart would draw a cell that is empty or no plain number.",
                remedy: "Write digits alone, and any doubt in `caveat`."
            ),
            .error(
                "chart-not-comparable",
                means: "A row that is marked `comparable: false` would be drawn beside others.",
                remedy: "Show them as a table, with `::figures`."
            ),
            .error(
                "chart-overlap",
                means: "Two rows count some of the same days, so a chart would show these twice.",
                remedy: "Keep periods that follow each other, or show a table."
            ),
            .error(
                "chart-length",
                means: "Two rows cover times of different length, so the longer looks like more.",
                remedy: "Keep periods of one length, or show a table."
            ),
            .error(
                "chart-unit",
                means: "Two rows count different things.",
                remedy: "Draw two charts from two files, or show a table."
            ),
            .error(
                "chart-order",
                means: "The rows of a line do not follow each other in time.",
                remedy: "Sort the rows, or draw bars."
            ),
        ]
    )
}
