internal import Mustache

/// A picture for previews, which services fetch from outside.
struct ShareFact: Sendable {
    let url: String
    let alt: String
    let type: String
    let size: ImageSize?

    static let schema = Schema<ShareFact>(
        "sharing",
        [
            .text("url", "The picture's address with scheme and host.") { $0.url },
            .text("alt", "What the picture is for: the title of the page that names it.") {
                $0.alt
            },
            .text("type", "Its media type, such as image/png.") { $0.type },
            .optional("width", "The width in pixels.") { $0.size.map { String($0.width) } },
            .optional("height", "The height in pixels.") { $0.size.map { String($0.height) } },
        ]
    )
}

extension ShareFact {
    /// Nil for a picture that services do not show.
    init?(_ asset: Asset, of site: Site, alt: String) {
        guard let type = asset.sharingType else { return nil }
        let address = site.configuration.basePath + asset.address
        self.init(
            url: site.configuration.address.origin + address,
            alt: alt,
            type: type,
            size: asset.size
        )
    }
}

extension ThemeDeclaration.Colours {
    static let schema = Schema<ThemeDeclaration.Colours>(
        "colours",
        [
            .text("light", "The colour for a light look.") { $0.light },
            .text("dark", "The colour for a dark look.") { $0.dark },
        ]
    )
}

extension Composer {
    /// The picture in previews of a page: its own or a section's, else the theme's.
    ///
    /// A page that must be discreet has the theme's, so that a preview in a chat tells nothing of it.
    func shareImage(of number: Int? = nil) -> ShareFact? {
        let isDiscreet = number.map(site.isSensitive) ?? true
        let named =
            isDiscreet
            ? nil : number.flatMap { site.nearest(to: $0) { $0.shareImage != nil } }
        let own = named.flatMap { number in
            site.sharePicture(of: site.pages[number]).flatMap { asset in
                ShareFact(asset, of: site, alt: site.pages[number].fields.title.value)
            }
        }
        return own ?? usualShareImage
    }

    /// The colours of a phone's frame around pages of a mood.
    func frame(of mood: String) -> ThemeDeclaration.Colours? {
        let usual = theme.manifest.themeColour.map {
            ThemeDeclaration.Colours(light: $0, dark: $0)
        }
        return theme.manifest.moodColours[mood] ?? usual
    }
}

extension SiteConfiguration.Language {
    /// The language with its country, as Open Graph writes it: `en_GB`; nil where the tag names no country.
    ///
    /// English without a country is that of the United Kingdom, where the sites of this program are read.
    var locale: String? {
        let parts = (code == "en" ? "en-GB" : code).split(separator: "-")
        return parts.count == 2 && parts[1].count == 2
            ? "\(parts[0])_\(parts[1].uppercased())" : nil
    }
}
