extension Sink {
    /// A sink that passes over the files of these names, given in small letters.
    ///
    /// Who claims a name that is taken was told so already, and the site is not published.
    func without(_ contested: Set<String>) -> Sink {
        if contested.isEmpty { return self }
        return Sink { file throws(Diagnostic) in
            guard !contested.contains(file.path.text.lowercased()) else { return }
            try write(file)
        }
    }
}
