import Testing

@testable import Signpost

struct CSVReaderTests {
    @Test(arguments: mistakes)
    func `a broken table is told with its line`(text: String, report: String) {
        #expect(Reading.data(text, "a.csv").reports == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "",
            """
            1:0+1 csv-broken: the table is empty
            -> name every column in the first row
            """
        ),
        (
            "a,,c\n1,2,3\n",
            """
            1:0+1 csv-broken: a column has no name
            -> name every column in the first row
            """
        ),
        (
            "a;b\n1;2\n",
            """
            1:0+1 csv-broken: the columns stand apart by semicolons, not commas
            -> save the table again as CSV with commas between the cells
            """
        ),
        (
            "a\tb\n1\t2\n",
            """
            1:0+1 csv-broken: the columns stand apart by tabs, not commas
            -> save the table again as CSV with commas between the cells
            """
        ),
        (
            "a,b\n1,\u{0}2\n",
            """
            2:3+1 file-control-character: an invisible control character stands here
            -> delete it; it often comes with text that was pasted from another program
            """
        ),
        (
            "a,b,a\n",
            """
            1:0+1 csv-broken: the header names 'a' twice
            -> give each column a name of its own
            """
        ),
        (
            "a,b\n1,2\n\n3\n",
            """
            4:0+1 csv-broken: the row has 1 cell, but the header names 2
            -> put a cell that holds a comma in double quotes, or add the missing comma
            """
        ),
        (
            "a,b\n\"1\n2\",3,4\n",
            """
            2:0+1 csv-broken: the row has 3 cells, but the header names 2
            -> put a cell that holds a comma in double quotes, or add the missing comma
            """
        ),
        (
            "a,b\n1,\"2\n",
            """
            2:0+1 csv-broken: a quotation mark that opens here is never closed
            -> close it, and write a quotation mark inside a cell twice
            """
        ),
        (
            "a,b\n1,2\"3\n",
            """
            2:0+1 csv-broken: a quotation mark stands inside a cell
            -> put the whole cell in double quotes and write the mark inside it twice
            """
        ),
        (
            "a,b\n\"1\" ,2\n",
            """
            2:0+1 csv-broken: a quotation mark stands inside a cell
            -> put the whole cell in double quotes and write the mark inside it twice
            """
        ),
    ]
}
