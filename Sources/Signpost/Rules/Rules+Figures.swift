extension Rule.Chapter {
    static let figures = Self(
        "Figures and charts",
        [
            .error(
                "figures-empty",
                means: "A file of `data/figures` has no row.",
                remedy: "Write one row for each figure, or delete the file.",
                in: "Content/data/figures/lessons.csv",
                bad: "Class,Lessons,unit,from,to,source,source_date",
                good: """
                    Class,Lessons,unit,from,to,source,source_date
                    Year 5,4,lessons,2025-09-01,2026-07-31,Our diary,2026-09-01
                    """
            ),
            .error(
                "figures-period",
                means: "A period ends before it begins, or after the day of its source.",
                remedy: "Correct one of the days; a digit of a year may be swapped.",
                in: "Content/data/figures/lessons.yml",
                bad: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {Class: Year 5, Lessons: 4, from: 2025-09-01, to: 2025-07-31}
                    """,
                good: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {Class: Year 5, Lessons: 4, from: 2025-09-01, to: 2026-07-31}
                    """
            ),
            .error(
                "chart-column",
                means:
                    "A chart asks for a column that the file has not, or for more columns than it can show.",
                remedy: "Take the name that the message suggests.",
                bad: "::chart{data=lessons kind=bar y=Lesson}",
                good: "::chart{data=lessons kind=bar y=Lessons}"
            ),
            .error(
                "chart-number",
                means: "A chart would draw a cell that is empty or no plain number.",
                remedy: "Write digits alone, and any doubt in `caveat`.",
                in: "Content/data/figures/lessons.yml",
                bad: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01, from: 2025-09-01, to: 2026-07-31}
                    rows:
                      - {Class: Year 5, Lessons: about 4}
                    """,
                good: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01, from: 2025-09-01, to: 2026-07-31}
                    rows:
                      - {Class: Year 5, Lessons: 4, caveat: The diary says about.}
                    """
            ),
            .error(
                "chart-not-comparable",
                means: "A row that is marked `comparable: false` would be drawn beside others.",
                remedy: "Show them as a table, with `::figures`.",
                bad: "::chart{data=lessons kind=bar}",
                good: "::figures{data=lessons}"
            ),
            .error(
                "chart-overlap",
                means: "Two rows count some of the same days, so a chart would show these twice.",
                remedy: "Keep periods that follow each other, or show a table.",
                in: "Content/data/figures/lessons.yml",
                bad: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {Year: One, Lessons: 4, from: 2024-09-01, to: 2025-08-31}
                      - {Year: Two, Lessons: 6, from: 2025-01-01, to: 2025-12-31}
                    """,
                good: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {Year: One, Lessons: 4, from: 2024-09-01, to: 2025-08-31}
                      - {Year: Two, Lessons: 6, from: 2025-09-01, to: 2026-08-31}
                    """
            ),
            .error(
                "chart-length",
                means: "Two rows cover times of different length, so the longer looks like more.",
                remedy: "Keep periods of one length, or show a table.",
                in: "Content/data/figures/lessons.yml",
                bad: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {When: Before, Lessons: 4, from: 2024-09-01, to: 2025-08-31}
                      - {When: After, Lessons: 6, from: 2025-09-01, to: 2025-12-31}
                    """,
                good: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {When: Before, Lessons: 4, from: 2024-09-01, to: 2025-08-31}
                      - {When: After, Lessons: 6, from: 2025-09-01, to: 2026-08-31}
                    """
            ),
            .error(
                "chart-unit",
                means: "Two rows count different things.",
                remedy: "Draw two charts from two files, or show a table.",
                in: "Content/data/figures/lessons.yml",
                bad: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01, from: 2025-09-01, to: 2026-07-31}
                    rows:
                      - {Class: Year 5, Number: 100, unit: pupils}
                      - {Class: Year 6, Number: 4}
                    """,
                good: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01, from: 2025-09-01, to: 2026-07-31}
                    rows:
                      - {Class: Year 5, Number: 3}
                      - {Class: Year 6, Number: 4}
                    """
            ),
            .error(
                "chart-order",
                means: "The rows of a line do not follow each other in time.",
                remedy: "Sort the rows, or draw bars.",
                in: "Content/data/figures/lessons.yml",
                bad: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {Year: Two, Lessons: 6, from: 2025-09-01, to: 2026-08-31}
                      - {Year: One, Lessons: 4, from: 2024-09-01, to: 2025-08-31}
                    """,
                good: """
                    shared: {unit: lessons, source: Our diary, source_date: 2026-09-01}
                    rows:
                      - {Year: One, Lessons: 4, from: 2024-09-01, to: 2025-08-31}
                      - {Year: Two, Lessons: 6, from: 2025-09-01, to: 2026-08-31}
                    """
            ),
        ]
    )
}
