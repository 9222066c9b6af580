/// Whether lessons on what may have happened to a pupil are given where a pupil can be heard.
struct LessonChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        site.pages.indices.compactMap { number in
            let page = site.pages[number]
            guard !page.isArchived, let delivery = page.fields.lesson?.delivery,
                delivery.value == .assembly, site.isSensitive(number)
            else { return nil }
            return .sensitiveAssembly(at: delivery.place)
        }
    }
}

extension Diagnostic {
    fileprivate static func sensitiveAssembly(at place: Place) -> Self {
        Diagnostic(
            id: "assembly-sensitive",
            at: place,
            "the lesson is sensitive and cannot be given in an assembly: a pupil may tell of abuse before the whole school",
            hint:
                "write 'delivery: class' or 'delivery: group' and plan it for one, with a second adult to turn to"
        )
    }
}
