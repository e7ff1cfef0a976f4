// The page has its content, and nothing on it waits for a script.
const faults = [];
if (document.body.classList.contains("js-enabled")) {
  faults.push("A script ran although scripts are switched off");
}
if (document.querySelector("main").innerText.trim().length < 20) {
  faults.push("There is no content");
}
// A form that the reader has not opened yet cannot be sent yet.
const shown = [...document.forms].filter((form) => !form.closest("details:not([open])"));
for (const form of shown) {
  const submits = [...form.querySelectorAll("button, input[type=submit]")].some(
    (button) => button.type === "submit" && button.checkVisibility(),
  );
  if (!submits || !form.hasAttribute("action")) {
    faults.push(`${form.outerHTML.slice(0, 100)} cannot be sent`);
  }
}
for (const button of document.querySelectorAll("button[type=button]")) {
  if (button.checkVisibility()) {
    faults.push(`${button.outerHTML.slice(0, 100)} does nothing`);
  }
}
return faults;
