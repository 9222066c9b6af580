@testable import Signpost

/// The theme of test sites: layouts that print what the engine knows and nothing else.
enum PlainTheme {
    static let files: [String: String] = [
        "Themes/plain/theme.yml": declaration,
        "Themes/plain/strings/en.yml": words,
        "Themes/plain/layouts/page.mustache": page,
        "Themes/plain/layouts/lists.mustache": lists,
        "Themes/plain/layouts/redirect.mustache": redirect,
        "Themes/plain/partials/head.mustache": head,
        "Themes/plain/partials/around.mustache": around,
        "Themes/plain/directives/box.yml": box,
        "Themes/plain/directives/box.mustache": "<aside>{{{content}}}</aside>\n",
    ]

    private static let declaration =
        "name: Plain\nengine: 1\nmoods: [calm, loud]\nlayouts:\n"
        + ContentType.allCases.map { "  \($0.rawValue): page\n" }.joined()
            + """
              listing: page
              term: lists
              terms: lists
              a-z: lists
              not-found: page
              redirect: redirect
            """

    private static let words = """
        page_number: Page
        months: January, February, March, April, May, June, July, August, September, October, November, December
        all_audience: Everybody
        all_topics: All topics
        all_districts: All districts
        a_to_z: A to Z
        not_found_title: Not found
        """

    private static let head = """
        <html lang="{{page.language}}" dir="{{page.dir}}">
        <title>{{page.head_title}}</title>
        <link rel="canonical" href="{{page.canonical}}">
        {{#translations}}
        <link rel="alternate" hreflang="{{language}}" href="{{url}}">
        {{/translations}}
        {{#has_breadcrumbs}}
        <nav>{{#breadcrumbs}}/<a href="{{url}}">{{title}}</a>{{/breadcrumbs}}</nav>
        {{/has_breadcrumbs}}
        {{#menus.main}}
        <menu><a href="{{url}}">{{title}}</a>{{#current}} here{{/current}}{{#within}} within{{/within}}</menu>
        {{/menus.main}}
        <h1>{{page.title}}</h1>

        """

    private static let around = """
        {{#children}}
        <li><a href="{{url}}">{{title}}</a></li>
        {{/children}}
        {{#pager}}
        <p>{{number}} of {{total}}{{#previous}} <a href="{{previous}}">back</a>{{/previous}}{{#next}} <a href="{{next}}">on</a>{{/next}}</p>
        {{/pager}}
        {{#previous}}
        <a rel="prev" href="{{url}}">{{title}}</a>
        {{/previous}}
        {{#next}}
        <a rel="next" href="{{url}}">{{title}}</a>
        {{/next}}
        {{#related}}
        <a rel="related" href="{{url}}">{{title}}</a>
        {{/related}}
        {{#help}}
        <aside>{{title}}{{#url}} <a href="{{url}}">more</a>{{/url}}</aside>
        {{/help}}

        """

    private static let page = """
        {{>partials/head}}
        {{#page.image}}
        <img src="{{url}}" alt="{{alt}}"{{#width}} width="{{width}}" height="{{height}}"{{/width}}>
        {{/page.image}}
        {{{page.body}}}
        {{>partials/around}}

        """

    private static let lists = """
        {{>partials/head}}
        {{#terms}}
        <li><a href="{{url}}">{{title}}</a> {{count}}</li>
        {{/terms}}
        {{#letters}}
        <h2 id="{{id}}">{{letter}}</h2>
        {{#pages}}
        <li><a href="{{url}}">{{title}}</a></li>
        {{/pages}}
        {{/letters}}
        {{>partials/around}}

        """

    private static let redirect = """
        {{#redirect}}
        <title>{{title}}</title>
        <meta http-equiv="refresh" content="0; url={{url}}">
        <link rel="canonical" href="{{page.canonical}}">
        {{/redirect}}

        """

    private static let box = """
        form: [container]
        help: A box around text.
        example: |
          :::box
          Words.
          :::
        """
}
