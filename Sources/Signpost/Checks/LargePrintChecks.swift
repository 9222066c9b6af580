/// Whether pages can be had in large print where their front matter says so.
struct LargePrintChecks {
    let site: Site
    let theme: Theme?

    /// The addresses that large prints take.
    var claims: [AddressBook.Claim] {
        site.pages.indices.compactMap { number in
            site.largePrint(of: number).map {
                let file = site.pages[number].source.inContent
                return AddressBook.Claim(
                    file: $0.file,
                    owner: "the large print of \(file)",
                    place: Place(file: file)
                )
            }
        }
    }

    /// A theme that has no layout for large print is told so once.
    func diagnostics() -> [Diagnostic] {
        guard theme?.hasLargePrint == false,
            site.pages.indices.contains(where: { site.largePrint(of: $0) != nil })
        else { return [] }
        let name = site.configuration.theme.value
        return [.missingLayout("large-print", in: "Themes/\(name)/theme.yml")]
    }
}
