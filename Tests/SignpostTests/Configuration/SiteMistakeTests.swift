import Testing

@testable import Signpost

struct SiteMistakeTests {
    private static let least = "name: N\ndescription: D\naddress: https://example.org\n"

    /// Each line is added to a site.yml that is otherwise right.
    @Test(arguments: mistakes)
    func `a mistake in site_yml is told with its remedy`(line: String, report: String) {
        #expect(Reading.site(Self.least + line).reports == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "titel: T",
            """
            4:1+5 field-unknown: 'titel' is not a field of site.yml
            -> remove the line; the fields of site.yml are name, description, address, languages, theme, contact, audiences, topics, districts, formats, print_room, menus, help, exit, sensitive_topics, sheltered_audiences, policies, exceptions, reading, page_size, related, feed
            """
        ),
        (
            "page_size: 0",
            """
            4:12+1 field-range: page_size: 0 is too small
            -> write a whole number from 1 to 1000
            """
        ),
        (
            "languages: [{code: english, name: English}]",
            """
            4:20+7 field-language: code: 'english' is not the tag of a language
            -> write its two or three letters, such as en, ur or pl
            """
        ),
        (
            "languages: [{code: en, name: English}, {code: en, name: English}]",
            """
            4:47+2 field-repeated: 'en' is in 'languages' twice
            -> remove one of them
            """
        ),
        (
            "languages: [{code: en, name: English, dir: left}]",
            """
            4:44+4 field-choice: dir: 'left' is not one of the choices
            -> write one of ltr, rtl
            """
        ),
        (
            "contact: nobody",
            """
            4:10+6 field-address: contact: 'nobody' is neither an e-mail address nor a web address
            -> write one, such as security@example.org or https://example.org/contact
            """
        ),
        (
            "topics: [a, b]",
            """
            4:9+1 field-kind: 'topics' cannot be a list
            -> write lines of 'id: value'
            """
        ),
        (
            "topics: {Wi Fi: Open wi-fi}",
            """
            4:10+5 field-id: topics: 'Wi Fi' cannot be an id
            -> use small letters, digits and hyphens, such as 'wi-fi'
            """
        ),
        (
            "topics: {wifi: {titel: Open wi-fi, title: A}}",
            """
            4:17+5 field-unknown: 'titel' is not a field of a topic
            -> did you mean 'title'?
            """
        ),
        (
            "topics: {wifi: [a]}",
            """
            4:16+1 field-kind: 'wifi' cannot be a list
            -> write one line of text
            """
        ),
        (
            "menus: {main: [{title: A}]}",
            """
            4:16+1 menu-target: a menu item has neither a 'page' nor a 'url'
            -> write 'page' with the path of a page, or 'url' with an address on another site
            """
        ),
        (
            "menus: {main: [{url: https://example.org}]}",
            """
            4:22+19 menu-title: a menu item with a 'url' has no 'title'
            -> add a 'title' with the words of the link
            """
        ),
        (
            "menus: {main: [{title: A, page: a.md, url: https://example.org}]}",
            """
            4:44+19 menu-target: a menu item has both a 'page' and a 'url'
            -> keep 'page' for a page of this site, or 'url' for an address on another site
            """
        ),
        (
            "menus: {main: [{title: A, page: /a/}]}",
            """
            4:33+3 field-path: page: '/a/' is not the path of a Markdown file
            -> write the path of the page's file, such as help/index.md
            """
        ),
        (
            "menus: {main: [{title: [A], url: https://example.org}]}",
            """
            4:24+1 field-kind: 'title' cannot be a list
            -> write one line of at most 60 characters
            """
        ),
        (
            "menus: {top: []}",
            """
            4:9+3 field-unknown: 'top' is not a field of menus
            -> remove the line; the fields of menus are main, footer
            """
        ),
        (
            "policies: {required: [sorces]}",
            """
            4:23+6 field-choice: required: 'sorces' is not one of the choices
            -> did you mean 'sources'?
            """
        ),
        (
            "policies: {raw_html: [../up]}",
            """
            4:23+5 field-path: raw_html: '../up' is not the path of a folder in Content
            -> write the path without a slash at either end, such as about/history
            """
        ),
        (
            "policies: {overdue_helplines: ignore}",
            """
            4:31+6 field-choice: overdue_helplines: 'ignore' is not one of the choices
            -> write one of error, warning
            """
        ),
    ]
}
