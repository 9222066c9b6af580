/// What became of every page on a day.
struct RoutedPages: Sendable {
    /// The public pages in path order, those that are archived among them.
    let pages: [Page]
    /// The addresses of pages whose time is over and that lead on, in path order.
    let moved: [Page]
    /// Pages that are not public, and why; those that lead on are among them.
    let withheld: [SourcePath: Lifecycle]
}
