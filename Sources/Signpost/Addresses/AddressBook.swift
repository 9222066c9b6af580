/// Who owns each file of the site, so that no two things are written to one place.
struct AddressBook {
    /// One who wants a file: what it is, and where an editor can change it.
    struct Claim {
        let file: String
        let owner: String
        let place: Place
        /// What somebody can do who wants the same file, where there is more than to take another name.
        var remedy = "give one of them another slug or another name"
    }

    /// The files, in small letters, of which it is not clear whose they are: nobody may write them.
    private(set) var contested: Set<String> = []
    private var owners: [String: Claim] = [:]
    /// By folder: the first who wants a file in it.
    private var folders: [String: Claim] = [:]

    /// Notes a claim; a second one to the same file, or to one that differs only in case, is an error that
    /// names both, as is a file where another wants a folder.
    mutating func note(_ claim: Claim, into diagnostics: inout [Diagnostic]) {
        do {
            _ = try OutputPath(claim.file)
        } catch {
            diagnostics.append(.impossible(claim, error))
            return
        }
        // Some hosts and disks do not tell capitals apart.
        let key = claim.file.lowercased()
        if let first = owners[key] {
            diagnostics.append(.taken(claim, by: first))
            contested.insert(key)
            return
        }
        owners[key] = claim
        if let first = folders[key] {
            diagnostics.append(.folder(of: first, is: claim, for: claim))
            contested.insert(key)
        }
        noteFolders(above: key, of: claim, into: &diagnostics)
    }

    private mutating func noteFolders(
        above key: String,
        of claim: Claim,
        into diagnostics: inout [Diagnostic]
    ) {
        var path = key[...]
        while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
            path = path[..<slash]
            let folder = String(path)
            guard folders[folder] == nil else { return }  // then those above it are known, too
            folders[folder] = claim
            if let file = owners[folder] {
                diagnostics.append(.folder(of: claim, is: file, for: claim))
                contested.insert(folder)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func impossible(_ claim: AddressBook.Claim, _ flaw: OutputPath.Flaw) -> Self
    {
        let hint =
            switch flaw {
            case .isTooLong, .isTooDeep: "give the file or its folders shorter names"
            case .isEmpty, .isAbsolute, .hasEmptyPart, .hasDots, .hasControlCharacter, .isReserved:
                "use letters, digits and hyphens between the slashes"
            }
        return Diagnostic(
            id: "address-impossible",
            at: claim.place,
            "the address '/\(claim.file.droppingIndex)' \(flaw)",
            hint: hint
        )
    }

    fileprivate static func taken(_ claim: AddressBook.Claim, by first: AddressBook.Claim) -> Self {
        Diagnostic(
            id: "address-taken",
            at: claim.place,
            "\(claim.owner) has the address '/\(claim.file.droppingIndex)', which already belongs to \(first.owner)",
            hint: first.remedy
        )
    }

    /// `claim` wants a folder where `file` is a file; `second` came later.
    fileprivate static func folder(
        of claim: AddressBook.Claim,
        is file: AddressBook.Claim,
        for second: AddressBook.Claim
    ) -> Self {
        Diagnostic(
            id: "address-taken",
            at: second.place,
            "\(claim.owner) has the address '/\(claim.file.droppingIndex)', but '/\(file.file)' is a file and belongs to \(file.owner)",
            hint: "give one of them another slug or another name"
        )
    }
}

extension String {
    fileprivate var droppingIndex: Substring {
        hasSuffix("/index.html") || self == "index.html" ? dropLast("index.html".count) : self[...]
    }
}
