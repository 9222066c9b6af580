import Foundation

/// Programs that stand in for Chromium and pdftoppm: a project's own folder is all they can be found in.
struct FakePrinting {
    /// What the browser does once it knows the page's address and the file to write.
    enum Browser: String {
        /// Opens the page and prints a PDF of one side.
        case works = "open; cp \"$here/page.pdf\" \"$file\""
        case fails = "open; echo 'no screen' >&2; exit 3"
        case hangs = "open; exec sleep 60"
        case writesNothing = "open"
        case writesHalf = "open; head -c 200 \"$here/page.pdf\" > \"$file\""
        case opensNothing = "cp \"$here/page.pdf\" \"$file\""
        case writesNoTags = "open; cp \"$here/untagged.pdf\" \"$file\""
    }

    /// The folders in which programs are looked for: the fakes, then the shell's own tools.
    static func path(in project: Project) -> String { project.path + "/programs:/usr/bin:/bin" }

    /// Puts the programs into a project.
    static func install(_ browser: Browser, in project: Project) throws {
        try project.write(pdf(isTagged: true), to: "programs/page.pdf")
        try project.write(pdf(isTagged: false), to: "programs/untagged.pdf")
        try write(
            """
            here=$(dirname "$0")
            for argument; do
              case $argument in
                --print-to-pdf=*) file=${argument#*=} ;;
                http://*) address=${argument#http://} ;;
              esac
            done
            open() {
              host=${address%%/*}
              exec 3<>"/dev/tcp/${host%:*}/${host#*:}"
              printf 'GET /%s HTTP/1.1\\r\\nHost: %s\\r\\nConnection: close\\r\\n\\r\\n' "${address#*/}" "$host" >&3
              cat <&3 >> "$here/opened"
            }
            \(browser.rawValue)
            """,
            to: "chromium-headless-shell",
            in: project
        )
        // The head of a PNG of 283 by 400 pixels, for the last argument.
        try write(
            """
            printf '\\211PNG\\r\\n\\032\\n\\0\\0\\0\\rIHDR\\0\\0\\001\\033\\0\\0\\001\\220\\010' > "${@: -1}.png"
            """,
            to: "pdftoppm",
            in: project
        )
    }

    private static func write(_ script: String, to name: String, in project: Project) throws {
        try project.write("#!/bin/bash\n" + script + "\n", to: "programs/\(name)")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: project.path + "/programs/\(name)"
        )
    }

    /// A PDF of one empty side with a link to the page that it was printed from.
    private static func pdf(isTagged: Bool) -> String {
        let tags = isTagged ? "/MarkInfo <</Marked true>> /StructTreeRoot 2 0 R /Lang (en)" : ""
        let objects = [
            "<</Type /Catalog /Pages 2 0 R \(tags)>>",
            "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R>>",
        ]
        var text = "%PDF-1.4\n"
        var table = "xref\n0 4\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        return text + table
            + "trailer\n<</Size 4 /Root 1 0 R>>\nstartxref\n\(text.utf8.count)\n%%EOF\n"
    }
}
