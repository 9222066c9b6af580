extension Rule.Chapter {
    static let writing = Self(
        "Plain words",
        [
            .warning(
                "reading-age",
                means:
                    "The text is harder than its readers can be expected to read: than `reading_age` of the page says, or than site.yml says for its audience. It is counted from the lengths of words and sentences, by the formula of Flesch and Kincaid.",
                remedy:
                    "Use shorter words and sentences, first in those that the message names. Then ask somebody to read it: a formula understands nothing."
            ),
            .warning(
                "sentence-long",
                means:
                    "A sentence has more words than site.yml says that this audience can follow.",
                remedy: "Make two sentences of it, or a list."
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
                    "Words are in another script than English; a screen reader would not know how to say them.",
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
                remedy: "Add a line `better: ...`."
            ),
            .error(
                "words-empty",
                means:
                    "A word of data/plain-words.yml holds no letters, so it would never be found.",
                remedy: "Write a word."
            ),
        ]
    )
}
