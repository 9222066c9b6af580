import Foundation
import Signpost

/// Somebody at a keyboard.
enum Terminal {
    /// Whether what is typed comes from a person.
    static var isInteractive: Bool { isatty(FileHandle.standardInput.fileDescriptor) == 1 }

    /// Questions go to the error stream, so that the output holds what was made and nothing else.
    static var dialogue: Dialogue {
        let console = Console()
        return Dialogue(
            answer: { question in
                console.complain(question)
                return readLine()
            },
            tell: console.complain
        )
    }
}
