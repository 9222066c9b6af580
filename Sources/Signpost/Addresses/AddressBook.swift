/// Who owns each file of the site, so that no two things are written to one place.
struct AddressBook {
    /// One who wants a file: what it is, and where an editor can change it.
    struct Claim {
        let file: String
        let owner: String
        let place: Place
    }

    private var owners: [String: Claim] = [:]

    /// Notes a claim; a second one to the same file, or to one that differs only in case, is an error that names both.
    mutating func note(_ claim: Claim, into diagnostics: inout [Diagnostic]) {
        do {
            _ = try OutputPath(claim.file)
        } catch {
            diagnostics.append(
                Diagnostic(
                    id: "address-impossible",
                    at: claim.place,
                    "the address '/\(claim.file)' \(error)",
                    hint: "use letters, digits and hyphens between the slashes"
                )
            )
            return
        }
        // Some hosts and disks do not tell capitals apart.
        let key = claim.file.lowercased()
        guard let first = owners.updateValue(claim, forKey: key) else { return }
        owners[key] = first
        diagnostics.append(
            Diagnostic(
                id: "address-taken",
                at: claim.place,
                "\(claim.owner) has the address '/\(claim.file.droppingIndex)', which \(first.owner) has already",
                hint: "give one of them another slug or another name"
            )
        )
    }
}

extension String {
    fileprivate var droppingIndex: Substring {
        hasSuffix("index.html") ? dropLast("index.html".count) : self[...]
    }
}
