/// What templates ask of any page, though only some types have it.
extension PageFields {
    var keyAction: String? {
        switch details {
        case .advice(let advice): advice.keyAction
        case .toolkit(let toolkit): toolkit.keyAction
        default: nil
        }
    }

    var number: Int? { toolkit?.number }
    var reader: ToolkitFields.Reader? { toolkit?.reader }

    /// How a sheet, a poster or a lesson plan is printed.
    var print: PrintFields? {
        switch details {
        case .sheet(let sheet): sheet.print
        case .poster(let poster): poster.print
        case .lesson(let lesson): lesson.print
        default: nil
        }
    }

    /// The code that is printed on a sheet, a poster, a lesson plan or a pack.
    var code: Located<String>? { print?.code ?? pack?.code }

    var poster: PosterFields? {
        guard case .poster(let poster) = details else { return nil }
        return poster
    }

    var campaign: CampaignFields? {
        guard case .campaign(let campaign) = details else { return nil }
        return campaign
    }

    var lesson: LessonFields? {
        guard case .lesson(let lesson) = details else { return nil }
        return lesson
    }

    var event: EventFields? {
        guard case .event(let event) = details else { return nil }
        return event
    }

    var district: DistrictFields? {
        guard case .district(let district) = details else { return nil }
        return district
    }

    private var toolkit: ToolkitFields? {
        guard case .toolkit(let toolkit) = details else { return nil }
        return toolkit
    }

    /// The ids of one taxonomy that the page names.
    func terms(_ kind: TaxonomyKind) -> [Located<String>] {
        switch kind {
        case .audience: audience
        case .topics: topics
        case .districts: districts
        }
    }
}

extension SiteConfiguration {
    func terms(_ kind: TaxonomyKind) -> [Term] {
        switch kind {
        case .audience: audiences
        case .topics: topics
        case .districts: districts
        }
    }
}
