// Makes the link Exit this page quicker: the page is covered at once, leaves no entry that Back returns to,
// and pressing Shift three times does the same. Without this script the link is a link.
"use strict";

{
  const box = document.querySelector(".exit");
  const link = box.querySelector("a");
  const status = box.querySelector("[role=status]");
  const words = box.dataset;
  const root = document.documentElement;
  const patience = 5000; // milliseconds until a Shift is forgotten; each one starts the wait anew

  let cover;
  let presses = 0;
  let isAlone = false; // whether Shift is down and nothing else was pressed since
  let timer;

  const show = (count, text) => {
    clearTimeout(timer);
    presses = count;
    words.presses = count;
    status.textContent = text;
  };

  const forget = () => {
    isAlone = false;
    if (presses) show(0, "");
  };

  const leave = () => {
    if (cover) return;
    show(3, words.leaving);
    cover = document.createElement("div");
    cover.className = "exit-cover";
    cover.setAttribute("role", "alert");
    root.classList.add("is-leaving");
    document.body.append(cover);
    cover.textContent = words.loading; // after it stands in the page, so that it is spoken
    location.replace(link.href);
  };

  const count = () => {
    if (presses === 2) return leave();
    show(presses + 1, presses ? words.oneMore : words.twoMore);
    timer = setTimeout(() => show(0, words.expired), patience);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  document.addEventListener("keydown", (event) => {
    if (event.repeat && event.key === "Shift") return;
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) return forget();
    isAlone = true;
  }, true);

  document.addEventListener("keyup", (event) => {
    if (event.key === "Shift" && isAlone) count();
    isAlone = false;
  }, true);

  // Shift with the mouse chooses or opens; Shift while the reader is elsewhere is not meant for us.
  document.addEventListener("pointerdown", forget, true);
  addEventListener("blur", forget);

  // The browser may bring this page back as it was left: covered.
  addEventListener("pageshow", () => {
    cover?.remove();
    cover = undefined;
    root.classList.remove("is-leaving");
    isAlone = false;
    show(0, "");
  });
}
