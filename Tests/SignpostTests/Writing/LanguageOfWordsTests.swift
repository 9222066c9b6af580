import Testing

@testable import Signpost

/// Words in another language that no screen reader is told of.
struct LanguageOfWordsTests {
    private static func found(_ body: String) async throws -> [String] {
        let site = TestSite([
            "Content/index.md": TestSite.page("Home", body: body),
            "Content/a.md": TestSite.page("A"),
        ])
        return try await site.build().report.diagnostics.filter { $0.id == "language-unmarked" }
            .map { "\($0.place.line):\($0.place.column) \($0.summary)" }
    }

    @Test(arguments: [
        ("Polish", "Nie podawaj nikomu swojego hasła i zmień je, jeśli ktoś je pozna."),
        ("Romanian", "Nu spune nimănui parola ta și cere ajutor dacă ceva te sperie."),
        ("French", "Ne partagez jamais vos mots de passe, même avec un ami."),
        ("Spanish", "No compartas tu contraseña con nadie y habla con un adulto si te pasa algo."),
        ("Portuguese", "Não partilhe a sua palavra-passe com ninguém e fale com os pais."),
        ("German", "Gib dein Passwort nie weiter und ändere es, wenn du unsicher bist."),
        (
            "Italian",
            "Non dire la tua password a nessuno, perché è solo tua e di chi ti vuole bene."
        ),
        ("Polish", "Nie podawaj hasła, bo to jest tylko twoje hasło."),
        ("Welsh", "Mae help i’w gael o’r ysgol, a byddwch yn ddiogel gyda ffônau."),
        (
            "Hungarian",
            "Soha ne mondd el a jelszavadat, és szólj egy felnőttnek, ha valami baj van."
        ),
        (
            "Turkish",
            "Şifreni kimseyle paylaşma ve bir sorun için hemen büyüklerine çok çabuk söyle."
        ),
        ("Welsh", "Peidiwch â rhannu eich cyfrinair gyda neb, os ydych yn cael neges."),
    ])
    func `a sentence in another language is told by its name`(name: String, text: String)
        async throws
    {
        let found = try await Self.found("Stop first.\n\n\(text)")
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix("8:1 ") == true && found.first?.contains(name) == true,
            "\(found)"
        )
    }

    @Test(arguments: [
        "The café's menu had crème brûlée, pâté and a soufflé.",
        "Ask Małgorzata Kożuchowska, Łukasz Żak or Zoë.",
        "The Société de la Croix-Rouge de Genève helps you.", "Médecins Sans Frontières",
        "The Polish word for password is hasło.",
        "Café René, São Paulo, Zürich, Łódź, Kraków, Ürümqi.",
        "It is a naïve cliché, à la mode, vis-à-vis.",
    ])
    func `a name or a borrowed word is no other language`(text: String) async throws {
        #expect(try await Self.found(text) == [])
    }

    @Test func `one word in another script is told`() async throws {
        #expect(
            try await Self.found("The word پاسورڈ is Urdu.") == [
                "6:10 'پاسورڈ' is in another script than the page, and a screen reader would not know how to say it"
            ]
        )
        #expect(try await Self.found("It says 禁 there.").count == 1)
    }

    @Test(arguments: ["An angle of α and 5 μg, or Ω.", "See [اردو](a.md)."])
    func `a symbol, and a link that names its language, are none`(body: String) async throws {
        #expect(try await Self.found(body) == [])
    }
}
