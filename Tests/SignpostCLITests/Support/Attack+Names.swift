import Foundation

extension Attack {
    private static let long = String(repeating: "x", count: 300)

    static let names = [
        Self(
            "a line break in a name",
            "Content/a\nb.md",
            "",
            """
            Content/a\\nb.md: error: the name 'a\\nb.md' holds a line break and cannot become an address [source-name]
              hint: rename it, best with small letters, digits and dashes

            """
        ),
        Self(
            "two names that differ only in case",
            """
            Content/b.md: error: 'B.md' and 'b.md' differ only in capital letters [source-name]
              hint: rename one of them: many disks and web servers take them for the same file

            """
        ) { project in
            for name in ["B", "b"] {
                try project.write(
                    TinySite.page(title: name, "Words."),
                    to: "Content/\(name).md"
                )
            }
        },
        .page(
            "an alias with a part that no disk can store",
            fields: "aliases: [/\(long)/]",
            """
            Content/a.md:9:11: error: the address '/\(long)/' has a part of 300 bytes; 255 are allowed [address-impossible]
              aliases: [/\(long.prefix(85))…
                        ^\(String(repeating: "~", count: 85))
              hint: give the file or its folders shorter names

            """
        ),
        .page(
            "a slug that no disk can store",
            fields: "slug: \(long)",
            """
            Content/a.md:9:7: error: the address '/\(long)/' has a part of 300 bytes; 255 are allowed [address-impossible]
              slug: \(long.prefix(90))…
                    ^\(String(repeating: "~", count: 89))
              hint: give the file or its folders shorter names

            """
        ),
        Self(
            "a name that has no room for a fingerprint",
            """
            Content/\(long.prefix(251)).svg: error: the address '/\(long.prefix(251)).ffc32911ab.svg' has a part of 266 bytes; 255 are allowed [address-impossible]
              hint: give the file or its folders shorter names

            """
        ) { project in
            let name = long.prefix(251) + ".svg"
            try project.write("<svg viewBox='0 0 4 4'/>", to: "Content/\(name)")
            try project.write(TinySite.page(title: "A", "![x](\(name))"), to: "Content/a.md")
        },
        Self(
            "a folder that is named like a page",
            """
            Content/b/index.md: error: 'Content/b/index.md' is a folder, but its name ends like that of a page [source-name]
              hint: rename the folder without '.md'

            """
        ) { project in
            try FileManager.default.createDirectory(
                atPath: project.path + "/Content/b/index.md",
                withIntermediateDirectories: true
            )
        },
    ]

    static let pages = [
        Self(
            "a page of no bytes",
            "Content/a.md",
            "",
            """
            Content/a.md:1: error: the page is empty [front-matter-missing]
              hint: begin it with a line '---', the title, summary and type, and another line '---'

            """
        )
    ]
}
