/// One file of the new site that lies in the staging folder.
struct StoredFile: Sendable {
    let path: String
    let bytes: Int
    let isLinked: Bool

    /// Stores a file of the site that messages call `name`.
    init(_ file: OutputFile, in staging: StagingFolder, of name: String) throws(Diagnostic) {
        let content: OpenContent
        do {
            content = try OpenContent(file.content)
        } catch {
            throw .unreadable(file.source, error)
        }
        path = file.path.text
        bytes = content.size
        do {
            isLinked = try staging.store(content, at: path)
        } catch .changed {
            throw .unreadable(file.source, .changed)
        } catch  where error.isExisting {
            throw .sentTwice(file.path)
        } catch  where error.isNotFolder {
            throw .fileAndFolder(file.path)
        } catch {
            throw .writing(name + "/" + path, error)
        }
    }
}

extension OutputFile {
    /// The file that an error in reading is about.
    fileprivate var source: String {
        switch content {
        case .bytes: path.text
        case .copy(let source, _): source
        }
    }
}
