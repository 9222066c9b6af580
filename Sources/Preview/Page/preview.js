// What a page does while it is written: it shows what is wrong, and itself anew when it has changed.
(() => {
    "use strict";
    const HERE = "/.signpost/";
    const KEPT = "signpost-preview";

    const parse = html => new DOMParser().parseFromString(html, "text/html");
    const ask = async address => (await fetch(address, { cache: "no-store" })).text();

    // Sheets that only a text asks for stand in it.
    const styles = page => [...page.head.querySelectorAll('link[rel="stylesheet"]')];
    const hrefs = page => styles(page).map(link => link.getAttribute("href")).join(" ");
    // All of a page but its text and the addresses of its style sheets: where that is equal, nothing need be loaded again.
    const frame = page => {
        const rest = page.cloneNode(true);
        rest.querySelector("main")?.replaceChildren();
        styles(rest).forEach(link => link.remove());
        return rest.documentElement.outerHTML;
    };

    const folded = () => [...document.querySelectorAll("details")];

    const open = parts => folded().forEach((part, number) => { part.open = parts[number] ?? part.open; });
    const opened = () => folded().map(part => part.open);

    const keepPlace = () => sessionStorage.setItem(KEPT, JSON.stringify({
        page: location.pathname,
        top: scrollY,
        open: opened(),
    }));

    const takePlace = () => {
        const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
        sessionStorage.removeItem(KEPT);
        if (!kept || kept.page !== location.pathname) return;
        open(kept.open);
        scrollTo({ top: kept.top, behavior: "instant" });
    };

    // The new sheets come before the old ones go, so that the page is never seen without any.
    const swapStyles = async page => {
        const old = styles(document);
        const come = styles(page).map(link => {
            const sheet = document.importNode(link);
            return new Promise(resolve => {
                sheet.onload = sheet.onerror = resolve;
                old.at(-1).after(sheet);
            });
        });
        await Promise.all(come);
        old.forEach(link => link.remove());
    };

    const swapText = page => {
        const parts = opened();
        document.querySelector("main").replaceWith(document.importNode(page.querySelector("main"), true));
        open(parts);
    };

    const text = page => page.querySelector("main")?.outerHTML;
    const read = html => {
        const page = parse(html);
        return { html, page, frame: frame(page), hrefs: hrefs(page), text: text(page) };
    };

    // As it came from the server: scripts of the page may have changed it since.
    let shown = ask(location.href).then(read);

    const refresh = async () => {
        const [old, html] = [await shown, await ask(location.href)];
        if (old.html === html) return;
        const now = read(html);
        if (old.frame !== now.frame || !now.text) {
            keepPlace();
            location.reload();
            return;
        }
        shown = Promise.resolve(now);
        if (old.hrefs !== now.hrefs) await swapStyles(now.page);
        if (old.text !== now.text) swapText(now.page);
    };

    // What lies over the page has styles of its own and lets none of the page's in.
    const corner = document.createElement("div");
    const inside = corner.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    inside.adoptedStyleSheets = [sheet];
    sheet.replaceSync(`
        :host { all: initial; position: fixed; z-index: 2147483647; inset-inline: 0; inset-block-end: 0; display: flex; flex-direction: column; pointer-events: none; font: 1rem/1.5 system-ui, sans-serif; color: #14213d; }
        @media print { :host { display: none; } }
        .about { align-self: flex-end; max-inline-size: min(22rem, 100vw - 1rem); max-block-size: 40vh; overflow: auto; margin: 0.5rem; border: 2px solid #14213d; border-radius: 0.5rem; background: #ffffff; pointer-events: auto; }
        .about summary { padding: 0.6rem 0.9rem; cursor: pointer; font-weight: 700; }
        .about dl { margin: 0; padding: 0 0.9rem 0.6rem; }
        .about dt { font-weight: 700; }
        .about dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
        .problems { box-sizing: border-box; max-block-size: 50vh; overflow: auto; padding: 1rem 1.5rem; border-block-start: 6px solid #b3001b; background: #ffffff; pointer-events: auto; }
        .problems h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
        .problems pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.95rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
        .ribbon { margin: 0; padding: 0.5rem 1.5rem; background: #ffb81c; font-weight: 700; pointer-events: auto; }
    `);

    const element = (name, text, kind) => {
        const made = document.createElement(name);
        if (text) made.textContent = text;
        if (kind) made.className = kind;
        return made;
    };

    const about = element("div");
    const problems = element("div");
    const ribbon = element("div");
    about.style.display = problems.style.display = ribbon.style.display = "contents";

    const showProblems = text => {
        problems.replaceChildren();
        if (!text) return;
        const box = element("section", "", "problems");
        box.setAttribute("role", "alert");
        box.append(
            element("h2", "This is not published: the site has mistakes. You see how it was before."),
            element("pre", text)
        );
        problems.append(box);
    };

    const showPage = page => {
        const isOpen = Boolean(about.querySelector("details")?.open);
        const panel = element("details", "", "about");
        panel.open = isOpen;
        const facts = element("dl");
        for (const [name, value] of page.facts) facts.append(element("dt", name), element("dd", value));
        panel.append(element("summary", page.title), facts);
        about.replaceChildren(panel);
        ribbon.replaceChildren(...(page.ribbon ? [element("p", page.ribbon, "ribbon")] : []));
    };

    const hear = async event => {
        const news = JSON.parse(event.data);
        showProblems(news.problems);
        if (!news.problems) await refresh();
        const page = await fetch(`${HERE}page?${encodeURIComponent(location.pathname)}`);
        if (page.ok) showPage(await page.json());
        document.documentElement.dataset.signpostEdition = news.edition;
    };

    inside.append(about, problems, ribbon);
    document.documentElement.append(corner);
    takePlace();
    new EventSource(`${HERE}news`).onmessage = hear;
})();
