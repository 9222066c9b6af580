import CommonMark
import Testing

struct UnclosedCodeTests {
    @Test(
        arguments: [
            ("```\na", 1), ("a\n\n~~~ b\nc\n", 3), ("```", 1), ("````\na\n```", 1),
            ("```\na\n~~~", 1),
            ("```\na\n``` b", 1), ("> ```\n> a\n\nb", 1), ("> ```\n> a\n```\nb\n```", 1),
            ("- ```\n  a\n\nb", 1), ("- ```\n  a\n- ```\n  b\n  ```", 1), ("- a\n\n  ```\n  b", 3),
            ("1. ```\n   a\n```\nb\n```", 1), (":::a\n```\nb\n:::", 2), ("```\na\n    ```", 1),
            ("| a |\n| - |\n\n```\nb\n\n", 4), ("```\n```\n\n```\n", 4), ("```\n```a\nb", 1),
        ]
    )
    func `code that is never closed is a problem where it begins`(text: String, line: Int) {
        let found = rendered(text).problems.filter {
            if case .unclosedCode = $0.kind { true } else { false }
        }
        #expect(found.map(\.span.line) == [line])
        #expect(found.first?.span.column ?? 0 > 0)
    }

    @Test(
        arguments: [
            "```\na\n```", "```\na\n```\n", "~~~\na\n~~~~~", "   ```\na\n  ```",
            "> ```\n> a\n> ```",
            "> ```\n> a\n> ```\nb", "- ```\n  a\n  ```", "- ```\n  a\n  ```\n- b", "```\n```",
            "1. a\n\n   ```\n   b\n   ```\n\nc", ":::a\n```\nb\n```\n:::", "    a",
            "    ```\n    a", "a\n\n    ~~~\n\nb", "`a`",
            "a[^1]\n\n[^1]: b\n\n    ```\n    c\n    ```", "```\n:::a\n```\n\n:::b\n:::",
            "```\r\na\r\n```\r\n", "- > ```\n  > a\n  > ```", "-\n  ```\n  a\n  ```",
            "```\na\n\n\n```", "10. ```\n    a\n    ```", "A\n: ```\n  b\n  ```",
        ]
    )
    func `code that is closed is fine`(text: String) {
        #expect(rendered(text).problems.isEmpty)
    }
}
