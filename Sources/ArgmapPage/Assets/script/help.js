// The help that `?` opens: every key, the signs, and a switch for keys of one letter.

const helpDialog = make("dialog", { class: "help", "aria-label": words.helpTitle });

function makeHelp() {
  const rows = words.helpKeys.map(([keys, does]) =>
    make("tr", {}, [
      make("th", { scope: "row" }, keys.split(" ").map((key) => make("kbd", { text: key }))),
      make("td", { text: does }),
    ]));
  const single = make("input", { type: "checkbox", checked: true });
  single.addEventListener("change", () => { settings.singleKeys = single.checked; });
  const close = make("button", { type: "button", text: words.close });
  close.addEventListener("click", () => helpDialog.close());
  helpDialog.append(
    make("h2", { text: words.helpTitle }),
    make("table", {}, [make("tbody", {}, rows)]),
    make("p", { text: words.helpMore }),
    make("p", {}, [make("label", {}, [single, ` ${words.singleKeys}`])]),
    close,
  );
  helpDialog.addEventListener("click", (event) => {
    if (event.target === helpDialog) helpDialog.close();
  });
}

function openHelp() {
  if (!helpDialog.open) helpDialog.showModal();
}
