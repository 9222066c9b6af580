import Testing

@testable import Signpost

/// Mistakes in a theme, each told at the line that has to be changed.
struct ThemePlaceTests {
    private static let form = """
        form: [container]
        help: A box.
        example: Words.
        """

    /// A theme that extends the plain one, with files of its own.
    private static func problems(_ files: [String: String]) async throws -> [String] {
        let basis = [
            "Content/site.yml": TestSite.settings().replacing("plain", with: "own"),
            "Themes/own/theme.yml": "name: Own\nengine: 1\nextends: plain\n",
        ]
        return try await TestSite(basis.merging(files) { $1 }).build().problems
    }

    @Test func `a theme that is missing is told where it is named`() async throws {
        let settings = TestSite.settings().replacing("theme: plain", with: "theme: plian")
        #expect(
            try await TestSite(["Content/site.yml": settings]).build().problems == [
                """
                Content/site.yml 4:8+5 theme-missing: there is no theme 'plian': 'Themes/plian' is not there
                -> did you mean 'plain'?
                """
            ]
        )
        #expect(
            try await Self.problems([
                "Themes/own/theme.yml": "name: Own\nengine: 1\nextends: civic\n"
            ]) == [
                """
                Themes/own/theme.yml 3:10+5 theme-missing: there is no theme 'civic': 'Themes/civic' is not there
                -> correct the name, or put the theme's folder into Themes, beside Content
                """
            ]
        )
    }

    @Test func `a name that no theme can have is told alone`() async throws {
        #expect(
            try await Self.problems([
                "Themes/own/theme.yml": "name: Own\nengine: 1\nextends: Plain\n"
            ]) == [
                """
                Themes/own/theme.yml 3:10+5 field-id: extends: 'Plain' cannot be an id
                -> use small letters, digits and hyphens, such as 'plain'
                """
            ]
        )
        #expect(
            try await Self.problems([
                "Themes/own/theme.yml": "name: Own\nengine: 1\nextends:\n"
            ]) == [
                """
                Themes/own/theme.yml 3:1+7 field-empty: 'extends' has no value
                -> write small letters, digits and hyphens after the colon, or remove the line
                """
            ]
        )
        let settings = TestSite.settings().replacing("theme: plain", with: "theme: Plain")
        #expect(
            try await TestSite(["Content/site.yml": settings]).build().problems == [
                """
                Content/site.yml 4:8+5 field-id: theme: 'Plain' cannot be an id
                -> use small letters, digits and hyphens, such as 'plain'
                """
            ]
        )
    }

    @Test func `a folder whose name no line can name is to be renamed`() async throws {
        let settings = TestSite.settings().replacing("theme: plain", with: "theme: our-own")
        let site = TestSite(["Content/site.yml": settings, "Themes/Our Own/theme.yml": "name: Own"])
        #expect(
            try await site.build().problems == [
                """
                Content/site.yml 4:8+7 theme-missing: there is no theme 'our-own': 'Themes/our-own' is not there
                -> rename the folder 'Themes/Our Own' to 'our-own'
                """
            ]
        )
    }

    @Test func `a file of a theme with another ending is to be renamed`() async throws {
        var site = TestSite(["Themes/plain/strings/en.yaml": "a_to_z: A to Z"])
        site.files["Themes/plain/strings/en.yml"] = nil
        #expect(
            try await site.build().problems == [
                """
                Themes/plain/strings/en.yml 0:0+1 theme-file-missing: the theme 'plain' has no strings/en.yml
                -> rename 'strings/en.yaml' to 'strings/en.yml'
                """
            ]
        )
    }

    @Test func `a template that several kinds of pages lack is told once`() async throws {
        let theme =
            "name: Own\nengine: 1\nextends: plain\nlayouts:\n  quiz: quiz-show\n  news: quiz-show\n"
        let problems = try await Self.problems(["Themes/own/theme.yml": theme])
        #expect(
            problems.map { $0.prefix(55) } == [
                "Themes/own/theme.yml 5:9+9 theme-template-missing: the "
            ]
        )
    }

    @Test func `a file in the place of a theme is told with what belongs there`() async throws {
        let settings = TestSite.settings().replacing("theme: plain", with: "theme: own")
        let site = TestSite(["Content/site.yml": settings, "Themes/own": "A note."])
        #expect(
            try await site.build().problems == [
                """
                Themes/own 0:0+1 source-missing: the folder 'Themes/own' cannot be read: a part of the path is not a folder
                -> put the folder of the theme there, and give yourself the right to read it
                """
            ]
        )
    }

    @Test func `a theme cannot extend itself`() async throws {
        #expect(
            try await Self.problems([
                "Themes/own/theme.yml": "name: Own\nengine: 1\nextends: own\n"
            ]) == [
                """
                Themes/own/theme.yml 3:10+3 theme-endless: 'extends: own' leads back to a theme that is already in use
                -> extend another theme, or remove the line
                """
            ]
        )
    }

    @Test(
        arguments: [
            ("pgae", "5:9+4", "pgae", "did you mean 'page'?"),
            ("layouts/page", "5:9+12", "layouts/page", "did you mean 'page'?"),
            ("page.mustache", "5:9+13", "page.mustache", "did you mean 'page'?"),
            (
                "quiz-show", "5:9+9", "quiz-show",
                "add the file, or take one of lists, page, redirect"
            ),
        ]
    )
    func `a layout without a template is told where it is named`(
        layout: String,
        place: String,
        file: String,
        hint: String
    ) async throws {
        let theme = "name: Own\nengine: 1\nextends: plain\nlayouts:\n  quiz: \(layout)\n"
        #expect(
            try await Self.problems(["Themes/own/theme.yml": theme]) == [
                """
                Themes/own/theme.yml \(place) theme-template-missing: the layout '\(layout)' has no template: there is no layouts/\(file).mustache
                -> \(hint)
                """
            ]
        )
    }

    @Test func `a directive without a template is told at its declaration`() async throws {
        #expect(
            try await Self.problems([
                "Themes/own/directives/own.yml": Self.form,
                "Themes/own/directives/onw.mustache": "{{{content}}}",
            ]) == [
                """
                Themes/own/directives/own.yml 0:0+1 theme-template-missing: the directive 'own' has no template: there is no directives/own.mustache
                -> did you mean 'onw'?
                """
            ]
        )
    }

    @Test(
        arguments: [
            "x", "{{#label}}{{{content}}}{{/label}}", "{{#loud}}{{{content}}}{{/loud}}",
            "{{#size}}{{{content}}}{{/size}}", "{{^loud}}{{{content}}}{{/loud}}",
            "{{#is_leaf}}{{{content}}}{{/is_leaf}}",
        ]
    )
    func `a directive must show the text that it encloses`(template: String) async throws {
        let more = """

            label: optional
            attributes:
              loud: {kind: flag, help: Loud.}
              size: {kind: choice, of: [small, large], help: Size.}
            """
        #expect(
            try await Self.problems([
                "Themes/own/directives/own.yml": Self.form + more,
                "Themes/own/directives/own.mustache": template,
            ]) == [
                """
                Themes/own/directives/own.mustache 0:0+1 theme-content-dropped: the directive 'own' encloses text, but its template does not always show it
                -> write {{{content}}} where the text belongs, outside of sections that may be left out
                """
            ]
        )
    }

    @Test(
        arguments: [
            "{{{content}}}", "{{#label}}{{label_text}}{{/label}}{{{content}}}",
            "{{#loud}}{{{content}}}{{/loud}}{{^loud}}{{{content}}}{{/loud}}",
            "{{#is_container}}{{{content}}}{{/is_container}}{{site.name}}{{who.name}}",
        ]
    )
    func `a directive that shows its text in every case is fine`(template: String) async throws {
        let more = """

            label: optional
            attributes:
              loud: {kind: flag, help: Loud.}
              who: {kind: helpline, required: true, help: Who.}
            """
        #expect(
            try await Self.problems([
                "Themes/own/directives/own.yml": Self.form + more,
                "Themes/own/directives/own.mustache": template,
            ]) == []
        )
    }

    @Test func `a translation has no words that English has not`() async throws {
        #expect(
            try await Self.problems(["Themes/own/strings/ur.yml": "a_to_zed: Z\nall_topics: T\n"])
                == [
                    """
                    Themes/own/strings/ur.yml 1:1+8 theme-word-unknown: 'a_to_zed' is none of the theme's words: strings/en.yml does not have it
                    -> did you mean 'a_to_z'?
                    """
                ]
        )
    }
}
