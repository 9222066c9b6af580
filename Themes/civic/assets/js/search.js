// The search in the header. What was typed goes into no address, no history and no storage (decision 0021).
// Sources/Signpost/Search makes the files that it loads (decision 0020).
(() => {
  "use strict";
  const box = document.querySelector(".search");
  if (!box) return;
  const [form, input, status, found, failed] = ["form", "input", ".search-status", ".search-found", ".search-failed"]
    .map((name) => box.querySelector(name));
  const shownAtOnce = 8;
  let root, files, turn = 0, inCrisis = false;

  // Files

  const read = async (url, options) => {
    const answer = await fetch(url, options);
    if (!answer.ok) throw new Error(url);
    if (url.endsWith("bin")) return new Uint8Array(await answer.arrayBuffer());
    return url.endsWith("txt") ? answer.text() : answer.json();
  };

  const load = (name) => {
    if (!files.has(name)) files.set(name, read(root.folder + name));
    return files.get(name);
  };

  // The root keeps its name, so the host is asked whether it is the same.
  const begin = () => {
    root = root || read(box.dataset.index, { cache: "no-cache" }).then((loaded) => {
      files = new Map();
      return (root = loaded);
    });
    return root;
  };

  // Words, read as Swift reads them

  const wordsOf = (text) =>
    (text.toLowerCase()
      .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize("NFD")[0])
      .replace(/['\u2018\u2019\u02bc\u0300-\u036f]/g, "")
      .match(/[\p{L}\p{N}\p{M}]+/gu) || []).filter((word) => word.length > 1);

  const stem = (word) => {
    if (root.language !== "en" || word.length < 4) return word;
    let rest = word.replace(/ies$/, "y");
    if (rest === word) rest = word.replace(/(ss|x|z|ch|sh)es$/, "$1");
    if (rest === word) rest = word.replace(/([^sui])s$/, "$1");
    const [, start] = rest.match(/^(.{3,})(?:ing|ed)$/) || [];
    if (start && /[aeiouy]/.test(start) && !rest.endsWith("eed")) rest = start.replace(/([bdfgmnprt])\1$/, "$1");
    return rest.length > 3 && rest.endsWith("e") ? rest.slice(0, -1) : rest.replace(/i$/, "y");
  };

  // Whether one letter is missing, added, wrong or swapped with the next.
  const near = (a, b) => {
    if (a.length > b.length) [a, b] = [b, a];
    if (b.length > a.length + 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const same = (n, m) => a.slice(at + n) === b.slice(at + m);
    if (a.length < b.length) return same(0, 1);
    return same(1, 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && same(2, 2));
  };

  // Whether the words of a phrase were typed in this order, with at most `gap` others between two.
  const stands = (phrase, typed, same, gap) => typed.some((_, first) => {
    let next = first;
    return phrase.split(" ").every((word, n) => {
      const end = n ? next + gap : first;
      while (next <= end && next < typed.length) if (same(word, typed[next++])) return true;
      return false;
    });
  });

  // The panels for people in trouble. Short words must begin right: "tape" is no mistake.
  const helpFor = (typed) => {
    const panels = root.crisis.filter(({ words, alone, lookAlikes }) => {
      const others = lookAlikes.split(",");
      const same = (word, written) => word === written ||
        (word.length > 3 && written.length > 2 && !others.includes(written) &&
          ((written.length > 3 && stem(word) === stem(written)) ||
            (near(word, written) && (word.length > 5 || word[0] === written[0] || word[0] === written[1]))));
      return words.split(",").some((phrase) => stands(phrase, typed, same, 2)) ||
        alone.split(",").some((phrase) =>
          phrase.split(" ").length === typed.length && stands(phrase, typed, same, 0));
    });
    return [...new Set(panels.map(({ help }) => help))].slice(0, 2);
  };

  // The index

  const fileOf = (firsts, first) => {
    let at = 0;
    while (at + 1 < firsts.length && firsts[at + 1] <= first) at++;
    return at;
  };

  // The words that begin so, each with its number, from at most four files.
  const beginning = async (kind, start) => {
    const at = fileOf(root[kind], start);
    const end = Math.min(fileOf(root[kind], start + "\uffff"), at + 3);
    const texts = await Promise.all(
      Array.from({ length: end - at + 1 }, (_, n) => load(`${kind}-${at + n}.txt`)));
    return texts.flatMap((text, n) => {
      let word = "";
      return text.split("\n").slice(0, -1).map((line, place) => {
        word = word.slice(0, parseInt(line[0], 36)) + line.slice(1);
        return { word, number: root.wordNumbers[at + n] + place };
      });
    }).filter(({ word }) => word.startsWith(start));
  };

  const backwards = (word) => [...word].reverse().join("");

  // A mistake leaves the word's first half as it is, or its second.
  const withMistake = async (typed) => {
    const half = typed.length >> 1;
    const back = backwards(typed);
    const firsts = await beginning("words", typed.slice(0, half));
    const lasts = await beginning("endings", back.slice(0, typed.length - half - 1));
    const others = lasts.filter(({ word }) => near(word, back) && !backwards(word).startsWith(typed.slice(0, half)));
    const seconds = await Promise.all(others.slice(0, 4).map(async (other) => {
      const word = backwards(other.word);
      return (await beginning("words", word)).find((entry) => entry.word === word);
    }));
    return firsts.filter(({ word }) => near(word, typed)).concat(seconds.filter(Boolean));
  };

  // The words of the index that a typed word means, and how surely.
  const formsOf = async (typed) => {
    const core = stem(typed);
    const like = await beginning("words", core.length > 3 ? core.slice(0, -1) : core);
    let forms = like.filter(({ word }) => word === typed || stem(word) === core);
    if (forms.length) return forms.map((form) => ({ ...form, sure: form.word === typed ? 1 : 0.9 }));
    if (typed.length > 2) forms = (await beginning("words", typed)).slice(0, 12);
    if (!forms.length && typed.length > 3) forms = await withMistake(typed);
    return forms.map((form) => ({ ...form, sure: 0.5, isGuess: true }));
  };

  // The pages of a word or of a group of synonyms.
  const pagesOf = async (number) => {
    const file = fileOf(root.lists, number);
    const bytes = await load(`lists-${file}.bin`);
    let at = 0;
    const next = () => {
      let value = 0, shift = 0, byte;
      do {
        byte = bytes[at++];
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      return value;
    };
    for (let before = number - root.lists[file]; ; before--) {
      const rarity = Math.log(1 + root.pages / Math.max(1, next()));
      let page = 0;
      const pages = Array.from({ length: next() }, () => {
        const step = next();
        page += step >> 4;
        return { page, score: (step & 15) * rarity };
      });
      if (!before) return pages;
    }
  };

  // Every page that has one of the words, the best first, and the words that were found.
  const search = async (typed) => {
    const terms = await Promise.all(typed.map(formsOf));
    const unsure = typed.filter((_, n) => !terms[n].some(({ isGuess }) => !isGuess));
    const same = (a, b) => stem(a) === stem(b) || (a.length > 3 && unsure.includes(b) && near(a, b));
    root.synonyms.forEach((group, n) => {
      const phrase = group.split(",").find((phrase) => stands(phrase, typed, same, 0));
      if (!phrase) return;
      const first = typed.findIndex((word) => same(phrase.split(" ")[0], word));
      terms[first].push({ number: root.wordCount + n, sure: 0.7, words: group.split(/[ ,]/) });
    });
    const hits = new Map();
    await Promise.all(terms.map(async (forms) => {
      const best = new Map();
      await Promise.all(forms.map(async ({ number, sure, word }) => {
        for (const { page, score } of await pagesOf(number)) {
          const hit = hits.get(page) || { page, score: 0, terms: 0, words: new Set() };
          hits.set(page, hit);
          if (word) hit.words.add(word);
          best.set(page, Math.max(best.get(page) || 0, score * sure));
        }
      }));
      for (const [page, score] of best) {
        hits.get(page).score += score;
        hits.get(page).terms++;
      }
    }));
    const ranked = [...hits.values()].sort((a, b) =>
      b.score * b.terms - a.score * a.terms || a.page - b.page);
    const marks = terms.flat().flatMap(({ word, words }) => words || [word]).map(stem);
    const guesses = terms.flat().filter(({ isGuess }) => isGuess).map(({ word }) => word);
    return { ranked, marks: new Set(marks), guesses };
  };

  // What is shown

  const say = (name, values = {}) =>
    root.say[name].replace(/{(\w+)}/g, (_, key) => values[key]);

  const element = (name, className, ...inside) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...inside);
    return made;
  };

  const button = (className, text, act) => {
    const made = element("button", className, text);
    made.addEventListener("click", act);
    return made;
  };

  const marked = (text, marks) => text.split(/([\p{L}\p{N}\p{M}'\u2019]+)/u).map((part) =>
    wordsOf(part).some((word) => marks.has(stem(word))) ? element("mark", "", part) : part);

  const result = async (hit, marks) => {
    const records = await load(`pages-${Math.floor(hit.page / root.perFile)}.json`);
    const [title, address, section, summary] = records.slice((hit.page % root.perFile) * 4);
    const link = element("a", "", ...marked(title, marks));
    link.href = address;
    const item = element("li", "", element("h3", "", link));
    if (section) item.append(element("p", "search-section", section));
    item.append(element("p", "", ...marked(summary, marks)));
    if (!item.querySelector("mark") && hit.words.size) {
      const words = [...hit.words].flatMap((word) => [" ", element("mark", "", word)]);
      item.append(element("p", "search-words", say("found"), ...words));
    }
    return item;
  };

  const showMore = async (list, ranked, marks) => {
    const from = list.children.length;
    const items = await Promise.all(
      ranked.slice(from, from + shownAtOnce).map((hit) => result(hit, marks)));
    list.append(...items);
    return items[0];
  };

  const clear = () => {
    turn++;
    inCrisis = false;
    input.value = status.textContent = "";
    found.replaceChildren();
    found.hidden = failed.hidden = true;
  };

  const close = () => {
    clear();
    input.focus();
  };

  // Help is there before the index is asked for.
  const showHelp = async (typed, mine) => {
    const ids = helpFor(typed);
    inCrisis = ids.length > 0;
    const panels = await Promise.all(ids.map((id) => load(`help-${id}.json`)));
    if (mine !== turn) return 0;
    for (const panel of panels) {
      const template = document.createElement("template");
      template.innerHTML = panel;
      found.append(template.content);
    }
    found.hidden = !panels.length;
    return panels.length;
  };

  const showResults = async (typed, query, mine, hasHelp) => {
    const { ranked, marks, guesses } = await search(typed);
    const list = element("ol", "search-results");
    await showMore(list, ranked, marks);
    if (mine !== turn) return;
    const count = ranked.length;
    const text = say(count > 1 ? "many" : count ? "one" : "none", { count, words: query });
    const guess = count && guesses.length ? " " + say("guess", { words: guesses.slice(0, 3).join(", ") }) : "";
    const more = button("button search-more", say("more"), async () => {
      const first = await showMore(list, ranked, marks);
      more.hidden = list.children.length >= count;
      first.querySelector("a").focus();
    });
    more.hidden = count <= shownAtOnce;
    const ways = count ? [list, more] : [failed.querySelector("span").cloneNode(true)];
    found.append(element("div", "search-list", element("h2", "", say("heading")),
      element("p", "search-count", text + guess), ...ways, button("search-close", say("close"), close)));
    found.hidden = false;
    status.textContent = (hasHelp ? say("help_first") + " " : "") + text + guess;
  };

  const run = async (isSecondTry) => {
    const query = input.value.trim();
    clear();
    input.value = query;
    if (!query) return input.focus();
    const mine = turn;
    try {
      await begin();
      const typed = wordsOf(query);
      const hasHelp = await showHelp(typed, mine);
      const small = root.say.small_words.split(" ");
      const large = typed.filter((word) => !small.includes(word));
      await showResults((large.length ? large : typed).slice(0, 5), query, mine, hasHelp);
    } catch {
      root = undefined;
      if (mine !== turn) return;
      // The site may have been published anew since this page was loaded.
      if (isSecondTry !== true) return run(true);
      failed.hidden = false;
      status.textContent = failed.textContent;
    }
  };

  input.addEventListener("input", () => input.value || clear());
  input.addEventListener("focus", () => begin().catch(() => (root = undefined)), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !found.hidden) close();
  });
  // Who comes back may be somebody else.
  addEventListener("pagehide", () => inCrisis && clear());
})();
