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

    const all = () => [...document.querySelectorAll("*")];
    const TAB_STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const isTabStop = element => isShown(element) && !element.disabled && !element.closest("[inert]");
    const reached = new Set();
    const walk = { stops: [], isOver: false, isTrap: false, isWatched: false };

    // A link within a sentence may be as low as its line (WCAG 2.5.8, exception "inline").
    const isInSentence = element => {
        if (getComputedStyle(element).display !== "inline") return false;
        const block = element.closest("p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, h4");
        return Boolean(block) && block.innerText.trim() !== element.innerText.trim();
    };

    // Where a finger or the first look falls: the middle of what the window shows of the first line.
    const middle = element => {
        const box = element.getClientRects()[0] || element.getBoundingClientRect();
        const between = (start, end, room) => (Math.max(start, 0) + Math.min(end, room)) / 2;
        return [between(box.left, box.right, innerWidth), between(box.top, box.bottom, innerHeight)];
    };
    const hasRing = element => [getComputedStyle(element), getComputedStyle(element, "::after")].some(
        style => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    );

    // WCAG 2.2, "relative luminance" and "contrast ratio".
    const channels = colour => colour.match(/[\d.]+/g).map(Number);
    const luminance = ([r, g, b]) => {
        const [R, G, B] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    const contrast = (one, other) => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    };
    const ground = element => {
        for (let outer = element; outer; outer = outer.parentElement) {
            const colour = channels(getComputedStyle(outer).backgroundColor);
            if (colour.length < 4 || colour[3] === 1) return colour;
        }
        return canvas();
    };
    // What a browser paints where a page paints nothing.
    const canvas = () => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.backgroundColor = "Canvas";
        const colour = channels(getComputedStyle(probe).backgroundColor);
        probe.remove();
        return colour;
    };
    const hasTextOutside = box => {
        const room = box.getBoundingClientRect();
        const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (words.nextNode()) {
            if (!words.currentNode.data.trim() || !isShown(words.currentNode.parentElement)) continue;
            range.selectNodeContents(words.currentNode);
            for (const line of range.getClientRects()) {
                const isHidden = line.width < 2; // for screen readers alone
                if (!isHidden && (line.bottom > room.bottom + 2 || line.right > room.right + 2 || line.left < room.left - 2)) return true;
            }
        }
        return false;
    };
    const ownText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const isOnTop = element => {
        const [x, y] = middle(element);
        const top = document.elementFromPoint(x, y);
        return Boolean(top) && (element === top || element.contains(top) || top.contains(element) && top.localName === "label");
    };

    return {
        startWalk() {
            reached.clear();
            Object.assign(walk, { stops: [], isOver: false, isTrap: false });
            if (walk.isWatched) return;
            walk.isWatched = true;
            addEventListener("keyup", () => {
                if (walk.isOver) return;
                const element = document.activeElement;
                const [first] = reached;
                walk.isOver = !element || element === document.body || reached.has(element);
                // Back at a stop in the middle.
                walk.isTrap = reached.has(element) && element !== first;
                if (walk.isOver) return;
                reached.add(element);
                walk.stops.push({
                    name: name(element) + (element.href ? ` '${element.textContent.trim().slice(0, 40)}'` : ""),
                    position: all().indexOf(element),
                    isSeen: isOnTop(element),
                    hasRing: hasRing(element),
                });
            }, true);
        },

        // The next Tab begins at the top, as on a page just opened: it goes on from where the last focus was.
        startOver() {
            const start = document.createElement("i");
            start.tabIndex = -1;
            document.body.prepend(start);
            start.focus();
            start.remove();
        },

        walkIsOver: () => walk.isOver,

        stops: () => ({
            stops: walk.stops,
            isTrap: walk.isTrap,
            neverReached: [...document.querySelectorAll(TAB_STOPS)].filter(
                element => isTabStop(element) && !reached.has(element)
            ).map(name),
        }),

        // Things to press that are too small: [24 px for all, 44 px for the main actions].
        smallTargets(mainActions) {
            const least = element => (element.matches(mainActions) ? 44 : 24);
            return [...document.querySelectorAll(":is(a[href], button, input, select, summary):not([disabled])")].filter(isShown).flatMap(element => {
                const box = element.getBoundingClientRect();
                // What waits unseen for the focus has its size then.
                if (box.bottom <= 0 && scrollY === 0 || box.width <= 1) return [];
                const size = Math.min(box.width, box.height);
                const isSmall = size < least(element) - 0.5 && !isInSentence(element);
                return isSmall ? [`${name(element)} '${element.textContent.trim().slice(0, 40)}' is ${Math.round(box.width)} by ${Math.round(box.height)} px, ${least(element)} wanted`] : [];
            });
        },

        // What lies over the page and stays there, as a share of the window's height.
        covered() {
            const over = all().filter(
                element => ["fixed", "sticky"].includes(getComputedStyle(element).position) && isShown(element)
            );
            return Math.max(0, ...over.map(element => element.getBoundingClientRect().height)) / innerHeight;
        },

        // Words that cannot be told from their ground. axe reads the colours of the style sheet here,
        // not those that the reader forces upon it.
        faintWords() {
            return all().filter(element => ownText(element) && isShown(element)).flatMap(element => {
                const colour = channels(getComputedStyle(element).color);
                const ratio = contrast(colour, ground(element));
                return ratio < 4.5 ? [`${name(element)} has a contrast of ${ratio.toFixed(2)}`] : [];
            }).slice(0, 3);
        },

        // The spacing that a reader may set by a style sheet of their own (WCAG 1.4.12).
        spaceText() {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                p { margin-block-end: 2em !important }
            `);
            document.adoptedStyleSheets = [sheet];
        },

        unspaceText() {
            document.adoptedStyleSheets = [];
        },

        // Text that is cut off by the box around it.
        cutText() {
            return all().filter(element => {
                const { overflowX, overflowY } = getComputedStyle(element);
                const cuts = [overflowX, overflowY].some(overflow => ["hidden", "clip"].includes(overflow));
                // A box of one pixel is how words are given to screen readers alone.
                const isForEyes = element.clientWidth > 1 && element.clientHeight > 1;
                return cuts && isForEyes && isShown(element) && hasTextOutside(element);
            }).slice(0, 3).map(name);
        },

        async shift() {
            let sum = 0;
            const observer = new PerformanceObserver(list => {
                for (const entry of list.getEntries()) sum += entry.hadRecentInput ? 0 : entry.value;
            });
            observer.observe({ type: "layout-shift", buffered: true });
            await new Promise(painted => new PerformanceObserver(painted).observe({ type: "paint", buffered: true }));
            for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            observer.disconnect();
            return sum;
        },

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

        async axe(runOnly) {
            const options = { runOnly, resultTypes: ["violations"], preload: false };
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
