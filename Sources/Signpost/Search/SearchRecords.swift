/// What a result shows of each page, a few pages to a file.
struct SearchRecords: Sendable {
    /// One page as a result.
    struct Record: Hashable, Sendable {
        let title: String
        let url: String
        /// The title of the section; empty for pages of the top level.
        let section: String
        let summary: String
    }

    /// How many pages one file holds.
    let size: Int
    let files: [[UInt8]]

    init(_ records: [Record]) {
        // Results lie scattered: small files keep a search light, but a large site must not have thousands.
        let size = max(4, (records.count + 1_249) / 1_250)
        self.size = size
        files = stride(from: 0, to: records.count, by: size).map { start in
            JSONText.list(
                records[start..<min(start + size, records.count)].flatMap {
                    [$0.title, $0.url, $0.section, $0.summary]
                }
            )
        }
    }
}
