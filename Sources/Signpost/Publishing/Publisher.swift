/// Publishes a site whole: files are gathered in a folder beside the old site, and the two change places at the end.
///
/// Until `finish` has returned, the old site is as it was. A publisher that is let go without it leaves no trace.
public struct Publisher: ~Copyable, Sendable {
    private let output: OutputFolder
    private let way: Swap
    private let workshop: Workshop
    private let lock: BuildLock
    private let staging: StagingFolder
    private let tally = Tally<StoredFile>()

    /// Takes the lock on the output folder and makes a place for the new site.
    public static func begin(_ output: OutputFolder) throws(Diagnostic) -> Self {
        try begin(output, way: .exchange)
    }

    /// `way` other than `.exchange` shows what happens on a disk that cannot exchange folders.
    static func begin(_ output: OutputFolder, way: Swap) throws(Diagnostic) -> Self {
        let parent = try output.openParent()
        let workshop = Workshop(parent: parent, output: output.name)
        let lock = try BuildLock.take(workshop.lock, in: parent, of: output.shown)
        do throws(SystemFailure) {
            try workshop.tidy()
        } catch {
            throw .writing(workshop.new, error)
        }
        let old = try output.openFolder(in: parent)
        let staging: StagingFolder
        do throws(SystemFailure) {
            staging = try StagingFolder(workshop.new, old: old, in: parent)
        } catch {
            throw .writing(output.shown, error)
        }
        return Self(output, way, workshop, lock, staging)
    }

    private init(
        _ output: OutputFolder,
        _ way: Swap,
        _ workshop: Workshop,
        _ lock: consuming BuildLock,
        _ staging: StagingFolder
    ) {
        self.output = output
        self.way = way
        self.workshop = workshop
        self.lock = lock
        self.staging = staging
    }

    deinit {
        try? workshop.removeNew()
    }

    /// Where the build sends its files, from as many tasks as it likes.
    public var sink: Sink {
        Sink { [staging, tally, name = output.shown] file throws(Diagnostic) in
            do throws(Diagnostic) {
                tally.add(try StoredFile(file, in: staging, of: name))
            } catch {
                tally.fail(error)
                throw error
            }
        }
    }

    /// Puts the new site in the place of the old one.
    public consuming func finish(jobs: Int = 2) async throws(Diagnostic) -> Publication {
        let stored = try tally.entries()
        let made = Set(stored.map(\.path))
        let old = try survey(made, linked: Set(stored.filter(\.isLinked).map(\.path)))
        let way = try swap(Ledger(paths: made), carrying: old?.foreign ?? [])
        if let folder = staging.old { await old?.delete(from: folder, jobs: max(jobs, 1)) }
        return publication(of: stored, old, warnings: tidyUp(after: way))
    }

    /// Gives up: the old site stays as it is.
    public consuming func abandon() {}
}

extension Publisher {
    /// Looks for what is not ours in the old site; refuses to put a file in the place of something that no build made.
    private borrowing func survey(
        _ made: Set<String>,
        linked: Set<String>
    ) throws(Diagnostic) -> OldSite? {
        guard let folder = staging.old else { return nil }
        let site: OldSite
        do {
            let ledger = (try? FileBytes.read(Ledger.name, in: folder)).map(Ledger.init(bytes:))
            site = try OldSite(
                folder,
                ledger: ledger ?? Ledger(paths: []),
                made: made,
                linked: linked
            )
        } catch {
            throw .unreadable(output.shown, error)
        }
        if !site.taken.isEmpty { throw .outputTaken(site.taken, in: output.shown) }
        return site
    }

    private borrowing func swap(
        _ ledger: Ledger,
        carrying foreign: [FolderEntry.Found]
    ) throws(Diagnostic) -> Swap {
        do {
            if let old = staging.old {
                let carryOver = CarryOver(old: old, new: staging.folder)
                for entry in foreign { try carryOver.carry(entry) }
            }
            _ = try staging.store(.bytes(ledger.bytes), at: Ledger.name)
            return try workshop.swap(way, isFirst: staging.old == nil)
        } catch {
            throw error.isInUse ? .outputMounted(output.shown) : .writing(output.shown, error)
        }
    }

    /// Deletes the old site; a failure is only a warning, because the new one is in place.
    private borrowing func tidyUp(after way: Swap) -> [Diagnostic] {
        var warnings: [Diagnostic] = way == .exchange ? [] : [.withoutExchange(output.shown)]
        do {
            try workshop.tidy()
        } catch {
            warnings.append(.leftBehind(workshop.new, error))
        }
        return warnings
    }

    private borrowing func publication(
        of stored: [StoredFile],
        _ old: OldSite?,
        warnings: [Diagnostic]
    ) -> Publication {
        let linked = stored.count(where: \.isLinked)
        let named = (old?.foreign ?? []).filter { !$0.isHidden }
        let carriedOver = named.map { $0.kind == .folder ? $0.path + "/" : $0.path }
        let isSilent = carriedOver.isEmpty
        return Publication(
            written: stored.count - linked,
            unchanged: linked,
            removed: old?.removed ?? 0,
            carriedOver: carriedOver,
            bytes: stored.reduce(0) { $0 + $1.bytes },
            warnings: warnings + (isSilent ? [] : [.carriedOver(carriedOver, in: output.shown)])
        )
    }
}

extension FolderEntry.Found {
    /// Whether it is a dot file or lies in a dot folder, which are nobody's business.
    fileprivate var isHidden: Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
