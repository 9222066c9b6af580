/// A PDF as small as it can be, written as browsers write theirs.
struct TinyPDF {
    var pages = 1
    var marked = true
    var destinations = ""
    /// More objects, from number 4 on.
    var others: [String] = []

    /// Objects 1 to 3 are the facts, the root and the pages; those of the pages come last.
    var bytes: [UInt8] {
        let first = 4 + others.count
        let kids = (0..<pages).map { "\(first + $0) 0 R" }.joined(separator: " ")
        let marks = marked ? "/MarkInfo <</Marked true>> /StructTreeRoot 3 0 R /Lang (en)" : ""
        let objects =
            [
                "<</Title (A) /CreationDate (D:20261125193227+00'00')\n/ModDate (D:20261125193227+00'00')>>",
                "<</Type /Catalog /Pages 3 0 R \(marks) \(destinations)>>",
                "<</Type /Pages /Kids [\(kids)] /Count \(pages)>>",
            ] + others + Array(repeating: "<</Type /Page /Parent 3 0 R>>", count: pages)
        var bytes = Array("%PDF-1.4\n".utf8)
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(bytes.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            bytes += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
        }
        let start = bytes.count
        table += "trailer\n<</Size \(objects.count + 1) /Root 2 0 R /Info 1 0 R>>\n"
        return bytes + Array((table + "startxref\n\(start)\n%%EOF").utf8)
    }
}
