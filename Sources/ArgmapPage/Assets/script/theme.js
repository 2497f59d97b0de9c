// Light, dark, or as the system is.

const themeOrder = ["auto", "light", "dark"];
const themeButton = make("button", { type: "button", class: "icon" });

function nextTheme() {
  const now = themeOrder.indexOf(document.documentElement.dataset.theme ?? "auto");
  setTheme(themeOrder[(now + 1) % themeOrder.length]);
  say(themeButton.getAttribute("aria-label"));
}

function setTheme(name) {
  document.documentElement.dataset.theme = name;
  themeButton.textContent = { auto: "◐", light: "○", dark: "●" }[name];
  const label = words.theme(words.themes[name]);
  themeButton.setAttribute("aria-label", label);
  themeButton.title = label;
}
