extension Site {
    /// The pages to which something leads that may stand on any page: menus, help panels and the exit.
    var framePages: [Int] {
        let menus = (configuration.mainMenu + configuration.footerMenu).compactMap { item in
            if case .page(let path) = item.target { path } else { nil as Located<String>? }
        }
        let paths =
            menus + panels.all.compactMap(\.page)
            + [configuration.exit?.page, statement?.contactPage].compactMap(\.self)
        return configuration.languages.flatMap { language in
            paths.compactMap { number(of: SourcePath($0.value), in: language.code) }
        }
    }
}
