extension Rule.Chapter {
    static let links = Self(
        "Links, pictures and addresses",
        [
            .error(
                "link-broken",
                means: "A link leads to no page and no file.",
                remedy: "Write the path to the file from this one, such as `../help/index.md`.",
                bad: "Read [our advice](advise.md).",
                good: "Read [our advice](advice.md)."
            ),
            .error(
                "link-withheld",
                means: "A link leads to a draft, or to a page that is not public on that day.",
                remedy: "Take the link out until the page is public, or change the page's dates.",
                bad: "Read [what is planned](plan.md).",
                good: "Read [our advice](advice.md)."
            ),
            .error(
                "link-form",
                means: "Brackets were meant as a link and are none as they are written.",
                remedy: "Write it as the message shows.",
                bad: "Read [our advice] (advice.md).",
                good: "Read [our advice](advice.md)."
            ),
            .error(
                "link-nameless",
                means: "A link has no words, so nobody can see or hear it.",
                remedy: "Write words that say where it leads.",
                bad: "Read [](advice.md).",
                good: "Read [our advice](advice.md)."
            ),
            .error(
                "link-nested",
                means: "A link stands inside another link.",
                remedy: "Put one behind the other.",
                bad: "Read [our advice, or call :helpline[them]{id=childline}](advice.md).",
                good: "Read [our advice](advice.md), or call :helpline[them]{id=childline}."
            ),
            .error(
                "link-unsafe",
                means: "The address would run a program.",
                remedy: "Link to a page, or to an address that begins with `https://`.",
                bad: "Press [the button](javascript:go).",
                good: "Read [our advice](advice.md)."
            ),
            .error(
                "link-malformed",
                means: "The address cannot be one.",
                remedy: "Follow the hint of the message.",
                bad: "Read [the report](ftp://example.com/report).",
                good: "Read [the report](https://example.com/report)."
            ),
            .error(
                "anchor-broken",
                means:
                    "The page is there, but nothing on it has the id after `#`, or no file stands behind it and its ids may change.",
                remedy: "Link to the page without `#`, or to one of its headings.",
                bad: "Read [our advice](advice.md#phones).",
                good: "Read [our advice](advice.md#what-to-do)."
            ),
            .error(
                "phone-number",
                means: "A link holds a telephone number.",
                remedy: "Write the helpline: `:helpline{id=childline}`.",
                bad: "Call [the helpline](tel:08001111).",
                good: "Call :helpline{id=childline}."
            ),
            .error(
                "phone-number-raw",
                means:
                    "A telephone number is typed into a text or a field; it may be wrong or out of date. A short one that no helpline has, as in `Call 105`, is told where readers are asked to dial it.",
                remedy:
                    "In a text, write the helpline by its id; in a field, name it. Add it to `data/helplines.yml` if it is not there.",
                bad: "Call 0800 1111.",
                good: "Call :helpline{id=childline}."
            ),
            .error(
                "image-missing",
                means: "There is no such picture.",
                remedy: "Put the file beside the page and write its name.",
                bad: "![A padlock](dott.svg)",
                good: "![A padlock](dot.svg)"
            ),
            .error(
                "image-elsewhere",
                means: "A picture lies on another site, which would see every reader.",
                remedy: "Save it beside the page.",
                bad: "![A padlock](https://example.com/padlock.png)",
                good: "![A padlock](dot.svg)"
            ),
            .error(
                "image-kind",
                means: "The file is not a picture that browsers show.",
                remedy: "Use svg, png, jpg, gif, webp or avif.",
                bad: "![A padlock](padlock.txt)",
                good: "![A padlock](dot.svg)"
            ),
            .error(
                "image-broken",
                means: "A file is named like a picture and holds none, or only a part of one.",
                remedy: "Save it again from the program that made it.",
                in: "Content/padlock.svg",
                bad: "<svg viewBox=\"0 0 18 18\"><circle",
                good: "<svg viewBox=\"0 0 18 18\"><circle cx=\"9\" cy=\"9\" r=\"9\"/></svg>"
            ),
            .error(
                "image-heavy",
                means:
                    "A picture weighs more than a page on a slow phone can bear: 300 KB, or what site.yml says.",
                remedy: "Follow the hint: it depends on the kind of picture.",
                bad: "![A padlock](heavy.svg)",
                good: "![A padlock](dot.svg)"
            ),
            .error(
                "image-sizeless",
                means:
                    "A drawing does not say how wide and high it is, so the words around it would jump.",
                remedy: "Save it with a fixed size, or give its first tag a `viewBox`.",
                in: "Content/padlock.svg",
                bad: "<svg><circle r=\"9\"/></svg>",
                good: "<svg viewBox=\"0 0 18 18\"><circle cx=\"9\" cy=\"9\" r=\"9\"/></svg>"
            ),
            .error(
                "share-image-kind",
                means:
                    "The picture for previews is neither PNG nor JPEG, and services show no other.",
                remedy: "Save it as PNG, 1200 pixels wide and 630 high."
            ),
            .warning(
                "share-image-size",
                means: "The picture for previews has another size than services show.",
                remedy: "Make it 1200 pixels wide and 630 high."
            ),
            .warning(
                "asset-unused",
                means: "No page uses the file, so it is not published.",
                remedy: "Link to it, or delete it."
            ),
            .error(
                "address-taken",
                means: "Two pages, or a page and an alias, have the same address.",
                remedy: "Give one another `slug` or name.",
                bad: Rule.Example.file("slug: advice"),
                good: Rule.Example.file("slug: help")
            ),
            .error(
                "address-empty",
                means: "The file's name has no letter or digit to make an address of.",
                remedy: "Rename it, or give the page a `slug`."
            ),
            .error(
                "district-taken",
                means:
                    "Two pages of the type `district` name one district, so readers would find only one of them.",
                remedy:
                    "Name the district that the page is about, or give one of them another type.",
                bad:
                    "---\ntitle: Help\nsummary: What helps.\ntype: district\ndistricts: [leeds]\nreview_by: 2027-05-01\nowner: Web team\n---\nTell somebody.",
                good:
                    "---\ntitle: Help\nsummary: What helps.\ntype: district\ndistricts: [york]\nreview_by: 2027-05-01\nowner: Web team\n---\nTell somebody."
            ),
            .error(
                "district-not-one",
                means:
                    "A page of the type `district` names several districts, but it stands for one.",
                remedy: "Keep the district whose page it is.",
                bad:
                    "---\ntitle: Help\nsummary: What helps.\ntype: district\ndistricts: [leeds, york]\nreview_by: 2027-05-01\nowner: Web team\n---\nTell somebody.",
                good:
                    "---\ntitle: Help\nsummary: What helps.\ntype: district\ndistricts: [leeds]\nreview_by: 2027-05-01\nowner: Web team\n---\nTell somebody."
            ),
            .error(
                "address-impossible",
                means: "The address cannot be that of a file.",
                remedy: "Use letters, digits and hyphens between the slashes."
            ),
            .error(
                "base-url",
                means: "What follows `--base-url` is not the address of a site.",
                remedy: "Write a whole address, such as `https://example.org/preview`."
            ),
            .error(
                "email-raw",
                means:
                    "An e-mail address stands in a text, a link or a field, and no helpline has it.",
                remedy:
                    "Add it to `data/helplines.yml` and write the helpline by its id. An example stands in backticks.",
                bad: "Write to office@our-school.net.",
                good: "Call :helpline{id=childline}."
            ),
            .error(
                "link-retired",
                means: "A link leads to an address that was given up.",
                remedy: "Use what the message names; the list is `data/retired-addresses.yml`.",
                bad: "Read [the report](https://old.example.org/report).",
                good: "Read [the report](https://new.example.org/report)."
            ),
            .error(
                "link-tracking",
                means:
                    "An address was wrapped by a mail program, or carries signs such as `utm_source`, so others learn who follows it. The latter is a warning.",
                remedy: "Write the address of the page itself, as the message shows.",
                bad:
                    "See [the report](https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F).",
                good: "See [the report](https://example.com/)."
            ),
            .warning(
                "link-insecure",
                means:
                    "An address begins with `http://`, so others can read and change the page on its way.",
                remedy: "Write `https://`.",
                bad: "Read [the report](http://example.com/report).",
                good: "Read [the report](https://example.com/report)."
            ),
        ]
    )
}
