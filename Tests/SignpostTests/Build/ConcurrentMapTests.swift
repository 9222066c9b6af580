import Testing

@testable import Signpost

struct ConcurrentMapTests {
    @Test(arguments: [-1, 0, 1, 2, 3, 7, 100], [0, 1, 2, 20])
    func `the order of the elements stays, however many cores work`(jobs: Int, count: Int) async {
        var diagnostics: [Diagnostic] = []
        let result = await Array(0..<count).concurrentMap(jobs: jobs, into: &diagnostics) {
            number,
            found in
            if number % 5 == 0 {
                found.append(Diagnostic(id: "five", at: Place(file: "\(number)"), "", hint: ""))
            }
            return number * 2
        }
        #expect(result == (0..<count).map { $0 * 2 })
        #expect(
            Set(diagnostics.map(\.place.file))
                == Set(stride(from: 0, to: count, by: 5).map(String.init))
        )
    }
}
