// What the browser tests ask of a page, from inside it. Evaluates to one object of questions.
(() => {
    const name = element => {
        const id = element.id ? "#" + element.id : "";
        const kinds = [...element.classList].map(kind => "." + kind).join("");
        return element.localName + id + kinds;
    };
    const isShown = element => element.checkVisibility({ visibilityProperty: true });
    const lines = element => element.innerText.split("\n").map(line => line.trim()).filter(Boolean);
    const scrollsInside = element => {
        for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
            if (getComputedStyle(outer).overflowX !== "visible") return true;
        }
        return false;
    };

    return {
        // The innermost elements that stand out of the window, or none when nothing scrolls sideways.
        overflow() {
            const room = document.documentElement.clientWidth;
            const widest = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
            if (widest <= room) return [];
            const wide = [...document.body.querySelectorAll("*")].filter(
                element => element.getBoundingClientRect().right > room + 0.5 && !scrollsInside(element)
            );
            const inner = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
            return (inner.length ? inner : [document.body]).slice(0, 3).map(
                element => `${name(element)} (${widest} px wide in ${room} px)`
            );
        },

        async axe(tags) {
            const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false };
            const { violations } = await axe.run(document, options);
            return violations.map(violation => {
                const where = violation.nodes.slice(0, 3).map(node => node.target.flat().join(" "));
                const why = violation.nodes[0].failureSummary.replace(/\s+/g, " ");
                return `${violation.id}: ${violation.help}, at ${where.join(" and ")}. ${why}`;
            });
        },

        // Where the keyboard is, and what a reader sees there.
        focus() {
            const element = document.activeElement;
            const box = element.getBoundingClientRect();
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            const main = document.querySelector("main");
            const order = main ? main.compareDocumentPosition(element) : 0;
            return {
                name: name(element),
                href: element.getAttribute("href"),
                isSeen: Boolean(top) && (element === top || element.contains(top)),
                isBeforeMain: Boolean(order & Node.DOCUMENT_POSITION_PRECEDING),
                targetIsMain: Boolean(main) && main.contains(document.querySelector(":target")),
            };
        },

        text() {
            const main = document.querySelector("main");
            return main ? lines(main) : [];
        },

        // The words of menus, breadcrumbs and the skip link that stand nowhere else on the page.
        navigation() {
            const links = [...document.querySelectorAll("nav a, nav summary, nav [aria-current], a.skip")];
            const places = [...document.querySelectorAll("nav, a.skip")];
            let rest = document.body.textContent;
            for (const place of places) rest = rest.replace(place.textContent, " ");
            const words = links.map(link => link.textContent.trim().replace(/\s+/g, " "));
            rest = rest.replace(/\s+/g, " ");
            return [...new Set(words)].filter(text => text && !rest.includes(text));
        },

        heading() {
            const heading = document.querySelector("h1");
            return heading ? heading.innerText : "";
        },

        openDetails(open) {
            for (const details of document.querySelectorAll("details")) details.open = open;
        },

        async stored() {
            const databases = await indexedDB.databases();
            return [
                ...Object.keys(localStorage).map(key => `localStorage '${key}'`),
                ...Object.keys(sessionStorage).map(key => `sessionStorage '${key}'`),
                ...databases.map(database => `database '${database.name}'`),
                ...(await caches.keys()).map(key => `cache '${key}'`),
            ];
        },

        forget() {
            localStorage.clear();
            sessionStorage.clear();
        },
    };
})()
