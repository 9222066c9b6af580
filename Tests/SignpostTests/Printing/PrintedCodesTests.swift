import Testing

@testable import Signpost

/// What data/printed-codes.yml says, and what is said about mistakes in it.
struct PrintedCodesTests {
    private static func read(_ text: String) -> (codes: PrintedCodes, reports: [String]) {
        var diagnostics: [Diagnostic] = []
        let codes = PrintedCodes.read(Array(text.utf8), file: "p.yml", into: &diagnostics)
        return (codes, diagnostics.map(\.report))
    }

    @Test func `a code has its page, its successor and the day it was printed`() {
        let (codes, reports) = Self.read(
            """
            - {code: MFM-03, page: first/password.md, printed: 2026-11-23}
            - {code: MFM-01, successor: MFM-03, printed: 2025-09-01}
            """
        )
        #expect(reports == [])
        #expect(codes.isWhole)
        #expect(codes["MFM-03"]?.page?.value == "first/password.md")
        #expect(codes["MFM-03"]?.printed?.value.iso == "2026-11-23")
        #expect(codes["MFM-01"]?.successor?.value == "MFM-03")
    }

    @Test func `a printed address is in small letters`() {
        #expect(PrintedCode.path(of: "MFM-03") == "/q/mfm-03/")
    }

    @Test(arguments: [
        (
            "- {code: A-1, page: a.md, printed: 2026-01-01}\n- {code: A-1, page: b.md, printed: 2026-01-01}",
            """
            2:10+3 printed-code-twice: 'A-1' is in the file twice, but a printed address leads to one page
            -> remove one of them
            """
        ),
        (
            "- {code: A-1, printed: 2026-01-01}",
            """
            1:10+3 printed-code-nowhere: 'A-1' is on paper, but leads nowhere
            -> add a line 'page: ...' with the path of a page, or 'successor: ...' with the code that replaces it
            """
        ),
        (
            "- {code: MFM-03, page: a.md, printed: 2026-01-01}\n- {code: X-1, successor: MFN-03, printed: 2026-01-01}",
            """
            2:26+6 printed-code-successor: the successor 'MFN-03' is not a code of this file
            -> did you mean 'MFM-03'?
            """
        ),
        (
            "- {code: A-1, successor: ZEBRA-12, printed: 2026-01-01}",
            """
            1:26+8 printed-code-successor: the successor 'ZEBRA-12' is not a code of this file
            -> write a code that has an entry of its own here
            """
        ),
        (
            """
            - {code: A-1, successor: B-1, printed: 2026-01-01}
            - {code: B-1, page: b.md, successor: C-1, printed: 2026-01-01}
            - {code: C-1, successor: B-1, printed: 2026-01-01}
            """,
            """
            2:38+3 printed-code-circle: the successors lead in a circle: B-1, C-1, B-1
            -> take away the line 'successor' of the one whose page is to stay
            """
        ),
        (
            "- {code: A-1, successor: A-1, printed: 2026-01-01}",
            """
            1:26+3 printed-code-circle: the successors lead in a circle: A-1, A-1
            -> take away the line 'successor' of the one whose page is to stay
            """
        ),
        (
            "- {code: mfm 3, page: a.md, printed: 2026-01-01}",
            """
            1:10+5 field-code: code: 'mfm 3' cannot be a code
            -> use capital letters from A to Z, digits and single hyphens, 24 signs at most, such as MFM-03
            """
        ),
        (
            "- {code: A-1, pag: a.md, printed: 2026-01-01}",
            """
            1:15+3 field-unknown: 'pag' is not a field of a printed code
            -> did you mean 'page'?
            """
        ),
    ])
    func `a mistake in the ledger is told with its remedy`(text: String, report: String) {
        #expect(Self.read(text).reports == [report])
    }

    @Test(arguments: ["MFM--03", "-A", "A-", "É-1", "A_1", "ABCDEFGHIJKLMNOPQRSTUVWXY"])
    func `what cannot be typed with ease is no code`(text: String) {
        #expect(FieldKind.mistake(inCode: text)?.id == "field-code")
    }
}
