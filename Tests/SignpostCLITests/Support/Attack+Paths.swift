import Foundation

extension Attack {
    static let paths = [
        Self(
            "a link out of Content",
            """
            Content/out.md: error: the symbolic link 'Content/out.md' leads out of 'Content' [source-link-outside]
              hint: put a copy of the file or folder in its place

            """
        ) { project in
            try FileManager.default.createSymbolicLink(
                atPath: project.path + "/Content/out.md",
                withDestinationPath: "/etc/passwd"
            )
        },
        .page(
            "dots in a slug",
            fields: "slug: ../../etc",
            """
            Content/a.md:9:7: error: slug: '../../etc' cannot be an id [field-id]
              slug: ../../etc
                    ^~~~~~~~~
              hint: use small letters, digits and hyphens, such as 'etc'

            """
        ),
        .page(
            "dots in an alias",
            fields: "aliases: [/../../etc/]",
            """
            Content/a.md:9:11: error: aliases: '/../../etc/' is not an address within the site [field-path]
              aliases: [/../../etc/]
                        ^~~~~~~~~~~
              hint: begin it with one slash and leave out spaces, '..', '?', '#', '*' and ':', such as /old/page/

            """
        ),
        .page(
            "dots in the path of a picture",
            "![x](../Themes/tiny/theme.yml)",
            """
            Content/a.md:12:1: error: there is no picture '../Themes/tiny/theme.yml' [image-missing]
              ![x](../Themes/tiny/theme.yml)
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
              hint: put the file beside the page and write its name

            """
        ),
        Self(
            "dots in the name of a partial",
            "Themes/tiny/layouts/bare.mustache",
            "{{>../../../Content/index}}",
            """
            Themes/tiny/layouts/bare.mustache:1:4: error: there is no template '../../../Content/index' [template]
              {{>../../../Content/index}}
                 ^~~~~~~~~~~~~~~~~~~~~~
              hint: known names: directives/helpline, layouts/bare, layouts/page

            """
        ),
    ]
}
