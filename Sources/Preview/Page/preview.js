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
        :host { all: initial; position: fixed; z-index: 2147483647; inset-inline: 0; inset-block-end: 0; font: 1rem/1.5 system-ui, sans-serif; color: #14213d; }
        @media print { :host { display: none; } }
        .problems { box-sizing: border-box; max-block-size: 60vh; overflow: auto; padding: 1rem 1.5rem; border-block-start: 6px solid #b3001b; background: #ffffff; }
        .problems h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
        .problems pre { margin: 0; white-space: pre-wrap; font: 0.95rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
        .ribbon { padding: 0.5rem 1.5rem; background: #ffb81c; font-weight: 700; }
        .about { position: absolute; inset-block-end: 0.5rem; inset-inline-end: 0.5rem; max-inline-size: 22rem; border: 2px solid #14213d; border-radius: 0.5rem; background: #ffffff; }
        .about summary { padding: 0.4rem 0.8rem; cursor: pointer; font-weight: 700; }
        .about dl { margin: 0; padding: 0 0.8rem 0.6rem; }
        .about dt { font-weight: 700; }
        .about dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
    `);

    const element = (name, text, kind) => {
        const made = document.createElement(name);
        if (text) made.textContent = text;
        if (kind) made.className = kind;
        return made;
    };

    const problems = element("section", "", "problems");
    problems.setAttribute("role", "alert");
    const page = element("div");

    const showProblems = text => {
        problems.replaceChildren();
        problems.remove();
        if (!text) return;
        problems.append(
            element("h2", "This is not published: the site has mistakes. You see how it was before."),
            element("pre", text)
        );
        inside.prepend(problems);
    };

    const showPage = about => {
        page.replaceChildren();
        if (about.ribbon) page.append(element("p", about.ribbon, "ribbon"));
        if (!about.facts) return;
        const panel = element("details", "", "about");
        const facts = element("dl");
        for (const [name, value] of about.facts) facts.append(element("dt", name), element("dd", value));
        panel.append(element("summary", about.title), facts);
        page.append(panel);
    };

    const hear = async event => {
        const news = JSON.parse(event.data);
        showProblems(news.problems);
        if (!news.problems) await refresh();
        const about = await fetch(`${HERE}page?${encodeURIComponent(location.pathname)}`);
        if (about.ok) showPage(await about.json());
        document.documentElement.dataset.signpostEdition = news.edition;
        dispatchEvent(new CustomEvent("signpost:news", { detail: news }));
    };

    inside.append(page);
    document.documentElement.append(corner);
    takePlace();
    new EventSource(`${HERE}news`).onmessage = hear;
})();
