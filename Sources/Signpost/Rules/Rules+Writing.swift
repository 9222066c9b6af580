extension Rule.Chapter {
    static let writing = Self(
        "Plain words",
        [
            .warning(
                "reading-age",
                means:
                    "The text is harder than its readers can be expected to read: than `reading_age` of the page says, or than site.yml says for its audience. It is counted from the lengths of words and sentences, by the formula of Flesch and Kincaid.",
                remedy:
                    "Use shorter words and sentences, first in those that the message names. Then ask somebody to read it: a formula understands nothing.",
                bad: Rule.Example.file("reading_age: 9", ReadingExample.hard),
                good: Rule.Example.file("reading_age: 9", ReadingExample.easy)
            ),
            .warning(
                "sentence-long",
                means:
                    "A sentence has more words than site.yml says that this audience can follow.",
                remedy: "Make two sentences of it, or a list.",
                bad: Rule.Example.file(
                    "audience: [children]",
                    "Tell your mum or your dad or a teacher or any other adult whom you know well."
                ),
                good: Rule.Example.file(
                    "audience: [children]",
                    "Tell an adult you know well. It may be a parent or a teacher."
                )
            ),
            .warning(
                "word-retired",
                means: "data/plain-words.yml says that these words are no longer used.",
                remedy: "Write what the message offers.",
                bad: "Do not open spam mail.",
                good: "Do not open junk mail."
            ),
            .warning(
                "word-blame",
                means:
                    "data/plain-words.yml says that these words put the fault on somebody who was harmed.",
                remedy: "Say what the other person did. The message has an example.",
                bad: "She put herself at risk.",
                good: "He put her at risk."
            ),
            .warning(
                "word-hard",
                means: "data/plain-words.yml says that there is an easier word.",
                remedy: "Write what the message offers.",
                bad: "Utilise another password.",
                good: "Use another password."
            ),
            .warning(
                "word-idiom",
                means:
                    "data/plain-words.yml says that these words are a saying. Who learns English, or takes words as they are, may not know it.",
                remedy: "Write what is meant.",
                bad: "Passwords are a piece of cake.",
                good: "Passwords are easy."
            ),
            .warning(
                "word-spelling",
                means:
                    "A word is neither in the British dictionary nor one of the site's own. Only `signpost check --spelling` looks.",
                remedy:
                    "Mend it. A name, or a word that the dictionary lacks, goes into data/plain-words.yml, into a group of the kind `known`; names of helplines and districts and that of the site are known.",
                bad: "You recieve a message.",
                good: "You receive a message."
            ),
            .warning(
                "all-capitals",
                means:
                    "Three words or more are in capitals. Their shapes are harder to read, and some screen readers spell them.",
                remedy: "Write them in small letters; for weight, put `**` on both sides.",
                bad: "NEVER SHARE PASSWORDS with anybody.",
                good: "**Never share passwords** with anybody."
            ),
            .warning(
                "acronym-unexplained",
                means: "An abbreviation is nowhere explained on the page.",
                remedy:
                    "Write it out the first time, with the abbreviation in brackets behind it. What everybody knows goes into data/plain-words.yml, as a group of the kind `known`.",
                bad: "Tell the DSL of your school.",
                good: "Tell the designated safeguarding lead (DSL) of your school."
            ),
            .warning(
                "cue-colour",
                means:
                    "Something on a screen is told by its colour alone. Not everybody sees colours, and a school's printer has none.",
                remedy: "Name it by its words.",
                bad: "Press the red button.",
                good: "Press the button Report."
            ),
            .warning(
                "cue-direction",
                means:
                    "Something on a screen is told by the side it stands on. A phone shows it elsewhere, and a screen reader nowhere.",
                remedy: "Name it by its words.",
                bad: "Press the button on the right.",
                good: "Press the button Report."
            ),
            .warning(
                "emoji-run",
                means:
                    "Three small pictures or more stand in a row, and are read aloud one by one.",
                remedy: "Keep one of them, at the end of the sentence.",
                bad: "Well done 🎉🎉🎉",
                good: "Well done 🎉"
            ),
            .warning(
                "language-unmarked",
                means:
                    "Words are in another language than English; a screen reader would not know how to say them. Another script is always seen; of languages in Latin letters a sentence in Polish, Romanian, French, Spanish, Portuguese, German, Italian, Hungarian, Czech, Slovak, Lithuanian, Turkish or Welsh that has one of their own letters.",
                remedy: "Write a page in that language, such as `index.ur.md`, and link to it.",
                bad: "This is read as پاس ورڈ مضبوط by a voice.",
                good: "There is a page in Urdu."
            ),
            .warning(
                "statistic-unsourced",
                means:
                    "A figure says how often something happens, on a page with neither `sources` nor footnotes.",
                remedy: "Say where it comes from and of when it is, or leave it out.",
                bad: "One in five children was bullied.",
                good: "One in five children was bullied.[^1]\n\n[^1]: A survey of 2019."
            ),
            .error(
                "words-nothing-better",
                means:
                    "A group of data/plain-words.yml does not say what to write in place of its words.",
                remedy: "Add a line `better: ...`.",
                in: "Content/data/plain-words.yml",
                bad: "utilise: {kind: hard, words: [utilise]}",
                good: "utilise: {kind: hard, words: [utilise], better: use}"
            ),
            .error(
                "words-empty",
                means:
                    "A word of data/plain-words.yml holds no letters, so it would never be found.",
                remedy: "Write a word.",
                in: "Content/data/plain-words.yml",
                bad: "utilise: {kind: hard, words: [\"...\"], better: use}",
                good: "utilise: {kind: hard, words: [utilise], better: use}"
            ),
        ]
    )
}

/// Two texts that say the same, of the hundred words that can be judged.
private enum ReadingExample {
    static let hard = """
        Somebody who receives intimidating communications should document everything immediately, because
        disappearing evidence considerably complicates every investigation. Responsible organisations
        recommend photographing individual conversations, including the identification of the account
        concerned, before deactivating or removing anything.

        Subsequently, affected families should communicate with the educational institution or an
        appropriate authority, whose representatives are experienced in confidential conversations and can
        explain available possibilities. Confronting the responsible individual independently is generally
        inadvisable, particularly whenever additional personal information could be published.

        Nobody experiencing intimidation is responsible for it, irrespective of previous participation in
        conversations or of photographs which were originally distributed voluntarily, and assistance
        remains available permanently.
        """
    static let easy = """
        Did somebody send you a nasty message? Keep it. Take a picture of the screen. Make sure that the
        name of the account is in the picture. Do this first, because messages can vanish. Do not delete
        the account yet.

        Then tell an adult you trust. This can be a parent, an aunt or a teacher. They have heard such
        things before. They will not be cross. Do not write back, and do not meet the person.

        You have done nothing wrong. It does not matter what you said before. It does not matter if you
        sent a picture. You can get help on any day. You can ask for help again if the first adult did
        not help.
        """
}
